### Why a cell of a notebook stopped, and what to do. What stands like `this` is Python, and so is $code.
### $typed is what a learner wrote; $close a name that is nearly the same.

# Where nothing can be opened with a tap
exercise-errors-more = For more: { $code }
exercise-errors-own = See what Python says
exercise-errors-stopped = The cell stopped. { $why }
exercise-errors-interrupted = You stopped the cell. Run it again when you like.
exercise-errors-no-brackets = The brackets are missing. Write { $code } in place of { $typed }.

## A name that Python does not know

exercise-errors-name-close = Python does not know the name `{ $typed }`. Did you mean `{ $close }`?
exercise-errors-name-given = Python does not know the name `{ $typed }` yet. Run the cells above first, from the top.
exercise-errors-name-unknown = { exercise-errors-name-given } A text needs quotation marks.
# $code: a letter in quotation marks, such as "B"
exercise-errors-name-letter = A letter needs quotation marks: { $code }
exercise-errors-digits = Write the number in digits: { $code }
# In place of a name, where Python does not say which
exercise-errors-a-name = a name
exercise-errors-attribute-close = There is no `{ $typed }` after the point. Did you mean `{ $close }`?
exercise-errors-attribute = There is a name after a point that Python does not know. Look at how it is written.

## A line that Python cannot read. $mend is one of the sentences below.

exercise-errors-unread = Python cannot read the cell. { $mend }
exercise-errors-line-unread = Python cannot read the cell. Look at this line: `{ $typed }`. { $mend }
exercise-errors-quotes-straight = Write straight quotation marks: { $code }
exercise-errors-dots-away = Take the three dots away: { $code }
exercise-errors-quotes-ends = A text needs a quotation mark at both ends.
exercise-errors-quotes-double = Start and end this text with " and not with '.
exercise-errors-quotes-inside = There are quotation marks inside your text. Take those away.
# $code: what the cell looked like, with an example line
exercise-errors-record-lines = Your lines go between the two rows of quotation marks. The cell looks like this: { $code }
# $code: an example
exercise-errors-number = Write a number in digits, such as: { $code }
exercise-errors-minus = Write the minus of the keyboard: { $code }
exercise-errors-signs = Write / to divide, and * to multiply.
exercise-errors-zeros = A day needs quotation marks, such as "2026-12-01". A number starts without 0.
exercise-errors-brackets = Each bracket that opens must close.
exercise-errors-indent = Start each line at the left edge.
exercise-errors-no-value = Nothing stands after the = yet. Put your value there.
exercise-errors-per-cent = Write { $typed } as { $code }.
# $odds: made with odds-ratio
exercise-errors-colon = Write / to divide. Odds need quotation marks, such as "{ $odds }".
exercise-errors-compare = Compare it with the cell as it was.
exercise-errors-was = It was: `{ $code }`

## What Python could not do. These are $why above.

exercise-errors-zero = Nothing can be divided by zero. Look at what stands after the /. A sum needs brackets, such as (3 + 4).
exercise-errors-dots = There are still three dots (...) in a cell above. Put your value there first.
exercise-errors-arguments = Something is missing between the brackets, or it is too much. Compare the cell above.
exercise-errors-no-sign = A sign is missing before a bracket, such as / or *. Or a name got another value.
exercise-errors-two-values = Two values do not go together, such as a text and a number. Look at each of them.
exercise-errors-no-file = There is no file `{ $file }` here. Look at its name and its ending.
exercise-errors-no-package = The package `{ $package }` is not there. Run the first cell of this notebook.
# $error: in Python's own words, English
exercise-errors-python-says = Python says: { $error }
