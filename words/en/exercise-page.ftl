### The list of exercises, and the pages on which they are read.

exercise-page-none = There are no exercises yet.
exercise-page-you-learn = You learn:
exercise-page-read-online = Read online
exercise-page-download = Download
exercise-page-open = Open in your browser
exercise-page-reading = <b>You are reading.</b> To try it yourself:
# From a folder a browser shows a notebook as text in place of saving it.
-exercise-page-stick = On a USB stick, the files are in the folder downloads.
exercise-page-no-lab = This copy of the site cannot open an exercise in your browser. You can read each one here, or download it. { -exercise-page-stick }
# How much is loaded, in megabytes; 0 where nobody has counted
exercise-page-lab = <b>Open in your browser</b> loads { $megabytes ->
        [0] many MB
       *[other] about { $megabytes } MB
    }, once. Then Python takes about { $seconds } seconds to start, and longer on an old phone. Use Wi-Fi if you can.
exercise-page-lab-needs = To open an exercise in your browser, you need this site on the web, and JavaScript. Without them you can read each one here, or download it. { -exercise-page-stick }
# A list of links comes after each of these two.
exercise-page-colab = <b>Colab</b> opens on Google's computers: what you type leaves your device. Put this line into a new first cell, and run it:
exercise-page-binder = <b>Binder</b> opens on the computers of mybinder.org: what you type leaves your device. It starts slowly, and keeps nothing.

## The page of one exercise

exercise-page-meta = Exercise · { page-level-low } · { page-about-minutes }
exercise-page-description = An exercise to read, or to try yourself: { $title }. It takes { page-about-minutes }.
exercise-page-all = Here are [all exercises](../exercises.md).
# Over code that the learner changes, over code to run as it is, and over what it shows
exercise-page-you-type = You type
exercise-page-run = Run
exercise-page-you-see = You see

## What is wrong with a notebook

exercise-page-unknown = there is no exercise '{ $typed }': use { $known }.
# $needed: one of the four below
exercise-page-metadata = { $file }: its metadata needs in `followup` a `{ $key }`: { $needed }.
exercise-page-needs-words = some words
exercise-page-needs-minutes = a whole number above 0
exercise-page-needs-one-of = one of { $words }
exercise-page-needs-lines = a list of lines
exercise-page-first-cell = { $file }: its first cell must begin with '# ' and a title.

## The exercise of a call

# $story: how a sentence names a story, such as: the story of John
exercise-page-story = This call follows { $story }, which is true. The people in the practice are imagined.
exercise-page-imagined = All people in this practice are imagined.
