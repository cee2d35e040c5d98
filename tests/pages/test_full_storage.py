"""A list comes in where the device has no room left for it: told, and what was there stays."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect
from test_import_page import PATH, add, answer_all, bring, kept
from windows import OpenPage

OWN = b"date,employer,result\r\n2026-01-05,Maple Foods,job\r\n"
FOREIGN = (
    b"Company,Date Applied,Status\r\nLake Store,2026-01-06,Rejected\r\nPine,2026-01-07,Offer\r\n"
)
FULL = """() => {
  const full = () => { throw new DOMException("", "QuotaExceededError"); };
  Storage.prototype.setItem = full;
  IDBFactory.prototype.open = full;
}"""


@pytest.mark.parametrize("data", [OWN.replace(b"Maple", b"Birch"), FOREIGN], ids=["ours", "theirs"])
def test_full_storage_keeps_what_was_there(open_page: OpenPage, data: bytes) -> None:
    """Where nothing more can be kept, the page says so, and what was kept is as it was."""
    page = open_page(PATH, fresh=True)
    bring(page, OWN)
    page.get_by_role("button", name="Load them").click()
    expect(page.get_by_role("button", name="Add a follow-up")).to_be_focused()
    before = kept(page)
    assert len(before) == 1
    page.evaluate(FULL)
    bring(page, data)
    if data is FOREIGN:
        answer_all(page)
        add(page)
    else:
        page.get_by_role("button", name="Add them to my record").click()
    told = page.locator("fu-record").get_by_text("its storage is full")
    expect(told.last).to_be_visible()
    expect(page.get_by_role("button", name="Save to a file")).to_be_visible()
    assert kept(page) == before
