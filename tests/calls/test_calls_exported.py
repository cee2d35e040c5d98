from __future__ import annotations

import types

from followup import calls


def test_the_list_of_public_names_is_whole() -> None:
    """`__all__` is sorted, and names exactly what the package offers."""
    public = {
        name
        for name, value in vars(calls).items()
        if not name.startswith("_") and not isinstance(value, types.ModuleType)
    }
    assert set(calls.__all__) == public
    assert len(calls.__all__) == len(set(calls.__all__))


def test_every_public_thing_says_what_it_is() -> None:
    """Each public class and function has a docstring."""
    for name in calls.__all__:
        value = getattr(calls, name)
        if isinstance(value, type | types.FunctionType):
            assert value.__doc__, name
