"""A practice call on a small phone: by keyboard, by ear, and never a dead end."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest
from call_site import EXAMPLE, SLIPS, call_site, graph_of
from looking import PHONE, faults, rules_by_look
from places import ROOT
from playwright.sync_api import Browser, BrowserContext, Page, Route
from windows import OpenPage, Windows, violations

from followup.calls import (
    CallInProgress,
    Seeded,
    best_policy,
    play,
    play_out,
    review,
    shipped,
    solve,
)
from followup.calls.reviewing import Review
from followup.calls.telling import moment_lines, summary, sums
from followup.ladder import LADDER
from followup_site.serving.static_server import StaticServer
from followup_site.site import offline

PATH = "calls/{}.html"
# A seed is one number; an entry of a list is named by three.
SEED = "crypto.getRandomValues = (into) => into.fill({})"
FOCUSED = "() => document.activeElement.innerText.trim()"
ON_BODY = "() => document.activeElement === document.body || !document.activeElement"
KEEPER = "follow-up.call.example"
NO_VOICE = "speechSynthesis.getVoices = () => []"
VOICE = """
  window.spoken = [];
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  const listeners = [];
  window.voices = [{ lang: "fr-FR", localService: true }, { lang: "en-GB", localService: LOCAL }];
  Object.defineProperty(window, "speechSynthesis", { value: {
    getVoices: () => window.voices,
    addEventListener: (kind, then) => { if (kind === "voiceschanged") listeners.push(then); },
    cancel: () => window.spoken.push("(stop)"),
    speak: (words) => {
      window.spoken.push(`${words.voice.lang}: ${words.text}`);
      window.rate = words.rate;
    },
  } });
  window.voicesChange = (voices) => {
    window.voices = voices;
    listeners.forEach((then) => then());
  };
"""
AUDIO = """
  window.tones = 0;
  window.AudioContext = class extends AudioContext {
    createOscillator() { window.tones += 1; return super.createOscillator(); }
  };
"""


class OnPage:
    """A call that is played on a page by what can be seen there."""

    def __init__(self, page: Page) -> None:
        self.page = page

    @property
    def choices(self) -> list[str]:
        """The words on the buttons."""
        return self.page.locator(".fu-phone__pill").all_inner_texts()

    @property
    def line(self) -> str:
        """What has just been said or heard."""
        return (self.page.locator(".fu-phone__line").text_content() or "").strip()

    @property
    def heard(self) -> str:
        """What a screen reader was told last."""
        return self.page.locator("fu-call [aria-live=polite]").text_content() or ""

    @property
    def kept(self) -> str | None:
        """What is stored on the device about the example call."""
        found: str | None = self.page.evaluate("key => localStorage.getItem(key)", KEEPER)
        return found

    def press(self, name: str) -> None:
        """Press the button with this name."""
        self.page.get_by_role("button", name=name, exact=True).click()

    def hang_up(self) -> None:
        """Hang up, or stop where nobody is on the phone, and say that it is meant."""
        for name in ("Hang up|Stop here", "Yes, hang up|Yes, stop"):
            self.page.get_by_role("button", name=re.compile(f"^({name})$")).click()

    def say(self, words: str) -> None:
        """Choose what to say."""
        self.page.locator(".fu-phone__pill").get_by_text(words, exact=True).click()

    def agrees_with(self, call: CallInProgress) -> None:
        """Hold what the page shows to the call as Python plays it."""
        assert self.line == call.beat.says
        assert call.beat.says in self.heard
        assert sorted(self.choices) == sorted(choice.says for choice in call.choices)

    def play(self, call: CallInProgress, *ids: str) -> None:
        """Make these choices on the page and in Python."""
        for name in ids:
            words = next(choice.says for choice in call.choices if choice.id == name)
            call.say(name)
            self.say(words)
            self.agrees_with(call)


OpenCall = Callable[..., OnPage]


@pytest.fixture(scope="module")
def site_of_calls(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with the calls of the tests."""
    return call_site(tmp_path_factory)


@pytest.fixture(scope="module")
def call_windows(browser: Browser, site_of_calls: Path) -> Iterator[Windows]:
    """Windows on that site."""
    with StaticServer(site_of_calls, compress=True) as server:
        yield Windows(browser, server.url)


@pytest.fixture
def windows(call_windows: Windows) -> Iterator[Windows]:
    """The same, closed after the test; it fails if a request left home or an error was heard."""
    call_windows.ears.foreign.clear()
    call_windows.ears.errors.clear()
    yield call_windows
    call_windows.close()
    assert call_windows.ears.foreign == [], "requests to other hosts"
    assert call_windows.ears.errors == [], "errors in the browser"


@pytest.fixture
def open_call(windows: Windows) -> OpenCall:
    """Opens the page of a call: `open_call(name, *scripts, seed=, width=, start=)`."""

    def opener(
        name: str = "example",
        *scripts: str,
        seed: int = 1,
        width: int = 360,
        start: bool = True,
    ) -> OnPage:
        page = windows.fresh_window()
        for script in (SEED.format(seed), *scripts):
            page.add_init_script(script)
        page.set_viewport_size({"width": width, "height": 740})
        page.goto(windows.home + PATH.format(name))
        on_page = OnPage(page)
        page.locator(".fu-brief h2").wait_for()
        if start:
            on_page.press("Start the call")
        return on_page

    return opener


