"""The small calls that `followup call new` writes: one to talk, one to write."""

from __future__ import annotations

from followup.calls.channels import EMAIL, WRITTEN
from followup.calls.model import PHONE
from followup.facts import fact
from followup.words import say

__all__ = ["ALSO", "lines_of", "pattern_of"]

ALSO: dict[str, list[str]] = fact("call", "new-also")

# not words: the keys of the file; its lines are those of `lines_of`
_HEAD = """\
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
"""
_CHANNEL = """\
channel: {channel}
"""
_FROM = """\
from: {from}
hang-up: silence
"""
_METERS = """\
meters:
  trust: {{start: 1, low: 0, high: 3}}
"""
# not words: keys of the file
_TALK = """\
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
# not words: keys of the file
_SUBJECT = """\
start: subject
beats:
  subject:
    part: subject
    choices:
      vague:
        says: {vague}
        plain: {vague_plain}
        also: {vague_also}
        skill: open
        why: {vague_why}
        leads: first-line
      thank-them:
        says: {about}
        plain: {about_plain}
        also: {about_also}
        skill: open
        why: {about_why}
        change: {{trust: +1}}
        leads: first-line
"""
_MESSAGE = """\
start: first-line
beats:
"""
# not words: keys of the file
_PARTS = """\
  first-line:
    part: first-line
    choices:
      round-about:
        says: {round_about}
        plain: {round_about_plain}
        also: {round_about_also}
        skill: open
        why: {round_about_why}
        leads: question
      who-and-what:
        says: {who}
        plain: {who_plain}
        also: {who_also}
        skill: open
        why: {who_why}
        change: {{trust: +1}}
        leads: question
  question:
    part: question
    choices:
      ask-for-advice:
        says: {advice}
        plain: {advice_plain}
        also: {advice_also}
        skill: ask
        why: {advice_why}
        change: {{trust: +1}}
        leads: close
      ask-why:
        says: {why_not}
        plain: {why_not_plain}
        also: {ask_why_also}
        skill: push
        why: {why_not_why}
        change: {{trust: -1}}
        leads: close
  close:
    part: close
    choices:
      regards:
        says: {regards}
        plain: {regards_plain}
        also: {regards_also}
        skill: close
        why: {regards_why}
        leads:
          - when: trust >= 2
            to: {{answer: 3/4, no-answer: 1/4}}
          - to: {{answer: 1/4, no-answer: 3/4}}
      wait-now:
        says: {wait}
        plain: {wait_plain}
        also: {wait_also}
        skill: push
        why: {wait_why}
        leads:
          - to: {{answer: 1/4, no-answer: 3/4}}
  answer:
    at: {next_day}
    says: {good_end}
    plain: {good_end_plain}
    ends: {yes}
  no-answer:
    speaker: scene
    at: {weeks_later}
    says: {nothing}
    ends: {no}
"""


def pattern_of(channel: str) -> str:
    """Return the text of a small call by a channel, with places for its lines."""
    if channel in WRITTEN:
        begin = _SUBJECT if channel == EMAIL else _MESSAGE
        return _with_channel(_CHANNEL + _FROM) + _METERS + begin + _PARTS
    return (_HEAD if channel == PHONE else _with_channel(_CHANNEL)) + _METERS + _TALK


def _with_channel(lines: str) -> str:
    """Return the head with lines below that of the minutes."""
    return _HEAD.replace("you: ", f"{lines}you: ", 1)


def lines_of(channel: str, name: str, company: str, sender: str) -> dict[str, str]:
    """Return the lines of the small call, by their places.

    Args:
        channel: How the two reach each other.
        name: The employer's name.
        company: Where the employer works.
        sender: The learner's name; needed where something is written.
    """
    return _written(name, sender) if channel in WRITTEN else _talk(channel, name, company)


def _talk(channel: str, name: str, company: str) -> dict[str, str]:
    """Return the lines of a talk."""
    return {
        "picks_up": say("call-new-picks-up", name=name, company=company, channel=channel),
        "picks_up_plain": say(
            "call-new-picks-up-plain", name=name, company=company, channel=channel
        ),
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
        "goodbye": say("call-new-goodbye", channel=channel),
    }


def _written(name: str, sender: str) -> dict[str, str]:
    """Return the lines of a letter or a message."""
    return {
        "vague": say("call-new-vague"),
        "vague_plain": say("call-new-vague-plain"),
        "vague_why": say("call-new-vague-why"),
        "about": say("call-new-about"),
        "about_plain": say("call-new-about-plain"),
        "about_why": say("call-new-about-why"),
        "round_about": say("call-new-round-about"),
        "round_about_plain": say("call-new-round-about-plain"),
        "round_about_why": say("call-new-round-about-why"),
        "who": say("call-new-who", name=name),
        "who_plain": say("call-new-who-plain", name=name),
        "who_why": say("call-new-who-why"),
        "advice": say("call-new-advice"),
        "advice_plain": say("call-new-advice-plain"),
        "advice_why": say("call-new-advice-why"),
        "why_not": say("call-new-why-not"),
        "why_not_plain": say("call-new-why-not-plain"),
        "why_not_why": say("call-new-why-not-why"),
        "regards": say("call-new-regards", name=sender),
        "regards_plain": say("call-new-regards-plain", name=sender),
        "regards_why": say("call-new-regards-why"),
        "wait": say("call-new-wait"),
        "wait_plain": say("call-new-wait-plain"),
        "wait_why": say("call-new-wait-why"),
        "good_end": say("call-new-good-end"),
        "good_end_plain": say("call-new-good-end-plain"),
        "nothing": say("call-new-nothing"),
        "next_day": say("call-new-next-day"),
        "weeks_later": say("call-new-weeks-later"),
    }
