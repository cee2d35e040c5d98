### The browser lab: what stands round Jupyter's notebook on an exercise's page.

## The page, also without scripts

# In the browser's tab. $exercise: its file's name
lab-title = { $exercise } · { -page-site }
lab-title-first = Exercise · { -page-site }
lab-name = { -page-site }
lab-exercises = The exercises
lab-starting-first = Python is starting …
lab-needs-scripts = This page needs JavaScript.
lab-back = Back to the exercises

## While Python starts, and if it does not

# $n: the step, of $all
lab-starting = Python is starting. { $n } of { $all } …
lab-slow = This takes longer than usual. You can wait, or go on in another way.
lab-too-old = This browser cannot run Python. A newer browser can: Chrome, Edge, Firefox or Safari.
lab-lost = Some files did not arrive. Check your connection, then try again.
lab-stopped = Python has stopped. Your work up to here is saved. Try again to start Python anew.
lab-unknown = There is no exercise with this name here.
lab-try-again = Try again
lab-read-online = Read the exercise online
lab-download-exercise = Download the exercise
lab-close = { record-page-close }
# For people who make the lab: Jupyter is told so.
lab-no-service-worker = The service worker did not start.

## The bar above the notebook

lab-run = { exercise-page-run }
lab-run-all = Run all
lab-more = More
lab-download = Download my notebook
lab-open-file = Open a notebook file
lab-file = A notebook file
lab-no-notebook = This file is not a notebook. Choose a file that ends in .ipynb.
lab-restart = Restart Python
lab-restarted = Python is new. Run the cells again from the top.
# In the place of buttons that belonged to the Python before
lab-run-this-cell = Run this cell to go on.

## What is kept on this device

lab-saved = Saved on this device
lab-not-saved = Not saved
lab-no-room = Your work could not be saved: this browser has no room for it. Download your notebook.
lab-keeps-nothing = This browser keeps nothing here. Download your notebook before you close this page.
lab-keeps-no-files = Files that Python writes are gone when you close this page. Your notebook stays.
lab-again = Start this exercise again
lab-again-sure = { lab-again }? Your copy stays saved under another name.
lab-again-yes = { call-start-again }
lab-copies = Your saved copies
lab-copy-saved = Your own copy is saved. You find it here and under { lab-more }.

## A new version of an exercise

lab-new-version = This exercise has a new version.
lab-new-version-ask = Keep your own copy, or start with the new one?
lab-new-version-copy = Your own copy stays saved as { $file }.
lab-new-version-start = Start with the new one
lab-new-version-keep = Keep my own copy

## What Python here cannot do

lab-no-installing = Nothing can be installed here. Everything that the exercises need is there.
lab-no-part = This part of Python could not be loaded. Check your connection.
