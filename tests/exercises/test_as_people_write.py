"""Numbers, letters and lines as people type them are met, and no advice leads in a circle."""

from __future__ import annotations

import re
from typing import Any

import pytest

from followup.exercises import NOT_YET, RIGHT, judge, room_picture, type_record
from followup.exercises.exercise import open_exercise, tasks_of
from followup.exercises.names import NAMES
from followup.exercises.plain_errors import explain
from followup.exercises.typed import meant

TASKS = {task.name: task for name in reversed(NAMES) for task in tasks_of(name)}
ADVICE = re.compile(
    r"(?:Write|Take the three dots away|in digits|Python divides|quotation marks): (.+)$"
    r"|Write .+ as (.+)\.$|two ways\. Write (.+) or (.+)\.$"
)
OTHERS: dict[str, Any] = {"cost": 13, "room_yes": 4, "room_no": 9}
MOST_STEPS = 3


def stopped(source: str, exercise: str = "your-odds", **values: Any) -> str:
    """What is said of a cell that stops, in an open exercise."""
    mine: dict[str, Any] = {"exercise": open_exercise(exercise), "In": ["", source], **values}
    with pytest.raises((SyntaxError, NameError)) as error:
        exec(compile(f"{source}\nNone", "cell", "exec"), mine)
    return explain(error.value, mine)


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("City Bakery no\ncare home yes", "Your lines go between the two rows of quotation marks."),
        ('my_lines = ""\nCity Bakery, no\n"""', "Your lines go between the two rows"),
        ("yes = care home and warehouse", "Write a number in digits, such as: yes = 3"),
        ("range_width = 14–54", "Write the minus of the keyboard: range_width = 14 - 54"),
        ("my_guess = .5..", "Take the three dots away: my_guess = 5"),
        ("my_guess = 5...", "Take the three dots away: my_guess = 5"),
        ("chance = 3:9", "Write: chance = 3/9"),
        ("chance = (2 + 1) : (2 + 5 + 2)", "Write: chance = (2 + 1) / (2 + 5 + 2)"),
        ("at_least_one = 1 - none in three", "Did you mean `none_in_three`?"),
        ("range_by_rows(record)", "Run the cells above first"),
        ("my_guess = 5 people # a whole number", "Look at this line: `my_guess = 5 people`."),
    ],
)
def test_cells_that_stop(source: str, says: str) -> None:
    """A cell that stops is told what to write, by what its exercise asks for."""
    known = {"none_in_three": 0.5, "my_record": None, "range_by_rows": None}
    assert says in stopped(source, **known), stopped(source, **known)


@pytest.mark.parametrize(
    ("line", "result"),
    [
        ("care home, yes", "door"),
        ("warehouse, yes (interview)", "door"),
        ("warehouse yes (interview)", "door"),
        ("shop, yes (job)", "job"),
        ("clinic, no (after an interview)", "answer"),
        ("clinic: they said no", "answer"),
        ("Harbour Hotel, interview", "door"),
        ("school kitchen no answer", "silence"),
    ],
)
def test_results_as_people_say_them(line: str, result: str) -> None:
    """A yes is at least an open door; brackets may say more, and never the opposite."""
    [row] = type_record(line).record.rows
    assert row.result == result and row.employer == re.split(r"[,:]| yes| no ", line)[0]


def cell(line: str) -> tuple[str, str]:
    """Run a line as a cell, and return what is said and whether it is right."""
    name = line.split(" = ")[0]
    values: dict[str, Any] = {**OTHERS, "In": ["", line]}
    try:
        exec(compile(f"{line}\nNone", "cell", "exec"), values)
    except (SyntaxError, NameError, TypeError) as error:
        return explain(error, values), NOT_YET
    verdict = judge(TASKS[name], values)
    return verdict.says, verdict.state


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("30,000", ["30000"]),
        ("30.000", ["30000", "30"]),
        ("30,5", ["30.5"]),
        ("1,234", ["1234", "1.234"]),
        ("0,250", ["0.250"]),
        ("1,500.50", ["1500.50"]),
        ("2.000,50", ["2000.50"]),
        ("1,234,567", ["1234567"]),
        ("2 000", ["2000"]),
        ("2\u202f000 €", ["2000"]),
        ("1'000", ["1000"]),
        ("$20", ["20"]),
        ("2000 €", ["2000"]),
        ("CAD 20", ["20"]),
        ("about 20 dollars", ["20"]),
        ("2 thousand", ["2000"]),
        ("30k", ["30000"]),
        ("eight", ["8"]),
        ("Twenty-five dollars", ["25"]),
        ("two thousand", ["2000"]),
        ("2 out of 8", ["2 / 8"]),
        ("2,5 %", ["0.025"]),
        ("2m", []),
        ("minus 3", []),
        ("12 34", []),
        ("1 December", []),
        ("2026-12-01", []),
        ("1 to 3", []),
        ("", []),
    ],
)
def test_a_number_as_people_write_it(typed: str, numbers: list[str]) -> None:
    """A number in the habit of any country is read, and two readings are both kept."""
    assert list(meant(typed)) == numbers


