"""A notebook is published anew while a learner has a copy of the old one: the learner chooses."""

from __future__ import annotations

from lab_pages import SECONDS, Lab, Publish, cell, rewrite, wait_until_shown
from playwright.sync_api import Page, expect

QUESTION = "This exercise has a new version."


def edited(page_of: Lab) -> Page:
    """A page with a copy that the learner has edited."""
    page = page_of.shown()
    rewrite(page, 1, "print('my own line')")
    return page


def test_keep_my_own_copy(page_of: Lab, publish: Publish) -> None:
    """The learner keeps the copy, and is asked once for each new version."""
    page = edited(page_of)
    publish("A sample", "A better sample")
    page.reload()
    expect(page.get_by_role("heading", name=QUESTION)).to_be_visible()
    expect(page.get_by_text("Your own copy stays saved as sample-mine.ipynb.")).to_be_visible()
    page.get_by_role("button", name="Keep my own copy").click()
    wait_until_shown(page)
    expect(cell(page, 1)).to_contain_text("my own line")
    page.reload()
    wait_until_shown(page)
    expect(page.get_by_text(QUESTION)).to_have_count(0)
    publish("A sample", "The best sample")
    page.reload()
    expect(page.get_by_role("heading", name=QUESTION)).to_be_visible()
    page.close()


def test_start_with_the_new_one(page_of: Lab, publish: Publish) -> None:
    """The new version opens, and the learner's copy stays under another name."""
    page = edited(page_of)
    publish("A sample", "A new sample")
    page.reload()
    page.get_by_role("button", name="Start with the new one").click()
    wait_until_shown(page)
    expect(cell(page, 0)).to_contain_text("A new sample")
    expect(cell(page, 1)).to_contain_text("chances.__name__")
    page.get_by_role("link", name="sample-mine.ipynb").first.click()
    expect(cell(page, 1)).to_contain_text("my own line", timeout=SECONDS)
    page.close()
