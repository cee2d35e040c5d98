"""Somebody's own list on the page: what was understood is shown and asked before it is added."""

from __future__ import annotations

import io
import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import openpyxl
import pytest
from places import ROOT
from playwright.sync_api import Browser, Locator, Page, expect
from windows import OpenPage, Windows, violations

from followup.record.importing import Answer, report, understand
from followup.words import say

PATH = "your-record.html"
KEY = "follow-up.record"
TODAY = date(2026, 11, 27)
TRACKERS = sorted((ROOT / "tests/record/trackers").iterdir())
OURS = {"15", "16", "17", "24"}  # records in our words, in which nothing is unclear
SOME_DAY = "2026-09-01"
MOST_PRESSES = 60
FIELDS = ("date", "employer", "job", "stage", "channel", "result", "note", "followed")


@pytest.fixture(scope="module")
def all_windows(browser: Browser, served: str) -> Windows:
    """Windows of devices on which it is always the same day."""
    noon = datetime(TODAY.year, TODAY.month, TODAY.day, 12, tzinfo=UTC)
    return Windows(browser, served, now=noon)


def tracker(number: str) -> Path:
    """The tracker with a number."""
    return next(file for file in TRACKERS if file.name.startswith(number))


def bring(page: Page, data: bytes | Path, name: str = "my list.csv") -> Locator:
    """Choose a file on the page; the step that it leads to."""
    content = data.read_bytes() if isinstance(data, Path) else data
    name = data.name if isinstance(data, Path) else name
    file = {"name": name, "mimeType": "", "buffer": content}
    page.locator("input[type=file]").last.set_input_files([file])
    return page.locator(".fu-match")


def kept(page: Page) -> list[dict[str, Any]]:
    """The rows that this device keeps."""
    text = page.evaluate(f"localStorage.getItem('{KEY}')")
    rows: list[dict[str, Any]] = json.loads(text)["entries"] if text else []
    return rows


def written(page: Page) -> None:
    """Wait until what was added is kept."""
    expect(page.get_by_role("button", name="Add a follow-up")).to_be_focused()


def add(page: Page) -> list[dict[str, Any]]:
    """Press the button that adds the rows; the rows that are kept then."""
    expect(main_button(page)).to_contain_text("Add ")
    main_button(page).press("Enter")
    written(page)
    return kept(page)


def main_button(page: Page) -> Locator:
    """The one button that leads on."""
    return page.locator(".fu-match__end button")


def answer_all(page: Page) -> None:
    """Answer each question by keyboard, with its first answer."""
    for _ in range(MOST_PRESSES):
        if not main_button(page).inner_text().startswith("Answer"):
            return
        main_button(page).focus()
        page.keyboard.press("Enter")
        day = page.locator(":focus").locator("xpath=ancestor::fieldset[1]//input[@type='date']")
        if day.count():
            day.fill(SOME_DAY)
            page.get_by_role("button", name="Use this day").click()
        else:
            page.keyboard.press("Space")
    pytest.fail("the questions do not end")


def understood(data: bytes, zone: str) -> dict[str, Any]:
    """What Python understands with the same answers."""
    answers: list[Answer] = []
    for _ in range(MOST_PRESSES):
        found = report(understand(data, TODAY, zone=ZoneInfo(zone), answers=answers))
        if not found["questions"]:
            return found
        first = found["questions"][0]
        choice = first["choices"][0] if first["choices"] else SOME_DAY
        answers.append(Answer(first["about"], first["word"], choice))
    pytest.fail("the questions do not end")


