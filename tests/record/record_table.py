"""The table of files that holds the browser's record to Python's. Not a test."""

from __future__ import annotations

import base64
import random
from collections.abc import Iterator
from typing import Any

from generated_files import TODAY, file, row

from followup.errors import FollowupError
from followup.ladder import RUNGS
from followup.record import (
    CHANNELS,
    RESULTS,
    STAGES,
    Practice,
    Record,
    Row,
    channel_beliefs,
    due,
    last_result,
    practice_for,
    read_record,
    stage_beliefs,
    steps,
    write_record,
    yes_and_no,
)

BY_DICE = 2_200
ORDERS = (None, None, "day-first", "month-first")
DATES = (
    "2026-03-05", "2026/3/5", "2026.03.05.", "5.3.2026", "03/04/2026", "13/04/2026", "04/13/2026",
    "5 March 2026", "Mar 5, 2026", "5th Sept. 2026", "5-Mar-2026", "31/02/2026", "29/02/2024",
    "2026-03-05T14:30", "05/03/2026 2:30 pm", "5.3.26", "5 Mar '26", "yesterday", "", "1899-12-31",
    "24/11/2026", "12/11/2026", "2027-01-01", "5 Marzo 2026", "\u0665.3.2026", "2026-3-5 25:99",
    "03/04/2026 10:00:00.123 +02:00", "5 March 2026\xa0 \xa010:30", "2026-03-05T 9:00 p.m. Z",
    "2026-03-05\xa010:30", "2026-03-05 110:30", "2026-03-05 10:30 +02:00 10:30",
    "a very long text that is no date at all, not even nearly",
)  # fmt: skip
WORDS = (
    "silence", "SILENCE", "no answer", "No answer.", "They told me something I can use.", "hired!",
    "door", "doors", "dor", "a door", "jop", "waitng", "still-waiting", "rejekted", "e-mail",
    "emial", "what's app", "Straße", "ſilence", "ﬁeld", "in  person", "inperson", "", " ", "–",
    "İstanbul", "ΣΑΣ", "answer\u00a0", "phöne", "no", "x" * 40, "advice, they said", "\u2007job",
    "ǰob", "foẖne", "ŉo", "ımail", "İmail", "µ", "ẞ", "ᾳ", "ſılence", "a\u0301nswer", "😀door",
    "I applied", "they said no", "by message", "I still wait for an answer",
    "They told you something you can use.", "maybe",
)  # fmt: skip
HEADINGS = (
    "date,employer,result",
    "DATE;Employer;Result",
    "date\temployer\tresult",
    "date|employer|result",
    "sep=;\ndate;employer;result",
    "sep=\t\ndate\temployer\tresult",
    "\n\n date , employer , result ",
    "date,employer",
    "date,date,employer,result",
    "employer,result",
    "",
    "\n",
    "a,b,c",
    "Name;Price",
    "\x89PNG\r\n\x1a\n\0\0",
    '"date","employer","result","Salary"',
    "date,employer,result,=cmd,Ünïcode,,",
    "\ufeffdate,employer,result",
)
TEXTS = (
    "date,employer,result\n2026-01-02,a\ud83d\ud83db\udc00,job\n",
    "date,employer,result\n2026-01-02,North,\ud83djob\n2026-01-02,\udc00,job\n",
    "\ufeff\ufeffdate,employer,result\n2026-01-02,😀"
    + "😀" * 40
    + ",job\n2026-01-02,x,"
    + "😀" * 40,
)
BYTES = (
    b"PK\x03\x04 a spreadsheet", b"\xd0\xcf\x11\xe0", b"", b"\xff\xfe", b"\xef\xbb\xbf",
    b"date,employer,result\n2026-01-02,Caf\xe9 \x80 \x81\x9d,job\n",
    b"date,employer,result\n2026-01-02,Caf\xc3\xa9,job\n2026-01-02,\xc3(,job\n",
    "date,employer,result\n2026-01-02,Ж,job\n".encode("utf-32"),
    "date,employer,result\n2026-01-02,Ж,job\n".encode("utf-16-be"),
    "date,employer,result\n2026-01-02,\U0001f600,job\n".encode("utf-16"),
    b"\xff\xfed\x00a\x00t\x00e\x00,",
    b"date,employer,result\n2026-01-02,\x00A\x1cB\x85\xc2\x85,job\n",
    b"\xff\xef\xbb\xbfdate,date,employer,result\n2026-01-02,2026-01-02,North,job\n",
    "date,employer,result\n2026-01-02,Ж,job\n".encode("utf-16")[:-1],
    "date,employer,result\n2026-01-02,Ж,job\n".encode("utf-32")[:-2],
)  # fmt: skip


