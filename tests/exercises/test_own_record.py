"""Your odds are counted on one's own follow-ups, and an older count is known as such."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from notebook_runs import FOLDER, Ran, read, run

from followup.errors import FollowupError
from followup.exercises import (
    NOT_TRIED,
    NOT_YET,
    RIGHT,
    example_record,
    judge,
    load_record,
    my_record,
    no_follow_ups,
    none_of_next,
    range_by_rows,
    type_record,
    your_odds,
)
from followup.exercises.exercise import tasks_of
from followup.odds import Belief, people

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
TASKS = {task.name: task for task in tasks_of("your-odds")}
TRACKER = "Company,Date applied,Status\nNorth,2026-03-02,rejected\nSouth,2026-03-03,interview\n"


@pytest.mark.parametrize(
    ("line", "counts"),
    [
        ("2026-03-02, North, door", (1, 0)),
        ("2 March, North, no", (0, 1)),
        ("North, rejected", (0, 1)),
        ("North & Sons Ltd., hired", (1, 0)),
        ("no answer", (0, 1)),
        ("2 March North no answer", (0, 1)),
        ("North open door", (1, 0)),
        ("North, still waiting", (0, 0)),
        ("2 March, North, job, without", (0, 0)),
        ("2 March; North; door", (1, 0)),
        ("Company,Date,Outcome,Followed\nNorth,2026-03-02,door,yes", (1, 0)),
    ],
)
def test_lines_as_people_type_them(line: str, counts: tuple[int, int]) -> None:
    """The day and the name may be left out, and the words may be those of people's lists."""
    if "Company" in line:
        pytest.raises(FollowupError, your_odds, type_record(line))
        assert type_record(line, answers={"followed-up": "all"}).count() == counts
    else:
        assert type_record(line).count() == counts


def test_a_word_that_nobody_knows_is_asked() -> None:
    """In typed lines it is named with what to write; the other lines are shown as understood."""
    text = type_record("North, perhaps\nSouth, rejected").text
    assert "Line 1: The result is `perhaps`; write silence" in text
    assert "South: a no (answer)" in text


def test_a_tracker_asks_what_is_not_clear(tmp_path: Path) -> None:
    """Any list is read; what is unclear is asked with a line to write, and then it counts."""
    file = tmp_path / "tracker.csv"
    file.write_text(TRACKER, encoding="utf-8")
    asked = load_record(str(file))
    assert "What does “interview” mean?" in asked.text and not asked.can_be_counted
    with pytest.raises(FollowupError, match="not clear yet"):
        your_odds(asked)
    answers = {"interview": "door", "followed-up": "all"}
    assert f"answers={answers}".replace("'", '"') in asked.text
    assert load_record(str(file), answers=answers).count() == (1, 1)
    file.write_text("Company,Date\nNorth,2026-03-02\n", encoding="utf-8")
    with pytest.raises(FollowupError, match="No column says what happened"):
        load_record(str(file))


def choose(box: Any, content: bytes) -> None:
    """Let the browser send a file to a box, as it does when one is chosen."""
    box._drawn()
    chooser = box._box.children[1]
    about = {"name": "my.csv", "type": "text/csv", "size": len(content), "last_modified": 0}
    chooser.set_state({"value": [{**about, "content": memoryview(content)}]})


def test_the_box_asks_and_then_counts() -> None:
    """With a tap on each answer, an unclear file becomes the record; a bad one is named."""
    box = my_record("\n")
    assert judge(TASKS["record"], {"record": box}).state == NOT_TRIED
    choose(box, b"nothing")
    assert "This is no table" in box._box.children[4].value
    choose(box, TRACKER.encode())
    assert judge(TASKS["yes"], {"record": box, "yes": 0}).state == NOT_YET
    asked = box._box.children[5]
    asked.children[1].value = "door"
    asked.children[1].value = "all"
    assert asked.children == () and your_odds(box).text == your_odds(box.found).text
    assert judge(TASKS["record"], {"record": box}).state == RIGHT
    choose(box, b"nothing")
    assert "load_record" in box.text
    assert box.found is None, "a file that cannot be read leaves no older record behind"
    assert "load_record" in my_record().text, "what is read where there are no buttons"


