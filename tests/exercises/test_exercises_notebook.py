"""In a notebook: cells that stop say why, hints open one by one, files come and go."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import nbformat
import pytest
from icalendar import Calendar
from notebook_runs import Ran, run

from followup.errors import FollowupError
from followup.exercises import (
    RIGHT,
    hundred_people,
    judge,
    my_plan,
    practise,
    type_record,
    upload_record,
    your_odds,
)
from followup.exercises.exercise import OpenTask, tasks_of
from followup.exercises.plain_errors import explain

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
OPEN = 'from followup.exercises import *\nexercise = open_exercise("fifty-fifty")'


def cells(folder: Path, *sources: str) -> Ran:
    """Run cells after the one that opens an exercise; a cell that stops does not stop the rest."""
    notebook = nbformat.v4.new_notebook()
    notebook.cells = [nbformat.v4.new_code_cell(source) for source in (OPEN, *sources)]
    for cell in notebook.cells:
        cell.metadata["tags"] = ["raises-exception"]
    return run(notebook, folder)


def test_cells_that_stop(tmp_path: Path) -> None:
    """Each cell that stops says why in a sentence, and shows no traceback unless asked."""
    ran = cells(
        tmp_path,
        "my_gess = 3\nmy_guess_is = 4",
        "my_gues",
        "rate = 30%",
        "1 / 0",
        'whom = "North',
        "(1 + 2",
        "... + 1",
        'load_record("nowhere.csv")',
        "exercise.my_gues.check()",
        "exercise.details()",
    )
    said = ran.texts
    for text, start in zip(
        said,
        (
            "Python does not know the name `my_gues`. Did you mean `my_gess`?",
            "Python cannot read the cell. Look at this line: `rate = 30%`. Write 30% as 0.3.",
            "The cell stopped. Nothing can be divided by zero.",
            "Python cannot read the cell.",
            "Python cannot read the cell.",
            "The cell stopped. There are still three dots (...)",
            "nowhere.csv: there is no such file; check its name and its folder.",
            "There is no task `my_gues`. The tasks are: my_guess, noes",
        ),
        strict=False,
    ):
        assert text.startswith(start), text
        assert "Traceback" not in text
    assert "Traceback" in said[-1]


def test_numbers_in_a_running_notebook(tmp_path: Path) -> None:
    """The text of the cell that runs tells 30,000 from 30,0, and a later cell sees it too."""
    ran = cells(
        tmp_path,
        "cost = 30,000   # one follow-up\nexercise.cost.check()",
        "cost = 30,0\nexercise.cost.check()",
        "worth = 2.500",
        "exercise.worth.check()",
        "cost = 2 000",
        "exercise.cost.check(30000)",
    )
    for text, says in zip(
        ran.texts[-5:],
        (
            "Write: 30000",
            "Write: 30.0",
            "`2.500` can be read in two ways. Write 2500 or 2.5.",
            "Write: cost = 2000",
            "Kept.",
        ),
        strict=True,
    ):
        assert says in text, text


def test_hints_and_answers(tmp_path: Path) -> None:
    """Three hints open one by one, then the answer; a value may be checked directly."""
    ran = cells(
        tmp_path,
        *["exercise.rate.hint()"] * 4,
        "exercise.rate.answer()",
        "exercise.rate.check(0.25)",
        "exercise.break_even.answer()",
        "exercise.progress()",
        "exercise.rate.check",
    )
    hints = ran.texts[:4]
    assert [text.count("Hint ") for text in hints] == [1, 2, 3, 3]
    assert "exercise.rate.answer()" in hints[2] and "answer()" not in hints[1]
    assert ran.texts[4].startswith("rate = 2 / (2 + 6)")
    assert ran.texts[5].startswith("Right.")
    assert ran.texts[6].startswith("break_even = cost / worth")
    assert ran.texts[7].startswith("0 of 10 tasks are right.")
    assert ran.texts[8] == "The brackets are missing. Write check() in place of check."


def test_hints_as_html() -> None:
    """Hints and the answer are folded into each other; the text names the line to write."""
    task = OpenTask(tasks_of("fifty-fifty")[1], "fifty-fifty")
    shown = task.check()
    assert shown.text.endswith("A hint: exercise.noes.hint()")
    assert "exercise.noes" not in shown.html
    labels = re.findall("<details><summary>(.*?)</summary>", shown.html)
    assert labels == ["Show a hint", "One more hint", "One more hint", "Show the answer"]
    assert shown.html.endswith("</details>" * 4)
    assert "<details>" not in task.check(6).html


def test_an_answer_that_takes_something() -> None:
    """Where an earlier value is missing or of another kind, the answer says so."""
    task = next(task for task in tasks_of("call-the-bank") if task.name == "worst_turn")
    for values, says in (
        ({}, "The answer takes <code>my_call</code>. Fill that in first."),
        ({"my_call": 3}, "Run the cell that starts the call again."),
        ({"my_call": practise("the-bank")}, "Play it to its end first."),
        ({"my_call": practise("the-bank").hang_up()}, "worst_turn = 1"),
    ):
        assert says in OpenTask(task, "fifty-fifty")._answer_html(values)
    odd = replace(task, answer=lambda values: str(values["my_call"] / 2))
    assert "First check: exercise.my_call.check()" in OpenTask(odd, "fifty-fifty")._answer_html(
        {"my_call": "x"}
    )


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (NameError("name 'my_call' is not defined"), "Run the cells above first, from the top."),
        (NameError("name 'x' is not defined"), "Python does not know the name `x` yet."),
        (ZeroDivisionError(), "Nothing can be divided by zero."),
        (TypeError("unsupported operand"), "Two values do not go together"),
        (AttributeError("no"), "There is a name after a point"),
        (ModuleNotFoundError(name="icalendar"), "The package `icalendar` is not there."),
        (KeyboardInterrupt(), "You stopped the cell."),
        (SyntaxError("'(' was never closed"), "Each bracket that opens must close."),
        (IndentationError("unexpected indent"), "Start each line at the left edge."),
        (SyntaxError("what"), "Compare it with the cell as it was."),
        (TypeError("say() missing 1 required positional argument"), "between the brackets"),
        (TypeError("'int' object is not callable"), "A sign is missing before a bracket"),
        (RuntimeError("deep"), "Python says: deep"),
        (FollowupError("One sentence."), "One sentence."),
    ],
)
def test_why_a_cell_stopped(error: BaseException, says: str) -> None:
    """Each kind of error is said in plain words."""
    assert says in explain(error)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("whom = “North”", 'Write straight quotation marks: "'),
        ("rate = cost ÷ 8", "Write / to divide"),
        ("when = 2026-12-01", "A day needs quotation marks"),
        ("whom = North Ltd   # a name", "A text needs a quotation mark at both ends."),
        ("ana_odds = 1 to 3", "A text needs a quotation mark at both ends."),
        ('whom = "North', "A text needs a quotation mark at both ends."),
        ("ana_odds = 1:3", "Odds need quotation marks"),
        ("first_sentence = 'I'm Sara, thank you'", 'Start and end this text with "'),
        ('first_sentence = "I say "hello" now"', "There are quotation marks inside your text."),
        ("my_guess =   # a whole number", "Nothing stands after the = yet."),
        ("rate = 30%", "Write 30% as 0.3."),
        ("my_call.say(1", "Each bracket that opens must close."),
        ("  my_call.say(1)", "Start each line at the left edge."),
        ("my_guess = 5 6", "Compare it with the cell as it was."),
    ],
)
def test_a_line_that_python_cannot_read(line: str, says: str) -> None:
    """What people really write is met with how to mend it."""
    with pytest.raises(SyntaxError) as stopped:
        compile(f"{line}\nexercise.whom.check()", "cell", "exec")
    assert says in explain(stopped.value)


@pytest.mark.parametrize("ends", ["„“", "„”", "«»", "““", "””", "‹›", "‚‘", "「」", "``", '„"'])
def test_quotes_of_another_language(ends: str) -> None:
    """Quotation marks as a phone writes them in any language are met with the straight ones."""
    line = f"goal = {ends[0]}B{ends[1]}"
    with pytest.raises(SyntaxError) as stopped:
        compile(line, "cell", "exec")
    assert explain(stopped.value).endswith('Write straight quotation marks: "B"')


def test_a_name_that_is_nearly_right() -> None:
    """A slip in a name after a point is met with the name that it nearly is."""
    with pytest.raises(AttributeError) as stopped:
        hundred_people(3).as_htm()  # type: ignore[attr-defined]
    assert "There is no `as_htm` after the point. Did you mean `as_html`?" in explain(stopped.value)


@pytest.mark.parametrize("given", [(25.0,), (250,), ("a",), (60, 20), (-1,), (True,)])
def test_people_that_cannot_be_drawn(given: tuple[Any, ...]) -> None:
    """A count that is no count of 100 people gets one sentence."""
    with pytest.raises(FollowupError, match="Write whole numbers from 0 to 100"):
        hundred_people(*given)


def test_a_record_with_bad_lines() -> None:
    """Lines that cannot be read are named, the others count, and the odds are the package's."""
    record = type_record("2026-03-02, North, door\n2026-03-03, South, maybe\n05/06/2026,West,job")
    assert "2 follow-ups can be read." in record.text
    assert "Line 2: The result is `maybe`;" in record.text
    assert 'dates="day-first"' in record.text
    assert record.count() == (2, 0)
    shown = your_odds(record)
    assert (
        "2 yes, 0 no. With the starting guess, the odds of a yes are 3 to 1." in shown.text
        and "<svg" in shown.html
    )
    with pytest.raises(FollowupError, match="There is nothing here yet"):
        type_record("  ")
    named = type_record("date,employer,result\n2026-03-02,North,maybe")
    assert "Line 2: The result is `maybe`;" in named.text


