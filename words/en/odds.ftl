### Odds: chances, ranges and advice about them, the same on the pages, in the commands and in notebooks.
### $chance and $goal are made with odds-about or odds-in; $n and $waiting are counts.

odds-nothing-yet = You have no follow-ups yet: this is only your starting guess.
odds-only-waiting = Nobody has said yes or no yet: this is only the starting guess.
odds-too-early = It is too early to tell: the range is still wide.

## Chances in few words

# $yes to $no, such as "1 to 2"
odds-ratio = { $yes } to { $no }
odds-in = { $n } in { $parts }
odds-about = about { $n } in { $parts }
odds-less-than-least = less than 1 in 100
odds-more-than-most = more than 99 in 100

## Sentences

odds-chance-and-ratio = Your chance of a yes is { $chance }. In odds, that is { $ratio }.
# $whose: "record" where there are answers, else "start"
odds-range = Of 100 people with { $whose ->
        [record] your record
       *[start] this starting guess
    }, probably between { $low } and { $high } get a yes.
odds-range-one = Of 100 people with { $whose ->
        [record] your record
       *[start] this starting guess
    }, probably { $low } get a yes.
-odds-times = { $n ->
        [one] once more
       *[other] { $n } more times
    }
odds-at-least-one = If you follow up { -odds-times }, the chance of at least one yes is { $chance }.
odds-needed = For a chance of { $goal }, follow up { -odds-times }.
odds-needed-too-many = { odds-needed } That is many. First change one thing, and then count again.
odds-needed-never = Even { $n } more follow-ups are not enough for a chance of { $goal }.
odds-better = The chance that you do better with a follow-up than without is { $chance }.
odds-waiting = { $n ->
        [one] You wait for 1 answer. If it is a no, your chance is { $no }. If it is a yes, { $yes }.
       *[other] You wait for { $n } answers. If all are no, your chance is { $no }. If all are yes, { $yes }.
    }
odds-never-worth-it = A follow-up costs you more than a yes is worth to you.
odds-always-worth-it = A follow-up costs you nothing, so any chance is enough.
odds-worth-it = A follow-up is worth it if your chance is better than { $chance }.

## A number that cannot be used

# What a count is of. $what: yes, no, waiting, next or tries.
-odds-count = { $what ->
        [yes] The number of yeses
        [no] The number of noes
        [waiting] The number that you wait for
        [next] The number of next follow-ups
       *[tries] The number of tries
    }
# What lies between 0 and 1. $what: chance, want or guess.
-odds-share = { $what ->
        [want] The wanted chance
        [guess] Your guess
       *[chance] The chance
    }
# What another number is. $what: chance, level, rate, sure, start-a, start-b, cost, worth, time, paid or hour.
-odds-number = { $what ->
        [chance] The chance
        [level] The level
        [rate] The rate
        [sure] How sure you are
        [start-a] A of the starting guess
        [start-b] B of the starting guess
        [cost] The cost of a follow-up
        [worth] The worth of a yes
        [time] The time of a follow-up
        [paid] What you pay for a follow-up
       *[hour] The worth of an hour
    }
# $given: missing, too-long, or shown where $typed is what was given.
-odds-given = { $given ->
        [missing] missing
        [too-long] too long
       *[shown] { $typed }
    }
odds-not-whole = { -odds-count } is { -odds-given }; use a whole number from { $low } to { $high }.
# Here $low and $high themselves are not allowed.
odds-not-between = { -odds-share } is { -odds-given }; use a number above { $low } and below { $high }.
odds-not-within = { -odds-number } is { -odds-given }; use a number from { $low } to { $high }.
odds-guess-too-sure = Your guess is too near 0 or 1 for so little; be more sure of it.
