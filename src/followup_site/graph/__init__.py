"""What the build makes: targets, and the one place that decides what is out of date.

A target has outputs, a recipe and inputs. Outputs are what the recipe writes into its draft. Inputs
are found, not listed:

- files that were opened and folders that were listed while the recipe ran, those that were not
  there included, in this process and in the children that tell (`Draft.heard`),
- the modules on which the recipe's own module depends, with what they read when imported (`KEEPS`),
- what is installed, as the files that pin it say, and Python's version.

What is only asked for, as `Path.exists` does, is not heard: recipes open or list. A recipe is made
again when any of this has changed, or an output is not as it was left. Its outputs are put in place
when all are whole, and those that nothing makes any more are taken away.

Tools that do this for other projects (doit, SCons, Make, redo) take lists of inputs from a person;
those that listen (tup, fabricate) need FUSE or strace and so one system, and know no modules.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from followup.words import spoken
from followup_site import environment
from followup_site.graph import imports
from followup_site.graph.files import FOLDER, SOURCE, Files, digest_of
from followup_site.graph.listening.sitecustomize import listeners

__all__ = ["Draft", "Made", "Target", "lock", "make", "stale"]

VERSION = 1
LOADED = time.time()
PINS = "requirements/site.txt"


class Draft:
    """Where a recipe writes; nothing of it is seen before all is whole.

    Args:
        root: The project's folder, from which a recipe reads.
        folder: A folder that stands for it, to which the recipe writes.
    """

    def __init__(self, root: Path, folder: Path) -> None:
        self.root = root
        self.folder = folder
        self.inputs: set[str] = set()

    def place(self, name: str) -> Path:
        """Give the place of an output, in a folder that is there.

        Args:
            name: Its path from the project's folder.
        """
        place = self.folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        return place

    def write(self, name: str, text: str) -> None:
        """Write an output.

        Args:
            name: Its path from the project's folder.
            text: What it says.
        """
        self.place(name).write_text(text, encoding="utf-8", newline="\n")

    def heard(self, paths: Iterable[str | Path]) -> None:
        """Note what a child has read, as paths from the project's folder or whole ones."""
        self.inputs.update(str(self.root / path) for path in paths)


@dataclass(frozen=True)
class Target:
    """One thing that is made.

    Args:
        name: Its name, the only one of its kind.
        recipe: A function of a module, which is given the draft and what is `given`; it may give
            back what is to be known of the target, as JSON can hold it.
        given: What it is made from beside files, as JSON can hold it.
    """

    name: str
    recipe: Callable[..., Any]
    given: tuple[Any, ...] = ()

    def key(self) -> str:
        """Boil down how it is made."""
        recipe = (self.recipe.__module__, self.recipe.__qualname__, self.given)
        return digest_of(json.dumps((VERSION, sys.version, spoken().code, recipe)).encode())


@dataclass
class Made:
    """What came of the targets of a kind.

    Args:
        known: What is known of each target that is there, by name, in their order.
        anew: The names of those that were made now.
        faults: What is wrong with the others, a line for each fault.
    """

    known: dict[str, Any] = field(default_factory=dict)
    anew: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


def make(
    root: Path,
    kind: str,
    targets: Sequence[Target],
    *,
    own: Sequence[str] = (),
    keep_going: bool = False,
    ahead: Callable[[list[str]], None] | None = None,
) -> Made:
    """Make what is missing or out of date, and take away what nothing makes any more.

    Args:
        root: The project's folder.
        kind: What the targets have in common; these are all of their kind.
        targets: The targets.
        own: Patterns of paths; what is there and no target makes is deleted.
        keep_going: Whether a target with a fault is left out, instead of stopping the build.
        ahead: Does for all targets that are out of date, by name, what is quicker done together.

    Raises:
        FollowupError: A target has a fault, and `keep_going` is False; a line for each fault.
    """
    root = root.absolute()
    with lock(root), _listening(lambda path: None):
        return _Making(root, kind).make(targets, own, keep_going, ahead)


def stale(root: Path, kind: str, targets: Sequence[Target]) -> list[str]:
    """Name the targets that are missing or out of date, and make nothing.

    Args:
        root: The project's folder.
        kind: What the targets have in common.
        targets: The targets.
    """
    with _listening(lambda path: None):
        return [each.name for each in _Making(root.absolute(), kind).stale(targets)]


@contextlib.contextmanager
def lock(root: Path) -> Iterator[None]:
    """Let only one build of a project at a time past here."""
    folder = root / ".cache"
    folder.mkdir(parents=True, exist_ok=True)
    with environment.only_one(folder / "build.lock"):
        yield


@contextlib.contextmanager
def _listening(hear: Callable[[str], object]) -> Iterator[None]:
    """Hear what this thread reads; whoever listens already hears nothing meanwhile."""
    listeners.append((threading.get_ident(), hear))
    try:
        yield
    finally:
        listeners.pop()


