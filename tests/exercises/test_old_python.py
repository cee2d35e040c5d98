"""A Python that is too old is told so, also where no installer has looked."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
OLD = """
import sys
sys.path.insert(0, "src")
sys.version_info = (3, 9, 2, "final", 0)
import followup.exercises
"""


def test_an_old_python_is_told() -> None:
    """Importing says in a sentence which Python it takes, before anything else can go wrong."""
    ran = subprocess.run(
        [sys.executable, "-I", "-c", OLD], cwd=ROOT, capture_output=True, encoding="utf-8"
    )
    last = ran.stderr.strip().splitlines()[-1]
    says = "The Power of Follow-up needs Python 3.11 or newer; this is 3.9."
    assert (ran.returncode, last) == (1, f"ImportError: {says}")


@pytest.mark.parametrize("package", ["followup", "followup_site"])
def test_an_old_python_can_read_it(package: str) -> None:
    """What says so is written in words that Python 3.7 reads."""
    file = ROOT / f"src/{package}/__init__.py"
    assert ast.parse(file.read_text(encoding="utf-8"), feature_version=(3, 7))


def test_the_page_says_which_python() -> None:
    """The page of exercises and the package itself ask for the same Python."""
    page = (ROOT / "docs/en/exercises.md").read_text(encoding="utf-8")
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert "Python 3.11 or newer" in page and 'requires-python = ">=3.11"' in project
