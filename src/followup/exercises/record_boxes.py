"""Where a record begins: typed lines, a file, none yet, or the example; buttons where there are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from html import escape
from typing import Any

from followup.errors import FollowupError
from followup.exercises.asked_records import choices_of, question_of
from followup.exercises.call_buttons import Pace, button, words_shown
from followup.exercises.live import Live
from followup.exercises.own_odds import your_odds
from followup.exercises.records import (
    LearnerRecord,
    example_record,
    no_follow_ups,
    read_list,
    type_record,
)
from followup.exercises.shown import Shown, paragraphs
from followup.exercises.tasks import NOT_YET
from followup.record.importing import Answer, Ask
from followup.words import say

__all__ = ["RecordBox", "my_record", "upload_record"]

_WAYS = (
    'record = load_record("my-follow-ups.csv")',
    "record = no_follow_ups()",
    "record = example_record()",
)


def my_record(
    lines: str = "", dates: str | None = None, answers: Mapping[str, str] | None = None
) -> LearnerRecord | RecordBox:
    """Begin a record: read lines that were typed, or offer the other ways where there are none.

    Args:
        lines: A line for each follow-up, such as ``"2 March, City Bakery, no"``.
        dates: As for `load_record`.
        answers: As for `load_record`.

    Returns:
        The record; or a box with buttons, which stands for a record once one is chosen.

    Raises:
        FollowupError: If the lines are no record.
    """
    if isinstance(lines, str) and not lines.strip():
        return RecordBox()
    return type_record(lines, dates, answers)


class RecordBox(Live, Shown):
    """Ways to begin a record; it stands for the record that is chosen in it."""

    def __init__(self) -> None:
        super().__init__("")
        self.forget()

    def forget(self) -> None:
        """Offer the ways to begin again: what stood here before is no record any more."""
        self.found: LearnerRecord | None = None
        says = say("exercise-record-begin-code")
        code = "".join(f"<pre>{escape(way)}</pre>" for way in _WAYS)
        # Where there are buttons, they say the same, and the lines of code need not be read too.
        offer = f'<div class="fu-nb-offer">{paragraphs(says)}{code}</div>'
        self.text, self.html = "\n".join([says, *_WAYS]), offer
        self._show_anew()

    def take(self, found: LearnerRecord) -> None:
        """Let this be the record from now on."""
        self.found = found
        go_on = say("exercise-record-go-on")
        self.text, self.html = f"{found.text}\n{go_on}", found.html + paragraphs(go_on)
        self._show_anew()

    def _words(self) -> dict[str, str]:
        return self._repr_mimebundle_()

    def _widgets(self) -> Any:
        """What can be pressed, and where it is said what is still to be done."""
        import ipywidgets

        told, asked = words_shown(""), ipywidgets.VBox()
        reading = _Reading(self, told, asked)
        pace = Pace()
        put = partial(button, lambda _: pace.counts())
        return ipywidgets.VBox(
            [
                words_shown(Shown(say("exercise-record-begin")).as_html()),
                _chooser(ipywidgets, reading.file),
                put(say("exercise-record-none-yet"), lambda: reading.take(no_follow_ups())),
                put(say("exercise-record-see-example"), lambda: reading.take(example_record())),
                told,
                asked,
            ]
        )

    def _renew(self) -> None:
        """Nothing on the buttons changes when one is pressed."""


def upload_record() -> Any:
    """Show a button that takes a record from the learner's device, and then its odds.

    Returns:
        The button. Once a file is chosen, it can be used as the record itself.

    Raises:
        FollowupError: If this Jupyter has no buttons.
    """
    try:
        import ipywidgets
    except ImportError:
        code = 'your_odds(load_record("my-follow-ups.csv"))'
        raise FollowupError(say("exercise-record-no-buttons", code=code)) from None
    told = words_shown("")
    box = ipywidgets.VBox()
    box.found = None

    class Questions:
        """The place under the button: it is there only while something is asked."""

        @property
        def children(self) -> Any:
            return box.children[2:]

        @children.setter
        def children(self, made: Any) -> None:
            box.children = [*box.children[:2], *made]

    box.take, box.forget = partial(setattr, box, "found"), partial(setattr, box, "found", None)
    reading = _Reading(box, told, Questions(), odds=True)
    box.children = [_chooser(ipywidgets, reading.file), told]
    return box


def _chooser(ipywidgets: Any, taken: Callable[[bytes], None]) -> Any:
    """Return the button that takes a file, in ipywidgets 7 as in 8."""
    label = say("exercise-record-choose")
    accept = ".csv,.tsv,.txt,.xlsx"
    chooser = ipywidgets.FileUpload(accept=accept, multiple=False, description=label)
    chooser.layout.width, chooser.layout.height, chooser.layout.min_height = "auto", "auto", "44px"
    chooser.add_class("fu-nb-choice")

    def changed(change: Any) -> None:
        files = change["new"]
        if files:
            file = next(iter(files.values())) if isinstance(files, dict) else files[0]
            taken(bytes(file["content"]))

    chooser.observe(changed, "value")
    return chooser


class _Reading:
    """What happens when something is chosen: it is read, asked about, and told.

    Args:
        box: What stands for the record, with `take` and `forget`.
        told: Where it is said what came of it.
        asked: Where the questions go, as its `children`.
        odds: Whether the odds are told as well.
    """

    def __init__(self, box: Any, told: Any, asked: Any, odds: bool = False) -> None:
        self.box, self.told, self.asked, self.odds = box, told, asked, odds
        self._data = b""
        self._answers: list[Answer] = []

    def file(self, data: bytes) -> None:
        """Read another file."""
        self._data, self._answers = data, []
        self.box.forget()
        self._read()

    def take(self, found: LearnerRecord) -> None:
        """Use a record in which nothing is open."""
        self.asked.children = []
        self.box.take(found)
        self._tell(found)

    def _tell(self, found: LearnerRecord) -> None:
        if not self.odds:
            self.told.value = ""  # the box itself shows the record
            return
        more = your_odds(found).as_html() if found.can_be_counted else ""
        self.told.value = found.as_html() + more

    def _answer(self, answer: Answer) -> None:
        self._answers.append(answer)
        self._read()

    def _read(self) -> None:
        try:
            found, made = read_list(self._data, self._answers)
        except FollowupError as error:
            self.asked.children = []
            self.told.value = Shown(str(error), kind=NOT_YET).as_html()
            return
        if not made.questions:
            self.take(found)
            return
        says = say("exercise-record-answer-here")
        self.told.value = Shown(says, kind=NOT_YET).as_html()
        self.asked.children = [
            widget
            for ask in made.questions
            for widget in _question(ask, question_of(ask, made), self._answer)
        ]


def _question(ask: Ask, says: str, answer: Callable[[Answer], None]) -> list[Any]:
    """Return a question and what can be answered, to be chosen from a list."""
    import ipywidgets

    word = "" if ask.about == "followed-up" else ask.word
    options = [(say("exercise-record-pick-answer"), None), *choices_of(ask)]
    chooser = ipywidgets.Dropdown(options=options, value=None)
    chooser.add_class("fu-nb-answer")
    chooser.observe(
        lambda change: answer(Answer(ask.about, word, change["new"])) if change["new"] else None,
        "value",
    )
    return [words_shown(Shown(says).as_html()), chooser]
