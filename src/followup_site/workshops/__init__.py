"""Run sheets of a workshop: read from YAML, and planned anew when time runs short.

Example:
    >>> sheet = read_sheet(Path("workshops/sixty.yml"))
    >>> plan = plan_rest(sheet.segments, spent=240, left=3000)
    >>> plan.says
"""

from followup_site.workshops.model import PLACES, Minutes, Segment, Sheet
from followup_site.workshops.planning import Plan, plan_rest
from followup_site.workshops.reading import parse_sheet, read_sheet

__all__ = [
    "PLACES",
    "Minutes",
    "Plan",
    "Segment",
    "Sheet",
    "parse_sheet",
    "plan_rest",
    "read_sheet",
]
