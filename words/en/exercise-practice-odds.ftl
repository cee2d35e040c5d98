### The exercise “Skill and luck in a practice call”: a heading for each task, by its variable. Letters such as B at the end of a hint
### are the answers in the notebook. Names such as my_call and code are Python and stay.

exercise-practice-odds-title = Skill and luck in a practice call

## my_guess

exercise-practice-odds-my-guess-praise = Now see what happens.
exercise-practice-odds-my-guess-hint = Somebody who draws each sentence by lot is not polite every time.

## my_seed

exercise-practice-odds-my-seed-ask = Write any whole number from 0 up, such as your birthday: 1204.
exercise-practice-odds-my-seed-praise = Luck starts at your seed. The same seed gives the same luck again.
exercise-practice-odds-my-seed-hint-1 = A seed is only a start for the dice. There is no good seed and no bad one.
exercise-practice-odds-my-seed-hint-2 = It can be any whole number that you like.
exercise-practice-odds-my-seed-why = Any whole number is fine. It is your seed.
exercise-practice-odds-no-many = Run the cell with play_many first. It plays the 20 calls.

## rate

exercise-practice-odds-rate-ask = Divide the yeses by all calls.
exercise-practice-odds-rate-praise = That is the rate of these calls. Other calls would give another rate.
exercise-practice-odds-rate-by-noes = You divided by the noes. Divide by all calls.
exercise-practice-odds-rate-fifty-fifty = Fifty-fifty is a figure of speech. Divide what you counted.
exercise-practice-odds-rate-by-yeses = You divided by the yeses. Divide the yeses by all calls.
exercise-practice-odds-rate-by-itself = You divided a number by itself. Divide the yeses by all calls.
exercise-practice-odds-rate-hint-1 = How many of all calls were a yes?
exercise-practice-odds-rate-hint-2 = many.yes is the number of yeses. many.no is the number of noes.
exercise-practice-odds-rate-why = The yeses divided by all calls.

## seeds

exercise-practice-odds-seeds-ask = Change the { $n } numbers between the brackets to seeds of your own.
exercise-practice-odds-seeds-praise = These are your five kinds of luck. The call is the same each time.
exercise-practice-odds-seeds-not-five = Write { $n } seeds, with a comma after each but the last.
exercise-practice-odds-seeds-same = Two of them are the same, so they give the same luck. Write five different ones.
exercise-practice-odds-seeds-brackets = Write the seeds between square brackets, such as { $code }.
exercise-practice-odds-seeds-hint-1 = Take any whole numbers that you like.
exercise-practice-odds-seeds-hint-2 = Keep the brackets and the commas. Change only the numbers.
exercise-practice-odds-seeds-why = Any five different whole numbers are fine.
exercise-practice-odds-no-five = Run the cell with play_seeds first. It plays the calls five times.
exercise-practice-odds-other-seeds = You changed the seeds. Run the cell with play_seeds again.

## spread_guess

exercise-practice-odds-spread-guess-praise = Now see the five times.
exercise-practice-odds-spread-guess-hint = The same call, but other luck. The most and the fewest yeses are not the same.

## spread

exercise-practice-odds-spread-ask = Take the fewest yeses away from the most yeses.
exercise-practice-odds-spread-praise = Nothing but luck is different. So far apart does luck carry 20 calls.
exercise-practice-odds-spread-most = That is the most. Take the fewest away from it.
exercise-practice-odds-spread-fewest = That is the fewest. Take it away from the most.
exercise-practice-odds-spread-added = You added them. Take the fewest away from the most.
exercise-practice-odds-spread-otherwise = Find the dot that is most to the right, and the one that is most to the left.
exercise-practice-odds-spread-hint-1 = At the right of each dot stands how many calls ended in a yes.
exercise-practice-odds-spread-hint-2 = Take the largest of these numbers, and the smallest.
exercise-practice-odds-spread-why = It is the most yeses minus the fewest.
exercise-practice-odds-spread-shown = From { $low } to { $high } yeses: { $n } apart.

## rate_of_all

exercise-practice-odds-rate-of-all-ask = Add the five numbers of yeses. Divide by all calls.
exercise-practice-odds-rate-of-all-praise = So many calls show less luck.
exercise-practice-odds-rate-of-all-twenty = You divided by 20. There were five times 20 calls.
exercise-practice-odds-rate-of-all-sum = That is how many yeses there were. Divide by all calls.
exercise-practice-odds-rate-of-all-one = That is one time alone. Take all five together.
exercise-practice-odds-rate-of-all-otherwise = Add the five numbers in brackets, and divide by 100.
exercise-practice-odds-rate-of-all-hint-1 = First add the yeses of all five times.
exercise-practice-odds-rate-of-all-hint-2 = Five times 20 calls are 100 calls.
exercise-practice-odds-rate-of-all-why = All yeses divided by all 100 calls.

## exact

