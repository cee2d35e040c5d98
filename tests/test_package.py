"""The package is what it says: version, public names, and nothing of one computer in it."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import subprocess
import tomllib
import zipfile
from pathlib import Path

import pytest
from places import ROOT

import followup
from followup.cli import main
from followup_site.notebooks.wheel import build_wheel

MODULES = sorted(
    module.name
    for module in pkgutil.walk_packages(followup.__path__, "followup.")
    if not module.name.endswith("__main__")
)
FOREIGN = {
    "an address of a package index": r"--(?:extra-)?index-url[ =]+\S|https?://[^\s\"')]*/simple\b"
    r"|registry\.npmjs\.org|files\.pythonhosted\.org|pypi\.org",
    "a path of somebody's computer": r"(?<![\w.~])/(?:root|home|Users)/\w|\b[A-Z]:\\Users\\\w",
    "a folder beside the project": r"\.\./shared\b",
}


def committed() -> list[str]:
    """The files that git knows or would add."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=True)
    return [name for name in ran.stdout.splitlines() if (ROOT / name).is_file()]


def test_the_version_is_the_changelogs() -> None:
    """The package, its description and the newest heading of the changelog name one version."""
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    newest = re.search(r"^## (\d+\.\d+\.\d+)", changelog, re.MULTILINE)
    assert newest
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert followup.__version__ == newest[1] == project["version"]


@pytest.mark.parametrize("name", ["followup", *MODULES])
def test_public_names_are_there(name: str) -> None:
    """Every name in a module's list of public names exists, and is listed once."""
    module = importlib.import_module(name)
    public = getattr(module, "__all__", [])
    assert [each for each in public if not hasattr(module, each)] == []
    assert len(public) == len(set(public))


@pytest.mark.parametrize("name", ["followup.calls", "followup.pictures"])
def test_packages_list_what_they_bring_together(name: str) -> None:
    """A package's list of public names is what it imports, no more and no less."""
    module = importlib.import_module(name)
    tree = ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))
    imported = {
        alias.asname or alias.name
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("followup")
        for alias in node.names
    }
    assert set(module.__all__) == imported


@pytest.mark.parametrize("what", FOREIGN)
def test_nothing_of_one_computer_is_committed(what: str) -> None:
    """No file names a package index, a path of one computer, or a folder beside the project."""
    found = []
    for name in committed():
        content = (ROOT / name).read_bytes()
        if b"\0" in content[:8000] or name in ("tests/test_package.py",):
            continue
        for match in re.finditer(FOREIGN[what], content.decode("utf-8", "replace")):
            found.append(f"{name}: {match[0]}")
    assert found == []


@pytest.mark.parametrize(
    ("what", "text"),
    [
        ("an address of a package index", "pip install --index-url https://a.example/x"),
        ("an address of a package index", "https://a.example/py/simple"),
        ("a path of somebody's computer", "open('/home/ana/site')"),
        ("a path of somebody's computer", r"C:\Users\Ana"),
        ("a folder beside the project", "../shared/design.md"),
    ],
)
def test_a_wilful_address_is_seen(what: str, text: str) -> None:
    """What must not be committed would be seen."""
    assert re.search(FOREIGN[what], text)


def test_the_readme_shows_the_commands_that_are_there() -> None:
    """Each script that README and CONTRIBUTING tell people to run is in the project."""
    for text in ("README.md", "CONTRIBUTING.md"):
        words = (ROOT / text).read_text(encoding="utf-8")
        scripts = re.findall(r"python3? (scripts/\w+\.py)", words)
        assert scripts
        assert [script for script in scripts if not (ROOT / script).is_file()] == []


def test_the_packages_own_words_stand_alone(capsys: pytest.CaptureFixture[str]) -> None:
    """What a package index shows needs no file of the checkout, and what it tells to type works."""
    name = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["readme"]
    words = (ROOT / name).read_text(encoding="utf-8")
    assert re.findall(r"\]\((?!https://)", words) == []
    typed = re.findall(r"^followup (.+)$", words, re.MULTILINE)
    assert typed
    assert [line for line in typed if main(line.split())] == []
    told = capsys.readouterr().out
    shown = re.search(r"```python\n(.*?)```", words, re.DOTALL)
    assert shown
    exec(shown[1], {})
    assert capsys.readouterr().out.strip() in told


def test_the_wheel_holds_what_a_learner_needs_and_no_more() -> None:
    """The wheel has words, facts and calls, compiled, says that it is typed, and has no build."""
    with zipfile.ZipFile(build_wheel(ROOT)) as wheel:
        names = wheel.namelist()
        about = wheel.read(next(name for name in names if name.endswith("/METADATA"))).decode()
    calls = {f"followup/calls/compiled/{file.stem}.json" for file in (ROOT / "calls").glob("*.yml")}
    needed = {"followup/py.typed", "followup/facts.json", "followup/words/compiled/en.json"}
    assert needed | calls <= set(names)
    tops = {name.partition("/")[0] for name in names}
    assert sorted(top.partition("-")[0] for top in tops) == ["followup", "power_of_follow_up"]
    assert "Author: The Power of Follow-up developers" in about
    assert "Classifier: Typing :: Typed" in about
