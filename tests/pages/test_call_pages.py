"""The pages made from calls: without JavaScript, on paper, in the list, beside the stories."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from call_site import EXAMPLE, SECRETS, SLIPS, call_site, graph_of
from places import PAGES, ROOT
from playwright.sync_api import Browser, Page
from windows import OpenPage, Windows, open_folds, violations

from followup.calls import compile_call, fill, read_call
from followup.calls.solving import counts_as_yes
from followup_site.pages.card_pieces import Piece
from followup_site.pages.markdown import as_markdown
from followup_site.pages.role_parts import callers_pieces, employers_pieces, secret_pieces
from followup_site.paper.acting import Act, act
from followup_site.serving.static_server import StaticServer

ON_PAPER = [page for page in PAGES if page.endswith("-on-paper.html")]
CALL = graph_of(EXAMPLE).call
FILES = sorted((ROOT / "calls").glob("*.yml"))


@pytest.fixture(scope="module")
def call_windows(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Windows]:
    """Windows on a site with the calls of the tests."""
    with StaticServer(call_site(tmp_path_factory), compress=True) as server:
        yield Windows(browser, server.url)


@pytest.fixture
def open_there(call_windows: Windows) -> Iterator[OpenPage]:
    """Opens a page of that site; it fails if a request left home or an error was heard."""
    yield call_windows.open
    call_windows.close()
    assert (call_windows.ears.foreign, call_windows.ears.errors) == ([], [])


def lines_of(pieces: list[Piece]) -> str:
    """The lines of some pieces of a card."""
    return "\n".join(piece.text for piece in pieces)


def sheets(page: Page) -> dict[str, int]:
    """Return how many sheets a page takes on each size of paper."""
    page.emulate_media(media="print")  # a window that acts another scheme prints its screen
    pdfs = {size: page.pdf(format=size) for size in ("A4", "Letter")}
    return {size: len(re.findall(rb"/Type\s*/Page\b", pdf)) for size, pdf in pdfs.items()}


@pytest.mark.parametrize("path", ON_PAPER)
def test_each_card_fits_a_sheet(open_page: OpenPage, path: str) -> None:
    """Printed, each card is a sheet; the first begins with who you are."""
    page = open_page(path, width=1280)
    cards = page.locator(".fu-sheet").count()
    assert cards == 2 + ("Tell nobody." in page.locator("article").inner_text())
    assert sheets(page) == {"A4": cards, "Letter": cards}
    first = page.locator("article :is(h1, h2):visible").first
    assert first.inner_text().startswith("You ")
    assert "on paper" not in page.locator("article").inner_text()


@pytest.mark.parametrize("path", ON_PAPER)
def test_cards_are_printed_large(open_page: OpenPage, path: str) -> None:
    """Every card has large print: 16 points or more."""
    page = open_page(path)
    page.emulate_media(media="print")
    pixels = "cards => cards.map((card) => parseFloat(getComputedStyle(card).fontSize))"
    found = page.locator(".fu-sheet").evaluate_all(pixels)
    assert min(round(size * 72 / 96) for size in found) >= 16


def test_cards_speak_simple_english() -> None:
    """Whoever plays the employer reads the slower, simpler line where there is one."""
    graph = graph_of(SLIPS)
    card = lines_of(employers_pieces(graph.call, act(graph)))
    assert "Hello. This is Sam." in card
    assert "Sam here." not in card


@pytest.mark.parametrize("name", ["example", "slips", "long"])
@pytest.mark.parametrize("javascript", [True, False])
def test_any_cards_fit_their_sheets(open_there: OpenPage, name: str, javascript: bool) -> None:
    """So it is for a small call and for one longer than any real one, with a script and without."""
    page = open_there(f"calls/{name}-on-paper.html", javascript=javascript)
    cards = page.locator(".fu-sheet").count()
    assert sheets(page) == {"A4": cards, "Letter": cards}


def test_what_is_on_the_cards(open_there: OpenPage) -> None:
    """The caller's card keeps the answers; the other has a script with cues, and two ends."""
    page = open_there("calls/example-on-paper.html")
    caller, employer = page.locator(".fu-sheet").all_inner_texts()
    assert caller.startswith("You are John\n")
    assert CALL.you.removeprefix("You are John. ") in caller
    assert CALL.truth not in caller
    assert "You begin: Northline, Dana speaking." in employer
    assert "If they say who they are: Yes, John, I remember you. Go on." in employer
    assert "If they ask you a question: To be honest, it was the English." in employer
    assert "If they push or blame: I hear you. But I cannot talk like this." in employer
    assert "If it went well: We have a more junior job. Would you like it?" in employer
    assert "If it went badly: I am sorry, it is decided. Goodbye." in employer
    assert "First badly, on purpose. Then well." in caller
    assert "First let it go badly. Then well." in employer
    assert violations(page) == []


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_the_callers_card_gives_nothing_away(file: Path) -> None:
    """Of a call's own lines, the caller's card has only first lines, said before any news."""
    call, part = graph_of(file).call, act(graph_of(file))
    lines = [each.text for each in callers_pieces(call, part)]
    assert part.first
    own = {choice.plain or choice.says for choice in part.first.choices}
    others = {c.plain or c.says for beat in call.beats for c in beat.choices} - own
    assert 1 <= len(part.hellos) <= 2
    assert [words for words in others if f"- {as_markdown(words)}" in lines] == []


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_the_employers_card_can_be_played(file: Path) -> None:
    """A call's script is short: one line for each cue, only the employer's own, and two ends."""
    graph = graph_of(file)
    part = act(graph)
    script = lines_of(employers_pieces(graph.call, part)).splitlines()
    lines = [line for line in script if line.startswith("- **If ")]
    assert 4 <= len(lines) <= 8
    assert [line for line in lines if len(line.split()) > 45] == []
    assert part.well
    replies = [reply.beat for reply in part.replies if reply.beat]
    assert len({beat.id for beat in replies}) == len(replies)
    assert len(part.drawn) == len(graph.call.secrets)
    assert sum(not reply.beat for reply in part.replies) == bool(part.drawn)
    assert {beat.speaker for beat in (*replies, part.well, part.badly) if beat} == {"employer"}
    assert counts_as_yes(graph, part.well.ends)
    assert not part.badly or not counts_as_yes(graph, part.badly.ends)


