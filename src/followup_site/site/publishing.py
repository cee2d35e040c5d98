"""Makes of the built site what goes on the web: one folder for one address.

The site works from any folder, so it knows no address of its own. On the web there is one, and with
it search engines know each page by one name, a host's page for what is not there needs no script,
and browsers may keep what is bundled for a year: it stands in a folder that is named by what is in
it. A change there gives all of it another name, which costs a reader about as much as one page.
"""

from __future__ import annotations

import hashlib
import re
import shutil
from html import escape
from pathlib import Path
from urllib.parse import quote, urlsplit

from followup.errors import FollowupError
from followup.words import say
from followup_site.site import elsewhere, keeping, policy

__all__ = ["base_of", "publish"]

BUNDLED = "built"
MISSING = "404.html"
LAB = "lab"
NOT_LISTED = re.compile(r'<meta name="robots" content="noindex">')
_KEPT_OUT = ("sitemap.xml.gz",)
_HOST = re.compile(r"[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?", re.IGNORECASE)
_FOLDERS = re.compile(r"(?:/(?!\.{1,2}(?:/|$))[\w.~-]+)*/?", re.ASCII)
_TITLE = re.compile(r"(?s)<title>\s*(.*?)\s*</title>")
_DESCRIPTION = re.compile(r'<meta name="description" content="([^"]*)">')
_SEARCHING = re.compile(r"(?s)\s*<script data-no-address>.*?</script>")


def base_of(typed: str) -> str:
    """Give the address of a site, ending with a slash.

    Args:
        typed: An address as a person writes it.

    Raises:
        FollowupError: It is not the whole address of a folder on the web.
    """
    try:
        parts = urlsplit(typed.strip())
    except ValueError:
        raise FollowupError(say("publish-no-host", typed=typed)) from None
    if parts.scheme not in ("https", "http"):
        raise FollowupError(say("publish-not-web", typed=typed))
    if not _HOST.fullmatch(parts.netloc):
        raise FollowupError(say("publish-no-host", typed=typed))
    if parts.query or parts.fragment or not _FOLDERS.fullmatch(parts.path):
        raise FollowupError(say("publish-no-folder", typed=typed))
    if parts.path.endswith((".html", ".htm")):
        raise FollowupError(say("publish-a-page", typed=typed))
    return f"{parts.scheme}://{parts.netloc.lower()}{parts.path.rstrip('/')}/"


def publish(site: Path, draft: Path, base: str, links: str = "") -> None:
    """Write the folder that goes on the web.

    Args:
        site: The folder of the built site, which stays as it is.
        draft: The folder to write; what is there is deleted.
        base: The address at which it will be, as `base_of` gives it.
        links: The exercises on other people's computers, as `elsewhere.block` gives them.
    """
    shutil.rmtree(draft, ignore_errors=True)
    shutil.copytree(site, draft, ignore=shutil.ignore_patterns(*_KEPT_OUT))
    root = urlsplit(base).path
    _name_by_content(draft)
    missing = draft / MISSING
    _write(missing, _at_root(_read(missing), root))
    pages = sorted(_pages(draft))
    name = _title(_read(draft / "index.html"))
    for page in pages:
        text = _read(draft / page).replace(elsewhere.MARK, links)
        _write(draft / page, _with_address(text, base + _address(page), name))
    for notebook in draft.glob("downloads/*.ipynb"):
        _write(notebook, _leading_home(_read(notebook), base))
    keeping.put_in(draft)
    _write(draft / "sitemap.xml", _sitemap(base, pages))
    _write(draft / "_headers", _headers(root))
    if root == "/":  # elsewhere nobody reads it
        _write(draft / "robots.txt", f"User-agent: *\nAllow: /\nSitemap: {base}sitemap.xml\n")


