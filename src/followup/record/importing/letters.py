"""The letters of a file that some program wrote: which encoding its bytes have, and how sure it is.

UTF-8 is told by its own form, and one bad byte does not change that. The others are told by what
the text would look like: letters where letters stand. Where two would do, the person is asked.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from followup.errors import FollowupError
from followup.words import say

__all__ = ["ENCODINGS", "Letters", "read_letters"]

ENCODINGS = {
    "utf-8": "utf-8",
    "utf-16": "utf-16",
    "utf-16-le": "utf-16-le",
    "utf-16-be": "utf-16-be",
    "utf-32": "utf-32",
    "windows-1252": "cp1252",
    "windows-1251": "cp1251",
    "mac-roman": "mac_roman",
    "gbk": "gb18030",
}
"""The name of each encoding that is read, as browsers name it, and Python's name."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_GUESSED = ("windows-1252", "windows-1251", "mac-roman", "gbk")
_MOST_LOOKED_AT = 200_000  # bytes
_WESTERN = frozenset("àâäáãåæçéèêëíìîïñóòôöõøœúùûüýÿßÀÂÄÁÃÅÆÇÉÈÊËÍÌÎÏÑÓÒÔÖÕØŒÚÙÛÜÝß")
_SIGNS = frozenset("’‘“”«»–—…€°·•™®©¡¿£ºª\u00a0")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_COMMON_HAN = re.compile("[\u4e00-\u9fff]")
_GBK = re.compile(
    rb"(?:[\x00-\x7f]|[\x81-\xfe][\x40-\x7e\x80-\xfe]"
    rb"|[\x81-\x83\x90-\xe2][0-9][\x81-\xfe][0-9])+"
)
_GBK_UNLIKE = re.compile("[\u1e3f\u9fb4-\u9fbb\ue000-\uf8ff\ufe10-\ufe19]")
"""What programs of different years make of the same rare bytes of GBK: taken for no letter."""

_CLEAR = 2.0
"""How many times as good the best has to be as the next one to be taken without a question."""


@dataclass(frozen=True, slots=True)
class Letters:
    """A file's text and its encoding.

    Args:
        text: The text.
        encoding: A name of `ENCODINGS`.
        others: Where it is unsure, all that it may be, the likeliest first; else empty.
    """

    text: str
    encoding: str
    others: tuple[str, ...] = ()


def read_letters(data: bytes, encoding: str = "") -> Letters:
    """Read the letters of a file.

    Args:
        data: The file's bytes.
        encoding: A name of `ENCODINGS`, where the person has said it; empty to tell it.

    Raises:
        FollowupError: The name is not one of `ENCODINGS`.
    """
    if encoding:
        return Letters(_decoded(data, checked(encoding)), checked(encoding))
    for mark, name in _MARKS:
        if data.startswith(mark):
            return Letters(_decoded(data, name), name)
    zeros = _by_zeros(data)
    if zeros:
        return Letters(_decoded(data, zeros), zeros)
    if data.isascii() or _is_utf8(data):
        return Letters(_decoded(data, "utf-8"), "utf-8")
    names = _by_looks(data[:_MOST_LOOKED_AT])
    return Letters(_decoded(data, names[0]), names[0], names if names[1:] else ())


def checked(encoding: str) -> str:
    """Return the name of an encoding as we write it.

    Raises:
        FollowupError: We do not read it.
    """
    name = encoding.strip().lower().replace("_", "-")
    try:
        codec = codecs.lookup(name).name
    except LookupError:
        codec = ""
    known = {codecs.lookup(python).name: ours for ours, python in ENCODINGS.items()}
    known["gbk"] = known["gb2312"] = "gbk"
    if codec not in known:
        raise FollowupError(
            say("import-encoding-unknown", typed=encoding, known=", ".join(ENCODINGS))
        )
    return known[codec]


