"""What a call tells each of two people who play it: the caller's help, and the employer's script.

Values in, lines of Markdown out.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from math import lcm

from followup.calls import Beat, Call, Choice, words_of
from followup.facts import fact
from followup.words import say
from followup_site.pages.english import in_english
from followup_site.pages.markdown import as_markdown
from followup_site.paper.acting import BAD, Act
from followup_site.paper.drawing import Drawn

SEEN = ("open", "thank", "ask", "listen", "answer", "offer-action", "next-step", "close")
"""The skills that somebody who watches can see go well, in the order of a call."""

_ANSWERS = ("open", "thank", "listen")
"""After a question of the employer, these are answers too."""

_DIE = 6

_REPEATED = ("thank", "ask")
"""Skills of which the cue says that they come again."""


def callers_part(call: Call, part: Act) -> Iterator[str]:
    """What helps at the start, and nothing that is learned in the call."""
    employer = call.employer
    name, company = call_words(employer.name), call_words(employer.company)
    job = as_markdown(employer.job)
    yield say("call-you-speak-with", name=name, job=job, company=company) + "\n"
    yield say("card-a-yes-here", yes=say("card-yes", rung=call.yes)) + "\n"
    if part.hellos:
        yield f"**{say('card-begin-like-this')}**\n"
        yield from (f"- {_spoken(choice)}" for choice in part.hellos)
        yield ""
    yield f"**{say('card-on-the-way')}**\n"
    yield from (f"- {line}" for line in _helps())
    yield ""


def _helps() -> Iterator[str]:
    """What helps in any call, and tells nothing about it."""
    yield say("card-help-thank", says=call_words(fact("card", "say-thanks")))
    yield say("card-help-ask", says=call_words(fact("card", "say-question")))
    yield say("card-help-listen", says=call_words(fact("card", "say-understood")))
    yield say("card-help-next", says=call_words(fact("card", "say-next")))
    yield say("card-help-close", says=call_words(fact("card", "say-goodbye")))


def answer_part(call: Call, part: Act) -> Iterator[str]:
    """A script by moments: each line has its cue, and it has two ends."""
    job, company = as_markdown(call.employer.job), call_words(call.employer.company)
    yield say("card-you-work-as", job=job, company=company) + "\n"
    yield f"**{say('card-only-you-know')}** {as_markdown(call.truth)}\n"
    yield from _truths(call, part)
    if part.first and part.first.thinks:
        thought = say("card-quoted", says=as_markdown(part.first.thinks))
        yield f"**{say('card-you-think')}** {thought}\n"
    yield from _moods(call)
    if part.first:
        yield f"**{say('card-you-begin')}** {_spoken(part.first)}\n"
    if cues := list(_cues(part)):
        yield say("card-go-down") + "\n"
        yield from (f"- **{cue}** {says}" for cue, says in cues)
        yield f"\n**{say('card-how-it-ends')}**\n"
    yield from (f"- **{cue}** {says}" for cue, says in _good_ends(call, part))
    yield f"- **{say('card-if-badly')}** {_end((part.badly,) if part.badly else ())}\n"


def _truths(call: Call, part: Act) -> Iterator[str]:
    """What is true this time, to be drawn before two people begin, with the lines that go with it.

    Where no line tells a truth, it is told as the caller reads it in the end.
    """
    if not call.secrets:
        return
    sides = _sides(call)
    how = "dice" if sides == _DIE else "again" if sides < _DIE else "slips"
    yield f"**{say('card-this-time')}** {say('card-draw', how=how, sides=sides)}\n"
    for drawn in part.drawn:
        yield f"- **{say('card-drawn', numbers=_numbers(call, [drawn]))}** {_told(drawn)}"
    yield ""


def _sides(call: Call) -> int:
    """How many numbers there are to draw from."""
    sides = lcm(*(secret.chance.denominator for secret in call.secrets))
    return _DIE if _DIE % sides == 0 else sides


def _numbers(call: Call, drawn: list[Drawn]) -> str:
    """The numbers of some truths that stand together in the file."""
    chances = [secret.chance for secret in call.secrets]
    first, last = (call.secrets.index(each.secret) for each in (drawn[0], drawn[-1]))
    low = 1 + int(sum(chances[:first]) * _sides(call))
    high = int(sum(chances[: last + 1]) * _sides(call))
    return say("card-numbers", first=str(low), last=str(high), many=high - low + 1)


def _told(drawn: Drawn) -> str:
    """The lines of one truth, each with its cue."""
    parts = [_spoken(drawn.tells) if drawn.tells else as_markdown(drawn.secret.truth)]
    if drawn.more and drawn.more.beat and drawn.tells:
        skill = _cued(drawn.more.after[0], _easy(drawn.tells))
        cue = say("card-if-again", skill=skill) if skill == "ask" else say("card-if", skill=skill)
        parts.append(f"**{cue}** {_spoken(drawn.more.beat)}")
    return " ".join(parts)


def _cued(skill: str, said: str) -> str:
    """The skill that a cue names: after a question, some others are an answer."""
    return "answer" if skill in _ANSWERS and said.endswith("?") else skill


def _cues(part: Act) -> Iterator[tuple[str, str]]:
    """Each reply with when to say it."""
    said = _easy(part.first) if part.first else ""
    before: set[str] = set()
    for place, reply in enumerate(part.replies):
        (skill,) = reply.after
        opens = not place and any(choice.skill == "open" for choice in part.hellos)
        skill = "open" if opens else _cued(skill, said)
        is_again = skill in before and skill in _REPEATED
        cue = say("card-if-again", skill=skill) if is_again else say("card-if", skill=skill)
        yield cue, _spoken(reply.beat) if reply.beat else say("card-say-drawn")
        before.add(skill)
        said = _easy(reply.beat) if reply.beat else ""
    if part.hard and part.hard.beat:
        yield say("card-if-hard"), _spoken(part.hard.beat)


def _good_ends(call: Call, part: Act) -> Iterator[tuple[str, str]]:
    """Each good end with when to say it: those of some numbers, and that of all others."""
    others = True
    for (well, later), alike in groupby(part.drawn, key=lambda each: (each.well, each.later)):
        if well is not None:
            numbers, others = _numbers(call, list(alike)), False
            yield say("card-if-well-with", numbers=numbers), _end(well, later=later)
    cue = say("card-if-well") if others else say("card-if-well-else")
    yield cue, _end(part.well, later=part.later)


def _end(beats: tuple[Beat, ...], *, later: bool = False) -> str:
    lines = list(map(_easy, beats)) or [fact("card", "employer-goodbye")]
    said = " ".join(map(call_words, lines))
    return say("card-another-day", says=said) if later and not lines[0].startswith("(") else said


def _moods(call: Call) -> Iterator[str]:
    """What makes the employer warmer and colder.

    The first meter is how the two get on. The others count time, which polite lines cost too.
    """
    total: dict[str, int] = {}
    for choice in (choice for beat in call.beats for choice in beat.choices):
        change = dict(choice.change).get(call.meters[0].name, 0) if call.meters else 0
        total[choice.skill] = total.get(choice.skill, 0) + change
    warm = sorted((each for each in SEEN if total.get(each, 0) > 0), key=lambda s: -total[s])
    cold = [each for each in BAD if total.get(each, 0) < 0]
    match [say("card-does", skill=each) for each in warm[:2]]:
        case [first, second]:
            yield say("card-warmer-two", first=first, second=second)
        case [first]:
            yield say("card-warmer", first=first)
    match [say("card-does", skill=each) for each in cold[:2]]:
        case [first, second]:
            yield say("card-colder-two", first=first, second=second)
        case [first]:
            yield say("card-colder", first=first)
    yield ""


def _easy(line: Beat | Choice) -> str:
    """A line as it is said slowly: whoever plays a part may read English with care too."""
    return words_of(line, plain=True)


def _spoken(line: Beat | Choice) -> str:
    return call_words(_easy(line))


def call_words(words: str) -> str:
    """A line of a call, or a name, as Markdown that shows it as it is, in English."""
    return in_english(as_markdown(words))
