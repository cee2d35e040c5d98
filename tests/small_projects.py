"""Small projects for tests: our own code in a folder of its own, with what a test puts there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from places import ROOT

from followup_site import graph
from followup_site.site import assets

CONFIG = """\
site_name: A small site
docs_dir: docs/en
use_directory_urls: false
theme: {name: material, font: false}
markdown_extensions:
  [attr_list, md_in_html, tables, pymdownx.details, followup_site.pages.extension]
validation:
  nav: {omitted_files: ignore}
  links: {not_found: warn, anchors: warn}
"""
CODE = ("scripts", "src", "web", "words", "facts", "requirements")
FILES = (
    *("pyproject.toml", "hatch_build.py", "README.md", "LICENSE", "LICENSE-words.md"),
    *("docs/evidence.yml", "docs/en/assets/favicon.svg"),
)
# The bundles and fonts, with what is known of them: a copy has nothing to make them from.
MADE = (
    *("docs/en/built", "theme/built"),
    *(".cache/words", ".cache/graph/assets", ".cache/graph/words-en"),
)
SKIPPED = ("node_modules", "bench", "__pycache__")
OF_CONTENT = ("calls", "exercises.json", "workshops.json", "workshops.js")


class Project:
    """A project in a folder of its own, with our code, our bundles, and one page.

    Args:
        root: The folder, which is not there yet.
        more: Files and folders of ours that it has too.
        config: What its `mkdocs.yml` says.
    """

    def __init__(self, root: Path, more: Iterable[str] = (), config: str = CONFIG) -> None:
        self.root = root
        skip = shutil.ignore_patterns(*SKIPPED)
        with graph.lock(ROOT):
            assets.prepare(ROOT)
            for name in (*CODE, *MADE, *more, *FILES):
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                if (ROOT / name).is_dir():
                    own = shutil.ignore_patterns(*OF_CONTENT) if name in MADE else skip
                    shutil.copytree(ROOT / name, root / name, ignore=own, dirs_exist_ok=True)
                else:
                    shutil.copy(ROOT / name, root / name)
        self.write("mkdocs.yml", config)
        self.write("docs/en/index.md", "# Home\n")

    def write(self, name: str, text: str) -> Path:
        """Write a file."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def read(self, name: str) -> str:
        """Read a file."""
        return (self.root / name).read_text(encoding="utf-8")

    def run(
        self, *command: str, folder: Path | None = None, **settings: str
    ) -> subprocess.CompletedProcess[str]:
        """Run Python with a project's own code, as from a command line.

        Args:
            command: What follows Python's name.
            folder: Where it is started, if not in the project.
            settings: More variables of the environment.
        """
        return subprocess.run(
            [sys.executable, *command],
            cwd=folder or self.root,
            env=settings_of(self.root) | settings,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    def build(self, *options: str, **settings: str) -> subprocess.CompletedProcess[str]:
        """Run the build as from a command line."""
        return self.run("scripts/build.py", *options, **settings)


def settings_of(root: Path) -> dict[str, str]:
    """Give the environment variables with which a project's own code runs."""
    own = {"FOLLOWUP_INSIDE": "1", "PYTHONUTF8": "1", "PYTHONPATH": str(root / "src")}
    return {**os.environ, **own}
