from __future__ import annotations

from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from followup.calls import schema
from followup.calls.schema import schema_text

ROOT = Path(__file__).resolve().parents[2]


class Yaml12(yaml.SafeLoader):
    """Reads YAML as 1.2 does where it matters here: `yes` and `no` are words."""


Yaml12.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:bool"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def errors(text: str) -> list[str]:
    """Return what the schema says about a call file."""
    data: Any = yaml.load(text, Loader=Yaml12)
    validator = jsonschema.Draft202012Validator(schema())
    return [error.message for error in validator.iter_errors(data)]


def test_the_schema_is_a_schema() -> None:
    """The schema is valid JSON Schema, draft 2020-12."""
    jsonschema.Draft202012Validator.check_schema(schema())


def test_the_file_for_editors_is_fresh() -> None:
    """`calls/schema.json` is what `followup call schema` prints."""
    assert (ROOT / "calls/schema.json").read_text(encoding="utf-8") == schema_text()


def test_the_example_fits(example_text: str) -> None:
    """The schema accepts the example."""
    assert errors(example_text) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("format: 1", "format: 2"),
        ("title: ", "titel: "),
        ("level: easy", "level: simple"),
        ("minutes: 4", "minutes: 0"),
        ("yes: door", "yes: dor"),
        (", company: Northline", ""),
        ("start: 2,", "start: two,"),
        ("{trust: +1}", "{trust: much}"),
        ("{trust: +1}", "{}"),
        ("[thanked, heard-reason]", "[Thanked]"),
        ("skill: open", "skill: hello"),
        ("ends: job", ""),
        ("ends: job", "ends: job\n    choices: {}"),
        ("leads: reason", "leads: []"),
        ("listens: 3/4", "listens: 0.75"),
        ("listens: 3/4", "listens: most"),
        ('why: "It may be true', 'wy: "It may be true'),
    ],
)
def test_typical_faults_do_not_fit(example_text: str, old: str, new: str) -> None:
    """The schema shows an author typical faults while they type."""
    assert old in example_text
    assert errors(example_text.replace(old, new, 1))
