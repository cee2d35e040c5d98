"""Makes what the pages load: the bundled script and styles, and the fonts, in `docs/en/built`.

Nothing is made that is there already: beside each output stands, in `.cache`, a digest of all that
it was made from. So an edit of a page starts neither Node nor the font tools.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from followup_site import environment
from followup_site.catalogue import compiling

BROWSERS = "es2019,chrome87,firefox78,safari14"
FACE = "@fontsource-variable/atkinson-hyperlegible-next"
FILE = "files/atkinson-hyperlegible-next-{}-wght-normal.woff2"
# What nearly every page of ours needs; web/style/tokens.css names the same in its unicode-range.
CORE = {*range(0x20, 0x7F), *map(ord, "\u00a0©·é×−–—‘’“”•…←→")}
WEIGHTS = (400, 700)


@dataclass(frozen=True)
class Asset:
    """A file that is made: where, from which texts, and how."""

    output: Path
    inputs: tuple[str, ...]
    make: Callable[[Path], None]


def prepare(root: Path = environment.ROOT) -> list[Path]:
    """Make what is missing or out of date.

    Args:
        root: The project's folder.

    Returns:
        The files that were made anew.

    Raises:
        FollowupError: A source of the script or the styles has a mistake.
    """
    record = root / ".cache/assets.json"
    known = _read_record(record)
    made = [asset.output for asset in list_assets(root) if _bring_up_to_date(asset, known)]
    if made:
        record.parent.mkdir(exist_ok=True)
        environment.write(record, json.dumps(known, indent=1, sort_keys=True))
    return made


def _read_record(record: Path) -> dict[str, str]:
    """Read the digests of the last time; none where the record is missing or torn."""
    try:
        known: dict[str, str] = json.loads(environment.read(record))
    except ValueError:
        return {}
    return known


def _bring_up_to_date(asset: Asset, known: dict[str, str]) -> bool:
    """Make an asset if it is not there or was made from something else, and note its digest.

    Returns:
        Whether it was made.
    """
    now = environment.digest(*asset.inputs)
    if asset.output.is_file() and known.get(asset.output.name) == now:
        return False
    asset.output.parent.mkdir(parents=True, exist_ok=True)
    draft = asset.output.with_name("draft-" + asset.output.name)
    try:
        asset.make(draft)
        draft.replace(asset.output)
    finally:
        draft.unlink(missing_ok=True)
    known[asset.output.name] = now
    return True


def list_assets(root: Path) -> list[Asset]:
    """List every file that is made, with what it is made from."""
    web, built = root / "web", root / "docs/en/built"
    shared = (environment.read(web / "package-lock.json"), environment.read(Path(__file__)))
    words = compiling.write_modules(root)
    made = (environment.read(file) for file in sorted(words.iterdir()))
    code = (*shared, *made, *_texts(web, (".js", ".mjs", ".json")))
    style = (*shared, *_texts(web, (".css",)))
    return [
        Asset(built / "follow-up.js", code, lambda out: bundle_script(web / "main.js", out)),
        Asset(built / "search.js", code, lambda out: bundle_script(web / "search.js", out)),
        Asset(built / "odds.js", code, lambda out: bundle_script(web / "odds.js", out)),
        Asset(built / "record.js", code, lambda out: bundle_script(web / "record.js", out)),
        Asset(built / "room.js", code, lambda out: bundle_script(web / "room.js", out)),
        Asset(built / "slides.js", code, lambda out: bundle_script(web / "slides.js", out)),
        Asset(built / "slides.css", style, lambda out: bundle_style(web / "slides.css", out)),
        Asset(built / "follow-up.css", style, lambda out: bundle_style(web / "site.css", out)),
        *_list_fonts(web / "node_modules" / FACE, built / "fonts", shared),
    ]


def _texts(web: Path, endings: tuple[str, ...]) -> Iterable[str]:
    """Give the name and text of each source under `web`, without what is installed there."""
    for file in sorted(web.rglob("*.*")):
        place = file.relative_to(web)
        if file.suffix in endings and not {"node_modules", "bench"} & set(place.parts):
            yield place.as_posix()
            yield environment.read(file)


def _list_fonts(face: Path, fonts: Path, shared: tuple[str, ...]) -> list[Asset]:
    """List the font files and their licence."""
    latin, extended = face / FILE.format("latin"), face / FILE.format("latin-ext")
    return [
        Asset(fonts / "atkinson-core.woff2", shared, lambda out: cut_font(latin, out, core=True)),
        Asset(fonts / "atkinson-more.woff2", shared, lambda out: cut_font(latin, out, core=False)),
        Asset(fonts / "atkinson-ext.woff2", shared, lambda out: _copy(extended, out)),
        Asset(fonts / "LICENSE.txt", shared, lambda out: _copy(face / "LICENSE", out)),
    ]


def _copy(source: Path, output: Path) -> None:
    """Copy a file's content."""
    shutil.copyfile(source, output)


