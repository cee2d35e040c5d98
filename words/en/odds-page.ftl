### The page "Your odds", and "How many of 100 people?" on the home page.

## The form

odds-page-guess-first = Guess first
odds-page-how-many-of-10 = You make 10 more follow-ups. How many yeses do you expect?
odds-page-guess = Your guess
odds-page-yeses-of-10 = yeses in your next 10
odds-page-so-far = Your follow-ups so far
odds-page-from-record =
    These counts are from your record on this device. You can change them here: the record stays as it is.
odds-page-you-decide = You decide what counts as a yes. Waiting is neither yes nor no.
odds-page-yes = Yes
odds-page-no = No
odds-page-waiting = Still waiting
odds-page-follow-ups = follow-ups
odds-page-where-you-start = Where you start
odds-page-start = { $start ->
        [open] Open: yes and no are equal
        [careful] Careful: one yes in ten
       *[own] My own guess
    }
odds-page-own-guess = Your own starting guess
odds-page-yeses-of-100 = yeses of 100
odds-page-sure = How sure are you
odds-page-as-sure-as = as sure as after this many follow-ups
odds-page-show = Show my odds

## What comes out

odds-page-your-odds = Your odds
odds-page-legend = { people-legend } We are 80 in 100 sure that the true number is in this range.
# $n: with one decimal where it is not whole, such as 33.3
odds-page-per-cent = { $n } per cent
odds-page-best-guess = best single guess
odds-page-yes-to-no = odds, yes to no
odds-page-you-guessed = you guessed

odds-page-at-least-one = At least one yes
odds-page-in-the-next = In the next follow-ups
# $shown: the number $n in bold. $line: a sentence.
odds-page-next = { $n ->
        [one] { $shown } follow-up.
       *[other] { $shown } follow-ups.
    } { $line }
# Said by a screen reader while the slider moves.
odds-page-next-spoken = { $n }. { $line }

odds-page-worth-it = When is it worth it?
odds-page-time = Time for one follow-up
odds-page-minutes = minutes
odds-page-paid = What you pay for it
odds-page-your-money = in your money
odds-page-hour = What one hour of yours is worth
odds-page-worth = What a yes is worth to you
odds-page-fill-in-four = Fill in all four numbers to see it. A yes must be worth more than 0.

odds-page-with-and-without = With and without
odds-page-how-often-without =
    How often did you get a yes or a no without a follow-up? You can leave this empty.
odds-page-yes-without = Yes without a follow-up
odds-page-no-without = No without a follow-up
odds-page-times = times
odds-page-fill-in-both = Fill in both numbers to compare.
odds-page-no-experiment = This is no experiment: you chose when to follow up.

## How many of 100 people?

odds-page-guess-people = Guess first. 100 people follow up after a no. How many get a yes?
odds-page-guess-slider = Your guess, from 0 to 100 people
odds-page-show-people = Show my 100 people
odds-page-type-0-to-100 = Type a whole number from 0 to 100.
odds-page-your-guess = Your guess: { people-get-a-yes }
odds-page-as-per-cent = as a per cent
odds-page-as-odds = as odds, yes to no
odds-page-guess-fifty =
    You said the same as the article. Many people say fifty when they mean: it can go both ways. Nobody has counted the real number.
odds-page-guess-nobody =
    You think that nobody gets a yes. John and Michelle did. So the true number is above 0, but nobody has counted it.
odds-page-guess-everybody =
    You think that everybody gets a yes. The client at the bank did not get that job. So the true number is below 100, but nobody has counted it.
odds-page-guess-other = { $side ->
        [fewer] You said fewer than the article, which says 50.
       *[more] You said more than the article, which says 50.
    } You may be right. Nobody has counted the real number.
