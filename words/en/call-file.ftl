### Faults of a call file. A fault is told after its file and line: it begins small and has no full stop.
### What stands between ` and ` is a word of the file's format: do not change it. $typed: a word of the file.

## What a fault is about

call-file-the-call = the call
call-file-the-beat = the beat { $typed }
call-file-the-choice = the choice { $typed }
call-file-the-meter = the meter { $typed }
call-file-the-secret = the secret { $typed }
call-file-this-lead = this lead
call-file-this-reply = this reply

## Found while the file is read

call-file-card-replies = `replies` must be a list; begin each reply with `- if:`
call-file-format = this format is not known; write `format: 1`
call-file-id = the id { $typed } is not the file's name; write `id: { $file }` or rename the file to { $name }.yml
call-file-high = `high` ({ $high }) must be above `low` ({ $low })
call-file-start = `start` ({ $start }) is out of the range; use a number from { $low } to { $high }
call-file-marks = there are more than { $most } marks; use fewer
call-file-secrets = { $n ->
        [one] there is only 1 secret; write two to { $most }, or none
       *[other] there are { $n } secrets; write two to { $most }
    }
call-file-secrets-sum = the chances of the secrets add to { $total }, not to 1; change one of them
call-file-ends-twice = a beat that ends has no choices; delete one of the two
call-file-dead-end = { call-file-the-beat } is a dead end; give it `choices`, or `ends` with a rung
call-file-hang-up = `hang-up` is always possible; give this choice another name, or write `hang-up` beside `choices`
call-file-hang-up-at-end = nobody can hang up in a beat that ends; delete `hang-up`
call-file-adds-nothing = adding 0 to { $typed } does nothing; delete it
call-file-leads = { $key } must be a beat's name or a list; write `- to: a-beat`
call-file-no-leads = { $key } is empty; write where this choice leads
call-file-sum = the chances add to { $total }, not to 1; change one of them
call-file-no-chance = { $typed } is not a chance; write a fraction such as 3/4
call-file-as-fraction = { $typed } is not a chance; write { $fraction }
call-file-chance = a chance is above 0 and at most 1, not { $typed }; change it, or delete this beat from `to`
call-file-finest = { $typed } is finer than anyone can tell; use parts of { $most } or less

## Found by comparing what stands there. $advice: how to choose a word.

call-file-meter-and-mark = { $typed } is a meter and a mark; give one of them another name
# $what: what else has this name.
call-file-secret-taken = { $typed } is a secret and a { $what ->
        [meter] meter
       *[mark] mark
    }; give one of them another name
call-file-secret-idle = nothing depends on the secret { $typed }; name it in the `when` of a lead or in `thinks`, or delete it
call-file-secret-offer = a choice on offer would give the secret { $typed } away; name it in the `when` of a lead
call-file-no-secret = `thinks` names no secret: { $typed }; { $advice }
call-file-no-beat = there is no beat { $typed }; { $advice }
call-file-ends-at-start = the call ends before it starts: { $typed } has `ends`; start elsewhere
call-file-same-words = { $typed } and { $other } (line { $line }) read the same in `{ $key }`; change the words of one of them
call-file-also-no-words = nothing can be heard in { $typed }; write a sentence in Latin letters
call-file-also-twice = { $typed } already says { $other } here; write it in another way or delete it
call-file-no-meter = `change` names no meter: { $typed }; { $advice }
call-file-too-much = { $change } is more than the whole range of { $typed }; use { $most } or less
call-file-no-mark = `mark` names no mark: { $typed }; { $advice }, or add it to `marks`
call-file-nothing-named = `when` names no meter and no mark: { $typed }; { $advice }
call-file-is-meter = { $typed } is a meter; compare it with a number, such as `{ $name } >= 1`
# $what: what it is.
call-file-is-mark = { $typed } is a { $what ->
        [secret] secret
       *[mark] mark
    }; write it alone, without a number
# $typed: a comparison. $name: the meter in it.
call-file-settled = { $typed } { $holds ->
        [always] always
       *[never] never
    } holds, for { $name } runs from { $low } to { $high }; change the number or delete it

