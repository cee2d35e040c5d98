### The pack for one workshop: all its paper in one PDF.

## The page

pack-sheet = Run sheet
pack-call = Call for the role cards
pack-date = Date
pack-people = How many people
pack-people-unit = people
pack-paper = Paper
pack-paper-size = { $paper ->
        [A4] A4
       *[Letter] Letter (North America)
    }
pack-sides = { room-printing }
pack-one-sided = on one side
pack-two-sided = on both sides
pack-print = Print this pack
pack-save = To save it as a file, choose “Save as PDF” where you choose the printer.
pack-what = In the pack
pack-copies = Copies
pack-sheets = Sheets of paper
pack-all = All together
pack-groups = { $people } people are { $groups ->
        [one] 1 group
       *[other] { $groups } groups
    }: { $sizes }.
pack-size = { $count ->
        [one] 1 group of { $size }
       *[other] { $count } groups of { $size }
    }
pack-not-loaded = The sheets could not be loaded. Load the page again, or print the handouts one by one.

## The parts

pack-part = { $name ->
        [cover] This list
        [run] Run sheet
        [guide] Facilitator's guide
        [fails] If all else fails
        [two-voices] A call in two voices
        [cards] Role cards, one set for each group
        [observer] Observer's checklist, one for each round
        [letters] Letter cards
        [dice] Odds with dice
        [my-plan] My plan
        [my-record] My record
        [slip] Before and after
        [seven-days] Seven days
       *[answers] Answers for the facilitator
    }
pack-title = Pack for the workshop: { $title }
# $date: a date
pack-on = On { $date }
pack-empty = This side is empty, so that nobody sees the next sheet.

## What cannot be made

pack-too-few = One person cannot play a call with another: a pack is for { $least } people or more.
pack-too-many = { $people } people are too many: make a pack for each room, of { $most } people at most.
pack-no-sheet = There is no run sheet “{ $name }”: use { $known }.
pack-no-call = There is no call “{ $name }”: use { $known }.
pack-no-date = “{ $typed }” is no date: write it as 2026-12-31.
