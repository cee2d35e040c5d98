"""Lists of applications as other people keep them, made by chance, with what they really say.

Columns, words, languages, separators, encodings and forms of dates are drawn in about the
frequencies of 34 public lists. Not a test.
"""

from __future__ import annotations

import csv
import io
import random
from dataclasses import dataclass, field
from datetime import date, timedelta

TODAY = date(2026, 11, 27)

HEADINGS = {
    "en": {
        "employer": [("Company", 22), ("Company Name", 7), ("Employer", 4), ("Organization", 1)],
        "job": [("Job Title", 9), ("Role", 7), ("Title", 4), ("Role Name", 3), ("Position", 4)],
        "date": [("Date Applied", 9), ("Date", 8), ("Applied Date", 4), ("Application Date", 4)],
        "result": [("Status", 20), ("Result", 3), ("Application Status", 2), ("Outcome", 1)],
        "note": [("Notes", 12), ("Comments", 2)],
    },
    "fr": {
        "employer": [("Entreprise", 2), ("Employeur", 1), ("Société", 1)],
        "job": [("Poste", 3), ("Intitulé du poste", 1)],
        "date": [("Date", 2), ("Date de candidature", 2), ("Date d'envoi", 1)],
        "result": [("Statut", 2), ("Résultat", 1), ("Réponse", 1)],
        "note": [("Remarques", 1), ("Commentaires", 1)],
    },
    "de": {
        "employer": [("Firma", 2), ("Unternehmen", 1), ("Arbeitgeber", 1)],
        "job": [("Stelle", 1), ("Jobtitel", 1)],
        "date": [("Bewerbungsdatum", 2), ("Datum", 2)],
        "result": [("Status", 3), ("Ergebnis", 1)],
        "note": [("Notizen", 1), ("Bemerkung", 1)],
    },
    "es": {
        "employer": [("Empresa", 3)],
        "job": [("Puesto", 2), ("Cargo", 1)],
        "date": [("Fecha", 2), ("Fecha de solicitud", 1)],
        "result": [("Estado", 3), ("Resultado", 1)],
        "note": [("Notas", 1)],
    },
    "zh": {
        "employer": [("公司名称", 2), ("公司", 2)],
        "job": [("职位", 1), ("岗位", 1)],
        "date": [("投递时间", 1), ("投递日期", 1), ("日期", 1)],
        "result": [("当前状态", 1), ("状态", 1), ("结果", 1)],
        "note": [("备注", 1)],
    },
}
"""For each language and field its headings, with how often each is drawn."""

FOLLOW_UPS = ("Follow up date", "Followed up?", "Date de relance", "跟进")
"""Headings under which people note their own follow-ups."""

OTHERS = ["Location", "Source", "Link", "Salary", "Contact Email", *FOLLOW_UPS[:2], "Resume Name"]

WORDS = {
    "en": {
        "waiting": [("applied", 134), ("pending", 40), ("application sent", 21), ("submitted", 6)]
        + [("in progress", 8), ("ongoing", 3)],
        "answer": [("rejected", 69), ("unsuccessful", 3)],
        "silence": [("no response", 20), ("ghosted", 4)],
        "job": [("offer", 7), ("hired", 2)],
        "aside": [("found", 15), ("withdrawn", 3), ("saved", 4), ("not sent", 2)],
        None: [("interview", 12), ("selected", 5), ("decline", 4), ("waitlisted", 1), ("closed", 1)]
        + [("shortlisted", 2), ("", 20), ("accepted", 1)],
    },
    "fr": {
        "waiting": [("envoyée", 14), ("en attente", 4), ("Postulé", 3)],
        "answer": [("refusé", 6), ("refusée", 2)],
        "silence": [("sans réponse", 5)],
        "job": [("embauché", 1), ("Embauchée", 1)],
        "aside": [("retirée", 1)],
        None: [("Entretien", 3), ("Entrevue", 2), ("sélectionnée", 1)],
    },
    "de": {
        "waiting": [("in Bearbeitung", 18), ("beworben", 5)],
        "answer": [("abgesagt", 23), ("Absage", 4)],
        "silence": [("keine Antwort", 6)],
        "job": [("Zusage", 2)],
        "aside": [("zurückgezogen", 1)],
        None: [("Eingeladen", 3), ("Vorstellungsgespräch", 2)],
    },
    "es": {
        "waiting": [("enviado", 5), ("pendiente", 4)],
        "answer": [("rechazado", 6)],
        "silence": [("sin respuesta", 4)],
        "job": [("contratado", 1)],
        "aside": [("retirado", 1)],
        None: [("entrevista", 3), ("seleccionado", 1)],
    },
    "zh": {
        "waiting": [("已投递", 31), ("等待中", 3)],
        "answer": [("拒绝", 5), ("已拒绝", 2)],
        "silence": [("无回复", 4)],
        "job": [("Offer", 1), ("录用", 1)],
        "aside": [("已撤回", 1)],
        None: [("一面", 3), ("面试", 2)],
    },
}
"""For each language and meaning its words; None: a word that has to be asked."""

