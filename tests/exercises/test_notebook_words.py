"""The notebooks and what they answer are plain English that a reader at B1 can follow."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from notebook_runs import FILES, read

from followup.exercises.exercise import tasks_of
from followup.exercises.names import NAMES
from followup.exercises.tasks import Task
from followup_site.prose import Prose, split, words

MOST_IN_A_SENTENCE = 20
HIGHEST_GRADE = 5.5
"""Flesch-Kincaid, the same as for the pages."""

NOT_OURS = re.compile(r"\b(please|sorry|oops|invalid|forbidden|wrong!)", re.IGNORECASE)
IN_QUOTES = re.compile(r"\"[^\"]*\"")
NAMES_OF_CODE = re.compile(r"`[^`]*`")
# In these, everything after the colon is a line of code.
CODE = re.compile(r"(Write|exercise)[^.]*: .*|`[^`]*`")


def said(task: Task) -> list[str]:
    """All that a task says."""
    mistakes = [mistake.says for mistake in task.mistakes]
    return [task.ask, task.praise, task.otherwise, task.why, *task.hints, *mistakes]


def too_long(texts: list[str]) -> list[str]:
    """The sentences with too many words."""
    found = [sentence for text in texts for sentence in split(text)]
    return [each for each in found if len(words(each)) > MOST_IN_A_SENTENCE]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_text_of_a_notebook(file: Path) -> None:
    """A notebook's text has short sentences, short words, one top heading, and our own voice."""
    cells = [cell.source for cell in read(file).cells if cell.cell_type == "markdown"]
    prose = Prose(NAMES_OF_CODE.sub("Code", "\n\n".join(cells)))
    assert too_long(prose.sentences) == []
    assert prose.grade <= HIGHEST_GRADE
    levels = [heading.level for heading in prose.headings]
    assert levels.count(1) == 1 and set(levels) <= {1, 2}
    headings = [heading.words for heading in prose.headings]
    assert len(headings) == len(set(headings))
    # What stands in a list is what learners choose from, so it may be what we would not say.
    ours = [IN_QUOTES.sub("", block.words) for block in prose.blocks if block.kind != "item"]
    assert [text for text in ours if NOT_OURS.search(text)] == []


@pytest.mark.parametrize("name", NAMES)
def test_the_words_of_an_exercise(name: str) -> None:
    """What a check, a hint or an answer says is as plain as the pages."""
    texts = [text for task in tasks_of(name) for text in said(task)]
    plain = [CODE.sub("Write it.", text) for text in texts]
    assert too_long(plain) == []
    assert Prose("\n\n".join(plain)).grade <= HIGHEST_GRADE
    assert [text for text in plain if NOT_OURS.search(IN_QUOTES.sub("", text))] == []
