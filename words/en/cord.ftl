### Pictures drawn with the telephone cord: labels beside its stations, and words for people who hear the page.

## The loop, on the home page

cord-practise = { record-page-practise }
cord-call = Call
cord-write = { record-page-write-down }
cord-odds = See your odds
cord-next = Next practice
cord-loop = The loop
cord-loop-shows = One telephone cord winds through five stations. You practise a call, make the call, and write down what happened. Then you see your odds, and go on to the next practice.

## A story's timeline

cord-no = The no
cord-follow-up = The follow-up
cord-turn = The turn
cord-end = The end
cord-story = The story along a telephone cord
cord-story-shows = The cord starts at the no. It goes down to the follow-up, where courage is needed. Then it climbs to the turn, and on to the end.

cord-story-so-far = The cord shows the story so far. The rest is not drawn yet.

## A practice round

# $step: read, badly, well, feedback or change
cord-round = { $step ->
        [read] Read
        [badly] Badly
        [well] Well
        [feedback] Feedback
       *[change] Change
    }
cord-rounds = A practice round along a telephone cord
cord-rounds-shows = The cord goes through five stations. You read the card, play the call badly, and play it well. Then you hear feedback, and you change roles.

## For whoever draws one

cord-too-few = a guide needs at least 2 points; this one has { $n }
