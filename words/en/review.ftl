### The review of a practice call, on the pages, in the commands and in notebooks.
### A point is 1 of 100 points of chance. $n: a whole number.
### $channel: how the two reached each other: phone, email, text or in-person.

## What the call came to. $rung and $yes: silence, answer, advice, door or job.

# $rung: also no, an answer that is no yes in this call.
review-reached = { $rung ->
        [silence] Nobody answered
        [no] The answer was no
        [answer] You got an answer
        [advice] You got advice
        [door] You opened a door
       *[job] You got a job
    }
# $way: a channel, or off where nobody was on the phone.
review-hung-up = { $way ->
        [off] You stopped
        [email] You sent nothing more
        [text] You sent nothing more
        [in-person] You left
       *[phone] You hung up
    }
review-goes-on = The { -call-talk } goes on
review-went-badly = You did it: the { -call-talk } went badly
review-went-well = It went well in spite of you
-review-talks = { $channel ->
        [email] emails
        [text] text messages
        [in-person] visits
       *[phone] calls
    }
# What to do after a no that was bad luck.
-review-next = { $channel ->
        [email] write the next one
        [text] write the next one
        [in-person] go to the next one
       *[phone] call the next one
    }
# What decided it. $turn: the number of the turn that cost most.
review-decided = { $what ->
        [well-yes] You played well, and it worked.
        [well-lucky] You played well, and luck was with you.
        [lucky] You were lucky: your choices made a yes less likely, and their answers made up for it.
        [well-no] You played well. Luck was against you.
        [well-unknown] You played well. What nobody could know was against you.
        [well-no-hard] You did it right. Luck was against you, as in most real { -review-talks }. Count it, and { -review-next }.
        [well-unknown-hard] You did it right. What nobody could know was against you, as in many real { -review-talks }. Count it, and { -review-next }.
        [unknown-no] What nobody could know decided more than your choices.
        [luck-no] Luck was against you, more than your choices.
        [one] One moment cost most: turn { $turn }.
       *[some] What you { $channel ->
            [email] wrote decided this email
            [text] wrote decided this text message
            [in-person] said decided this visit
           *[phone] said decided this call
        }. A few lines are worth another try.
    }
# What was done well. $typed: what the learner said.
review-done-well = You did this well, in turn { $turn }: { $typed }
review-called = { $channel ->
        [email] You wrote to them. That takes courage.
        [text] You wrote to them. That takes courage.
        [in-person] You went there. That takes courage.
       *[phone] You made the call. That takes courage.
    }
review-start = You started with { $size ->
        [less] less than 1 chance
        [more] more than 9 chances
        [about] about { $n ->
            [one] 1 chance
           *[other] { $n } chances
        }
       *[exactly] { $n } chances
    } in 10 of a yes in this practice { -call-talk }.
review-ended-yes = You ended with a yes.
# $how: hung-up, or a rung.
review-ended-without = You ended { $how ->
        [hung-up] without a yes
        [silence] with no answer
        [answer] with a no
        [advice] with advice, but not with a yes
       *[door] with an open door, but not with a yes
    }. In this { -call-talk }, a yes is { -review-yes }.
# The lowest rung that counts as a yes.
-review-yes = { $yes ->
        [answer] any answer
        [advice] advice or better
        [door] an open door or a job
       *[job] a job
    }
# $label: the next message, in bold.
review-yes-is = { $label } { -review-yes }.
review-yes-here = A yes in this { -call-talk }:

## Skill and luck. The words Skill, Luck and slip lead to the glossary: they fill $skill, $luck and $slip.

review-skill = Skill
review-luck = Luck
review-slip = slip
review-skill-cost = { $skill }: your choices cost { $much ->
        [little] only a little
       *[no] no
    } chance.
# $first: the numbers of all turns but the last one, such as "1, 4".
review-skill-turns = { $skill }: your choices made a yes less likely, most of all in { $n ->
        [one] turn { $last }
       *[other] turns { $first } and { $last }
    }.
review-luck-no = { $luck }: their answers made no difference.
review-luck-moved = { $luck }: their answers made a yes { $way ->
        [little-more] a little more
        [more] more
        [much-more] a lot more
        [little-less] a little less
        [less] less
       *[much-less] a lot less
    } likely.

review-unknown = What nobody could know
# $unknown: the message before this one.
review-unknown-moved = { $unknown }: it { $way ->
        [more] made a yes more likely
        [less] made a yes less likely
       *[no] made no difference
    }.

## What was true this time. $typed: the truth; after that, what the learner said. $reply: what is heard.

review-this-time = True this time: { $typed }
review-clue-heard = { $sure ->
        [yes] You could know it from turn { $turn } on: “{ $reply }”
       *[no] A sign of it came in turn { $turn }: “{ $reply }”
    }
review-clue-missed = In turn { $turn }, “{ $typed }” { $sure ->
        [yes] could have shown it
       *[no] could have brought a sign of it
    }: “{ $reply }”
review-clue-none = At the moments that you reached, nothing could have shown it.

