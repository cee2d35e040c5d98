"""From an import whose questions are answered to a record, as far as it goes."""

from __future__ import annotations

from followup.record.importing.model import Import
from followup.record.model import Record, Row

__all__ = ["as_record"]


def as_record(made: Import) -> Record:
    """Return the rows of an import that are fully known, as a record.

    Args:
        made: The import. A row of which something is still asked is left out, but for whether it
            was followed up: then it is taken for one that was.
    """
    rows = tuple(
        Row(
            date=(row.followed and row.followed_on) or row.date,
            employer=row.employer,
            result=row.result,
            job=row.job,
            stage=row.stage or "",
            channel=row.channel,
            note=row.note,
            followed=row.followed is not False,
            line=row.line,
        )
        for row in made.rows
        if row.date is not None and row.employer and row.result is not None
    )
    return Record(rows, tuple(made.bad))
