### A practice call while it is played, on the pages, in the commands and in notebooks.

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
# $phone: on where somebody is on the phone, off where nobody is: before it rings, on hold, at home.
call-you-hang-up = { $phone ->
        [off] (You stop here.)
       *[on] (You hang up.)
    }

## Before the call

call-before = Before the call
call-task-badly = Your task: make this call go badly
call-task-badly-why = Find out which words close a door. Nobody is hurt: it is only practice.
call-you-speak-with = You speak with { $name }, { $job } at { $company }.
call-in-the-middle = You were in the middle of this call.
call-changed = You played an older version of this call. It cannot go on, and your list of practice calls is as it was.
call-go-on = Go on with the call
call-finished = You have finished this call. Your review is still here.
call-start-again = Start again
call-start = Start the call

## A call that cannot be played

call-not-loaded = This call could not be loaded. Check the connection and load the page again.
call-review-not-loaded = Your review could not be loaded. Your call is kept. Check the connection, then go on.
call-not-read = This call could not be read.
call-too-new = This call was made for a newer version of this page. Load the page again.
call-too-old = This call was made for an older version of this page.
call-use-paper = You can use the paper version below.

## The phone

call-phone = Phone call
call-ringing = Ringing…
call-off-the-phone = Not on the phone
call-your-part = Your part
call-what-do-you-say = What do you say?
call-is-over = The call is over
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
# $phone: on or off, as above.
call-hang-up = { $phone ->
        [off] Stop here
       *[on] Hang up
    }
call-end-it = { $phone ->
        [off] Stop here?
       *[on] End the call?
    }
call-end-yes = { $phone ->
        [off] Yes, stop
       *[on] Yes, hang up
    }
call-end-no = No, go on

## Own words in place of a line

call-own-open = Say it your own way
call-own-label = Say it in your own words
call-own-say = Say it
call-own-lines = Show the lines
call-own-keyboard = Your keyboard may have a microphone. It may send your voice to its maker.
call-own-mean = You mean: “{ $typed }”?
call-own-yes = { odds-page-yes }
call-own-else = Something else
call-own-two = Which of these two do you mean?
call-own-none = I did not find your sentence among the lines. Choose one of them.
call-own-all = Here are all lines.
call-own-empty = Write a sentence first.
call-own-long = This is too long for the phone. Say it in one or two sentences, or choose a line.
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
