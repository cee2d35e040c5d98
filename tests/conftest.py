"""What all tests share: the site, built afresh for them."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "scripts"))

import build
from places import ROOT


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole site, in a folder of its own so that no preview changes it under a test.

    A warning of the generator fails every test that needs the site, with the warning's text.
    """
    build.build_site(ROOT)
    return shutil.copytree(ROOT / "site", tmp_path_factory.mktemp("built") / "site")
