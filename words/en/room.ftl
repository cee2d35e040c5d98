### What a facilitator uses with a room: the check before, the call that a room plays, and its odds.

## The check before people come

room-projector = Projector
room-projector-good = The window is { $wide } wide and { $high } high.
room-projector-small = The window is small: { $wide } wide and { $high } high.
room-projector-do = Make the window full screen (F11), or set the projector to a higher resolution.
room-projector-ask = Can you read this line from the last row?
room-screen = Second screen
room-screen-good = The projector is a screen of its own.
room-screen-one = This browser sees one screen only.
room-screen-unseen = This browser cannot count the screens.
room-screen-do = On Windows press the Windows key and P. Choose Extend.
room-screen-ask = Can the projector show one window, and the laptop another one?
room-power = Power
room-power-good = The laptop is plugged in.
# $level: of the battery, in per cent
room-power-not = The laptop is not plugged in. The battery is at { $level } per cent.
room-power-unseen = This browser does not see the battery.
room-power-do = Plug the laptop in. Take a long cable with you.
room-power-ask = Is the laptop plugged in?
room-sound-good = This browser can make sounds.
room-sound-none = This browser makes no sounds.
room-sound-do = Turn the sound up, or choose the projector's speaker. Sound is not needed: all words are on the page.
room-sound-ask = Play the bell. Do you hear it?
room-sound-do-none = Take a bell with you, or clap. Sound is not needed: all words are on the page.
room-sound-ask-none = Do you have another bell, or will you clap?
room-voice = Voice
room-voice-good = There is an English voice on this device.
room-voice-none = There is no English voice on this device.
room-voice-do = Read the lines aloud yourself, or ask somebody who likes to read.
room-voice-ask = Can somebody read the lines aloud?
room-storage = Storage
room-storage-good = The clock and the votes survive a reload.
room-storage-none = This device keeps nothing for this page.
room-storage-do = Use a window that is not private. If you cannot, do not reload the page.
room-storage-ask = Do you have a board or paper for the counts?
room-offline = Offline
room-offline-good = The site runs from this device. You need no internet.
room-offline-not = The site comes from the internet now.
room-offline-do = Have the offline copy on a stick or on this laptop, unzipped.
room-offline-ask = Do you have the offline copy here?
room-lab = Exercises
room-lab-good = The exercises can run here. Open one now: the first start is slow.
room-lab-stick = The exercises in the browser do not run from a stick.
room-lab-stick-do = Show them as pages (Read online), or use the web address.
room-lab-ask = Can your workshop go on without the exercises in the browser?
room-lab-old = This browser is too old for the exercises.
room-lab-old-do = Use a newer Firefox, Chrome, Edge or Safari, or show them as pages.
room-lab-no-files = The exercises run, but files cannot be kept beside them here.
room-lab-no-files-do = Use https, or a window that is not private.
room-sleep = Sleep
room-sleep-good = The presenter window, the clock and the slides keep this screen on. Other pages do not.
room-sleep-none = This browser lets the screen go dark.
room-sleep-do = On Windows open Settings, System, Power. Set the screen and sleep to Never.
room-sleep-ask = Did you switch sleep off?
room-printing = Printing
room-printing-unseen = A page cannot see your printer.
room-printing-do = Print the sheet My plan now. No printer? Let people write on any paper.
room-printing-ask = Do you have a printed sheet, or paper to write on?
room-check-again = Check again
room-play-bell = Play the bell
room-open-plan = Open My plan to print
room-not-heard = This browser made no sound. { room-sound-do-none }
room-some-good = { $good } of { $all } are good. Each of the others says what to do, or asks you. None of them stops the workshop.
room-all-good = All is good.
# Marks in front of what was checked
room-mark-good = ✓ Good
room-mark-look = ! Look
room-mark-ask = ? You say
# Before what a facilitator can do about it
room-do = Do:

## The room plays a call. $says is a line of the call and stays English.

room-choose-call = Choose a call for the room
room-votes-take = Most calls take 4 to 11 votes. Plan 15 to 25 minutes.
room-other-version = The room played another version of this call. It cannot go on, so choose a call again.
room-people = People in the room
room-people-unit = leave it empty if you like
room-hands-unit = votes
room-call-cannot-start = The call cannot start
room-another-call = Choose another call
room-speaks-with = The room speaks with { $name }, { $job } at { $company }.
room-count = Count them
room-the-end = { cord-end }
room-turn = Turn { $n }
room-said = The room said: “{ $says }”
room-leave = Leave this call
room-leave-sure = Leave this call?
room-leave-yes = Yes, leave it
room-fill-screen = Fill the screen
room-leave-full-screen = Leave full screen
room-hands = { $n ->
        [one] 1 vote
       *[other] { $n } votes
    }
