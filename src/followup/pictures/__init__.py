"""Pictures that carry meaning: the cord and the 100 people. Values in, SVG or HTML out."""

from followup.pictures.cord import Guide, Station, coil, cord_picture
from followup.pictures.people import people_in_words, people_picture

__all__ = [
    "Guide",
    "Station",
    "coil",
    "cord_picture",
    "people_in_words",
    "people_picture",
]
