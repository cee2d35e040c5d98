### The exercise “Call the bank and ask why”: a heading for each task, by its variable. Letters such as B at the end of a hint
### are the answers in the notebook. Names such as my_call and code are Python and stay.

exercise-call-the-bank-title = Call the bank and ask why

## too_big

exercise-call-the-bank-too-big-praise = A large bank is made of people. The hiring manager answered her.
exercise-call-the-bank-too-big-a = She did not think so, and the hiring manager answered her.
exercise-call-the-bank-too-big-c = A friend was not in the room. Only the bank knows the reason.
exercise-call-the-bank-too-big-hint-1 = Who knows why they said no?
exercise-call-the-bank-too-big-hint-2 = It is neither a friend nor the internet.
exercise-call-the-bank-too-big-hint-3 = The person who decided: B.
exercise-call-the-bank-too-big-why = Only the people who decided know the reason.

## question

exercise-call-the-bank-question-praise = It is short and open, and it looks forward.
exercise-call-the-bank-question-a = That is a question about their mistake, not about your next step.
exercise-call-the-bank-question-b = Nobody can answer this in two minutes, and it sounds like an exam.
exercise-call-the-bank-question-hint-1 = A good question can be answered in one sentence.
exercise-call-the-bank-question-hint-2 = It asks about what you can do.
exercise-call-the-bank-question-hint-3 = C is about next time.
exercise-call-the-bank-question-why = A question about next time is easy to answer, and you can use the answer.

## one_change

exercise-call-the-bank-one-change-praise = She does it before every interview since then.
exercise-call-the-bank-one-change-b = Nobody said that about her. The reason was another one.
exercise-call-the-bank-one-change-c = The bank did not say this. It said what was missing.
exercise-call-the-bank-one-change-hint-1 = What had she not done before the interview?
exercise-call-the-bank-one-change-hint-2 = She knew nothing about the bank.
exercise-call-the-bank-one-change-hint-3 = She looks up each company now: A.
exercise-call-the-bank-one-change-why = The reason was that she knew nothing about the bank. So she changed that.
