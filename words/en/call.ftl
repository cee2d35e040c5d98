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
call-you-hang-up = (You hang up.)

## Before the call

call-before = Before the call
call-task-badly = Your task: make this call go badly
call-task-badly-why = Find out which words close a door. Nobody is hurt: it is only practice.
call-you-speak-with = You speak with { $name }, { $job } at { $company }.
call-in-the-middle = You were in the middle of this call.
call-go-on = Go on with the call
call-start-again = Start again
call-start = Start the call

## A call that cannot be played

call-not-loaded = This call could not be loaded. Check the connection and load the page again.
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
call-hang-up = Hang up
call-end-it = End the call?
call-end-yes = Yes, hang up
call-end-no = No, go on

## The list of practice calls

call-keep = Add to my practice calls
call-kept = Added. Your list is on the page Practise, on this device alone.
call-not-kept = This device cannot keep your list: its storage is full, closed or not readable.
