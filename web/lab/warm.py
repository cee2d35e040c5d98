"""What an exercise does, done once at build time: whatever this imports is sent to every learner.

Runs inside Pyodide. The rest of what Python has stays in a second file, fetched if asked for.
"""

from __future__ import annotations

import pyodide_kernel

CELLS = (
    "import abc, argparse, bisect, calendar, collections, collections.abc, contextlib, copy, csv\n"
    "import dataclasses, datetime, decimal, enum, fractions, functools, hashlib, heapq, html, io\n"
    "import itertools, json, math, operator, os, pathlib, pprint, random, re, statistics, string\n"
    "import sys, textwrap, time, typing, unicodedata, uuid, zipfile, zoneinfo\n"
    "from importlib import metadata, resources\n"
    "1 + 1",
    "from IPython.display import HTML, SVG, Markdown, clear_output, display\n"
    "display(HTML('<b>one</b>'), Markdown('*two*'), SVG('<svg/>'))",
    "import ipywidgets as widgets\nfrom ipywidgets import *\n"
    "a, b, c = widgets.Button(description='Say it'), widgets.HTML('x'), widgets.Output()\n"
    "a.on_click(lambda it: None)\na.click()\n"
    "with c:\n    print('in')\n"
    "display(widgets.VBox([widgets.HBox([a, b]), c, widgets.IntSlider(), widgets.Text()]))",
    "with open('/tmp/a.csv', 'w', encoding='utf-8') as f:\n    f.write('a,b')\nopen('/tmp/a.csv')",
    "1 / 0",
    "unknown_name",
    "if True print('x')",
    "help",
    "len?",
    "%who",
    "datetime.date.today().strftime('%A'), datetime.datetime.strptime('2026', '%Y')",
    "await __import__('asyncio').sleep(0)",
)


async def warm() -> None:
    """Run the cells as the kernel runs them, and ask for what an editor asks for."""
    shell, kernel = pyodide_kernel.ipython_shell, pyodide_kernel.kernel_instance
    shell.send_comm = lambda *_: None
    for cell in CELLS:
        await kernel.run(cell)
    kernel.complete("impo", 4)
    kernel.complete("widgets.Bu", 10)
    kernel.inspect("len", 3, 0)
    kernel.is_complete("for a in b:")
