### Role cards and the parts of a call that two people play. $says holds a line of the call, which stays
### English, as $name and $company do; bold text stands between ** and **.

## The page of cards

card-page-title = Role cards: { $title }
card-page-description = Cards to play a call with another person: { $title }.
# $cards: 2 or 3
card-page-lead = Print this page: it is { $cards } cards, each on a sheet of its own. The caller gets only card 1.
    Or play the call [on your phone]({ $page }).
# $number is made with card-number
card-meta = { $number } · { $title }
card-number = Card { $number } of { $all }
card-you-are = You are { $name }
card-you-call = You call

## The caller's part

# $yes is one of card-yes
card-a-yes-here = **A yes here:** { $yes }
# $rung: the lowest rung that counts as a yes in this call
card-yes = { $rung ->
        [silence] you tried, or more.
        [answer] they answer you, or more.
        [advice] they tell you something that you can use, or more.
        [door] they open a door for later, or more.
       *[job] they offer you the job.
    }
card-begin-like-this = You can begin like this:
card-on-the-way = Then you can say:
card-help = “{ $says }”
# $channel: email or text
card-write-here = { $channel ->
        [email] Write your email here. Use the back of the sheet if you need it:
       *[text] Write your text message here:
    }
# Before an empty line
card-write-part = { call-part }:
card-you-read = { $channel ->
        [email] Read only the subject and the first line. Would you open it? Then read it all, and answer.
       *[text] Read it once, as fast as a message. Then answer.
    }
card-at-a-table = Sit at a table. The other person comes in and stands in front of it.
# What somebody who plays the employer does
card-no-answer = You give the sheet back. You do not answer.
card-own-sentence = My own first sentence:

## The employer's part

card-you-work-as = You are the { $job } at { $company }.
# The card of what is drawn; $name is the employer
card-only-you-know = { $name }: only you know this
# $how: with a dice, with a dice that is thrown again, or with slips. $sides: how many numbers there are.
card-draw = { $how ->
        [dice] Throw a dice before each call. Tell nobody.
        [again] Before each call, throw a dice until it shows { $sides } or less. Tell nobody.
       *[slips] Write the numbers 1 to { $sides } on slips. Draw one before each call. Tell nobody.
    }
card-say-drawn = Your line on card 3.
# $many: how many numbers mean it, from $first to $last.
card-numbers = { $many ->
        [one] { $first }
        [2] { $first } or { $last }
       *[other] { $first } to { $last }
    }
# $numbers is made with card-numbers
card-drawn = { $numbers }:
# After the line of a number
card-goes-on = Then:
card-you-begin = You begin:
card-if-well = If it went well:
# Some of the numbers that are drawn have an end of their own; $numbers is made with card-numbers
card-if-well-with = If it went well, with { $numbers }:
card-if-well-else = If it went well, with another number:
card-if-badly = If it went badly:
# Before words that are said later than the call
card-another-day = (On another day.) { $says }

## When the employer says a line. $skill is what was said before.

# $cue: what the author of a call says, such as “they ask for the reason”
card-if-so = If { $cue }:
card-if = { $skill ->
        [open] If they say who they are:
        [thank] If they thank you for this:
        [ask] If they ask you a question:
        [listen] If they listen and wait:
        [answer] If they answer you:
        [offer-action] If they say what they will do:
        [next-step] If they speak about a next step:
        [close] If they want to say goodbye:
        [push] If they push:
        [blame] If they blame:
       *[give-up] If they want to give up:
    }
card-if-again = { $skill ->
        [thank] If they thank you again:
       *[ask] If they ask again:
    }
card-if-hard = If they push or blame:

## What makes the employer warmer. $first and $second are made with card-does.

card-warmer = **You get warmer** when they { $first }.
card-warmer-two = **You get warmer** when they { $first } or { $second }.
card-does = { $skill ->
        [open] say who they are
        [thank] thank you
        [ask] ask one clear question
        [listen] listen
        [answer] answer in a friendly way
        [offer-action] say what they will do
        [next-step] speak about a next step
        [close] say goodbye politely
        [push] push
        [blame] blame
       *[give-up] give up
    }

## Two rounds

card-callers-rounds = **First badly, on purpose. Then well.**
card-employers-rounds = **First let it go badly. Then well.**
card-observer = Are you three? The one who watches takes the [Observer's checklist](../room/handouts/observer.md).

## What somebody who watches can see. $skill is what was said.

card-observed = { $skill ->
        [open] They said who they are, and asked for a little time.
        [thank] They said thank you.
        [ask] They asked one clear question.
        [listen] They listened and let the other person finish.
        [answer] They answered in a short and friendly way.
        [offer-action] They said what they will do now.
        [next-step] They asked about a next step, or agreed on one.
        [close] They ended the call politely.
        [push] They pushed too hard.
        [blame] They blamed somebody, or defended themselves.
       *[give-up] They gave up early.
    }
