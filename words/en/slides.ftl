### The frame round the slides of a workshop.

slides-title = Slides
slides-lead = Lead a workshop
slides-keys = Next: Space. Back: Left arrow. Speaker view: S. All slides: Esc.
slides-all = All slides
slides-more-below = There is more below. Press the Down arrow.
## Faults in the slides and in what run sheets show of them

slides-no-name = Slide { $n } has no name. Write one after its heading, such as: {"{"} #plan {"}"}
slides-twice = Slide { $n } has the name { $name }, as another slide has. Give it another name.
# $names: of all slides
slides-unknown = The part { $segment } shows the slide { $typed }, which is not there. There are: { $names }.

slides-page-title = { slides-title } - { -page-site }
# The title of a deck. $sheet: the title of its run sheet
slides-of = { slides-title }: { $sheet }
