### The exercise “Skill and luck in a practice call”: a heading for each task, by its variable. Letters such as B at the end of a hint
### are the answers in the notebook. Names such as my_call and code are Python and stay.

exercise-practice-odds-title = Skill and luck in a practice call

## my_guess

exercise-practice-odds-my-guess-praise = Now see what happens.
exercise-practice-odds-my-guess-hint = Somebody who draws each sentence by lot is not polite every time.

## many

exercise-practice-odds-many-praise = Each call was a little different: that is luck.
exercise-practice-odds-many-otherwise = Play the call at least 20 times.
exercise-practice-odds-many-hint-1 = The name of the call stands in quotation marks.
exercise-practice-odds-many-hint-2 = After it stands the way to play, and how many times.
exercise-practice-odds-many-why = It plays the call 20 times, and each sentence is drawn by lot.

## rate

exercise-practice-odds-rate-ask = Write the share of yeses: { $code }
exercise-practice-odds-rate-praise = That is the rate of these calls. Other calls would give another rate.
exercise-practice-odds-rate-by-noes = You divided by the noes. Divide by all calls.
exercise-practice-odds-rate-fifty-fifty = Fifty-fifty is a figure of speech. Divide what you counted.
exercise-practice-odds-rate-by-yeses = You divided by the yeses. Divide the yeses by all calls.
exercise-practice-odds-rate-by-itself = You divided a number by itself. Divide the yeses by all calls.
exercise-practice-odds-rate-otherwise = Divide the yeses by all calls.
exercise-practice-odds-rate-hint-1 = How many of all calls were a yes?
exercise-practice-odds-rate-hint-2 = many.yes is the number of yeses. many.no is the number of noes.
exercise-practice-odds-rate-why = The yeses divided by all calls.

## exact

exercise-practice-odds-exact-praise = This is exact: the call is a table of chances, and all ways are counted.
exercise-practice-odds-exact-best = That is "best". Write "random".
exercise-practice-odds-exact-rate = That is your rate of 20 calls. The exact chance is another number.
exercise-practice-odds-exact-fifty-fifty = Fifty-fifty is a figure of speech. Let Python count.
exercise-practice-odds-exact-hint-1 = Python can count all ways through the call.
exercise-practice-odds-exact-hint-2 = The function call_chance takes the call, and how it is played.
exercise-practice-odds-exact-why = It counts every way that the call can go.

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

## why_different

exercise-practice-odds-why-different-praise = Luck. The more calls you count, the nearer the rate comes.
exercise-practice-odds-why-different-b = The exact chance is right. 20 calls are few, so luck shows.
exercise-practice-odds-why-different-c = Nobody learns here: each sentence is drawn by lot.
exercise-practice-odds-why-different-hint-1 = Run play_many again with another seed: seed=2.
exercise-practice-odds-why-different-hint-2 = The rate changes each time, and nothing else has changed.
exercise-practice-odds-why-different-hint-3 = It is luck: A.
exercise-practice-odds-why-different-why = 20 calls are few. Luck moves the rate up or down.
