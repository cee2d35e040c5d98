"""A sentence of the learner's own, heard as one of the lines on offer, in whole numbers.

The browser hears the same, to the last digit: see `web/hearing/`.
"""

from followup.hearing.ear import Ear, Heard, hear
from followup.hearing.parts import names_in, parts_heard
from followup.hearing.table import Table, the_table
from followup.hearing.words import MOST_LETTERS, words_in

__all__ = [
    "MOST_LETTERS",
    "Ear",
    "Heard",
    "Table",
    "hear",
    "names_in",
    "parts_heard",
    "the_table",
    "words_in",
]
