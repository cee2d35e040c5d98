"""The graph: what a result depends on makes it anew; nothing half-made is taken for whole."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

import pytest
from places import ROOT
from small_projects import Project, settings_of

from followup.errors import FollowupError
from followup.facts import fact
from followup.words import say
from followup_site import graph
from followup_site.graph import Draft, Target

TOO_WIDE = fact("odds", "too-wide")


def copied(draft: Draft, name: str, *more: str) -> str:
    """A recipe: read a file in `from`, write it to `to`, and give its text."""
    text = (draft.root / "from" / name).read_text(encoding="utf-8")
    if text == "wrong":
        raise FollowupError(f"from/{name}: it is wrong.")
    for each in (name, *more):
        draft.write(f"to/{each}", text)
    return text


def all_names(draft: Draft) -> None:
    """A recipe: list a folder, and look for a file that may not be there."""
    names = sorted(each.name for each in (draft.root / "from").iterdir())
    try:
        names.append((draft.root / "title.txt").read_text(encoding="utf-8"))
    except OSError:
        names.append("no title")
    draft.write("names.txt", " ".join(names))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A folder with two files, `a` and `b`."""
    write(tmp_path, "from/a", "one")
    write(tmp_path, "from/b", "two")
    return tmp_path


def write(root: Path, name: str, text: str) -> None:
    """Write a file."""
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    (root / name).write_text(text, encoding="utf-8")


def read(root: Path, name: str) -> str:
    """Read a file; nothing where there is none."""
    file = root / name
    return file.read_text(encoding="utf-8") if file.is_file() else ""


def make(root: Path, *names: str, keep_going: bool = False) -> list[str]:
    """Make copies of files, and give the names of those that were made now."""
    targets = [Target(name, copied, (name,)) for name in names]
    return graph.make(root, "copies", targets, own=["to/*"], keep_going=keep_going).anew


def test_only_what_has_changed_is_made(root: Path) -> None:
    """Nothing is made twice; a file that changes makes anew what was made from it, and no more."""
    assert make(root, "a", "b") == ["a", "b"]
    assert make(root, "a", "b") == []
    write(root, "from/a", "three")
    assert make(root, "a", "b") == ["a"]
    assert read(root, "to/a") == "three"
    made = graph.make(root, "copies", [Target(name, copied, (name,)) for name in "ab"])
    assert made.known == {"a": "three", "b": "two"}


def test_a_folder_and_what_is_missing_count(root: Path) -> None:
    """A file more in a folder that was listed, and one that was looked for, make anew."""
    target = Target("names", all_names)
    for name, text, says in (
        ("from/c", "", "a b c no title"),
        ("title.txt", "A title", "a b c A title"),
        ("title.txt", "Another", "a b c Another"),
    ):
        graph.make(root, "names", [target])
        assert graph.stale(root, "names", [target]) == []
        write(root, name, text)
        assert graph.make(root, "names", [target]).anew == ["names"]
        assert read(root, "names.txt") == says


def test_the_same_content_is_not_written_again(root: Path) -> None:
    """An output whose content stays is left alone, as whoever watches it would build again."""
    make(root, "a")
    before = (root / "to/a").stat().st_mtime_ns
    graph.make(root, "copies", [Target("a", copied, ("a", "more"))])
    assert (root / "to/a").stat().st_mtime_ns == before
    assert read(root, "to/more") == "one"


@pytest.mark.parametrize("damage", ["", "changed"])
def test_an_output_that_was_touched_is_made_again(root: Path, damage: str) -> None:
    """An output that somebody deleted or changed is made as it was."""
    make(root, "a", "b")
    if damage:
        write(root, "to/a", damage)
    else:
        (root / "to/a").unlink()
    assert make(root, "a", "b") == ["a"]
    assert read(root, "to/a") == "one"


@pytest.mark.parametrize(
    "torn", ["", "{", "[]", "null", "3", '{"version": 1}', '{"version": 0, "key": ""}']
)
def test_a_torn_note_makes_again(root: Path, torn: str) -> None:
    """What is known of a target and cannot be read, or has another form, counts as nothing."""
    make(root, "a")
    write(root, ".cache/graph/copies/a.json", torn)
    assert make(root, "a") == ["a"]
    note = json.loads(read(root, ".cache/graph/copies/a.json"))
    write(root, ".cache/graph/copies/a.json", json.dumps({**note, "version": 0}))
    assert make(root, "a") == ["a"]
    write(root, ".cache/graph/copies/a.json", json.dumps({**note, "inputs": []}))
    assert make(root, "a") == ["a"]


