### What the exercises say, in a notebook and in the browser: checks, hints, practice calls, records and plans.
### Python stays as it is: $code is a line of it, $variable a name in it, and so is what stands like `this`,
### like my_call or after "Write:". The words silence, answer, advice, door, job and waiting are typed as they are.
### $says holds words of a call, which stay English.

## An exercise and how far somebody is

# $exercise: its name; $n: how many tasks it has
exercise-opened = { $exercise }: { $n ->
        [one] 1 task
       *[other] { $n } tasks
    }.
    Now run the next cells, one by one. Mistakes break nothing.
# $names: of all exercises
exercise-unknown = There is no exercise `{ $typed }`. There are: { $names }.
exercise-unknown-task = There is no task `{ $typed }`. The tasks are: { $names }.
exercise-nothing-yet = There is nothing to show yet. Do the step above, then run this cell again.
exercise-progress = { $n } of { $all } tasks are right.
# $state: not-tried-yet, not-yet or right
exercise-progress-task = { $variable }: { $state ->
        [right] right
        [not-yet] not yet
       *[not-tried-yet] not tried yet
    }
exercise-no-details = No cell has stopped.

## A check. What to do is said before anything is tried.

exercise-ask = { $ask } Then: { $code }
exercise-write = Write: { $code }
# $state: not-tried-yet, not-yet, right, or kept for a guess, which cannot be wrong
exercise-verdict-state = { $state ->
        [right] Right.
        [kept] Kept.
        [not-yet] Not yet.
       *[not-tried-yet] Not tried yet.
    }
exercise-verdict = { exercise-verdict-state } { $sentence }
exercise-not-it = This is not it yet. Ask for a hint.
exercise-takes = This takes `{ $variable }`. Go back to its cell. Fill it in if it is empty, and run it again.
exercise-something-else = `{ $variable }` holds something else than asked for. { $ask }
# $variables: names, joined with exercise-and
exercise-check-first = This takes { $variables }. Check first: { $code }
exercise-and = { $one } and { $other }

## A number that was worked out, in figures and as people. It stands under the praise.

# $figure: such as 0.43; $people: made with exercise-shown-of-100, -fewer or -more
exercise-shown = { $figure }: { $people }.
# $exact: yes where it is just so many
exercise-shown-of-100 = { $exact ->
        [yes] { people-of-100 }
       *[no] about { people-of-100 }
    }
exercise-shown-fewer = fewer than { people-of-100 }
exercise-shown-more = more than { people-of-100 }
exercise-shown-tiny = less than { $least }
exercise-shown-one-in = That is about 1 in { $n }.
# A guess of a count, and not of a chance
exercise-shown-guess-count = Your guess was { $n }.
# $n of $all: what the learner has guessed; $hundred: the same of 100
exercise-shown-guess = { $all ->
        [100] Your guess was { people-of-100 }.
       *[other] Your guess was { $n } of { $all }. That is { $hundred } of 100.
    }

## Hints and answers

exercise-a-hint = A hint: { $code }
exercise-show-hint = Show a hint
exercise-show-more = One more hint
exercise-show-answer = Show the answer
exercise-hint = Hint { $n } of { $all }: { $hint }
exercise-stuck = Still stuck? That is fine: { $code }
exercise-first-check = First check: { $code }
exercise-answer-takes = The answer takes `{ $variable }`. Fill that in first.

## Tasks that several exercises have

-exercise-letters = "A", "B" or "C"
exercise-choose = Write { -exercise-letters }.
exercise-press-one = Press the button of the answer that you choose. The mark shows which one is chosen.
exercise-no-letter = Write one letter in quotation marks: { -exercise-letters }.
exercise-guess-ask = Write a whole number from { $low } to { $high } in place of the three dots.
exercise-guess-hint-1 = Just guess. There is no wrong number here.
exercise-guess-hint-3 = Write one number from { $low } to { $high }, such as { $example }.
exercise-guess-why = Any number from { $low } to { $high } is fine. It is your guess.
exercise-share-of-noes = That is the share of noes. Start with the yeses.
exercise-starting-guess = The starting guess counts as one yes and one no.
exercise-odds-in-place = You divided by the noes. That gives the odds. Divide by all, plus 2.
exercise-wrong-way-round = That is the wrong way round. The yeses plus 1 come first, then / and all.
exercise-brackets = Python divides before it adds. Put brackets round each sum, such as (3 + 4).
exercise-chance-of-a-no = That is the chance of a no.
exercise-picture-again = Run the cell with the picture again.
exercise-good-start = A name, a thank you, and a small question.
exercise-start-ask = Write what you say first, in quotation marks.
exercise-start-long = That is long for a first sentence. Keep it under { $n } words.
exercise-start-unkind = That hurts, and people stop listening. Say it without the hard word.
exercise-only-numbers = There are only numbers in it. Write a sentence.
exercise-start-example = For example: "{ $says }"

