"""The shape of a language: `languages/<code>/`, and the project that is built from it.

| in the folder | what it is |
|---|---|
| `words/` | the catalogue, and `language.json`: direction, thousands, plural categories |
| `pages/` | the pages, named as in `docs/en` |
| `calls/`, `sheets/` | for each call and run sheet its texts, by where they stand |
| `notebooks/` | the exercises, and the template of those of the calls |
| `slides.md`, `evidence.json`, `frame.json` | the slides; the ledger's and the frame's texts |

What a language lacks stays English. The lines of a call always do: they are what a learner says.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

from followup.words import FOLDER
from followup_site import environment
from followup_site.languages.yaml_texts import with_texts

__all__ = ["MADE", "assemble", "is_frame", "read_of_call", "read_of_ledger", "read_of_sheet"]

LINKED = ("web", "src", "facts", "requirements", "scripts")
MADE = (
    "built/",
    "calls/",
    "downloads/",
    "exercises/",
    "room/sheets/",
    "room/slides.html",
    "room/decks/",
    "room/presenter/",
)

Place = tuple[str, ...]
"""Where a text stands in a YAML file."""


def read_of_call(path: Place) -> bool:
    """Tell whether a text of a call is read in the reader's own language."""
    if path[0] == "own":  # said in the lines, which stay English
        return False
    if path[0] == "card":
        return path[-1] in ("knows", "if")
    return path[-1] in ("title", "you", "truth", "job", "why", "thinks") or "thinks" in path[-2:-1]


def read_of_sheet(path: Place) -> bool:
    """Tell whether a text of a run sheet is words."""
    words = {"title", "group", "prepare", "aim", "show", "say", "you", "they", "cut"}
    return bool(words & set(path))


def read_of_ledger(path: Place) -> bool:
    """Tell whether a text of the ledger is words and no name of a source."""
    return bool({"claim", "value", "population", "design", "caveat", "figures"} & set(path))


def is_frame(path: Place) -> bool:
    """Tell whether a text of `mkdocs.yml` is words of the frame: a title, or what it says."""
    if path[0] == "nav":
        return path[-1] == "" and len(path) > 2
    is_own = path[-1] in ("site_name", "site_description", "copyright")
    return is_own or (path[:2] == ("extra", "words") and path[-1] != "")


def assemble(root: Path, code: str) -> Path:
    """Put a language's texts in the place of the English ones, in a project of its own.

    Args:
        root: The project's folder.
        code: The language's folder.

    Returns:
        The folder of the project, ready to be built.
    """
    own, project = root / "languages" / code, root / ".cache/languages" / code / "project"
    wanted = dict(_files(root, own, project, code))
    for place in project.glob("*"):
        # What an older version linked leads to the sources: nothing may be written through it.
        if place.is_symlink() and place.name not in LINKED:
            place.unlink()
    for file, content in wanted.items():
        if not file.is_file() or file.read_bytes() != content:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
    for folder in ("calls", "workshops", "notebooks", FOLDER):
        for file in (project / folder).rglob("*.*"):
            if file.is_file() and file not in wanted:
                file.unlink()
    for name in LINKED:
        _link(root / name, project / name)
    return project


def _files(root: Path, own: Path, project: Path, code: str) -> Iterator[tuple[Path, bytes]]:
    """Give each file of the project and its content; of two for one file the later holds."""
    for file in sorted((root / "docs/en").rglob("*.*")):
        place = file.relative_to(root / "docs/en").as_posix()
        if file.is_file() and not place.startswith(MADE):
            yield project / "docs/en" / place, file.read_bytes()
    for file in sorted((own / "pages").rglob("*.md")):
        yield project / "docs/en" / file.relative_to(own / "pages"), file.read_bytes()
    for folder, theirs in (("calls", "calls"), ("workshops", "sheets")):
        for file in sorted((root / folder).glob("*.yml")):
            content = _translated(file, own / theirs / f"{file.stem}.json")
            yield project / folder / file.name, content
    for file in sorted((root / "notebooks").rglob("*.ipynb")):
        translated = own / file.relative_to(root)
        exercise = translated if translated.is_file() else file
        yield project / file.relative_to(root), exercise.read_bytes()
    slides = own / "slides.md"
    source = slides if slides.is_file() else root / "workshops/slides.md"
    yield project / "workshops/slides.md", source.read_bytes()
    yield (
        project / "docs/evidence.yml",
        _translated(root / "docs/evidence.yml", own / "evidence.json"),
    )
    yield project / "mkdocs.yml", _configuration(root, own, code)
    for name in ("pyproject.toml", "hatch_build.py", "README.md", "LICENSE", "LICENSE-words.md"):
        yield project / name, (root / name).read_bytes()
    yield project / FOLDER / "names.json", (root / FOLDER / "names.json").read_bytes()
    for file in (*(root / FOLDER / "en").iterdir(), *(own / FOLDER).iterdir()):
        folder = code if file.parent.parent == own else "en"
        yield project / FOLDER / folder / file.name, file.read_bytes()


def _translated(source: Path, translation: Path) -> bytes:
    """Give a YAML file with the texts of a translation: JSON, by where they stand."""
    known: dict[str, str] = json.loads(environment.read(translation) or "{}")
    text = environment.read(source)
    return with_texts(text, lambda path, was: known.get(".".join(path), was)).encode()


def _configuration(root: Path, own: Path, code: str) -> bytes:
    """Give the site's configuration with the frame's words and the language."""
    known: dict[str, str] = json.loads(environment.read(own / "frame.json") or "{}")
    text = with_texts(
        environment.read(root / "mkdocs.yml"),
        lambda path, was: known.get(".".join(path), was),
        keys=True,
    )
    return text.replace("  language: en\n", f"  language: {code}\n").encode()


def _link(source: Path, target: Path) -> None:
    """Let a folder stand in the project too; where the system allows no link, copied."""
    if target.exists():
        return
    try:
        target.symlink_to(source, target_is_directory=True)
    except OSError:
        shutil.copytree(source, target)
