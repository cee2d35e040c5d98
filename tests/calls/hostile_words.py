"""Values that are no names: markup, scripts, braces, controls, much too long. Not a test."""

from __future__ import annotations

import random

PIECES = (
    *(
        "<script>window.bad=1</script>",
        "<img src=x onerror=window.bad=1>",
        "</bdi>",
        "&lt;",
        "&#0;",
    ),
    *("{company}", "{you}", "{told", "}}", "{{ cord }}", "{", "{constructor}", "${window.bad=1}"),
    *(
        "javascript:window.bad=1",
        "'; drop",
        '"',
        "`",
        "\\",
        "%s",
        "[a](b)",
        "*b*",
        "\u2068",
        "\u2069",
    ),
    *(
        "شركة النور",
        "רותם",
        "\u202e",
        "\u202c",
        "\u2066",
        "\u200f",
        "\u061c",
        "\u200b",
        "\u200d",
        "\ufeff",
    ),
    *(
        "👩\u200d🍳",
        "🇨🇦",
        "e\u0301",
        "Å",
        "ﬁ",
        "Nguyễn",
        "王小明",
        "नमस्ते",
        "123",
        "604 555 0142",
        "007",
    ),
    *(
        "\n",
        "\r\n",
        "\t",
        "\x00",
        "\x1b[31m",
        "\x85",
        "\u2028",
        "\xa0",
        "  ",
        "\ue000",
        "\uffff",
        "\ud83d",
    ),
    *("O'Neil", "A&B", "Inc.", "a" * 300, "\u0300" * 40, "x" * 10_240, "”", "“"),
)


def values(many: int, seed: int = 13) -> list[str]:
    """Return so many values, the same for a seed."""
    dice = random.Random(seed)  # noqa: S311
    made = ["".join(dice.choices(PIECES, k=dice.randint(1, 6))) for _ in range(many - len(PIECES))]
    return [*PIECES, *made]