## Numbers and words that somebody typed

exercise-number-yes-or-no = This is yes or no in Python. Write a number.
exercise-number-comma = Python reads a comma as two numbers. Write: { $code }
# $one, $other: numbers
exercise-number-unclear = `{ $typed }` can be read in two ways. Write { $one } or { $other }.
exercise-number-several = There are several values. Write one number.
exercise-number-none = This is not a number. Write a number, such as 3 or 0.25.
exercise-number-endless = This number has no end. Write a number, such as 3 or 0.25.
exercise-number-text = This is a text. Write a number, without quotation marks.
exercise-number-quoted = Write the number without quotation marks: { $code }
exercise-number-quoted-division = Write it without quotation marks, then Python divides: { $code }
exercise-number-quoted-share = Write the share as a number without % and quotation marks: { $code }
exercise-number-not-whole = Write a whole number from { $low } to { $high }.
exercise-number-out = { $n } is out of range. Write a number from { $low } to { $high }.
exercise-share-per-cent = That looks like per cent. As a share of 1 it is { $code }.
exercise-share-above-one = { $n } is more than 1, so it is no chance yet. Divide it by how many there are. If you mean per cent, write { $code }.
exercise-share-out = A chance is a number from 0 to 1.
# $odds: made with odds-ratio
exercise-no-odds = Write the odds as a text in quotation marks, such as "{ $odds }".
exercise-no-text = Write your words in quotation marks, such as "Hello, this is John."
exercise-too-short = That is very short. Write a whole sentence.
# These two are typed by people; the English words work too.
exercise-today = today
exercise-tomorrow = tomorrow
exercise-day-none = Write a day, such as "{ exercise-tomorrow }", "Monday", "1 December" or "2026-12-01".
exercise-day-unclear = `{ $typed }` can be read in two ways. Write the month as a word, such as "1 December".
# $typed: a day of the week
exercise-day-other-weekday = { $day } is no { $typed }. Write only one of the two.
exercise-day-hour = `{ $typed }` is no time of day. Write it as in "tomorrow at 14:30".
exercise-day-over = { $day } is over. Choose today or a later day.

## Pictures of 100 people

exercise-people-out = Write whole numbers from 0 to 100, the lower one first.
# For people who hear the page
exercise-people-label = { people-of-100 } get a yes
exercise-people-range-label = { people-between } get a yes

exercise-room-range = Of 100 people like those in this room, probably between { $low } and { $high } get a yes.
# $chance: made with odds-about or odds-in
exercise-room-chance = The best single guess for the room is { $chance }.
exercise-room-not-you = This is what the room remembers. It is nobody's own chance.

# How the range of a record narrows. $n: how many answers came in; $low, $high: of 100 people.
exercise-narrowing-heading = Your range, after each answer
exercise-narrowing-unit = Left: how many answers came in. Right: of 100 people, so many get a yes.
exercise-narrowing-step = { $n ->
        [0] Before any answer: between { $low } and { $high } of 100 people.
        [one] After 1 answer: between { $low } and { $high } of 100 people.
       *[other] After { $n } answers: between { $low } and { $high } of 100 people.
    }
exercise-narrowing-start = No answer came in yet. So this is the starting guess, and it is wide.
# $first: how many people lie between the two ends
exercise-narrowing-end = At the start, the range is { $first } people wide. How wide is it now?

## A practice call

