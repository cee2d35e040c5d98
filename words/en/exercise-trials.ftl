### Trying things out with a practice call, in the exercise "Skill and luck": other luck, other first lines, another chance.
### $figure: a number such as 0.43; $people: such as "about 43 of 100 people"

## The same calls with other luck

# $n: how many calls each time
exercise-trials-spread = { $n } calls, each time with other luck
# $seed: the number at which luck starts
exercise-trials-seed = Seed { $seed }: { $yes } of { $n } calls ended in a yes.
exercise-trials-yes = { $n } yes
exercise-trials-unit = Left: the seed. Each dot: how many calls ended in a yes.
exercise-trials-seeds = Write from 1 to { $n } seeds between square brackets, such as [3, 14, 15].

## A rate and a chance side by side

exercise-trials-rate = Your rate, what happened: { $figure }. That is { $people }.
exercise-trials-exact = The exact chance, what lies behind it: { $figure }. That is { $people }.
# $of: rate or chance. Short: there is room for 6 letters.
exercise-trials-short = { $of ->
        [rate] rate
       *[chance] chance
    }
exercise-trials-two-numbers = These must be two numbers from 0 to 1. Check them first.

## A first line

exercise-trials-no-number = There are { $n } first lines. Write a number from 1 to { $n }.

## One chance of a call is changed

# $was: such as "about 88 of 100 people"; $n: now, of 100
exercise-trials-changed = This reply came to { $was }. Now it comes to { $n } of 100.
exercise-trials-before = Before, the chance of a yes was { $figure }: { $people }.
exercise-trials-after = Now it is { $figure }: { $people }.
exercise-trials-chance-out = Write a whole number from 1 to 99: of 100 people, so many get this reply.
exercise-trials-no-line = There is no line `{ $typed }` in this call. Some that are there: { $names }.
# $names: of moments
exercise-trials-no-reply = This line never leads to `{ $typed }` and elsewhere too. It can lead to: { $names }.