def example(seed: int = 1) -> CallInProgress:
    """The example call as Python plays it."""
    return play(graph_of(EXAMPLE), seed=seed)


def seed_that(path: Path, *ids: str, ends: str) -> int:
    """The first seed with which these choices can be made and lead to this beat."""
    for seed in range(10_000):
        call = play(graph_of(path), seed=seed)
        for name in ids:
            if name in [choice.id for choice in call.choices]:
                call.say(name)
        if len(call.turns) == len(ids) and call.beat.id == ends:
            return seed
    raise AssertionError("no seed")


def tab_to(page: Page, name: str) -> None:
    """Press Tab until the button with this name has the focus."""
    for _ in range(120):
        page.keyboard.press("Tab")
        if page.evaluate(FOCUSED) == name:
            return
    raise AssertionError(f"Tab does not come to {name!r}")


def test_a_whole_call_by_keyboard(open_call: OpenCall) -> None:
    """With Tab and Enter alone a call is played to its review, and the focus is never lost."""
    on_page = open_call(start=False)
    page, call = on_page.page, example()
    solution = solve(call.graph)
    tab_to(page, "Start the call")
    page.keyboard.press("Enter")
    on_page.agrees_with(call)
    while not call.over:
        assert not page.evaluate(ON_BODY)
        best = best_policy(solution)(call)
        tab_to(page, next(choice.says for choice in call.choices if choice.id == best))
        page.keyboard.press("Enter")
        call.say(best)
        on_page.agrees_with(call)
    assert not page.evaluate(ON_BODY)
    tab_to(page, "See your review")
    page.keyboard.press("Enter")
    assert page.evaluate(FOCUSED) == page.locator(".fu-review h2").inner_text()
    tab_to(page, "Play again")
    page.keyboard.press("Enter")
    assert not page.evaluate(ON_BODY)
    on_page.agrees_with(example())


def test_the_page_keeps_to_the_compiled_call(open_call: OpenCall) -> None:
    """Everything that can be heard on a telephone is shown as Python plays it."""
    seed = seed_that(SLIPS, "wait", "name", "stay", "message", "ask", "thank", ends="told")
    on_page = open_call("slips", seed=seed)
    call = play(graph_of(SLIPS), seed=seed)
    on_page.agrees_with(call)
    on_page.play(call, "wait", "name", "stay", "message", "ask", "thank")
    on_page.press("See your review")
    assert "You got advice" in on_page.page.locator(".fu-review h2").inner_text()


def test_the_screen_reader_is_told(open_call: OpenCall) -> None:
    """A polite region, there from the start, says who speaks, the line, and the mood in words."""
    on_page = open_call(start=False)
    region = on_page.page.locator("fu-call [aria-live=polite]").element_handle()
    on_page.press("Start the call")
    assert on_page.heard.startswith("Dana Reyes: Northline, Dana speaking.")
    assert "Mood: some trust, a lot of patience." in on_page.heard
    on_page.play(example(), "ask-for-time")
    assert "Mood: a lot of trust, a lot of patience." in on_page.heard
    same = "(before) => before === document.querySelector('fu-call [aria-live=polite]')"
    assert on_page.page.evaluate(same, region)


def test_the_mood_is_in_words(open_call: OpenCall) -> None:
    """The mood is said in two words for each meter, beside its dots."""
    on_page = open_call()
    mood = on_page.page.get_by_role("list", name="Mood").locator("li")
    assert [" ".join(text.split()) for text in mood.all_inner_texts()] == [
        "some trust",
        "a lot of patience",
    ]
    assert mood.first.locator("i").count() == 4
    assert mood.first.locator("i.on").count() == 2


def test_simple_english(open_call: OpenCall) -> None:
    """One switch changes the words of the same choices, there and back, and is remembered."""
    on_page = open_call()
    page, call = on_page.page, example()
    standard = [choice.says for choice in call.choices]
    plain = [choice.plain for choice in call.choices]
    switch = page.get_by_role("button", name="Simple English")
    assert sorted(on_page.choices) == sorted(standard)
    assert switch.get_attribute("aria-pressed") == "false"
    switch.press("Enter")
    assert sorted(on_page.choices) == sorted(plain)
    assert switch.get_attribute("aria-pressed") == "true"
    assert page.evaluate(FOCUSED).endswith("Simple English")
    on_page.say(plain[0])
    call.say(call.choices[0].id)
    assert on_page.line == call.beat.says
    assert page.locator(".fu-phone__yours").inner_text() == plain[0]
    switch.click()
    assert page.locator(".fu-phone__yours").inner_text() == standard[0]
    switch.click()
    page.reload()
    on_page.press("Start again")
    assert sorted(on_page.choices) == sorted(plain)


