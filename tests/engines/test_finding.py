"""An engine that is not here is installed, or the tests fail with what to do."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from followup_site import environment
from followup_site.serving import browser, debian, engines


@pytest.mark.parametrize(
    ("find", "said"), [(engines.firefox, "Firefox"), (engines.webkit, "WebKitGTK")]
)
def test_no_engine_fails_with_what_to_do(
    find: Callable[[], Path], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where an engine is not here and cannot be installed, it is named, with its packages."""
    monkeypatch.setattr(shutil, "which", lambda name: None)
    monkeypatch.setattr(debian, "install", lambda says, *packages: False)
    with pytest.raises(browser.NoBrowser, match=f"{said} was not found.* Install [a-z0-9 -]+, and"):
        find()


def test_a_missing_engine_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is not here is asked for by its package's name, once, and taken when it is there."""
    asked: list[str] = []
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}" if asked else None)
    monkeypatch.setattr(debian, "install", lambda says, *packages: asked.extend(packages))
    assert engines.firefox() == Path("/usr/bin/firefox-esr")
    assert engines.firefox() == Path("/usr/bin/firefox-esr")
    assert asked == ["firefox-esr"]


def test_no_old_engine_fails_with_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the old browsers cannot be fetched, the cause is said."""

    def refuse(group: str) -> None:
        raise environment.SetupFailed(f"no {group}")

    monkeypatch.setattr(environment, "provide", refuse)
    with pytest.raises(browser.NoBrowser, match="no engines"):
        engines.old_chromium(80)


def test_system_packages_are_asked_for_only_where_that_works(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """On a system that is not Debian nothing is run."""
    monkeypatch.setattr(environment, "read", lambda file: "\nID=ubuntu\n")
    monkeypatch.setattr(environment, "run_hidden", lambda command, folder: pytest.fail("it ran"))
    assert not debian.install("Installing", "firefox-esr")
