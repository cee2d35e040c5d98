### The one way on with which a review ends: on the pages, in the commands and in notebooks.

way-on-title = What to do now
# The same in one paragraph, for the commands and notebooks. $says: sentences of this file.
way-on-text = { way-on-title }: { $says }
# $turn: the number of the turn that cost most.
way-on-moment = Turn { $turn } cost you most, so it teaches you most.
way-on-try = Try turn { $turn } again
way-on-moment-text = { way-on-try }. It cost you most, so it teaches you most.
# After a call that was made badly on purpose.
way-on-again = You know now which words close a door. Leave them out, and make the call well.
way-on-make-it-well = Make this call well
way-on-next = Play next: { $title }
way-on-next-text = { way-on-next }. { $why }
# Why that call. $why: the rung on which this call ended, or what is said of that call.
way-on-why = { $why ->
        [silence] You got no answer here, and there you practise how to be heard.
        [answer] You got a no here, and there you practise how to ask for the reason.
        [advice] You got advice here, and there you practise how to make it an open door.
        [door] A door opened here, and there you practise for the day when they call you back.
        [harder] You have not played it yet, and it is harder than this one.
        [new] You have not played it yet.
       *[not-well] You have played it, but not well yet.
    }
# $n: how many practice calls were played well.
way-on-real = { $n ->
        [0] You have played every call. Make a real one.
        [one] You have played 1 call well. Make a real one.
       *[other] You have played { $n } calls well. Make a real one.
    }
