"""Makes what the pages load: the bundled script and styles, and the fonts, in `docs/en/built`."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from followup.words import say
from followup_site import environment, graph
from followup_site.catalogue import compiling
from followup_site.graph import Draft, Target
from followup_site.site import icons, older_styles, policy

FACE = "@fontsource-variable/atkinson-hyperlegible-next"
FILE = "files/atkinson-hyperlegible-next-{}-wght-normal.woff2"
# What nearly every page of ours needs; web/style/tokens.css names the same in its unicode-range.
CORE = {*range(0x20, 0x7F), *map(ord, "\u00a0©·é×−–—‘’“”•…←→")}
WEIGHTS = (400, 700)


# What esbuild looks for beside what is imported.
FLOOR = "web/checks/floor.json"
SETTINGS = ("web/package.json", "web/package-lock.json", FLOOR)
BUILT = "docs/en/built"
TABLE = "src/followup/hearing/table.txt"
FRAME = "theme/built"
# Scripts that stand in pages themselves: in every page, and in the page for what is not there.
INLINE = ("first", "missing")
SCRIPTS = (
    "main",
    "older",
    "search",
    "review",
    "after",
    "hearing",
    "odds",
    "own",
    "frames",
    "guess",
    "prepare",
    "record",
    "import",
    "keep",
    "workbook",
    "pack",
    "sheets",
    "room",
    "voice",
    "worker",
    "slides",
    "presenter",
    "check",
)
STYLES = ("site", "slides", "presenter", "pack", "sheets", "frames")
# The site's own script and style have its name.
NAMES = {"main.js": "follow-up.js", "site.css": "follow-up.css"}


def prepare(root: Path = environment.ROOT) -> list[str]:
    """Make what is missing or out of date.

    Args:
        root: The project's folder.

    Returns:
        The names of the files that were made anew.

    Raises:
        FollowupError: A source of the script or the styles has a mistake.
    """
    compiling.write_modules(root)
    files = [
        *(Target(f"{name}.js", script, (f"{name}.js",)) for name in SCRIPTS),
        Target("hearing-table.js", table),
        *(Target(f"{name}.css", style, (f"{name}.css",)) for name in STYLES),
        Target("atkinson-core.woff2", font, ("atkinson-core.woff2", True)),
        Target("atkinson-more.woff2", font, ("atkinson-more.woff2", False)),
        Target("atkinson-ext.woff2", copy, (FILE.format("latin-ext"), "atkinson-ext.woff2")),
        Target("icons", icons.make),
        Target("LICENSE.txt", copy, ("LICENSE", "LICENSE.txt")),
        Target("frame", frame),
    ]
    return graph.make(root, "assets", files, own=[f"{BUILT}/fonts/*"]).anew


def script(draft: Draft, name: str) -> None:
    """Make a script of the site."""
    output = draft.place(f"{BUILT}/{NAMES.get(name, name)}")
    draft.heard(bundle_script(draft.root / "web" / name, output))


def table(draft: Draft) -> None:
    """Make the table of words by which own sentences are heard, as a script."""
    text = (draft.root / TABLE).read_text(encoding="ascii")
    draft.write(f"{BUILT}/hearing-table.js", f"window.followUpTable={json.dumps(text)}")


def style(draft: Draft, name: str) -> None:
    """Make a style sheet of the site."""
    output = draft.place(f"{BUILT}/{NAMES.get(name, name)}")
    draft.heard(bundle_style(draft.root / "web" / name, output))


def frame(draft: Draft) -> None:
    """Make the scripts that stand in pages, and the policy that lets only them run there."""
    scripts = {name: _inline(draft, name) for name in INLINE}
    draft.write(f"{FRAME}/first.html", f"<script>{scripts['first']}</script>")
    # A site that has an address does without it: see `publishing`.
    draft.write(f"{FRAME}/missing.html", f"<script data-no-address>{scripts['missing']}</script>")
    draft.write(f"{FRAME}/policy.html", policy.tag(policy.page_policy(list(scripts.values()))))


def _inline(draft: Draft, name: str) -> str:
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / f"{name}.js"
        draft.heard(bundle_script(draft.root / "web" / output.name, output))
        return output.read_text(encoding="utf-8").strip()


def font(draft: Draft, name: str, core: bool) -> None:
    """Make a font file of the site."""
    face = draft.root / "web/node_modules" / FACE
    cut_font(face / FILE.format("latin"), draft.place(f"{BUILT}/fonts/{name}"), core=core)


def copy(draft: Draft, source: str, name: str) -> None:
    """Copy a file that comes with the typeface."""
    face = draft.root / "web/node_modules" / FACE
    shutil.copyfile(face / source, draft.place(f"{BUILT}/fonts/{name}"))


def bundle_script(source: Path, output: Path) -> list[str]:
    """Bundle a script and all that it imports into one classic script, which file:// can run.

    Returns:
        The files that it was made from, as paths from the project's folder.
    """
    words = compiling.write_modules(_project_of(source))
    return _esbuild(source, output, "--format=iife", *compiling.bundler_options(words))


def bundle_style(source: Path, output: Path) -> list[str]:
    """Bundle a style sheet and all that it imports, in words that older phones know.

    Returns:
        The files that it was made from, as paths from the project's folder.
    """
    read = _esbuild(source, output, "--external:*.woff2")
    css = older_styles.plain_lists(output.read_text(encoding="utf-8"))
    output.write_text(css + older_styles.palettes(css), encoding="utf-8", newline="\n")
    return read


def _esbuild(source: Path, output: Path, *options: str) -> list[str]:
    """Run esbuild's own program, without Node before it, and give what it has read.

    Raises:
        FollowupError: A source has a mistake.
    """
    from followup.errors import FollowupError

    root = _project_of(source)
    report = output.with_name(output.name + ".json")
    command = [str(esbuild(root / "web")), str(source.relative_to(root)), f"--outfile={output}"]
    fixed = ("--bundle", "--minify", "--charset=utf8", "--log-level=error", "--color=false")
    target = (f"--target={_oldest(root)}", "--supported:destructuring=true")  # Safari's bug is rare
    ran = subprocess.run(
        [*command, *fixed, *target, f"--metafile={report}", *options],
        cwd=root,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if ran.returncode:
        raise FollowupError(bundle_mistake(ran.stderr))
    read: dict[str, object] = json.loads(report.read_text(encoding="utf-8"))["inputs"]
    report.unlink()
    return [*read, *SETTINGS]


def _oldest(root: Path) -> str:
    """Name the oldest browsers that we promise, as esbuild does."""
    known = {"chrome": "chrome", "firefox": "firefox", "safari": "safari", "safari_ios": "ios"}
    oldest = json.loads((root / FLOOR).read_text(encoding="utf-8"))["browsers"]
    return ",".join(["es2019", *(f"{name}{oldest[browser]}" for browser, name in known.items())])


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
    what = complaint[1] if complaint else printed.strip() or say("build-bundler-silent")
    where = f"{say('build-line', file=place[1], line=place[2])}: " if place else ""
    return where + say("build-mend-line", what=what)


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