def cases() -> Iterator[dict[str, Any]]:
    """Yield each file with what Python makes of it."""
    for data, order in _files():
        given = {"data": base64.b64encode(data).decode(), "today": TODAY.isoformat()}
        yield given | {"dates": order, "out": _outcome(data, order)}
    for text in TEXTS:
        yield {"text": text, "today": TODAY.isoformat(), "dates": None, "out": _outcome(text, None)}


def _files() -> Iterator[tuple[bytes, str | None]]:
    dice = random.Random(2026)
    for i in range(BY_DICE):
        yield file(dice), ORDERS[i % len(ORDERS)]
    for heading in HEADINGS:
        mark = next((each for each in ";\t|" if each in heading), ",")
        lines = mark.join(("2026-01-02", "Northline", "job")) + "\n"
        yield f"{heading}\n{lines}".encode(), None
    for data in BYTES:
        yield data, None
    for order in (None, "day-first", "month-first", "year-first"):
        for n in (1, 2, 5):
            for start in range(0, len(DATES), n):
                texts = DATES[start : start + n]
                yield (
                    _lines("date,employer,result", [(text, "North", "job") for text in texts]),
                    order,
                )
    for word in WORDS:
        yield _lines("date,employer,result", [("2026-01-02", word, word)]), None
        yield (
            _lines("date,employer,result,stage,channel", [("2026-01-02", "N", "job", word, word)]),
            None,
        )
    yield from ((data, None) for data in _awkward())
    yield from ((_waits(dice), None) for _ in range(80))


def _lines(heading: str, rows: list[tuple[str, ...]]) -> bytes:
    quoted = [",".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows]
    return "\n".join([heading, *quoted]).encode()


def _awkward() -> Iterator[bytes]:
    head, good = b"date,employer,result,note\n", b"2026-01-02,North,job,fine\n"
    yield head + b'2026-01-02,"North,job\n' + good * 3
    yield head + b'2026-01-02,"No"rth,job,"a""b"\n' + good
    yield head + b'2026-01-02,"North\nline",job,"x"y\n' + good
    yield head + b'2026-01-02,North,job,"open\n' + good + b'2026-01-02,"A, B",job,\n' + good
    yield head + b"2026-01-02,North,job,a,b,c\n" + b"2026-01-02,North\n" + b",,,,,\n\n,,\n" + good
    yield head + b"2026-01-02," + b"x" * 140_000 + b",job,\n" + good
    yield head + b'2026-01-02,"' + b"x" * 140_000 + b'",job,\n' + good
    orders = ("03/04/2026", "13/04/2026", "04/13/2026", "05/04/2026")
    yield _lines("date,employer,result", [(day, "North", "job") for day in orders])
    for n in range(12, 46, 3):  # around the share of zeros that makes it UTF-16
        yield f"date,employer,result\n2026-01-02,{'Ж' * n},job\n".encode("utf-16-le")
    yield head + b'2026-01-02,a"b,"c\n' * 600 + good  # so much going back that it is given up
    for cells in ("N{}N,job,", "N,job{}x,", 'N,job,"a{}b"'):  # one by one, not each by each
        yield head + f"2026-01-02,{cells.format(' ' * 130_000)}\n".encode() + good
    same = ["\U0001f600", "\uff4e", "ß", "SS", "ŉ", "ʼn", "Ꭰ", "ꭰ", "ς", "Σ", "a", "ab", ""]
    yield _lines("date,employer,result", [("2026-01-02", name, "waiting") for name in same])
    for text in (
        "=1+1",
        "'=1+1",
        "''@x",
        " +3",
        '"-x',
        "a;=b",
        "a\n=b",
        "\uff1dx",
        "\uff0bx",
        "'\uff0dx",
        "|\uff20x",
        "'quoted'",
    ):
        yield _lines(
            "date,employer,result,note,More", [("2026-01-02", "x" + text, "job", text, text)]
        )


