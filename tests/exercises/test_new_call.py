"""A new call file has its exercise, without another edit."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from notebook_runs import ROOT, filled, run

from followup_site.notebooks.places import GATHERED

NEEDED = ("src/followup", "src/followup_site", "words", "facts", "notebooks", "docs/en/stories")
CALL = """
format: 1
id: a-message
title: Write *a message*
level: medium
minutes: 3
you: "You are Ana. You have a phone, and no answer."
employer: {name: Dana Reyes, job: manager, company: "North & Line"}
truth: "Dana reads her messages at noon."
yes: advice
start: noon
beats:
  noon:
    speaker: scene
    says: "(It is noon.)"
    choices:
      short: {says: "(You write two lines.)", skill: open, why: "It is short.",
        leads: [to: {tip: 2/3, nothing: 1/3}]}
      long: {says: "(You write two pages.)", skill: push, why: "It is long.", leads: nothing}
  tip: {says: "Call me.", ends: advice}
  nothing: {speaker: scene, says: "(Nothing comes.)", ends: silence}
"""
GATHER = """
from pathlib import Path
from followup_site.notebooks.gathering import gather
gather(Path.cwd())
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of its own, with one call that nobody has seen, in which nothing is said aloud."""
    for name in NEEDED:
        shutil.copytree(ROOT / name, tmp_path / name)
    (tmp_path / "calls").mkdir()
    (tmp_path / "calls/a-message.yml").write_text(CALL, encoding="utf-8")
    (tmp_path / "requirements").mkdir()
    return tmp_path


def test_a_new_call_has_its_exercise(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its exercise is made, says what the call says, and is right with every answer."""
    monkeypatch.setenv("PYTHONPATH", str(project / "src"))
    subprocess.run([sys.executable, "-c", GATHER], cwd=project, check=True)
    file = project / GATHERED / "call-a-message.ipynb"
    notebook = json.loads(file.read_text(encoding="utf-8"))
    about = notebook["metadata"]["followup"]
    assert (about["title"], about["level"], about["minutes"]) == ("Write *a message*", "medium", 15)
    words = "\n".join("".join(cell["source"]) for cell in notebook["cells"])
    assert "You are Ana." in words and "](../calls/a-message.html)" in words
    assert "{{" not in words and "Write *a message*" not in words, "its words are no Markdown"
    ran = run(filled(file), tmp_path)
    assert ran.stopped == []
    assert {
        name: says for name, says in ran.checks.items() if not says.startswith(("Right.", "Kept."))
    } == {}
