"""The slides: forward, back, notes; a call inside one; without a script, and from a stick."""

from __future__ import annotations

import re
import shutil
from io import BytesIO
from pathlib import Path

import pytest
from places import DOCS, ROOT
from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader
from windows import Ears, OpenPage, violations

from followup.errors import FollowupError
from followup_site.workshops import Sheet, read_sheet
from followup_site.workshops.slides import deck_of, read_slides

PATH = "room/slides.html"
SOURCE = (ROOT / "workshops/slides.md").read_text(encoding="utf-8")
SLIDES = read_slides(SOURCE)
SHEETS = [read_sheet(file) for file in sorted((ROOT / "workshops").glob("*.yml"))]
PARTS = [part.strip() for part in re.split(r"(?m)^---\s*$", SOURCE)]
TITLES = [re.match(r"#+ ([^{\n]*[^{\s])", part)[1] for part in PARTS]  # type: ignore[index]
READY = ".reveal.ready"
SHOWN = "section.present :is(h1, h2) >> nth=0"


def shown(page: Page) -> str:
    """The title of the slide that is shown."""
    return page.locator(SHOWN).inner_text()


def test_forward_and_back(open_page: OpenPage) -> None:
    """Space goes through every slide in order, the left arrow back; the address keeps it."""
    page = open_page(PATH, width=1280)
    page.locator(READY).wait_for()
    seen = [shown(page)]
    for _ in TITLES[1:]:
        page.keyboard.press("Space")
        seen.append(shown(page))
    assert seen == TITLES
    page.keyboard.press("ArrowLeft")
    assert shown(page) == TITLES[-2]
    page.wait_for_url(f"**#/{len(TITLES) - 2}")
    page.reload()
    expect(page.locator(SHOWN)).to_have_text(TITLES[-2])


def test_every_slide_has_notes() -> None:
    """Each slide has words for the speaker, and each sentence is short."""
    for part in PARTS:
        assert "\nNote:\n" in part, part
        for sentence in re.split(r"[.!?:]\s|\n", part):
            assert len(sentence.split()) <= 20, sentence


def test_s_opens_the_presenter_window(browser: Browser, site: Path, tmp_path: Path) -> None:
    """From a stick, S opens the presenter window with this slide's notes; nothing leaves home."""
    copy = tmp_path / "stick"
    shutil.copytree(site, copy, ignore=shutil.ignore_patterns("lab"))
    context = browser.new_context()
    ears = Ears(copy.as_uri())
    ears.listen(context)
    page = context.new_page()
    page.goto((copy / PATH).as_uri())
    page.locator(READY).wait_for()
    page.keyboard.press("Space")
    with context.expect_page() as opened:
        page.keyboard.press("s")
    notes = opened.value.locator(".fu-presenter__own")
    expect(notes).to_contain_text("Nobody has counted the real number.")
    page.keyboard.press("Space")
    expect(notes).to_contain_text("It takes a few minutes and a little courage.")
    assert (ears.foreign, ears.errors) == ([], [])
    context.close()


def test_a_call_inside_a_slide(open_page: OpenPage) -> None:
    """A call is played inside a slide, and typing hands turns no pages."""
    page = open_page(f"{PATH}#/{TITLES.index('The room plays a call')}", width=1280, fresh=True)
    page.locator(READY).wait_for()
    page.get_by_role("button", name="Call back after a no").click()
    page.get_by_role("button", name="Start the call").click()
    page.get_by_label("A", exact=True).fill("")
    page.get_by_label("A", exact=True).press_sequentially("3 ")
    assert shown(page) == "The room plays a call"
    page.get_by_role("button", name="Count them").press("Enter")
    expect(page.get_by_text("The room says A.").last).to_be_visible()


LOWEST = """() => {
  const slide = document.querySelector(".slides > section.present");
  const isShown = (each) =>
    !each.closest(".notes, .fu-more") && !each.parentNode.closest("fu-vote");
  const boxes = [...slide.querySelectorAll("*")].filter(isShown).map((each) => {
    return each.getBoundingClientRect();
  });
  const foot = document.querySelector(".fu-slides__way").getBoundingClientRect();
  return [Math.max(...boxes.filter((box) => box.width).map((box) => box.bottom)), foot.top];
}"""
WALLS = [(1280, 720), (1366, 768), (1920, 1080), (1024, 768)]