def test_what_nothing_makes_is_taken_away(root: Path) -> None:
    """Outputs of a target that is gone, of one that makes less, and strangers are deleted."""
    make(root, "a", "b")
    write(root, "to/stranger", "who?")
    assert make(root, "b") == []
    assert [file.name for file in (root / "to").iterdir()] == ["b"]
    assert not (root / ".cache/graph/copies/a.json").exists()
    graph.make(root, "copies", [Target("b", copied, ("b", "deep/more"))])
    assert read(root, "to/deep/more") == "two"
    make(root, "b")
    assert [file.name for file in (root / "to").iterdir()] == ["b"]
    make(root)
    assert not (root / "to").exists()
    assert (root / "from").is_dir()


def test_a_fault_stops_and_leaves_what_was_good(root: Path) -> None:
    """All faults are told at once, and what was made before stays."""
    make(root, "a", "b")
    write(root, "from/a", "wrong")
    write(root, "from/b", "wrong")
    with pytest.raises(FollowupError, match="from/a: it is wrong.\nfrom/b: it is wrong."):
        make(root, "a", "b")
    assert (read(root, "to/a"), read(root, "to/b")) == ("one", "two")


def test_a_fault_is_left_out_if_asked(root: Path) -> None:
    """With `keep_going` a target with a fault is as one that is gone, and is tried each time."""
    make(root, "a", "b")
    write(root, "from/a", "wrong")
    for _ in range(2):
        assert make(root, "a", "b", keep_going=True) == []
        assert not (root / "to/a").exists()
    write(root, "from/a", "right")
    assert make(root, "a", "b") == ["a"]


class Killed(BaseException):
    """Stands for the end of the whole program."""


def cut_off(draft: Draft, name: str) -> None:
    """A recipe that is ended after it has written."""
    copied(draft, name, "half")
    raise Killed


def test_killed_while_a_recipe_runs(root: Path) -> None:
    """Nothing of what was half made is seen, and the next run makes the whole."""
    make(root, "a")
    write(root, "from/a", "new")
    with pytest.raises(Killed):
        graph.make(root, "copies", [Target("a", cut_off, ("a",))])
    assert (read(root, "to/a"), read(root, "to/half")) == ("one", "")
    assert make(root, "a") == ["a"]
    assert sorted(file.name for file in (root / "to").iterdir()) == ["a"]


