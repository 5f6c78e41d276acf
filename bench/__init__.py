"""Benchmarks, each one command; figures are printed, never asserted."""
