"""The command `followup`. Every fault of the input is a sentence and exit code 1, no traceback."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence

from followup import __version__
from followup.calls import commands as call_commands
from followup.errors import FollowupError
from followup.record import commands as record_commands
from followup.words import WordsError, say

__all__ = ["main"]

INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 ok, 1 a fault in the input.

    Args:
        argv: The words after `followup`; those of the process if left out.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    asked = argparse.Namespace(json=False)
    try:
        _parser().parse_args(argv, asked)
        code: int = asked.run(asked)
        sys.stdout.flush()
        return code
    except (FollowupError, WordsError) as error:
        return _refuse(error, asked.json)
    except KeyboardInterrupt:
        print(file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # The reader has gone, as in `followup … | head`: leave quietly.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FollowupError.exit_code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="followup", description=say("command-about"))
    parser.add_argument("--version", action="version", version=f"followup {__version__}")
    groups = parser.add_subparsers(required=True, metavar=say("command-group"))
    call_commands.add_commands(groups)
    record_commands.add_commands(groups)
    return parser


def _refuse(error: FollowupError | WordsError, as_json: bool) -> int:
    """Show what is wrong, as JSON if that was asked for."""
    if as_json:
        print(json.dumps({"error": str(error)}, indent=2))
    else:
        print(error, file=sys.stderr)
    return error.exit_code if isinstance(error, FollowupError) else FollowupError.exit_code
