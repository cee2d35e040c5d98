"""The package's one family of errors.

ValueError
└── FollowupError    something in the input is wrong, and the text says how to fix it
    └── FaultsError  every fault of one file, each with its line
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

__all__ = ["Fault", "FaultsError", "FollowupError"]


class FollowupError(ValueError):
    """What is wrong with the input and how to fix it, in full sentences for a reader.

    Commands show ``str(error)`` as it is and end with `exit_code`.
    """

    exit_code = 1


@dataclass(frozen=True, order=True, slots=True)
class Fault:
    """One thing that is wrong at one place of a file.

    Args:
        line: The line, 1 or more.
        what: What is wrong and how to fix it.
    """

    line: int
    what: str


class FaultsError(FollowupError):
    """Every fault found in one file, sorted by line, each once.

    Args:
        name: The file's name, as the reader knows it.
        faults: The faults, at least one.
    """

    def __init__(self, name: str, faults: Iterable[Fault]) -> None:
        self.name = name
        self.faults = tuple(sorted(set(faults)))
        super().__init__("\n".join(f"{name}:{fault.line}: {fault.what}" for fault in self.faults))

    def __reduce__(self) -> tuple[type[FaultsError], tuple[str, tuple[Fault, ...]]]:
        return type(self), (self.name, self.faults)
