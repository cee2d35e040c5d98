"""What becomes of a notebook's words and outputs on the page on which it is read."""

from __future__ import annotations

from typing import Any

import pytest
from sample_notebooks import notebook

from followup.errors import FollowupError
from followup_site.pages.exercise_blocks import lab_block
from followup_site.pages.fitting import fitted
from followup_site.pages.notebook_pages import reading_page
from followup_site.pages.outputs import STATE, VIEW, output_html, widgets_of


@pytest.mark.parametrize(
    ("html", "fits"),
    [
        ("<p>1 &lt; 2 &#8212; <b>three</b></p>", "<p>1 &lt; 2 &#8212; <b>three</b></p>"),
        ("<p onclick='go()' class='a'>Go</p>", '<p class="a">Go</p>'),
        ("a<script>if (1 < 2) go()</script>b<style>p { }</style>c", "abc"),
        ("<iframe src='x'>old <b>browser</b></iframe><link href='x'><input>after", "after"),
        ("<h2 id='t' class='x'>Title</h2>", '<p class="fu-cell__heading" id="m-t">Title</p>'),
        ("<button disabled>Say</button>", '<span class="fu-cell__button">Say</span>'),
        ("<p style='color: red; width: 5%;--at: 3'>A</p>", '<p style="width: 5%;--at: 3">A</p>'),
        ("<p style='color: red;'>A</p>", "<p>A</p>"),
        ("<p style='background-color:#fff;border:0;font:1em x;fill:red'>A</p>", "<p>A</p>"),
        (
            "<p style='display: grid;color: var(--yes, #0b655e);border-radius: 9px'>A</p>",
            '<p style="display: grid;color: var(--yes, #0b655e);border-radius: 9px">A</p>',
        ),
        ("<a href='#x'>out</a>", '<a href="#x">out</a>'),
        ("<a href='#x'>in</a><i id=x></i>", '<a href="#m-x">in</a><i id="m-x"></i>'),
        (
            "<svg><path id='p'/><use xlink:href='#p' fill='url(#p)'/></svg>",
            '<svg><path id="m-p"/><use xlink:href="#m-p" fill="url(#m-p)"/></svg>',
        ),
        (
            "<b id='a'></b><b id='b'></b><p aria-labelledby='a b c'>x</p>",
            '<b id="m-a"></b><b id="m-b"></b><p aria-labelledby="m-a m-b c">x</p>',
        ),
        ('<p title="&quot;so&quot; &amp; so">A</p>', '<p title="&quot;so&quot; &amp; so">A</p>'),
    ],
)
def test_outputs_fit_a_page(html: str, fits: str) -> None:
    """Scripts, looks, headings, controls and names are changed; all else stays as it is."""
    assert fitted(html, "m") == fits


@pytest.mark.parametrize(
    ("output", "shows"),
    [
        ({"output_type": "stream", "text": ["\n", "a < b\n", "c\n"]}, "<pre>a &lt; b\nc</pre>"),
        ({"output_type": "stream", "text": "\x1b[31mred\x1b[0m"}, "<pre>red</pre>"),
        ({"output_type": "stream", "text": " \n"}, ""),
        (
            {"output_type": "error", "ename": "ValueError", "evalue": "no"},
            "<pre>ValueError: no</pre>",
        ),
        ({"data": {"text/plain": "'it'", "text/html": ["<b>", "it</b>"]}}, "<b>it</b>"),
        ({"data": {"text/plain": "x", "image/svg+xml": "<svg></svg>"}}, "<svg></svg>"),
        ({"data": {"text/plain": "x", VIEW: {"model_id": "gone"}}}, ""),
        ({"data": {"text/plain": "x", VIEW: {"model_id": "box"}}}, "<div><p>Hi</p></div>"),
        ({"data": {"application/json": "{}"}}, ""),
    ],
)
def test_each_kind_of_output(output: dict[str, Any], shows: str) -> None:
    """HTML comes before a widget, a widget before a picture, a picture before plain text."""
    state = {
        "box": {"state": {"_model_name": "VBoxModel", "children": ["IPY_MODEL_hi"]}},
        "hi": {"state": {"_model_name": "LabelModel", "value": "Hi"}},
    }
    widgets = widgets_of({"metadata": {"widgets": {STATE: {"state": state}}}})
    assert output_html({"output_type": "display_data", **output}, widgets, "m") == shows


def words_of(page: str) -> str:
    """A page without what stands before its title."""
    return page.split("# A title\n")[1].removesuffix("Here are [all exercises](../exercises.md).\n")


@pytest.mark.parametrize(
    ("words", "ours"),
    [
        ("You need:\n- a phone\n- a pen", "You need:\n\n- a phone\n- a pen"),
        ("Do this:\n1. call\n2. listen", "Do this:\n\n1. call\n2. listen"),
        ("- one\n- two\n\nText", "- one\n- two\n\nText"),
        ("Then [the next](your-plan.ipynb).", "Then [the next](your-plan.md)."),
        ("Then [practise](../practise.html).", "Then [practise](../practise.md)."),
        ("Then [a call](../calls/the-bank.html).", "Then [a call](../calls/the-bank.md)."),
        (
            "Not [elsewhere](https://a.example/b.ipynb).",
            "Not [elsewhere](https://a.example/b.ipynb).",
        ),
        ("It took 3\n- 2 minutes", "It took 3\n\n- 2 minutes"),
    ],
)
def test_words_are_written_as_our_pages_are(words: str, ours: str) -> None:
    """A list gets its empty line; a link to a notebook or to a page of ours leads there."""
    page = reading_page(notebook("%% # A title", f"%% {words}"), "one")
    assert words_of(page).split("{{ exercise one }}\n")[1].strip() == ours


def test_code_stays_as_it_is() -> None:
    """Signs of HTML, of Markdown and of our macros in code are neither read nor lost."""
    code = "a = '<b>*x*</b> {{ exercises }}'\n\n\nif a < b: # [x](y.md)\n    pass"
    page = reading_page(notebook("%% # A title", code), "one")
    shown = code.replace("<", "&lt;").replace(">", "&gt;")
    assert f"<pre><code>{shown}</code></pre>" in page


@pytest.mark.parametrize(
    ("code", "label"),
    [
        ("goal = ...   # a letter\nexercise.goal.check()", "You type"),
        ("# my_call.say(1)", "You type"),
        ("second_call = ...\n#second_call = my_call.again(1)", "You type"),
        ("my_call.review()", "Run"),
        ("if plan is not ...:\n    print(plan)", "Run"),
        ("# One way to do it.\nprint(1)", "Run"),
    ],
)
def test_only_what_a_learner_changes_is_typed(code: str, label: str) -> None:
    """A cell says *You type* where the learner changes something, and else *Run*."""
    page = reading_page(notebook("%% # A title", code), "one")
    assert f"<figcaption>{label}</figcaption>" in page


def test_a_title_is_needed() -> None:
    """A notebook that does not begin with its title is told as that."""
    for cells in ((), ("1",), ("%% Words.",), ("%% ## Small",)):
        with pytest.raises(FollowupError, match="its first cell must begin with '# ' and a title"):
            reading_page(notebook(*cells), "one")


@pytest.mark.parametrize(
    ("found", "said"),
    [(9.2, "about 10 MB"), (10, "about 10 MB"), (0.2, "about 1 MB"), (0, "many MB")],
)
def test_the_size_of_the_lab(found: float, said: str) -> None:
    """The size that learners read is rounded up, and never 0."""
    assert f" loads {said}, once." in lab_block({"lab": {"available": True, "gzip_mb": found}})