def test_without_plain_words(open_call: OpenCall) -> None:
    """A choice without simple words keeps its own."""
    on_page = open_call("slips")
    before = on_page.choices
    on_page.press("Simple English")
    assert on_page.choices == before


def test_what_is_heard_in_simple_english(open_call: OpenCall) -> None:
    """The switch changes what is heard too, there and back; the review tells what was said."""
    ids = ("sigh", "boss", "hum")
    seed = seed_that(SLIPS, *ids, "blame", "hurry", ends="told")
    on_page = open_call("slips", seed=seed)
    call = play(graph_of(SLIPS), seed=seed)
    on_page.play(call, *ids)
    assert on_page.line == "Sam here."
    on_page.press("Simple English")
    assert on_page.line == "Hello. This is Sam."
    assert on_page.heard == "Sam Okafor: Hello. This is Sam."
    on_page.press("Simple English")
    assert on_page.line == "Sam here."
    on_page.press("Simple English")
    on_page.say("You never wrote.")
    on_page.say("Hurry up.")
    on_page.press("See your review")
    moment = on_page.page.locator("article.fu-moment", has_text="Sam Okafor said").inner_text()
    said, simpler = "Sam Okafor said: Sam here.", "Slower and simpler: Hello. This is Sam."
    assert moment.index(said) < moment.index(simpler) < moment.index("You said: You never wrote.")


def test_no_place_is_the_good_one(open_call: OpenCall) -> None:
    """The choices change places from call to call, and keep them while one moment lasts."""
    orders = set()
    plain = {choice.says: choice.plain for choice in example().choices}
    for seed in range(6):
        on_page = open_call(seed=seed)
        order = on_page.choices
        orders.add(tuple(order))
        on_page.press("Simple English")
        assert on_page.choices == [plain[words] for words in order]
    assert len(orders) == 2


@pytest.mark.parametrize("turns", [0, 1, 2])
def test_hanging_up_leads_to_the_review(open_call: OpenCall, turns: int) -> None:
    """At any time the learner can hang up, and sees the review of the call so far."""
    seed = seed_that(EXAMPLE, "ask-for-time", ends="listens")
    on_page = open_call(seed=seed)
    said = ("ask-for-time", "ask-for-advice")[:turns]
    on_page.play(play(graph_of(EXAMPLE), seed=seed), *said)
    on_page.hang_up()
    page = on_page.page
    assert page.locator(".fu-review h2").inner_text() == "You hung up"
    assert "You ended without a yes." in page.locator(".fu-review").inner_text()
    assert page.evaluate(FOCUSED) == page.locator(".fu-review h2").inner_text()
    page.get_by_text("All turns").click()
    assert page.locator(".fu-review tbody tr").count() == turns + 1


def test_hanging_up_is_asked_once(open_call: OpenCall) -> None:
    """By keyboard too, the learner is asked, may go on, and a choice takes the question away."""
    on_page = open_call()
    page, call = on_page.page, example()
    question = page.get_by_role("group", name="End the call?")
    for answer in ("Enter", "Escape"):
        tab_to(page, "Hang up")
        page.keyboard.press("Enter")
        assert question.is_visible()
        assert page.evaluate("document.activeElement.getAttribute('aria-label')") == "End the call?"
        assert not page.get_by_role("button", name="Hang up", exact=True).is_visible()
        if answer == "Enter":
            tab_to(page, "No, go on")
        page.keyboard.press(answer)
        assert not question.is_visible()
        assert page.evaluate(FOCUSED) == "Hang up"
        on_page.agrees_with(call)
    page.keyboard.press("Enter")
    on_page.play(call, call.choices[0].id)
    assert not question.is_visible()
    tab_to(page, "Hang up")
    page.keyboard.press("Enter")
    tab_to(page, "Yes, hang up")
    page.keyboard.press("Enter")
    assert page.evaluate(FOCUSED) == "You hung up"


def test_the_top_names_who_is_on_the_line(open_call: OpenCall) -> None:
    """Ringing, reception, voicemail and the employer are named, and only a call has a clock."""
    ids = ("wait", "name", "stay", "message", "ask")
    seed = seed_that(SLIPS, *ids, ends="oven")
    on_page = open_call("slips", seed=seed)
    call = play(graph_of(SLIPS), seed=seed)
    lines = on_page.page.locator(".fu-phone__top > *")
    seen = [lines.all_inner_texts()]
    for name in ids:
        on_page.play(call, name)
        seen.append(lines.all_inner_texts())
    company = "Mill & Son <Ltd>"
    assert seen == [
        ["Ringing…", company],
        ["Reception", f"{company} · 00:03"],
        ["On hold", f"{company} · 00:05"],
        ["Voicemail", f"{company} · 00:06"],
        ["Sam Okafor", f"{company} · 00:10"],
        ["Not on the phone", company],
    ]