exercise-call-no-name = Write the name of the call in quotation marks: { $code }.
exercise-call-no-seed = The seed is a whole number, such as { $code }.
exercise-call-part = Your part: { $says }
# $rung: made with ladder-says
# $channel here and below: phone, email, text or in-person
exercise-call-yes = A yes in this { -call-talk }: { $rung }
# A line that can be said, with its number
exercise-call-line = { $n }. { $says }
exercise-call-choose = Choose with a button, or write: { $code }
exercise-call-restart = Start this call again
exercise-call-kept = Your call is kept. To start it again, press "{ exercise-call-restart }", or write: { $code }
# $file: the file that keeps calls.
exercise-call-older = You played an older version of this call, so it starts again. What you said then is still in { $file }.
exercise-call-see-review = The { -call-talk } is over. See your review with { $code }
exercise-call-no-line = Say a number from 1 to { $n }, such as { $code }, or a sentence in quotation marks.
# $names: of the places that the call has for the learner's own words, such as: you, company
exercise-call-no-place = This call has { $n ->
        [0] no places for your own words.
       *[other] no place `{ $typed }` for your own words. It has: { $names }.
    }
exercise-call-own-not-here = Nobody is on the phone at this moment. Choose one of the lines.
exercise-call-own-no-text = Write your own words in quotation marks: { $code }
# $typed: the line. $code, $one, $other: what confirms it, such as .say(2)
exercise-call-own-one = { call-own-mean } If so, write: { $code }
exercise-call-own-two = { call-own-two } Write: { $one } or { $other }
exercise-call-no-turn = This call has { $n } turns. Choose one, such as { $code }
exercise-call-nothing-said = Nothing has been said yet. Make the call first, then run this cell again.

## A moment of a call at which words count, and what each line is worth there

# $code: .worth(1)
exercise-opening-no-line = Write the number of a line, from 1 to { $n }, such as { $code }
exercise-opening-worth = Of 100 calls with this line, and the best lines after it, { $n ->
        [one] 1 ends
       *[other] { $n } end
    } in a yes.
# $n: as how many lines a sentence of the learner's own is heard
exercise-opening-heard = { $n ->
        [one] We hear it as this line:
       *[other] We hear it as one of these lines:
    }
exercise-opening-not-heard = We do not hear one of the lines in it. Write it in another way.

## A call that the learner writes

exercise-written-title = My own call
exercise-written-truth = You wrote this call yourself.
exercise-written-no-text = Write your call as a text in quotation marks.
# $what: what is wrong and how to put it right
exercise-written-fault = Line { $line }: { $what }.
exercise-written-faults = Your call has { $n ->
        [one] 1 fault. Put it right, and run the cell again.
       *[other] { $n } faults. Put them right, and run the cell again.
    }
exercise-written-mend = Your call still has a fault. Put it right first.
exercise-written-good = Your call has no fault. It has { $beats } moments, and { $choices ->
        [one] 1 line
       *[other] { $choices } lines
    } to choose from.
exercise-written-best = With the best lines, { $n } of 100 calls end in a yes.
exercise-written-lot = With lines by lot, { $n } of 100 calls end in a yes.

## A call as a numbered text

exercise-transcript = The whole call
# $typed: what is heard
exercise-transcript-turn = { $turn }. { $typed }
# $chance: of 100, before the learner spoke; $n: what the words cost of 100
exercise-transcript-cost = Chance of a yes: { $chance } of 100. { $n ->
        [0] Your words cost nothing.
       *[other] Your words cost { $n }.
    }

## A guess beside what came of it, each with people

exercise-beside-guess = Your guess: { $n } of 100 calls end in a yes.
exercise-beside-none = You made no guess. That is fine.
exercise-beside-found = What came: { $n } of { $all } calls ended in a yes.
exercise-beside-exact = Your guess is what came.
exercise-beside-off = Your guess was { $n } too { $way ->
        [high] high
       *[low] low
    }.

## Its review

# The chances of a call in words. $turns: made with exercise-call-chance, with commas between
exercise-call-line-in-words = Chance of a yes in this practice call. Start: { $percent }%; { $turns }.
exercise-call-chance = turn { $n }: { $percent }%
-exercise-call-end = How it ended
# $yes: yes or no
exercise-call-ended = { -exercise-call-end }: { $rung } { $yes ->
        [yes] That is a yes in this { -call-talk }.
       *[no] That is not a yes in this { -call-talk }.
    }
-exercise-call-no-moment = No moment lost much
exercise-call-no-moment = { -exercise-call-no-moment }.
exercise-call-cost = { $moment }. It cost { $n } of 100.

