"""Starts the command that follows a file's name, and writes to that file what it cost.

A process of its own and a small one, for Linux counts the memory of whoever starts a program as
the program's own peak: `python launcher.py REPORT COMMAND ...`.
"""

import json
import os
import sys
import time


def main(report: str, command: list[str]) -> int:
    """The command's exit status."""
    started = time.perf_counter()
    process = os.posix_spawnp(command[0], command, os.environ)
    # wait4 counts the process and all of its children that it waited for.
    _, status, used = os.wait4(process, 0)
    wall = time.perf_counter() - started
    cpu = used.ru_utime + used.ru_stime
    with open(report, "w", encoding="utf-8") as file:  # noqa: PTH123 - pathlib weighs a MiB
        json.dump({"cpu": cpu, "wall": wall, "memory": used.ru_maxrss / 1024}, file)
    return os.waitstatus_to_exitcode(status)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