def test_nobody_hangs_up_where_nobody_is(open_call: OpenCall) -> None:
    """Before somebody picks up, on hold and off the phone the learner stops, and so it is told."""
    ids = ("wait", "name", "stay", "message", "ask")
    seed = seed_that(SLIPS, *ids, ends="oven")
    on_page = open_call("slips", seed=seed)
    call = play(graph_of(SLIPS), seed=seed)
    end = on_page.page.locator(".fu-phone__off").first
    seen = [end.inner_text()]
    for name in ids:
        on_page.play(call, name)
        seen.append(end.inner_text())
    stop, hang_up = "Stop here", "Hang up"
    assert seen == [stop, hang_up, stop, hang_up, hang_up, stop]
    on_page.press("Stop here")
    assert on_page.page.get_by_role("group", name="Stop here?").is_visible()
    on_page.press("Yes, stop")
    call.hang_up()
    told = on_page.page.locator(".fu-review")
    heading = told.locator("h2").inner_text()
    assert heading == "You stopped" == summary(review(call), call.graph.call)[0]
    on_page.page.get_by_text("All turns").click()
    assert "(You stop here.)" in told.locator("tbody tr").last.inner_text()
    assert call.transcript[-1].says == "(You stop here.)"


def test_stopping_while_it_rings_leads_on(open_page: OpenPage) -> None:
    """Where nobody has answered yet, stopping is a move: what comes at home is played next."""
    graph = shipped("please-do-not-call")
    on_page = OnPage(open_page(PATH.format("please-do-not-call"), fresh=True))
    on_page.page.evaluate(f"() => {{ {SEED.format(4)}; }}")
    on_page.press("Start the call")
    call = play(graph, seed=4)
    on_page.hang_up()
    call.hang_up()
    on_page.agrees_with(call)
    assert on_page.page.locator(".fu-phone__yours").inner_text() == "(You stop here.)"
    on_page.page.reload()
    on_page.press("Go on with the call")
    on_page.agrees_with(call)
    while not call.over:
        said = call.choices[0]
        on_page.say(said.says)
        call.say(said.id)
    on_page.press("See your review")
    on_page.page.get_by_text("All turns").click()
    assert "(You stop here.)" in on_page.page.locator("tbody tr").first.inner_text()
    assert summary(review(call), graph.call)[0] in on_page.page.locator(".fu-review").inner_text()


def test_at_most_three_moments(open_call: OpenCall) -> None:
    """Five slips give three moments, each with a better line, why, and a way back."""
    ids = ("sigh", "boss", "hum", "blame", "hurry")
    seed = seed_that(SLIPS, *ids, ends="told")
    on_page = open_call("slips", seed=seed)
    call = play(graph_of(SLIPS), seed=seed)
    on_page.play(call, *ids)
    on_page.press("See your review")
    reviewed = review(call)
    assert sum(turn.label is not None for turn in reviewed.turns) == 5
    shown = on_page.page.locator("article.fu-moment")
    assert shown.count() == 3
    for article, moment in zip(shown.all(), reviewed.moments, strict=True):
        text = article.inner_text()
        assert text.startswith(f"Turn {moment.turn.turn}: {moment.turn.label}")
        for words in (moment.said, moment.why_said, moment.better, moment.why, moment.thinks):
            assert words in text
        assert article.get_by_role("button", name="Try this moment again").count() == 1
    on_page.page.get_by_text("All turns").click()
    words = on_page.page.locator(".fu-review").inner_text()
    assert "in this practice call" in words
    for line in (*summary(reviewed, call.graph.call), *told(reviewed, call)):
        assert line in words
    assert call.graph.call.truth in words


WEAK = ("push", "blame", "give-up")


def lucky_play(path: Path) -> tuple[int, list[str]]:
    """A seed and choices; the last is a hard word that costs too little and ends nothing."""
    graph = graph_of(path)
    solution = solve(graph)
    for seed in range(1_000):
        call, dice, said = play(graph, seed=seed), Random(seed), list[str]()
        while not call.over:
            said.append(dice.choice(call.choices).id)
            call.say(said[-1])
            turn = review(call, solution).turns[-1]
            if call.over or turn.label is not None:
                continue
            if graph.choice_of(turn.state, call.turns[-1].arc).skill in WEAK:
                return seed, said
    raise AssertionError("no play")


def test_a_hard_word_is_never_called_good(open_page: OpenPage) -> None:
    """A line that pushes, blames or gives up and costs little did no harm; it was not good."""
    path = ROOT / "calls/no-answer-yet.yml"
    seed, said = lucky_play(path)
    page = open_page(PATH.format(path.stem), fresh=True)
    page.add_init_script(SEED.format(seed))
    page.reload()
    on_page = OnPage(page)
    on_page.press("Start the call")
    on_page.play(play(graph_of(path), seed=seed), *said)
    on_page.hang_up()
    page.get_by_text("All turns").click()
    shown = page.locator("td[data-of=Skill]").nth(len(said) - 1).inner_text()
    assert shown.startswith(("no harm this time", "little harm this time"))


def told(reviewed: Review, call: CallInProgress) -> list[str]:
    """What the review tells of its moments and in points, with every name."""
    lines = [line for moment in reviewed.moments for line in moment_lines(moment, call.graph.call)]
    return [*lines, sums(reviewed)]


