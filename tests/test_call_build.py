"""Building the site from call files: a fault is told with its line, and nothing is made twice."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest
from places import ROOT
from small_projects import Project

LIST = "# Practise\n\n{{ calls }}\n"
# The pages of calls link to these.
PAGES = {
    "chances.md": "# A page\n",
    "room/handouts/observer.md": "# A page\n",
    "stories/john.md": "---\nstory: the story of John\nstory-short: John's story\n---\n\n# John\n",
}
FAULT = re.compile(r"^calls/other\.yml:(\d+): (.+)$", re.MULTILINE)


class Calls(Project):
    """A small project with two calls, `example` and `other`."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.write("docs/en/practise.md", LIST)
        self.write("docs/en/index.md", "# Home\n\n[Practise](practise.md)\n")
        for page, text in PAGES.items():
            self.write(f"docs/en/{page}", text)
        self.example = (ROOT / "tests/calls/example.yml").read_text(encoding="utf-8")
        self.write("calls/example.yml", self.example)
        self.write("calls/other.yml", self.other())

    def other(self, change: str = "", to: str = "") -> str:
        """The second call, with one place changed."""
        text = self.example.replace("id: example", "id: other")
        text = text.replace("title: Call back after a no", "title: The other call")
        assert change in text
        return text.replace(change, to, 1) if change else text

    def built(self) -> str:
        """Build what must succeed, and return the list of calls on the page."""
        ran = self.build()
        assert (ran.returncode, ran.stderr) == (0, "")
        return self.practise()

    def practise(self) -> str:
        """The page with the list of calls, as it was built."""
        return (self.root / "site/practise.html").read_text(encoding="utf-8")

    def made(self) -> list[str]:
        """What the site has of the second call."""
        site = self.root / "site"
        files = (file.relative_to(site).as_posix() for file in site.rglob("other*"))
        return sorted(files)


@pytest.fixture
def project(tmp_path: Path) -> Calls:
    """A project of its own for each test."""
    return Calls(tmp_path / "a small project")


MADE = ["built/calls/other.js", "calls/other-on-paper.html", "calls/other.html"]


FAULTS = (
    ("to: {listens: 3/4,", "to: {listens: 1/4,", "add"),
    ("leads: reason", "leads: reson", "did you mean `reason`?"),
    ("skill: open", "skill: opens", "did you mean `open`?"),
    ("id: other", "id: another", "other"),
    ("minutes: 4", "level: easy", "twice"),
    ("trust >= 4", "trust => 4", "is not clear"),
)


def test_a_fault_stops_the_build(project: Calls) -> None:
    """A fault in a call is told with file, line and fix; the site that was good stays."""
    before = project.built()
    for change, to, says in FAULTS:
        project.write("calls/other.yml", project.other(change, to))
        ran = project.build()
        assert (ran.returncode, ran.stdout) == (1, "")
        line, told = FAULT.findall(ran.stderr)[0]
        good, bad = (text.splitlines() for text in (project.other(), project.other(change, to)))
        assert int(line) == next(i for i in range(len(good)) if good[i] != bad[i]) + 1
        assert says in told
        assert "The site was not made. Mend this and run it again." in ran.stderr
        assert "Traceback" not in ran.stderr
        assert project.practise() == before
        assert project.made() == MADE


def test_every_fault_is_told(project: Calls) -> None:
    """All faults of a file are told at once, in the order of their lines."""
    text = project.other("skill: thank", "skill: thanks").replace("leads: reason", "leads: raisin")
    project.write("calls/other.yml", text)
    lines = [int(line) for line, _ in FAULT.findall(project.build().stderr)]
    assert len(lines) >= 3
    assert lines == sorted(lines)


def test_the_rest_is_built_if_asked(project: Calls) -> None:
    """With --keep-going the other calls are built without the faulty one, which is told; exit 1."""
    project.built()
    project.write("calls/other.yml", project.other("leads: reason", "leads: reson"))
    project.write("calls/example.yml", project.example.replace("after a no", "after all"))
    ran = project.build("--keep-going")
    assert ran.returncode == 1
    assert FAULT.findall(ran.stderr)
    assert "Call back after all" in project.practise()
    assert "The other call" not in project.practise()
    assert project.made() == []
    project.write("calls/other.yml", project.other())
    assert "The other call" in project.built()
    assert project.made() == MADE