@pytest.mark.parametrize("sheet", SHEETS, ids=[sheet.id for sheet in SHEETS])
def test_each_sheet_has_its_deck(open_page: OpenPage, sheet: Sheet) -> None:
    """The deck of a sheet has the slides of its parts in order, and says what the sheet says."""
    names = [name for segment in sheet.segments for name in segment.slides]
    page = open_page(f"room/sheets/{sheet.id}.html", width=1280)
    links = page.locator("a[href*='decks/']")
    assert page.locator("a", has_text="Open the slides of this sheet").count() == 1
    address = [str(link.get_attribute("href")) for link in links.all()][-1]
    page = open_page(f"room/decks/{sheet.id}.html", width=1280)
    page.locator(READY).wait_for()
    heads = page.locator(".slides > section :is(h1, h2) >> visible=true").count()
    assert heads == 1
    titles = page.locator(".slides > section > .fu-slides__go").all_text_contents()
    assert titles == [SLIDES[name].title for name in names]
    assert address.endswith(f"#/{len(names) - 1}")
    notes = page.locator("aside.notes").all_text_contents()
    for segment in sheet.segments:
        assert not segment.slides or any(segment.say[0] in note for note in notes), segment.id
    page.get_by_role("link", name="Lead a workshop").click()
    page.wait_for_url(f"**/sheets/{sheet.id}.html")


def test_a_slide_that_is_not_there_is_named() -> None:
    """A slide without a name, one of two with the same name, or an unknown one is one sentence."""
    with pytest.raises(FollowupError, match="Slide 2 has no name"):
        read_slides("# One { #one }\n---\n## Two\n")
    with pytest.raises(FollowupError, match="Slide 2 has the name one, as another slide has"):
        read_slides("# One { #one }\n---\n## Two { #one }\n")
    with pytest.raises(FollowupError, match=r"shows the slide .*welcome.*which is not there"):
        deck_of(SHEETS[0], read_slides("# One { #one }\n"))


@pytest.mark.parametrize(("width", "height"), WALLS)
def test_every_slide_fits_the_wall(open_page: OpenPage, width: int, height: int) -> None:
    """On each projector nothing of a slide is cut off, and nothing lies on the line at the foot."""
    page = open_page(PATH, width=1280)
    page.set_viewport_size({"width": width, "height": height})
    page.reload()
    page.locator(READY).wait_for()
    for title in TITLES:
        expect(page.locator(SHOWN)).to_have_text(title)
        lowest, foot = page.evaluate(LOWEST)
        assert lowest <= foot, title
        page.keyboard.press("Space")


def test_a_turn_fits_the_slide(open_page: OpenPage) -> None:
    """In a slide, a turn of a call is seen whole, with its button."""
    page = open_page(f"{PATH}#/{TITLES.index('The room plays a call')}", width=1280, fresh=True)
    page.set_viewport_size({"width": 1280, "height": 720})
    page.locator(READY).wait_for()
    page.get_by_role("button", name="No word after the interview").click()
    page.get_by_role("button", name="Start the call").click()
    for _ in range(3):
        foot = page.get_by_role("button", name="Leave this call").bounding_box()
        assert foot and foot["y"] + foot["height"] <= 700
        page.get_by_label("A", exact=True).fill("3")
        page.get_by_role("button", name="Count them").click()
        page.get_by_role("button", name="Go on").click()


def test_all_slides_at_once(open_page: OpenPage) -> None:
    """Esc shows the slides as a grid; the arrows choose one, Enter goes to it, Esc goes back."""
    page = open_page(PATH, width=1280)
    page.locator(READY).wait_for()
    page.keyboard.press("Space")
    page.keyboard.press("Escape")
    tops = [page.locator(".slides > section").nth(i).bounding_box() for i in range(4)]
    assert len({round(top["x"]) for top in tops if top}) == 3
    assert len({round(top["y"]) for top in tops if top}) == 2
    assert violations(page) == []
    expect(page.get_by_role("link", name=TITLES[1])).to_be_focused()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    page.wait_for_url("**#/3")
    assert shown(page) == TITLES[3]
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    assert shown(page) == TITLES[3]
    page.keyboard.press("Escape")
    page.get_by_role("link", name=TITLES[0]).click()
    expect(page.locator(SHOWN)).to_have_text(TITLES[0])
    page.keyboard.press("Space")
    expect(page.locator(SHOWN)).to_have_text(TITLES[1])


CALL = TITLES.index("The room plays a call")


