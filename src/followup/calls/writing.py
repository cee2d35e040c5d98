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

__all__ = ["QUESTIONS", "Question", "ask_all", "new_call"]

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
            return f"Use one of {', '.join(self.known)}."
        if self.low <= self.high and not (
            answer.isascii() and answer.isdigit() and self.low <= int(answer[:6]) <= self.high
        ):
            return f"Use a whole number from {self.low} to {self.high}."
        if self.key == "id":
            return "" if _is_name(answer) else "Use small letters, digits and single hyphens."
        return ""


QUESTIONS = (
    Question("id", "A short name for the file, such as call-back", "my-call"),
    Question("title", "The title of the call", "Call back after a no"),
    Question("you", "Who is the learner, and what happened before", "You had an interview."),
    Question("name", "Who is called", "Dana Reyes"),
    Question("job", "What is their job", "manager"),
    Question("company", "Where do they work", "Northline"),
    Question("truth", "What is really behind the no", "Another person had more experience."),
    Question("level", "How hard is it", "easy", LEVELS),
    Question("minutes", "How many minutes does it take", "5", low=1, high=60),
    Question("yes", "The lowest rung that counts as a yes", "door", RUNGS[1:]),
)

TEMPLATE = """\
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
    says: {greeting}
    thinks: "Who is this? I have little time."
    choices:
      thank:
        says: "Hello, thank you for your time last week. Do you have two minutes?"
        plain: "Hello. Thank you for last week. Can we talk for two minutes?"
        skill: thank
        why: "You said thank you, and you asked for little time."
        change: {{trust: +1}}
        leads: listens
      ask-why:
        says: "Hello, why did I not get the job?"
        plain: "Hello. Why not me?"
        skill: push
        why: "They do not know yet who is asking, or why."
        change: {{trust: -1}}
        leads:
          - to: {{listens: 1/2, goodbye: 1/2}}
  listens:
    says: "Yes, I remember you. How can I help?"
    thinks: "I hope this is quick."
    choices:
      ask-for-advice:
        says: "What could I do better next time?"
        plain: "What can I do better?"
        skill: ask
        why: "You ask for advice, and advice is easy to give."
        leads:
          - when: trust >= 2
            to: {{good-end: 3/4, goodbye: 1/4}}
          - to: {{good-end: 1/2, goodbye: 1/2}}
      say-goodbye:
        says: "I only wanted to say thank you. Goodbye."
        plain: "I only want to say thank you. Bye."
        skill: close
        why: "It is polite, but you leave with nothing to use."
        leads: goodbye
  good-end:
    says: "Write the good end here."
    ends: {yes}
  goodbye:
    says: "Thank you for calling. Goodbye."
    ends: {no}
"""


def new_call(answers: dict[str, str]) -> str:
    """Return the YAML text of a small call without faults.

    Args:
        answers: An answer for the key of each of `QUESTIONS`.

    Raises:
        FollowupError: If an answer is missing or cannot be used.
    """
    for question in QUESTIONS:
        answer = answers.get(question.key, "").strip()
        if not answer or (fault := question.fault(answer)):
            what = fault if answer else "Give an answer."
            raise FollowupError(f"{question.asks}: {quote(answer)} cannot be used. {what}")
    words = {key: " ".join(answer.split()) for key, answer in answers.items()}
    free = ("title", "you", "name", "job", "company", "truth")
    quoted = {key: json.dumps(words[key], ensure_ascii=False) for key in free}
    greeting = json.dumps(f"{words['company']}, {words['name']} speaking.", ensure_ascii=False)
    no = RUNGS[RUNGS.index(words["yes"]) - 1] if words["yes"] == "answer" else "answer"
    return TEMPLATE.format_map({**words, **quoted, "greeting": greeting, "no": no})


def ask_all(ask: Ask, tell: Callable[[str], None]) -> dict[str, str]:
    """Return an answer to each question, asking again until it can be used.

    Args:
        ask: Shows a prompt and returns what was typed; raises EOFError when there is no more.
        tell: Shows a line.

    Raises:
        FollowupError: If the answers end too early.
    """
    answers: dict[str, str] = {}
    for question in QUESTIONS:
        known = f" ({', '.join(question.known)})" if question.known else ""
        while question.key not in answers:
            try:
                typed = ask(f"{question.asks}{known} [{question.usual}]: ").strip()
            except EOFError:
                what = "The answers ended before the last question, so nothing is written."
                raise FollowupError(f"{what} Answer each question, or press Enter.") from None
            answer = typed or question.usual
            if fault := question.fault(answer):
                tell(fault)
            else:
                answers[question.key] = answer
    return answers


def _is_name(word: str) -> bool:
    return len(word) <= 60 and word not in WORDS and bool(re.fullmatch(NAME, word))
