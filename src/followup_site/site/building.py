"""Makes the site: what comes from data, then the pages. A bad one never replaces a good one."""

from __future__ import annotations

import contextlib
import logging
import os
import shutil
import sys
import traceback
from pathlib import Path

from followup.words import say
from followup_site import environment, graph
from followup_site.lab import making as lab
from followup_site.notebooks import making as notebooks
from followup_site.site import (
    assets,
    calls,
    complaints,
    handouts,
    icons,
    keeping,
    packs,
    run_sheets,
    slides,
)

__all__ = ["BuildFailed", "build_site"]


class BuildFailed(Exception):
    """The site was not made; the text says what is wrong, a line for each thing."""


class Notes(logging.Handler):
    """Keeps the generator's warnings and errors, each once, on one line."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep what the generator says."""
        line = complaints.one_line(record.getMessage())
        if line not in self.lines:
            self.lines.append(line)


def build_site(
    root: Path = environment.ROOT, *, keep_going: bool = False, with_lab: bool = True
) -> list[str]:
    """Make everything and put it in place of the last good site.

    Args:
        root: The project's folder.
        keep_going: Whether the site is put in place though there are warnings.
        with_lab: Whether the exercises run in the browser.

    Returns:
        The warnings; none unless `keep_going`.

    Raises:
        BuildFailed: Something is wrong, and `site` is still the last good one.
    """
    draft = root / ".cache/site-draft"
    with graph.lock(root):
        faults = _prepare(root, keep_going=keep_going, with_lab=with_lab)
        warnings = faults + generate(root, draft)
        if warnings and not keep_going:
            raise BuildFailed("\n".join(warnings))
        if lab.available(root):
            lab.put_in(root, draft)
        packs.put_in(draft)
        keeping.put_in(draft)
        swap_in(draft, root / "site")
    return warnings


def _prepare(root: Path, *, keep_going: bool, with_lab: bool) -> list[str]:
    """Make what the pages are made from, and give the faults of what was left out."""
    from followup.errors import FollowupError

    try:
        assets.prepare(root)
        icons.prepare(root)
        faults = calls.prepare(root, keep_going=keep_going)
        prepare_lab(root, wanted=with_lab)
        handouts.prepare(root)
        faults += run_sheets.prepare(root, keep_going=keep_going)
        faults += notebooks.prepare(root, keep_going=keep_going)
        slides.prepare(root)
    except FollowupError as error:
        raise BuildFailed(str(error)) from None
    except Exception as error:
        raise BuildFailed(tell(error, [], root)) from error
    return faults


def prepare_lab(root: Path, *, wanted: bool) -> None:
    """Make the browser lab, or say why the site does without it."""
    if not wanted:
        lab.leave_out(root)
        return
    missing = lab.prepare(root)
    if missing:
        print(missing, file=sys.stderr, flush=True)


def generate(root: Path, folder: Path) -> list[str]:
    """Run the generator.

    Args:
        root: The project's folder.
        folder: Where the pages are written.

    Returns:
        The generator's warnings.

    Raises:
        BuildFailed: A page, the theme or the configuration has a mistake.
    """
    notes = Notes()
    logger = logging.getLogger("mkdocs")
    logger.addHandler(notes)
    logger.propagate = False
    try:
        _run_mkdocs(root / "mkdocs.yml", folder)
    except (Exception, SystemExit) as error:
        raise BuildFailed(tell(error, notes.lines, root)) from error
    finally:
        logger.removeHandler(notes)
    return [complaints.with_place(line, root) for line in notes.lines]


def _run_mkdocs(config_file: Path, folder: Path) -> None:
    """Build the pages with MkDocs in this process, which saves starting another Python."""
    os.environ["NO_MKDOCS_2_WARNING"] = "1"  # Material's banner of 20 lines at every start
    from mkdocs.commands.build import build
    from mkdocs.config import load_config

    # Not strict: strict would stop with "1 warning"; the caller stops, and says which.
    config = load_config(str(config_file), site_dir=str(folder), strict=False)
    config.plugins.on_startup(command="build", dirty=False)
    try:
        # The pages' data have their paths from the project's folder, wherever the person is.
        with contextlib.chdir(config_file.parent):
            build(config)
    finally:
        config.plugins.on_shutdown()


def tell(error: BaseException, lines: list[str], root: Path) -> str:
    """Say what stopped the generator, and keep the whole of an error that nobody foresaw."""
    told = complaints.tell(error, lines)
    if told:
        return told
    log = root / ".cache/build.log"
    log.write_text("".join(traceback.format_exception(error)), encoding="utf-8")
    what = complaints.one_line(f"{type(error).__name__}: {error}")
    return complaints.with_page(say("build-mistake-in-code", what=what, file=str(log)), lines)


def swap_in(draft: Path, place: Path) -> None:
    """Put a finished folder in another's place, so that a failed build never shows."""
    old = draft.with_name(place.name + "-old")
    shutil.rmtree(old, ignore_errors=True)
    try:
        if place.exists():
            place.rename(old)
        draft.rename(place)
    except OSError:  # Windows renames no folder that a program has open
        mirror(draft, place)
    shutil.rmtree(old, ignore_errors=True)


def mirror(source: Path, target: Path) -> None:
    """Make a folder's content the same as another's, file by file."""
    shutil.copytree(source, target, dirs_exist_ok=True)
    for file in list(target.rglob("*")):
        if file.is_file() and not (source / file.relative_to(target)).exists():
            file.unlink()
