"""Which tests go to one worker, one after the other, because they share what takes long to make."""

from __future__ import annotations

from xdist.scheduler import LoadScopeScheduling

VISIT = "visit "
"""How the id of a test begins that asks for a visit to a page; the page follows."""


class Sharing(LoadScopeScheduling):  # type: ignore[misc]  # xdist tells no types
    """Gives the tests of one file to one worker; but those of one visit to a page together."""

    def _split_scope(self, nodeid: str) -> str:
        """Name what a test shares with others, such as its file or a page."""
        file, _, test = nodeid.partition("::")
        _, is_visit, page = test.partition(f"[{VISIT}")
        return page if is_visit else file
