"""What every command shares: how it is declared, how it tells, writes, and names an option."""

from __future__ import annotations

import argparse
import contextlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from followup._files import write_whole
from followup.errors import FollowupError
from followup.words import say

__all__ = ["Run", "add_command", "option", "tell", "write"]

Run = Callable[[argparse.Namespace], int]
"""What runs a command: it takes what was asked for, and gives the exit code."""


def add_command(commands: Any, name: str, run: Run, about: str) -> argparse.ArgumentParser:
    """Declare a command that can tell its report as JSON too.

    Args:
        commands: What argparse gives for a group of commands.
        name: The word that is typed.
        run: What runs it.
        about: What it does, for `--help`.
    """
    parser: argparse.ArgumentParser = commands.add_parser(name, help=about, description=about)
    parser.add_argument("--json", action="store_true", help=say("command-help-json"))
    parser.set_defaults(run=run)
    return parser


@contextlib.contextmanager
def option(name: str) -> Iterator[None]:
    """Name an option in whatever is refused inside: `--seed: The seed is …`.

    Args:
        name: The option as it is typed, such as `--seed`.

    Raises:
        FollowupError: What was refused inside, with the option's name before it.
    """
    try:
        yield
    except FollowupError as error:
        raise FollowupError(say("command-at", option=name, what=str(error))) from error


def tell(asked: argparse.Namespace, report: Any, text: str) -> None:
    """Print a report as JSON or as text, as asked."""
    print(json.dumps(report, indent=2, allow_nan=False) if asked.json else text)


def write(path: Path, text: str, new: bool = False) -> None:
    """Write a text file as it is, in UTF-8, whole or not at all.

    Args:
        path: The file.
        text: What it is to hold; line ends stay as they are.
        new: Whether the file must not be there yet.

    Raises:
        FollowupError: If it cannot be written, or is there already.
    """
    if not new:
        write_whole(path, text)
        return
    try:
        with path.open("x", encoding="utf-8", newline="") as file:
            file.write(text)
    except FileExistsError:
        raise FollowupError(say("command-is-there", file=str(path))) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise FollowupError(say("command-not-written", file=str(path), reason=reason)) from None
