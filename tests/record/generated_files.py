"""Records made by dice: valid ones, ones that were damaged, and bytes that are no record at all."""

from __future__ import annotations

import csv
import io
import random
from datetime import date, timedelta

from followup.record import CHANNELS, COLUMNS, RESULTS, STAGES, Row

TODAY = date(2026, 11, 23)
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252")
TEXTS = (
    "Northline",
    "Café du Coin",
    "A, B; C",
    'the "big" one',
    "two\nlines",
    "=1+1",
    "-",
    "",
    "é",
)
_DAMAGE = ('"', ",", ";", "\n", "\r", "\t", "\x00", "'", "=", "é", "\ufeff", "99", "/", "waiting")


def row(dice: random.Random) -> Row:
    """Return a row that a person could have written."""
    return Row(
        date=TODAY - timedelta(days=dice.randrange(1_500)),
        employer=dice.choice(TEXTS[:4]),
        result=dice.choice(RESULTS),
        job=dice.choice(TEXTS),
        stage=dice.choice((*STAGES, "")),
        channel=dice.choice((*CHANNELS, "")),
        note=dice.choice(TEXTS),
    )


def csv_text(dice: random.Random, rows: list[Row]) -> str:
    """Return rows as CSV the way that some program or other writes it."""
    names = list(COLUMNS)
    dice.shuffle(names)
    out = io.StringIO()
    end = dice.choice(("\n", "\r\n", "\r"))
    # Python's writer leaves a line feed without quotes where lines end with a carriage return.
    quoting = csv.QUOTE_ALL if end == "\r" else dice.choice((csv.QUOTE_MINIMAL, csv.QUOTE_ALL))
    writer = csv.writer(out, delimiter=dice.choice(",;\t"), lineterminator=end, quoting=quoting)
    writer.writerow([dice.choice((str.upper, str.title, str.lower))(name) for name in names])
    form = dice.choice(("%Y-%m-%d", "%d/%m/%Y", "%m/%d/%Y", "%d.%m.%Y", "%Y-%m-%d %H:%M"))
    for each in rows:
        day = each.date.strftime(form) if each.date else ""
        writer.writerow([day if name == "date" else getattr(each, name) for name in names])
    return out.getvalue()


def damaged(dice: random.Random, text: str) -> str:
    """Return a text with a few pieces put in, left out, repeated or swapped."""
    for _ in range(dice.randrange(1, 6)):
        at = dice.randrange(len(text) + 1)
        to = min(len(text), at + dice.randrange(6))
        way = dice.randrange(4)
        if way == 0:
            text = text[:at] + dice.choice(_DAMAGE) + text[at:]
        elif way == 1:
            text = text[:at] + text[to:]
        elif way == 2:
            text = text[:to] + text[at:]
        else:
            text = text[:at] + text[at:to][::-1] + text[to:]
    return text


def file(dice: random.Random) -> bytes:
    """Return the bytes of one file: a third valid, a third damaged, a third anything."""
    kind = dice.randrange(6)
    if kind == 5:
        return dice.randbytes(dice.randrange(200))
    if kind == 4:
        return b"date,employer,result\n" + dice.randbytes(dice.randrange(200))
    text = csv_text(dice, [row(dice) for _ in range(dice.randrange(5))])
    if kind >= 2:
        text = damaged(dice, text)
    return text.encode(dice.choice(ENCODINGS), errors="replace")
