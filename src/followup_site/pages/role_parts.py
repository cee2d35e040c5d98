"""What a call tells each of two people who play it: the caller's help, and the employer's script.

Values in, lines of Markdown out.
"""

from __future__ import annotations

from collections.abc import Iterator

from followup.calls import Beat, Call
from followup_site.pages.markdown import as_markdown
from followup_site.paper.acting import PUSHES, Act, Reply

OBSERVED = {
    "open": "They said who they are, and asked for a little time.",
    "thank": "They said thank you.",
    "ask": "They asked one clear question.",
    "listen": "They listened and let the other person finish.",
    "answer": "They answered in a short and friendly way.",
    "offer-action": "They said what they will do now.",
    "next-step": "They asked about a next step, or agreed on one.",
    "close": "They ended the call politely.",
}
"""What somebody who watches can see go well, by skill."""

CAREFUL = {
    "push": "They pushed too hard.",
    "blame": "They blamed somebody, or defended themselves.",
    "give-up": "They gave up early.",
}
"""What makes a call harder, by skill."""

_YES_SAYS = {
    "silence": "You tried. More is a yes, too.",
    "answer": "They answer you. More is a yes, too.",
    "advice": "They tell you something that you can use. More is a yes, too.",
    "door": "They open a door, for later or for another job. A job is a yes, too.",
    "job": "They offer you the job.",
}
_IF = {
    "open": "they say who they are",
    "thank": "they thank you for this",
    "ask": "they ask you a question",
    "listen": "they listen and wait",
    "answer": "they answer you",
    "offer-action": "they say what they will do",
    "next-step": "they speak about a next step",
    "close": "they want to say goodbye",
    "push": "they push",
    "blame": "they blame",
    "give-up": "they want to give up",
}
"""When the employer says a line, by the skill of what was said before."""

_AGAIN = {"thank": "they thank you again", "ask": "they ask again"}
_ANSWERS = ("open", "thank", "listen")
"""After a question of the employer, these are answers too."""

_WHEN = {
    "open": "say who they are",
    "thank": "thank you",
    "ask": "ask one clear question",
    "listen": "listen",
    "answer": "answer in a friendly way",
    "offer-action": "say what they will do",
    "next-step": "speak about a next step",
    "close": "say goodbye politely",
    "push": "push",
    "blame": "blame",
    "give-up": "give up",
}
"""What changes the employer's mood, by skill."""

_HELPS = (
    "Thank them: “Thank you for your time.”",
    "Ask one question: “Can I ask you one thing?”",
    "Listen. Wait until they stop. Then say: “I understand.”",
    "Ask about a next step: “What can I do next?”",
    "Say goodbye: “Thank you for talking with me. Goodbye.”",
)
"""What helps in any call, and tells nothing about it."""

_GOODBYE = "Thank you for your call. Goodbye."


def callers_part(call: Call, part: Act) -> Iterator[str]:
    """What helps at the start, and nothing that is learned in the call."""
    yield f"You speak with {_who(call)}.\n\n**A yes in this call:** {_YES_SAYS[call.yes]}\n"
    if part.hellos:
        yield "**You can begin like this:**\n"
        yield from (f"- {as_markdown(choice.plain or choice.says)}" for choice in part.hellos)
        yield ""
    yield "**On the way:**\n"
    yield from (f"- {line}" for line in _HELPS)
    yield ""


def answer_part(call: Call, part: Act) -> Iterator[str]:
    """A script by moments: each line has its cue, and it has two ends."""
    job, company = as_markdown(call.employer.job), as_markdown(call.employer.company)
    yield f"You are the {job} at {company}.\n"
    yield f"**Only you know this:** {as_markdown(call.truth)}\n"
    if part.first and part.first.thinks:
        yield f"**You think:** “{as_markdown(part.first.thinks)}”\n"
    yield from _moods(call)
    if part.first:
        yield f"**You begin:** {as_markdown(part.first.says)}\n"
    if cues := list(_cues(part)):
        yield "Then go down the list. You can use your own words.\n"
        yield from (f"- **{cue}:** {as_markdown(reply.beat.says)}" for cue, reply in cues)
        yield "\n**How it ends:**\n"
    yield f"- **If it went well:** {_end(part.well, later=part.later)}"
    yield f"- **If it went badly:** {_end((part.badly,) if part.badly else ())}\n"


def _cues(part: Act) -> Iterator[tuple[str, Reply]]:
    """Each reply with when to say it."""
    said = part.first.says if part.first else ""
    before: set[str] = set()
    for place, reply in enumerate(part.replies):
        (skill,) = reply.after
        if not place and any(choice.skill == "open" for choice in part.hellos):
            skill = "open"
        elif skill in _ANSWERS and said.endswith("?"):
            skill = "answer"
        yield f"If {_AGAIN.get(skill, _IF[skill]) if skill in before else _IF[skill]}", reply
        before.add(skill)
        said = reply.beat.says
    if part.hard:
        yield f"If {_IF[PUSHES[0]]} or {_WHEN[PUSHES[1]]}", part.hard


def _end(beats: tuple[Beat, ...], *, later: bool = False) -> str:
    said = " ".join(as_markdown(beat.says) for beat in beats) or _GOODBYE
    return f"(On another day.) {said}" if later and not said.startswith("(") else said


def _moods(call: Call) -> Iterator[str]:
    """What makes the employer warmer and colder.

    The first meter is how the two get on. The others count time, which polite lines cost too.
    """
    total: dict[str, int] = {}
    for choice in (choice for beat in call.beats for choice in beat.choices):
        change = dict(choice.change).get(call.meters[0].name, 0) if call.meters else 0
        total[choice.skill] = total.get(choice.skill, 0) + change
    warm = sorted((each for each in OBSERVED if total.get(each, 0) > 0), key=lambda s: -total[s])
    cold = [each for each in CAREFUL if total.get(each, 0) < 0]
    if warm:
        yield f"**You get warmer** when they {' or '.join(_WHEN[each] for each in warm[:2])}."
    if cold:
        yield f"**You get colder** when they {' or '.join(_WHEN[each] for each in cold[:2])}."
    yield ""


def _who(call: Call) -> str:
    employer = call.employer
    name, job, company = map(as_markdown, (employer.name, employer.job, employer.company))
    return f"{name}, {job} at {company}"
