### Making the site: what `build.py` says, and what the parts of the build say when a source is wrong.

## The command

build-what = Build the site into the folder site.
build-option-offline = also write the file for a stick
build-option-handouts = also print the handouts as PDF
# What stands in the help for what is to be typed
build-option-pack = also print the pack for one workshop as one PDF
build-option-sheet = the run sheet of the pack, by its name, or your own by its file; sixty when left out
build-option-people = how many people come; as the run sheet says it, or 12, when left out
build-option-paper = the paper of the pack; A4 when left out
build-option-sides = how many sides of a sheet are printed; 1 when left out
build-option-date = the day of the workshop, as 2026-12-31
build-option-call = the call for the role cards; that of the run sheet when left out
build-option-address-name = ADDRESS
build-option-address = also make the folder that goes on the web at this address
build-option-keep-going = make it in spite of warnings
build-option-no-lab = leave the browser lab out
build-stopped = Stopped. The last good site is still there. Run this again.
build-not-made = The site was not made. Mend this and run it again.
build-made = Built { $file } in { $seconds } s.
build-packed = Packed { $file }.
# $address: the address at which the site will stand
build-published = Made { $file } for { $address }
build-printed = Printed { $file }.
# $why: what is wrong, as a sentence
build-not-printed = { $what ->
        [pack] The site is made, the pack is not. { $why }
       *[handouts] The site is made, the handouts are not. { $why }
    }

## Mistakes that stop the build

# $what: the mistake, without a full stop
build-mistake-in-code = { $what }. This is a mistake in the code. The log: { $file }
# $place: a page's file, with a line; $link: an address; $why: the generator's own sentence
build-lost-link = { $place }: the link '{ $link }' leads nowhere: { $why } Mend the link.
build-mend-template = { $what }. Mend the template.
build-template = a template
build-line = { $file }, line { $line }
build-mend-line = { $what }. Mend that line, then run this again.
build-bundler-silent = esbuild failed

## Exercises

build-notebook-unread = Jupyter cannot read it: { $why }. Save it in Jupyter again.
build-cell-fault = { $place }: { $why }. Mend that cell, or what it calls.
build-cell-slow = it takes longer than { $n } seconds
build-cell-dead = its Python stopped in the middle
build-before-cells = before the first cell
# $typed: the first line of the cell
build-cell = code cell { $n }, which begins with “{ $typed }”
build-notebook-not-listed = no card leads to it. Add its name to a line { "{{" } exercises … { "}}" } in { $file }.
build-notebooks-not-run = the exercises could not be run: { $why }. The log: { $file }
build-package-missing = Python's package { $package } is missing
build-running = Running { $n } of the exercises
build-silent = it said nothing
# $file: pyproject.toml
build-wheel-fault = { $file }: the package could not be built: { $why }.

## The browser lab

# $why: what failed, as sentences
build-no-lab = The site has no exercises in the browser this time. { $why }
build-lab-not-compiled = Python for the lab was not compiled. The log: { $file }

## Handouts

build-browser-did-not-print = The browser { $program } did not print ({ $why }). Name another one, Chromium, Chrome or Edge, in { $variable }, and run this again.
