"""What stands in the places of the template from which the exercise of a call is made."""

from __future__ import annotations

from followup.calls import Call
from followup.ladder import LADDER
from followup.words import say
from followup_site.pages.markdown import as_markdown

__all__ = ["code_places", "word_places"]


def code_places(call: Call, name: str) -> dict[str, str]:
    """Return what stands in code and in what the card says.

    Args:
        call: The call.
        name: The exercise's name.
    """
    return {"name": name, "call": call.id, "title": call.title, "level": call.level, "minutes": ""}


def word_places(call: Call, minutes: int, story: str) -> dict[str, str]:
    """Return what stands in words, as Markdown.

    Args:
        call: The call.
        minutes: How long the exercise takes.
        story: How a sentence names the call's story; empty if it has none.
    """
    told = say("exercise-page-story", story=story) if story else say("exercise-page-imagined")
    yes = next(each.says for each in LADDER if each.key == call.yes)
    texts = {
        "title": call.title,
        "you": " ".join(call.you.split()),
        "employer": call.employer.name,
        "job": call.employer.job,
        "company": call.employer.company,
        "minutes": str(minutes),
        "story": told,
        "yes": yes,
    }
    return {**{place: as_markdown(text) for place, text in texts.items()}, "call": call.id}
