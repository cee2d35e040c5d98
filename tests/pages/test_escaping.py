"""Words of files are shown as they were written, whatever they look like to Markdown or YAML."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown import Markdown
from places import ROOT

from followup_site.pages.fitting import fitted
from followup_site.pages.markdown import as_html, as_markdown, fenceless, front_matter, plain

PLACES = (
    "{}\n",
    "Before {} after\n",
    "A line\n{}\n",
    "{}\n{{ .fu-meta }}\n",
    "**{}** and *{}*\n",
    "- {}\n- “{}”\n",
    "- **{}**\n",
    "# {}\n",
    "## Minute 0: {} {{ .fu-segment }}\n",
    "[{}](a.md){{ target=fu-wall }}\n",
    "| A | B |\n|---|---|\n| {} | {} and *{}* |\n",
    '??? note "For {}"\n\n    - {}\n',
    '<div class="a" markdown="block">\n\n{}\n\n## {}\n\n</div>\n',
)
"""Where makers of pages put words; two braces stand for one."""

TROUBLE = (
    *("<img src=x onerror=hacked()>", "<script>hacked()</script>", "</p></div>", "<!-- ", "]]>"),
    *("[a](javascript:hacked())", "![a](x.png)", "[a][b]", "[b]: javascript:hacked()", "<a:b@c.d>"),
    *("<https://a.example>", "https://a.example", "www.a.example", "a@b.example", "[^1]: note"),
    *("*a*", "**a**", "__a__", "_a_", "`a`", "``` py", "~~~", "~~a~~", "^^a^^", "==a==", "$a$"),
    *(
        "{{ ladder }}",
        "{{ evidence a.b }}",
        "{ onclick=hacked() }",
        "{: onclick=hacked() }",
        "{.a}",
    ),
    *(
        "# a",
        "a #",
        "a",
        "===",
        "---",
        "- a",
        "+ a",
        "* a",
        "1. a",
        "12. a",
        "١. a",
        "> a",
        ":   a",
    ),
    *("!!! note", '??? note "a"', "| a | b |", "|---|", "*[a]: b", "[a]", '--8<-- "a.md"', "    a"),
    *(
        "&amp;",
        "&#60;",
        "\\",
        "\\*",
        "\\\\",
        '"',
        "'",
        "a\nb",
        "a\n\nb",
        "\n\n# a",
        "\x02wzxhzdk:0\x03",
    ),
    *("\x0260\x03", "STX", "\u2028", "\u00a0a", "é", "字", "مرحبا", "🙂", "a\tb", "\ufffe", "\x85"),
)


class Seen(HTMLParser):
    """The elements of a page, and its words."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, tuple[tuple[str, str | None], ...]]] = []
        self.words = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element; a heading's own name is made of its words."""
        self.elements.append((tag, tuple(each for each in attrs if each[0] != "id")))

    def handle_data(self, data: str) -> None:
        """Note words."""
        self.words += data


class Reader:
    """Markdown as the site reads it."""

    def __init__(self) -> None:
        read = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
        listed = read["markdown_extensions"]
        named = [each if isinstance(each, str) else next(iter(each)) for each in listed]
        self.markdown = Markdown(extensions=named)

    def see(self, page: str) -> Seen:
        """Read a page."""
        return Seen(self.markdown.reset().convert(page))


READER = Reader()


def together(words: str) -> str:
    """Words with one space between them."""
    return " ".join(words.split())


@pytest.mark.parametrize("place", PLACES)
@given(words=st.lists(st.sampled_from(TROUBLE) | st.text(max_size=3), min_size=1, max_size=4))
@settings(deadline=None, max_examples=150, derandomize=True)
@example(words=list(TROUBLE))
def test_words_stay_words(place: str, words: list[str]) -> None:
    """In every place, words of any kind make the same elements as a plain word, and are read."""
    for between in ("", " "):
        text = between.join(words)
        if not plain(text).strip():
            return
        count = place.count("{}")
        found = READER.see(place.format(*[as_markdown(text)] * count))
        usual = READER.see(place.format(*["word"] * count))
        assert found.elements == usual.elements
        shown = together(usual.words.replace("word", f" {plain(text)} "))
        assert together(found.words).replace(" ", "") == shown.replace(" ", "")


@pytest.mark.parametrize("words", TROUBLE)
def test_each_trouble_stays_words(words: str) -> None:
    """So it is for each of them alone, in every place."""
    if plain(words).strip():
        for place in PLACES:
            count = place.count("{}")
            found = READER.see(place.format(*[as_markdown(words)] * count))
            assert found.elements == READER.see(place.format(*["word"] * count)).elements