exercise-practice-odds-exact-ask = Let Python count all ways of this call, with sentences drawn by lot.
exercise-practice-odds-exact-praise = This is exact: the call is a table of chances, and all ways are counted.
exercise-practice-odds-exact-best = That is "best". Write "random".
exercise-practice-odds-exact-rate = That is your rate of 20 calls. The exact chance is another number.
exercise-practice-odds-exact-fifty-fifty = Fifty-fifty is a figure of speech. Let Python count.
exercise-practice-odds-exact-hint-1 = Python can count all ways through the call.
exercise-practice-odds-exact-hint-2 = The function call_chance takes the call, and how it is played.
exercise-practice-odds-exact-why = It counts every way that the call can go.

## first_guess

exercise-practice-odds-first-guess-praise = Now try them all.
exercise-practice-odds-first-guess-hint = Which of them would you like to hear, if you were the manager?

## best_first

exercise-practice-odds-best-first-ask = Try each number from 1 to 5. Write the one that is worth most.
exercise-practice-odds-best-first-praise = You found it by trial: who it is, a thank you, and a small question.
exercise-practice-odds-best-first-least = That one is worth least. Try the others too.
exercise-practice-odds-best-first-otherwise = Another one is worth more. Try all five, and compare.
exercise-practice-odds-best-first-hint-1 = Change the number in the cell above, and run it again. Do this five times.
exercise-practice-odds-best-first-hint-2 = Write down each chance. Which is the highest?
exercise-practice-odds-best-first-hint-3 = It is number { $n }.
exercise-practice-odds-best-first-why = After this sentence, the chance of a yes is highest.
# $n: the line that was guessed; $people: such as "about 73 of 100 people"
exercise-practice-odds-best-first-guess = Your guess was { $n }. It is worth { $people }.

## skill

exercise-practice-odds-skill-ask = Write the chance with the best lines, minus the exact chance by lot.
exercise-practice-odds-skill-praise = So much do good sentences change in this call. That is what you practise.
exercise-practice-odds-skill-best = That is the best chance itself. Take the chance by lot away from it.
exercise-practice-odds-skill-minus-half = You took fifty-fifty away. Take the chance by lot away.
exercise-practice-odds-skill-by-lot = That is the chance by lot alone.
exercise-practice-odds-skill-other-way = You took the best chance away. Start with it: best minus lot.
exercise-practice-odds-skill-otherwise = Take exact away from the chance with the best lines.
exercise-practice-odds-skill-hint-1 = First you need the chance with the best lines.
exercise-practice-odds-skill-hint-2 = It is call_chance("after-the-no", "best").
exercise-practice-odds-skill-why = The best lines against lines by lot: the difference is skill.

## new_chance

exercise-practice-odds-new-chance-ask = Write a whole number from 1 to 99. So many of 100 people get the reply about spring.
exercise-practice-odds-new-chance-praise = That is your call now. Its author had another number.
exercise-practice-odds-new-chance-hint-1 = The author had about 88 of 100. Try a number that is far from it.
exercise-practice-odds-new-chance-hint-2 = With a small number, Dana writes about spring more rarely.
exercise-practice-odds-new-chance-why = Any number from 1 to 99 is fine.
exercise-practice-odds-no-moved = Run the cell with move_chance first. It solves the call again.
exercise-practice-odds-other-chance = You changed the number. Run the cell with move_chance again.

## after_guess

exercise-practice-odds-after-guess-praise = Now see.
exercise-practice-odds-after-guess-hint = Before, about 88 of 100 people got a yes. Is it more now, or fewer?

## moved_by

exercise-practice-odds-moved-by-ask = Take the chance before away from the chance now.
exercise-practice-odds-moved-by-praise = One number of the author moves the whole call. Real people have no such table.
exercise-practice-odds-moved-by-other-way = That is the other way round. Start with the chance now.
exercise-practice-odds-moved-by-after = That is the chance now. Take the chance before away from it.
exercise-practice-odds-moved-by-before = That is the chance before. Take it away from the chance now.
exercise-practice-odds-moved-by-of-100 = That is of 100. Write it as a share of 1, with the two numbers as they stand.
exercise-practice-odds-moved-by-hint-1 = The cell above shows both numbers.
exercise-practice-odds-moved-by-hint-2 = `moved.after` is the chance now. `moved.before` is the chance before.
exercise-practice-odds-moved-by-why = It is the chance now minus the chance before.
# $way: more, fewer, or no where it did not move. $people: now, such as "about 74 of 100 people"
exercise-practice-odds-moved-by-shown = { $figure }: { $way ->
        [more] { $n } more of 100 people get a yes.
        [fewer] { $n } fewer of 100 people get a yes.
       *[no] as many people as before get a yes.
    } Now it is { $people }.

## why_different

exercise-practice-odds-why-different-praise = Luck. The more calls you count, the nearer the rate comes.
exercise-practice-odds-why-different-b = The exact chance is right. 20 calls are few, so luck shows.
exercise-practice-odds-why-different-c = Nobody learns here: each sentence is drawn by lot.
exercise-practice-odds-why-different-hint-1 = Look at the five dots again. Only the seed was another one.
exercise-practice-odds-why-different-hint-2 = The rate changes each time, and nothing else has changed.
exercise-practice-odds-why-different-hint-3 = It is luck: A.
exercise-practice-odds-why-different-why = 20 calls are few. Luck moves the rate up or down.
