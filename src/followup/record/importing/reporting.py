"""An import as JSON, for the page, for answers, and for other programs."""

from __future__ import annotations

from typing import Any

from followup.record.importing.model import FIELDS, Import

__all__ = ["report"]


def report(made: Import) -> dict[str, Any]:
    """Return an import as plain data; the keys are those of `followup record import --json`."""
    headings = dict(zip(FIELDS, made.columns.headings, strict=True))
    if headings["stage"] is None and headings["result"]:
        headings["stage"] = headings["result"]  # a column of statuses says both
    elif headings["result"] is None and headings["stage"]:
        headings["result"] = headings["stage"]
    return {
        "columns": headings,
        "dates": {"order": made.order, "because": made.because},
        "encoding": made.encoding,
        "rows": [
            {
                "line": row.line,
                "date": row.date.isoformat() if row.date else None,
                "employer": row.employer,
                "job": row.job,
                "stage": row.stage,
                "channel": row.channel,
                "result": row.result,
                "note": row.note,
                "followed": row.followed,
                **({"followed_on": row.followed_on.isoformat()} if row.followed_on else {}),
            }
            for row in made.rows
        ],
        "questions": [
            {
                "about": ask.about,
                "word": ask.word,
                "lines": list(ask.lines),
                "choices": list(ask.choices),
                "shows": list(ask.shows),
                **({"likely": list(ask.likely)} if ask.likely else {}),
            }
            for ask in made.questions
        ],
        "aside": [{"line": each.line, "why": each.why} for each in made.aside],
        "bad": [{"line": b.line, "field": b.field, "problem": b.problem} for b in made.bad],
    }
