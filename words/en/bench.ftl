### Measuring: what `bench.py` prints. Rows of a table have no full stop.

bench-what = Measure the site with all its parts, or one part.
bench-parts = Each part has its own options: write --help behind its name.
bench-option-part = site is all
bench-what-site = Measure the site beside stock Material.
bench-what-calls = Measure the practice calls.
bench-what-record = Measure how quickly a long record is read and summed.
bench-what-lab = Measure the lab beside plain Pyodide.
bench-option-json = print the measures as JSON
bench-option-runs = how often each; the median counts
bench-option-no-lighthouse = leave Lighthouse out
bench-option-no-calls = leave the calls out
bench-option-no-record = leave the long record out
bench-option-most-states = stop at this size
bench-option-record = write the list of start files anew
bench-option-rows = how many rows

## What is measured now

bench-measuring = Measuring: { $what } …
bench-part-growth = calls of about { $small } and { $large } states
bench-part-bytes = bytes
bench-part-start = the start of { $call }, { $where }
bench-part-build = the whole build
bench-part-edit = one page edited
bench-part-landing = the landing page
bench-part-lighthouse = Lighthouse on { $page }
bench-part-record = a record of a million rows
bench-part-lab = the browser lab
bench-part-lab-run = the lab, { $number } of { $n }

## Rows of the table

bench-ours = ours
bench-bare = bare
bench-ratio = ratio
bench-most = at most
bench-not-kept = NOT KEPT
bench-states = Compile and solve, { $n } states
bench-solving = of it to solve
bench-growth = Growth from { $small } to { $large } states
bench-exponent = Growth exponent over all (1 is linear)
bench-components = All components, compressed
bench-call = Call { $call }, compressed
bench-slow-phone = slow phone on slow 3G
bench-this-computer = this computer
bench-first-choice = From opening { $call } to the first choice, { $where }
bench-build = Whole build
bench-edit = One page edited, until the browser is told
bench-landing-bytes = Landing page, over the wire
bench-landing-requests = Landing page, requests
bench-lighthouse = Lighthouse, { $page }, { $category }
bench-record-row = A record of { $n } rows, { $name }
bench-lab-requests = The lab, requests to the first result
bench-plain-bytes = Plain Pyodide, over the wire
bench-lab-raw = The lab, as it is
bench-lab-bytes = The lab, over the wire
# $kind: cold is the first time, warm each time after
bench-plain-seconds = Plain Pyodide, { $kind ->
        [cold] cold
       *[warm] warm
    }
bench-lab-seconds = The lab, { $kind ->
        [cold] cold
       *[warm] warm
    }
bench-lab-ratio = The lab to plain, { $kind ->
        [cold] cold
       *[warm] warm
    }
bench-unit-linear = x linear
bench-unit-times-linear = times linear
bench-unit-times = { odds-page-times }
bench-unit-of-100 = of 100
bench-ahead = { $n } files are fetched ahead.
bench-lighthouse-failed = Lighthouse did not work: { $why }
