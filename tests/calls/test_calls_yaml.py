from __future__ import annotations

from pathlib import Path

import pytest

from followup._yaml import MOST_CHARACTERS, Items, Table, Text, load, nearest, read
from followup.errors import FaultsError, FollowupError


def refusal(text: str) -> str:
    """Return what is said about a text that cannot be read."""
    with pytest.raises(FaultsError) as caught:
        load(text, "a.yml")
    return str(caught.value)


def test_every_scalar_is_a_text_with_its_place() -> None:
    """`yes`, `3/4` and `+1` stay words, and each node knows its line and column."""
    top = load("a: yes\nb:\n  - 3/4\n  - '+1'\n", "a.yml")
    assert isinstance(top, Table)
    assert top.value["a"] == Text("yes", 1, 4)
    assert top.keys["b"] == Text("b", 2, 1)
    items = top.value["b"]
    assert isinstance(items, Items)
    assert list(items) == [Text("3/4", 3, 5), Text("+1", 4, 5, quoted=True)]


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("a: 1\nb: 2\na: 3", 3, "`a` is given twice (first on line 1)"),
        ("a: &x 1\n", 1, "an anchor (&)"),
        ("a: 1\nb: *x", 2, "an alias (*)"),
        ("a: !!int 1", 1, "a tag (!)"),
        ("a: 1\n---\nb: 2", 2, "a second document"),
        ("? [a]\n: 1", 1, "a key must be one word"),
        ("a:\n\tb: 1", 2, "not tabs"),
        ("a: b: c", 1, "put quotes around"),
        ("a: 'x", 1, "check the indentation"),
        ("a: [1,\n", 1, "check the indentation"),
        ("a: \x07", 1, "a character that is not text (code 7)"),
        ("", 1, "the file is empty"),
        ("# nothing\n", 1, "the file is empty"),
        ("[" * 100_000, 1, "nested more than 16 deep"),
        ("{a: " * 100_000, 1, "nested more than 16 deep"),
        ("a" * (MOST_CHARACTERS + 1), 1, "longer than 1,000,000 characters"),
    ],
)
def test_refusals_name_the_line_and_the_fix(text: str, line: int, words: str) -> None:
    """What cannot be read is refused with its line and a fix, however large or deep it is."""
    message = refusal(text)
    assert message.startswith(f"a.yml:{line}: ")
    assert words in message


def test_all_repeated_keys_are_reported_at_once() -> None:
    """Every key that is given twice is a fault of its own."""
    assert refusal("a: 1\na: 2\nb:\n  c: 1\n  c: 2").count("given twice") == 2


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    """A missing file, a folder and a file that is no text each get one sentence."""
    (tmp_path / "picture").write_bytes(b"\xff\xfe\x00")
    for name, words in (("none", "no such file"), (".", "a folder"), ("picture", "UTF-8")):
        with pytest.raises(FollowupError, match=words):
            read(tmp_path / name)


def test_nearest() -> None:
    """A slip of the keyboard finds the word that was meant; anything else finds nothing."""
    assert nearest("titel", ["title", "level"]) == "title"
    assert nearest("zzz", ["title", "level"]) == ""
