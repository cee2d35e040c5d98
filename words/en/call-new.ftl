### `followup call new`: the questions that it asks, and the words of the small call that it writes.

## Questions, each with a usual answer

call-new-id = A short name for the file, such as call-back
call-new-title = The title of the call
call-new-title-usual = Call back after a no
call-new-you = Who is the learner, and what happened before
call-new-you-usual = You had an interview.
call-new-name = Who is called
call-new-name-usual = Dana Reyes
call-new-job = What is their job
call-new-job-usual = manager
call-new-company = Where do they work
call-new-company-usual = Northline
call-new-truth = What is really behind the no
call-new-truth-usual = Another person had more experience.
call-new-level = How hard is it
call-new-minutes = How many minutes does it take
call-new-from = What is the name of the learner, who writes
call-new-from-usual = John Castillo
call-new-yes = The lowest rung that counts as a yes

## Answers that cannot be used

# $question: one of the questions above. $advice: one of the sentences below.
call-new-cannot-use = { $question }: { $typed } cannot be used. { $advice }
call-new-no-answer = Give an answer.
call-new-one-of = Use one of { $known }.
call-new-whole = Use a whole number from { $low } to { $high }.
call-new-letters = Use small letters, digits and single hyphens.
call-new-ended = The answers ended before the last question, so nothing is written. Answer each question, or press Enter.

## The lines of the small call: first a person picks up

# $channel: phone or in-person.
call-new-picks-up = { $channel ->
        [in-person] Good morning, I am { $name }. Welcome to { $company }.
       *[phone] { $company }, { $name } speaking.
    }
call-new-picks-up-plain = { $channel ->
        [in-person] Hello. I am { $name }. This is { $company }.
       *[phone] Hello. This is { $name }, from { $company }.
    }
call-new-picks-up-thinks = Who is this? I have little time.
call-new-thank = Hello, thank you for your time last week. Do you have two minutes?
call-new-thank-plain = Hello. Thank you for last week. Can we talk for two minutes?
call-new-thank-why = You said thank you, and you asked for little time.
call-new-ask-why = Hello, why did I not get the job?
call-new-ask-why-plain = Hello. Why not me?
call-new-ask-why-why = They do not know yet who is asking, or why.

## Then they listen, and the call ends

call-new-listens = Yes, I remember you. How can I help?
call-new-listens-plain = Yes, I know you. What can I do for you?
call-new-listens-thinks = I hope this is quick.
call-new-advice = What could I do better next time?
call-new-advice-plain = What can I do better?
call-new-advice-why = You ask for advice, and advice is easy to give.
call-new-leave = I only wanted to say thank you. Goodbye.
call-new-leave-plain = I only want to say thank you. Bye.
call-new-leave-why = It is polite, but you leave with nothing to use.
# These two lines are for the author, who writes others in their place.
call-new-good-end = Write the good end here.
call-new-good-end-plain = Write it here again, slower and simpler.
call-new-goodbye = { $channel ->
        [in-person] Thank you for coming. Goodbye.
       *[phone] Thank you for calling. Goodbye.
    }
call-new-goodbye-plain = Thank you. Bye.

## The lines of a small email, and of a text message, which has no subject

call-new-vague = Hello
call-new-vague-plain = Hi there
call-new-vague-why = It is friendly, but many emails say hello. They open it late.
call-new-about = Thank you for the interview
call-new-about-plain = Thanks for the interview
call-new-about-why = They see at once what it is about, and that it is friendly.
call-new-round-about = Hello, I am writing to you because I would like to write to you about something.
call-new-round-about-plain = Hello, I write to you because I want to write something to you.
call-new-round-about-why = It is polite, but the first line says nothing. It is all that an inbox shows.
call-new-who = Dear { $name }, we met last week at the interview.
call-new-who-plain = Dear { $name }, we met last week, at the interview.
call-new-who-why = Who you are, and why you write, in one line.
call-new-why-not = Why did I not get the job?
call-new-why-not-plain = Why was it not me?
call-new-why-not-why = They have to defend themselves before they can help you.
call-new-regards = Kind regards, { $name }
call-new-regards-plain = Kind regards from { $name }
call-new-regards-why = Your whole name, so that they can find you.
call-new-wait = I wait for your answer today.
call-new-wait-plain = You must answer me today.
call-new-wait-why = It presses them. People put such words aside.
call-new-nothing = (No answer comes.)
call-new-next-day = The next day
call-new-weeks-later = Two weeks later
