### The presenter window: what the person who leads sees on the laptop, beside the wall.

presenter-title = Presenter window
presenter-page-title = { presenter-title } - { -page-site }
# $n: the place of a slide; $all: how many there are
presenter-slide = Slide { $n } of { $all }
presenter-now = This slide
presenter-next-up = Next
presenter-notes = Notes
presenter-no-notes = This slide has no notes.
presenter-back = Previous slide
presenter-next = Next slide
presenter-without = Without a script, read the notes under each slide. Use the run sheet on paper, and a watch.
presenter-clock = The clock
# $title: a part of the run sheet
presenter-clock-at = The clock is at: { $title }.
presenter-clock-go = Set the clock to: { $title }

## The wall: the window on the projector

presenter-open-wall = Open the wall window
presenter-no-wall = No wall window shows the slides.
presenter-wall-shows = The wall shows this slide.
presenter-wall-vote = The wall shows the vote.
presenter-to-projector = Move the new window to the projector. Then press F11 there.
# $link: a link with the words of presenter-blocked-link
presenter-blocked = The browser did not open the window. { $link } Nothing is lost.
presenter-blocked-link = Open the wall window by hand.
## The vote

presenter-vote = The room's vote
presenter-vote-show = Show the vote on the wall
presenter-vote-hide = Show the slide on the wall
