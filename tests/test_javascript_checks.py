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


NEWER_SCRIPT = """
export const last = (list) => [...list].at(-1);
export const copy = (kept) => structuredClone(kept);
export const has = (it) => Object.hasOwn(it, "a") && crypto.randomUUID();
const { signal } = new AbortController();
export const hear = (ear) => addEventListener("load", ear, { signal });
export const priced = (text) => text.replace(/(?<=\\$)1/, "2");
export const sort = (/** @type {any} */ list) => list.toSorted();
"""
NEWER_STYLE = """
.fu-planted { inset: 0; display: flex; gap: 1rem; }
.fu-planted p, .fu-planted:has(p) { color: color-mix(in srgb, red, blue); }
.fu-planted i { width: 1rem; aspect-ratio: 1; height: 5dvh; }
.fu-planted b { padding-inline: 1rem; width: 10px; width: 5cqw; }
@container (width > 1px) { p { margin: 0; } }
@supports not (aspect-ratio: 1) { .fu-planted i::before { content: ""; } }
"""


@pytest.fixture(scope="module")
def newer(web: Path) -> list[str]:
    """What the check of the oldest browsers says of a script and a style that are too new."""
    planted = {"newer.js": NEWER_SCRIPT, "style/newer.css": NEWER_STYLE}
    for name, text in planted.items():
        (web / name).write_text(text, encoding="utf-8")
    ran = javascript.run(javascript.FLOOR, web)
    assert ran.returncode
    for name in planted:
        (web / name).unlink()
    return ran.stdout.splitlines()


@pytest.mark.parametrize(
    ("place", "feature"),
    [
        ("newer.js:2", "Array.at"),
        ("newer.js:3", "structuredClone"),
        ("newer.js:4", "Object.hasOwn"),
        ("newer.js:4", "Crypto.randomUUID"),
        ("newer.js:6", "options_signal_parameter"),
        ("newer.js:7", "lookbehind_assertion"),
        ("newer.js:8", "toSorted"),
        ("style/newer.css:2", "gap.flex_context"),
        ("style/newer.css:3", "selectors.has takes its whole list with it"),
        ("style/newer.css:3", "color-mix"),
        ("style/newer.css:4", "viewport_percentage_units_dynamic"),
        ("style/newer.css:5", "padding-inline"),
        ("style/newer.css:6", "at-rules.container"),
    ],
)
def test_what_is_too_new_is_found(newer: list[str], place: str, feature: str) -> None:
    """What the oldest browsers do not know is named with its place and with who learnt it when."""
    found = [line for line in newer if line.startswith(f"{place}: ") and feature in line]
    assert len(found) >= 1, newer
    assert all("safari" in line or "chrome" in line for line in found)


def test_what_has_something_instead_is_not(newer: list[str]) -> None:
    """A rule in `@supports not`, and an older value before in the same rule, are enough."""
    assert not [line for line in newer if "aspect-ratio" in line or "container_query" in line]


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