@pytest.mark.parametrize("file", TRACKERS, ids=lambda file: file.name[:2])
def test_each_tracker(open_page: OpenPage, file: Path) -> None:
    """What people really keep comes into the record as Python understands it, by keyboard alone."""
    page = open_page(PATH, fresh=True)
    step = bring(page, file)
    if file.name[:2] in OURS:
        page.get_by_role("button", name="Load them").click()
        written(page)
    else:
        expect(step).to_be_focused()
        assert page.locator(".fu-record__range").count() == 0 and kept(page) == []
        answer_all(page)
        add(page)
    want = understood(
        file.read_bytes(), page.evaluate("Intl.DateTimeFormat().resolvedOptions().timeZone")
    )
    found = [[row.get(field, True) for field in FIELDS] for row in kept(page)]
    assert found == [[row[field] for field in FIELDS] for row in want["rows"]]


def test_nothing_is_added_while_a_question_is_open(open_page: OpenPage) -> None:
    """Until all is answered the one button leads to the next question; then it adds the rows."""
    page = open_page(PATH, fresh=True)
    step = bring(page, tracker("02"))
    expect(step.get_by_role("status")).to_have_text("Your list has 5 rows. 2 questions are open.")
    expect(main_button(page)).to_have_text("Answer 2 more questions")
    main_button(page).click()
    expect(
        step.get_by_role("group", name="What does “Interview” mean?").get_by_role("radio").first
    ).to_be_focused()
    page.keyboard.press("Space")
    expect(step.get_by_role("status")).to_have_text("Your list has 5 rows. 1 question is open.")
    page.keyboard.press("ArrowDown")
    expect(step.get_by_label("I still wait for an answer.").first).to_be_focused()
    step.get_by_label("Some of them").check()
    expect(main_button(page)).to_have_text("Answer 1 more question")
    step.get_by_label("Oak Bakery").check()
    expect(step.get_by_role("status")).to_have_text("Your list has 5 rows. All is clear.")
    assert kept(page) == [] and page.locator(".fu-record__range").count() == 0
    rows = {row["employer"]: row for row in add(page)}
    assert [name for name, row in rows.items() if row.get("followed", True)] == ["Oak Bakery"]
    assert rows["Oak Bakery"]["result"] == "waiting"
    expect(page.get_by_text("Without a follow-up: ")).to_be_visible()


def test_the_odds_are_those_of_follow_ups(open_page: OpenPage) -> None:
    """Seven noes and one offer, all of them followed up, are about 2 in 10."""
    page = open_page(PATH, fresh=True)
    bring(page, tracker("01")).get_by_label("All of them").check()
    add(page)
    expect(page.get_by_text("1 yes, 7 noes.")).to_be_visible()
    expect(page.get_by_text("Your chance of a yes is about 2 in 10.")).to_be_visible()


def test_cancelling_changes_nothing(open_page: OpenPage) -> None:
    """Whoever thinks better of it has the record that was there before."""
    page = open_page(PATH, fresh=True)
    page.get_by_label("Employer").fill("Northline")
    page.get_by_label("A job.").check()
    page.get_by_role("button", name="Write it down").click()
    written(page)
    before = page.evaluate("JSON.stringify(localStorage)")
    step = bring(page, tracker("02"))
    step.get_by_label("They answered. It is still no.").first.check()
    step.get_by_label("All of them").check()
    step.get_by_role("button", name="Do nothing").click()
    expect(page.get_by_role("button", name="Add a follow-up")).to_be_focused()
    assert page.evaluate("JSON.stringify(localStorage)") == before


