"""A message says the same in Python and in the browser, with plurals and names in their place."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path
from typing import Any

import node_code
import pytest
from babel import Locale
from places import ROOT

from followup.words import WordsError, compile_folder, folder_of, language, read_folder, say, say_in
from followup.words.reading import Choice, Message, Pattern, read, with_references
from followup.words.speaking import Language, compiled, isolated, places_of
from followup_site.catalogue.javascript import message_name

SCRIPT = Path(__file__).with_name("say_all.js")
NUMBERS = (0, 1, 2, 5, 11, 21, 100, 1_000, 1_234_567)
NAMES = (
    "Northline",
    "Café «Ana» & Co",
    "مخبز السلام",
    "מאפייה 7",
    "a\u202eb\u2069c",
    "💼",
    "${x}`\\",
)
EXAMPLE = """\
a-plain = It says “no” ` ${ "{" }x{ "}" } \\ é
a-name = Write to { $employer }.
a-many = { $n ->
        [0] none
        [one] one call
       *[other] { $n } calls to { $employer }
    }
a-word = { $kind ->
        [door] open
       *[no] shut
    }
"""


def example(**settings: Any) -> Language:
    """A small language."""
    own = {"language": "x", "direction": "ltr", "group": ",", "plurals": {"one": [[[0, 1, 1]]]}}
    messages = with_references(read(EXAMPLE, "a.ftl"))
    return Language(compiled(messages, {**own, **settings}, ["employer"]))


def test_places_forms_and_numbers() -> None:
    """Whole numbers have their thousands apart and choose a form; words choose one too."""
    it = example()
    assert it.say("a-many", {"n": 0, "employer": "A"}) == "none"
    assert it.say("a-many", {"n": 1, "employer": "A"}) == "one call"
    assert it.say("a-many", {"n": 1234, "employer": "A"}) == "1,234 calls to A"
    assert it.say("a-many", {"n": "1", "employer": "A"}) == "1 calls to A"
    assert it.say("a-word", {"kind": "door"}) == "open"
    assert it.say("a-word", {"kind": "else"}) == "shut"


def test_a_name_turns_no_sentence_round() -> None:
    """A name in a script from right to left is kept apart; in such a language every name is."""
    assert example().say("a-name", {"employer": "Ana"}) == "Write to Ana."
    assert example().say("a-name", {"employer": "אנה"}) == "Write to \u2068אנה\u2069."
    right = example(direction="rtl")
    assert right.say("a-name", {"employer": "Ana"}) == "Write to \u2068Ana\u2069."
    assert isolated("a\u2069\u202eb") == "\u2068ab\u2069"


def test_every_letter_from_right_to_left_is_known() -> None:
    """Each letter that Unicode writes from right to left is taken for one, and no other."""
    for code in range(0x110000):
        letter = chr(code)
        if unicodedata.bidirectional(letter) in ("R", "AL"):
            assert isolated(letter) != letter, hex(code)
        elif unicodedata.bidirectional(letter) == "L":
            assert isolated(letter) == letter, hex(code)


def test_what_is_missing_is_said() -> None:
    """A message that is not there, a place without a value, and an unknown language are told."""
    with pytest.raises(WordsError, match="there is no message `odds-nothing` in words/en"):
        language("en").say("odds-nothing", {})
    with pytest.raises(WordsError, match="`odds-in` lacks its place parts"):
        language("en").say("odds-in", {"n": 1})
    with pytest.raises(WordsError, match="there is no language `xx`"), say_in("xx"):
        pass
    assert say("odds-in", n=1, parts=10) == "1 in 10"


def test_an_id_begins_with_its_file(tmp_path: Path) -> None:
    """A message in the wrong file is told with its file and line."""
    (tmp_path / "odds.ftl").write_text("a-b = c\n", encoding="utf-8")
    with pytest.raises(WordsError, match="odds.ftl:1: `a-b` must begin with the file's name"):
        read_folder(tmp_path)


def test_plural_forms_are_those_of_unicode() -> None:
    """For each language of ours, each whole number has the form that CLDR gives it."""
    for file in [
        *ROOT.glob("words/*/language.json"),
        *ROOT.glob("languages/*/words/language.json"),
    ]:
        settings = json.loads(file.read_text(encoding="utf-8"))
        name = settings.get("like", settings["language"])
        rule = Locale.parse(name).plural_form
        it = Language({**settings, "messages": {}})
        wrong = [n for n in (*range(2_000), 10**6, 10**9) if it.category(n) != rule(n)]
        assert wrong == [], name


def _cases(id: str, message: Message) -> list[tuple[str, dict[str, Any]]]:
    """A message with values of every kind in its places."""
    places = places_of(message.pattern)
    if not places:
        return [(id, {})]
    keys = {name: [*NUMBERS, *NAMES] for name in places}
    for name, words in _chosen_by(message.pattern):
        keys[name] = [*NUMBERS, *words, "else"]
    most = max(map(len, keys.values()))
    return [(id, {name: each[i % len(each)] for name, each in keys.items()}) for i in range(most)]


def _chosen_by(pattern: Pattern) -> list[tuple[str, list[str]]]:
    found = []
    for part in pattern:
        if isinstance(part, Choice):
            found.append((part.name, [key for key, _ in part.forms]))
            found += [inner for _, form in part.forms for inner in _chosen_by(form)]
    return found


def test_python_and_browser_say_the_same(tmp_path: Path) -> None:
    """Each message of the catalogue, with values of every kind, is letter for letter the same."""
    messages = with_references(read_folder(folder_of(ROOT, "en")))
    cases = [case for id, message in messages.items() for case in _cases(id, message)]
    asked = [(message_name(id), places) for id, places in cases]
    said = node_code.call(SCRIPT, "sayAll", asked, tmp_path)
    ours = [language("en").say(id, places) for id, places in cases]
    differing = [
        (case, one, other)
        for case, one, other in zip(cases, ours, said, strict=True)
        if one != other
    ]
    assert differing == []


def test_python_and_browser_keep_the_same_names_apart(tmp_path: Path) -> None:
    """Names in any script, and numbers of any size, are written alike in both languages."""
    names = [
        *NAMES,
        *(chr(code) for code in range(0x21, 0x2FFFF, 7) if not 0xD800 <= code < 0xE000),
    ]
    assert node_code.call(SCRIPT, "isolateAll", names, tmp_path) == list(map(isolated, names))
    numbers = [-1_234_567, -999, *NUMBERS]
    said = node_code.call(SCRIPT, "numberAll", numbers, tmp_path)
    assert said == [language("en").number(number) for number in numbers]


def test_a_wheel_holds_the_same(tmp_path: Path) -> None:
    """What a wheel holds is what a checkout reads."""
    from followup.facts import gather_facts, read_facts
    from followup_site.catalogue.compiling import write_compiled

    made = {place: file for file, place in write_compiled(ROOT, tmp_path).items()}
    words = json.loads(made["followup/words/compiled/en.json"].read_text(encoding="utf-8"))
    assert words == compile_folder(ROOT, "en")
    facts = json.loads(made["followup/facts.json"].read_text(encoding="utf-8"))
    assert facts == read_facts(ROOT / "facts") | gather_facts(ROOT)