def _decoded(data: bytes, name: str) -> str:
    if name == "utf-8":
        text = data.decode("utf-8", errors="surrogateescape")
        # A byte that is no UTF-8 is most often one letter that another program put there.
        bad = {code: chr(code) for code in range(0xDC80, 0xDD00)}
        western = {code: bytes([code - 0xDC00]).decode("cp1252", "replace") for code in bad}
        text = text.translate(western) if not text.isprintable() else text
    elif name == "gbk":
        text = _gbk(data)
    else:
        whole = len(data) - len(data) % 2 if name.startswith("utf-16") else len(data)
        text = data[:whole].decode(ENCODINGS[name], errors="replace")
        text += "\ufffd" * (len(data) - whole)
    return text.removeprefix("\ufeff")


def _gbk(data: bytes) -> str:
    """Decode GBK; each byte that belongs to no letter is one sign of replacement.

    Codecs differ in how many bytes after a bad one they drop, so none is asked about bad ones.
    """
    pieces, end = [], 0
    for found in _GBK.finditer(data):
        pieces += ["\ufffd" * (found.start() - end), found[0].decode("gb18030")]
        end = found.end()
    text = "".join(pieces) + "\ufffd" * (len(data) - end)
    return _GBK_UNLIKE.sub("\ufffd", text.replace("\ue5e5", "\u3000"))


def _by_zeros(data: bytes) -> str:
    """Tell UTF-16 by the zero bytes that it has beside each Latin letter."""
    start = data[:400]
    zeros = (start[0::2].count(0), start[1::2].count(0))
    if not start or max(zeros) * 4 < len(start):
        return ""
    return "utf-16-be" if zeros[0] > zeros[1] else "utf-16-le"


def _is_utf8(data: bytes) -> bool:
    """Tell whether the bytes are UTF-8, but for a few that some program broke."""
    text = data.decode("utf-8", errors="surrogateescape")
    bad = sum(0xDC80 <= ord(letter) <= 0xDCFF for letter in text)
    good = sum(ord(letter) > 0x7F for letter in text) - bad
    return bad == 0 or good >= 2 * bad


def _by_looks(data: bytes) -> tuple[str, ...]:
    """Return what the bytes may be, the likeliest first: one where it is clear."""
    scores = {name: _looks(_decoded(data, name)) for name in _GUESSED}
    best, *rest = sorted(_GUESSED, key=lambda name: -scores[name])
    near = [name for name in rest if scores[name] * _CLEAR > scores[best] > 0]
    return (best, *near) if scores[best] > 0 else _GUESSED


def _looks(text: str) -> float:
    """Say how much a text looks like one: letters among their own kind are good."""
    score = 0.0
    for word in re.findall(r"[^\W\d_]+", text):
        high = [letter for letter in word if ord(letter) > 0x7F]
        if not high:
            continue
        western = sum(letter in _WESTERN for letter in high)
        cyrillic, han = len(_CYRILLIC.findall(word)), len(_COMMON_HAN.findall(word))
        if western == len(high):
            # In Western words most letters have no accent, and capitals stand in front.
            plain = len(word) - western
            middle = sum(letter.isupper() for letter in word[1:]) if not word.isupper() else 0
            score += western * (1 if plain >= western else 0.2) - 2 * middle
        elif cyrillic == len(word):
            middle = sum(letter.isupper() for letter in word[1:]) if not word.isupper() else 0
            score += cyrillic * (1 if len(word) > 2 else 0.3) - 2 * middle
        elif han == len(word):
            score += 2 * sum(map(_is_common, word)) - 2 * sum(not _is_common(it) for it in word)
        else:
            score -= 2 * len(high)
    for letter in text:
        if ord(letter) > 0x7F and not letter.isalnum():
            score += 0.5 if letter in _SIGNS else -1.0
    return score


def _is_common(letter: str) -> bool:
    """Tell one of the 3,755 common Chinese characters: GB 2312 lists them first."""
    try:
        return 0xB0 <= letter.encode("gb2312")[0] <= 0xD7
    except UnicodeEncodeError:
        return False
