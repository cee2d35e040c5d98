### What the pages share: the site's name, levels, minutes, and blocks that are made from data.

-page-site = The Power of Follow-up

# $level: easy, medium or hard
page-level = { $level ->
        [easy] Easy
        [medium] Medium
       *[hard] Hard
    }
page-level-low = { $level ->
        [easy] easy
        [medium] medium
       *[hard] hard
    }
page-about-minutes = { $minutes ->
        [one] about 1 minute
       *[other] about { $minutes } minutes
    }
# In a choice of what a list shows: everything, with how many
page-all = all ({ $n })
# In a choice of what a list shows: a level, with how many
page-level-count = { page-level-low } ({ $n })

## The ladder

page-this-is-the-rung = This is the rung.

## A story

# What opens and closes the rest of a story. $what: such as “what John did”
page-fold-open = Open: { $what }
page-fold-close = Close: { $what }
page-what-happened-next = what happened next

## What is wrong with a page. $typed: what stands there; $known: what may stand there

# In place of what is known, where that is nothing
page-none-yet = none yet
page-macro-misplaced = '{ $typed }' cannot stand inside a sentence or is no macro; write { $form }, or one of { $known } alone on its line.
page-macro-not-complete = '{ $typed }' is not complete.
page-no-rung = the ladder has no rung '{ $typed }': use { $known }.
page-no-cord = there is no cord '{ $typed }': use { $known }.
page-no-handout = no handout has '{ $typed }': use { $known }.
# $what: which list; $file: where it should be
page-list-not-made = the list of { $what ->
        [calls] calls
        [sheets] run sheets
       *[exercises] exercises
    } ({ $file }) is not there. Run scripts/build.py, which makes it.
