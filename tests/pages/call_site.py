"""A site of its own for the tests of calls: our pages, with calls that no author changes."""

from __future__ import annotations

import contextlib
import shutil
from functools import cache
from pathlib import Path

import assets
import build
import environment
import pytest
from places import ROOT

import calls
from followup.calls import Graph, compile_call, read_call

EXAMPLE = ROOT / "tests/calls/example.yml"
SLIPS = Path(__file__).with_name("slips.yml")
COPIED = ("docs", "theme")
MADE = ("built/calls", "calls")


_built: list[Path] = []


def call_site(folders: pytest.TempPathFactory) -> Path:
    """Give the folder of the site with the calls `example` and `slips`, built once."""
    if not _built:
        _built.append(_build(folders.mktemp("calls")))
    return _built[0]


def _build(root: Path) -> Path:
    """Make a project in an empty folder, and build its site."""
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