room-hands-sum = { room-hands }.
room-hands-of = { room-hands } of { $people } people.
room-too-many-hands = { $n } votes, but { $people } people. Count again, or go on: the shares count.
room-nobody-voted = Nobody has voted yet. Type the votes for at least one letter.

## Two windows count for one room

# $letter: of a choice; $here and $there: its votes in this window and in the other one
room-clash = { $letter }: you typed { $here }, and another window typed { $there }. Now it is { $here }.
# $letter: of a choice; $n: its votes
room-counted = { $letter } { $n }
# $counts: such as "A 4 and B 2"
room-too-late = Another window went on with the call. It did not count what you typed here: { $counts }.
room-theirs = Another window went on with the call. This window goes with it.
room-more-counted = Another window has counted more votes. Look at the numbers, then go on.
room-left-elsewhere = Another window left the call.
room-go-back = Go back to the call
room-type-here = Type the counts here

## What the room says

# Letters of choices: the first ones, and one more
room-letters = { $first } and { $next }
room-tie = { $letters } have the same number of votes.
room-tie-choose = { room-tie } Choose one for the room.
room-says = The room says { $letters }.
room-go-on = Go on
room-go-on-with = Go on with { $letters }
room-count-again = Count again
room-see-review = See the room's review
room-play-again = Play it again

## The review of a call that a room played

room-review = The room's review
room-got-yes = The room got a yes
room-got-no = It is a no this time
room-chances-note = Chance of a yes in this practice call, after each turn. The numbers are the author's, not the world's.
room-lost-most = Where the room lost most
room-lost-little = No turn cost the room much.
room-chose-best = The room chose the best line. The other votes would have cost more.
room-chance-before = The chance of a yes before this turn: { $chance }.
# How many votes a line got, and the chance after it
room-hands-for = { room-hands }: “{ $says }” Then it was { $chance }.

## The odds of a room

room-odds = The room's odds
room-guess-first = First, guess
room-guess-question = Ten people follow up after a no. How many of the ten get a yes?
room-guess-how = Count the slips for each number, and type them. Nobody has to guess.
# A count above a column, or the number below it
room-column = { $n }
room-of-ten = { $n } of ten
room-then = Then, what really happened
room-then-question = Think of your last follow-up with an employer. What happened?
room-then-how = Count the slips with yes and with no. Leave out the slips with never.
room-became-yes = It became a yes
room-stayed-no = It stayed a no
room-still-waiting = { odds-page-waiting }
room-show-odds = Show the room's odds
room-start-again = Start again with zero
room-type-hands = Type the slips first: how many got a yes, and how many a no.
room-hands-but-people = { $hands } slips, but { $people } people in the room. Count again, or correct the number of people.
room-guess = { $people ->
        [one] 1 person guessed.
       *[other] { $people } people guessed.
    } The middle guess is { $middle } of ten.
room-guess-range = { room-guess } The guesses go from { $low } to { $high }.
-room-found = { $yes } of { $all } last follow-ups became a yes: { $chance }.
room-found = In this room, { -room-found }
room-found-and-guess = The guess was { $middle } of ten. In this room, { -room-found }
# $whose: "record" where there are answers, else "start"
room-range = Of 100 people { -room-like }, probably between { $low } and { $high } get a yes.
room-range-one = Of 100 people { -room-like }, probably { $low } get a yes.
-room-like = { $whose ->
        [record] like this room
       *[start] before anybody votes
    }
room-picture = { people-legend }
room-best-guess = The room's best guess for the next follow-up is { $chance }. To be careful, it counts one yes and one no more.
room-waiting = { $n ->
        [one] 1 still waits. They count as neither.
       *[other] { $n } still wait. They count as neither.
    }
room-one-person = What one person can learn from this
room-one-person-can = These are people who came to this room. They chose when to follow up, and some forget their noes. So this is not the rate of all people, and not your own.
room-all-zero = All counts are zero again.

## Before and after, from slips without names

room-sure = Before and after
room-sure-how = These numbers stand on the slips without names. Type how many slips have each number.
room-sure-before = Before: how sure am I that I can make such a call?
room-sure-after = After: how sure am I now?
# $when: before or after
room-sure-sum = { $when ->
        [before] Before
       *[after] After
    }, { $slips ->
        [one] 1 slip
       *[other] { $slips } slips
    }: the middle number is { $middle }. The numbers go from { $low } to { $high }.
room-sure-only = You may say: "Today people felt more sure, or less." Do not say that they will call, or get a job. People are kind to the person who leads. Ask again in a week.
