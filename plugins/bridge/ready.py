"""Stays ready to build: a process that has imported all that a build needs, and forks for each.

It reads a line for each build and answers with a line that holds the build's exit status.
`plugins.workshop.builder` starts it and asks.
"""

import os
import sys
from contextlib import suppress
from importlib import import_module
from pkgutil import walk_packages

from pelican import main, parse_arguments
from pelican.settings import read_settings


def stay_ready(arguments: list[str]) -> None:
    """Import everything, then fork for each line that is read; in a process of its own."""
    # What builds print is for the terminal; the pipe is for answers alone.
    answers = os.dup(1)
    os.dup2(2, 1)
    with suppress(Exception, SystemExit):  # the build will find the same, and say it well
        _import_all(arguments)
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            os._exit(_built(arguments))
        _, status = os.waitpid(child, 0)
        os.write(answers, b"%d\n" % os.waitstatus_to_exitcode(status))


def _import_all(arguments: list[str]) -> None:
    asked = parse_arguments(arguments)
    settings = read_settings(asked.settings)
    for room in settings["PLUGINS"] or ():
        module = import_module(str(room))
        for part in walk_packages(getattr(module, "__path__", ()), f"{module.__name__}."):
            if not part.name.endswith("__main__"):
                import_module(part.name)


def _built(arguments: list[str]) -> int:
    """The exit status of one build, in a process of its own."""
    try:
        main(arguments)
    except SystemExit as end:
        if end.code is None or isinstance(end.code, int):
            return end.code or 0
        sys.stderr.write(f"{end.code}\n")  # as Python itself does at its end
        return 1
    except BaseException as error:
        sys.stderr.write(f"{type(error).__name__}: {error}\n")
        return 1
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
    return 0


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        stay_ready(sys.argv[1:])
