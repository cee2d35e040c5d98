"""What a screen reader finds on the main ways is what `trees/` shows, a readable file for each.

A change that is meant is kept with `python3 scripts/test.py tests/pages/test_trees.py --renew`.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from states import NOON, open_state
from windows import OpenPage, Windows

TREES = Path(__file__).with_name("trees")
RENEW = "Meant? Then run: python3 scripts/test.py tests/pages/test_trees.py --renew"
WHOLE = ("home", "menu open", "search found")
"""These are shown with header and footer, which are the same on all pages."""

WAYS = (
    *WHOLE,
    *("story", "guess", "guess wrong"),
    *("call before", "call going on", "call to end or not", "own words heard", "review"),
    *("prepare wrong", "prepare filled", "odds"),
    *("record wrong", "record with rows", "import, first question"),
    *("vote, hands", "vote counted", "room's odds", "clock running"),
)
SILENT = re.compile(r"^ *- (alert|paragraph|status)\n", re.MULTILINE)
"""Places for what may be said later."""

TIME_OF_DAY = re.compile(r"(?<=ends at )\d\d:\d\d")


@pytest.fixture(scope="module")
def all_windows(browser: Browser, served: str) -> Windows:
    """Windows of devices on which it is always the same day."""
    return Windows(browser, served, now=NOON)


def file_of(name: str) -> Path:
    """Where the tree of a state is kept."""
    return TREES / f"{'-'.join(re.findall('[a-z]+', name.replace(chr(39), '')))}.yml"


def tree(page: Page, name: str) -> str:
    """What a screen reader finds, as YAML; the host and the time of day are others elsewhere."""
    found = page.locator("body" if name in WHOLE else "main").aria_snapshot()
    found = found.replace(page.evaluate("location.origin"), "")
    return SILENT.sub("", TIME_OF_DAY.sub("00:00", found) + "\n")


@pytest.mark.parametrize("name", WAYS)
def test_what_is_heard(open_page: OpenPage, pytestconfig: pytest.Config, name: str) -> None:
    """Roles, names, states and order are those that were looked at and kept."""
    found = tree(open_state(open_page, name), name)
    kept = file_of(name)
    if pytestconfig.getoption("--renew"):
        TREES.mkdir(exist_ok=True)
        kept.write_text(found, encoding="utf-8", newline="\n")
    assert found.splitlines() == kept.read_text(encoding="utf-8").splitlines(), RENEW


def test_each_tree_is_of_a_way() -> None:
    """No file is left of a way that is not looked at any more."""
    assert sorted(TREES.iterdir()) == sorted(file_of(name) for name in WAYS)