## The channel of a call or a beat. $channel and $other: phone, email, text or in-person.

-call-file-by = { $channel ->
        [email] an email
        [text] a text
        [in-person] a visit
       *[phone] a call
    }
# $typed: a sound of the phone, a word of the format.
call-file-phone-sound = only a phone has the sound { $typed }, and this is { -call-file-by }; write `channel: phone` here or another `speaker`
call-file-part-elsewhere = only a letter has a `part`, and this is { -call-file-by }; write `channel: email` or `channel: text`, or delete `part`
call-file-part-at-end = nothing can be written where the call ends; give this beat `choices`, or delete `part`
# $key: a key of the file, with its value or alone.
call-file-subject-elsewhere = only an email has a subject; write `channel: email` here or delete { $key }
call-file-subject-twice = this letter has `part: subject` and `subject`; delete `subject`
call-file-no-sender = nobody knows who sends this letter; write `from` with a name below `channel`
# $typed: the beat that this one leads to. $other: its channel.
call-file-jump = from { -call-file-by } to { $other ->
        [email] an email
        [text] a text
        [in-person] a visit
       *[phone] a call
    } there must be a scene; put one between, or write `at` in { $typed }
# $comes: whether the letter comes to the learner.
call-file-no-subject = the letter in { $typed } has no subject; { $comes ->
        [yes] write its `subject` here
       *[no] begin it with a beat that has `part: subject`
    }

## Found by playing the call. $mood: meters and marks. $reached: how play gets there.

call-file-no-choice = { call-file-the-beat } offers no choice when { $mood } ({ $reached }); offer a choice there, or lead elsewhere
call-file-no-lead = no lead of { call-file-the-choice } holds when { $mood } ({ $reached }); end its leads with one that has no `when`
call-file-unreached = no play reaches { call-file-the-beat }; lead to it or delete it
call-file-unoffered = no play is offered { call-file-the-choice }; change its `when` or delete it
call-file-many-states = this call has more than { $most } states; use fewer meters, marks or beats
# $typed: the beats and choices of one round.
call-file-endless = this call can go on for ever: { $typed }; let a meter or a mark change each time round
# $typed: the choices of the play.
call-file-too-long = a play can take { $turns } turns, and { $most } is the most ({ $typed }); lead to an end sooner
call-file-far-too-long = a play can take more than { $most } turns, and { $most } is the most ({ $typed }); lead to an end sooner
call-file-meter-is = { $name } is { $value }
# $typed: marks.
call-file-marked = { $typed } marked
call-file-nothing-marked = nothing is marked
# $typed: choices. $more: how many other states are like it.
call-file-reached = { $steps ->
        [0] at the start
       *[other] after { $typed }
    }{ $more ->
        [0] { "" }
        [one] , and in 1 more state
       *[other] , and in { $more } more states
    }

# $typed and $other: beats.
call-file-alike = { call-file-the-beat } and the beat { $other } read alike under different secrets; change the words of one of them
# $typed: a beat. $other: another one with the same words.
call-file-gives-away = { call-file-the-beat } and the beat { $other } read alike, but their choices give a secret away; offer the same ones
call-file-leaves-apart = { call-file-the-beat } and the beat { $other } read alike, but `hang-up` stands in one alone; write it in both
call-file-many-beliefs = more than { $most } different things can be known here; use fewer meters, marks, beats or secrets
call-file-secret-is = the secret is { $typed }

## Advice to the author

call-file-no-thinks = { call-file-the-beat } has no `thinks`; say what the employer thinks
# $what: a beat or a choice.
call-file-no-plain = { $what } has no `plain`; say it in plain English too
call-file-never-tried = this lead of { call-file-the-choice } is never tried; the one before it has no `when`
call-file-no-also = no choice has `also`; write { $least } other ways to say each, so that own words are heard
call-file-few-also = { call-file-the-choice } has { $n ->
        [0] no other way
        [one] 1 other way
       *[other] { $n } other ways
    } to say it in `also`; write { $least } or more
# $what: a beat or a choice. $typed: how the sentence begins.
call-file-long-sentence = { $what } has a sentence of { $n } words (“{ $typed } …”); { $most } is the most that is easy to follow
