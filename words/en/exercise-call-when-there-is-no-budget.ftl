### The exercise “Call when there is no budget”: a heading for each task, by its variable. Letters such as B at the end of a hint
### are the answers in the notebook. Names such as my_call and code are Python and stay.

exercise-call-when-there-is-no-budget-title = Call when there is no budget

## what_the_email_says

exercise-call-when-there-is-no-budget-what-the-email-says-praise = A friendly email gives no reason. You only know it when you ask.
exercise-call-when-there-is-no-budget-what-the-email-says-a = That can be true, but the email does not say it.
exercise-call-when-there-is-no-budget-what-the-email-says-b = The email does not say that anybody else was hired.
exercise-call-when-there-is-no-budget-what-the-email-says-hint-1 = Read what the email really says, and nothing more.
exercise-call-when-there-is-no-budget-what-the-email-says-hint-2 = They thanked her, they wished her well, and they said no.
exercise-call-when-there-is-no-budget-what-the-email-says-hint-3 = There is no reason in it: C.
exercise-call-when-there-is-no-budget-what-the-email-says-why = The email thanked her, wished her well and said no. It gave no reason.

## first_words

exercise-call-when-there-is-no-budget-first-words-praise = A name, a thank you for the email, and one small question.
exercise-call-when-there-is-no-budget-first-words-a = That sounds as if they had done something wrong.
exercise-call-when-there-is-no-budget-first-words-c = This is a yes-or-no question, and the answer is a quick no.
exercise-call-when-there-is-no-budget-first-words-hint-1 = She wants them to talk, and she wants it to be easy.
exercise-call-when-there-is-no-budget-first-words-hint-2 = Which one can be answered with more than yes or no?
exercise-call-when-there-is-no-budget-first-words-hint-3 = B asks for feedback and says thank you.
exercise-call-when-there-is-no-budget-first-words-why = It is easy to answer, and it does not sound angry.

## why_later

exercise-call-when-there-is-no-budget-why-later-praise = She left a very good impression. When there was money, they thought of her.
exercise-call-when-there-is-no-budget-why-later-b = Nobody kept a place for her. There was no money at all.
exercise-call-when-there-is-no-budget-why-later-c = One polite call was enough. Many calls can close a door.
exercise-call-when-there-is-no-budget-why-later-hint-1 = What did they know about Michelle after the call?
exercise-call-when-there-is-no-budget-why-later-hint-2 = It was not the number of calls.
exercise-call-when-there-is-no-budget-why-later-hint-3 = She left a very good impression: A.
exercise-call-when-there-is-no-budget-why-later-why = They liked her, and she had called. Months later their first money was for her.
