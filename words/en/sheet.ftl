### The page "Change a run sheet".

## What cannot be done with a run sheet, and how to mend it. Python and the page say it from here.

sheet-fits = All fits: { $parts ->
        [one] 1 part
       *[other] { $parts } parts
    } in { -workshop-minutes }.
sheet-too-few = One person cannot practise a call with another: write { $least } people or more.
sheet-too-many = { $people } people are too many for one room: write { $most } people at most, and lead it once more.
sheet-none-kept = All parts are left out: put one back.
# $least, $usual and $most: the same minutes, in order
sheet-goes-up = { $title }: the minutes must go up from least to usual to most, so write { $least }, { $usual } and { $most }.
sheet-steps-least = { $title }: its steps take { -workshop-minutes } at least, so write { $minutes } or more as least.
sheet-steps-most = { $title }: its steps take { -workshop-minutes } at most, so write { $minutes } or less as most.
sheet-steps-usual = { $title }: its rounds cannot all be as long in { $usual } minutes, so write { $minutes }.
sheet-too-short = These parts take { $most } minutes at most, and you have { $whole }: put a part back, or plan { $most } minutes.
sheet-too-long = These parts take { $least } minutes at least, and you have { $whole }: plan { $least } minutes.
sheet-too-long-but = These parts take { $least } minutes at least, and you have { $whole }: leave out { $parts }, or plan { $least } minutes.
# $changes: sentences that say which parts are left out, and which change
sheet-other-sum = These parts take { $usual } minutes, and you have { $whole }: take this plan. { $changes }

## Choosing a sheet

sheet-choose = Choose a run sheet to change
sheet-choose-one = { $title } ({ -workshop-minutes })
sheet-open-file = Open a sheet from its file
sheet-not-loaded = The run sheets could not be loaded. Check the connection and load the page again.
# $title: the sheet that is open
sheet-other-sure = This sheet is open: { $title }. Open another one in its place?
sheet-other-yes = Yes, open the other
sheet-other-no = No, keep { $title }
# The name of a changed sheet. $title: the name of the sheet that it comes from
sheet-copy-title = { $title } (changed)

## A file that cannot be opened. $file: its name

sheet-no-sheet = “{ $file }” is not a run sheet: open a file that this page saved, or one of the folder “workshops”.
# $fault: what is wrong and how to mend it; it begins small and has no full stop
sheet-file-fault = “{ $file }”, line { $line }: { $fault }
# Stands where a file's name stands
sheet-on-device = the sheet that this device keeps
sheet-still-open = Nothing is lost: { $title } is still open.

## What can be changed

sheet-name = Name
sheet-people = How many people come
sheet-people-unit = { pack-people-unit }
sheet-whole = The whole time
sheet-minutes-unit = { odds-page-minutes }
sheet-preset = { -workshop-minutes }
sheet-presets = Often used times
sheet-parts = Parts
# $title: a part's title; the label of a field for its minutes
sheet-minutes-of = { $kind ->
        [usual] { workshop-usual }
        [least] { workshop-least }
       *[most] { workshop-most }
    }: { $title }
sheet-from = From minute { $minute }
sheet-rounds = { $rounds ->
        [one] 1 round
       *[other] { $rounds } rounds
    }
sheet-planned = In the plan: { -workshop-minutes }
sheet-planned-out = In the plan: left out
sheet-is-out = Left out
sheet-sum = { $parts ->
        [one] 1 part
       *[other] { $parts } parts
    }: { $usual } of { $whole } minutes
sheet-up = Up
sheet-down = Down
sheet-leave-out = Leave out
sheet-put-back = Put back
# For the ears: which part a button is for. $does: what the button says
sheet-does = { $does }: { $title }
sheet-moved = { $title } is now part { $place }.
sheet-took-out = { $title } is left out.
sheet-took-back = { $title } is back.
sheet-take-plan = Take this plan
sheet-plan-whole = Plan { -workshop-minutes }
sheet-leave-out-parts = Leave out: { $parts }
sheet-undo = Take back the last change
sheet-undone = The last change is taken back.
sheet-planned-now = The plan is taken.

## What can be done with it

sheet-use = Use this sheet
sheet-save = Save as a file
sheet-saved = Saved as { $file }.
sheet-clock = Open the clock
sheet-slides = Open its slides
sheet-pack = Make its pack
sheet-print = Print this sheet
sheet-another = Open another sheet
sheet-not-kept = This device keeps nothing: save the file, and open it again at the clock, the slides and the pack.
sheet-kept = This device keeps the sheet for you.
# Where a page asks for the file of a changed sheet
sheet-your-file = Open your changed sheet from its file
# $title: a changed sheet; $says: what cannot be done with it, and how to mend it
sheet-not-ready = { $title } cannot be used yet. { $says }
sheet-mend = Change the sheet