def test_a_clicker_goes_through_a_call(open_page: OpenPage) -> None:
    """A clicker's page keys turn every slide, whatever of a call has the focus."""
    page = open_page(f"{PATH}#/{CALL}", width=1280, fresh=True)
    page.locator(READY).wait_for()
    page.get_by_role("button", name="Call back after a no").click()
    page.get_by_role("button", name="Start the call").click()
    page.get_by_label("A", exact=True).fill("3")
    for key, title in (("PageDown", TITLES[CALL + 1]), ("PageUp", TITLES[CALL])):
        page.keyboard.press(key)
        assert shown(page) == title
    page.get_by_role("button", name="Count them").focus()
    for key in ("ArrowRight", "ArrowRight", "PageUp", "PageUp", "PageUp"):
        page.keyboard.press(key)
    assert shown(page) == TITLES[CALL - 1]
    for title in TITLES[CALL:]:
        page.keyboard.press("PageDown")
        assert shown(page) == title


LONG = """document.querySelector(".fu-vote__live")
  .append(...Array.from({ length: 60 }, () => document.createElement("hr")))"""


def test_a_review_says_that_there_is_more(open_page: OpenPage) -> None:
    """Where the end of a call is longer than the slide, a line says so until its last line."""
    page = open_page(f"{PATH}#/{CALL}", width=1280, fresh=True)
    page.set_viewport_size({"width": 1280, "height": 720})
    page.locator(READY).wait_for()
    more = page.get_by_text("There is more below.")
    page.get_by_role("button", name="Call back after a no").click()
    page.get_by_role("button", name="Start the call").click()
    page.get_by_role("button", name="Leave this call").click()
    expect(more).to_be_hidden()
    page.evaluate(LONG)
    expect(more).to_be_visible()
    page.evaluate("document.querySelector('fu-vote').scrollTo(0, 1e6)")
    expect(more).to_be_hidden()


@pytest.mark.parametrize("sheet", SHEETS, ids=[sheet.id for sheet in SHEETS])
def test_decks_print(open_page: OpenPage, sheet: Sheet) -> None:
    """On paper each slide of a deck has one page, with all of its notes."""
    page = open_page(f"room/decks/{sheet.id}.html", width=1280)
    page.locator(READY).wait_for()
    page.emulate_media(media="print")
    names = [name for segment in sheet.segments for name in segment.slides]
    for paper in ("A4", "Letter"):
        pages = PdfReader(BytesIO(page.pdf(format=paper, landscape=True))).pages
        assert len(pages) == len(names)


def test_slides_print(open_page: OpenPage) -> None:
    """On paper each slide has a page of its own, with its notes; nothing is cut off."""
    page = open_page(PATH, width=1280)
    page.locator(READY).wait_for()
    page.emulate_media(media="print")
    for paper in ("A4", "Letter"):
        pages = PdfReader(BytesIO(page.pdf(format=paper, landscape=True))).pages
        texts = [" ".join(each.extract_text().split()) for each in pages]
        assert len(texts) == len(TITLES)
        for text, part, title in zip(texts, PARTS, TITLES, strict=True):
            assert title.split()[0] in text
            note = part.partition("Note:\n")[2].replace("*", "").split(".")[0]
            assert note.replace(" ", "") in text.replace(" ", "")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_accessible(open_page: OpenPage, scheme: str) -> None:
    """Slides with words, with people and with a call have nothing that axe finds wrong."""
    page = open_page(PATH, width=1280, scheme=scheme)
    page.locator(READY).wait_for()
    for title in TITLES:
        expect(page.locator(SHOWN)).to_have_text(title)
        if title in (TITLES[0], "Five things can happen", "The room plays a call"):
            assert violations(page) == []
        page.keyboard.press("Space")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_first_slide_on_a_phone(open_page: OpenPage, scheme: str) -> None:
    """On a phone, where the slides are one long page, the first one can be read, also in dark."""
    page = open_page(PATH, width=360, scheme=scheme)
    page.locator(READY).wait_for()
    assert violations(page) == []


def test_without_a_script(open_page: OpenPage) -> None:
    """Without a script all slides stand one below the other, with their notes and working links."""
    page = open_page(PATH, width=360, javascript=False)
    words = page.locator("main").inner_text()
    assert all(title in words for title in TITLES)
    assert "Nobody has counted the real number." in words
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    for link in page.locator("main a:not(.fu-slides__go)").all():
        address = str(link.get_attribute("href"))
        made = DOCS / "room" / address.replace(".html", ".md")
        assert made.resolve().is_file(), address
