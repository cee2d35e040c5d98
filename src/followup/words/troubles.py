"""Says what is wrong with the catalogue, from the one file of it that says so."""

from __future__ import annotations

from followup.words.reading import Place, WordsError, read

__all__ = ["tell"]

FILE = "words.ftl"


def tell(kind: str, places: dict[str, str]) -> str:
    """Say what is wrong.

    Args:
        kind: The id of a message in `words.ftl`.
        places: Its places.

    Returns:
        The message in English; its id and places where that file is wrong itself, or not there.
    """
    from followup.words import folder_of_project

    try:
        file = folder_of_project() / FILE
        message = read(file.read_text(encoding="utf-8"), FILE)[kind]
    except (WordsError, OSError, KeyError):
        return " ".join([kind, *places.values()])
    parts = (
        places.get(part.name, "") if isinstance(part, Place) else part for part in message.pattern
    )
    return "".join(map(str, parts))
