### What the three exercises with a practice call have in common: make the call, name its end, find the
### turn that cost most, try that moment again. $code and names such as my_call are Python and stay.

# In front of a question with three answers
exercise-role-play-choose = Write { -exercise-letters } in place of the three dots.
exercise-role-play-no-call = This is not a call any more. Run the cell that starts the call again.
exercise-role-play-goes-on = The call still goes on. Say something more.
exercise-role-play-not-over = The call still goes on. Play it to its end first.

## A call that is made, my_call and second_call

exercise-role-play-my-call-ask = Make the call: press a button, or write { $code } in the cell above.
exercise-role-play-my-call-praise = The call is over. Now see what each sentence did.
exercise-role-play-second-call-ask = Try the moment again: take away the # before second_call, and run that cell.
exercise-role-play-second-call-praise = You tried the moment again. Compare the two ends.
exercise-role-play-played-hint-1 = Say each line aloud before you choose it.
exercise-role-play-played-hint-2 = Press a button, or write: { $code }
exercise-role-play-played-hint-3 = You may always stop: { $code }
exercise-role-play-played-why = This says the best line on offer, until the call is over.

## my_end: the rung on which the call ended. $rungs: the five words, as they are typed

exercise-role-play-my-end-ask = Write the rung as a word in quotation marks, such as "advice".
exercise-role-play-my-end-praise = You know where the call ended. That is what you write in your record.
exercise-role-play-my-end-lower = Your call ended lower than that. Look at the line { -exercise-call-end }.
exercise-role-play-my-end-higher = Your call ended higher than that. Look at the line { -exercise-call-end }.
exercise-role-play-my-end-hint-1 = The review starts with it: { -exercise-call-end }.
exercise-role-play-my-end-hint-2 = The five words, lowest first: { $rungs }.
exercise-role-play-my-end-why = The call knows its own rung.
exercise-role-play-no-rung = Write one of these words in quotation marks: { $rungs }.

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
