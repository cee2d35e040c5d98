"""Every sentence that a person reads, outside pages and calls, from one catalogue.

`words/en/` holds the messages, for Python and for the pages alike; a message's id begins with the
name of its file, which says where it is met. In a checkout the files are read as they are; a wheel
holds them compiled.

Example:
    >>> say("odds-times", n=3)
    '3 more times'
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from followup._compiled import read_compiled
from followup.words.reading import Message, WordsError, read, with_references
from followup.words.speaking import Language, Value, compiled

__all__ = [
    "FOLDER",
    "WordsError",
    "compile_folder",
    "folder_of",
    "language",
    "read_folder",
    "say",
    "say_in",
    "spoken",
]

_ROOT = Path(__file__).resolve().parents[3]

FOLDER = "words"
"""The folder of the project that holds `names.json` and the messages of the source language."""

_spoken = [os.environ.get("FOLLOWUP_LANGUAGE") or "en"]


def say(id: str, /, **places: Value) -> str:
    """Say a message in the language that is spoken now.

    Args:
        id: The message's id.
        places: The value of each of its places: text, or a whole number.

    Raises:
        WordsError: There is no such message, or it has a place without a value.
    """
    return spoken().say(id, places)


def spoken() -> Language:
    """Give the language that is spoken now."""
    return language(_spoken[-1])


@contextlib.contextmanager
def say_in(code: str) -> Iterator[None]:
    """Speak another language for a while.

    Args:
        code: Its folder's name, such as `en`.

    Raises:
        WordsError: There is no such language.
    """
    language(code)
    _spoken.append(code)
    try:
        yield
    finally:
        _spoken.pop()


@cache
def language(code: str) -> Language:
    """Give a language, compiled.

    Args:
        code: Its folder's name.

    Raises:
        WordsError: There is no such language, or its files have a mistake.
    """
    return Language(read_compiled(f"words/compiled/{code}.json") or compile_folder(_ROOT, code))


def folder_of_project() -> Path:
    """Give the folder of the English messages of the project that this code belongs to."""
    return folder_of(_ROOT, "en")


def folder_of(root: Path, code: str) -> Path:
    """Give the folder of a language's messages."""
    source = root / FOLDER / code
    return source if source.is_dir() else root / "languages" / code / FOLDER


def compile_folder(root: Path, code: str) -> dict[str, object]:
    """Read a language's files and compile them.

    Args:
        root: The project's folder.
        code: The language's folder.

    Raises:
        WordsError: There is no such language, or its files have a mistake.
    """
    folder = folder_of(root, code)
    settings = folder / "language.json"
    if not settings.is_file():
        raise WordsError("words-no-language", {"typed": code, "file": str(settings)})
    return compiled(
        with_references(read_folder(folder)),
        json.loads(settings.read_text(encoding="utf-8")),
        json.loads((root / FOLDER / "names.json").read_text(encoding="utf-8")),
    )


def read_folder(folder: Path) -> dict[str, Message]:
    """Read all messages of a language.

    Raises:
        WordsError: A file has a mistake, or an id that does not begin with its file's name.
    """
    found: dict[str, Message] = {}
    for file in sorted(folder.glob("*.ftl")):
        for id, message in read(file.read_text(encoding="utf-8"), file.name).items():
            if not id.lstrip("-").startswith(file.stem + "-"):
                places = {"name": id, "start": f"{file.stem}-…"}
                raise WordsError("words-wrong-file", places, file.name, message.line)
            found[id] = message
    return found
