"""Sends a finished edition on its way; knows the published folder and nothing of its making."""