class _Making:
    """The making of one kind of target."""

    def __init__(self, root: Path, kind: str) -> None:
        self.root = root
        self.states = root / FOLDER / kind
        self.draft = root / FOLDER / f"{kind}.draft"
        self.files = Files(root)

    def make(
        self,
        targets: Sequence[Target],
        own: Sequence[str],
        keep_going: bool,
        ahead: Callable[[list[str]], None] | None,
    ) -> Made:
        """Do what `make` promises."""
        from followup.errors import FollowupError

        made = Made()
        states = {target.name: self._recall(target.name) for target in targets}
        stale = self.stale(targets)
        begun = time.time() if ahead else None
        if ahead and stale:
            ahead([target.name for target in stale])
        for target in targets:
            try:
                if target in stale:
                    states[target.name] = self._make_one(target, states[target.name], begun)
                    made.anew.append(target.name)
                made.known[target.name] = states[target.name]["known"]
            except FollowupError as error:
                made.faults += str(error).splitlines()
        if made.faults and not keep_going:
            raise FollowupError("\n".join(made.faults))
        self._tidy([states[name] for name in made.known], set(made.known), own)
        return made

    def _recall(self, name: str) -> dict[str, Any]:
        """Read what is known of a target; nothing where that is missing, torn or not ours."""
        try:
            state: dict[str, Any] = json.loads((self.states / f"{name}.json").read_bytes())
            parts = [state[part] for part in ("inputs", "outputs")]
            is_whole = all(isinstance(part, dict) for part in parts) and "known" in state
            return state if is_whole and state["version"] == VERSION else {}
        except (OSError, ValueError, TypeError, KeyError):
            return {}

    def stale(self, targets: Sequence[Target]) -> list[Target]:
        """Find those that are missing, or were not made from what there is now."""
        now: dict[str, str] = {}
        return [target for target in targets if not self._is_fresh(target, now)]

    def _is_fresh(self, target: Target, now: dict[str, str]) -> bool:
        """Tell whether a target is as its files are; `now` keeps what those that were asked say."""
        state = self._recall(target.name)
        if state.get("key") != target.key():
            return False
        for name, digest in {**state["inputs"], **state["outputs"]}.items():
            if name not in now:
                now[name] = self.files.digest(name)
            if now[name] != digest:
                return False
        return True

    def _make_one(self, target: Target, old: dict[str, Any], begun: float | None) -> dict[str, Any]:
        """Make a target, put its outputs in place, and give what is to be known of it."""
        shutil.rmtree(self.draft, ignore_errors=True)
        draft = Draft(self.root, self.draft)
        modules = imports.closure(Path(target.recipe.__code__.co_filename), SOURCE)
        imports.forget_what_is_kept(modules)
        begun = begun or time.time()
        with _listening(draft.inputs.add):
            known = target.recipe(draft, *target.given)
        code, read = self._inputs(draft, modules)
        state = {
            "version": VERSION,
            "key": target.key(),
            "known": json.loads(json.dumps(known)),
            "inputs": {name: self.files.digest(name) for name in sorted(code | read)},
            "outputs": self._put_in_place(),
        }
        self._remove(set(old.get("outputs", ())) - set(state["outputs"]))
        file = self.states / f"{target.name}.json"
        file.unlink(missing_ok=True)
        # What changed in the middle may not be what was read, nor the code what has run.
        if self.files.changed(read) < begun and self.files.changed(code) < LOADED:
            file.parent.mkdir(parents=True, exist_ok=True)
            environment.write(file, json.dumps(state, indent=1))
        return state

    def _inputs(
        self, draft: Draft, modules: dict[Path, imports.Module]
    ) -> tuple[set[str], set[str]]:
        """Name the modules that a recipe depends on, and the files and folders it has read."""
        code = {self.files.name(str(file)) for file in modules} - {""}
        kept = (SOURCE.parent / one for module in modules.values() for one in module.keeps)
        paths = (*draft.inputs, *map(str, kept), str(SOURCE.parent / PINS))
        return code, {self.files.name(path) for path in paths} - code - {""}

    def _put_in_place(self) -> dict[str, str]:
        """Move what was written to where it belongs, unless the same is there already."""
        outputs = {}
        for file in sorted(self.draft.rglob("*")):
            if file.is_file():
                name = file.relative_to(self.draft).as_posix()
                outputs[name] = digest_of(file.read_bytes())
                if self.files.digest(name) != outputs[name]:
                    (self.root / name).parent.mkdir(parents=True, exist_ok=True)
                    file.replace(self.root / name)
        shutil.rmtree(self.draft, ignore_errors=True)
        return outputs

    def _tidy(self, states: list[dict[str, Any]], names: set[str], own: Sequence[str]) -> None:
        """Take away what was made of targets that are gone, and what nobody knows."""
        outputs = {name for state in states for name in state["outputs"]}
        for file in self.states.glob("*.json"):
            if file.stem not in names:
                self._remove(set(self._recall(file.stem).get("outputs", ())) - outputs)
                file.unlink()
        found = (file for pattern in own for file in self.root.glob(pattern) if file.is_file())
        self._remove({file.relative_to(self.root).as_posix() for file in found} - outputs)

    def _remove(self, names: Iterable[str]) -> None:
        """Delete outputs, and the folders that are empty then."""
        for name in names:
            place = self.root / name
            place.unlink(missing_ok=True)
            with contextlib.suppress(OSError):
                for folder in place.relative_to(self.root).parents:
                    (self.root / folder).rmdir()
