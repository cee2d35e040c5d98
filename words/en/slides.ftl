### The frame round the slides of a workshop.

slides-title = Slides
slides-lead = Lead a workshop
slides-keys = Next: Space. Back: Left arrow. Speaker view: S. All slides: Esc.
slides-page-title = { slides-title } - { -page-site }
