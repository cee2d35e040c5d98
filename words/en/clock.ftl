### The clock of a workshop.

clock-choose = Choose a run sheet
clock-fixed-end = Must you end at a fixed time? Write it here first:
clock-start = { $minutes ->
        [one] Start: { $title } (1 minute)
       *[other] Start: { $title } ({ $minutes } minutes)
    }
clock-not-loaded = The run sheets could not be loaded. Check the connection and load the page again, or use a sheet on paper.

## Said aloud for people who hear the page. $time: a time of day

clock-elsewhere = Another tab started the clock.
clock-goes-on = The clock goes on where it was.
clock-started = Started. It ends at { $time }.
clock-ends-at = It ends at { $time }.
clock-paused-news = Paused. The end stays where it is.
clock-going-on = Going on.
clock-one-more = This part has 1 minute more.
clock-now-part = Now: { $title }.
clock-all-done-news = { clock-all-done }.
clock-stopped = Stopped.
# $says: what was said before
clock-not-kept = { $says } This device does not keep the clock: do not reload the page.
clock-slept = The device was asleep. The clock went on.
clock-slept-and = The device was asleep. { $says }
clock-no-sound = This device cannot make sounds.

## Buttons

clock-pause = Pause
clock-resume = { room-go-on }
clock-next = Next part
clock-minute-more = 1 minute more
clock-big = Big view
clock-small = Small view
clock-bell-off = Bell: off
clock-bell-on = Bell: on
clock-back = Back
clock-stop = Stop
clock-change-end = Change the end
clock-it-ends-at = It ends at
clock-set-end = Set the end
clock-later = { $minutes ->
        [one] 1 minute later
       *[other] { $minutes } minutes later
    }
clock-earlier = { $minutes ->
        [one] 1 minute earlier
       *[other] { $minutes } minutes earlier
    }
clock-stop-sure = Stop the clock?
clock-stop-yes = Yes, stop the clock
clock-stop-no = { call-end-no }
# The address asks for another run sheet. $title: the sheet that goes on
clock-other-sure = The clock runs this sheet: { $title }. Stop it, and choose another?
clock-other-yes = Yes, stop it
clock-other-no = No, go on with { $title }
# An end that cannot be meant as it is written. $time: a time of day
clock-end-asked = { $time } is past or far away. Which end do you mean?
clock-end-at = { $hours ->
        [0] { $time }, in { $minutes } min
       *[other] { $time }, in { $hours } h { $minutes } min
    }
clock-end-other = Write another time
clock-step-next = Next step
clock-step-back = One step back
# After a reload a browser is silent until somebody touches the page
clock-bell-asleep = Touch the page once, so that the bell can ring.

## What is seen

clock-now = Now
clock-comes = What comes
clock-all-done = All parts are done
clock-time-is-up = Time is up
clock-time-fault = Write the time as hours and minutes, such as 14:30.
# $left and $over: minutes and seconds, such as 12:05; $time: a time of day
clock-left = { $left } left · ends at { $time }
clock-over = { $over } over · ends at { $time }
# $says: the plan for what is left
clock-paused = Paused. { $says }
# On the wall. $name: the step that stands still
clock-paused-short = Paused: { $name }
clock-thanks = Thank you for leading this room.
clock-leave-out = leave out
clock-part-now = now
clock-part-minutes = { $minutes } min
clock-part-short = less than 1 minute
clock-say = Say
clock-you-do = You do
clock-they-do = They do
# What is left of the whole part, beside what is left of its step
clock-part-left = of { $left } for this part
clock-steps = Steps
clock-round = Round { $round } of { $times }: { $title }
clock-rounds-done = All rounds are done
# Said aloud when a step begins
clock-step = { $title }, { $time }.