## A call that is played many times

exercise-many = { $n } calls: { $yes } yes, { $no } no.
# How many calls ended on a rung
exercise-many-end = { $rung } { $n }
exercise-many-no-way = There is no way to play `{ $typed }`. Write "best" or "random".
exercise-many-times = Play from 1 to { $n } times.

## A record

exercise-record-more-bad = And { $n } more lines cannot be read.
exercise-record-question = { $question } Write: dates="day-first" or dates="month-first"
exercise-record-no-file = Write the name of the file in quotation marks, such as "my.csv".
exercise-record-nothing = There is nothing here yet. Write one line for each follow-up.
exercise-record-no-buttons = This Jupyter has no buttons. Put the file beside the notebook, and write: { $code }
exercise-record-choose = Choose a file
exercise-record-none-yet = I have no follow-ups yet
exercise-record-see-example = Show me an example
# How to begin. What is typed stands in the cell above; the buttons stand below.
exercise-record-begin = Type your lines in the cell, and run it again. Or press one of these:
exercise-record-begin-code = Type your lines in the cell, and run it again. Or write one of these lines, and run the cell:
exercise-record-begin-example = 2 March, City Bakery, no
exercise-record-go-on = Now run the next cell.
# In place of the name of an employer that somebody left out
exercise-record-someone = Follow-up { $n }
exercise-record-example = This is an example. These follow-ups are not yours.
# $result: silence, answer, advice, door, job or waiting, which stay as they are
exercise-record-row = { $employer }: { $result ->
        [silence] no answer (silence)
        [answer] a no (answer)
        [advice] a no with advice (advice)
        [door] a yes, a door is open (door)
        [job] a yes, a job (job)
       *[waiting] still waiting (waiting)
    }
exercise-record-row-without = { exercise-record-row }. Without a follow-up, so it does not count.
exercise-record-tally = { $result }: { $n }
exercise-record-no-result = No column says what happened. Give one column the heading `result`, and choose the file again.
exercise-record-ask = Not clear yet: { $question }
exercise-record-answer = Write the answers into the brackets. This one is a guess: { $code }
exercise-record-answer-here = Something is not clear. Answer each question:
exercise-record-day-unknown = I do not know the day
exercise-record-pick-answer = Choose an answer
exercise-record-unclear = Something in your record is not clear yet. Go back to its cell, and answer the questions there.
exercise-record-unread = No line of your record can be read. Go back to its cell, and look at what it says.
exercise-record-with-alone = To compare, write also where you did not follow up. End such a line with a comma and the word without.
exercise-record-with-and-without = With a follow-up: { $yes } yes, { $no } no. Without: { $other_yes } yes, { $other_no } no.
exercise-record-not-why = This shows no cause: you chose yourself where you follow up.
exercise-record-not-chosen = No file is chosen yet, and no line is typed. Go back to the cell of your record.
exercise-record-none = This is no record. { exercise-write }
# $odds: made with odds-ratio
exercise-record-odds = { $yes } yes, { $no } no. With the starting guess, the odds of a yes are { $odds }.
exercise-record-rungs = The same, step by step on the ladder of what can happen. Each line counts that step and all that are higher:
exercise-record-rung = { $rung } This or more: { $low } to { $high } of 100 people.

## A plan

exercise-plan = My plan
    If it is { $day }, then I follow up with { $employer }.
    My first sentence: { $typed }
exercise-plan-hour = { $day }, { $hour }
# Where a learner has written no second plan
exercise-plan-silence = If nobody answers, then I leave one short message and write `waiting` in my record.
exercise-plan-after = After the call I write down what happened.
exercise-plan-missing = `{ $variable }` is missing. Write it in quotation marks.
exercise-plan-no-file = Choose a name that ends in .ics or .txt, such as "my-plan.ics".
exercise-plan-none = This is no plan yet. Write: { $code }
exercise-save-file = Save { $file } on this device
# $reason: in the computer's own words
exercise-plan-unsaved = `{ $file }` cannot be written beside this notebook ({ $reason }). The link works all the same.
exercise-plan-saved = The file { $file } is also beside this notebook.
exercise-plan-calendar = It is for your calendar. Open it on your phone, and the phone asks to add the day.
exercise-plan-text = It is your plan as text. Print it, or send it to yourself.