def test_the_words_of_the_review_are_explained(open_call: OpenCall) -> None:
    """Skill, luck and slip lead to the glossary, and each word is there."""
    on_page = open_call()
    on_page.hang_up()
    page = on_page.page
    links = page.locator(".fu-review a")
    assert links.all_inner_texts()[:3] == ["Skill", "Luck", "slip"]
    for address in links.evaluate_all("links => links.map((link) => link.href)")[:3]:
        page.goto(address)
        place = page.locator(f"dt#{address.partition('#')[2]}")
        assert place.inner_text().lower() == address.partition("#")[2]


def test_a_good_call_is_not_praised_at_length(open_call: OpenCall) -> None:
    """Best play is shown no moment."""
    graph = graph_of(EXAMPLE)
    best = best_policy(solve(graph))
    seed = next(seed for seed in range(100) if play_out(graph, best, Seeded(seed)).yes)
    on_page = open_call(seed=seed)
    call = example(seed)
    while not call.over:
        on_page.play(call, best(call))
    on_page.press("See your review")
    assert on_page.page.locator("article.fu-moment").count() == 0
    words = on_page.page.locator(".fu-review").inner_text()
    assert "Skill: your choices cost no chance." in words
    assert "You ended with a yes." in words


def test_try_this_moment_again(open_call: OpenCall) -> None:
    """The learner is put back before the slip: the same line, mood and choices; then goes on."""
    seed = seed_that(EXAMPLE, "ask-for-time", "argue", ends="the-no")
    on_page = open_call(seed=seed)
    call, page = example(seed), on_page.page
    on_page.play(call, "ask-for-time")
    before, mood = on_page.choices, on_page.heard
    on_page.play(call, "argue")
    on_page.press("See your review")
    on_page.press("Try this moment again")
    assert not page.evaluate(ON_BODY)
    assert (on_page.choices, on_page.heard) == (before, mood)
    again = example(seed)
    again.say("ask-for-time")
    on_page.agrees_with(again)
    on_page.play(again, "ask-for-advice", "take-it")
    on_page.press("See your review")
    assert page.locator("article.fu-moment").count() == 0


def test_play_again_has_other_luck(open_call: OpenCall) -> None:
    """Another call begins at the start, with a seed of its own."""
    luck = """window.seeds = 0
      crypto.getRandomValues = (into) => into.fill(into.length > 1 ? 7 : ++window.seeds)"""
    on_page = open_call("example", luck)
    for seed in (1, 2, 3):
        call = example(seed)
        on_page.agrees_with(call)
        while not call.over:
            on_page.play(call, call.choices[0].id)
        on_page.press("See your review")
        on_page.press("Play again")
    assert on_page.page.evaluate("window.seeds") == 4


def test_make_this_call_go_badly(open_call: OpenCall) -> None:
    """As a task: the brief says so, a bad end is a success, and the way on is to make it well."""
    on_page = open_call(seed=seed_that(EXAMPLE, "ask-for-time", "argue", ends="the-no"))
    page = on_page.page
    way = page.locator(".fu-way-on")
    on_page.hang_up()
    way.wait_for()
    on_page.press("Make this call go badly")
    assert page.evaluate(FOCUSED) == "Your task: make this call go badly"
    on_page.press("Start the call")
    on_page.say(on_page.choices[0])
    page.reload()
    on_page.press("Go on with the call")
    on_page.say("I think you made a mistake. I have ten years of experience.")
    on_page.press("See your review")
    heading = page.locator(".fu-review h2")
    assert heading.inner_text() == "You did it: the call went badly"
    way.get_by_text("You know now which words close a door.").wait_for()
    practised = "(JSON.parse(localStorage.getItem('follow-up.practice')) || {}).entries"
    assert len(page.evaluate(practised)) == 1, "only the call before"
    assert page.get_by_role("button", name="Take it out").count() == 0
    assert page.locator(".fu-review .fu-button").count() == 1
    assert violations(page) == []
    page.reload()
    assert heading.inner_text() == "You did it: the call went badly"
    way.get_by_role("button", name="Make this call well").press("Enter")
    on_page.say(on_page.choices[0])
    assert len(page.evaluate(practised)) == 1
    on_page.hang_up()
    page.get_by_role("button", name="Take it out").wait_for()
    on_page.press("Play again")
    on_page.hang_up()
    assert "badly" not in heading.inner_text()


def test_a_review_ends_with_what_can_be_done_with_it(open_call: OpenCall) -> None:
    """The review of each play ends with its way on, and with its place in the practice list."""
    on_page = open_call(seed=7)
    for _ in range(2):
        on_page.hang_up()
        place = on_page.page.locator(".fu-review > .fu-call__after:last-child")
        assert place.get_attribute("aria-label") == "After this call"
        place.get_by_role("heading", name="What to do now").wait_for()
        assert place.get_by_role("button", name="Take it out").is_visible()
        on_page.press("Play again")


def finished(on_page: OnPage, seed: int) -> CallInProgress:
    """Play the first choices to the review."""
    call = example(seed)
    while not call.over:
        on_page.play(call, call.choices[0].id)
    on_page.press("See your review")
    return call


