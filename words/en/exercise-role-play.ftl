### The exercise of a practice call, the same for each call: a heading for each task, by its variable.
### $code and names such as my_call and moment are Python and stay.

exercise-role-play-no-call = This is not a call any more. Run the cell that starts the call again.
exercise-role-play-no-moment = This is not the moment any more. Run the cell with key_moment again.
exercise-role-play-no-many = This takes 100 calls. Run the cell with play_many again.
exercise-role-play-goes-on = The call still goes on. Say something more.
exercise-role-play-not-over = The call still goes on. Play it to its end first.

## my_guess

exercise-role-play-guess-praise = At the end you see it beside what came.
exercise-role-play-guess-hint = By lot means: good lines and weak lines, as the dice fall.

## best_line

exercise-role-play-best-line-ask = Try each line, then write the number of the line that is worth most.
exercise-role-play-best-line-praise = You found it by trial. No line makes a yes sure.
exercise-role-play-best-line-none = There are fewer lines. Look at the numbers again.
exercise-role-play-best-line-weakest = That line is worth least. Find the biggest number.
exercise-role-play-best-line-otherwise = Another line is worth more. Try each line, and compare.
exercise-role-play-best-line-hint-1 = Run the cell with { $code } once for each line.
exercise-role-play-best-line-hint-2 = Change the number between the brackets: { $code }
exercise-role-play-best-line-hint-3 = Which line has the most yeses of 100? Write its number.
exercise-role-play-best-line-why = After this line, most calls of 100 end in a yes.

## lost

exercise-role-play-lost-ask = Write how many yeses of 100 the weakest line has fewer than the best line.
exercise-role-play-lost-praise = So much can one sentence change in this call.
exercise-role-play-lost-best = That is what the best line is worth. Take the weakest line away from it.
exercise-role-play-lost-weakest = That is what the weakest line is worth. Take it away from the best line.
exercise-role-play-lost-otherwise = Take the smallest number of all lines away from the biggest.
exercise-role-play-lost-hint-1 = You need two numbers: of the best line and of the weakest line.
exercise-role-play-lost-hint-2 = The biggest number minus the smallest number.
exercise-role-play-lost-hint-3 = Python can do it for you. With 70 and 20: { $code }
exercise-role-play-lost-why = Best minus weakest: so many calls of 100 hang on this one line.

## my_sentence

exercise-role-play-my-sentence-praise = The call can hear you. Below it, you see what your sentence is worth.
exercise-role-play-my-sentence-hint-1 = Look at the line that is worth most. Say the same in your own words.
exercise-role-play-my-sentence-hint-2 = Use the names that stand in the lines.
exercise-role-play-my-sentence-hint-3 = You can start with the words of the best line, and change a few.
exercise-role-play-my-sentence-why = An example: the best line itself. Your own words are better for you.

## my_call and second_call

exercise-role-play-my-call-ask = Make the call: press a button, or write { $code } in the cell above.
exercise-role-play-my-call-praise = The call is over. Now see what each sentence did.
exercise-role-play-second-call-ask = Try the moment again: run the cell above, and play the call to its end.
exercise-role-play-second-call-praise = You tried the moment again. Compare the two ends.
exercise-role-play-played-hint-1 = Say each line aloud before you choose it.
exercise-role-play-played-hint-2 = Press a button, or write: { $code }
exercise-role-play-played-hint-3 = You may always stop: { $code }
exercise-role-play-played-why = This says the best line on offer, until the call is over.

## fell: in how many turns the learner's words cost something

exercise-role-play-fell-ask = Count in how many turns your words cost something. It can be 0.
exercise-role-play-fell-praise = Nobody says the best line each time.
exercise-role-play-fell-all = That is how many turns there are. Count only those that cost something.
exercise-role-play-fell-others = Those are the turns that cost nothing. Count the others.
exercise-role-play-fell-points = That is how much they cost together. Count how often they cost something.
exercise-role-play-fell-otherwise = Count again: at how many turns does it say "Your words cost" and a number?
exercise-role-play-fell-hint-1 = Run the cell with { $code } again.
exercise-role-play-fell-hint-2 = Each turn ends with "Your words cost" and a number, or "nothing".
exercise-role-play-fell-hint-3 = Count the turns with a number. If there is none, write 0.
exercise-role-play-fell-why = So many turns of your call have a number behind "Your words cost".

