"""Sites for the tests of exercises: our pages, with notebooks that no author changes."""

from __future__ import annotations

import contextlib
import json
import shutil
from pathlib import Path

import pytest
from places import ROOT
from sample_notebooks import write_samples

from followup_site import environment, graph
from followup_site.notebooks import making as notebooks
from followup_site.site import assets, calls
from followup_site.site import building as site

COPIED = ("docs", "theme", "calls", "words", "facts", "src", "requirements")
MADE = ("built/exercises.json", "exercises", "downloads")
NEEDED = (
    "mkdocs.yml",
    "pyproject.toml",
    "hatch_build.py",
    "README.md",
    "LICENSE",
    "LICENSE-words.md",
)
LIST = """\
# Exercises

Choose one of these exercises.

{{ lab }}

## For you

{{ exercises sample }}

## For facilitators

{{ exercises plain }}

## Your own

{{ wheel }}
"""
FACTS = {True: {"available": True, "gzip_mb": 9.2}, False: {"available": False}}
LAB = '<!doctype html><html lang="en"><title>Lab</title><link rel="icon" href="data:,">'
# What is fetched ahead once a learner wants an exercise.
LARGE = ("pyodide.asm.wasm", "pyodide.asm.mjs", "first.bin", "own.bin")

_built: dict[bool, Path] = {}


def exercise_site(folders: pytest.TempPathFactory, *, lab: bool) -> Path:
    """Give the folder of the site with the exercises `sample` and `plain`, built once.

    Args:
        folders: Where to build.
        lab: Whether the site has a lab in the browser; here it is one empty page.
    """
    if lab not in _built:
        _built[lab] = _build(folders.mktemp("exercises"), lab=lab)
    return _built[lab]


def _build(root: Path, *, lab: bool) -> Path:
    copy_project(root)
    write_samples(root / "notebooks")
    environment.write(root / "docs/en/exercises.md", LIST)
    (root / ".cache/lab").mkdir(parents=True)
    environment.write(root / ".cache/lab/facts.json", json.dumps(FACTS[lab]))
    with contextlib.chdir(root):  # the extension's paths start where the generator runs
        assert calls.prepare(root) == []
        assert notebooks.prepare(root) == []
        assert site.generate(root, root / "site") == []
    if lab:
        page = root / "site/lab/notebooks/index.html"
        page.parent.mkdir(parents=True)
        environment.write(page, LAB)
        python = root / "site/lab/python"
        python.mkdir()
        for name in LARGE:
            (python / name).touch()
    return root / "site"


def copy_project(root: Path) -> None:
    """Copy into an empty folder what the site is made from, without exercises."""
    skip = shutil.ignore_patterns("__pycache__")
    with graph.lock(ROOT):
        assets.prepare(ROOT)
        for name in COPIED:
            shutil.copytree(ROOT / name, root / name, ignore=skip)
    for name in NEEDED:
        shutil.copy(ROOT / name, root)
    for name in MADE:
        place = root / "docs/en" / name
        if place.is_dir():
            shutil.rmtree(place)
        else:
            place.unlink(missing_ok=True)
