### A practice call while it is played, on the pages, in the commands and in notebooks.
### $channel: how the two reach each other: phone, email, text or in-person.

# What the practice is, behind "the" or "this".
-call-talk = { $channel ->
        [email] email
        [text] text message
        [in-person] visit
       *[phone] call
    }

## Who is heard. $speaker: a key of the file.

call-speaker = { $speaker ->
        [you] You
        [reception] Reception
        [colleague] A colleague
        [voicemail] Voicemail
        [ring] Ringing
       *[hold] On hold
    }
call-line = { $name }: { $typed }
# $way: a channel, or off where nobody is on the phone: before it rings, on hold, at home.
call-you-hang-up = { $way ->
        [off] (You stop here.)
        [email] (You send nothing.)
        [text] (You send nothing.)
        [in-person] (You leave.)
       *[phone] (You hang up.)
    }
# $part: what a letter or a text message is built of. Each stands before the words for it, and alone on a heading.
call-part = { $part ->
        [subject] Subject
        [first-line] First line
        [thanks] Thanks
        [question] Question
        [deed] What you do
       *[close] Close
    }
# Words of a letter or a text message in a text of all that was said.
call-part-line = { call-part }: { $typed }
call-letter-to = To: { $name }
call-letter-from = From: { $name }
# What an inbox shows of a letter.
call-inbox = What { $name } sees first
# What was sent. $typed: what it is about.
call-sent = Sent: { $typed }
# Said to a screen reader.
call-messages = Messages
call-yours = { $channel ->
        [email] Your email
       *[text] You
    }
# Above the words for a part.
call-write-part = { $part ->
        [subject] Write the subject
        [first-line] Write the first line
        [thanks] Say thank you
        [question] Ask one question
        [deed] Say what you do
       *[close] End it
    }

## Before the call

call-before = Before the { -call-talk }
call-task-badly = Your task: make this { -call-talk } go badly
call-task-badly-why = Find out which words close a door. Nobody is hurt: it is only practice.
call-you-speak-with = { $channel ->
        [email] You write to
        [text] You write to
       *[phone] You speak with
    } { $name }, { $job } at { $company }.
call-in-the-middle = You were in the middle of this { -call-talk }.
call-changed = You played an older version of this { -call-talk }. It cannot go on, and your list of practice calls is as it was.
call-go-on = Go on with the { -call-talk }
call-finished = You have finished this { -call-talk }. Your review is still here.
call-start-again = Start again
call-start = Start the { -call-talk }
# With a call that holds the name of a real employer, on each of its views.
call-practice-person = Practice person
# $page: a link to the page of that name.
call-whose-words = { $whose ->
        [own] Your own words are in this call. Change them on the page { $page }.
       *[usual] Put your own words in this call on the page { $page }.
    }
call-prepare = Prepare my call

## A call that cannot be played

call-not-loaded = This call could not be loaded. Check the connection and load the page again.
call-review-not-loaded = Your review could not be loaded. Your call is kept. Check the connection, then go on.
call-not-read = This call could not be read.
call-too-new = This call was made for a newer version of this page. Load the page again.
call-too-old = This call was made for an older version of this page.
call-use-paper = You can use the paper version below.

## The phone

call-phone = { $channel ->
        [email] Email
        [text] Text messages
        [in-person] Visit
       *[phone] Phone call
    }
call-ringing = Ringing…
call-off-the-phone = Not on the phone
call-your-part = Your part
call-what-do-you-say = { $channel ->
        [email] What do you write?
        [text] What do you write?
       *[phone] What do you say?
    }
call-is-over = The { -call-talk } is over
call-see-review = See your review
call-mood = Mood
# Said to a screen reader. $moods: the next message, for each meter.
call-mood-is = Mood: { $moods }.
# $typed: the name of a meter of the file; one that is not listed is its author's own word.
call-meter = { $much ->
        [no] no
        [little] a little
        [some] some
       *[lot] a lot of
    } { $typed ->
        [patience] patience
        [time] time
        [trust] trust
        [warmth] warmth
       *[other] { $typed }
    }
call-simple-english = Simple English
call-sound = Sound
call-no-sound = This device makes no sound here. All words are on the page.
call-hear = Hear it
call-no-voice = This device has no English voice of its own, so there is no button to hear a line.
# Told before a call with a secret is played again from the same seed.
call-same-luck = The same luck has the same truth behind it, and you know it now.
# $way: a channel or off, as above.
call-hang-up = { $way ->
        [off] Stop here
        [email] Send nothing
        [text] Send nothing
        [in-person] Leave
       *[phone] Hang up
    }
call-end-it = { $way ->
        [off] Stop here?
        [email] Send nothing more?
        [text] Send nothing more?
        [in-person] Leave now?
       *[phone] End the call?
    }
call-end-yes = { $way ->
        [off] Yes, stop
        [email] Yes, send nothing
        [text] Yes, send nothing
        [in-person] Yes, leave
       *[phone] Yes, hang up
    }
call-end-no = No, go on

## Own words in place of a line

call-own-open = { $channel ->
        [email] Write it your own way
        [text] Write it your own way
       *[phone] Say it your own way
    }
call-own-label = { $channel ->
        [email] Write it in your own words
        [text] Write it in your own words
       *[phone] Say it in your own words
    }
call-own-say = { $channel ->
        [email] Write it
        [text] Write it
       *[phone] Say it
    }
call-own-lines = Show the lines
call-own-keyboard = Your keyboard may have a microphone. It may send your voice to its maker.
call-own-mean = You mean: “{ $typed }”?
call-own-yes = { odds-page-yes }
call-own-else = Something else
call-own-two = Which of these two do you mean?
call-own-none = I did not find your sentence among the lines. Choose one of them.
call-own-all = Here are all lines.
call-own-empty = Write a sentence first.
call-own-long = { $channel ->
        [email] This is too long for one part of an email. Write one or two sentences, or choose a line.
        [text] This is too long for a text message. Write one or two sentences, or choose a line.
        [in-person] This is too long to say here. Say it in one or two sentences, or choose a line.
       *[phone] This is too long for the phone. Say it in one or two sentences, or choose a line.
    }
call-own-script = I hear only English in Latin letters. Write it so, or choose a line.
call-own-not-loaded = Your own words cannot be heard now. Choose one of the lines.
call-lines-hidden = Lines hidden
call-lines-hidden-why = You say it your own way, and see the lines only when you ask for them.

## The list of practice calls

call-keep = Add to my practice calls
# $page: a link to the page of that name.
call-kept = This call is in your practice calls, on this device alone. They are on the page { $page }.
call-take-out = Take it out
call-taken-out = It is not in your practice calls any more.
call-not-kept = This device cannot keep your list: its storage is full, closed or not readable.
