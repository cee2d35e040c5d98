"""The scripts of the pages are checked for what only runs wrong later."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from places import ROOT

from followup_site.catalogue import compiling
from followup_site.checks import javascript

PLANTED = """
import { oddsRange } from "words";
import { make } from "./components/element.js";

const box = make("input", { type: "text" });
export const misspelt = () => box.valeu;
export const unknown = () => whoKnows;
export const tooMany = () => document.getElementById("one", "two");
export const wrongPlace = () => oddsRange({ whose: "record", low: 1, hihg: 2 });
"""


@pytest.fixture(scope="module")
def web(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the scripts of the pages, with a script in which much is wrong."""
    root = tmp_path_factory.mktemp("project")
    skip = shutil.ignore_patterns("node_modules")
    shutil.copytree(ROOT / "web", root / "web", ignore=skip)
    shutil.copytree(compiling.write_modules(ROOT), root / ".cache/words/en")
    (root / "web/planted.js").write_text(PLANTED, encoding="utf-8")
    return root / "web"


def test_types_find_what_does_not_fit(web: Path) -> None:
    """A misspelt property, an unknown name, a word too many and a wrong place are each named."""
    ran = javascript.run(javascript.TYPES, web)
    assert ran.returncode
    planted = [line for line in ran.stdout.splitlines() if line.startswith("planted.js")]
    for what in ("'valeu'", "'whoKnows'", "Expected 1 argument", "'hihg'"):
        assert len([line for line in planted if what in line]) == 1, ran.stdout


def test_the_linter_finds_an_unknown_name(web: Path) -> None:
    """A name that nothing defines is named with its file, and nothing else is."""
    ran = javascript.run(javascript.LINT, web)
    assert ran.returncode
    assert "planted.js:7" in ran.stdout
    assert "noUndeclaredVariables" in ran.stdout
    assert "Found 1 error." in ran.stdout