@given(st.text() | st.lists(st.sampled_from(TROUBLE)).map("\n".join))
@settings(deadline=None, max_examples=100, derandomize=True)
def test_front_matter_holds_any_text(text: str) -> None:
    """What is written into the front matter is read from it again, and it ends where it should."""
    page = front_matter(title=text, description=text, wide=True, search={"exclude": True}) + "# A\n"
    head = re.match(r"---\n(.*?\n)---\n# A\n\Z", page, re.DOTALL)  # as MkDocs finds it
    assert head
    assert len(head[1].splitlines()) == 4
    whole = re.sub("[\ud800-\udfff]", "\ufffd", text)
    read = yaml.load(head[1], yaml.CSafeLoader)
    assert read == {"title": whole, "description": whole, "wide": True, "search": {"exclude": True}}


@pytest.mark.parametrize("words", TROUBLE)
def test_html_shows_words(words: str) -> None:
    """In HTML they are words too, between tags and in an attribute."""
    found = Seen(f'<p title="{as_html(words)}">{as_html(words)}</p>')
    assert found.elements == [("p", (("title", plain(words)),))]
    assert found.words == plain(words)


def test_code_opens_no_block() -> None:
    """A line of code that looks like the fence of a block of code is a line of code."""
    code = "text = '''\n```\n<b> {{ ladder }}\n~~~ py\n```\n'''"
    html = f"<div><pre><code>{as_html('<b>')}\n{code.replace('<', '&lt;')}</code></pre></div>\n"
    found = READER.see(fenceless(html))
    assert found.elements == [("div", ()), ("pre", ()), ("code", ())]
    assert code in found.words


@pytest.mark.parametrize(
    ("html", "fits"),
    [
        ("<a href='javascript:hacked()'>a</a>", "<a>a</a>"),
        ("<a href=' JAVA\tSCRIPT:hacked()'>a</a>", "<a>a</a>"),
        ("<a href='//a.example'>a</a>", "<a>a</a>"),
        ("<a href='data:text/html,x'>a</a>", "<a>a</a>"),
        ("<a href='https://a.example'>a</a>", '<a href="https://a.example">a</a>'),
        ("<a href='your-plan.html'>a</a>", '<a href="your-plan.html">a</a>'),
        ("a<img src=x onerror=hacked()>b", "ab"),
        ("<img src='https://a.example/x.png'>", ""),
        ("<img src='data:image/svg+xml,x' srcset='x 2x'>", ""),
        ("<img src='data:image/png;base64,aa=='>", '<img src="data:image/png;base64,aa==">'),
        ("a</div></figure></div>b", "ab"),
        ("<div><p>a</div>b", "<div><p>a</p></div>b"),
        ("<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"),
        ("<div>a", "<div>a</div>"),
        ("1 < 2 <3 > 0 <", "1 &lt; 2 &lt;3 &gt; 0 &lt;"),
        ("<form action='x'><textarea><b>x</textarea>a</form>", "a"),
        ("<object><object>x</object>y</object>z", "z"),
        ("<svg><script>x</script><foreignObject><b>x</b></foreignObject></svg>", "<svg></svg>"),
        ("<svg><use href='data:x#a'/><a xlink:href='x'>b</a></svg>", "<svg><use/><a>b</a></svg>"),
        ("<title>a</title><svg><title>b</title></svg>", "a<svg><title>b</title></svg>"),
        ("<svg><animate attributeName='href' values='x'/><set to='x'/></svg>", "<svg></svg>"),
        ("<p style='background:url(x);width:url(//a.example)'>a</p>", "<p>a</p>"),
        ("<p style='position: fixed; inset: 0'>a</p>", '<p style="inset: 0">a</p>'),
        ("<rect fill='url(https://a.example#b)'/>", "<rect/>"),
        ("<fu-call src='x.js'>a</fu-call><base href='x'><meta http-equiv='refresh'>", "a"),
        ("<div markdown='1' data-call='x' formaction='x' is='x'>*a*</div>", "<div>*a*</div>"),
        ("<b id='followUpCalls'>a</b>", '<b id="m-followUpCalls">a</b>'),
        ("<!-- a --><?b?><![CDATA[c]]>d", "d"),
    ],
)
def test_outputs_hold_nothing_that_runs(html: str, fits: str) -> None:
    """What a cell showed keeps only what is listed, and closes what it opens."""
    assert fitted(html, "m") == fits