def test_a_card_has_one_voice(open_there: OpenPage) -> None:
    """What a receptionist, a voicemail or a scene says is left out: one person plays one voice."""
    page = open_there("calls/slips-on-paper.html")
    caller, employer = page.locator(".fu-sheet").all_inner_texts()
    assert caller.startswith("You call\n")
    assert "You begin: Hello. This is Sam." in employer
    assert "If it went well: (On another day.) Learn the big oven." in employer
    assert "If it went badly: Thank you for your call. Goodbye." in employer
    for others in ("good morning", "Leave a message", "(It rings.)", "(The line is dead.)"):
        assert others not in employer


def test_an_employer_who_never_speaks_has_a_card() -> None:
    """A call in which only a machine is heard has two ends all the same, and nothing fails."""
    call = graph_of(SLIPS).call
    silent = replace(call, beats=tuple(replace(beat, speaker="voicemail") for beat in call.beats))
    part = act(compile_call(silent))
    assert part == Act(None)
    assert callers_pieces(silent, part)
    script = lines_of(employers_pieces(silent, part))
    assert "- **If it went well:** Thank you for your call. Goodbye." in script


def test_a_call_without_javascript(open_there: OpenPage) -> None:
    """Without a script there is the brief and the way to paper; the truth is folded away."""
    page = open_there("calls/example.html", javascript=False)
    assert page.get_by_role("heading", name="Your part").is_visible()
    assert page.get_by_text(CALL.you).is_visible()
    assert page.get_by_role("button").count() == 0
    truth = page.get_by_text(CALL.truth)
    assert not truth.is_visible()
    page.get_by_text("For the person who is Dana Reyes").press("Enter")
    assert truth.is_visible()
    assert page.get_by_text("You begin:").is_visible()
    page.get_by_role("link", name="print it as role cards").click()
    assert page.url.endswith("calls/example-on-paper.html")


def test_the_truth_is_not_told_before_the_call(open_there: OpenPage) -> None:
    """With a script the truth is nowhere to be seen until the review."""
    page = open_there("calls/example.html", fresh=True)
    page.get_by_role("button", name="Start the call").click()
    assert not page.get_by_text(CALL.truth).first.is_visible()
    page.get_by_role("button", name="Hang up").click()
    page.get_by_role("button", name="Yes, hang up").click()
    assert page.get_by_text(CALL.truth).first.is_visible()


def test_a_call_on_paper_from_its_page(open_there: OpenPage) -> None:
    """The page of a call prints its paper version, not a phone that cannot be pressed."""
    page = open_there("calls/example.html", fresh=True)
    page.get_by_role("button", name="Start the call").click()
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert not page.locator(".fu-phone").is_visible()
    assert page.get_by_role("heading", name="Your part").last.is_visible()
    assert page.get_by_role("link", name="print it as role cards").is_visible()


def test_the_end_is_printed_only_where_it_was_opened(open_there: OpenPage) -> None:
    """A learner who prints the page reads nothing that the end tells; who opened it does."""
    page = open_there("calls/example.html", javascript=False)
    for is_open in (False, True):
        page.emulate_media(media="print")
        assert page.get_by_text(CALL.truth).is_visible() == is_open
        page.emulate_media(media="screen")
        page.get_by_text("For the person who is Dana Reyes: it tells the end").press("Enter")
    page = open_there("calls/example.html", fresh=True)
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert not page.get_by_text(CALL.truth).first.is_visible()


