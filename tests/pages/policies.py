"""What a page's content policy lets run, read from its HTML."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

GOVERNED = ("link", "script", "style", "img", "body", "base", "form")
STRICT = {
    "default-src": "'self'",
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data:",
    "media-src": "'self' blob:",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'none'",
}


@dataclass
class Guarded(HTMLParser):
    """A page: its policy, and what runs in it or would."""

    policy: dict[str, str] = field(default_factory=dict)
    before: list[str] = field(default_factory=list)
    handlers: list[str] = field(default_factory=list)
    scripts: list[str] = field(default_factory=list)
    inside: bool = False

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a policy, what comes before it, handlers and scripts."""
        named = {name: value or "" for name, value in attrs}
        if named.get("http-equiv", "").lower() == "content-security-policy":
            rules = (rule.strip().partition(" ") for rule in named["content"].split(";"))
            self.policy = {name: value for name, _, value in rules}
        elif tag in GOVERNED and not self.policy:
            self.before.append(tag)
        self.handlers += [f"{tag} {name}" for name in named if name.startswith("on")]
        self.handlers += [value for value in named.values() if re.match(r"\s*javascript:", value)]
        self.inside = tag == "script" and "src" not in named and "type" not in named
        if self.inside:
            self.scripts.append("")

    def handle_data(self, data: str) -> None:
        """Note what a script says."""
        if self.inside:
            self.scripts[-1] += data

    def handle_endtag(self, tag: str) -> None:
        """See where a script ends."""
        self.inside = False


def read(html: str) -> Guarded:
    """Read a page."""
    page = Guarded()
    page.feed(html)
    page.close()
    return page


def name_of(script: str) -> str:
    """Name a script by its hash, as a policy does."""
    digest = hashlib.sha256(script.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def faults(html: str) -> list[str]:
    """What is wrong with a page's policy, or would not run under it."""
    page = read(html)
    strict = {name: page.policy.get(name) for name in STRICT}
    found = [
        f"the policy has {name} {strict[name]}" for name in STRICT if strict[name] != STRICT[name]
    ]
    found += [f"{tag} comes before the policy" for tag in page.before]
    found += [f"{handler} is a script in a tag" for handler in page.handlers]
    allowed = page.policy.get("script-src", "").split()
    wild = [each for each in allowed if not each.startswith(("'self'", "'sha256-"))]
    found += [f"scripts may come from {each}" for each in wild]
    found += [f"not allowed: {text[:60]}" for text in page.scripts if name_of(text) not in allowed]
    return found


def faults_of(site: Path) -> dict[str, list[str]]:
    """What is wrong with each page of a site, without the lab."""
    pages = (file for file in site.rglob("*.html") if site / "lab" not in file.parents)
    told = {file.relative_to(site).as_posix(): faults(file.read_text("utf-8")) for file in pages}
    return {page: found for page, found in told.items() if found}
