### The exercise “Your odds”: a heading for each task, by its variable. Letters such as B at the end of a hint
### are the answers in the notebook. Names such as my_call and code are Python and stay.

exercise-your-odds-title = { odds-page-your-odds }

# You changed the record after this was worked out
exercise-your-odds-changed = You changed the record. Count the yeses and the noes again, and run their cells.
exercise-your-odds-wrong-counts = Your sum is right, but a count is not. Check first: { $code }

## my_guess

exercise-your-odds-my-guess-praise = You see it again beside your own number.
exercise-your-odds-my-guess-hint = Think of people in your place: the same work, the same town.

## record

exercise-your-odds-record-ask = Type your lines in the cell above, or press a button there.
exercise-your-odds-record-praise = Your record is read. All that comes now is about it.
exercise-your-odds-record-to-mend = Some of your lines are not read yet. Look at what your record says of them. Mend them there, and run that cell again.
exercise-your-odds-record-otherwise = No line can be read. Look at what the record says about its lines.
exercise-your-odds-record-hint-1 = Write one line for each follow-up, such as: { $typed }
exercise-your-odds-record-hint-2 = The last words say what happened. The day and the name may be left out.
exercise-your-odds-record-hint-3 = No follow-ups yet? Write: { $code }
exercise-your-odds-record-why = This is the example. For your own lines, write: { $code }

## yes and no. $of: yes or no

exercise-your-odds-count-ask = { $of ->
        [yes] Count the yeses in your record: an open door or a job.
       *[no] Count the noes in your record: silence, answer or advice.
    }
exercise-your-odds-count-praise = { $of ->
        [yes] You decide what a yes is. Here it is an open door, or a job.
       *[no] Who still waits counts as neither.
    }
exercise-your-odds-count-otherwise = { $of ->
        [yes] Count the lines that say door or job.
       *[no] Count the lines that say silence, answer or advice.
    }
exercise-your-odds-count-why = { $of ->
        [yes] These are the lines with door or job.
       *[no] These are the lines with silence, answer or advice.
    }
exercise-your-odds-counted = { $of ->
        [yes] Yeses: { $n }.
       *[no] Noes: { $n }.
    }
exercise-your-odds-yes-jobs = You counted the jobs alone. An open door is a yes here too.
exercise-your-odds-yes-noes = That is the number of noes. Count the yeses.
exercise-your-odds-yes-all = That is all lines. Count the lines with door or job.
exercise-your-odds-yes-hint-1 = Look at the last word of each line.
exercise-your-odds-yes-hint-2 = door and job are yeses. silence, answer and advice are noes. waiting is neither.
exercise-your-odds-no-waiting = You counted the lines that still wait. Waiting is neither yes nor no.
exercise-your-odds-no-yeses = That is the number of yeses. Count the noes.
exercise-your-odds-no-all = That is all lines. Leave out the yeses and those who wait.
exercise-your-odds-no-hint-2 = Leave out the lines with door, with job, and with waiting.

## chance

exercise-your-odds-chance-ask = Add 1 to the yeses. Divide by all yeses and noes, plus 2.
exercise-your-odds-chance-praise = The 1 and 1 are your starting guess: before you know anything, both are equal.
exercise-your-odds-chance-without-guess = That leaves the starting guess out. With few follow-ups it promises too much or too little. Add 1 above, and 2 below.
exercise-your-odds-chance-one-too-few = Below the line, add 2: one for a yes and one for a no.
exercise-your-odds-chance-guess-alone = That is the starting guess alone. Put your counts in.
exercise-your-odds-chance-otherwise = Divide yes + 1 by yes + no + 2, with brackets.
exercise-your-odds-chance-hint-2 = Above the line stands yes + 1. Below it stands yes + no + 2.
exercise-your-odds-chance-why = Your yeses and noes, and one of each as a starting guess.

## after_a_no

