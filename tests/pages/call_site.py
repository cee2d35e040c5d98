"""A site of its own for the tests of calls: our pages, with calls that no author changes."""

from __future__ import annotations

import contextlib
import re
import shutil
from functools import cache
from pathlib import Path

import pytest
from places import ROOT

from followup.calls import RUNGS, SKILLS, Graph, compile_call, read_call
from followup_site import environment, graph
from followup_site.site import assets, calls, run_sheets
from followup_site.site import building as site

EXAMPLE = ROOT / "tests/calls/example.yml"
SECRETS = ROOT / "tests/calls/secrets.yml"
SLIPS = Path(__file__).with_name("slips.yml")
COPIED = ("docs", "theme", "workshops")
MADE = ("built/calls", "calls", "room/sheets")


_built: list[Path] = []


def call_site(folders: pytest.TempPathFactory) -> Path:
    """Give the folder of the site with four calls that no author changes, built once."""
    if not _built:
        _built.append(_build(folders.mktemp("calls")))
    return _built[0]


def _build(root: Path) -> Path:
    """Make a project in an empty folder, and build its site."""
    with graph.lock(ROOT):
        assets.prepare(ROOT)
        for name in COPIED:
            shutil.copytree(ROOT / name, root / name)
    for name in MADE:
        shutil.rmtree(root / "docs/en" / name, ignore_errors=True)
    shutil.copy(ROOT / "mkdocs.yml", root)
    (root / "calls").mkdir()
    for file in (EXAMPLE, SECRETS, SLIPS):
        shutil.copy(file, root / "calls")
    environment.write(root / "calls/long.yml", long_call())
    for file in (root / "docs/en/exercises").glob("*.md"):  # they link to calls that are not here
        text = re.sub(r"\.\./calls/[\w-]+\.md", "../practise.md", environment.read(file))
        environment.write(file, text)
    with contextlib.chdir(root):  # the extension's paths start where the generator runs
        assert calls.prepare(root) == []
        assert run_sheets.prepare(root) == []
        assert site.generate(root, root / "site") == []
    return root / "site"


def long_call() -> str:
    """Write a call with more beats, skills, ends and words than any that a person would write."""
    words = (
        "These are quite many words for one line of a call, and yet they are short enough to say."
    )
    beats = []
    for turn in range(18):
        to = f"{{turn-{turn + 1}: 7/8, end-{turn % 9}: 1/8}}" if turn < 17 else "end-8"
        choices = "".join(
            f"      say-{place}: {{says: '{skill} {turn}. {words}', skill: {skill}, why: Long.,"
            f" plain: '{turn}: {skill}. {words}', change: {{trust: {1 - place // 8 * 2}}},"
            f" leads: [{{to: {to}}}]}}\n"
            for place, skill in enumerate(SKILLS)
        )
        beats.append(
            f"  turn-{turn}:\n    says: '{turn}. {words}'\n    thinks: Hm.\n    choices:\n{choices}"
        )
    ends = "".join(
        f"  end-{place}: {{says: 'This is end {place}. {words}', ends: {RUNGS[place % 5]}}}\n"
        for place in range(9)
    )
    return (
        f"format: 1\nid: long\ntitle: A call that is longer than any that a person would write\n"
        f"level: medium\nminutes: 20\nyou: '{words} {words} {words}'\ntruth: '{words} {words}'\n"
        "employer: {name: Alexandra Featherstonehaugh, job: manager, company: Northline}\n"
        "story: michelle\nyes: door\nmeters:\n  trust: {start: 1, low: 0, high: 3}\n"
        f"start: turn-0\nbeats:\n{''.join(beats)}{ends}"
    )


@cache
def graph_of(file: Path) -> Graph:
    """Compile a call once."""
    return compile_call(read_call(file))
