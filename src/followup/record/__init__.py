"""The record of a person's own follow-ups: a CSV file that stays theirs.

It is read from any sane CSV, with each bad row named, summed, turned into beliefs, and written so
that no spreadsheet breaks or runs it. Only reminders take a library; the rest is plain Python.

Example:
    >>> record = read_record(Path("record.csv"), today=date.today())
    >>> belief_of(record.summary.counts, yes_is="door")
    >>> due(record.rows, date.today())
    >>> steps(record.rows, date.today())
    >>> practice_for(record.summary.counts, last_result(record.rows, date.today()))
"""

from followup.record.advice import Due, Step, due, steps
from followup.record.believing import (
    belief_of,
    channel_beliefs,
    rung_beliefs,
    stage_beliefs,
    yes_and_no,
)
from followup.record.model import (
    CHANNELS,
    COLUMNS,
    RESULTS,
    STAGES,
    WAITING,
    Bad,
    Question,
    Record,
    Row,
    Summary,
    count_rows,
)
from followup.record.practising import ENOUGH_RESULTS, Practice, last_result, practice_for
from followup.record.reading import read_record, summarise
from followup.record.reminders import reminders
from followup.record.writing import write_record

__all__ = [
    "CHANNELS",
    "COLUMNS",
    "ENOUGH_RESULTS",
    "RESULTS",
    "STAGES",
    "WAITING",
    "Bad",
    "Due",
    "Practice",
    "Question",
    "Record",
    "Row",
    "Step",
    "Summary",
    "belief_of",
    "channel_beliefs",
    "count_rows",
    "due",
    "last_result",
    "practice_for",
    "read_record",
    "reminders",
    "rung_beliefs",
    "stage_beliefs",
    "steps",
    "summarise",
    "write_record",
    "yes_and_no",
]
