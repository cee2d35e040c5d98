"""Pictures of chances that need no drawing program: 100 people."""

from followup.pictures.people import people_get_a_yes, people_in_words, people_picture

__all__ = ["people_get_a_yes", "people_in_words", "people_picture"]
