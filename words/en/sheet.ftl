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
