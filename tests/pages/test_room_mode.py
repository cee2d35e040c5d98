"""Room mode: a room votes its way through a call, and counts its own odds."""

from __future__ import annotations

import json
import re
from fractions import Fraction
from math import floor
from pathlib import Path
from random import Random

import pytest
from places import DOCS, ROOT
from playwright.sync_api import Page, expect
from windows import OpenPage, violations

from followup.calls import Graph, compile_call, play, read_call, solve, words_of
from followup.odds import Belief, about, people
from followup.words import say

VOTE = "room/vote.html"
ODDS = "room/odds.html"
SHOWN = Fraction(5, 100)
SEED = "crypto.getRandomValues = (into) => into.fill({})"


def in_words(chance: Fraction) -> str:
    """A chance as the review says it, in tenths."""
    tenths = floor(chance * 10 + Fraction(1, 2))
    if chance in (0, 1):
        return "certain" if chance else "no chance"
    if tenths == 0:
        return "less than 1 in 10"
    return "more than 9 in 10" if tenths == 10 else f"about {tenths} in 10"


def graph_of(call: str) -> Graph:
    """The graph of a call that is on the site."""
    file: Path = ROOT / f"calls/{call}.yml"
    return compile_call(read_call(file), file.name)


def focused(page: Page) -> str:
    """The words of what has the focus."""
    words: str = page.evaluate("document.activeElement.innerText.trim()")
    return words


def vote(page: Page, turn: int) -> dict[str, int]:
    """Type hands for each letter by keyboard, count them, and go on with most of them.

    Returns:
        The hands for the words of each choice.
    """
    rows = page.locator(".fu-vote__says-this").all_inner_texts()
    hands = [(3 * i + 2 * turn + 1) % 11 for i in range(len(rows))]
    page.get_by_label("A", exact=True).focus()
    for n in hands:
        page.keyboard.press("Control+A")
        page.keyboard.type(str(n))
        page.keyboard.press("Tab")
    assert focused(page) == "Count them"
    page.keyboard.press("Enter")
    assert focused(page).startswith("Go on")
    page.keyboard.press("Enter")
    return dict(zip(rows, hands, strict=True))