def test_a_call_that_is_gone(project: Calls) -> None:
    """A deleted call vanishes: its page, its paper, its script and its line in the list."""
    assert "The other call" in project.built()
    assert project.made() == MADE
    (project.root / "calls/other.yml").unlink()
    assert "The other call" not in project.built()
    assert project.made() == []
    assert list((project.root / "docs/en").rglob("other*")) == []


def test_a_call_that_changes_its_name(project: Calls) -> None:
    """A renamed call leaves nothing of its old name."""
    project.built()
    (project.root / "calls/other.yml").unlink()
    project.write("calls/new.yml", project.other().replace("id: other", "id: new"))
    assert "calls/new.html" in project.built()
    assert project.made() == []


def test_a_new_story_takes_one_file(project: Calls) -> None:
    """A page among the stories is enough for a call to belong to it; its new name is taken on."""
    head = "---\nstory: the story of Lin\nstory-short: Lin's story\n---\n\n# Lin\n"
    project.write("docs/en/stories/lin.md", head)
    project.write("calls/other.yml", project.other("story: john", "story: lin"))
    assert "Lin's story" in unescape(project.built())
    project.write("docs/en/stories/lin.md", head.replace("Lin's", "Lina's"))
    assert "Lina's story" in unescape(project.built())


def test_no_call_at_all(project: Calls) -> None:
    """Without any call the site is built with an empty list."""
    for file in (project.root / "calls").iterdir():
        file.unlink()
    assert "fu-calls" in project.built()


def times(project: Calls) -> dict[str, int]:
    """When each file that is made of calls was written, in nanoseconds."""
    made = [
        *(project.root / "docs/en").rglob("calls/*"),
        *(project.root / ".cache/graph/calls").iterdir(),
    ]
    return {str(file.relative_to(project.root)): file.stat().st_mtime_ns for file in made}


def test_a_second_build_writes_nothing(project: Calls) -> None:
    """What is up to date is not written again; after an edit only that call and the list are."""
    project.built()
    before = times(project)
    assert len(before) == 9
    project.built()
    assert times(project) == before
    project.write("calls/other.yml", project.other("title: The other call", "title: It changed"))
    project.built()
    after = times(project)
    changed = {name for name in after if after[name] != before[name]}
    assert changed == {
        ".cache/graph/calls/other.json",
        "docs/en/built/calls/index.json",
        "docs/en/built/calls/other.js",
        "docs/en/calls/other.md",
        "docs/en/calls/other-on-paper.md",
    }


def test_what_was_deleted_is_made_again(project: Calls) -> None:
    """A made file that somebody deleted, or a torn note about it, is mended by the next build."""
    project.built()
    before = {name: (project.root / name).read_bytes() for name in times(project)}
    (project.root / "docs/en/built/calls/other.js").unlink()
    (project.root / "docs/en/calls/example.md").unlink()
    (project.root / ".cache/graph/calls/example.json").write_text("{", encoding="utf-8")
    (project.root / "docs/en/built/calls/index.json").write_text("[", encoding="utf-8")
    project.built()
    assert {name: (project.root / name).read_bytes() for name in times(project)} == before


def test_another_engine_makes_calls_anew(project: Calls) -> None:
    """When the code that makes the pages changes, each call is made anew."""
    project.built()
    before = times(project)
    engine = project.root / "src/followup_site/pages/call_pages.py"
    engine.write_text(engine.read_text(encoding="utf-8") + "# changed\n", encoding="utf-8")
    project.built()
    changed = [name for name, when in times(project).items() if when != before[name]]
    # What they say is the same, so only the notes are written.
    assert sorted(changed) == [".cache/graph/calls/example.json", ".cache/graph/calls/other.json"]


def test_the_build_does_not_depend_on_where_it_is_started(project: Calls, tmp_path: Path) -> None:
    """Started from another folder, the build makes the same site in the project."""
    here = project.built()
    ran = project.run(str(project.root / "scripts/build.py"), folder=tmp_path)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert project.practise() == here