def test_columns_words_and_dates_can_be_changed(open_page: OpenPage) -> None:
    """Each column and each word is changed with a tap, and so is the order of day and month."""
    page = open_page(PATH, fresh=True)
    text = "Company,Boss,When,Status\nMaple,Ana,25/09/2026,Applied\nOak,Ben,05/04/2026,Applied\n"
    step = bring(page, text.encode())
    expect(step.get_by_text("Line 2 shows it: 25/09/2026")).to_be_visible()
    expect(step.get_by_role("listitem").nth(1)).to_contain_text("5 April 2026")
    step.get_by_role("button", name="No, the month stands first").click()
    expect(step.get_by_role("listitem").nth(1)).to_contain_text("4 May 2026")
    expect(step.get_by_role("button", name="No, the day stands first")).to_be_focused()
    step.get_by_label("Employer").select_option("Boss")
    expect(step.get_by_role("listitem").first).to_contain_text("Ana")
    step.get_by_text("What your words mean").click()
    step.get_by_label("“Applied”: 2 rows").focus()
    step.get_by_label("“Applied”: 2 rows").select_option("silence")
    expect(step.get_by_label("“Applied”: 2 rows")).to_be_focused()
    step.get_by_label("None of them").check()
    assert [[row[name] for name in ("date", "employer", "result")] for row in add(page)] == [
        ["2026-09-25", "Ana", "silence"],
        ["2026-05-04", "Ben", "silence"],
    ]


def test_a_change_that_leaves_no_list_is_taken_back(open_page: OpenPage) -> None:
    """A change after which nothing is understood any more is told, and all stays as it was."""
    page = open_page(PATH, fresh=True)
    step = bring(page, b"Company,Date,Status\nMaple,2026-09-01,Rejected\n")
    for name in ("Day", "What happened?", "Employer"):
        step.get_by_label(name, exact=True).select_option("No column")
    expect(step.get_by_role("status")).to_have_text(say("import-no-table"))
    expect(step.get_by_label("Employer")).to_have_value("Company")
    step.get_by_label("Day", exact=True).select_option("Date")
    expect(step.get_by_role("status")).to_have_text("Your list has 1 row. 1 question is open.")


def test_likely_days_are_taken_at_once(open_page: OpenPage) -> None:
    """Of days without a year the most likely are offered, and taken with one tap."""
    page = open_page(PATH, fresh=True)
    step = bring(page, tracker("08"))
    step.get_by_role("button", name="Take the most likely day for all 5").click()
    expect(step.get_by_label("20 November 2026")).to_be_checked()
    expect(main_button(page)).to_have_text("Answer 1 more question")
    step.get_by_role("group", name="“2026-09”").get_by_label("Leave these rows out").check()
    assert [row["date"] for row in add(page)][:3] == ["2026-09-01", "2026-09-03", "2026-09-05"]


def test_lines_that_cannot_be_read(open_page: OpenPage) -> None:
    """Lines with the same fault are told together, and nothing is added without a word on them."""
    page = open_page(PATH, fresh=True)
    text = "Company,Date,Status\nMaple,2026-09-01,Rejected\n,2026-09-02,Offer\n,2026-09-03,Offer\n"
    step = bring(page, (text + "Oak,2026-09-04,Saved\n").encode())
    expect(step.get_by_role("heading", name="2 lines cannot be read")).to_be_visible()
    expect(step.get_by_text("Line 3, 4: The employer is missing")).to_be_visible()
    step.get_by_label("All of them").check()
    expect(main_button(page)).to_have_text("Answer 1 more question")
    step.get_by_label("Go on without them.").check()
    step.get_by_text("1 line is set aside").click()
    expect(step.get_by_text("Line 5: “Saved” says")).to_be_visible()
    assert [row["employer"] for row in add(page)] == ["Maple"]


def test_a_record_with_faults_keeps_its_other_columns(open_page: OpenPage) -> None:
    """In a record of one's own the unclear is asked, and columns that are not ours stay."""
    page = open_page(PATH, fresh=True)
    text = "Date;Employer;Result;Room\n03/04/2026;Northline;door;12\n2026-03-05;Clinic;maybe;4\n"
    step = bring(page, text.encode())
    step.get_by_label("3 April 2026. The day stands first.").check()
    group = step.get_by_role("group", name="What does “maybe” mean?")
    group.get_by_label("They told me something I can use.").check()
    step.get_by_label("All of them").check()
    rows = add(page)
    stored = json.loads(page.evaluate(f"localStorage.getItem('{KEY}')"))
    assert stored["names"] == ["Room"]
    assert [(row["date"], row["result"], row["extra"]) for row in rows] == [
        ("2026-04-03", "door", ["12"]),
        ("2026-03-05", "advice", ["4"]),
    ]