def check_text(text: str, call: CallInProgress) -> None:
    """Hold a saved call to what was said."""
    names = {"employer": "Dana Reyes", "you": "You"}
    said = [f"{names[line.speaker]}: {line.says}" for line in call.transcript]
    assert text.splitlines()[2 : 2 + len(said)] == said
    rung = next(rung for rung in LADDER if rung.key == call.rung)
    assert rung.says.replace("told me", "told you").replace("I can", "you can") in text


def test_save_the_call(open_call: OpenCall) -> None:
    """The call is saved as a text file with everything that was said."""
    on_page = open_call(seed=3)
    call = finished(on_page, 3)
    with on_page.page.expect_download() as download:
        on_page.press("Save the call")
    assert download.value.suggested_filename == "example.txt"
    check_text(Path(download.value.path()).read_text(encoding="utf-8"), call)


def test_copy_the_call(open_call: OpenCall) -> None:
    """The call is copied, and the page says so."""
    on_page = open_call(seed=3)
    call, page = finished(on_page, 3), on_page.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    on_page.press("Copy the call")
    page.get_by_role("status").get_by_text("Copied.").wait_for()
    check_text(page.evaluate("navigator.clipboard.readText()"), call)


def test_copying_that_is_not_allowed(open_call: OpenCall) -> None:
    """Where the browser forbids it, the page says so and what to do instead."""
    forbid = "Object.defineProperty(navigator, 'clipboard', { value: undefined })"
    on_page = open_call("example", forbid, seed=3)
    finished(on_page, 3)
    on_page.press("Copy the call")
    on_page.page.get_by_role("status").get_by_text("Save the call instead.").wait_for()


def test_a_reload_in_mid_call(open_call: OpenCall) -> None:
    """After a reload the page offers to go on, and goes on at the same place with the same luck."""
    seed = seed_that(EXAMPLE, "ask-for-time", "ask-for-advice", ends="reason")
    on_page = open_call(seed=seed)
    call, page = example(seed), on_page.page
    on_page.play(call, "ask-for-time", "ask-for-advice")
    page.reload()
    page.get_by_text("You were in the middle of this call.").wait_for()
    on_page.press("Go on with the call")
    on_page.agrees_with(call)
    assert not page.evaluate(ON_BODY)
    on_page.play(call, "take-it")
    on_page.press("See your review")
    page.reload()
    page.get_by_role("heading", name="You got advice").wait_for()


def test_start_again_after_a_reload(open_call: OpenCall) -> None:
    """Who starts again instead is not offered the old call any more."""
    on_page = open_call()
    on_page.say(on_page.choices[0])
    on_page.page.reload()
    on_page.press("Start again")
    on_page.agrees_with(example())
    on_page.page.reload()
    on_page.page.get_by_role("button", name="Start the call").wait_for()


BROKEN = (
    "{",
    "null",
    "7",
    '"call"',
    "[]",
    "{}",
    '{"seed": 1}',
    '{"seed": 1, "said": []}',
    '{"seed": 1, "said": ["fly"]}',
    '{"seed": 1, "said": "hang-up"}',
    '{"seed": 1, "said": ["hang-up", "ask-for-time"]}',
    '{"seed": 1, "said": [null, {}]}',
    '{"seed": "one", "said": ["ask-for-time"]}',
    '{"seed": -1.5, "said": ["ask-for-time"]}',
    '{"said": ["ask-for-time"]}',
)


def test_a_broken_saved_call_is_ignored(open_call: OpenCall) -> None:
    """What is no call of ours is not offered, and a new call can be played; what is one, is."""
    on_page = open_call(start=False)
    page = on_page.page
    for value in BROKEN:
        page.evaluate("([key, value]) => localStorage.setItem(key, value)", [KEEPER, value])
        page.reload()
        assert page.get_by_role("button", name="Go on").count() == 0, value
    on_page.press("Start the call")
    on_page.agrees_with(example())
    whole = '{"seed": 1, "said": ["ask-for-time"]}'
    page.evaluate("([key, value]) => localStorage.setItem(key, value)", [KEEPER, whole])
    page.reload()
    on_page.press("Go on with the call")
    call = example(1)
    call.say("ask-for-time")
    on_page.agrees_with(call)


def test_sound_is_off_until_it_is_wanted(open_call: OpenCall) -> None:
    """No tone is made before the learner turns the sound on; off again, none after."""
    on_page = open_call("slips", AUDIO)
    page = on_page.page
    bell = page.get_by_role("button", name="Sound")
    assert bell.get_attribute("aria-pressed") == "false"
    assert page.evaluate("window.tones") == 0
    bell.click()
    assert bell.get_attribute("aria-pressed") == "true"
    made = page.evaluate("window.tones")
    assert made > 0
    bell.click()
    on_page.say(on_page.choices[0])
    assert page.evaluate("window.tones") == made


