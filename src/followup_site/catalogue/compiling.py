"""Writes the catalogue and the facts as the modules `words` and `facts`, for the bundler."""

from __future__ import annotations

import json
from pathlib import Path

from followup.facts import FOLDER as FACTS
from followup.facts import gather_facts, read_facts
from followup.words import FOLDER, compile_folder, folder_of, read_folder, spoken
from followup.words.reading import with_references
from followup_site import graph
from followup_site.catalogue.javascript import facts_module, words_module

__all__ = ["bundler_options", "write_compiled", "write_modules"]


def write_modules(root: Path) -> Path:
    """Write what the pages say in the language that is spoken now, and the facts.

    Args:
        root: The project's folder.

    Returns:
        The folder of the two modules, `words.js` and `facts.js`.

    Raises:
        WordsError: The language has a mistake.
    """
    code = spoken().code
    graph.make(root, f"words-{code}", [graph.Target(code, modules, (code,))])
    return root / ".cache/words" / code


def modules(draft: graph.Draft, code: str) -> None:
    """Make the two modules of a language."""
    messages = with_references(read_folder(folder_of(draft.root, code)))
    words = words_module(messages, compile_folder(draft.root, code))
    draft.write(f".cache/words/{code}/words.js", words)
    draft.write(f".cache/words/{code}/facts.js", facts_module(read_facts(draft.root / FACTS)))


def bundler_options(folder: Path) -> list[str]:
    """Give the options that lead esbuild to the modules in a folder.

    `web/tsconfig.json` leads to the English ones; it is for checks and editors, and is not read.
    """
    return [
        "--tsconfig-raw={}",
        *(f"--alias:{name}={folder / name}.js" for name in (FOLDER, FACTS)),
    ]


def write_compiled(root: Path, folder: Path, code: str = "en") -> dict[Path, str]:
    """Write what a wheel holds in place of the sources.

    Args:
        root: The project's folder.
        folder: Where the files may be written.
        code: The language's folder.

    Returns:
        Each file that was written, and its place in the wheel.
    """
    facts = read_facts(root / FACTS) | gather_facts(root)
    made = {
        folder / "words.json": (compile_folder(root, code), f"followup/words/compiled/{code}.json"),
        folder / "facts.json": (facts, "followup/facts.json"),
    }
    for file, (data, _) in made.items():
        text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
        file.write_text(text, encoding="utf-8")
    return {file: place for file, (_, place) in made.items()}
