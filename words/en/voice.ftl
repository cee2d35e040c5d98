### A recording of one's own voice, beside a line of a call or of the call sheet.

voice-record = Record yourself
voice-yours = Your recording
voice-not-loaded = Recording could not be loaded. Check the connection and try again.

## The microphone

voice-asking = Your browser asks for the microphone. Nothing is recorded yet.
voice-leave = Do not record
# $n: seconds so far; $most: seconds at most.
voice-time = { $n } of { $most } seconds
voice-refused = The microphone is not allowed here. Everything else works as before.
voice-none = This device has no microphone. Everything else works as before.
voice-busy = The microphone does not answer. Another program may use it. Everything else works as before.
voice-nothing = Nothing was recorded. You can try again.

## What was recorded

# $why: what stopped it.
voice-recorded = { $why ->
        [full] Recording stops after { $most } seconds.
        [taken] The microphone was taken away. What you said until then is here.
        [hidden] Recording stopped because you left the page. What you said until then is here.
       *[stop] Recorded.
    } It is gone when you go on, unless you keep it.
voice-play = Play mine
voice-play-stop = Stop playing
voice-model = Play the line
voice-again = Record again
voice-keep = Keep it
# Stands in place of that button.
voice-is-kept = ✓ Kept
voice-not-played = This device cannot play the recording.
voice-deleted = The recording is deleted.
voice-not-deleted = Your recordings could not be deleted. Close the other windows of this site and try again.

## What is kept

voice-kept = Kept on this device. You find it on the page “Practise a call”.
voice-not-kept = This device cannot keep it: its storage is full, closed or not readable. You can still play it here.
# $typed: the line of the oldest recording.
voice-most = You keep { $n } recordings already, and that is the most. Delete the oldest one and keep this? The oldest says: “{ $typed }”
voice-replace = Yes, delete the oldest
voice-not-now = No, leave them
voice-list = Your recordings
voice-list-about = { $n ->
        [one] 1 recording is
       *[other] { $n } recordings are
    } kept on this device, and in no file. Nobody else has a copy.
voice-list-newer = A newer version of this site wrote your recordings. Open the newest version of the site to hear them.
voice-list-damaged = Your recordings on this device cannot be read.
# $day: a day in words.
voice-when = { $day }, { $n ->
        [one] 1 second
       *[other] { $n } seconds
    }
voice-delete-question = Delete this recording?
voice-yes-delete = Yes, delete it
voice-delete-all = Delete all recordings
voice-delete-all-question = { voice-delete-all }?
voice-yes-delete-all = Yes, delete all
voice-all-deleted = All recordings are deleted.
