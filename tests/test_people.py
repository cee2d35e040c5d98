"""The browser says and draws people as Python does: one table for both."""

from __future__ import annotations

from pathlib import Path

import node_code
from places import ROOT

from followup.pictures import people_get_a_yes

SCRIPT = f"""
import {{ peopleInWords }} from {str(ROOT / "web/people.js")!r};
globalThis.said = (counts) => counts.map((low) => [peopleInWords(low), peopleInWords(low, 100)]);
"""


def test_the_browser_says_the_same(tmp_path: Path) -> None:
    """For each count of 100 people, and each range up to 100, JavaScript's words are Python's."""
    script = tmp_path / "people.js"
    script.write_text(SCRIPT, encoding="utf-8")
    expected = [[people_get_a_yes(low), people_get_a_yes(low, 100)] for low in range(101)]
    assert node_code.call(script, "said", list(range(101)), tmp_path) == expected
