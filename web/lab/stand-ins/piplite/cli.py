"""What `%pip` turns into."""


async def get_transformed_code(_: list[str]) -> str:
    """Say why nothing can be installed."""
    from followup.words import say  # once it is asked for, so that the start takes no longer

    return f"print({say('lab-no-installing')!r})"
