"""The check of the catalogue finds what is planted, and nothing in what is right."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from places import ROOT

from followup.words.reading import read
from followup_site.catalogue.checking import check, literals
from followup_site.catalogue.literals import is_sentence, javascript_literals, python_literals
from followup_site.catalogue.plain import says

WORDS = """\
-call-brand = Power
call-hello = Hello { $name }.
call-times = { $n ->
        [one] once
       *[other] { $n } times
    }
call-plain = { -call-brand } of words.
"""
PYTHON = """\
from followup.words import say
from followup.facts import fact

DAYS = fact("call", "days")

def hello(name):
    return say("call-hello", name=name)
"""
BROWSER = """\
import { callPlain, callTimes } from "words";
export const a = (n) => [n === 1 ? callPlain : "", callTimes({ n: n + 1 })];
"""
FILES = {
    "words/names.json": '["name"]',
    "words/en/language.json": "{}",
    "words/en/terms.json": '{"employer": ["hirer"]}',
    "words/en/call.ftl": WORDS,
    "facts/call.toml": "days = 7\n",
    "src/a.py": PYTHON,
    "web/a.js": BROWSER,
    "web/a.py": "name = 1\n",
    "web/node_modules/b.js": 'const b = "this is not one of ours";',
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small project in which nothing is wrong."""
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_nothing_is_wrong_here() -> None:
    """The project's own catalogue and code pass."""
    assert check(ROOT) == []


def test_what_is_right_passes(project: Path) -> None:
    """A message said with its places, once each, is no fault."""
    assert check(project) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("src/a.py", "call-hello", "call-no", "src/a.py:7: there is no message `call-no`"),
        ("src/a.py", "name=name", "who=name", "has the places name; this use gives who"),
        ("src/a.py", ", name=name", "", "has the places name; this use gives none"),
        ("src/a.py", "name=name", "**{}", "takes its places by name"),
        ("src/a.py", '"call-hello"', "name", "takes a message's id in quotes"),
        ("src/a.py", "DAYS =", 'SAID = say("call-plain")\nDAYS =', "outside a function"),
        (
            "src/a.py",
            'say("call-hello", name=name)',
            "name",
            "call.ftl:2: nothing says `call-hello`",
        ),
        ("src/a.py", '"days"', '"hours"', "facts/call.toml: nothing uses `days`"),
        ("src/a.py", "return", 'name = "we planted these words"\n    return', "“we planted these"),
        (
            "src/a.py",
            "return",
            'name = f"we planted {name} these four whole words"\n    return',
            "four",
        ),
        ("web/a.py", "1", '"we planted these words"', "web/a.py:1: “we planted these words”"),
        ("web/a.js", "callPlain", "callGone", "web/a.js:2: there is no message `callGone`"),
        ("web/a.js", "{ n: n + 1 }", "{ m: n + 1 }", "has the places n; this use gives m"),
        ("web/a.js", "({ n: n + 1 })", "", "give them in an object"),
        ("web/a.js", "callPlain :", "1 :", "`callPlain` is imported and never said"),
        (
            "web/a.js",
            '""',
            "`we planted ${n} these four whole words`",
            "“these four whole words”",
        ),
        ("web/a.js", '""', "'we planted these words'", "“we planted these words”"),
        ("words/en/call.ftl", "Hello { $name }.", "Hello.", "has the places none"),
        ("words/en/call.ftl", "words.", "words", ""),
        (
            "words/en/call.ftl",
            "of words",
            "{ call-gone }",
            "call.ftl:7: { call-gone } leads nowhere",
        ),
        ("words/en/call.ftl", "Hello {", "Hello hirer {", "the glossary's word is “employer”"),
        ("words/en/call.ftl", "Hello {", "Sorry {", "begs, apologises or scolds"),
        ("words/en/call.ftl", "of words", "of " + "words " * 20, "has a sentence of"),
        ("words/en/call.ftl", "of words", "of extraordinarily incomprehensible words", "grade"),
        (
            "words/en/call.ftl",
            "call-plain =",
            "call-two = { -call-brand } of words.\ncall-plain =",
            "same",
        ),
        ("words/en/call.ftl", "-call-brand =", "odds-brand =", "must begin with the file's name"),
        ("words/names.json", '"name"', '"name", "job"', "no message has the place `job`"),
    ],
)
def test_what_is_planted_is_found(project: Path, file: str, old: str, new: str, said: str) -> None:
    """One planted fault gives a line that names its file, and what to do."""
    text = (project / file).read_text(encoding="utf-8")
    assert old in text
    (project / file).write_text(text.replace(old, new), encoding="utf-8")
    faults = check(project)
    assert [fault for fault in faults if said in fault] if said else not faults
    assert not [fault for fault in faults if "\n" in fault]


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Write it down now", True),
        ("Write it down", False),
        ("<b>Write</b> it down, now and then", True),
        ("the fu-call fu-phone fu-page", False),
        ("m0 0 L 10 10 z m 1 1", False),
        ("Your last contact was kept.", True),
        ("{n} of {m} calls", False),
    ],
)
def test_four_words_are_a_piece_of_a_sentence(text: str, is_one: bool) -> None:
    """Four words in a row count; names of classes, paths and shorter labels do not."""
    assert is_sentence(text) is is_one


def test_docstrings_and_comments_are_no_words_for_people() -> None:
    """Docstrings, comments, regular expressions and what is marked are left alone."""
    python = '"""Four words stand here."""\n# so do four words\nX = 1\n"""Of X, four words."""\n'
    assert list(python_literals(python)) == []
    marked = 'X = "a grid of four rows"  # not words: CSS\n'
    assert list(python_literals(marked)) == []
    script = "// it's four words here\n/* 'so do four words' */ const a = /'four words are here'/;"
    assert list(javascript_literals(script)) == []
    behind = 'const f = (a) => /[`]/.test(a); function g(a) { return /["`]/.test(a) ? `${a}` : a; }'
    assert list(javascript_literals(behind + "\nconst four = words => stand(here)")) == []
    nested = 'const a = `x ${b ? `inner words stand right here` : ""} y`;'
    assert [piece.text for piece in javascript_literals(nested)] == ["inner words stand right here"]


def test_no_sentence_is_typed_twice() -> None:
    """In the whole catalogue no two messages say the same."""
    assert [fault for fault in check(ROOT) if "says the same" in fault] == []
    assert list(literals(ROOT)) == []


def test_every_form_is_read_once() -> None:
    """Each form of a message is written out, so that its length and its words are looked at."""
    text = "a = X { $n ->\n [one] one\n *[other] { $n } many\n } { $m ->\n [a] y\n *[b] z\n } end\n"
    assert says(read(text, "a.ftl")["a"].pattern) == [
        "X one y end",
        "X 5 many y end",
        "X one z end",
    ]


def test_terms_are_words_of_the_glossary() -> None:
    """Each word that is preferred stands in the glossary."""
    glossary = (ROOT / "docs/en/glossary.md").read_text(encoding="utf-8").lower()
    terms = json.loads((ROOT / "words/en/terms.json").read_text(encoding="utf-8"))
    assert [term for term in terms if f"\n{term}" not in glossary] == []