def test_a_device_without_sound(open_call: OpenCall) -> None:
    """Where no sound can be made the page says so in one sentence, and the call goes on."""
    mute = "window.AudioContext = window.webkitAudioContext = undefined"
    on_page = open_call("slips", mute)
    on_page.press("Sound")
    told = on_page.page.get_by_role("status")
    assert told.inner_text() == "This device makes no sound here. All words are on the page."
    box = told.bounding_box()
    assert box
    assert box["width"] > 200  # to be seen, not only heard
    bell = on_page.page.get_by_role("button", name="Sound")
    assert bell.get_attribute("aria-pressed") == "false"
    on_page.say(on_page.choices[0])
    assert not on_page.page.evaluate(ON_BODY)


@pytest.mark.parametrize(
    "script",
    [NO_VOICE, VOICE.replace("LOCAL", "false"), "delete Window.prototype.speechSynthesis"],
)
def test_no_voice_no_button(open_call: OpenCall, script: str) -> None:
    """Without an English voice on the device itself there is no button to hear a line."""
    on_page = open_call("example", script)
    assert on_page.page.get_by_role("button", name="Hear it").count() == 0
    assert on_page.page.get_by_text("This device has no English voice").is_visible()
    on_page.hang_up()


def test_hear_it(open_call: OpenCall) -> None:
    """With a voice on the device the line is read aloud, and silence falls when the call ends."""
    on_page = open_call("example", VOICE.replace("LOCAL", "true"))
    page = on_page.page
    on_page.press("Hear it")
    line = "en-GB: Northline, Dana speaking."
    assert page.evaluate("window.spoken.filter((each) => each !== '(stop)')") == [line]
    on_page.hang_up()
    assert page.evaluate("window.spoken.at(-1)") == "(stop)"


def test_hear_it_slower(open_call: OpenCall) -> None:
    """In simple English the simple line is read aloud, and more slowly."""
    seed = seed_that(SLIPS, "sigh", "boss", "hum", "blame", "hurry", ends="told")
    on_page = open_call("slips", VOICE.replace("LOCAL", "true"), seed=seed)
    on_page.play(play(graph_of(SLIPS), seed=seed), "sigh", "boss", "hum")
    heard = []
    for _ in range(2):
        on_page.press("Hear it")
        heard.append(on_page.page.evaluate("[window.spoken.at(-1), window.rate]"))
        on_page.press("Simple English")
    (standard, usual), (simple, slow) = heard
    assert (standard, simple) == ("en-GB: Sam here.", "en-GB: Hello. This is Sam.")
    assert slow < usual


def test_a_voice_that_comes_late(open_call: OpenCall) -> None:
    """The button comes when the device's voices have loaded, and goes when they do."""
    on_page = open_call("example", VOICE.replace("LOCAL", "false"))
    hear = on_page.page.get_by_role("button", name="Hear it")
    assert hear.count() == 0
    on_page.page.evaluate("voicesChange([{ lang: 'en-US', localService: true }])")
    assert hear.is_visible()
    on_page.page.evaluate("voicesChange([])")
    assert hear.count() == 0


def test_reduced_motion(open_call: OpenCall) -> None:
    """Who asks for less motion gets none: words stand at once and nothing blinks."""
    on_page = open_call("slips")
    page = on_page.page
    moving = """() => [".fu-phone__line span", ".fu-phone__line--ring"].map((selector, i) =>
      getComputedStyle(document.querySelector(selector), i ? "::before" : null).animationName)"""
    assert page.evaluate(moving) == ["fu-say", "fu-ring"]
    page.emulate_media(reduced_motion="reduce")
    assert page.evaluate(moving) == ["none", "none"]
    assert page.evaluate("document.querySelector('fu-call').getAnimations({subtree: true})") == []


def test_storage_that_is_forbidden(open_call: OpenCall) -> None:
    """Where nothing may be stored the whole call is played all the same."""
    forbid = """Object.defineProperty(window, "localStorage", {
      get() { throw new DOMException("no", "SecurityError"); } });"""
    on_page = open_call("example", forbid, seed=3)
    on_page.press("Simple English")
    on_page.press("Simple English")
    on_page.press("Sound")
    finished(on_page, 3)
    assert on_page.page.locator(".fu-review h2").is_visible()


def test_storage_that_is_full(open_call: OpenCall) -> None:
    """So it is where the storage is full."""
    full = "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError') }"
    on_page = open_call("example", full, seed=3)
    finished(on_page, 3)