def test_names_show_which_letters_are_right(open_page: OpenPage) -> None:
    """Where the letters of a file are unsure, the first names in each reading are shown."""
    page = open_page(PATH, fresh=True)
    data = "Company,Date,Status\nHôtel,2026-09-01,Applied\n".encode("gb18030")
    step = bring(page, data)
    group = step.get_by_role("group", name="Which names are right?")
    group.get_by_label("Hôtel (gbk)").check()
    expect(step.get_by_role("listitem").first).to_contain_text("Hôtel")
    step.get_by_label("None of them").check()
    assert add(page)[0]["employer"] == "Hôtel"


def workbook() -> bytes:
    """A workbook with two lists."""
    book = openpyxl.Workbook()
    for name, employer in (("2025", "Maple"), ("2026", "Oak")):
        sheet = book.create_sheet(name)
        sheet.append(["Company", "Date", "Status"])
        sheet.append([employer, date(2026, 9, 1), "Rejected"])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_a_workbook(open_page: OpenPage) -> None:
    """Of a workbook with two lists the learner chooses the sheet."""
    page = open_page(PATH, fresh=True)
    step = bring(page, workbook(), "list.xlsx")
    step.get_by_role("group", name="Which sheet holds your list?").get_by_label("2026").check()
    step.get_by_label("None of them").check()
    assert [(row["employer"], row["date"]) for row in add(page)] == [("Oak", "2026-09-01")]


def scripts(fetched: list[str]) -> set[str]:
    """The scripts among what was fetched."""
    return {name for name in fetched if name.endswith(".js")}


def test_what_is_not_needed_is_not_fetched(open_page: OpenPage) -> None:
    """A saved record fetches no more code, a list the import's, and only a workbook its reader."""
    page = open_page(PATH, fresh=True)
    fetched: list[str] = []
    page.on("request", lambda asked: fetched.append(asked.url.rsplit("/", 1)[-1]))
    bring(page, tracker("16"))
    page.get_by_role("button", name="Do nothing").click()
    assert scripts(fetched) == set()
    bring(page, tracker("02")).get_by_role("button", name="Do nothing").click()
    assert scripts(fetched) == {"import.js"}
    bring(page, workbook(), "list.xlsx").get_by_role("button", name="Do nothing").click()
    assert scripts(fetched) == {"import.js", "workbook.js"}


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0", "import-no-table"),
        (b"Name,Price\nTea,2\n", "import-no-table"),
        (b"", "import-empty"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "import-old-workbook"),
        (b"PK\x03\x04 torn", "import-broken-workbook"),
    ],
)
def test_a_file_that_is_no_list(open_page: OpenPage, data: bytes, says: str) -> None:
    """A file that is no list is told in one sentence, and leads back."""
    page = open_page(PATH, fresh=True)
    bring(page, data)
    expect(page.locator(".fu-error:visible")).to_have_text(SAID[says]())
    page.get_by_role("button", name="Close").click()
    expect(page.get_by_label("Employer")).to_be_focused()


SAID = {
    "import-no-table": lambda: say("import-no-table"),
    "import-empty": lambda: say("import-empty"),
    "import-old-workbook": lambda: say("import-old-workbook"),
    "import-broken-workbook": lambda: say("import-broken-workbook"),
}


def test_the_code_does_not_come(open_page: OpenPage, all_windows: Windows) -> None:
    """Without a network it is said that the code did not come, and nothing is lost."""
    page = open_page(PATH, fresh=True)
    page.route("**/import.js", lambda route: route.abort())
    bring(page, tracker("02"))
    expect(page.get_by_text("The part of the site that reads lists did not come.")).to_be_visible()
    all_windows.ears.errors.clear()