def _waits(dice: random.Random) -> bytes:
    """A record of few employers, so that follow-ups with the same one add up."""
    rows = [row(dice) for _ in range(dice.randrange(1, 9))]
    cells = [
        (
            str(
                each.date.replace(year=2026)
                if each.date and each.date.month < 11
                else "2026-11-" + f"{dice.randrange(1, 24):02}"
            ),
            dice.choice(("Northline", "northline!", "Zeta")),
            dice.choice((*RESULTS, "waiting", "waiting", "silence")),
            dice.choice(("", "clerk")),
            each.stage,
            dice.choice(("", "yes", "no", "No.", "0", "false", "x")),
        )
        for each in rows
    ]
    return _lines("date,employer,result,job,stage,Followed", cells)


def _outcome(source: str | bytes, order: str | None) -> dict[str, Any]:
    try:
        record = read_record(source, TODAY, order)
    except FollowupError as error:
        return {"error": str(error)}
    return _shape(record) | {"written": write_record(record), "again": _again(record)}


def _shape(record: Record) -> dict[str, Any]:
    asked, counts = record.question, record.summary.counts
    last = last_result(record.rows, TODAY)
    practice, guessed = practice_for(counts, last), practice_for(counts)
    return {
        "rows": [_row(each) for each in record.rows],
        "bad": [[bad.line, bad.field, bad.problem] for bad in record.bad],
        "question": asked
        and [asked.line, asked.text, str(asked.day_first), str(asked.month_first), asked.rows],
        "extra": list(record.extra_columns),
        "read": record.summary.read,
        "waiting": record.summary.waiting,
        "counts": sorted([*key, n] for key, n in counts.items()),
        "without": sorted([*key, n] for key, n in record.summary.without.items()),
        "rungs": [list(yes_and_no(counts, rung)) for rung in RUNGS],
        "stages": [[b.yes, b.no] for b in stage_beliefs(counts).values()],
        "channels": [[b.yes, b.no] for b in channel_beliefs(counts).values()],
        "due": [_due(each) for each in due(record.rows, TODAY)],
        "steps": [_step(each) for each in steps(record.rows, TODAY)],
        "practice": [last, *_practice(practice), *_practice(guessed)],
    }


def _practice(each: Practice) -> list[Any]:
    return [each.rung, list(each.calls), each.says]


def _again(record: Record) -> list[Any]:
    """What is read from the text that was written."""
    return [_row(each) for each in read_record(write_record(record), TODAY).rows]


def _row(each: Row) -> list[Any]:
    words = [each.employer, each.job, each.stage, each.channel, each.result, each.note]
    return [
        each.date and str(each.date),
        *words,
        each.followed,
        list(each.extra),
        each.date_text,
        each.line,
    ]


def _due(each: Any) -> list[Any]:
    days = [str(each.last), each.days, each.times, each.on and str(each.on)]
    return [each.employer, each.job, *days, each.says, each.source, each.line, each.is_due]


def _step(each: Any) -> list[Any]:
    return [each.employer, each.job, str(each.last), each.days, each.result, each.says, each.line]


assert (len(STAGES), len(CHANNELS)) == (3, 4), "the browser's side lists them too"
