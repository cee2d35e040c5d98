"""The browser understands a list as Python does, letter for letter."""

from __future__ import annotations

import base64
import json
import random
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import node_code
import test_import
from foreign_tables import TODAY, foreign_table
from foreign_workbooks import damaged, workbook, written_otherwise
from generated_files import damaged as damaged_text
from sampling import sample

from followup.errors import FollowupError
from followup.record.importing import Answer, report, understand
from followup.record.importing.days import read_day
from followup.record.importing.letters import ENCODINGS
from followup.words import say

SCRIPT = Path(__file__).with_name("browser_import.js")
TRACKERS = sorted(test_import.TRACKERS.iterdir())
ZONES = ("", "America/Vancouver", "Asia/Kolkata", "Pacific/Kiritimati")
ORDERS = ("", "", "", "day-first", "month-first")
ODD_ANSWERS = ("soon", "2026-02-30", "2027-01-01", "20260901", "2026-W36-2", "none", "aside")
PIECES = (
    *("2026", "26", "9", "05", "31", "1999", "0", "2026-09-05", "5/9/2026", "9/5/26", "05.09.26"),
    *("46270", "46270.75", "10:30", "23:59:59", "25:10", "03:30:00.123", "AM", "p.m.", "Uhr", "h"),
    *("Z", "GMT", "UTC", "+0200", "-07:00", "+99:00", "PST", "(Pacific Time)", "(", "T", "at"),
    *("um", "a las", "à", "Sat", "samedi", "星期一", "Sept.", "März", "août", "1er", "5th", "5."),
    *("年", "月", "日", "2026年9月5日", "3 days ago", "1 week ago", "hier", "天前", "-", "/", "."),
    *(" ", ",", ", ", "，", ";", ":", "’", "_", "x", "ſt", "İ", "😀", "\u0665", "\xa0", "\u3000"),
    *("9999-12-31", "1900-01-01", "99999999999999999999", "4000 weeks ago", "months ago"),
)


def case(data: bytes, **options: Any) -> dict[str, Any]:
    """Make a case that both languages can be given."""
    given = {"today": TODAY.isoformat(), "zone": "", "answers": [], "order": "", "encoding": ""}
    return {"data": base64.b64encode(data).decode(), **given, **options}


def python(given: dict[str, Any]) -> dict[str, Any]:
    """What Python makes of a case."""
    answers = [
        Answer(each["about"], each["word"], _frozen(each["answer"])) for each in given["answers"]
    ]
    try:
        return report(
            understand(
                base64.b64decode(given["data"]),
                date.fromisoformat(given["today"]),
                encoding=given["encoding"],
                order=given["order"],
                zone=ZoneInfo(given["zone"]) if given["zone"] else None,
                answers=answers,
            )
        )
    except FollowupError as refused:
        return {"error": str(refused)}


def _frozen(answer: Any) -> Any:
    return tuple(answer) if isinstance(answer, list) else answer


def browser(cases: Iterable[dict[str, Any]], folder: Path) -> list[dict[str, Any]]:
    """What the browser's code makes of cases."""
    found: list[dict[str, Any]] = node_code.call(SCRIPT, "reports", list(cases), folder)
    return found


def differences(cases: list[dict[str, Any]], folder: Path) -> list[Any]:
    """The cases of which the two languages make something else, with both."""
    told = zip(cases, map(python, cases), browser(cases, folder), strict=True)
    return [each for each in told if json.dumps(each[1]) != json.dumps(each[2])]