def test_the_search_tells_no_end(site: Path) -> None:
    """Neither what is behind a call nor a secret of it can be found before it is played."""
    index = (site / "search/search_index.json").read_text(encoding="utf-8")
    text = " ".join(doc["text"] for doc in json.loads(index)["docs"])
    told = html.unescape(text)
    for call in map(read_call, FILES):
        assert fill(call.employer.company, dict(call.own)) in told
        for truth in (call.truth, *(secret.truth for secret in call.secrets)):
            assert truth not in told


def test_the_list_of_calls(open_there: OpenPage) -> None:
    """The list has each call, easy ones first, and shows those of one level when asked."""
    page = open_there("practise.html", fresh=True)
    links = page.locator("#calls > li > a")
    titles = links.all_inner_texts()
    assert [title.split()[0] for title in titles] == ["Call", "A", "A", "Five"]
    level = page.get_by_role("combobox")
    assert level.locator("option").all_inner_texts() == [
        "all (4)",
        "easy (2)",
        "medium (1)",
        "hard (1)",
    ]
    level.select_option("hard")
    assert page.locator("#calls > li:visible > a").all_inner_texts() == titles[3:]
    assert page.get_by_text("1 shown").is_visible()
    level.select_option("")
    assert page.locator("#calls > li:visible").count() == 4
    page.locator("#calls").get_by_role("link", name=titles[0], exact=True).click()
    page.get_by_role("button", name="Start the call").wait_for()


def test_the_list_leads_to_the_cards(open_there: OpenPage) -> None:
    """Beside each call is a link to its role cards, which says for which call they are."""
    page = open_there("practise.html", javascript=False)
    assert page.get_by_role("link", name="Role cards to print").count() == 4
    page.get_by_role("link", name="Role cards to print for Call back after a no").click()
    assert page.url.endswith("calls/example-on-paper.html")


def test_the_list_without_javascript(open_there: OpenPage) -> None:
    """Without a script the whole list is there, with level, minutes and story."""
    page = open_there("practise.html", javascript=False)
    assert page.locator("#calls > li:visible").count() == 4
    assert not page.locator("select").is_visible()
    assert "Easy · about 4 minutes · John's story" in page.locator("#calls").inner_text()


@pytest.mark.parametrize(("story", "call"), [("john", "example"), ("michelle", "long")])
def test_a_story_leads_to_its_call(open_there: OpenPage, story: str, call: str) -> None:
    """The page of a story links to its call, and the call links back."""
    page = open_there(f"stories/{story}.html", javascript=False)
    open_folds(page)
    page.get_by_role("link", name="Practise:").first.click()
    assert page.url.endswith(f"calls/{call}.html")
    page.get_by_role("link", name="the story of").click()
    assert page.url.endswith(f"stories/{story}.html")


def test_the_card_draws_what_is_true() -> None:
    """A dice says which truth it is, as likely as in the call."""
    call = read_call(SECRETS)
    part = act(compile_call(call))
    lines = lines_of(secret_pieces(call, part)).splitlines()
    assert any("Throw a dice before each call. Tell nobody." in line for line in lines)
    assert [line[:11] for line in lines if line[:5] in ("- **1", "- **5")] == [
        "- **1 to 4:",
        "- **5 or 6:",
    ]
    for chances, way, numbers in [
        ((Fraction(1, 4), Fraction(3, 4)), "throw a dice until it shows 4 or less.", "2 to 4"),
        ((Fraction(3, 8), Fraction(5, 8)), "Write the numbers 1 to 8 on slips.", "4 to 8"),
    ]:
        secrets = tuple(
            replace(secret, chance=chance)
            for secret, chance in zip(call.secrets, chances, strict=True)
        )
        other = replace(call, secrets=secrets)
        lines = lines_of(secret_pieces(other, act(compile_call(other)))).splitlines()
        assert any(way in line for line in lines)
        assert any(line.startswith(f"- **{numbers}:**") for line in lines)


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_each_number_has_its_line(file: Path) -> None:
    """A number that is drawn has a line that tells its truth; the list has lines for all of them.

    What the list says before must be possible under each truth, as far as the call allows it.
    """
    graph = graph_of(file)
    part = act(graph)
    told = [drawn.tells.id for drawn in part.drawn if drawn.tells]
    assert len(set(told)) == len(graph.call.secrets)
    under: dict[str, set[int]] = {}
    for state in range(len(graph)):
        chances = graph.hidden.chances(state) if graph.hidden else ()
        possible = {place for place, chance in enumerate(chances) if chance}
        under.setdefault(graph.beat_of(state).id, set()).update(possible)
    listed = [reply.beat.id for reply in part.replies if reply.beat]
    assert [beat for beat in listed if len(under[beat]) != len(part.drawn)] == []


def test_a_truth_without_a_line_is_told() -> None:
    """If nobody ever says it, the card tells a truth as the caller reads it in the end."""
    call = read_call(SECRETS)
    part = act(compile_call(call))
    untold = tuple(replace(drawn, tells=None, more=None) for drawn in part.drawn)
    lines = lines_of(secret_pieces(call, replace(part, drawn=untold))).splitlines()
    for secret in call.secrets:
        assert any(f":** {secret.truth}" in line for line in lines)