def test_killed_while_outputs_are_put_in_place(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where one output is new and the other old, the target counts as not made."""
    target = Target("a", copied, ("a", "more"))
    graph.make(root, "copies", [target])
    write(root, "from/a", "new")
    replace = Path.replace

    def stop_at_more(self: Path, place: Path) -> Path:
        if place.name == "more":
            raise Killed
        return replace(self, place)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", stop_at_more)
        with pytest.raises(Killed):
            graph.make(root, "copies", [target])
    assert (read(root, "to/a"), read(root, "to/more")) == ("new", "one")
    write(root, "from/a", "one")  # what both outputs were once made from
    assert graph.make(root, "copies", [target]).anew == ["a"]
    assert (read(root, "to/a"), read(root, "to/more")) == ("one", "one")


def edited(draft: Draft) -> None:
    """A recipe during which somebody saves the file that it has just read."""
    copied(draft, "a")
    write(draft.root, "from/a", "saved meanwhile")


def test_what_changes_in_the_middle_is_made_again(root: Path) -> None:
    """A file that is saved while something is made from it makes it once more."""
    graph.make(root, "copies", [Target("a", edited)])
    assert read(root, "to/a") == "one"
    assert graph.make(root, "copies", [Target("a", edited)]).anew == ["a"]
    assert read(root, "to/a") == "saved meanwhile"


def nested(draft: Draft) -> None:
    """A recipe that has something else made first."""
    graph.make(draft.root, "copies", [Target("a", copied, ("a",))])
    draft.write("outer.txt", read(draft.root, "to/a"))


def test_a_recipe_may_make_what_it_needs(root: Path) -> None:
    """What is made on the way has inputs of its own; whoever needs it depends on its outputs."""
    for _ in range(2):  # the first time the inner output is newer than the outer recipe's begin
        graph.make(root, "outer", [Target("outer", nested)])
    assert graph.stale(root, "outer", [Target("outer", nested)]) == []
    note = json.loads(read(root, ".cache/graph/outer/outer.json"))
    assert "to/a" in note["inputs"]
    assert "from/a" not in note["inputs"]


def disturbed(draft: Draft) -> None:
    """A recipe beside which another thread reads."""
    other = threading.Thread(target=read, args=(draft.root, "from/b"))
    other.start()
    other.join()
    copied(draft, "a")


def test_other_threads_are_not_heard(root: Path) -> None:
    """What the preview's server reads meanwhile is not taken for what a recipe reads."""
    graph.make(root, "copies", [Target("a", disturbed)])
    inputs = json.loads(read(root, ".cache/graph/copies/a.json"))["inputs"]
    assert "from/a" in inputs
    assert "from/b" not in inputs


SLOW = """
import sys
from pathlib import Path
sys.path.insert(0, {tests!r})
from test_graph import slowly
from followup_site import graph
print("asked", flush=True)
print(graph.make(Path({root!r}), "copies", [graph.Target("a", slowly)]).anew)
"""


def slowly(draft: Draft) -> None:
    """A recipe that waits until it may go on."""
    copied(draft, "a")
    write(draft.root, "begun", "")
    while not (draft.root / "go").exists():
        threading.Event().wait(0.01)


def test_two_at_once_wait_for_each_other(root: Path) -> None:
    """Of two builds at once one makes, and the other finds it made."""
    script = SLOW.format(tests=str(ROOT / "tests"), root=str(root))
    both = [
        subprocess.Popen(
            [sys.executable, "-c", script],
            stdout=subprocess.PIPE,
            encoding="utf-8",
            env=settings_of(ROOT),
        )
        for _ in range(2)
    ]
    for each in both:
        assert each.stdout
        assert each.stdout.readline() == "asked\n"
    while not (root / "begun").exists():
        threading.Event().wait(0.01)
    write(root, "go", "")
    assert sorted(each.communicate()[0] for each in both) == ["['a']\n", "[]\n"]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    """A small project with a call, a run sheet, a page of words and a notebook."""
    more = ("workshops", "notebooks", "docs/en/stories", "docs/en/words.md", "docs/en/exercises.md")
    made = Project(tmp_path_factory.mktemp("graph") / "a small project", more)
    made.write("calls/example.yml", (ROOT / "tests/calls/example.yml").read_text(encoding="utf-8"))
    for file in sorted((made.root / "notebooks").glob("*.ipynb"))[1:]:
        file.unlink()
    assert made.run("-c", CALLS).returncode == 0
    shutil.rmtree(made.root / ".cache/graph/calls")
    yield made


CALLS = "from pathlib import Path; from followup_site.site import calls as c; c.prepare(Path())"

IMPORTED = """
import importlib, json, sys
from pathlib import Path
root = Path.cwd()
importlib.import_module("followup_site." + sys.argv[1]).prepare(root)
files = (getattr(module, "__file__", None) or "" for module in list(sys.modules.values()))
ours = [Path(file) for file in files if file.startswith(str(root / "src"))]
found = {file.relative_to(root).as_posix() for file in ours}
note = json.loads(next((root / ".cache/graph" / sys.argv[2]).iterdir()).read_text())
print(json.dumps({"lacks": sorted(found - set(note["inputs"])), "found": sorted(found)}))
"""


@pytest.mark.parametrize(
    ("module", "kind"),
    [
        ("site.calls", "calls"),
        ("site.run_sheets", "sheets"),
        ("site.handouts", "handouts"),
        ("site.slides", "slides"),
        ("site.assets", "assets"),
    ],
)
def test_every_module_that_is_imported_counts(project: Project, module: str, kind: str) -> None:
    """What is imported while a result is made, by whomever, is among its inputs."""
    (project.root / "docs/en/built/exercises.json").write_text("{}", encoding="utf-8")
    ran = project.run("-c", IMPORTED, module, kind)
    assert ran.returncode == 0, ran.stderr
    told = json.loads(ran.stdout)
    assert told["lacks"] == []
    assert len(told["found"]) > 10


EACH_MODULE = """
import json, sys
from pathlib import Path
from followup_site import graph
from followup_site.site import calls
root = Path.cwd()
calls.prepare(root)
targets = calls.targets(root)
assert graph.stale(root, calls.KIND, targets) == []
files = {Path(it.__file__) for it in list(sys.modules.values()) if getattr(it, "__file__", None)}
seen = {}
for file in sorted(file for file in files if file.is_relative_to(root / "src")):
    text = file.read_bytes()
    file.write_bytes(text + b"\\nHARMLESS = 1\\n")
    seen[file.relative_to(root / "src").as_posix()] = graph.stale(root, calls.KIND, targets)
    file.write_bytes(text)
assert graph.stale(root, calls.KIND, targets) == []
print(json.dumps(seen))
"""


def test_each_module_of_a_call_makes_it_anew(project: Project) -> None:
    """A change of any module on which a compiled call depends is seen, whichever it is."""
    shutil.rmtree(project.root / ".cache/graph/calls", ignore_errors=True)
    ran = project.run("-c", EACH_MODULE)
    assert ran.returncode == 0, ran.stderr
    seen = json.loads(ran.stdout)
    assert [name for name, stale in seen.items() if stale != ["example"]] == []
    # Those that a list by hand once left out are among them.
    assert {"followup/_yaml.py", "followup/ladder.py", "followup/errors.py"} <= set(seen)


def test_a_changed_module_changes_the_call(project: Project) -> None:
    """A change that a reader sees is in the call's page after the next build."""
    assert project.run("-c", CALLS).returncode == 0
    page = "docs/en/calls/example.md"
    before = project.read(page)
    module = project.root / "src/followup_site/pages/call_pages.py"
    text = module.read_text(encoding="utf-8")
    other = "\n_page = phone_page\ndef phone_page(*of): return _page(*of) + 'Changed.'\n"
    module.write_text(text + other, encoding="utf-8")
    assert project.run("-c", CALLS).returncode == 0
    after = project.read(page)
    module.write_text(text, encoding="utf-8")
    assert after == before + "Changed."
    assert project.run("-c", CALLS).returncode == 0
    assert project.read(page) == before


KEPT = """
import importlib, json, pkgutil, sys
from pathlib import Path
from followup_site.graph.listening.sitecustomize import listeners
import followup
root, heard = Path.cwd(), set()
listeners.append((None, heard.add))
for each in pkgutil.walk_packages(followup.__path__, "followup."):
    if not each.name.endswith("__main__") and not each.name.startswith("followup.exercises"):
        importlib.import_module(each.name)
listeners.pop()
inside = [Path(path) for path in heard if path.startswith(str(root))]
names = sorted(path.relative_to(root).as_posix() for path in inside)
kept = [each for it in list(sys.modules.values()) for each in getattr(it, "KEEPS", ())]
print(json.dumps([names, kept]))
"""


def test_what_is_read_on_import_is_known(project: Project) -> None:
    """Modules read nothing when they are imported but what they say in `KEEPS`."""
    ran = project.run("-c", KEPT)
    assert ran.returncode == 0, ran.stderr
    read_on_import, kept = json.loads(ran.stdout)
    data = {name for name in read_on_import if not name.startswith("src") and name != "facts"}
    assert data, "the facts are read"
    assert [name for name in data if not any(fnmatch(name, pattern) for pattern in kept)] == []


def said(draft: Draft) -> None:
    """A recipe: write a sentence and a fact."""
    draft.write("said.txt", f"{say('odds-too-early')} {TOO_WIDE}")


def test_words_and_facts_count_though_they_were_read_before(root: Path) -> None:
    """Sentences and facts that the program has read already are inputs of what says them."""
    say("odds-too-early")
    graph.make(root, "said", [Target("said", said)])
    inputs = json.loads(read(root, ".cache/graph/said/said.json"))["inputs"]
    assert {str(ROOT / "words/en/odds.ftl"), str(ROOT / "facts/*.toml")} <= set(inputs)
