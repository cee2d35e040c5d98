"""Practice calls have a list of their own, and never count as real follow-ups."""

from __future__ import annotations

from playwright.sync_api import Page, expect
from windows import OpenPage, violations

CALL = "calls/after-the-no.html"
KEY = "follow-up.practice"


def stop(page: Page) -> None:
    """Start the call, and end it at once."""
    page.get_by_role("button", name="Start the call").click()
    page.get_by_role("button", name="Stop here").click()
    for again in page.get_by_role("button", name="Yes, stop").all():
        again.click()


def test_from_the_review_to_the_list(open_page: OpenPage) -> None:
    """A call goes into the practice list; the record stays empty; the list can be deleted."""
    page = open_page("practise.html", fresh=True)
    assert "Your list is empty." in page.locator("fu-practice").inner_text()
    for _ in range(2):
        page.goto(page.url.replace("practise.html", CALL))
        stop(page)
        expect(page.get_by_text("This call is in your practice calls")).to_be_visible()
        take_out = page.get_by_role("button", name="Take it out")
        take_out.press("Enter")
        expect(page.get_by_text("It is not in your practice calls any more.")).to_be_visible()
        page.get_by_role("button", name="Add to my practice calls").press("Enter")
        expect(take_out).to_be_focused()
        assert violations(page) == []
        page.goto(page.url.replace(CALL, "practise.html"))
    words = page.locator("fu-practice").inner_text()
    assert "2 practice calls, 0 with a yes. They are not counted in your odds." in words
    assert words.count("Call back after a no") == 2
    assert words.count("You ended the call.") == 2 and "They answered." not in words
    assert page.evaluate("localStorage.getItem('follow-up.record')") is None
    assert violations(page) == []
    page.goto(page.url.replace("practise.html", "your-odds.html"))
    assert page.get_by_label("No", exact=True).input_value() == "0"
    page.goto(page.url.replace("your-odds.html", "practise.html"))
    page.get_by_role("button", name="Delete all practice calls").click()
    expect(page.get_by_role("heading", name="Delete 2 practice calls?")).to_be_visible()
    assert violations(page) == []
    page.get_by_role("button", name="No, keep it").click()
    expect(page.get_by_role("button", name="Delete all practice calls")).to_be_focused()
    assert page.locator("fu-practice").inner_text().count("Call back after a no") == 2
    page.get_by_role("button", name="Delete all practice calls").click()
    page.get_by_role("button", name="Yes, delete 2 practice calls").click()
    expect(page.locator("fu-practice")).to_contain_text("Your list is empty.")


def test_a_list_from_before(open_page: OpenPage) -> None:
    """A call that was kept without a word about hanging up is shown as it was."""
    page = open_page("practise.html", fresh=True)
    page.evaluate(
        """key => localStorage.setItem(key, JSON.stringify({ format: 1, names: [], entries: [
          { call: "after-the-no", title: "Call back", rung: "door", yes: "door",
            when: "2026-01-05" },
          { call: "after-the-no", title: "Call back", rung: "answer", yes: "door",
            when: "2026-01-05", hungUp: true },
        ] }))""",
        KEY,
    )
    page.reload()
    words = page.locator("fu-practice").inner_text()
    assert "2 practice calls, 1 with a yes." in words
    assert "A door is open" in words and words.count("You ended the call.") == 1


def test_a_list_that_cannot_be_kept_or_read(open_page: OpenPage) -> None:
    """A newer or damaged list is not written over, and the page says why nothing was added."""
    page = open_page(CALL, fresh=True)
    for text, says in (
        ('{"format": 99, "entries": []}', "A newer version of this site wrote your list."),
        ("{torn", "The list on this device cannot be read."),
    ):
        page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])
        page.goto(page.url.replace("practise.html", CALL))
        stop(page)
        for _ in range(2):
            expect(page.get_by_text("This device cannot keep your list")).to_be_visible()
            page.get_by_role("button", name="Add to my practice calls").click()
        assert page.evaluate(f"localStorage.getItem('{KEY}')") == text
        page.goto(page.url.replace(CALL, "practise.html"))
        assert says in page.locator("fu-practice").inner_text()
