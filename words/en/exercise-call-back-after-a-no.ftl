### The exercise “Call back after a no”: a heading for each task, by its variable. Letters such as B at the end of a hint
### are the answers in the notebook. Names such as my_call and code are Python and stay.

exercise-call-back-after-a-no-title = Call back after a no

## goal

exercise-call-back-after-a-no-goal-praise = A reason is something that they can give. You can use it.
exercise-call-back-after-a-no-goal-a = They have decided. If you ask for the job now, they must say no again.
exercise-call-back-after-a-no-goal-c = If they must defend themselves, they will not tell you the reason.
exercise-call-back-after-a-no-goal-hint-1 = What can the employer give you in two minutes?
exercise-call-back-after-a-no-goal-hint-2 = It is not the job, and it is not an excuse.
exercise-call-back-after-a-no-goal-hint-3 = Ask for feedback: B.
exercise-call-back-after-a-no-goal-why = After a no, feedback is what an employer can still give.

## first_words

exercise-call-back-after-a-no-first-words-praise = You say who you are and you say thank you. Then you ask for little time.
exercise-call-back-after-a-no-first-words-b = Nobody knows who speaks, and the first word is a reproach.
exercise-call-back-after-a-no-first-words-c = The thanks are good. But who are you, and what do you want?
exercise-call-back-after-a-no-first-words-hint-1 = The person on the phone does not know who you are.
exercise-call-back-after-a-no-first-words-hint-3 = Only A has all three.
exercise-call-back-after-a-no-first-words-why = A name, a thank you, and a small question make a good start.

## next_step

exercise-call-back-after-a-no-next-step-praise = John did that. He acted the same night, and he told them the next day.
exercise-call-back-after-a-no-next-step-a = Advice that is not used changes nothing.
exercise-call-back-after-a-no-next-step-b = They told him the truth. An argument would close the door.
exercise-call-back-after-a-no-next-step-hint-1 = They told him one thing that was missing.
exercise-call-back-after-a-no-next-step-hint-2 = What did John do the same night?
exercise-call-back-after-a-no-next-step-hint-3 = He acted, and he told them: C.
exercise-call-back-after-a-no-next-step-why = John signed up for a course and wrote to them. Then they called him.
