"""Files written whole or not at all. An edge: everything else takes values and gives values."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from followup.errors import FollowupError
from followup.words import say

__all__ = ["read_bytes", "write_whole"]


def write_whole(path: Path, text: str, encoding: str = "utf-8") -> None:
    """Write a file so that it is the old one or the new one, never half of it.

    Args:
        path: The file.
        text: What it is to hold; its line ends stay as they are.
        encoding: How its letters are written.

    Raises:
        FollowupError: It cannot be written; what was there is still there.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=path.name, suffix=".draft", dir=path.parent)
    except (OSError, ValueError) as error:
        raise _not_written(path, error) from None
    draft = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode(encoding))
        if path.exists():
            draft.chmod(path.stat().st_mode)
        else:
            mask = os.umask(0)
            os.umask(mask)
            draft.chmod(0o666 & ~mask)
        draft.replace(path)
    except (OSError, ValueError) as error:
        raise _not_written(path, error) from None
    finally:
        draft.unlink(missing_ok=True)


def _not_written(path: Path, error: Exception) -> FollowupError:
    reason = getattr(error, "strerror", None) or str(error)
    return FollowupError(say("command-not-written", file=str(path), reason=reason))


def read_bytes(path: Path, most: int) -> bytes:
    """Read a file.

    Args:
        path: The file.
        most: The most bytes that it may have.

    Raises:
        FollowupError: There is no such file, it is a folder, too large, or cannot be read.
    """
    file = str(path)
    try:
        if path.stat().st_size > most:
            raise FollowupError(say("record-command-too-large", file=file, n=most))
        return path.read_bytes()
    except FileNotFoundError:
        raise FollowupError(say("command-no-file", file=file)) from None
    except IsADirectoryError:
        raise FollowupError(say("command-folder", file=file)) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise FollowupError(say("record-command-unread", file=file, reason=reason)) from None