def bundle_script(source: Path, output: Path) -> None:
    """Bundle a script and all that it imports into one classic script, which file:// can run."""
    words = compiling.write_modules(_project_of(source))
    _esbuild(source, output, "--format=iife", *compiling.bundler_options(words))


def bundle_style(source: Path, output: Path) -> None:
    """Bundle a style sheet and all that it imports, with a light palette for older phones."""
    _esbuild(source, output, "--external:*.woff2")
    css = output.read_text(encoding="utf-8")
    output.write_text(css + light_fallback(css), encoding="utf-8", newline="\n")


def light_fallback(css: str) -> str:
    """Write the light palette for browsers that do not know `light-dark()`.

    Args:
        css: A style sheet.

    Returns:
        An `@supports not` block that gives each custom property made with `light-dark(a, b)` the
        value `a`; nothing where there is none.
    """
    found = re.finditer(r"(--[\w-]+)\s*:\s*light-dark\(", css)
    light = {match[1]: _first_argument(css, match.end()) for match in found}
    if not light:
        return ""
    rules = ";".join(f"{name}:{value}" for name, value in light.items())
    return f"@supports not (color: light-dark(red, red)){{:root{{{rules}}}}}\n"


def _first_argument(css: str, start: int) -> str:
    """Read up to the comma that is in no inner brackets, as in `rgb(1, 2, 3), black`."""
    depth = 0
    for place in range(start, len(css)):
        depth += {"(": 1, ")": -1}.get(css[place], 0)
        if css[place] == "," and depth == 0:
            return css[start:place].strip()
    return css[start:].strip()


def _esbuild(source: Path, output: Path, *options: str) -> None:
    """Run esbuild's own program, without Node before it.

    Raises:
        FollowupError: A source has a mistake.
    """
    from followup.errors import FollowupError

    root = _project_of(source)
    command = [str(esbuild(root / "web")), str(source.relative_to(root)), f"--outfile={output}"]
    fixed = ("--bundle", "--minify", "--charset=utf8", "--log-level=error", "--color=false")
    target = (f"--target={BROWSERS}", "--supported:destructuring=true")  # Safari 14's bug is rare
    ran = subprocess.run(
        [*command, *fixed, *target, *options],
        cwd=root,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if ran.returncode:
        raise FollowupError(bundle_mistake(ran.stderr))


def _project_of(source: Path) -> Path:
    """Give the folder of the project that a script or a style belongs to."""
    web = (folder for folder in source.parents if folder.name == "web")
    return next(web, environment.ROOT / "web").parent


def esbuild(web: Path) -> Path:
    """Find esbuild's program for this computer."""
    packages = (web / "node_modules/@esbuild").glob("*")
    names = ("bin/esbuild", "esbuild.exe")
    return next(file for folder in packages for name in names if (file := folder / name).is_file())


def bundle_mistake(printed: str) -> str:
    """Put esbuild's first complaint into one line: where, what, and what to do.

    Args:
        printed: What esbuild printed.
    """
    complaint = re.search(r"\[ERROR\] (.+)", printed)
    place = re.search(r"^\s+(\S.*?):(\d+):\d+:$", printed, re.MULTILINE)
    what = complaint[1] if complaint else printed.strip() or "esbuild failed"
    where = f"{place[1]}, line {place[2]}: " if place else ""
    return f"{where}{what}. Mend that line, then run this again."


def cut_font(source: Path, output: Path, *, core: bool) -> None:
    """Cut a variable font down to some of its characters and to the weights in use.

    Args:
        source: The whole font.
        output: The file to write.
        core: Whether to keep the characters of `CORE`, or all the others.
    """
    from fontTools import subset
    from fontTools.varLib import instancer

    options = subset.Options(layout_features=["*"], hinting=False, flavor="woff2")
    font = subset.load_font(str(source), options)
    inside = set(font.getBestCmap())
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=inside & CORE if core else inside - CORE)
    cutter.subset(font)  # before the weights: the other order leaves a larger file
    instancer.instantiateVariableFont(font, {"wght": WEIGHTS}, inplace=True)
    font.flavor = "woff2"
    font.recalcTimestamp = False
    font.save(str(output))
    font.close()  # it reads its source until then
