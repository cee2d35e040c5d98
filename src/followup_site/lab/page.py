"""Our own script and style for the page of an exercise in the browser lab."""

from __future__ import annotations

from followup_site import environment
from followup_site.graph import Draft
from followup_site.site import assets

FOLDER = ".cache/lab/page"


def page(draft: Draft) -> None:
    """Bundle our own script and style for the page of an exercise."""
    web, place = draft.root / "web/lab", f"{FOLDER}/exercise"
    draft.heard(assets.bundle_script(web / "exercise.js", draft.place(f"{place}.js")))
    style = draft.place(f"{place}.css")
    draft.heard(assets.bundle_style(web / "exercise.css", style))
    css = environment.read(style)
    draft.write(f"{place}.css", css.replace("./fonts/", "../built/fonts/"))  # the site's own