def _name_by_content(draft: Path) -> None:
    """Move what is bundled into a folder with a name of its own, and write that in all files."""
    folder = draft / BUNDLED
    files = sorted(file for file in folder.rglob("*") if file.is_file())
    digest = hashlib.sha256()
    for file in files:
        digest.update(file.relative_to(folder).as_posix().encode() + b"\0" + file.read_bytes())
    name = digest.hexdigest()[:12]
    inside = "|".join(sorted(re.escape(each.name) for each in folder.iterdir()))
    address = re.compile(rf"(?<![\w-]){BUNDLED}/(?=(?:{inside})(?![\w.-]))")
    folder.rename(draft / "draft")
    folder.mkdir()
    (draft / "draft").rename(folder / name)
    for file in _texts(draft):
        text = _read(file)
        named = address.sub(f"{BUNDLED}/{name}/", text)
        if named != text:
            _write(file, named)


def _texts(draft: Path) -> list[Path]:
    """List the files in which addresses of what is bundled stand; of the lab, its own style."""
    files = [
        file for kind in ("html", "css", "js", "webmanifest") for file in draft.rglob(f"*.{kind}")
    ]
    theirs = (draft / LAB / "build", draft / LAB / "extensions")
    return [file for file in files if not any(folder in file.parents for folder in theirs)]


def _pages(draft: Path) -> list[str]:
    """List the pages that have an address of their own, as paths from the root."""
    files = (file for file in draft.rglob("*.html") if draft / LAB not in file.parents)
    names = (file.relative_to(draft).as_posix() for file in files)
    return [
        name for name in names if name != MISSING and not NOT_LISTED.search(_read(draft / name))
    ]


def _address(page: str) -> str:
    """Give a page's address from the root: a folder for the page that stands for it."""
    return quote(re.sub(r"(^|/)index\.html$", r"\1", page))


def _at_root(page: str, root: str) -> str:
    """Lead the links of the page for what is not there to the site's folder, without its script."""
    page = _SEARCHING.sub("", page)
    return re.sub(r'(\s(?:href|src|base)=")/(?!/)', rf"\g<1>{root}", page)


def _leading_home(notebook: str, base: str) -> str:
    """Lead the links of a notebook that is downloaded to the site, wherever it is opened."""
    return notebook.replace("](../", f"]({base}")


def _title(page: str) -> str:
    found = _TITLE.search(page)
    return found[1] if found else ""


def _with_address(page: str, address: str, name: str) -> str:
    """Say in a page's head at which address it stands, and what others may show of it."""
    description = _DESCRIPTION.search(page)
    told = {
        "og:type": "website",
        "og:site_name": name,
        "og:url": escape(address),
        "og:title": _title(page),
        "og:description": description[1] if description else "",
    }
    tags = [f'<link rel="canonical" href="{escape(address)}">']
    tags += [f'<meta property="{name}" content="{text}">' for name, text in told.items() if text]
    return _TITLE.sub(lambda found: "\n  ".join((found[0], *tags)), page, count=1)


def _sitemap(base: str, pages: list[str]) -> str:
    """List every page for search engines, without days, which would change at each build."""
    lines = (f"<url><loc>{escape(base + _address(page))}</loc></url>" for page in pages)
    space = "http://www.sitemaps.org/schemas/sitemap/0.9"
    head = f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="{space}">'
    return "\n".join((head, *lines, "</urlset>", ""))


def _headers(root: str) -> str:
    """Say to Netlify and Cloudflare Pages what to send with a file.

    Both let the rules add up, so no two of them name the same header. Without a rule both have a
    browser ask each time whether a page is new.
    """
    sent = {
        f"{root}*": {
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "strict-origin-when-cross-origin",
            "Content-Security-Policy": policy.HEADER,
            "Permissions-Policy": policy.DEVICES,
        },
        f"{root}{BUNDLED}/*": {"Cache-Control": "public, max-age=31536000, immutable"},
    }
    rules = ((path, *(f"  {each}: {sent[path][each]}" for each in sent[path])) for path in sent)
    return "".join(f"{line}\n" for rule in rules for line in rule)


def _read(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def _write(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8", newline="\n")
