### Which practice call helps most, said from the results of a record. $rung: silence, answer, advice, door or job.

practice-well-done = Well done: you got a job.
# What happens most often; nothing is said of a job.
practice-often = { $rung ->
        [silence] Your follow-ups most often end in silence.
        [answer] You most often get an answer that is still no.
        [advice] You most often get advice.
       *[door] You most often open a door.
    }
# What happened last; nothing is said of a job.
practice-last = { $rung ->
        [silence] Your last result was no answer.
        [answer] Your last result was an answer that is still no.
        [advice] Your last result was advice.
       *[door] Your last result was an open door.
    }
# What to practise. $rung is "none" where there is no result yet.
practice-do = { $rung ->
        [silence] Practise how to be heard.
        [answer] Practise how to ask for the reason.
        [advice] Practise how to turn advice into an open door.
        [door] Practise for the day when they call you back.
        [job] Practise for the next call back.
       *[none] You have no results yet. Start with an easy practice call.
    }