def test_a_long_list_is_shown_in_parts(open_page: OpenPage) -> None:
    """Hundreds of unclear words and rows make no endless page; the button leads to each of them."""
    page = open_page(PATH, fresh=True)
    rows = "".join(f"A{n},2026-09-01,Word {n // 2}\n" for n in range(200))
    step = bring(page, f"Company,Date,Status\n{rows}".encode())
    assert step.locator(".fu-match__ask").count() < 20
    for n in range(11):
        step.get_by_role("group", name=f"“Word {n}”").get_by_role("radio").first.check()
        if n == 9:
            main_button(page).click()
    step.get_by_label("Some of them").check()
    assert step.get_by_role("checkbox").count() == 20
    step.get_by_role("button", name="Show 20 more").last.click()
    assert step.get_by_role("checkbox").count() == 40


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 360, 1280])
def test_accessible(open_page: OpenPage, width: int, scheme: str) -> None:
    """With each kind of question, axe finds nothing wrong and all fits the window."""
    page = open_page(PATH, width=width, scheme=scheme, fresh=True)
    text = (
        "Company,Job,Date,Status\nMaple,Packer,3-Sep,Selected\n,,2026-09-02,Offer\n"
        "Averyveryverylongnameofacompanythatdoesnotend,Clerk,03/04/2026,Rejected\n"
        "Oak,Baker,2026-09-04,Saved\nPine,,2026-09,\n"
    )
    step = bring(page, text.encode(), "a list with a very long name that does not end.csv")
    step.get_by_label("Some of them").check()
    step.get_by_label("Another day").first.check()
    for summary in step.locator("summary").all():
        summary.click()
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_our_own_file_from_another_spreadsheet(open_page: OpenPage) -> None:
    """Saved again by a French Excel, our own file comes back whole, what nobody can read too."""
    page = open_page(PATH, fresh=True)
    heading = "date;employer;job;stage;channel;result;note;kept-aside\r\n"
    rows = '2026-01-05;Hôtel;;;;job;;\r\n;;;;;;;"{""stage"":""moon""}"\r\n'
    step = bring(page, (heading + rows).encode("cp1252"))
    expect(step).to_contain_text("Our page kept this entry, but nobody can read it.")
    assert [row["employer"] for row in add(page)] == ["Hôtel"]
    text = page.evaluate(f"localStorage.getItem('{KEY}')")
    assert json.loads(text)["aside"] == [{"stage": "moon"}]


OWN = b"""Company,Role,Date applied,Status,Follow-up date
Maple,Clerk,3/26/26,Rejected,4/2/26
Oak,Baker,3/27/26,Offer,
Elm,Driver,4/5/26,Applied,12/24/26
Fir,Driver,4/6/26,Applied,
"""


def test_a_column_of_follow_ups_needs_one_tap(open_page: OpenPage) -> None:
    """What a list notes of its own follow-ups is ticked, with its day; a planned one is not."""
    page = open_page(PATH, fresh=True)
    step = bring(page, OWN)
    expect(step.get_by_text("Your column “Follow-up date” says it for 1 of them.")).to_be_visible()
    step.get_by_label("Some of them, as my column says").check()
    expect(step.get_by_role("checkbox", checked=True)).to_have_count(1)
    expect(step.get_by_text("followed up 2 April 2026")).to_be_visible()
    expect(main_button(page)).to_have_text("Add 4 rows, 1 followed up")
    rows = [(row["date"], row.get("followed", True)) for row in add(page)]
    assert rows == [
        ("2026-04-02", True),
        ("2026-03-27", False),
        ("2026-04-05", False),
        ("2026-04-06", False),
    ]


