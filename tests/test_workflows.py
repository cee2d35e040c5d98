"""The workflows for GitHub do what a person does, with commands that people are told to type."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import build
import pytest
import yaml
from places import ROOT

FILES = sorted((ROOT / ".github/workflows").glob("*.yml"))
TOLD = ("README.md", "CONTRIBUTING.md")
SAMPLE = "https://example.org/kit/"
USES = re.compile(r"[\w-]+/[\w-]+@v\d+\.\d+\.\d+")


def read(file: Path) -> dict[str, Any]:
    """Read a workflow; each word stays as it was written, `on` too."""
    text = file.read_text(encoding="utf-8")
    read: dict[str, Any] = yaml.load(text, yaml.BaseLoader)
    return read


def jobs() -> Iterator[dict[str, Any]]:
    """Give every job of every workflow."""
    for file in FILES:
        yield from read(file)["jobs"].values()


STEPS = [step for job in jobs() for step in job["steps"]]
COMMANDS = [step["run"].replace('"$ADDRESS"', SAMPLE) for step in STEPS if "run" in step]


def test_there_are_three() -> None:
    """There is one workflow for tests, one for the web and one for releases."""
    assert [file.stem for file in FILES] == ["publish", "release", "tests"]


@pytest.mark.parametrize("command", COMMANDS)
def test_commands_are_those_that_people_type(command: str) -> None:
    """Each command stands, to the letter, where people are told what to type."""
    told = "\n".join((ROOT / name).read_text(encoding="utf-8") for name in TOLD)
    assert re.search(rf"(?:^|`){re.escape(command)}(?:$|`)", told, re.MULTILINE)


@pytest.mark.parametrize("command", [each for each in COMMANDS if "build.py" in each])
def test_the_build_knows_its_options(command: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each option with which the build is run is one that it has."""
    monkeypatch.setattr(sys, "argv", command.split()[1:])
    asked = build.options()
    assert isinstance(asked, argparse.Namespace)
    assert any(value for value in vars(asked).values())


def test_actions_are_pinned() -> None:
    """Each action has its full version, and every step is an action or a command."""
    used = [step["uses"] for step in STEPS if "uses" in step]
    assert used
    assert [each for each in used if not USES.fullmatch(each)] == []
    assert all(("uses" in step) != ("run" in step) for step in STEPS)


def test_nothing_foreign_becomes_a_command() -> None:
    """No command has a place that somebody else fills: values come by the environment."""
    assert [step["run"] for step in STEPS if "${{" in step.get("run", "")] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_rights_are_few(file: Path) -> None:
    """A workflow may read the code; only the job that publishes or releases may do more."""
    flow = read(file)
    assert flow["permissions"] == {"contents": "read"}
    writes = {
        f"{name} {right}"
        for name, job in flow["jobs"].items()
        for right, kind in job.get("permissions", {}).items()
        if kind == "write"
    }
    allowed = {
        "publish": {"deploy pages", "deploy id-token"},
        "release": {"release contents"},
    }
    assert writes == allowed.get(file.stem, set())
    assert all("timeout-minutes" in job for job in flow["jobs"].values())


def test_tests_run_on_every_system() -> None:
    """The tests run on Linux, macOS and Windows, for each change that somebody offers."""
    flow = read(ROOT / ".github/workflows/tests.yml")
    systems = flow["jobs"]["tests"]["strategy"]["matrix"]["system"]
    assert systems == ["ubuntu-latest", "macos-latest", "windows-latest"]
    assert "pull_request" in flow["on"]


def test_what_is_handed_over_is_what_is_made() -> None:
    """The folder and the files that are handed over have the names that the build gives them."""
    made = (ROOT / "scripts/build.py").read_text(encoding="utf-8")
    handouts = (ROOT / "src/followup_site/site/handouts.py").read_text(encoding="utf-8")
    given = [step["with"] for step in STEPS if step.get("with")]
    assert [each["path"] for each in given if "path" in each] == ["dist/web"]
    assert 'dist / "web"' in made
    (files,) = [each["files"].split() for each in given if "files" in each]
    assert files == ["dist/follow-up-offline.zip", "dist/follow-up-handouts.zip"]
    assert '"follow-up-offline.zip"' in made
    assert '"follow-up-handouts.zip"' in handouts


def test_the_python_is_one_of_ours() -> None:
    """Python is one for which the packages are pinned, Node one that the build takes."""
    chosen = [step["with"] for step in STEPS if "setup-" in step.get("uses", "")]
    assert {each["python-version"] for each in chosen if "python-version" in each} == {"3.13"}
    assert all(int(each["node-version"]) >= 20 for each in chosen if "node-version" in each)


def test_holes_can_be_told() -> None:
    """The file about security says how to report, without an address that nobody reads."""
    text = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    assert "private security advisory where you found this project" in text
    assert "@" not in text
    for name in TOLD[:1]:
        assert "SECURITY" in (ROOT / name).read_text(encoding="utf-8")
