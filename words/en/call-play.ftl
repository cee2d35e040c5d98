### Playing a call in Python: what is refused, in commands and in notebooks.

# $typed: what was given.
call-play-seed = The seed is { $typed }; use a whole number from 0 to { $most }.
call-play-no-rolls = The rolls are used up; pass in one for each reply by chance.
call-play-roll = A roll is { $typed }; use a number from 0 up to, but not, 1.
call-play-seed-or-rolls = Pass in either a seed or rolls, so that the call can be played again.
call-play-number = The number of calls is { $typed }; use 1 or more.
# Do not change 'best' and 'random'.
call-play-policy = There is no policy { $typed }; use 'best', 'random' or a function.

## A choice that cannot be made. $typed: the name of the choice. $offered: names of choices.

call-play-ended = The call has ended, so { $typed } cannot be said any more.
call-play-ended-already = The call has ended already, so there is nothing to hang up.
call-play-not-offered = { $typed } is not on offer in { $beat }. Say one of: { $offered }.
call-play-near = { $typed } is not on offer in { $beat }. Did you mean { $near }? Say one of: { $offered }.

## A compiled call that cannot be read. $name: its file, or "the compiled call".

call-play-compiled = the compiled call
-call-play-again = compile it again with `followup call compile`
call-play-not-json = { $name }: this is not JSON; { -call-play-again }.
call-play-no-call = { $name }: this is not a compiled call; { -call-play-again }.
call-play-too-new = { $name }: it has format { $format }, and this version knows formats up to { $most }. Install a newer one, or { -call-play-again }.
call-play-too-old = { $name }: format { $format } is too old to be read; { -call-play-again }.
call-play-damaged = { $name }: parts of the compiled call are damaged; { -call-play-again }.
call-play-review-file = { $name }: this file is for the review alone; use the other file, which has the call.
call-play-no-such = There is no call `{ $name }`; use one of { $known }.
