"""The answer sheet for whoever leads the room, made from the calls. Values in, Markdown out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from followup.calls.hearing import you_leave
from followup.calls.model import LEVELS, Beat, Call
from followup.words import say
from followup_site.pages.handout_pages import HANDS_AFTER, SIDES, THROWS, dice_chance, people_of_100
from followup_site.pages.markdown import as_markdown, front_matter
from followup_site.pages.role_parts import call_words
from followup_site.paper.answering import Answers, Slip, UsualMoment

ROOMS = (10, 20, 30)
"""For how many people in a room the expected hands are listed."""

_NO_EMPLOYERS = ("reception", "colleague", "voicemail")
"""Who else can be heard saying words; a ring, a hold and a scene cannot."""


def answers_page(found: Sequence[Answers]) -> str:
    """The answers for every call and for the odds with dice, each call on a sheet of its own.

    Args:
        found: The calls with their answers.

    Returns:
        Markdown with front matter, for the folder `room/handouts/` of the site.
    """
    in_order = sorted(found, key=lambda each: LEVELS.index(each.graph.call.level))
    title, description = say("answers-title"), say("answers-description")
    return "\n".join(
        (
            front_matter(title=title, description=description, wide=True, search={"exclude": True}),
            f"# {title}\n",
            f"{say('answers-lead')}\n{{ .fu-lead }}\n",
            '<div class="fu-handout fu-answers" markdown="block">\n',
            *_how_to_read(),
            *_dice(),
            *(line for answers in in_order for line in _call(answers)),
            "</div>\n",
        )
    )


def _how_to_read() -> Iterator[str]:
    yield f"## {say('answers-how-to-read')}\n"
    yield f"- {say('answers-chances')}"
    yield f"- {say('answers-moments')}"
    yield f"- {say('answers-slips')}\n"


def _dice() -> Iterator[str]:
    yield f'<section markdown="block">\n\n## {say("answers-dice")}\n'
    yield say("answers-dice-lead") + "\n"
    after = (say("handout-after", throws=throws) for throws in HANDS_AFTER)
    yield _row(say("answers-room"), say("answers-round"), *after)
    yield "|---|---|" + "---|" * len(HANDS_AFTER)
    for room in ROOMS:
        for sides in SIDES:
            hands = (_rounded(room * dice_chance(sides, throws)) for throws in HANDS_AFTER)
            yield _row(str(room), str(sides), *map(str, hands))
    yield f"\n**{say('answers-guess')}**\n"
    for throws in HANDS_AFTER:
        hands_of_ten = _rounded(10 * dice_chance(1, throws))
        yield f"- {say('answers-guess-after', throws=throws, hands=hands_of_ten)}"
    none = people_of_100(1 - dice_chance(1, THROWS))
    yield f"\n{say('answers-to-say', people=none)}\n\n</section>\n"


def _rounded(number: Fraction) -> int:
    return int(number + Fraction(1, 2))


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _call(found: Answers) -> Iterator[str]:
    call = found.graph.call
    yield f'<section markdown="block">\n\n## {as_markdown(call.title)}\n'
    yes = say("ladder-says", rung=call.yes)
    yield say("answers-meta", level=call.level, minutes=call.minutes, yes=yes) + "\n"
    yield f"**{say('answers-truth')}** {as_markdown(call.truth)}\n"
    yield from _secrets(call)
    best, random = people_of_100(found.best), people_of_100(found.random)
    yield say("answers-start", best=best, random=random) + "\n"
    yield _row(say("answers-usual-moment"), say("answers-best-line"))
    yield "|---|---|"
    yield from map(_moment, found.moments)
    heads = say("answers-lose-most"), say("answers-costly-line"), say("answers-better")
    yield "\n" + _row(*heads)
    yield "|---|---|---|"
    yield from map(_slip, found.slips)
    yield "\n</section>\n"


def _secrets(call: Call) -> Iterator[str]:
    """What the dice can draw, each with its chance; one paragraph, for a call has one sheet."""
    each = [
        say(
            "answers-secret",
            times=people_of_100(secret.chance),
            truth=as_markdown(secret.truth),
        )
        for secret in call.secrets
    ]
    if each:
        yield f"{' '.join((say('answers-secrets'), *each))}\n"


def _moment(moment: UsualMoment) -> str:
    return _row(spoken_line(moment.beat), _to_say(moment.says, moment.beat))


def _slip(slip: Slip) -> str:
    lost = say("answers-lost", people=people_of_100(slip.lost))
    costs = f"{call_words(slip.says)} **{lost}**"
    return _row(spoken_line(slip.beat), costs, _to_say(slip.better, slip.beat))


def _to_say(words: str, beat: Beat) -> str:
    return call_words(words) if words else you_leave(beat)


def spoken_line(beat: Beat) -> str:
    """What is said in a beat, with who says it if that is not the employer."""
    says = call_words(beat.says)
    if beat.speaker not in _NO_EMPLOYERS:
        return says
    return say("answers-said", speaker=beat.speaker, says=says)