def cut(text: str) -> str:
    """The first half."""
    return text[: len(text) // 2]


REFUSED: tuple[tuple[Callable[[str], str], str], ...] = (
    (lambda text: "", "could not be loaded"),
    (cut, "could not be loaded"),
    (lambda text: text.replace('"employer"', '"boss"', 1), "could not be loaded"),
    (lambda text: text.replace('"format": 1', '"format": 5', 1), "newer version"),
    (lambda text: text.replace('"format": 1', '"format": 0', 1), "older version"),
    (lambda text: "(window.followUpCalls={}).example={format:1}", "could not be read"),
)


def answering(body: str) -> Callable[[Route], None]:
    """Answers a request with these words."""
    return lambda route: route.fulfill(body=body)


def check_refused(page: Page, address: str, says: str) -> None:
    """Open the example, which cannot be played, and look at what the reader gets."""
    page.goto(address)
    told = page.get_by_role("alert").inner_text()
    assert says in told
    assert told.endswith("You can use the paper version below.")
    assert page.get_by_role("heading", name="Your part").is_visible()
    assert page.get_by_text("For the person who is Dana Reyes").is_visible()
    assert page.get_by_role("button", name="Start the call").count() == 0


def test_a_call_that_cannot_be_played(windows: Windows, site_of_calls: Path) -> None:
    """The reader is told in a sentence or two, and the printed version is there to read."""
    script = "**/built/calls/example.js"
    text = (site_of_calls / "built/calls/example.js").read_text(encoding="utf-8")
    address = windows.home + PATH.format("example")
    context = windows.own_device()
    page = context.new_page()
    context.route(script, lambda route: route.abort())
    check_refused(page, address, "could not be loaded")
    assert violations(page) == []
    for change, says in REFUSED:
        context.unroute(script)
        context.route(script, answering(change(text)))
        check_refused(page, address, says)
    # A script that does not arrive, or is torn, is heard in the console; nothing else is.
    ears = windows.ears
    assert all("example.js" in error or "token" in error for error in ears.errors)
    ears.errors.clear()


def test_from_a_stick(browser: Browser, site_of_calls: Path, tmp_path: Path) -> None:
    """Unzipped from the offline file and opened without a server, a call is played and kept."""
    pack = offline.pack(site_of_calls, tmp_path / "offline.zip")
    with zipfile.ZipFile(pack) as file:
        file.extractall(tmp_path)
    windows = Windows(browser, (tmp_path / "follow-up").as_uri() + "/")
    context = windows.new_context()
    context.add_init_script(SEED.format(3))
    page = context.new_page()
    page.goto(windows.home + "practise.html")
    page.locator("#calls").get_by_role("link", name="Call back after a no", exact=True).click()
    on_page = OnPage(page)
    on_page.press("Start the call")
    call = example(3)
    on_page.play(call, call.choices[0].id)
    page.reload()
    on_page.press("Go on with the call")
    while not call.over:
        on_page.play(call, call.choices[0].id)
    on_page.press("See your review")
    with page.expect_download() as download:
        on_page.press("Save the call")
    check_text(Path(download.value.path()).read_text(encoding="utf-8"), call)
    context.close()
    # The theme asks for its font early, which Chromium forbids here; then the font is loaded.
    errors = [error for error in windows.ears.errors if "atkinson-core.woff2" not in error]
    assert (windows.ears.foreign, errors) == ([], [])


def test_no_violation_in_any_view(open_call: OpenCall) -> None:
    """The brief, the ringing, the talk, the end and the review have no violation in any look."""
    ids = ("sigh", "boss", "hum", "blame", "hurry")
    seed = seed_that(SLIPS, *ids, ends="told")
    on_page = open_call("slips", seed=seed, start=False)
    page, call = on_page.page, play(graph_of(SLIPS), seed=seed)
    looks = rules_by_look(PHONE)
    page.emulate_media(reduced_motion="reduce")
    assert faults(page, looks) == {}
    on_page.press("Start the call")
    on_page.press("Simple English")
    assert faults(page, looks) == {}
    on_page.press("Simple English")
    for name in ids:
        on_page.play(call, name)
        assert faults(page, looks) == {}, call.beat.id
    on_page.press("See your review")
    page.get_by_text("All turns").click()
    assert faults(page, looks) == {}
    on_page.press("Make this call go badly")
    assert faults(page, looks) == {}


@pytest.mark.parametrize("width", [320, 360])
def test_nothing_is_wider_than_a_phone(open_call: OpenCall, width: int) -> None:
    """In no view anything has to be scrolled sideways, and each choice is easy to press."""
    ids = ("sigh", "boss", "hum", "blame", "hurry")
    seed = seed_that(SLIPS, *ids, ends="told")
    on_page = open_call("slips", seed=seed, width=width)
    page, call = on_page.page, play(graph_of(SLIPS), seed=seed)
    extra = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert page.evaluate(extra) == 0
    for button in page.locator(".fu-phone button:visible").all():
        box = button.bounding_box()
        assert box
        assert box["height"] >= 44
    for name in ids:
        on_page.play(call, name)
        assert page.evaluate(extra) == 0
    on_page.press("See your review")
    page.get_by_text("All turns").click()
    assert page.evaluate(extra) == 0


def test_words_are_words(open_call: OpenCall) -> None:
    """Signs of HTML in a call are shown as they are and never become elements."""
    seed = seed_that(SLIPS, "wait", ends="desk")
    on_page = open_call("slips", seed=seed)
    on_page.play(play(graph_of(SLIPS), seed=seed), "wait")
    assert on_page.line == 'Mill & Son, good morning. "Who" is <speaking>?'
    assert "Mill & Son <Ltd>" in on_page.page.locator(".fu-phone__top").inner_text()


def test_the_call_is_its_own_context(open_call: OpenCall) -> None:
    """Each test's device is empty: nothing is kept from one to the next."""
    on_page = open_call(start=False)
    context: BrowserContext = on_page.page.context
    assert on_page.kept is None
    assert context.cookies() == []
