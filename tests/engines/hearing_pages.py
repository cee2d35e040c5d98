"""The site on a free port, with pages that tell the server what goes wrong in them.

Each browser tells of errors in its own way, and one in none; so each page gets, before all of its
own, a script that asks this server for an address with the trouble in it.
"""

from __future__ import annotations

from pathlib import Path
from shutil import copytree
from urllib.parse import unquote, urlsplit

from windows import UNHURRIED

from followup_site.serving.static_server import StaticServer
from followup_site.site import keeping

HEARD = "/heard?"
# A request that waits, so that nothing is lost when the page is left.
HEAR = """(() => {
  const tell = what => {
    const request = new XMLHttpRequest()
    request.open("GET", "/heard?" + encodeURIComponent(String(what).slice(0, 2000)), false)
    request.send()
  }
  // A page that is left gives up what it still fetches, and some browsers call that an error.
  let isLeft = false
  addEventListener("beforeunload", () => { isLeft = true })
  addEventListener("error", event => {
    const { target } = event
    if (target instanceof Element && isLeft) return
    if (target instanceof Element) tell("not loaded: " + (target.src || target.href))
    else tell(event.message + " at " + event.filename + ":" + event.lineno + ":" + event.colno)
  }, true)
  addEventListener("unhandledrejection", event => tell("nobody caught " + event.reason))
  document.addEventListener("securitypolicyviolation", event => {
    tell("against the policy: " + event.violatedDirective + " " + event.blockedURI)
  })
  const { error } = console
  console.error = (...words) => {
    tell(words.join(" "))
    error.apply(console, words)
  }
})();"""
# For a width that is less than a browser's narrowest window. Nothing here can be scrolled.
FRAME = """<!doctype html><title>Frame</title><body>
<style>iframe { position: fixed; inset: 0 auto auto 0; border: 0 }</style>
<script>
  const [width, height, ...rest] = location.search.slice(1).split(",")
  const frame = document.createElement("iframe")
  Object.assign(frame, { width, height, src: rest.join(",") })
  document.body.append(frame)
  frame.onload = () => frame.contentWindow.focus()
</script>"""


class HearingPages(StaticServer):
    """Serves a site whose pages tell what goes wrong in them.

    Args:
        site: The built site, which stays as it is.
        folder: Where the site with these pages is put; it does not exist yet.
    """

    def __init__(self, site: Path, folder: Path) -> None:
        copytree(site, folder, copy_function=lambda file, copy: Path(copy).symlink_to(file))
        for page in folder.rglob("*.html"):
            is_lab = "lab" in page.relative_to(folder).parts
            put_first(page, HEAR if is_lab else f"{HEAR}\n{UNHURRIED}")
        (folder / "frame.html").write_text(FRAME, encoding="utf-8")
        keeping.put_in(folder)  # a device keeps what is on the list alone
        super().__init__(folder, compress=True)

    def take_errors(self) -> list[str]:
        """What was heard, and what was asked for and is not there; and forget it."""
        asked, self.asked = self.asked, []
        heard = [unquote(each.removeprefix(HEARD)) for each in asked if each.startswith(HEARD)]
        paths = [unquote(urlsplit(each).path) for each in asked if not each.startswith(HEARD)]
        return heard + [f"{path}: not there" for path in paths if not self.has(path)]

    def has(self, path: str) -> bool:
        """Tell whether there is something to send; a browser asks for an icon by itself."""
        return (self.folder / path.lstrip("/")).exists() or path == "/favicon.ico"


def put_first(page: Path, script: str) -> None:
    """Put a script before all that a page says, where its own content policy does not hold yet."""
    text = page.read_text(encoding="utf-8")
    page.unlink()  # a link to the page itself
    text = text.replace("<head>", f"<head><script>{script}</script>", 1)
    page.write_text(text, encoding="utf-8")
