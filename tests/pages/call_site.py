"""A site of its own for the tests of calls: the pages of words, with calls that no author changes."""

from __future__ import annotations

import contextlib
import shutil
from functools import cache
from pathlib import Path

import assets
import build
import calls
import environment
import pytest
from places import ROOT

from followup.calls import Graph, compile_call, read_call

EXAMPLE = ROOT / "tests/calls/example.yml"
SLIPS = Path(__file__).with_name("slips.yml")
COPIED = ("docs", "theme")
MADE = ("built/calls", "calls")


@cache
def call_site(folders: pytest.TempPathFactory) -> Path:
    """Build the site once, with the calls `example` and `slips`, and give its folder."""
    root = folders.mktemp("calls")
    with environment.only_one(ROOT / ".cache/build.lock"):
        assets.prepare(ROOT)
        for name in COPIED:
            shutil.copytree(ROOT / name, root / name)
    for name in MADE:
        shutil.rmtree(root / "docs/en" / name, ignore_errors=True)
    shutil.copy(ROOT / "mkdocs.yml", root)
    (root / "calls").mkdir()
    for file in (EXAMPLE, SLIPS):
        shutil.copy(file, root / "calls")
    with contextlib.chdir(root):  # the extension's paths start where the generator runs
        assert calls.prepare(root) == []
        assert build.generate(root, root / "site") == []
    return root / "site"


@cache
def graph_of(file: Path) -> Graph:
    """Compile a call once."""
    return compile_call(read_call(file))
