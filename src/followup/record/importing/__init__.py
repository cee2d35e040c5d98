"""Any list of applications that people keep, understood, with questions where it is unclear.

Nothing is guessed: what cannot be told is a question, and no odds follow from a file that still has
one. The page's `web/record/importing` does the same; a table of cases holds them together.
"""

from followup.record.importing.answering import Answer, read_answers
from followup.record.importing.model import Aside, Ask, Columns, Import, ImportedRow
from followup.record.importing.reporting import report
from followup.record.importing.understanding import understand

__all__ = [
    "Answer",
    "Aside",
    "Ask",
    "Columns",
    "Import",
    "ImportedRow",
    "read_answers",
    "report",
    "understand",
]
