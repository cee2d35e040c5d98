"""Run sheets of a workshop: read from YAML, and planned anew when time runs short.

Example:
    >>> sheet = read_sheet(Path("workshops/sixty.yml"))
    >>> plan = plan_rest(sheet.segments, spent=240, left=3000)
    >>> plan.says
"""

from followup_site.workshops.changing import Advice, advise, take_plan, with_minutes
from followup_site.workshops.model import (
    PLACES,
    Minutes,
    Rounds,
    Seconds,
    Segment,
    Sheet,
    Step,
)
from followup_site.workshops.packing import Part, groups_of, pack_of
from followup_site.workshops.planning import Plan, plan_minutes, plan_rest, plan_steps
from followup_site.workshops.reading import parse_sheet, read_sheet
from followup_site.workshops.rounds import Mark, Place, follow
from followup_site.workshops.telling import Agreed
from followup_site.workshops.writing import as_file

__all__ = [
    "PLACES",
    "Advice",
    "Agreed",
    "Mark",
    "Minutes",
    "Part",
    "Place",
    "Plan",
    "Rounds",
    "Seconds",
    "Segment",
    "Sheet",
    "Step",
    "advise",
    "as_file",
    "follow",
    "groups_of",
    "pack_of",
    "parse_sheet",
    "plan_minutes",
    "plan_rest",
    "plan_steps",
    "read_sheet",
    "take_plan",
    "with_minutes",
]
