"""With the few colours of a device's own, what a colour told is still told: by fill and by edge."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page
from states import open_state
from windows import OpenPage

LOOK = """all => all.map((each) => {
  const { backgroundColor, borderTopStyle, borderTopWidth } = getComputedStyle(each)
  return [backgroundColor, borderTopStyle, borderTopWidth].join(" ")
})"""
WORDS = """() => {
  const probe = document.body.appendChild(document.createElement("i"))
  probe.style.cssText = "forced-color-adjust: none; color: CanvasText"
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}"""
BARE = """() => [...document.querySelectorAll("button, .fu-button, .fu-fold > summary, .md-skip")]
  .filter((each) => each.offsetWidth && !each.disabled)
  .filter((each) => {
    const { borderTopStyle, borderTopWidth, textDecorationLine } = getComputedStyle(each)
    return (borderTopStyle === "none" || borderTopWidth === "0px") && textDecorationLine === "none"
  }).map((each) => each.outerHTML.slice(0, 80))"""

APART = {
    "guess": (".fu-people .yes", ".fu-people i:not([class])"),
    "odds": (".fu-people .yes", ".fu-people .maybe", ".fu-people i:not([class])"),
    "call going on": (".fu-phone__mood .on", ".fu-phone__mood i:not(.on)"),
    "vote counted": (".fu-vote__choices .most i", ".fu-vote__choices li:not(.most) i"),
}
"""In each state, what must not look alike."""

EDGED = ("home", "call going on", "own words heard", "review", "vote counted", "clock running")


def forced(page: Page, scheme: str) -> None:
    """Let the device have its own colours, light or dark."""
    page.emulate_media(forced_colors="active", color_scheme=scheme)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", APART)
def test_forms_can_be_told_apart(open_page: OpenPage, name: str) -> None:
    """People, the dots of a mood and bars differ in fill or edge, and each of a kind is alike."""
    page = open_state(open_page, name)
    for scheme in ("light", "dark"):
        forced(page, scheme)
        looks = [set(page.locator(each).evaluate_all(LOOK)) for each in APART[name]]
        assert all(len(look) == 1 for look in looks), looks
        assert len(set.union(*looks)) == len(looks), looks


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_cord_is_drawn(open_page: OpenPage, scheme: str) -> None:
    """The cord and the rungs have the colour of the words, not that of the page behind them."""
    page = open_state(open_page, "story")
    forced(page, scheme)
    words = page.evaluate(WORDS)
    cord = "each => getComputedStyle(each, '::before').backgroundColor"
    assert page.locator(".fu-scene").first.evaluate(cord) == words
    assert page.locator(".fu-ladder .here").first.evaluate(cord) == words
    page.goto(page.url.replace("stories/john.html", "index.html"))
    stroke = "each => getComputedStyle(each).stroke"
    assert page.locator(".fu-cord__line").first.evaluate(stroke) == words


@pytest.mark.parametrize("name", EDGED)
def test_buttons_have_an_edge(open_page: OpenPage, name: str) -> None:
    """Whatever can be pressed has an edge, or a line under its words."""
    page = open_state(open_page, name)
    forced(page, "dark")
    assert page.evaluate(BARE) == []
