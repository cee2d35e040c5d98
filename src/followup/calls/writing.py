"""A first call to start from: a few answers become a small call without faults."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass

from followup.calls._fields import quote
from followup.calls.conditions import NAME, WORDS
from followup.calls.model import LEVELS, RUNGS
from followup.errors import FollowupError
from followup.facts import fact
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


def questions() -> tuple[Question, ...]:
    """Return what is asked, in this order."""
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
    )


_ALSO: dict[str, list[str]] = fact("call", "new-also")

# not words: the keys of the file; its lines are those of `_lines`
_TEMPLATE = """\
# yaml-language-server: $schema=schema.json
format: 1
id: {id}
title: {title}
level: {level}
minutes: {minutes}
you: {you}
employer: {{name: {name}, job: {job}, company: {company}}}
truth: {truth}
yes: {yes}
meters:
  trust: {{start: 1, low: 0, high: 3}}
start: pick-up
beats:
  pick-up:
    says: {picks_up}
    plain: {picks_up_plain}
    thinks: {picks_up_thinks}
    choices:
      thank:
        says: {thank}
        plain: {thank_plain}
        also: {thank_also}
        skill: thank
        why: {thank_why}
        change: {{trust: +1}}
        leads: listens
      ask-why:
        says: {ask_why}
        plain: {ask_why_plain}
        also: {ask_why_also}
        skill: push
        why: {ask_why_why}
        change: {{trust: -1}}
        leads:
          - to: {{listens: 1/2, goodbye: 1/2}}
  listens:
    says: {listens}
    plain: {listens_plain}
    thinks: {listens_thinks}
    choices:
      ask-for-advice:
        says: {advice}
        plain: {advice_plain}
        also: {advice_also}
        skill: ask
        why: {advice_why}
        leads:
          - when: trust >= 2
            to: {{good-end: 3/4, goodbye: 1/4}}
          - to: {{good-end: 1/2, goodbye: 1/2}}
      say-goodbye:
        says: {leave}
        plain: {leave_plain}
        also: {leave_also}
        skill: close
        why: {leave_why}
        leads: goodbye
  good-end:
    says: {good_end}
    plain: {good_end_plain}
    ends: {yes}
  goodbye:
    says: {goodbye}
    plain: {goodbye_plain}
    ends: {no}
"""


def _lines(name: str, company: str) -> dict[str, str]:
    """Return the lines of the small call, by their places in the template."""
    return {
        "picks_up": say("call-new-picks-up", name=name, company=company),
        "picks_up_plain": say("call-new-picks-up-plain", name=name, company=company),
        "picks_up_thinks": say("call-new-picks-up-thinks"),
        "thank": say("call-new-thank"),
        "thank_plain": say("call-new-thank-plain"),
        "thank_why": say("call-new-thank-why"),
        "ask_why": say("call-new-ask-why"),
        "ask_why_plain": say("call-new-ask-why-plain"),
        "ask_why_why": say("call-new-ask-why-why"),
        "listens": say("call-new-listens"),
        "listens_plain": say("call-new-listens-plain"),
        "listens_thinks": say("call-new-listens-thinks"),
        "advice": say("call-new-advice"),
        "advice_plain": say("call-new-advice-plain"),
        "advice_why": say("call-new-advice-why"),
        "leave": say("call-new-leave"),
        "leave_plain": say("call-new-leave-plain"),
        "leave_why": say("call-new-leave-why"),
        "good_end": say("call-new-good-end"),
        "good_end_plain": say("call-new-good-end-plain"),
        "goodbye_plain": say("call-new-goodbye-plain"),
        "goodbye": say("call-new-goodbye"),
    }


def new_call(answers: dict[str, str]) -> str:
    """Return the YAML text of a small call without faults.

    Args:
        answers: An answer for the key of each of `questions`.

    Raises:
        FollowupError: If an answer is missing or cannot be used.
    """
    for question in questions():
        answer = answers.get(question.key, "").strip()
        advice = question.fault(answer) if answer else say("call-new-no-answer")
        if advice:
            asks, typed = question.asks, quote(answer)
            what = say("call-new-cannot-use", question=asks, typed=typed, advice=advice)
            raise FollowupError(what)
    words = {key: " ".join(answer.split()) for key, answer in answers.items()}
    free = {key: words[key] for key in ("title", "you", "name", "job", "company", "truth")}
    free |= _lines(words["name"], words["company"])
    quoted = {key: json.dumps(text, ensure_ascii=False) for key, text in free.items()}
    quoted |= {f"{key.replace('-', '_')}_also": json.dumps(each) for key, each in _ALSO.items()}
    no = RUNGS[RUNGS.index(words["yes"]) - 1] if words["yes"] == "answer" else "answer"
    return _TEMPLATE.format_map({**words, **quoted, "no": no})


def ask_all(ask: Ask, tell: Callable[[str], None]) -> dict[str, str]:
    """Return an answer to each question, asking again until it can be used.

    Args:
        ask: Shows a prompt and returns what was typed; raises EOFError when there is no more.
        tell: Shows a line.

    Raises:
        FollowupError: If the answers end too early.
    """
    answers: dict[str, str] = {}
    for question in questions():
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
