"""What can be wrong with the secrets of a call: one clear sentence each, at its line."""

from __future__ import annotations

import pytest
from secret_calls import EXAMPLE

from followup.calls import compile_call, compiling, parse_call
from followup.errors import FaultsError

TEXT = EXAMPLE.read_text(encoding="utf-8")
ALIKE = ("There is no money this year.", "We chose somebody from the team.")
CASES: dict[str, tuple[tuple[tuple[str, str], ...], str]] = {
    "chances": (
        (("chance: 1/3", "chance: 1/2"),),
        "the chances of the secrets add to 7/6, not to 1",
    ),
    "one": (
        (("  inside: {chance: 1/3", "  # {chance: 1/3"), ("chance: 2/3", "chance: 1")),
        "there is only 1 secret; write two to 4, or none",
    ),
    "five": (
        (
            ("chance: 1/3", "chance: 1/12"),
            (
                "secrets:\n",
                "secrets:\n" + "".join(f"  s{i}: {{chance: 1/12, truth: It.}}\n" for i in range(3)),
            ),
        ),
        "there are 5 secrets; write two to 4",
    ),
    "nothing depends": (
        (
            ("chance: 1/3", "chance: 1/6"),
            (
                "secrets:\n",
                "secrets:\n  a: {chance: 1/12, truth: A.}\n  b: {chance: 1/12, truth: B.}\n",
            ),
        ),
        "nothing depends on the secret `a`; name it in the `when` of a lead or in `thinks`",
    ),
    "meter": (
        (("  trust: {", "  budget: {start: 0, low: 0, high: 1}\n  trust: {"),),
        "`budget` is a secret and a meter; give one of them another name",
    ),
    "mark": (
        (("start: hello", "marks: [inside]\nstart: hello"),),
        "`inside` is a secret and a mark; give one of them another name",
    ),
    "offered": (
        (("change: {trust: +1}", "change: {trust: +1}\n        when: budget"),),
        "a choice on offer would give the secret `budget` away",
    ),
    "compared": (
        (('when: "budget"', 'when: "budget >= 1"'),),
        "`budget` is a secret; write it alone",
    ),
    "thinks": (
        (('inside: "Bob', 'insid: "Bob'),),
        "`thinks` names no secret: `insid`; did you mean `inside`?",
    ),
    "alike": (
        (ALIKE, ("May I call in spring?", "Does another team need people?")),
        "the beat `colleague` and the beat `money` read alike under different secrets",
    ),
    "gives away": (
        (ALIKE,),
        "the beat `money` read alike, but their choices give a secret away",
    ),
    "hangs up apart": (
        (
            ALIKE,
            ("May I call in spring?", "Does another team need people?"),
            ("  colleague:\n", "  colleague:\n    hang-up: bye\n"),
        ),
        "read alike, but `hang-up` stands in one alone",
    ),
    "lead": (
        (("          - to: {evades: 3/4, colleague: 1/4}\n", ""),),
        "holds when trust is 1, nothing is marked, the secret is inside (at the start)",
    ),
}


def fault_of(text: str) -> str:
    """Return what is said against the small call with secrets, written so."""
    with pytest.raises(FaultsError) as caught:
        compile_call(parse_call(text, "secrets.yml"), "secrets.yml")
    return str(caught.value)


@pytest.mark.parametrize("name", CASES)
def test_faults(name: str) -> None:
    """Each fault is one sentence that says what to change."""
    changes, words = CASES[name]
    text = TEXT
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    assert words in fault_of(text)


def test_too_many_beliefs(monkeypatch: pytest.MonkeyPatch) -> None:
    """A call in which too many things can be known is refused before it fills the memory."""
    monkeypatch.setattr(compiling, "MOST_BELIEFS", 10)
    assert "more than 10 different things can be known here" in fault_of(TEXT)


def test_ends_that_differ_by_their_rung_are_told_apart() -> None:
    """Two ends with the same words and other rungs are no fault: the end is shown."""
    text = TEXT.replace("Yes, call me in spring.", "Goodbye.").replace("No. Goodbye.", "Goodbye.")
    assert len(compile_call(parse_call(text, "secrets.yml"), "secrets.yml")) > 10
