### The frame round the slides of a workshop.

slides-title = Slides
slides-lead = Lead a workshop
slides-keys = Next: Space. Back: Left arrow. Speaker view: S. All slides: Esc.
slides-all = All slides
slides-more-below = There is more below. Press the Down arrow.
slides-page-title = { slides-title } - { -page-site }
