"""The text of a file that some program wrote: its bytes, its encoding, and what is no text."""

from __future__ import annotations

import codecs
from pathlib import Path

from followup.errors import FollowupError
from followup.facts import fact
from followup.words import say

__all__ = ["MOST_BYTES", "Source", "decode", "text_of"]

MOST_BYTES: int = fact("record", "most-bytes")
"""The largest file that is read; about ten million follow-ups."""

Source = str | bytes | Path
"""A record: its text, its bytes, or the path of its file."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NO_TEXT = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")


def text_of(source: Source) -> str:
    """Return the text of a record.

    Args:
        source: Its text, its bytes, or the path of its file.

    Raises:
        FollowupError: If the file cannot be read, is too large, or is a spreadsheet and not CSV.
    """
    if isinstance(source, str):
        return source
    return decode(source if isinstance(source, bytes) else _bytes_of(source))


def decode(data: bytes) -> str:
    """Return the text of a file's bytes: UTF-8, UTF-16, UTF-32, or else Windows-1252.

    Raises:
        FollowupError: If it is a spreadsheet and not CSV, or too large.
    """
    if data.startswith(_NO_TEXT):
        raise FollowupError(say("record-not-csv"))
    if len(data) > MOST_BYTES:
        raise FollowupError(say("record-too-large", n=MOST_BYTES))
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    for encoding in (_by_zeros(data), "utf-8"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("cp1252", errors="replace")


def _by_zeros(data: bytes) -> str:
    """Guess an encoding from the zero bytes that UTF-16 has beside each Latin letter."""
    start = data[:400]
    zeros = (start[0::2].count(0), start[1::2].count(0))
    if max(zeros) * 4 < len(start) or not start:
        return "utf-8"
    return "utf-16-be" if zeros[0] > zeros[1] else "utf-16-le"


def _bytes_of(path: Path) -> bytes:
    """Return the bytes of a file, or say why there are none."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise FollowupError(say("record-command-too-large", file=str(path), n=MOST_BYTES))
        return path.read_bytes()
    except FileNotFoundError:
        says = say("command-no-file", file=str(path))
    except IsADirectoryError:
        says = say("command-folder", file=str(path))
    except (OSError, ValueError) as error:
        reason = str(getattr(error, "strerror", None) or error)
        says = say("record-command-unread", file=str(path), reason=reason)
    raise FollowupError(says)
