"""A first call to start from: a few answers become a small call without faults."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass

from followup.calls._fields import quote
from followup.calls.channels import WRITTEN
from followup.calls.conditions import NAME, WORDS
from followup.calls.model import LEVELS, PHONE, RUNGS
from followup.calls.patterns import ALSO, lines_of, pattern_of
from followup.errors import FollowupError
from followup.words import say

__all__ = ["Question", "ask_all", "new_call", "questions"]

Ask = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Question:
    """A question that `call new` asks.

    Args:
        key: What the answer is called.
        asks: The question's words.
        usual: The answer if none is given.
        known: The answers there are; empty if any words will do.
        low: The lowest whole number it may be; above `high` if it is no number.
        high: The highest whole number it may be.
    """

    key: str
    asks: str
    usual: str
    known: tuple[str, ...] = ()
    low: int = 1
    high: int = 0

    def fault(self, answer: str) -> str:
        """Return what is wrong with an answer and how to fix it, empty if nothing is."""
        if self.known and answer not in self.known:
            return say("call-new-one-of", known=", ".join(self.known))
        if self.low <= self.high and not (
            answer.isascii() and answer.isdigit() and self.low <= int(answer[:6]) <= self.high
        ):
            return say("call-new-whole", low=self.low, high=self.high)
        if self.key == "id":
            return "" if _is_name(answer) else say("call-new-letters")
        return ""


def questions(channel: str = PHONE) -> tuple[Question, ...]:
    """Return what is asked for a call by `channel`, in this order."""
    sender = Question("from", say("call-new-from"), say("call-new-from-usual"))
    return (
        Question("id", say("call-new-id"), "my-call"),
        Question("title", say("call-new-title"), say("call-new-title-usual")),
        Question("you", say("call-new-you"), say("call-new-you-usual")),
        Question("name", say("call-new-name"), say("call-new-name-usual")),
        Question("job", say("call-new-job"), say("call-new-job-usual")),
        Question("company", say("call-new-company"), say("call-new-company-usual")),
        Question("truth", say("call-new-truth"), say("call-new-truth-usual")),
        Question("level", say("call-new-level"), LEVELS[0], LEVELS),
        Question("minutes", say("call-new-minutes"), "5", low=1, high=60),
        Question("yes", say("call-new-yes"), "door", RUNGS[1:]),
        *((sender,) if channel in WRITTEN else ()),
    )


def new_call(answers: dict[str, str]) -> str:
    """Return the YAML text of a small call without faults.

    Args:
        answers: An answer for the key of each of `questions`; under `channel` one of `CHANNELS`, by
            phone if it is missing.

    Raises:
        FollowupError: If an answer is missing or cannot be used.
    """
    for question in questions(answers.get("channel", PHONE)):
        answer = answers.get(question.key, "").strip()
        advice = question.fault(answer) if answer else say("call-new-no-answer")
        if advice:
            asks, typed = question.asks, quote(answer)
            what = say("call-new-cannot-use", question=asks, typed=typed, advice=advice)
            raise FollowupError(what)
    words = {key: " ".join(answer.split()) for key, answer in answers.items()}
    channel = words.get("channel", PHONE)
    free = {key: words[key] for key in ("title", "you", "name", "job", "company", "truth")}
    free |= {"from": words.get("from", "")}
    free |= lines_of(channel, words["name"], words["company"], free["from"])
    quoted = {key: json.dumps(text, ensure_ascii=False) for key, text in free.items()}
    quoted |= {f"{key.replace('-', '_')}_also": json.dumps(each) for key, each in ALSO.items()}
    is_answer = words["yes"] == "answer" or channel in WRITTEN
    return pattern_of(channel).format_map(
        {**words, **quoted, "no": "silence" if is_answer else "answer"}
    )


def ask_all(ask: Ask, tell: Callable[[str], None], channel: str = PHONE) -> dict[str, str]:
    """Return an answer to each question, asking again until it can be used.

    Args:
        ask: Shows a prompt and returns what was typed; raises EOFError when there is no more.
        tell: Shows a line.
        channel: How the two reach each other, one of `CHANNELS`.

    Raises:
        FollowupError: If the answers end too early.
    """
    answers: dict[str, str] = {"channel": channel}
    for question in questions(channel):
        known = f" ({', '.join(question.known)})" if question.known else ""
        while question.key not in answers:
            try:
                typed = ask(f"{question.asks}{known} [{question.usual}]: ").strip()
            except EOFError:
                raise FollowupError(say("call-new-ended")) from None
            answer = typed or question.usual
            if fault := question.fault(answer):
                tell(fault)
            else:
                answers[question.key] = answer
    return answers


def _is_name(word: str) -> bool:
    return len(word) <= 60 and word not in WORDS and bool(re.fullmatch(NAME, word))