## cost: what they cost together

exercise-role-play-cost-ask = Add up what your words cost in all turns. It can be 0.
exercise-role-play-cost-praise = That is what your words cost. The rest was luck, or what nobody could know.
exercise-role-play-cost-turns = That is in how many turns they cost something. Add up how much.
exercise-role-play-cost-worst = That is the turn that cost most. Add the other turns.
exercise-role-play-cost-otherwise = Add again: the number of each turn, joined with +.
exercise-role-play-cost-hint-1 = Look for "Your words cost" in each turn.
exercise-role-play-cost-hint-2 = Python adds for you. With 12, 3 and 8: { $code }
exercise-role-play-cost-hint-3 = Write each number once, with + between. If there is none, write 0.
exercise-role-play-cost-why = The numbers behind "Your words cost", added up.

## worst_turn: the turn that cost most

exercise-role-play-worst-turn-ask = Write the number of the turn that cost most, or 0 if no moment lost much.
exercise-role-play-worst-turn-praise = That is your moment to practise. Luck you cannot practise.
exercise-role-play-worst-turn-none = No moment lost much in your call. Write 0.
exercise-role-play-worst-turn-some = Your review shows at least one moment. Write its turn.
exercise-role-play-worst-turn-luck = There the reply was bad luck. Look for what your own words cost.
exercise-role-play-worst-turn-fewer = Your call had fewer turns. Look at the review again.
exercise-role-play-worst-turn-otherwise = Each moment in the review says what it cost. Write the turn that cost most.
exercise-role-play-worst-turn-hint-1 = Run the cell with my_call.review() again.
exercise-role-play-worst-turn-hint-2 = Each moment there says, for example: It cost 23 of 100. Find the biggest number.
exercise-role-play-worst-turn-hint-3 = Its turn stands in front of it. If the review says { -exercise-call-no-moment }, write 0.
exercise-role-play-worst-turn-why = It is the turn in your review that cost most of 100.

## next_time

exercise-role-play-next-time-ask = Write in quotation marks what you say next time at that moment.
exercise-role-play-next-time-praise = Now you have it in your own words. Say it aloud three times.
exercise-role-play-next-time-same = That is what you said in the call. Say it in a better way.
exercise-role-play-next-time-hint-1 = Your review has a better line for the moment that cost most.
exercise-role-play-next-time-hint-2 = Say the same thing in your own words.
exercise-role-play-next-time-hint-3 = If no moment lost much, write your best sentence of this call.
exercise-role-play-next-time-why = An example. Your own words are easier to remember.

## more: with the best lines, how many more of 100 calls end in a yes than by lot

exercise-role-play-more-ask = Write how many more yeses the best lines get than lines by lot.
exercise-role-play-more-praise = That is what good lines change in this call. The rest is luck.
exercise-role-play-more-round = That is the wrong way round. Take the calls by lot away from the best ones.
exercise-role-play-more-best = That is all yeses with the best lines. Take the yeses by lot away.
exercise-role-play-more-lot = That is the yeses by lot. Take them away from those with the best lines.
exercise-role-play-more-sum = You added. Take one away from the other.
exercise-role-play-more-otherwise = Take the yeses by lot away from the yeses with the best lines.
exercise-role-play-more-hint-1 = Above, each way to play says how many of 100 calls were a yes.
exercise-role-play-more-hint-2 = Yeses with the best lines, minus yeses by lot.
exercise-role-play-more-hint-3 = Python can do it for you. With 80 and 15: { $code }
exercise-role-play-more-why = The yeses with the best lines, less the yeses by lot.
