### The answer sheet for whoever leads the room. $says is a line of a call and stays English; bold text stands between ** and **.

answers-title = Answers for the facilitator
answers-description = What is behind each no, the best line at the usual moments, and where people lose most. With the answers to the odds with dice.
answers-lead = Keep this sheet to yourself until the call is over.

## How to read it

answers-how-to-read = How to read it
answers-chances = **The chances** belong to the practice call: its author made them. They are not the chance of a job.
answers-moments = **The usual moments** are those that a good caller meets in one call of four or more. At each of them, a wrong line costs something. In another mood, another line can be the best.
answers-slips = **Where people lose most** is worked out for people who choose at random. The number says how many of 100 people lose their yes with that line.

## Odds with dice

answers-dice = Odds with dice
answers-dice-lead = So many hands go up on average. In your room it will be a few more or fewer. With one dice for all, people with the same side go up together. Then the counts differ more.
answers-room = { room-people }
answers-round = Round
answers-guess = The guess in round 1, of 10 people:
# How many hands of ten go up, after so many throws
answers-guess-after = { $throws ->
        [one] after 1 throw: { $hands }
       *[other] after { $throws } throws: { $hands }
    }
answers-to-say = **To say afterwards:** ten small chances help most people. But { $people } of 100 people get no yes with them. Ask what is different in real follow-ups. We do not know our chance, and one mistake can follow us from call to call.

## A call

# $yes: what counts as a yes, a sentence of the ladder
answers-meta = { page-level } · { page-about-minutes } · a yes here is: { $yes }
answers-truth = What was behind the no:
answers-secrets = **One of these is true each time.**
# $times: in how many of 100 plays. $truth: what is true, a sentence of the call.
answers-secret = **{ $times } of 100:** { $truth }
answers-start = **The chance of a yes at the start:** with the best line each time, { $best } of 100. With lines chosen at random, { $random } of 100.
answers-usual-moment = A usual moment
answers-best-line = The best line
answers-lose-most = Where people lose most
answers-costly-line = The line that costs
answers-better = Better
answers-lost = { $people ->
        [one] 1 of 100 people.
       *[other] { $people } of 100 people.
    }
# Who says it, where that is not the employer
answers-said = { $speaker ->
        [reception] The reception: { $says }
        [colleague] A colleague: { $says }
       *[voicemail] The voicemail: { $says }
    }
