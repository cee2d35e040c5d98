### A field for a number: its range beside it, and what is said where the number cannot be used.

# $unit: what is counted, such as "follow-ups" or "minutes", from the words of the page.
field-from-to = { $unit }, { $low } to { $high }
field-or-more = { $unit }, { $low } or more

# $label: the field's label, from the words of the page.
field-not-whole = { $label }: type a whole number from { $low } to { $high }.
field-no-number = { $label }: type a number from { $low } to { $high }.
