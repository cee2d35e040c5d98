### A list of which a choice shows a part.

# How many items are shown
filter-shown = { $n } shown