## The same in points

review-points = { $n ->
        [one] 1 point
       *[other] { $n } points
    }
review-sure-yes = A sure yes is 100 points. You started with { $n }.
review-cost = What you { $channel ->
        [email] wrote
        [text] wrote
       *[phone] said
    } cost { $n ->
        [0] nothing
       *[other] { review-points } of chance
    }.
review-then-luck = { $way ->
        [no] Luck made no difference.
        [gave] Then luck gave you { review-points }.
       *[took] Then luck took { review-points }.
    }
review-then-unknown = { review-unknown } { $way ->
        [no] made no difference.
        [gave] gave you { review-points }.
       *[took] took { review-points }.
    }
review-came-back = Luck gave points back on the way, so you could lose more than 100.

## A moment worth another try

# $size: 1, 2 or 3.
review-label = { $size ->
        [1] small { $slip }
        [2] { $slip }
       *[3] big { $slip }
    }
review-turn = Turn { $turn }: { review-label }
review-turn-lost = { review-turn }, { review-points } lost.
review-fell = Your chance of a yes fell from { $high } to { $low }.
review-fell-little = This made a yes a little less likely.
# Places for $high and $low, and for $chance below.
review-in-ten = { $size ->
        [less] less than 1
        [more] more than 9
        [about] about { $n }
       *[exactly] { $n }
    } in 10
review-no-chance = no chance
review-certain = certain
# $typed: a line of the call.
review-said = { $channel ->
        [email] { $name } wrote: { $typed }
        [text] { $name } wrote: { $typed }
       *[phone] { $name } said: { $typed }
    }
review-happened = What happened: { $typed }
# The line before, as somebody heard it who asked for simple English.
review-simpler = Slower and simpler: { $typed }
review-thought = { $name } was thinking: { $typed }
review-you-said = { $channel ->
        [email] You wrote: { $typed }
        [text] You wrote: { $typed }
       *[phone] You said: { $typed }
    }
review-better = Better: { $typed }
review-behind = What was behind it: { $typed }
# Why hanging up is the best choice.
review-all-cost = Every line on offer here costs more than it brings.
review-try-again = Try this moment again

## The picture of the chance, and its words for a screen reader

review-picture-label = Chance of a yes in this practice { -call-talk }. Start: { $chance }; { $turns }.
# The parts of $turns; "; " stands between them.
review-picture-turn = turn { $turn }: { $chance }
review-picture = Chance of a yes in this practice { -call-talk }. Each turn, your words move it first, then their answer. The numbers are the author's, not the world's.
# With a call that holds the name of a real employer.
review-nobody-real = These chances belong to this practice { -call-talk } alone. They say nothing about a real employer.
review-whose = The chances belong to this practice { -call-talk }. They are the author's, not the world's.

## All turns

review-all-turns = All turns
review-all-turns-text = All turns, with the chance before, after your choice and after their answer:
review-column-turn = Turn
review-column-said = { $channel ->
        [email] You wrote
        [text] You wrote
       *[phone] You said
    }
review-column-chance = Chance after
review-fine = good
# A hard word that cost nothing was lucky, and not good.
review-no-harm = no harm this time
# It cost a little, and less than a small slip.
review-nearly = nearly the best
review-little-harm = little harm this time
# $what: a slip, or one of the words above.
review-lost = { $what }, { review-points } lost
review-luck-cell = { $way ->
        [no] no change
        [gave] gave you { review-points }
       *[took] took { review-points }
    }

## Round it

review-of-the-call = Review of the { -call-talk }
review-yours = Your review
review-after = After this { -call-talk }
review-begins = Review. { $heading }.
review-again = Play again
review-make-bad = Make this { -call-talk } go badly
review-copy = Copy the { -call-talk }
review-copied = Copied.
review-not-copied = This browser does not let us copy. Save the { -call-talk } instead.
review-save = Save the { -call-talk }

## The call as text, to copy or to save

review-text-title = { $title } (practice { -call-talk })
# $rung: a sentence of the ladder.
review-text-end = { $heading }. How it ended: { $rung }

## What was sent, to copy

# $n: how many letters or messages were sent.
review-letter = { $n ->
        [one] What you sent
       *[other] What you sent, one by one
    }
review-letter-names = Put your own names in it. They stay on this page and are not kept.
review-letter-name = { $place ->
        [you] Your name
        [employer] Their name
       *[company] Their company
    }
review-letter-copy = Copy it
review-letter-not = This browser does not let us copy. Mark the words and copy them yourself.
review-letter-start = It is a start for a real one. Keep only what is true for you.

## Own words. $part: what a sentence may have in it; nothing is ever called wrong.

review-own-title = In your own words
review-own-turn = Turn { $turn }
review-own-line = The line: { $typed }
review-own-part = { $part ->
        [name] your name
        [thanks] a thank you
        [time] a question for time
        [question] one question
       *[goodbye] a goodbye
    }
review-own-heard = ✓ { review-own-part }
review-own-not-heard = We did not hear { review-own-part }.
