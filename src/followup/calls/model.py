"""A call as its author wrote it: words, choices and where they lead. Values only, no rules."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from followup.calls.conditions import Condition
from followup.facts import fact
from followup.ladder import RUNGS

__all__ = [
    "CHANNELS",
    "HANG_UP",
    "LEVELS",
    "MOST_ALSO",
    "MOST_TURNS",
    "PARTS",
    "PHONE",
    "RUNGS",
    "SKILLS",
    "SPEAKERS",
    "STORIES",
    "TRAINS",
    "Beat",
    "Call",
    "Card",
    "Choice",
    "Cued",
    "Employer",
    "Lead",
    "Meter",
    "Secret",
    "is_spoken",
    "words_of",
]

HANG_UP: str = fact("call", "hang-up")
MOST_TURNS = 20
MOST_ALSO: int = fact("call", "most-also")
CHANNELS: tuple[str, ...] = tuple(fact("call", "channels"))
PHONE = CHANNELS[0]
PARTS: tuple[str, ...] = tuple(fact("call", "parts"))
LEVELS: tuple[str, ...] = tuple(fact("call", "levels"))
# What the names below were read from when this was imported; the build asks for it.
KEEPS = ("docs/en/stories",)
STORIES: tuple[str, ...] = tuple(fact("stories", "names"))
TRAINS: tuple[str, ...] = tuple(fact("practice", "trains"))
SKILLS: tuple[str, ...] = tuple(fact("call", "skills"))
SPEAKERS: tuple[str, ...] = tuple(fact("call", "speakers"))


@dataclass(frozen=True, slots=True)
class Meter:
    """One whole number of the employer's mood, held between `low` and `high`.

    Args:
        name: Its name in conditions and changes.
        start: Its value when the call starts, `low` to `high`.
        low: Its lowest value, -99 or more.
        high: Its highest value, above `low`, 99 or less.
    """

    name: str
    start: int
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Secret:
    """One of the truths of which the dice draw one at the start of a call.

    Args:
        name: Its name in the conditions of leads.
        chance: How likely it is, probability above 0 and at most 1; all together add to 1.
        truth: What it is, in words; shown at the end, if it was drawn.
    """

    name: str
    chance: Fraction
    truth: str


@dataclass(frozen=True, slots=True)
class Lead:
    """Where a choice leads if `when` holds.

    Args:
        to: Beats with their chances, fractions above 0 that add to 1.
        when: The condition on the mood after the choice, and on the secret; None always holds.
        line: Its line in the file, 1 or more.
    """

    to: tuple[tuple[str, Fraction], ...]
    when: Condition | None = None
    line: int = 1


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing the learner can say or do.

    Args:
        id: Its name within the beat.
        says: The words in standard English; wholly in round brackets if done, not spoken.
        skill: One of `SKILLS`.
        why: What it does, for the review.
        leads: Tried in order on the new mood; the first that holds is taken.
        plain: The same words in plain English; empty if the file has none.
        when: Offered only if this holds; None always holds.
        change: Meters and what is added to them.
        mark: Marks that are set.
        line: Its line in the file, 1 or more.
        also: Other ways to say it, for hearing the learner's own words; at most `MOST_ALSO`.
    """

    id: str
    says: str
    skill: str
    why: str
    leads: tuple[Lead, ...] = ()
    plain: str = ""
    when: Condition | None = None
    change: tuple[tuple[str, int], ...] = ()
    mark: tuple[str, ...] = ()
    line: int = 1
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Beat:
    """One moment of the call: somebody says something, and then there is a choice or an end.

    Args:
        id: Its name within the call.
        says: What is said or heard.
        speaker: One of `SPEAKERS`.
        thinks: What the employer thinks meanwhile; empty if the file has none.
        choices: In the order of the file; empty if the beat ends the call.
        ends: The rung it ends on; empty if it does not end.
        line: Its line in the file, 1 or more.
        thoughts: What the employer thinks under each of some secrets, by the secret's name.
        plain: The same words, slower and simpler; empty if the file has none.
        leave: Hanging up here, if it goes on somewhere: a choice without words whose id is
            `HANG_UP`. None if it ends the call, as it does elsewhere.
        channel: How the two reach each other here, one of `CHANNELS`.
        part: The part of a letter or message that is written here, one of `PARTS`; then `says` may
            be empty, for nobody has read it yet. Empty if something is said, done or answered.
        at: When it is, for whoever reads: "Thursday, 9:05"; empty if the file does not say.
        subject: What a letter that comes here is about; empty if it answers the one before.
    """

    id: str
    says: str
    speaker: str = "employer"
    thinks: str = ""
    choices: tuple[Choice, ...] = ()
    ends: str = ""
    line: int = 1
    thoughts: tuple[tuple[str, str], ...] = ()
    plain: str = ""
    leave: Choice | None = None
    channel: str = PHONE
    part: str = ""
    at: str = ""
    subject: str = ""

    @property
    def options(self) -> tuple[Choice, ...]:
        """The choices, and last hanging up if it goes on somewhere."""
        return (*self.choices, self.leave) if self.leave else self.choices

    def thought(self, secret: str) -> str:
        """Return what the employer thinks under a secret; empty if the file has nothing."""
        return self.thinks or dict(self.thoughts).get(secret, "")


