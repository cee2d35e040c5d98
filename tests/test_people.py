"""The browser says and draws people as Python does: one table for both."""

from __future__ import annotations

import json
import subprocess

from places import ROOT

from followup.pictures import people_in_words
from followup_site import environment

SCRIPT = """
const table = [];
for (let low = 0; low <= 100; low += 1) table.push([peopleInWords(low), peopleInWords(low, 100)]);
console.log(JSON.stringify(table));
"""


def test_the_browser_says_the_same() -> None:
    """For each count of 100 people, and each range up to 100, JavaScript's words are Python's."""
    source = (ROOT / "web/people.js").read_text(encoding="utf-8")
    command = [*environment.node(), "--input-type=module"]
    ran = subprocess.run(
        command, input=source + SCRIPT, capture_output=True, encoding="utf-8", check=True
    )
    expected = [[people_in_words(low), people_in_words(low, 100)] for low in range(101)]
    assert json.loads(ran.stdout) == expected
