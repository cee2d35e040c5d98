"""Which tests go to one worker, one after the other, because they share what takes long to make."""

from __future__ import annotations

from xdist.scheduler import LoadScopeScheduling

VISIT = "visit "
"""How the id of a test begins that asks for a visit to a page; the page follows."""

IN_ENGINE = "in "
"""How the id of a test begins that is tried in one engine of several; the engine follows."""


class Sharing(LoadScopeScheduling):  # type: ignore[misc]  # xdist tells no types
    """Gives the tests of one file to one worker, or those of a visit to a page, or of an engine."""

    def _split_scope(self, nodeid: str) -> str:
        """Name what a test shares with others, such as its file or a page."""
        file, _, test = nodeid.partition("::")
        for beginning in (VISIT, IN_ENGINE):
            _, is_shared, shared = test.partition(f"[{beginning}")
            if is_shared:
                return shared
        return file
