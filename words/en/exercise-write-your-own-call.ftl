### The exercise “Write your own call”: a heading for each task, by its variable. $code and names such as my_text are Python
### and stay. The words says, leads, skill and why stand in the text of a call and stay too.

exercise-write-your-own-call-title = Write your own call
exercise-write-your-own-call-no-call = This is no call. Run the cell with write_call again.
exercise-write-your-own-call-noes = Those are the calls without a yes. Count the others.

## my_text

exercise-write-your-own-call-my-text-ask = Change the words of at least one line, then run the cell again.
exercise-write-your-own-call-my-text-praise = That is your own call, and it has no fault.
exercise-write-your-own-call-my-text-hint-1 = Look for a line behind `says`. What does your employer say?
exercise-write-your-own-call-my-text-hint-2 = Change only the words between the quotation marks.
exercise-write-your-own-call-my-text-hint-3 = A name is enough to begin with: write another one in place of Dana Reyes.
exercise-write-your-own-call-my-text-why = An example: somebody else picks up the phone.

## by_hand: of 100 calls with the best line, how many end in a yes

exercise-write-your-own-call-by-hand-ask = Write of 100 calls with the best line how many end in a yes.
exercise-write-your-own-call-by-hand-praise = You worked it out. Now let Python do the same.
exercise-write-your-own-call-by-hand-share = That is a share of 1. Of 100 calls, it is a hundred times as many.
exercise-write-your-own-call-by-hand-lot = That is by lot. Take only the best line.
exercise-write-your-own-call-by-hand-otherwise = Look at the chance behind `leads`, and take it of 100 calls.
exercise-write-your-own-call-by-hand-hint-1 = Which line leads to the good end most often?
exercise-write-your-own-call-by-hand-hint-2 = Three of four, or 3/4, of 100 calls are { $code }.
exercise-write-your-own-call-by-hand-hint-3 = If it is too long for a sum by hand, look with { $code }
exercise-write-your-own-call-by-hand-why = So many calls of 100 come to the good end with the best line.

## lot_by_hand: the same where each line is chosen by lot

exercise-write-your-own-call-lot-by-hand-ask = Write of 100 calls with lines by lot how many end in a yes.
exercise-write-your-own-call-lot-by-hand-praise = By lot, the good line and the weak line come equally often.
exercise-write-your-own-call-lot-by-hand-best = That is with the best line. By lot, the weak line comes too.
exercise-write-your-own-call-lot-by-hand-sum = That is the sum of two lines. Each comes in half of the calls.
exercise-write-your-own-call-lot-by-hand-otherwise = Add up what each line gets, and divide by the number of lines.
exercise-write-your-own-call-lot-by-hand-hint-1 = Work out for each line how many calls of 100 end in a yes.
exercise-write-your-own-call-lot-by-hand-hint-2 = Add them and divide by how many lines there are, such as { $code }
exercise-write-your-own-call-lot-by-hand-why = It is the middle between the lines, as each comes equally often.

## moved: what a changed chance does

exercise-write-your-own-call-moved-ask = Write by how many calls of 100 the best chance has moved.
exercise-write-your-own-call-moved-praise = One number of yours moved the whole call. In a practice call, its author decides that.
exercise-write-your-own-call-moved-same = Nothing has changed yet. Write a piece of your own text in the first quotation marks.
exercise-write-your-own-call-moved-after = That is the new number. Take the smaller one away from the bigger one.
exercise-write-your-own-call-moved-before = That is the old number. Take the smaller one away from the bigger one.
exercise-write-your-own-call-moved-round = Take the smaller number away from the bigger one.
exercise-write-your-own-call-moved-otherwise = Compare the best chance of both calls, and take one away from the other.
exercise-write-your-own-call-moved-hint-1 = The old number: { $code }
exercise-write-your-own-call-moved-hint-2 = The new number: { $code }
exercise-write-your-own-call-moved-hint-3 = With 90 and 75: { $code }
exercise-write-your-own-call-moved-why = The bigger number less the smaller one.
