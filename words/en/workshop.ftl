### Run sheets of a workshop: their pages, their plan when time runs short, and what is wrong with them.
### Python and the clock say the plan from here.

-workshop-minutes = { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }
# The entries of a list, side by side: the first ones, and one more
# What a run sheet calls the role cards of a call
workshop-role-cards = Role cards for { $title }
workshop-list = { $first }, { $next }
workshop-list-in-order = { $first }, then { $next }

## The plan

workshop-past = The end time is past. Close now, or set a new end.
workshop-on-time = You are on time.
workshop-late = You are { -workshop-minutes } late.
workshop-early = You are { -workshop-minutes } early.
# $parts: titles of parts, joined with workshop-list
# The room keeps to a plan that is not as long as the sheet usually is
workshop-shorter-plan = A shorter plan: { -workshop-minutes } less than usual.
workshop-longer-plan = A longer plan: { -workshop-minutes } more than usual.
workshop-leave-out = Leave out: { $parts }.
workshop-too-much = It is still too much: keep the rest very short.
# $title: a part's title; $usual: minutes
workshop-change = { $title }: { -workshop-minutes } instead of { $usual }.
workshop-others-less = The other parts change less.
workshop-spare = You will end { -workshop-minutes } early.

## A run sheet's page

workshop-description = A run sheet of { $minutes } minutes, with what to say and what to cut.
# $place: room or online; $group: for whom, as the sheet says it
workshop-meta = { -workshop-place } · { -workshop-minutes } · { $group }
-workshop-place = { $place ->
        [room] In the room
       *[online] Online
    }
workshop-open-clock = Open the clock with this sheet
workshop-change-sheet = Change this sheet
workshop-have-ready = Have ready
workshop-at-a-glance = At a glance
workshop-from-minute = From minute
workshop-what = What
workshop-usual = Usual
workshop-least = Least
workshop-most = Most
# $parts: titles of parts, joined with workshop-list-in-order
workshop-if-short = If the time is not enough, leave out: { $parts }.
workshop-segment = Minute { $minute }: { $title }
workshop-on-the-projector = On the projector:
# $first and $last: the numbers of slides in the deck of this sheet
workshop-slides = Slides { $first } to { $last }
workshop-slide = Slide { $n }
workshop-open-presenter = Open the presenter window of this sheet
workshop-open-slides = Open the slides of this sheet
workshop-say = Say:
# What a facilitator says, in the language's own quotation marks
workshop-said = “{ $line }”
workshop-you-do = You do:
workshop-they-do = They do:
# Before the steps that each round has
workshop-rounds-each = { $times ->
        [one] One round:
       *[other] { $times } rounds, each with these steps:
    }
# $title: a step's title; $time: minutes and seconds, such as 1:30
workshop-step = { $title } ({ $time }).
workshop-shorter = To make it shorter:
# In the list of run sheets
workshop-in-list = { -workshop-place } · { -workshop-minutes } · { $parts ->
        [one] 1 part
       *[other] { $parts } parts
    }

## What is wrong with a run sheet. What is named stands between backquotes.

workshop-the-sheet = the sheet
workshop-the-segment = the segment { $name }
workshop-the-rounds = the rounds of { $what }
workshop-the-step = the step { $name }
# $key: minutes or seconds
workshop-the-times = the { $key } of { $what }
workshop-older-sheet = this sheet is of an older version; write `format: 2`, and put what is under `do` under `you` or `they`
# $kind: least, usual or most; $sum and $whole: seconds
workshop-rounds-sum = { $what } take { $sum } seconds at { $kind }, and the minutes are { $whole } seconds; { $kind ->
        [least] the steps may not take more
        [usual] make them the same
       *[most] the steps may not take less
    }
workshop-must-go-up = { $what } must go up: least, usual, most
workshop-list-of-sentences = { $key } must be a list of sentences; start each with `- `
workshop-not-a-slide = `slides` cannot be { $typed }; write names of slides, such as `welcome`
workshop-not-a-page = { $key } cannot be { $typed }; write the page and its words, such as `stories/john.md John's story`; name slides under `slides`
workshop-other-id = the id is { $typed }, but the file is { $file }; make them the same
workshop-other-sum = the usual minutes add up to { $sum }, not to { $minutes }; change one of them
workshop-order = the order of leaving out is { $numbers }; number them 1, 2, 3, each once