def is_spoken(choice: Choice) -> bool:
    """Return whether a choice is said, and is no deed in round brackets."""
    return not choice.says.startswith("(")


def words_of(line: Beat | Choice, plain: bool) -> str:
    """Return how a line reads: in simple English if that is asked for and the file has it."""
    return line.plain if plain and line.plain else line.says


@dataclass(frozen=True, slots=True)
class Employer:
    """Who is called: a person with a job at a company."""

    name: str
    job: str
    company: str


@dataclass(frozen=True, slots=True)
class Cued:
    """A line of whoever plays the employer from paper.

    Args:
        cue: When it is said: what goes on after "If", such as "they ask for the reason".
        says: The words, spoken; empty where the line of the secret that was drawn is said.
    """

    cue: str
    says: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """What two people who play a call from paper read, and the beats do not say.

    Args:
        begin: What the caller can begin with; empty for the best first lines of the beats.
        knows: What only the employer knows, told to whoever plays them: "You liked John."
        replies: Some lines with their cues, in the order of a call; none if the beats give them.
        hard: What the employer says to people who push or blame; empty for the usual line.
        well: How the employer ends a call that went well, whatever secret was drawn; empty for
            the ends of the beats.
    """

    begin: str = ""
    knows: str = ""
    replies: tuple[Cued, ...] = ()
    hard: str = ""
    well: str = ""


@dataclass(frozen=True, slots=True)
class Call:
    """A whole call.

    Args:
        id: The file's name without its ending.
        title: What it is called.
        level: One of `LEVELS`.
        minutes: How long it takes, 1 to 60 minutes.
        you: Who the learner is and what happened before.
        employer: Who is called.
        truth: What is really behind the no; shown only in the review.
        yes: The lowest rung that counts as a yes here.
        start: The first beat.
        beats: In the order of the file.
        meters: In the order of the file.
        marks: In the order of the file, at most 30.
        story: The story it belongs to, one of `STORIES`, or empty.
        hang_up: The rung the call ends on when the learner hangs up and the beat leads nowhere.
        trains: What it helps with, of `TRAINS`; a record is answered with it.
        secrets: Two to `MOST_SECRETS` truths of which one is drawn; none if nothing differs.
        own: The usual word for each place that a person's own words can fill; none if there are
            no places. See `followup.calls.own`.
        card: What the card of the employer has beside the beats' own lines.
        channel: How the two reach each other where a beat does not say otherwise.
        sender: Whose name an inbox shows beside the learner's letters; empty if none are written.
    """

    id: str
    title: str
    level: str
    minutes: int
    you: str
    employer: Employer
    truth: str
    yes: str
    start: str
    beats: tuple[Beat, ...]
    meters: tuple[Meter, ...] = ()
    marks: tuple[str, ...] = ()
    story: str = ""
    hang_up: str = "answer"
    trains: tuple[str, ...] = ()
    secrets: tuple[Secret, ...] = ()
    own: tuple[tuple[str, str], ...] = ()
    card: Card = Card()
    channel: str = PHONE
    sender: str = ""
