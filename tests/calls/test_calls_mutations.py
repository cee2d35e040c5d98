from __future__ import annotations

import re
from random import Random

import pytest
from sampling import sample

from followup.calls import compile_call, dumps, loads, parse_call, solve
from followup.errors import FaultsError

PIECES = (
    *(
        "",
        " ",
        "  ",
        "\t",
        ":",
        "- ",
        "[",
        "]",
        "{",
        "}",
        "'",
        '"',
        "&a",
        "*a",
        "!x",
        "#",
        "|",
        ">",
    ),
    *("0", "1", "-1", "+99", "1/0", "3/4", "99999999999", "yes", "~", "null", "trust", "patience"),
    *("thanked", "not", "and", "or", "(", ")", ">=", "==", "=", "trust >= 2", "not thanked"),
    *("pick-up", "reason", "listens", "job", "ends: job", "leads: reason", "when: thanked"),
    *(
        "low: -99",
        "high: 99",
        "é",
        "\u2028",
        "\x00",
        "\ufeff",
        "---",
        "...",
        "%YAML 1.1",
        "? ",
        "<<: {}",
    ),
)


def mutated(text: str, chance: Random) -> str:
    """Return `text` after one to four random changes."""
    for _ in range(chance.randint(1, 4)):
        lines = text.split("\n")
        one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
        at, to = sorted((chance.randrange(len(text) + 1), chance.randrange(len(text) + 1)))
        tokens = list(re.finditer(r"[\w+/-]+", text))
        kind = chance.randrange(8)
        if kind == 0:
            del lines[one]
        elif kind == 1:
            lines.insert(other, lines[one])
        elif kind == 2:
            lines[one], lines[other] = lines[other], lines[one]
        elif kind == 3:
            lines[one] = " " * chance.randrange(9) + lines[one].lstrip()
        text = "\n".join(lines)
        if kind == 4:
            text = text[:at] + chance.choice(PIECES) + text[at:]
        elif kind == 5:
            text = text[:at] + text[min(to, at + 40) :]
        elif kind > 5 and tokens:
            token = chance.choice(tokens)
            word = chance.choice((*PIECES, chance.choice(tokens)[0]))
            text = text[: token.start()] + word + text[token.end() :]
    return text


@pytest.mark.parametrize("batch", range(sample(4, 20)))
def test_a_changed_file_is_a_call_or_a_clear_error(example_text: str, batch: int) -> None:
    """A call file changed by chance is either played or refused with file, line and a fix."""
    for seed in range(batch * 50, batch * 50 + 50):
        text = mutated(example_text, Random(seed))
        try:
            graph = compile_call(parse_call(text, "example.yml"), "example.yml", 20_000)
        except FaultsError as error:
            assert all(
                re.match(r"example\.yml:\d+: .{10,}", line) for line in str(error).split("\n")
            ), error
            assert all(1 <= fault.line <= text.count("\n") + 1 for fault in error.faults)
            continue
        assert 0 <= solve(graph).chance(graph.start) <= 1
        assert dumps(loads(dumps(graph))) == dumps(graph)
