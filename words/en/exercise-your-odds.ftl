### The exercise “Your odds”: a heading for each task, by its variable. Letters such as B at the end of a hint
### are the answers in the notebook. Names such as my_call and code are Python and stay.

exercise-your-odds-title = { odds-page-your-odds }

## record

exercise-your-odds-record-praise = Your record is read. Only lines that can be read are counted.
exercise-your-odds-record-otherwise = No line can be read. Look at what the record says about its lines.
exercise-your-odds-record-hint-1 = The example above is a text. The function type_record reads it.
exercise-your-odds-record-hint-2 = Later, write your own lines in the example, and run both cells again.
exercise-your-odds-record-why = It reads the lines of the example.

## yes

exercise-your-odds-yes-ask = Count the yeses: an open door or a job.
exercise-your-odds-yes-praise = You decide what a yes is. Here it is an open door, or a job.
exercise-your-odds-yes-jobs = You counted the jobs alone. An open door is a yes here too.
exercise-your-odds-yes-noes = That is the number of noes. Count the yeses.
exercise-your-odds-yes-all = That is all lines. Count the lines with door or job.
exercise-your-odds-yes-otherwise = Count the lines that say door or job.
exercise-your-odds-yes-hint-1 = Look at the last word of each line.
exercise-your-odds-yes-hint-2 = door and job are yeses. silence, answer and advice are noes. waiting is neither.
exercise-your-odds-yes-why = These are the lines with door or job.

## no

exercise-your-odds-no-ask = Count the noes: silence, answer or advice.
exercise-your-odds-no-praise = Who still waits counts as neither.
exercise-your-odds-no-waiting = You counted the lines that still wait. Waiting is neither yes nor no.
exercise-your-odds-no-yeses = That is the number of yeses. Count the noes.
exercise-your-odds-no-all = That is all lines. Leave out the yeses and those who wait.
exercise-your-odds-no-otherwise = Count the lines that say silence, answer or advice.
exercise-your-odds-no-hint-2 = Leave out the lines with door, with job, and with waiting.
exercise-your-odds-no-why = These are the lines with silence, answer or advice.

## chance

exercise-your-odds-chance-praise = The 1 and 1 are your starting guess: before you know anything, both are equal.
exercise-your-odds-chance-without-guess = That leaves the starting guess out. With few follow-ups it promises too much or too little. Add 1 above, and 2 below.
exercise-your-odds-chance-one-too-few = Below the line, add 2: one for a yes and one for a no.
exercise-your-odds-chance-guess-alone = That is the starting guess alone. Put your counts in.
exercise-your-odds-chance-otherwise = Divide yes + 1 by yes + no + 2, with brackets.
exercise-your-odds-chance-hint-2 = Above the line stands yes + 1. Below it stands yes + no + 2.
exercise-your-odds-chance-why = Your yeses and noes, and one of each as a starting guess.

## at_least_one

exercise-your-odds-at-least-one-ask = Write 1 - none_in_three, which the cell above worked out.
exercise-your-odds-at-least-one-praise = Three small chances together are much more than one.
exercise-your-odds-at-least-one-none = That is the chance of no yes at all. Take it from 1.
exercise-your-odds-at-least-one-times-three = You multiplied by three. Chances do not add up like that.
exercise-your-odds-at-least-one-too-sure = That sum acts as if you knew your chance exactly. It promises too much.
exercise-your-odds-at-least-one-only-one = That is the chance for one follow-up. Here are three.
exercise-your-odds-at-least-one-otherwise = Either there is no yes at all, or at least one. Both together are 1.
exercise-your-odds-at-least-one-hint-1 = Either no yes at all, or at least one: together they are certain.
exercise-your-odds-at-least-one-hint-2 = Certain is 1. Take away the chance of no yes at all.
exercise-your-odds-at-least-one-why = Certain is 1. What is left after no yes at all is at least one yes.

## what_it_says

exercise-your-odds-what-it-says-praise = It is about you, and it is wide while the record is short.
exercise-your-odds-what-it-says-a = It comes from your record alone. Other people have other rates.
exercise-your-odds-what-it-says-b = A range is no promise. And with few follow-ups it is wide.
exercise-your-odds-what-it-says-hint-1 = Whose follow-ups were counted?
exercise-your-odds-what-it-says-hint-2 = The range says between two numbers, because the record is short.
exercise-your-odds-what-it-says-hint-3 = It is about you, and not sure: C.
exercise-your-odds-what-it-says-why = It is your own record, and a short record says only a little.