NAMES = {
    "en": ["Maple Foods", "Harbour Inn, Ltd", 'The "Oak" Bakery', "Delta Print", "O'Neill & Sons"],
    "fr": ["Boulangerie Érable", "Hôtel du Port", "Épicerie Côté", "Garage Pinède", "Ça Va, Inc."],
    "de": ["Bäckerei Ahorn", "Gärtnerei Süß", "Hotel Müller", "Druckerei Öhm", "Größe & Co"],
    "es": ["Panadería Niño", "Café Señor", "Jardín Sánchez", "Imprenta Ávila", "Cañón S.A."],
    "zh": ["枫叶食品", "港湾酒店", "橡树面包房", "三角印刷", "松树汽车"],
}
JOBS = {
    "en": ["Packer", "Cleaner", "Baker", "Clerk", "Driver"],
    "fr": ["Aide", "Préposée", "Caissière", "Commis", "Chauffeur"],
    "de": ["Helfer", "Verkäufer", "Büro", "Fahrer", "Köchin"],
    "es": ["Ayudante", "Cajera", "Jardinero", "Panadero", "Chófer"],
    "zh": ["包装工", "清洁工", "面包师", "文员", "司机"],
}
ENCODINGS = {
    "en": ["utf-8", "utf-8-sig", "utf-16", "cp1252"],
    "fr": ["utf-8", "utf-8-sig", "cp1252", "mac_roman"],
    "de": ["utf-8", "utf-8-sig", "cp1252", "mac_roman"],
    "es": ["utf-8", "utf-8-sig", "cp1252", "mac_roman"],
    "zh": ["utf-8", "utf-8-sig", "gb18030", "utf-16"],
}
MONTHS = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
    "diciembre",
    "zh": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
}
FORMS = ("iso", "slash", "short", "dots", "word", "serial", "time", "noyear")
FORM_WEIGHTS = (40, 25, 12, 8, 8, 4, 6, 3)


@dataclass(frozen=True)
class Truth:
    """What a line really says.

    Args:
        line: The line where it starts.
        day: The day.
        employer: The employer.
        job: The job.
        result: The result; `aside`; None where it has to be asked.
        day_is_sure: Whether the date says by itself, or by the others, which day it is.
    """

    line: int
    day: date
    employer: str
    job: str
    result: str | None
    day_is_sure: bool = True
    followed: bool = False


@dataclass
class Foreign:
    """A file and what it really says."""

    data: bytes
    truths: list[Truth] = field(default_factory=list)
    about: str = ""


def _drawn(dice: random.Random, of: list[tuple[str, int]]) -> str:
    return dice.choices([word for word, _ in of], [often for _, often in of])[0]


def _dated(dice: random.Random, day: date, form: str, language: str, order: str) -> str:
    """Write a day in a form."""
    month = MONTHS[language].split()[day.month - 1]
    first, second = (day.day, day.month) if order == "day-first" else (day.month, day.day)
    clock = f"{dice.randint(1, 12)}:{dice.randint(0, 59):02} {dice.choice(('AM', 'PM'))}"
    if language == "zh" and form == "word":
        return f"{day.year}年{day.month}月{day.day}日"
    if language == "es" and form == "word":
        return f"{day.day} de {month} de {day.year}"
    return {
        "iso": day.isoformat(),
        "slash": f"{first}/{second}/{day.year}",
        "short": f"{first}/{second}/{day.year % 100:02}",
        "dots": f"{day.day:02}.{day.month:02}.{day.year}",
        "word": f"{month} {day.day}, {day.year}"
        if language == "en"
        else f"{day.day} {month} {day.year}",
        "serial": str((day - date(1899, 12, 30)).days),
        "time": f"{first}/{second}/{day.year % 100:02}, {clock}",
        "noyear": f"{day.day}-{month[:3]}" if language == "en" else f"{first}/{second}",
    }[form]