@pytest.mark.parametrize(
    ("line", "end"),
    [
        ("cost = 30,000", "cost = 30000"),
        ("worth = 30,000", "worth = 30000"),
        ("cost = 30,5", "cost = 30.5"),
        ("cost = 1,234", "cost = 1234"),
        ("worth = 2.500", "worth = 2500"),
        ("worth = 2.000,50", "worth = 2000.50"),
        ("worth = 1,500.50", "worth = 1500.50"),
        ("worth = 1,234,567", "worth = 1234567"),
        ("cost = $20", "cost = 20"),
        ("worth = 2000 €", "worth = 2000"),
        ("worth = 2 000", "worth = 2000"),
        ("worth = 2 050", "worth = 2050"),
        ("worth = 30,005", "worth = 30005"),
        ("cost = 20 dollars", "cost = 20"),
        ('cost = "20 dollars"', "cost = 20"),
        ('cost = "$20"', "cost = 20"),
        ('cost = "30,000"', "cost = 30000"),
        ('worth = "1,234"', "worth = 1234"),
        ("my_guess = ...3", "my_guess = 3"),
        ("my_guess = ... eight", "my_guess = 8"),
        ("my_guess = eight", "my_guess = 8"),
        ('my_guess = "eight"', "my_guess = 8"),
        ("my_guess = 5 .", "my_guess = 5"),
        ("noes = six", "noes = 6"),
        ("rate = 2 of 8", "rate = 2 / 8"),
        ('rate = "2 of 8"', "rate = 2 / 8"),
        ("rate = 25%", "rate = 0.25"),
        ("rate = 0,25", "rate = 0.25"),
        ('what_we_know = ... "B"', 'what_we_know = "B"'),
        ("what_we_know = ...B", 'what_we_know = "B"'),
        ("what_we_know = B", 'what_we_know = "B"'),
        ("what_we_know = “B”", 'what_we_know = "B"'),
        ("one_person = ‘b’", 'one_person = "b"'),
        ('one_person = "(B)"', 'one_person = "(B)"'),
        ("whom = ...North Ltd", 'whom = "North Ltd"'),
        ("first_sentence = “I am Sara. Thanks.”", 'first_sentence = "I am Sara. Thanks."'),
    ],
)
def test_advice_leads_to_an_end(line: str, end: str) -> None:
    """Somebody who only does what each message says gets the task right in a few steps."""
    name, seen = line.split(" = ")[0], [line]
    says, state = cell(line)
    while state != RIGHT:
        found = ADVICE.search(says)
        assert found, says
        code = next(filter(None, found.groups()))
        line = code if code.startswith(f"{name} = ") else f"{name} = {code}"
        assert line not in seen and len(seen) <= MOST_STEPS, seen
        seen.append(line)
        says, state = cell(line)
    assert line == end


@pytest.mark.parametrize("line", ["when = 1 December", "plan = my plan", "my_guess = 5 6 7"])
def test_a_line_is_quoted_as_it_was_typed(line: str) -> None:
    """What no number is read from is shown again, with what to do about it."""
    says, state = cell(line)
    assert state == NOT_YET and f"`{line}`" in says


def test_the_cell_as_it_was() -> None:
    """Where nothing better can be said, the cell as it was is quoted."""
    assert "It was: `my_guess = ...`" in cell("my_guess = 5 6 7")[0]


def test_what_was_typed_before_is_not_held_against_anybody() -> None:
    """A comma in an earlier cell does not count once the variable holds another value."""
    values = {"cost": 30_000, "In": ["cost = 30,000", "cost = 30 * 1000"]}
    assert judge(TASKS["cost"], values).state == RIGHT
    again = {"cost": (30, 0), "In": ["cost = 30,0"]}
    assert judge(TASKS["cost"], again).says.endswith("Write: 30.0")


@pytest.mark.parametrize(("yes", "no"), [(4, 9), (0, 0), (0, 12), (30, 2), (400, 900)])
def test_the_rooms_picture_agrees_with_its_tasks(yes: int, no: int) -> None:
    """The picture speaks of the room and of nobody's own record, and its second number is right."""
    text = room_picture(yes, no).text
    found = re.search(r"between (\d+) and (\d+) get a yes", text)
    assert found and "your" not in text.casefold()
    values = {"room_yes": yes, "room_no": no, "highest": int(found[2])}
    assert judge(TASKS["highest"], values).state == RIGHT
