"""What may lie in a folder and is no plain file."""

import os
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


class Oddity(ABC):
    """Something that is made, not written."""

    __slots__ = ()

    @abstractmethod
    def make(self, file: Path) -> None:
        """Make it at `file`."""


@dataclass(frozen=True, slots=True)
class Symlink(Oddity):
    """Leads to `target`, as it is written."""

    target: str

    def make(self, file: Path) -> None:
        file.symlink_to(self.target)


@dataclass(frozen=True, slots=True)
class Fifo(Oddity):
    """Whoever opens it to read waits until somebody writes."""

    def make(self, file: Path) -> None:
        os.mkfifo(file)


@dataclass(frozen=True, slots=True)
class Folder(Oddity):
    """A folder where a file should be."""

    def make(self, file: Path) -> None:
        file.mkdir(parents=True)


@dataclass(frozen=True, slots=True)
class HardLink(Oddity):
    """A second name of a file that lies at `target`, from the folder of this one."""

    target: str

    def make(self, file: Path) -> None:
        file.hardlink_to(file.parent / self.target)


@dataclass(frozen=True, slots=True)
class Made(Oddity):
    """A plain file that is too large to be kept for all tests."""

    data: Callable[[], bytes]

    def make(self, file: Path) -> None:
        file.write_bytes(self.data())