def _noted(dice: random.Random, day: date, how: tuple[str, str, str]) -> tuple[str, bool]:
    """Write what a list may note of its own follow-ups, and whether there was one."""
    form, language, order = how
    asked = day + timedelta(days=dice.randint(0, 20))
    return dice.choice(
        (
            ("", False),
            ("no", False),
            (dice.choice(("Yes", "x", "emailed", "Oui", "ja")), True),
            (_dated(dice, asked, form, language, order), asked <= TODAY),
            ("Ask Jane", False),
        )
    )


def foreign_table(seed: int) -> Foreign:
    """Make a file.

    Args:
        seed: The same seed gives the same file.
    """
    dice = random.Random(seed)
    language = dice.choices(list(WORDS), (60, 14, 12, 6, 8))[0]
    form = dice.choices(FORMS, FORM_WEIGHTS)[0]
    order = dice.choice(("day-first", "month-first")) if language == "en" else "day-first"
    fields = ["employer", "job", "date", "result", "note"]
    if dice.random() < 0.1:
        fields.remove("result")
    titles = {name: _drawn(dice, HEADINGS[language][name]) for name in fields}
    others = dice.sample(OTHERS, dice.randint(0, 3))
    columns = [*fields, *others]
    dice.shuffle(columns)
    heading = [titles.get(name, name) for name in columns]
    if dice.random() < 0.15:
        heading = [title.upper() if dice.random() < 0.5 else title.lower() for title in heading]
    count = dice.choice((2, 3, 5, 8, 12, 20))
    rows = [_row(dice, language, "result" in fields) for _ in range(count)]
    lines: list[list[str]] = []
    if dice.random() < 0.12:
        lines += [["My job search"], [""], [f"Updated {TODAY.year}"]][: dice.randint(1, 3)]
    lines.append(heading)
    start = len(lines) + 1
    is_open = _is_open([row[0] for row in rows], form, order)
    truths = []
    for at, (day, employer, job, word, result) in enumerate(rows):
        cells = {
            "employer": employer,
            "job": job,
            "result": word,
            "note": dice.choice(("", "ok, 2")),
        }
        cells["date"] = _dated(dice, day, form, language, order)
        written = "iso" if form == "noyear" else form
        noted = {name: _noted(dice, day, (written, language, order)) for name in FOLLOW_UPS}
        cells |= {name: text for name, (text, _) in noted.items()}
        lines.append([cells.get(name, dice.choice(("", "x y"))) for name in columns])
        sure = form != "noyear" and not (is_open and _is_twofold(day))
        followed = any(done for name, (_, done) in noted.items() if name in columns)
        truths.append(Truth(start + at, day, employer, job, result, sure, followed))
    if dice.random() < 0.08:
        lines.append(["Total", str(count), *[""] * (len(columns) - 2)])
    delimiter = dice.choices(",;\t", (6, 3, 1))[0]
    encoding = dice.choice(ENCODINGS[language])
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator=dice.choice(("\n", "\r\n"))).writerows(
        lines
    )
    about = f"seed {seed}: {language}, {form}, {order}, {delimiter!r}, {encoding}"
    return Foreign(out.getvalue().encode(encoding), truths, about)


def _row(
    dice: random.Random, language: str, has_result: bool
) -> tuple[date, str, str, str, str | None]:
    day = TODAY - timedelta(days=dice.randint(1, 300))
    words = WORDS[language]
    weights = [sum(often for _, often in them) for them in words.values()]
    result: str | None = dice.choices(list(words), weights)[0]
    word = _drawn(dice, words[result])
    if dice.random() < 0.4:
        word = dice.choice((word.capitalize(), word.upper(), f" {word} "))
    if not has_result:
        result, word = "waiting", ""
    return day, dice.choice(NAMES[language]), dice.choice(JOBS[language]), word, result


def _is_twofold(day: date) -> bool:
    """Whether a day of two numbers is another day when they are turned, and not in the future."""
    if day.day > 12 or day.day == day.month:
        return False
    return date(day.year, day.day, day.month) <= TODAY


def _is_open(days: list[date], form: str, order: str) -> bool:
    """Whether nothing in a file shows the order of day and month."""
    if form not in ("slash", "short", "time"):
        return False
    return all(_is_twofold(day) or day.day == day.month for day in days)
