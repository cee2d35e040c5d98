### The exercise “Your plan for the next follow-up”: a heading for each task, by its variable. Letters such as B at the end of a hint
### are the answers in the notebook. Names such as my_call and code are Python and stay.

exercise-your-plan-title = Your plan for the next follow-up

## whom

exercise-your-plan-whom-ask = Write the company or the person in quotation marks, such as "Northline".
exercise-your-plan-whom-praise = One name is enough. The next one comes after it.
exercise-your-plan-whom-no-text = Write a name in quotation marks, such as "Northline" or "Dana Reyes".
# What people write in place of a name, with | between
exercise-your-plan-nobody = everybody | everyone | all | somebody | someone | a company | the company
exercise-your-plan-whom-empty = There is no name between the quotation marks.
exercise-your-plan-whom-nobody = Write one real name. A plan for everybody is a plan for nobody.
exercise-your-plan-whom-hint-1 = Think of your last application, interview or no.
exercise-your-plan-whom-hint-2 = Whose answer do you still want?
exercise-your-plan-whom-hint-3 = Write a name, such as { $code }.
exercise-your-plan-whom-why = An example. Write your own company or person.

## when

exercise-your-plan-when-ask = Write the day in quotation marks, such as "{ exercise-tomorrow }" or "2026-12-01".
exercise-your-plan-when-praise = A day that you can see is easier to keep.
exercise-your-plan-when-otherwise = That is more than two weeks away. Choose an earlier day.
exercise-your-plan-when-hint-1 = Choose a day in the next two weeks.
exercise-your-plan-when-hint-2 = "{ exercise-today }", "Monday" and "1 December at 10:30" work too.
exercise-your-plan-when-why = The sooner, the easier.

## first_sentence

exercise-your-plan-first-sentence-praise = They know who you are, and it is kind. Say it aloud three times.
exercise-your-plan-first-sentence-pushes = That pushes. Ask for something small that they can easily give.
exercise-your-plan-first-sentence-no-name = They do not know who speaks. Say your name: "This is …"
exercise-your-plan-first-sentence-no-thanks = Say thank you, or ask for two minutes.
exercise-your-plan-first-sentence-hint-1 = Three things: who you are, thank you, a small question.
exercise-your-plan-first-sentence-hint-2 = Start with "Hello, this is" and your name.

## if_nobody_answers

# The two words of a plan, as a learner types them; both stand in exercise-your-plan-if-nobody-answers-example
exercise-your-plan-if = if
exercise-your-plan-then = then
# No double quotation marks here: it stands between two.
exercise-your-plan-if-nobody-answers-example = If nobody answers, then I leave a short message.
exercise-your-plan-if-nobody-answers-ask = Write your second plan. Start with "If nobody answers, then I".
exercise-your-plan-if-nobody-answers-praise = Now there is a plan for silence too.
exercise-your-plan-if-nobody-answers-no-if = Start with "If nobody answers". Then it is clear when the plan counts.
exercise-your-plan-if-nobody-answers-no-then = What do you do then? Go on with "then I …".
exercise-your-plan-if-nobody-answers-hint-1 = A plan for trouble has two parts: if, and then.
exercise-your-plan-if-nobody-answers-hint-2 = If nobody answers, then what do you do, and when?
exercise-your-plan-if-nobody-answers-hint-3 = For example: "{ exercise-your-plan-if-nobody-answers-example }"
exercise-your-plan-if-nobody-answers-why = If and then: the plan starts by itself.
