### `followup call table`: how each way to play a call fares, and which promise is broken.
### Points are yeses in 100 calls.

## The heads of the columns; between them stand the names of the rules

call-table-call = call
call-table-of-level = level
call-table-best = best
call-table-random = random
call-table-room = room
call-table-note = All are yeses in 100 calls. A rule has two: in standard and in simple English.

## What is broken

call-table-kept = Every promise is kept.
# $name: the call. $what: one of the sentences below.
call-table-broken = { $name }: { $what }
# $level: easy, medium or hard.
call-table-level = { $play ->
        [random] { call-command-random }
       *[best] { call-command-best }
    }: { $points } in 100. For { $level } it is { $low } to { $high }.
# $rule: a name in the command, or room.
call-table-rule = { $rule }{ $words ->
        [plain] , in simple English
       *[standard] { "" }
    }: { $points } in 100. The most is { $most }.