exercise-your-odds-after-a-no-ask = Work out your chance as if the next answer was a no.
exercise-your-odds-after-a-no-praise = One more no takes a little from your chance, and not all of it.
exercise-your-odds-after-a-no-same = That is your chance now. Count one more no.
exercise-your-odds-after-a-no-a-yes = That is after one more yes. Here it is a no.
exercise-your-odds-after-a-no-nothing = One no does not end it. Work it out again, with one more no.
exercise-your-odds-after-a-no-taken = That is what the no takes away. Write the chance that is left.
exercise-your-odds-after-a-no-otherwise = Work it out as before. Only the noes are one more.
exercise-your-odds-after-a-no-hint-1 = The yeses stay as they are. The noes are no + 1.
exercise-your-odds-after-a-no-hint-2 = So all answers are one more. Below the line, add 3 and not 2.
exercise-your-odds-after-a-no-why = The same sum, with one more no.

## range_width

exercise-your-odds-range-width-ask = Take the last bar. Take its first number away from its second number.
exercise-your-odds-range-width-praise = This wide is what you know so far. In time, more answers make it narrower.
exercise-your-odds-range-width-one-end = That is one end of the range. Take the lower number away from the higher one.
exercise-your-odds-range-width-added = You added the two numbers. Take the lower one away from the higher one.
exercise-your-odds-range-width-first = That is the first bar, before any answer. Take the last one.
exercise-your-odds-range-width-below = Write the higher number first: the higher number, a minus, the lower number.
exercise-your-odds-range-width-otherwise = Look at the last bar, and take its lower number away from its higher one.
exercise-your-odds-range-width-hint-2 = At the right of the last bar stand two numbers.
exercise-your-odds-range-width-hint-3 = Write the second number, a minus, and the first number.
exercise-your-odds-range-width-why = It is the higher end of the range minus the lower end.
exercise-your-odds-range-width-shown = From { $low } to { $high } of 100 people: the range is { $n } people wide.

## three_guess

exercise-your-odds-three-guess-praise = Now work it out.
exercise-your-odds-three-guess-hint = Three tries give more than one try. But they do not give three times as much.

## at_least_one

exercise-your-odds-at-least-one-ask = Take none_in_three away from 1.
exercise-your-odds-at-least-one-praise = Three small chances together are much more than one.
exercise-your-odds-at-least-one-none = That is the chance of no yes at all. Take it from 1.
exercise-your-odds-at-least-one-times-three = You multiplied by three. Chances do not add up like that.
exercise-your-odds-at-least-one-too-sure = That sum acts as if you knew your chance exactly. It promises too much.
exercise-your-odds-at-least-one-only-one = That is the chance for one follow-up. Here are three.
exercise-your-odds-at-least-one-otherwise = Either there is no yes at all, or at least one. Both together are 1.
exercise-your-odds-at-least-one-hint-1 = Either no yes at all, or at least one: together they are certain.
exercise-your-odds-at-least-one-hint-2 = Certain is 1. Take away the chance of no yes at all.
exercise-your-odds-at-least-one-why = Certain is 1. What is left after no yes at all is at least one yes.

## my_words

exercise-your-odds-my-words-ask = Say in one sentence what your record says. Put one of your numbers in it.
exercise-your-odds-my-words-praise = There is a number of yours in it. Read it once more: it is honest if it promises nothing.
exercise-your-odds-my-words-promise = Nobody can promise that. Say what your record shows so far.
exercise-your-odds-my-words-none = There is no number in it. Write one of your own numbers, such as 3.
exercise-your-odds-my-words-otherwise = That number does not come from your record. Take a count, your chance or your range.
exercise-your-odds-my-words-hint-1 = Look at the numbers that your checks have shown.
exercise-your-odds-my-words-hint-2 = You can say how many yeses you got, or between which numbers your range lies.
exercise-your-odds-my-words-hint-3 = Write it in quotation marks, as you would tell a friend.
exercise-your-odds-my-words-example = Of 100 people with my record, probably between { $low } and { $high } get a yes.
exercise-your-odds-my-words-why = It names the range, and it promises nothing.

## what_it_says

exercise-your-odds-what-it-says-praise = It is about you, and it is wide while the record is short.
exercise-your-odds-what-it-says-a = It comes from your record alone. Other people have other rates.
exercise-your-odds-what-it-says-b = A range is no promise. And with few follow-ups it is wide.
exercise-your-odds-what-it-says-hint-1 = Whose follow-ups were counted?
exercise-your-odds-what-it-says-hint-2 = The range says between two numbers, because the record is short.
exercise-your-odds-what-it-says-hint-3 = It is about you, and not sure: C.
exercise-your-odds-what-it-says-why = It is your own record, and a short record says only a little.
