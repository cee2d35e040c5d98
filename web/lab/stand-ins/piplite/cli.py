"""What `%pip` turns into."""


async def get_transformed_code(_: list[str]) -> str:
    """Say why nothing can be installed."""
    return "print('Nothing can be installed here. Everything that the exercises need is there.')"
