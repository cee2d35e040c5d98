### The live preview, which `serve.py` shows while one edits.

serve-what = Show the site and each edit as it is saved.
serve-option-port = the port; any free one if left out
serve-option-no-open = do not open a browser
serve-address = The site is at { $address }
serve-how = It changes as you save files. Ctrl-C ends it.
serve-built = Built in { $seconds } s.
serve-still = The last good site is still shown.
# $why: what Python says
serve-mistake = The code cannot be read. { $why }
serve-ended = Ended.
# $why: what the system says
serve-busy = Port { $port } cannot be used ({ $why }). Give another one with --port, or leave --port out for any free one.
serve-nothing-title = Not made yet
serve-nothing = There is nothing here
serve-nothing-why = The window that runs serve.py says why.
