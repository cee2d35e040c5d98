### The ladder: five things that can happen after a follow-up, lowest first. `facts/ladder.toml` has their keys.

# What a person says of their own follow-up. $rung: silence, answer, advice, door or job.
ladder-says = { $rung ->
        [silence] No answer.
        [answer] They answered. It is still no.
        [advice] They told me something I can use.
        [door] A door is open: another job, later, apply again.
       *[job] A job.
    }
# The rung "advice", said to a person after a practice call.
ladder-told-you = They told you something you can use.
# A follow-up that stands on no rung yet.
ladder-waiting = I still wait for an answer.

# Who of the three stories reached a rung; nobody reached the two lowest. $rung: advice, door or job.
ladder-example = { $rung ->
        [advice] the client and the bank
        [door] Michelle, on the phone
       *[job] John; Michelle, months later
    }
