"""The catalogue's reader agrees with Mozilla's own, and says what is wrong in one sentence."""

from __future__ import annotations

import random

import pytest
from fluent.syntax import FluentParser, ast
from places import ROOT

from followup.words.reading import (
    Choice,
    Message,
    Part,
    Pattern,
    Place,
    Reference,
    WordsError,
    read,
    with_references,
)
from followup_site.catalogue.writing import fluent

FILES = sorted((ROOT / "words/en").glob("*.ftl"))


def mozillas(text: str) -> dict[str, Pattern]:
    """Read a file with Mozilla's parser, as our values."""
    resource = FluentParser(with_spans=False).parse(text)
    assert not [entry for entry in resource.body if isinstance(entry, ast.Junk)]
    entries = (each for each in resource.body if isinstance(each, ast.Message | ast.Term))
    return {
        ("-" if isinstance(entry, ast.Term) else "") + entry.id.name: _pattern(entry.value)
        for entry in entries
    }


def _pattern(pattern: ast.Pattern | None) -> Pattern:
    assert pattern
    parts: list[Part] = []
    for element in pattern.elements:
        part = element.value if isinstance(element, ast.TextElement) else _part(element.expression)
        if isinstance(part, str) and parts and isinstance(parts[-1], str):
            parts[-1] += part
        elif part != "":
            parts.append(part)
    return tuple(parts)


def _part(expression: object) -> Part:
    match expression:
        case ast.StringLiteral():
            return str(expression.parse()["value"])
        case ast.VariableReference():
            return Place(expression.id.name)
        case ast.TermReference():
            return Reference("-" + expression.id.name)
        case ast.MessageReference():
            return Reference(expression.id.name)
        case ast.SelectExpression():
            assert isinstance(expression.selector, ast.VariableReference)
            keys = [
                (getattr(each.key, "name", None) or each.key.value, each)
                for each in expression.variants
            ]
            forms = tuple((key, _pattern(each.value)) for key, each in keys)
            usual = next(key for key, each in keys if each.default)
            return Choice(expression.selector.id.name, forms, usual)
    raise AssertionError(expression)


def ours(text: str) -> dict[str, Pattern]:
    """Read a file with our parser."""
    return {id: message.pattern for id, message in read(text, "file.ftl").items()}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_the_catalogue_reads_as_mozilla_reads_it(file: object) -> None:
    """Each file of the catalogue means the same to both parsers."""
    text = file.read_text(encoding="utf-8")  # type: ignore[attr-defined]
    assert ours(text) == mozillas(text)


@pytest.mark.parametrize(
    "text",
    [
        "a = Words\n",
        "a =   Words with space   \n",
        "a =\n    One\n      two\n    three\n\n    four   \n",
        "a = One\n    two\n   three\n",
        "a =\n      { $x } one\n    two\n",
        '-t = Term\na = { -t } and { b } { $x }{ "{" }\nb = { "  " }x\n',
        "a = { $n ->\n    [0] none\n    [one] one\n   *[other] { $n } of\n        them\n } end\n",
        "a = { $n ->\n   [-1] less\n  *[other]\n     block\n     { $m ->\n *[x] y\n }\n}\n",
        "# one\n## two\n### three\na = b # no comment\n\n# end",
        'a = \\ { "\\u00E9 \\" \\\\ \\U01F602" }\n',
        "a = b\r\nc =\r\n    d\r\n",
    ],
)
def test_all_that_may_be_written(text: str) -> None:
    """Indents, blank lines, terms, forms, escapes and ends of lines mean the same to both."""
    assert ours(text) == mozillas(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("words\n", "file.ftl:1: this is no message"),
        ("a = b\n\na = c\n", "file.ftl:3: `a` is there twice"),
        ("a =\n", "file.ftl:1: the message says nothing"),
        ("a = { $x\n", "file.ftl:1: a `{` is not closed"),
        ("a = b }\n", "file.ftl:1: a line begins with `}`"),
        ("a = { }\n", "a name is missing"),
        ("a = { $n ->\n    [one] x\n }\n", "no form is marked"),
        ("a = { $n ->\n   *[one] x\n   *[two] y\n }\n", "two forms are marked"),
        ("a = { $n ->\n    [one] x\n   *[one] y\n }\n", "is there twice"),
        ("a = { $n -> one }\n", "a form begins with its key"),
        ("a = { NUMBER($n) }\n", "cannot be read"),
        ('a = { "x }\n', "a quote is not closed"),
        ("a = b\n    .title = c\n", "a line begins with"),
    ],
)
def test_a_mistake_is_one_sentence(text: str, said: str) -> None:
    """What cannot be read is told with its file, its line and how to mend it."""
    with pytest.raises(WordsError) as told:
        read(text, "file.ftl")
    assert said in str(told.value)
    assert "\n" not in str(told.value)


@pytest.mark.parametrize(
    ("text", "said"),
    [("a = { b }\n", "leads nowhere"), ("a = { b }\nb = { a }\n", "leads in a circle")],
)
def test_references_lead_somewhere(text: str, said: str) -> None:
    """A reference to nothing, or in a circle, is told with file and line."""
    with pytest.raises(WordsError, match=rf"file.ftl:1: .*{said}"):
        with_references(read(text, "file.ftl"))


def _any_pattern(dice: random.Random, depth: int) -> Pattern:
    """A pattern by chance, in which no two texts stand side by side."""
    texts = ("Words", " a ", "{", "}", "*", "[x]", ".", "é“”", "  ", "x\ny", '"', "\\")
    parts: list[Part] = []
    for _ in range(dice.randint(1, 4)):
        kind = dice.choice(("text", "place", "reference", "choice" if depth else "place"))
        if kind == "text" and not (parts and isinstance(parts[-1], str)):
            parts.append("".join(dice.choices(texts, k=2)))
        elif kind == "place":
            parts.append(Place(dice.choice(("x", "employer"))))
        elif kind == "reference":
            parts.append(Reference(dice.choice(("-term", "other"))))
        elif kind == "choice":
            forms = tuple((key, _any_pattern(dice, depth - 1)) for key in ("0", "one", "other"))
            parts.append(Choice("n", forms, "other"))
    return tuple(parts) or ("x",)


def test_what_is_written_is_read() -> None:
    """Messages written as Fluent read the same, to Mozilla's parser too."""
    dice = random.Random(4)
    for _ in range(300):
        message = Message("a", _any_pattern(dice, 2), "file.ftl", 1)
        text = fluent([message])
        assert ours(text) == {"a": message.pattern}, text
        assert mozillas(text) == {"a": message.pattern}, text
