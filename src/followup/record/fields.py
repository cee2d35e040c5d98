"""The words of a record's fields: what people write, and the key that it stands for."""

from __future__ import annotations

import difflib
import re

from followup.ladder import LADDER
from followup.record.model import CHANNELS, COLUMNS, RESULTS, STAGES, WAITING

__all__ = ["CHANNEL_WORDS", "RESULT_WORDS", "STAGE_WORDS", "clean", "column_of", "plain", "problem"]

_MOST_SHOWN = 30
_NOT_LETTERS = re.compile(r"[\W_]+")
_NOT_TEXT = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


def plain(text: str) -> str:
    """Return a text in small letters with single spaces and no marks, to compare it."""
    return _NOT_LETTERS.sub(" ", text.casefold()).strip()


def clean(text: str) -> str:
    """Return a text without space around it and without characters that no text holds."""
    text = text.strip()
    if text.isprintable():
        return text
    return _NOT_TEXT.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def _words(keys: tuple[str, ...], more: dict[str, tuple[str, ...]]) -> dict[str, str]:
    """Return the key for each word, the keys themselves included."""
    words = {plain(key): key for key in keys}
    words |= {plain(word): key for key, others in more.items() for word in others}
    return words


_TOLD_YOU = "They told you something you can use."

RESULT_WORDS = _words(
    RESULTS,
    {
        **{rung.key: (rung.says,) for rung in LADDER},
        WAITING: (
            *("wait", "still waiting", "I wait", "I am waiting", "not yet", "pending"),
            "I still wait for an answer",
        ),
    },
) | _words(
    (),
    {
        "silence": ("no reply", "no response", "nothing", "voicemail", "no answer"),
        "answer": ("answered", "they answered", "no", "still no", "it is still no", "a no"),
        "advice": ("feedback", "tip", "a tip", "something I can use", "advise", _TOLD_YOU),
        "door": ("open door", "a door", "a door is open", "apply again", "another job", "later"),
        "job": ("a job", "the job", "hired", "offer", "job offer", "an offer"),
    },
)
"""The result that each word or sentence stands for, in the ladder's words and in everyday ones."""

STAGE_WORDS = _words(
    STAGES,
    {
        "applied": ("apply", "application", "after applying", "applied for", "I applied"),
        "interviewed": (
            "interview",
            "after the interview",
            "after interview",
            "I had an interview",
        ),
        "rejected": (
            "rejection",
            "no",
            "after a no",
            "after the no",
            "declined",
            "refused",
            "they said no",
        ),
    },
) | {"": ""}
"""The stage that each word stands for; empty is allowed."""

CHANNEL_WORDS = _words(
    CHANNELS,
    {
        "phone": ("call", "phone call", "telephone", "by phone", "called", "voicemail"),
        "email": ("e mail", "mail", "by email", "emailed"),
        "in person": ("inperson", "visit", "visited", "face to face", "at the door"),
        "message": ("text", "text message", "sms", "chat", "whatsapp", "linkedin", "by message"),
    },
) | {"": ""}
"""The channel that each word stands for; empty is allowed."""


_MEANS = {"silence": "no answer", "answer": "still no", "door": "a door is open"}


def _with_meaning(key: str) -> str:
    return f"{key} ({_MEANS[key]})" if key in _MEANS else key


def problem(column: str, text: str) -> str:
    """Return what is wrong with the word of a field and how to fix it, as a sentence."""
    known = {"result": RESULTS, "stage": STAGES, "channel": CHANNELS}[column]
    *most, last = (_with_meaning(key) for key in known)
    fix = f"write {', '.join(most)} or {last}"
    if not text.strip():
        return f"The {column} is missing; {fix}."
    shown = " ".join(text.split())
    shown = shown if len(shown) <= _MOST_SHOWN else shown[: _MOST_SHOWN - 1] + "…"
    close = difflib.get_close_matches(plain(shown), known, n=1, cutoff=0.6)
    meant = f" Did you mean {close[0]}?" if close else ""
    return f"The {column} is `{shown}`; {fix}.{meant}"


def column_of(name: str) -> str:
    """Return our column that a heading names, or the empty text if it is another one."""
    key = plain(clean(name))
    return key if key in COLUMNS else ""