def answered(dice: random.Random, given: dict[str, Any]) -> dict[str, Any]:
    """The same case with some of its questions answered, most of them well."""
    questions = python(given).get("questions", [])
    lines = [line for each in questions for line in each["lines"]]
    answers = list(given["answers"])
    for each in questions:
        if each["about"] == "followed-up":
            answer: Any = dice.choice(("none", "all", dice.sample(lines, len(lines) // 2)))
        else:
            answer = dice.choice((*each["choices"], *each["choices"], *dice.sample(ODD_ANSWERS, 1)))
        if dice.random() < 0.9:
            answers.append({"about": each["about"], "word": each["word"], "answer": answer})
    if dice.random() < 0.1:
        headings = python(given).get("columns", {}).values()
        answer = dice.choice([*filter(None, headings), "none"])
        answers.append({"about": "column", "word": dice.choice(("job", "note")), "answer": answer})
    return given | {"answers": answers}


def test_each_tracker(tmp_path: Path) -> None:
    """What people really keep is understood alike, before and after the questions are answered."""
    dice = random.Random(1)
    cases = [case(file.read_bytes(), zone=zone) for file in TRACKERS for zone in ZONES]
    cases.append(case(test_import.OURS_AGAIN))
    once = [answered(dice, each) for each in cases]
    assert differences([*cases, *once, *(answered(dice, each) for each in once)], tmp_path) == []


def test_foreign_tables(tmp_path: Path) -> None:
    """Lists made by chance, in five languages and nine encodings, are understood alike."""
    dice = random.Random(2)
    cases = [case(foreign_table(seed).data) for seed in range(sample(300, 2_500))]
    assert differences([*cases, *(answered(dice, each) for each in cases)], tmp_path) == []


def test_damaged_lists(tmp_path: Path) -> None:
    """Lists with bytes or letters changed, in whatever encoding they are taken for, too."""
    dice = random.Random(3)
    cases = []
    for seed in range(sample(600, 6_000)):
        whole = [*TRACKERS[:-2], None][seed % (len(TRACKERS) - 1)]
        data = whole.read_bytes() if whole else foreign_table(seed).data
        torn = damaged(dice, data)
        if dice.random() < 0.5:
            text = damaged_text(dice, data.decode("utf-8", errors="replace"))
            torn = text.encode(dice.choice(("utf-8", "utf-16", "utf-32")), errors="replace")
        encoding = dice.choice(("", "", "", *ENCODINGS, "latin"))
        options = {"zone": dice.choice(ZONES), "order": dice.choice(ORDERS)}
        cases.append(answered(dice, case(torn, encoding=encoding, **options)))
    assert differences(cases, tmp_path) == []


def test_days(tmp_path: Path) -> None:
    """Each form of a date means the same days, and so does what is put together by chance."""
    dice = random.Random(4)
    texts = [text for text, _ in test_import.test_days.pytestmark[0].args[1]]
    texts += test_import.test_there_is_no_such_day.pytestmark[0].args[1]
    for _ in range(sample(5_000, 50_000)):
        pieces = (dice.choice(PIECES) for _ in range(dice.randint(1, 6)))
        texts.append(dice.choice(("", " ", "/", "T")).join(pieces))
    todays = (TODAY.isoformat(), "2024-02-29", "1999-12-31")
    cases = [
        {"text": text, "today": dice.choice(todays), "zone": dice.choice(ZONES)} for text in texts
    ]
    wrong = []
    for given, got in zip(cases, node_code.call(SCRIPT, "days", cases, tmp_path), strict=True):
        zone = ZoneInfo(given["zone"]) if given["zone"] else None
        day = read_day(given["text"], date.fromisoformat(given["today"]), zone)
        days = [each and each.isoformat() for each in (day.day_first, day.month_first)]
        choices = [each.isoformat() for each in day.choices]
        want = [*days, day.problem, day.asked, choices, day.is_open, day.shows]
        if want != got:
            wrong.append((given, want, got))
    assert wrong == []


def test_workbooks(tmp_path: Path) -> None:
    """Workbooks are read alike, whichever program wrote them."""
    dice = random.Random(5)
    books = [workbook(dice) for _ in range(sample(40, 400))]
    books += [written_otherwise(dice, book) for book in books]
    cases = [case(book) for book in books]
    assert sum("error" not in python(each) for each in cases) > len(cases) / 2
    assert differences([*cases, *(answered(dice, each) for each in cases)], tmp_path) == []


def test_damaged_workbooks(tmp_path: Path) -> None:
    """A workbook with bytes changed is refused, by one language or both, or read as it was."""
    dice = random.Random(6)
    cases = [case(damaged(dice, workbook(dice))) for _ in range(sample(100, 1_500))]
    refused = {"error": say("import-broken-workbook")}
    assert [each for each in differences(cases, tmp_path) if refused not in each] == []


def test_what_cannot_be_read_is_told_alike(tmp_path: Path) -> None:
    """A file that is no list, or that was made to do harm, gets the same sentence."""
    given = test_import.test_what_cannot_be_read_is_one_sentence.pytestmark[0].args[1]
    cases = [case(data) for data, _ in given]
    assert differences(cases, tmp_path) == []
    assert all("error" in each for each in browser(cases, tmp_path))


def test_a_difference_would_be_seen(tmp_path: Path) -> None:
    """The comparison tells one list from another."""
    one, two = (case(file.read_bytes()) for file in TRACKERS[:2])
    assert browser([one], tmp_path)[0] == python(one) != browser([two], tmp_path)[0]
