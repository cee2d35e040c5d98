"""What a call tells each of two people who play it: the caller's help, and the employer's script.

Values in, lines of Markdown out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import groupby
from math import lcm

from followup.calls import Beat, Call, Choice, words_of
from followup.calls.channels import IN_PERSON, WRITTEN
from followup.facts import fact
from followup.words import say
from followup_site.pages.card_pieces import Piece, once
from followup_site.pages.english import in_english
from followup_site.pages.markdown import as_html, as_markdown
from followup_site.paper.acting import Act
from followup_site.paper.drawing import Drawn

SEEN = ("open", "thank", "ask", "listen", "answer", "offer-action", "next-step", "close")
"""The skills that somebody who watches can see go well, in the order of a call."""

_ANSWERS = ("open", "thank", "listen")
"""After a question of the employer, these are answers too."""

_DIE = 6

_NOTE = re.compile(r"^\([^)]*\)\s*")
"""What happens before a line, which a person cannot say."""

HELPS: tuple[str, ...] = (
    *(fact("card", "say-thanks"), fact("card", "say-question"), fact("card", "say-understood")),
    *(fact("card", "say-next"), fact("card", "say-goodbye")),
)
"""What helps in any call, and tells nothing about it, in the order of a call."""

New = Callable[[str], str]
"""Takes out of a text what stands on the card already."""


def callers_pieces(call: Call, part: Act) -> list[Piece]:
    """What helps at the start, and nothing that is learned in the call."""
    employer = call.employer
    name, company = call_words(employer.name), call_words(employer.company)
    job, yes = as_markdown(employer.job), say("card-yes", rung=call.yes)
    own = once()
    known = [call.card.begin] if call.card.begin else map(_easy, part.hellos)
    hellos = [line for each in known if (line := own(each))]
    met = say("call-you-speak-with", name=name, job=job, company=company, channel=call.channel)
    begin = f"**{say('card-begin-like-this')}**\n" if hellos else ""
    return [
        Piece(f"{met}\n"),
        Piece(say("card-a-yes-here", yes=yes) + "\n"),
        Piece(begin),
        *(Piece(f"- {call_words(line)}", rank) for rank, line in enumerate(hellos)),
        *_on_the_way(call),
        Piece(""),
    ]


def _on_the_way(call: Call) -> Iterator[Piece]:
    """What one can say in any call, or where a letter or a message is written by hand."""
    if call.channel not in WRITTEN:
        yield Piece(f"\n**{say('card-on-the-way')}**\n")
        yield from (Piece(f"- {say('card-help', says=call_words(words))}") for words in HELPS)
        return
    yield Piece(f"\n**{say('card-write-here', channel=call.channel)}**\n")
    for part in dict.fromkeys(beat.part for beat in call.beats if beat.part):
        label = as_html(say("card-write-part", part=part))
        yield Piece(f'<p class="fu-lines">{label} <span></span></p>\n')


def employers_pieces(call: Call, part: Act) -> list[Piece]:
    """A script by moments: each line has its cue, and it has two ends."""
    job, company = as_markdown(call.employer.job), call_words(call.employer.company)
    new = once()
    first = new(_easy(part.first)) if part.first else ""
    return [
        Piece(say("card-you-work-as", job=job, company=company) + "\n"),
        *([Piece(as_markdown(call.card.knows) + "\n")] if call.card.knows else _mood(call)),
        *_beginning(call, first),
        *_cues(call, part, new),
        *_ends(call, part, new),
        Piece(""),
    ]


def _beginning(call: Call, first: str) -> Iterator[Piece]:
    """How the employer begins: with a line, or by looking at what an inbox shows."""
    if call.channel in WRITTEN:
        yield Piece(f"**{say('card-you-read', channel=call.channel)}**\n")
    if call.channel == IN_PERSON:
        yield Piece(say("card-at-a-table") + "\n", 3)
    if first and call.channel not in WRITTEN:
        yield Piece(f"**{say('card-you-begin')}** {call_words(first)}\n")


def secret_pieces(call: Call, part: Act) -> list[Piece]:
    """What is true this time, to be drawn before two people begin, with the lines that go with it.

    Where no line tells a truth, it is told as the caller reads it in the end.
    """
    if not call.secrets:
        return []
    sides, new = _sides(call), once()
    how = "dice" if sides == _DIE else "again" if sides < _DIE else "slips"
    return [
        Piece(f"**{say('card-draw', how=how, sides=sides)}**\n"),
        *(piece for drawn in part.drawn for piece in _told(call, drawn, new)),
        Piece(""),
    ]


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


def _told(call: Call, drawn: Drawn, new: New) -> Iterator[Piece]:
    """The lines of one truth, each with its cue."""
    cue = say("card-drawn", numbers=_numbers(call, [drawn]))
    tells = _easy(drawn.tells) if drawn.tells else drawn.secret.truth
    yield Piece(f"- **{cue}** {call_words(new(tells) or tells)}")
    if drawn.more and drawn.tells and (more := new(_easy(drawn.more))):
        yield Piece(f"    - **{say('card-goes-on')}** {call_words(more)}", 1)


def _cued(skill: str, said: str) -> str:
    """The skill that a cue names: after a question, some others are an answer."""
    return "answer" if skill in _ANSWERS and said.endswith("?") else skill


def _cues(call: Call, part: Act, new: New) -> Iterator[Piece]:
    """Each reply with when to say it, and what people hear who push or blame."""
    found = list(_written(call) if call.card.replies else _found(part))
    for rank, (cue, says) in enumerate(found):
        words = call_words(line) if says and (line := new(says)) else say("card-say-drawn")
        if not says or line:
            is_needed = not says or bool(call.card.replies)
            yield Piece(f"- **{cue}** {words}", 0 if is_needed else 1 + 2 * rank)
    if part.first and (hard := new(call.card.hard or fact("card", "employer-hard"))):
        yield Piece(f"- **{say('card-if-hard')}** {call_words(hard)}")


def _written(call: Call) -> Iterator[tuple[str, str]]:
    """The cues and lines of the author; no line for that of the number that was drawn."""
    for each in call.card.replies:
        yield say("card-if-so", cue=as_markdown(each.cue)), each.says


def _found(part: Act) -> Iterator[tuple[str, str]]:
    """The cues and lines of the beats, no cue twice."""
    said = _easy(part.first) if part.first else ""
    before: set[str] = set()
    for place, reply in enumerate(part.replies):
        opens = not place and any(choice.skill == "open" for choice in part.hellos)
        skill = "open" if opens else _cued(reply.after, said)
        if reply.beat is None or skill not in before:
            again = skill in before
            cue = say("card-if-again", skill=skill) if again else say("card-if", skill=skill)
            yield cue, _easy(reply.beat) if reply.beat else ""
        before.add(skill)
        said = _easy(reply.beat) if reply.beat else ""


def _ends(call: Call, part: Act, new: New) -> Iterator[Piece]:
    """Each good end with when to say it, and the bad one."""
    if call.card.well:
        yield Piece(f"- **{say('card-if-well')}** {call_words(new(call.card.well))}")
    else:
        for cue, beat, later in _good_ends(call, part):
            yield Piece(f"- **{cue}** {_end(beat, new, later=later)}")
    if call.channel in WRITTEN and part.badly is None:
        yield Piece(f"- **{say('card-if-badly')}** {say('card-no-answer')}")
    else:
        yield Piece(f"- **{say('card-if-badly')}** {_end(part.badly, new)}")


def _good_ends(call: Call, part: Act) -> Iterator[tuple[str, Beat | None, bool]]:
    """The ends of some numbers, and that of all others; each with whether it comes later."""
    others = True
    for (well, later), alike in groupby(part.drawn, key=lambda each: (each.well, each.later)):
        if well is not None:
            numbers, others = _numbers(call, list(alike)), False
            yield say("card-if-well-with", numbers=numbers), well, later
    yield say("card-if-well") if others else say("card-if-well-else"), part.well, part.later


def _end(beat: Beat | None, new: New, *, later: bool = False) -> str:
    line = new(_NOTE.sub("", _easy(beat))) if beat else ""
    said = call_words(line or fact("card", "employer-goodbye"))
    return say("card-another-day", says=said) if later else said


def _mood(call: Call) -> Iterator[Piece]:
    """What makes the employer warmer.

    The first meter is how the two get on. The others count time, which polite lines cost too.
    """
    total: dict[str, int] = {}
    for choice in (choice for beat in call.beats for choice in beat.choices):
        change = dict(choice.change).get(call.meters[0].name, 0) if call.meters else 0
        total[choice.skill] = total.get(choice.skill, 0) + change
    warm = sorted((each for each in SEEN if total.get(each, 0) > 0), key=lambda s: -total[s])
    match [say("card-does", skill=each) for each in warm[:2]]:
        case [first, second]:
            yield Piece(say("card-warmer-two", first=first, second=second) + "\n", 8)
        case [first]:
            yield Piece(say("card-warmer", first=first) + "\n", 8)


def _easy(line: Beat | Choice) -> str:
    """A line as it is said slowly: whoever plays a part may read English with care too."""
    return words_of(line, plain=True)


def _spoken(line: Beat | Choice) -> str:
    return call_words(_easy(line))


def call_words(words: str) -> str:
    """A line of a call, or a name, as Markdown that shows it as it is, in English."""
    return in_english(as_markdown(words))
