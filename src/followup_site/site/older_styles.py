"""Writes out, in a style sheet, what phones of 2020 do not know: `:is()` and `light-dark()`."""

from __future__ import annotations

import re

__all__ = ["palettes", "plain_lists"]

UNKNOWN = "@supports not (color: light-dark(red, red))"


def palettes(css: str) -> str:
    """Write both palettes for browsers that do not know `light-dark()`.

    Args:
        css: A style sheet.

    Returns:
        An `@supports not` block that gives each custom property made with `light-dark(a, b)` the
        value `a`, or `b` where the device or the reader wants a dark page; nothing where there is
        none. It is for screens: paper has colours of its own.
    """
    found = re.finditer(r"(--[\w-]+)\s*:\s*light-dark\(", css)
    pairs = {match[1]: _arguments(css, match.end()) for match in found}
    if not pairs:
        return ""
    light, dark = (";".join(f"{name}:{both[i]}" for name, both in pairs.items()) for i in (0, 1))
    device = "(prefers-color-scheme: dark){:root:not([data-theme=light])"
    return (
        f"{UNKNOWN}{{@media screen{{:root{{{light}}}:root[data-theme=dark]{{{dark}}}}}"
        f"@media screen and {device}{{{dark}}}}}}}\n"
    )


def plain_lists(css: str) -> str:
    """Write each selector with `:is()` as a list of selectors without.

    Args:
        css: A style sheet without comments. `:is()` stands in no `:not()`.
    """
    place = css.find(":is(")
    while place >= 0:
        start = max(css.rfind(sign, 0, place) for sign in "{};") + 1
        end = css.index("{", place)
        whole = ",".join(_spread(one) for one in _parts(css[start:end]))
        css = css[:start] + whole + css[end:]
        place = css.find(":is(", start + len(whole))
    return css


def _spread(selector: str) -> str:
    """Write one selector once for each of those in its first `:is()`, and so on."""
    before, mark, after = selector.partition(":is(")
    if not mark:
        return selector
    end = _end(after, 0)
    return ",".join(_spread(before + one + after[end + 1 :]) for one in _parts(after[:end]))


def _arguments(css: str, start: int) -> list[str]:
    return [one.strip() for one in _parts(css[start : _end(css, start)])]


def _end(text: str, start: int) -> int:
    """Find the bracket that closes one which was opened before `start`."""
    depth = 0
    for place in range(start, len(text)):
        if text[place] == ")" and depth == 0:
            return place
        depth += {"(": 1, ")": -1}.get(text[place], 0)
    return len(text)


def _parts(text: str) -> list[str]:
    """Split at the commas that are in no inner brackets, as in `rgb(1, 2, 3), black`."""
    parts, depth = [""], 0
    for letter in text:
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if letter == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += letter
    return parts
