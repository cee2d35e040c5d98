"""Workbooks made by chance, whole and damaged, as several programs write them. Not a test."""

from __future__ import annotations

import io
import random
import re
import zipfile
from datetime import date, datetime, time, timedelta
from typing import Any

HEADINGS = ("Company", "Date", "Status", "Notes", "Other")
NAMES = (
    *(
        "Maple & <Co>",
        "Café “Éé”",
        "枫叶",
        "=1+1",
        "😀 Inn",
        "a\nb",
        "  x ",
        "_x000D_",
        "tab\there",
    ),
    *(12, 3.5, "'=x"),
)
STATUSES = ("Applied", "Rejected", "Offer", "Interview", "No response", None, "", "  ", True, 5)
OTHERS = (
    *(None, "n", 1, 2.5, 1 / 3, 1e-5, 1e-7, 123456789012345678, 1e20, 0.1 + 0.2, True, False),
    *(time(9, 5, 1, 500_000), timedelta(days=2), timedelta(seconds=-5), datetime(1900, 1, 5)),
    *("#N/A", "line\r\nbreak", "_x000d_\n", "_x005F_x000D_"),
)
FORMATS = (
    *("General", "yyyy-mm-dd", "d/m/y", '"due" 0', "[Red]0", "[h]:mm:ss", "mm:ss", "0.00", "@"),
    *("[$-409]d mmm yyyy;@", 'yyyy"年"m"月"d"日"', "_d0", r"\d0"),
)
FIRST = date(1899, 12, 30)


def _day(dice: random.Random) -> Any:
    day = date(2026, 9, 1) + timedelta(days=dice.randint(0, 60))
    moment = datetime(day.year, day.month, day.day, *dice.choice(((0, 0), (9, 30), (23, 59, 59))))
    ways = (day, moment, (day - FIRST).days, (day - FIRST).days + 0.45, day.isoformat())
    odd = (day.strftime("%d/%m/%Y"), None, "", time(10, 30), timedelta(hours=30), 0, 59, 60, -1)
    return dice.choice((*ways, *ways, *odd, 1e9))


def workbook(dice: random.Random) -> bytes:
    """Write a workbook of one to three sheets, with a list in most of them."""
    import openpyxl

    book = openpyxl.Workbook()
    book.remove(book.active)
    if dice.random() < 0.2:
        book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    for number in range(dice.choice((1, 1, 1, 2, 3))):
        _fill(dice, book.create_sheet(dice.choice(("Jobs", "a & b", "Блад")) + str(number)))
    if dice.random() < 0.1:
        book.create_chartsheet("Chart").add_chart(openpyxl.chart.BarChart())
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _fill(dice: random.Random, sheet: Any) -> None:
    headings = dice.sample(HEADINGS, len(HEADINGS))
    cells = {"Company": lambda: dice.choice(NAMES), "Status": lambda: dice.choice(STATUSES)}
    cells |= {"Date": lambda: _day(dice)}
    if dice.random() < 0.3:
        sheet.append(["My list"])
        sheet.append([])
    sheet.append(headings)
    for _ in range(dice.randint(0, 8)):
        sheet.append([cells.get(name, lambda: dice.choice(OTHERS))() for name in headings])
        for cell in sheet[sheet.max_row]:
            if dice.random() < 0.15:
                cell.number_format = dice.choice(FORMATS)
        if dice.random() < 0.2:
            sheet.append([])


def written_otherwise(dice: random.Random, data: bytes) -> bytes:
    """Write a workbook as other programs do: without places, with prefixes, formulas, texts."""
    ways = (
        (r' r="[A-Z]+[0-9]+"', ""),
        (r'<row r="[0-9]+"', "<row"),
        (r"(</?)(worksheet|sheetData|row|c|v|is|t|f)\b", r"\1x:\2"),
        (r'<dimension ref="[^"]*"', '<dimension ref="A1"'),
        (r"<v>([^<]*)</v>", r"<!-- v --><v ><![CDATA[\1]]></v >"),
        (r'<c r="(\w+)" t="n"><v>', r'<c r="\1" t="str"><f>1+1</f><v>'),
        (r'<c r="(\w+)"[^>]*><v>[0-9]+</v>', r'<c r="\1" t="inlineStr"><is><t> É &#233;</t></is>'),
    )
    pattern, new = dice.choice(ways)
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as package:
        for name in old.namelist():
            content = old.read(name)
            if name.startswith("xl/worksheets/sheet"):
                text = re.sub(pattern, new, content.decode())
                content = text.replace("xmlns=", "xmlns:x=" if "<x:" in text else "xmlns=").encode()
            package.writestr(name, content)
    return out.getvalue()


def damaged(dice: random.Random, data: bytes) -> bytes:
    """Return a file of which a few bytes were changed, lost or added."""
    torn = bytearray(data)
    for _ in range(dice.randint(1, 4)):
        at = dice.choice((dice.randrange(len(torn)), max(0, len(torn) - dice.randrange(1, 900))))
        way = dice.randrange(4)
        if way == 0:
            torn[at] = dice.randrange(256)
        elif way == 1:
            del torn[at : at + dice.randrange(6)]
        elif way == 2:
            torn[at:at] = dice.randbytes(dice.randrange(4))
        else:
            start = dice.randrange(len(torn))
            torn[at:at] = torn[start : start + dice.randrange(20)]
        torn = torn or bytearray(b" ")
    return bytes(torn)
