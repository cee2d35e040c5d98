### Conditions of a call file (`when`), in words for a printed page, and what is wrong with one.

## In words. $name: a meter or a mark of the call.

call-when-is = { $name } is { $sign ->
        [below] below { $number }
        [at-most] { $number } or less
        [exactly] { $number }
        [not] not { $number }
        [at-least] { $number } or more
       *[above] above { $number }
    }
call-when-happened = “{ $name }” has happened
call-when-not-happened = “{ $name }” has not happened
# $part, $first, $second: other messages of this group.
call-when-not-so = it is not so that { $part }
call-when-both = { $first } and { $second }
call-when-either = { $first } or { $second }

## What is wrong. What stands between ` and ` is a word of the format: do not change it.

# Told behind "is not clear". $what: what is wrong there.
call-when-at = at character { $column }: { $what }
call-when-word = `{ $typed }`: { $what }
call-when-early = it stops too early: { $what }
call-when-write = write `{ $meant }`
call-when-long = longer than { $most } characters; make it shorter
call-when-deep = nested more than { $most } deep; make it simpler
call-when-bracket = a `)` is missing; add it
call-when-name = a mark or a meter belongs here
call-when-number = a small whole number belongs after the comparison
call-when-left-over = this does not belong here; join parts with `and` or `or`