def test_a_vote_to_the_end_by_keyboard(open_page: OpenPage) -> None:
    """The call goes with most hands; the review says what the room lost, as Python does."""
    page = open_page(VOTE, width=1280, fresh=True)
    page.add_init_script(SEED.format(11))
    page.reload()
    page.get_by_role("button", name="Call back after a no").press("Enter")
    expect(page.get_by_role("heading", name="Call back after a no")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    graph = graph_of("after-the-no")
    solution = solve(graph)
    call = play(graph, seed=11)
    before_turn: dict[int, Fraction] = {}
    after_turn: dict[int, Fraction] = {}
    after: dict[int, dict[str, Fraction]] = {}
    while not call.over:
        line = page.locator("h2.fu-vote__line")
        assert line.inner_text() == " ".join(call.beat.says.split())
        hands = vote(page, len(call.turns))
        arcs = {graph.choice_of(call.state, arc).says: arc for arc in graph.arcs(call.state)}
        turn = len(call.turns) + 1
        before_turn[turn] = solution.chance(call.state)
        after[turn] = {words: solution.chance_after(arcs[words]) for words, n in hands.items() if n}
        after_turn[turn] = sum(
            (n * solution.chance_after(arcs[words]) for words, n in hands.items()), Fraction(0)
        ) / sum(hands.values())
        most = max(hands, key=lambda words: hands[words])
        call.say(graph.choice_of(call.state, arcs[most]).id)
    assert page.locator("h2.fu-vote__line").inner_text() == " ".join(call.beat.says.split())
    assert focused(page) == "See the room's review"
    page.keyboard.press("Enter")
    lost = {n: before - after_turn[n] for n, before in before_turn.items()}
    worst = sorted((n for n in lost if lost[n] >= SHOWN), key=lambda n: -lost[n])[:3]
    assert worst, "this seed and these hands lose something"
    assert page.locator(".fu-moment h4").all_inner_texts() == [f"Turn {n}" for n in sorted(worst)]
    for n, moment in zip(sorted(worst), page.locator(".fu-moment").all(), strict=True):
        said = moment.inner_text()
        assert f"before this turn: {in_words(before_turn[n])}." in said
        for words, chance in after[n].items():
            assert f"“{words}” Then it was {in_words(chance)}." in said
    assert violations(page) == []
    page.get_by_role("button", name="Choose another call").click()
    assert page.evaluate("localStorage.getItem('follow-up.vote')") is None


def test_a_reload_in_the_middle(open_page: OpenPage) -> None:
    """A reload comes back to the same turn, with the hands that were typed, at any turn."""
    page = open_page(VOTE, width=1280, fresh=True)
    page.get_by_label("People in the room").fill("12")
    page.get_by_role("button", name="Call back after a no").click()
    page.get_by_role("button", name="Start the call").click()
    for turn in range(2):
        line = page.locator("h2.fu-vote__line").inner_text()
        page.get_by_label("B", exact=True).fill("7")
        page.reload()
        expect(page.locator("h2.fu-vote__line")).to_have_text(line)
        assert page.get_by_label("B", exact=True).input_value() == "7"
        assert "7 votes of 12 people" in page.locator(".fu-vote__form").inner_text()
        page.get_by_label("B", exact=True).fill("0")
        hands = vote(page, turn)
        said = max(hands, key=lambda words: hands[words])
        assert page.locator(".fu-vote__said").inner_text() == f"The room said: “{said}”"
    page.get_by_role("button", name="Leave this call").click()
    page.get_by_role("button", name="No, go on").click()
    expect(page.get_by_role("button", name="Leave this call")).to_be_focused()
    page.get_by_role("button", name="Leave this call").click()
    page.get_by_role("button", name="Yes, leave it").click()
    page.reload()
    expect(page.get_by_role("heading", name="Choose a call for the room")).to_be_visible()


def test_a_room_in_simple_english(open_page: OpenPage) -> None:
    """One switch changes what is heard and what can be said, keeps the hands, and is remembered."""
    page = open_page(VOTE, width=1280, fresh=True)
    page.get_by_role("button", name="Call back after a no").click()
    page.get_by_role("button", name="Start the call").click()
    beat = graph_of("after-the-no").beat_of(graph_of("after-the-no").start)
    lines = page.locator(".fu-vote__says-this")
    switch = page.get_by_role("button", name="Simple English")
    assert sorted(lines.all_inner_texts()) == sorted(choice.says for choice in beat.choices)
    page.get_by_label("B", exact=True).fill("7")
    switch.press("Enter")
    expect(switch).to_be_focused()
    assert switch.get_attribute("aria-pressed") == "true"
    assert sorted(lines.all_inner_texts()) == sorted(words_of(each, True) for each in beat.choices)
    assert page.locator("h2.fu-vote__line").inner_text() == words_of(beat, True)
    assert page.get_by_label("B", exact=True).input_value() == "7"
    said = lines.all_inner_texts()[1]
    page.get_by_role("button", name="Count them").click()
    assert said in page.locator(".fu-vote__choices").inner_text()
    page.get_by_role("button", name="Go on").click()
    assert page.locator(".fu-vote__said").inner_text() == f"The room said: “{said}”"
    page.reload()
    assert switch.get_attribute("aria-pressed") == "true"
    switch.click()
    assert switch.get_attribute("aria-pressed") == "false"


def test_a_call_of_yesterday_does_not_come_back(open_page: OpenPage) -> None:
    """A call that was broken off many hours ago is forgotten."""
    page = open_page(VOTE, fresh=True)
    page.get_by_role("button", name="Call back after a no").click()
    page.get_by_role("button", name="Start the call").click()
    page.evaluate("""() => {
      const kept = JSON.parse(localStorage.getItem("follow-up.vote"));
      kept.when -= 7 * 3600e3;
      localStorage.setItem("follow-up.vote", JSON.stringify(kept));
    }""")
    page.reload()
    expect(page.get_by_role("heading", name="Choose a call for the room")).to_be_visible()


def test_a_call_of_another_version(open_page: OpenPage) -> None:
    """A kept call that has changed is told in words and stays kept until another one begins."""
    page = open_page(VOTE, fresh=True)
    page.get_by_role("button", name="Call back after a no").click()
    page.get_by_role("button", name="Start the call").click()
    vote(page, 0)
    state = page.evaluate("JSON.parse(localStorage.getItem('follow-up.vote'))")
    told = page.get_by_text(say("room-other-version"))
    changes = ({"of": state["of"] + 1}, {"of": None, "said": ["gone"]}, {"said": ["gone"]})
    for change in changes:
        text = json.dumps({**state, **change})
        page.evaluate("text => localStorage.setItem('follow-up.vote', text)", text)
        page.reload()
        expect(told).to_be_visible()
        expect(page.get_by_role("heading", name="Choose a call for the room")).to_be_visible()
        assert page.evaluate("localStorage.getItem('follow-up.vote')") == text
    for good in ({}, {"of": None}):
        text = json.dumps({**state, **good})
        page.evaluate("text => localStorage.setItem('follow-up.vote', text)", text)
        page.reload()
        expect(page.locator("h2.fu-vote__line")).to_be_visible()
    assert told.count() == 0


def test_how_many_votes_a_call_takes() -> None:
    """Nine calls in ten have as many votes as all places say, if most votes go to the best line."""
    counts = []
    for file in sorted((ROOT / "calls").glob("*.yml")):
        graph = compile_call(read_call(file))
        solution = solve(graph)
        for seed in range(200):
            call, dice = play(graph, seed=seed), Random(seed)
            while not call.over:
                best = solution.best_choice(call.state)
                offer = [choice.id for choice in call.choices]
                call.say(best if best in offer and dice.random() < 0.75 else dice.choice(offer))
            counts.append(len(call.turns))
    counts.sort()
    few, many = counts[len(counts) // 20], counts[-len(counts) // 20]
    told = f"Most calls take {few} to {many} votes."
    assert told in (DOCS / "room/vote.md").read_text(encoding="utf-8")
    assert say("room-votes-take").startswith(told)


FILL_WITH = """([line, choices]) => {
  document.querySelector("h2.fu-vote__line").textContent = line;
  const said = document.querySelector(".fu-vote__said") || document.createElement("p");
  said.className = "fu-vote__said";
  said.textContent = `The room said: “${choices[0]}”`;
  document.querySelector("h2.fu-vote__line").parentElement.prepend(said);
  const list = document.querySelector(".fu-vote__choices");
  while (list.children.length < choices.length) list.append(list.lastElementChild.cloneNode(true));
  choices.forEach((words, i) => { list.children[i].querySelector("span").textContent = words; });
}"""


def longest_turn(file: Path) -> tuple[str, str, list[str]]:
    """A call's title, and what is said and offered in its longest turn."""
    call = read_call(file)
    turns = [(beat.says, [each.says for each in beat.choices]) for beat in call.beats]
    return call.title, *max(turns, key=lambda turn: len(turn[0]) + sum(map(len, turn[1])))


@pytest.mark.parametrize("place", [VOTE, "room/slides.html#/11"])
def test_every_turn_fits_the_wall(open_page: OpenPage, place: str) -> None:
    """The longest turn of each call fits a projector of 1280 by 720, on the page and in a slide."""
    page = open_page(place, width=1280, fresh=True)
    page.set_viewport_size({"width": 1280, "height": 720})
    for file in sorted((ROOT / "calls").glob("*.yml")):
        title, says, choices = longest_turn(file)
        page.get_by_role("button", name=title, exact=True).click()
        page.get_by_role("button", name=re.compile("^Start the ")).click()
        page.evaluate(FILL_WITH, [says, choices])
        button = page.get_by_role("button", name="Count them").bounding_box()
        assert button and button["y"] + button["height"] <= 705 + 15 * (place == VOTE), file.stem
        page.get_by_role("button", name="Leave this call").click()
        page.get_by_role("button", name="Yes, leave it").click()


def test_counts_that_do_not_fit(open_page: OpenPage) -> None:
    """More hands than people, no hands, and a tie each get one clear sentence and a way on."""
    page = open_page(VOTE, fresh=True)
    page.get_by_label("People in the room").fill("8")
    page.get_by_role("button", name="Call back after a no").click()
    page.get_by_role("button", name="Start the call").click()
    page.get_by_role("button", name="Count them").click()
    expect(page.get_by_text("Nobody has voted yet.")).to_be_visible()
    page.get_by_label("A", exact=True).fill("5")
    page.get_by_label("B", exact=True).fill("5")
    expect(page.get_by_text("10 votes, but 8 people.")).to_be_visible()
    page.get_by_label("B", exact=True).fill("-1")
    page.get_by_role("button", name="Count them").click()
    expect(page.get_by_text("B: type a whole number from 0 to 1,000.")).to_be_visible()
    page.get_by_label("B", exact=True).fill("5")
    page.get_by_role("button", name="Count them").click()
    expect(page.get_by_text("A and B have the same number of votes.").last).to_be_visible()
    assert violations(page) == []
    page.get_by_role("button", name="Go on with B").click()
    kept = json.loads(page.evaluate("localStorage.getItem('follow-up.vote')"))
    assert sorted(kept["splits"][0].values(), reverse=True)[:2] == [5, 5]


def fill(page: Page, **hands: int) -> None:
    """Type the hands for what happened."""
    labels = {"yes": "It became a yes", "no": "It stayed a no", "waiting": "Still waiting"}
    for key, n in hands.items():
        page.get_by_label(labels[key]).fill(str(n))
    page.get_by_role("button", name="Show the room's odds").click()


def test_the_rooms_odds(open_page: OpenPage) -> None:
    """The room's people and words are those of the package, and a reload keeps the counts."""
    page = open_page(ODDS, fresh=True)
    for label, n in {"2 of ten": 3, "5 of ten": 4, "9 of ten": 1}.items():
        page.get_by_label(label, exact=True).fill(str(n))
    fill(page, yes=4, no=9, waiting=2)
    belief = Belief(4, 9)
    low, high = people(belief.range())
    answer = page.locator(".fu-room__found").inner_text()
    assert f"Of 100 people like this room, probably between {low} and {high} get a yes." in answer
    assert about(belief.chance) in answer
    guessed = "8 people guessed. The middle guess is 5 of ten. The guesses go from 2 to 9."
    assert guessed in page.locator(".fu-room__live").inner_text()
    assert "The guess was 5 of ten. In this room, 4 of 13 last follow-ups became a yes" in answer
    assert "2 still wait." in answer
    assert page.locator(".fu-room__found .yes").count() == low
    page.get_by_label("It stayed a no").fill("abc")
    assert page.locator(".fu-room__found").inner_text() == answer, "the last good result stays"
    page.get_by_label("It stayed a no").fill("9")
    assert violations(page) == []
    page.reload()
    assert page.get_by_label("It stayed a no").input_value() == "9"
    page.get_by_role("button", name="Start again with zero").click()
    assert page.get_by_label("It stayed a no").input_value() == "0"


def test_no_hands_for_what_happened(open_page: OpenPage) -> None:
    """Without a hand there is nothing to show: one sentence says what to type."""
    page = open_page(ODDS, fresh=True)
    fill(page, yes=0, no=0)
    said = page.locator(".fu-room__found").inner_text()
    assert said == "Type the slips first: how many got a yes, and how many a no."
    expect(page.get_by_label("It became a yes")).to_be_focused()


def test_only_yeses(open_page: OpenPage) -> None:
    """A thousand yeses give a sentence, and more hands than people are told above it."""
    page = open_page(ODDS, fresh=True)
    fill(page, yes=1000, no=0)
    answer = page.locator(".fu-room__found").inner_text()
    assert "Of 100 people" in answer and "NaN" not in answer
    page.get_by_label("People in the room").fill("5")
    found = page.locator(".fu-room__found").inner_text()
    assert found.startswith("1,000 slips, but 5 people")