def test_nobody_has_to_have_followed_up() -> None:
    """Without any follow-up, all tasks can be done with the starting guess."""
    values: dict[str, Any] = {"record": no_follow_ups(), "yes": 0, "no": 0, "chance": 1 / 2}
    values |= {"after_a_no": 1 / 3, "range_width": 80, "my_words": "I have 0 answers yet."}
    values["at_least_one"] = 1 - none_of_next(3, values["record"])
    for name in values:
        assert judge(TASKS[name], values).state == RIGHT, name
    assert "only your starting guess" in judge(TASKS["record"], values).text


def test_the_example_is_called_one() -> None:
    """Whoever takes the example is told with each number that it is not their own."""
    values = {"record": example_record(), "chance": 2 / 7, "my_guess": 4}
    for text in (judge(TASKS["chance"], values).text, your_odds(values["record"]).text):
        assert "These follow-ups are not yours." in text
    shown = judge(TASKS["chance"], values).text
    assert "0.29: about 29 of 100 people." in shown
    assert "Your guess was 4 of 10. That is 40 of 100." in shown


@pytest.mark.parametrize("rows", [0, 1, 7, 8, 60, 400])
def test_the_range_is_drawn(rows: int) -> None:
    """A bar for each answer, or for some of many; the last is the range that the odds say."""
    start = date(2026, 1, 1)
    lines = [
        f"{start + timedelta(n % 300)},N{n},{'door' if n % 4 == 0 else 'no'}" for n in range(rows)
    ]
    record = type_record("\n".join(lines)) if rows else no_follow_ups()
    shown = range_by_rows(record)
    assert shown.html.count("<rect") == min(rows + 1, shown.html.count("<rect")) <= 9
    low, high = people(Belief(*record.count()).range())
    assert f"between {low} and {high} of 100 people." in shown.text
    size, wide = (
        re.search(r'font-size="(\d+)"', shown.html),
        re.search(r'viewBox="0 0 (\d+)', shown.html),
    )
    assert size and wide and int(size[1]) * 290 / int(wide[1]) >= 12


def test_with_and_without_a_follow_up() -> None:
    """Where a record holds both, they are compared, and no cause is claimed."""
    both = type_record("North, door\nSouth, no\nEast, no, without\nWest, no, without")
    text = your_odds(both).text
    assert "With a follow-up: 1 yes, 1 no. Without: 0 yes, 2 no." in text
    assert "This shows no cause" in text
    assert (
        "End such a line with a comma and the word without."
        in your_odds(type_record("North, door")).text
    )


def changed(folder: Path, *cells: str) -> Ran:
    """Run the notebook's first cells, and then others."""
    notebook = read(FOLDER / "your-odds.ipynb").copy()
    first = next(cell for cell in notebook.cells if cell.cell_type == "code")
    made = []
    for source in (first.source, *cells):
        cell = first.copy()
        cell.source = source
        made.append(cell)
    notebook.cells = made
    for number, cell in enumerate(made):
        cell["id"] = f"cell-{number}"
    return run(notebook, folder)


def test_an_older_count_is_known_as_such(tmp_path: Path) -> None:
    """A count of the record before is told to be one, even where the number would fit."""
    before, after = (
        "North, door\\nSouth, job\\nEast, no",
        "North, door\\nSouth, job\\nEast, no\\nWest, no",
    )
    ran = changed(
        tmp_path,
        f'record = my_record("{before}")',
        "yes = 2\nexercise.yes.check()",
        "no = 1\nexercise.no.check()",
        "chance = (yes + 1) / (yes + no + 2)\nexercise.chance.check()",
        f'record = my_record("{after}")',
        "exercise.yes.check()",
        "exercise.chance.check()",
        "yes = 2\nexercise.yes.check()",
        "no = 1\nexercise.no.check()",
        "no = 2\nexercise.no.check()",
        f'record = my_record("{after}")\nexercise.no.check()',
        'record = my_record("")',
        "exercise.no.check()",
    )
    states = [text.split(".")[0] for text in ran.texts if text.startswith(("Right", "Not"))]
    assert states == ["Right"] * 3 + ["Not yet"] * 2 + [
        "Right",
        "Not yet",
        "Right",
        "Right",
        "Not yet",
    ]
    assert sum("You changed the record." in text for text in ran.texts) == 3
    assert "nothing is chosen" in ran.texts[-1].casefold() or "No file is chosen" in ran.texts[-1]