@pytest.mark.parametrize("mark", [",", ";", "\t", " ; "])
def test_a_record_from_a_spreadsheet(mark: str) -> None:
    """Lines may be copied from a spreadsheet, or be written with semicolons."""
    days = (("2026-03-02", "North", "door"), ("2026-03-03", "South", "silence"))
    assert type_record("\n".join(map(mark.join, days))).count() == (1, 1)


def test_a_record_is_chosen_with_a_button() -> None:
    """A chosen file shows its odds at once, and stands for a record; a bad file is named."""
    box = upload_record()
    chooser, told = box.children
    with pytest.raises(FollowupError, match="No file is chosen yet"):
        your_odds(box)
    choose(chooser, b"date,employer\n2026-03-02,North\n")
    assert "result" in told.value and box.found is None
    choose(chooser, b"date,employer,result\n2026-03-02,North,door\n")
    assert (
        "1 follow-up can be read." in told.value and "the odds of a yes are 2 to 1." in told.value
    )
    assert your_odds(box).text == your_odds(box.found).text
    task = next(each for each in tasks_of("your-odds") if each.name == "record")
    assert judge(task, {"record": box}).state == RIGHT


def choose(chooser: Any, content: bytes) -> None:
    """Let the browser's side of the button send a file, as it does when one is chosen."""
    about = {"name": "my.csv", "type": "text/csv", "size": len(content), "last_modified": 0}
    chooser.set_state({"value": [{**about, "content": memoryview(content)}]})


