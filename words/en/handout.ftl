### Handouts: parts that a program draws, and the sheet of words to fold.

## Odds with dice

handout-ten = Ten people. Nobody knows yet who gets a yes.
# $n: how many of the six sides, 1 to 6
handout-dice-sides = The six sides of a dice. { $n ->
        [one] One of them is a yes: the six.
       *[other] { $n } of them are a yes, the highest ones.
    }
handout-dice-caption = At least one yes, of 100 people. A black square is 10 people. A striped square is a part of 10.
handout-throws = Throws
handout-sides-of-six = { $sides ->
        [one] 1 side of 6 is a yes
       *[other] { $sides } sides of 6 are a yes
    }
# In a cell of a table, such as "31 of 100"; the tags stay round their words
handout-of-100 = <b>{ $people }</b> <span class="fu-of">of 100</span>
handout-over-of-100 = <b>over { $people }</b> <span class="fu-of">of 100</span>
handout-after = { $throws ->
        [one] After 1 throw
       *[other] After { $throws } throws
    }
handout-my-sides = My sides
# Circle so many sides of the dice; the pictures of all six stand behind it
handout-circle = Round { $round }: circle { $sides ->
        [one] 1 side
       *[other] { $sides } sides
    }
handout-at-least-one = { odds-page-at-least-one }
handout-my-guess = Round 1: my guess
handout-hands = Round { $round }: hands
# Behind an empty space for a number
handout-of-ten = of 10
handout-guess = Say that you followed up 4 times, and all 4 said no. Your best guess is 1 in 6, the same as one side of a dice. Ten throws of the dice bring at least one yes to { $known } of 100 people. Ten more follow-ups bring one to { $guessed } of 100. It is less, because your 1 in 6 is only a guess.

## My record

handout-day = { record-page-day }
handout-employer = Employer and job
handout-waiting = I wait
handout-tick = Tick what happened
handout-note = { record-page-note }

## The observer's checklist

handout-what-helps = What helps
handout-your-marks = Your marks
handout-their-words = Their words
handout-what-harms = What makes the call harder
# $what: what can be seen where nobody is on the phone
handout-watched = { $what ->
        [letter] Email: it was short, with a clear subject.
       *[visit] Visit: they waited for a good moment.
    }

## Words for your pocket

handout-words-title = Words for your pocket
handout-words-description = Short sentences for a follow-up call on one sheet, to fold and to carry. Open, thank, ask, listen and close.
handout-words-lead = Tick one sentence in each part.
    Say it aloud three times before you call.
    Fold the sheet and take it with you.
handout-not-but = Not: { $bad }<br>**Say:** { $good }
handout-first-sentence = My first sentence:
handout-question = My question:

## At the foot of each printed page

handout-licence = { -page-site } · CC BY 4.0
# The page's number, and how many there are
handout-page-of = Page { $page } of { $all }