def test_both_sides_stand_one_under_the_other(open_page: OpenPage) -> None:
    """With and without a follow-up are told in the same words, and a bare guess is not drawn."""
    page = open_page(PATH, fresh=True)
    step = bring(page, OWN)
    step.get_by_label("None of them").check()
    add(page)
    sides = page.locator(".fu-record__sides li")
    assert sides.all_inner_texts() == [
        "With a follow-up: nothing to count yet",
        "Without a follow-up: 1 yes, 1 no, about 50 in 100\n2 still wait for an answer. "
        "These are few answers: the number can still change much.",
    ]
    assert page.locator(".fu-people").count() == page.locator(".fu-record__range").count() == 0
    page.get_by_role("button", name="Delete all").click()
    page.get_by_role("button", name="Yes, delete 4 entries").click()
    expect(page.get_by_text("Your record is empty.")).to_be_visible()
    step = bring(page, OWN)
    step.get_by_label("Some of them").check()
    add(page)
    assert sides.first.inner_text().startswith("With a follow-up: 0 yeses, 1 no, about 33 in 100")
    expect(
        page.get_by_text("It is too early to say whether a follow-up does better")
    ).to_be_visible()
    expect(page.locator(".fu-people")).to_be_visible()


def test_silence_of_four_weeks_is_one_tap(open_page: OpenPage) -> None:
    """Where nobody answered for weeks, one tap writes it down, and one tap takes it back."""
    page = open_page(PATH, fresh=True)
    step = bring(page, OWN)
    step.get_by_label("None of them").check()
    before = add(page)
    page.get_by_role("button", name="Write “No answer” for all 2").click()
    expect(page.get_by_role("button", name="Undo")).to_be_focused()
    assert [row["result"] for row in kept(page)] == ["answer", "job", "silence", "silence"]
    expect(page.get_by_text("1 yes, 3 noes, about 33 in 100")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("1 yes, 1 no, about 50 in 100")).to_be_visible()
    assert kept(page) == before


def test_what_was_done_is_said_where_one_looks(open_page: OpenPage) -> None:
    """Saving is told beside its button, and each message counts what the record holds."""
    page = open_page(PATH, fresh=True)
    step = bring(page, OWN)
    step.get_by_label("None of them").check()
    add(page)
    save = page.get_by_role("button", name="Save to a file")
    with page.expect_download():
        save.click()
    said = page.locator(".fu-record__said")
    expect(said).to_have_text("Saved to a file: 4 entries. A spreadsheet can open it.")
    expect(said).to_be_in_viewport()
    expect(page.get_by_role("button", name="I followed up: Elm")).to_be_visible()


def test_two_sides_are_compared_once_there_is_enough(open_page: OpenPage) -> None:
    """Few answers are no ground to say that one side does better; many are."""
    page = open_page(PATH, fresh=True)
    rows = [
        f"Firm {n},2026-01-{n % 28 + 1:02},{'Offer' if n % 3 == 0 else 'Rejected'},yes"
        for n in range(30)
    ]
    rows += [
        f"Shop {n},2026-02-{n % 28 + 1:02},{'Offer' if n % 10 == 0 else 'Rejected'},"
        for n in range(40)
    ]
    step = bring(page, "\n".join(["Company,Date,Status,Followed up?", *rows]).encode())
    step.get_by_label("Some of them").check()
    add(page)
    assert page.locator(".fu-record__sides li").all_inner_texts() == [
        "With a follow-up: 10 yeses, 20 noes, about 34 in 100",
        "Without a follow-up: 4 yeses, 36 noes, about 12 in 100",
    ]
    expect(page.get_by_text("It is not your chance of a yes.")).to_be_visible()


def test_an_interview_is_no_silence(open_page: OpenPage) -> None:
    """Who was invited is never among those from whom no answer came."""
    page = open_page(PATH, fresh=True)
    step = bring(page, b"Company,Date,Status\nA,2026-03-01,Interview\nB,2026-03-02,Applied\n")
    step.get_by_role("group", name="Interview").get_by_label("I still wait for an answer.").check()
    step.get_by_label("None of them").check()
    add(page)
    expect(page.get_by_text("1 entry has waited for more than 4 weeks: B.")).to_be_visible()
