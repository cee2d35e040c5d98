"""What can be measured on a page as it stands: values in, values out, and the page stays as it is.

The tests hold what is found to what is promised, and prove on wilful faults that it is found.
"""

from __future__ import annotations

from playwright.sync_api import Page
from sampling import sample
from windows import HEIGHTS, violations

from followup_site.pages import extension

Look = tuple[int, str]
LOOKS: tuple[Look, ...] = tuple((w, scheme) for w in (360, 1280) for scheme in ("light", "dark"))
PHONE: Look = (360, "light")
LAPTOP: Look = (1280, "light")

# What another size may change, though nothing else on the page has changed.
OF_SIZE = ("color-contrast", "target-size")
OF_COLOURS = ("color-contrast",)

COMPONENTS = ", ".join(("fu-filter", "fu-exercise", *extension.COMPONENTS))
NEVER_SEEN = "style, script, title, desc, [hidden]"
LETTERS = """left_out => {
  const texts = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT)
  const seen = []
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode
    if (!parentElement.closest(left_out)) seen.push(data)
  }
  return seen.join("").replace(/\\s+/g, "")
}"""
TOO_WIDE = """() => [...document.querySelectorAll("body *")]
  .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
  .map(e => e.tagName + "." + e.className).slice(0, 5)"""
EXTRA = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
PARTED = r"""root => {
  const words = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = [];
  while (words.nextNode()) found.push(words.currentNode.data.match(/\d{3} \d{3} \d{4}/));
  return found.filter(Boolean);
}"""
EMPTY_PLACES = """() => [...document.querySelectorAll("main *")]
  .filter(e => e.localName.startsWith("fu-") && parseFloat(getComputedStyle(e).minHeight) > 0)
  .map(e => e.localName)"""
CONTROLS = "header, footer nav, main button, main input, main select"
SEEN = """all => all.filter(each => each.checkVisibility({ visibilityProperty: true }))
  .filter(each => each.getBoundingClientRect().width > 0)
  .map(each => each.outerHTML.slice(0, 80))"""
OUTLINE = """() => {
  const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement)
  return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2
}"""


def letters(page: Page, left_out: str) -> str:
    """All that the page says without what is left out, without spaces, which styles may change."""
    said: str = page.evaluate(LETTERS, left_out)
    return said


def overflow(page: Page) -> tuple[int, list[str]]:
    """How many pixels the page is too wide, and what may be the cause."""
    pixels = page.evaluate(EXTRA)
    return pixels, page.evaluate(TOO_WIDE) if pixels > 0 else []


def focused(page: Page) -> str:
    """The words of what has the focus."""
    words: str = page.evaluate("document.activeElement.textContent.trim()")
    return words


def put_in_look(page: Page, look: Look) -> None:
    """Give the window another size and the device other colours."""
    width, scheme = look
    page.set_viewport_size({"width": width, "height": HEIGHTS[width]})
    page.emulate_media(media="screen", color_scheme=scheme)  # type: ignore[arg-type]


def rules_by_look(whole: Look) -> dict[Look, tuple[str, ...]]:
    """The looks in which axe is asked, each with the rules that are tried; all where none is named.

    Args:
        whole: The look in which every rule is tried. In a quick run the other size follows, with
            the rules that size can change, and the other colours. With `--all` every rule is tried
            in every look.
    """
    width, scheme = whole
    other = next(w for w, _ in LOOKS if w != width)
    quick: dict[Look, tuple[str, ...]] = {
        whole: (),
        (other, scheme): OF_SIZE,
        (other, "dark" if scheme == "light" else "light"): OF_COLOURS,
    }
    return sample(quick, dict.fromkeys(LOOKS, ()))


def faults(page: Page, rules: dict[Look, tuple[str, ...]]) -> dict[Look, list[str]]:
    """What axe finds in each size and colour scheme, without what it finds nothing in.

    Args:
        page: The page.
        rules: The rules for each look, as `rules_by_look` gives them.
    """
    found = {}
    for look, tried in rules.items():
        put_in_look(page, look)
        found[look] = violations(page, tried)
    return {look: lines for look, lines in found.items() if lines}