@pytest.mark.parametrize("given", [None, "2026-03-02,North,door", 3, (1, 2, 3), ...])
def test_odds_of_what_is_no_record(given: Any) -> None:
    """What is no record is said to be none."""
    with pytest.raises(FollowupError, match="This is no record"):
        your_odds(given)


def test_a_plan_is_saved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A plan goes into a calendar file and into a text, and says where it is."""
    monkeypatch.chdir(tmp_path)
    plan = my_plan("tomorrow", "North, Ltd", "Hello, this is Sara.")
    assert "The file plan.ics is also beside this notebook." in plan.save("plan.ics").text
    plan.save("plan.txt")
    (event,) = Calendar.from_ical(Path("plan.ics").read_bytes()).walk("VEVENT")
    assert event.decoded("DTSTART").date() == plan.day
    assert str(event["SUMMARY"]) == "Follow up with North, Ltd"
    assert Path("plan.txt").read_text(encoding="utf-8") == plan.text
    with pytest.raises(FollowupError, match="Choose a name that ends in"):
        plan.save("plan.doc")


@pytest.mark.parametrize("given", [{"whom": ""}, {"first_sentence": 3}, {"when": "05/06/2030"}])
def test_a_plan_with_something_missing(given: dict[str, Any]) -> None:
    """What is missing or unclear is named in a sentence."""
    fine = {"when": "today", "whom": "North", "first_sentence": "Hello."}
    with pytest.raises(FollowupError):
        my_plan(**{**fine, **given})


def test_pictures_have_words() -> None:
    """A picture of people has its words beside it and in it."""
    shown = hundred_people(7, 45)
    assert shown.text == "Between 7 and 45 of 100 people get a yes."
    assert shown.html.count("<circle") == 100
    assert 'aria-label="between 7 and 45 of 100 people get a yes"' in shown.html
