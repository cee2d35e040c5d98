### The exercise “Write your first sentence”: a heading for each task, by its variable. Letters such as B at the end of a hint
### are the answers in the notebook. Names such as my_call and code are Python and stay.

exercise-write-your-first-sentence-title = Write your first sentence

## my_name

# $code: a line of Python with a name in it
exercise-write-your-first-sentence-my-name-ask = Write your first name in quotation marks, such as "Sara".
exercise-write-your-first-sentence-my-name-praise = People like to know who speaks. So your name comes first.
exercise-write-your-first-sentence-my-name-empty = There is no name between the quotation marks yet.
exercise-write-your-first-sentence-my-name-script = Write your name in Latin letters, as you write it on a form here.
exercise-write-your-first-sentence-my-name-digits = That is a number. Write the name that people call you.
exercise-write-your-first-sentence-my-name-long = That is long for a name. Write the name that you say on the phone.
exercise-write-your-first-sentence-my-name-sentence = That is more than a name. Write your name alone, such as "Sara".
exercise-write-your-first-sentence-my-name-hint-1 = Which name do you say on the phone?
exercise-write-your-first-sentence-my-name-hint-2 = A name is a text, so it stands in quotation marks.
exercise-write-your-first-sentence-my-name-hint-3 = Write a name, such as { $code }
exercise-write-your-first-sentence-my-name-why = An example. Write your own name, or one that you like.

## my_sentence and better_sentence

exercise-write-your-first-sentence-my-sentence-praise = That is a start. Now say it in the call.
exercise-write-your-first-sentence-my-sentence-hint-1 = Somebody picks up the phone. What do you say?
exercise-write-your-first-sentence-my-sentence-hint-2 = Say who you are, and ask if they have time.
exercise-write-your-first-sentence-my-sentence-why = An example. It need not be perfect: you make it better below.

exercise-write-your-first-sentence-better-sentence-praise = Your name, a thank you, and a question for time: all are there. Say it aloud three times.
exercise-write-your-first-sentence-better-sentence-name = We did not hear your name. Start with "Hello, this is" and your name.
exercise-write-your-first-sentence-better-sentence-thanks = We did not hear a thank you. Thank them for one small thing.
exercise-write-your-first-sentence-better-sentence-time = We did not hear a question for time. You can ask: "Is now a good time?"
exercise-write-your-first-sentence-better-sentence-questions = We heard more than one question. One question is easier to answer.
exercise-write-your-first-sentence-better-sentence-hint-1 = Look at your review. What did it not hear?
exercise-write-your-first-sentence-better-sentence-hint-2 = Say your name first, then thank you, then ask for time.
exercise-write-your-first-sentence-better-sentence-why = They know who you are, it is kind, and they can say yes.

## my_call and second_call. $code: a line of Python that says a line of the call

exercise-write-your-first-sentence-call-ask = Say your sentence in the call above. Then confirm the line that you mean.
exercise-write-your-first-sentence-call-asks = The call asks you back. Press the line that you mean, or write its number.
exercise-write-your-first-sentence-call-other-line = You chose another line than the call heard. Run the cell with the call again.
exercise-write-your-first-sentence-call-not-found = The call did not find your sentence among its lines. Write it in another way.
exercise-write-your-first-sentence-call-hint-1 = The call says "You mean", and then a line. Is it what you mean?
exercise-write-your-first-sentence-call-hint-2 = If it is, press that line, or write its number between the brackets.
exercise-write-your-first-sentence-call-hint-3 = For the first line, { exercise-write }
exercise-write-your-first-sentence-call-why = Nothing goes on before you say that this is what you mean.
exercise-write-your-first-sentence-my-call-praise = The call heard you. What stands there is your own sentence.
exercise-write-your-first-sentence-second-call-praise = You began a call in your own words. That is your sentence for the real call.
exercise-write-your-first-sentence-second-call-old = This call has another sentence than your better one. Run its cell again.
exercise-write-your-first-sentence-second-call-skill = The line that you meant pushes, blames or gives up. Ask for something small, and run the cell again.

## not_heard

exercise-write-your-first-sentence-not-heard-ask = Write how many parts the review did not hear. It can be 0.
exercise-write-your-first-sentence-not-heard-praise = That shows you what you can add.
exercise-write-your-first-sentence-not-heard-ticks = That is how many parts have a tick. Count those that were not heard.
exercise-write-your-first-sentence-not-heard-otherwise = Look at the end of the review. Count how often it says "We did not hear".
exercise-write-your-first-sentence-not-heard-no-review = Your own sentence is not in the call yet. Say it there first.
exercise-write-your-first-sentence-not-heard-hint-1 = Find "In your own words" in the review.
exercise-write-your-first-sentence-not-heard-hint-2 = A part with a tick was heard.
exercise-write-your-first-sentence-not-heard-hint-3 = Count "We did not hear". If it is not there, write 0.
exercise-write-your-first-sentence-not-heard-why = Each "We did not hear" is one part.

## what_it_means

exercise-write-your-first-sentence-what-it-means-praise = The review looks for words. People hear more than words.
exercise-write-your-first-sentence-what-it-means-a = The review never says that. It looks for a few words, and you may say it in another way.
exercise-write-your-first-sentence-what-it-means-c = Nobody at the company hears this call. It stays on your device.
exercise-write-your-first-sentence-what-it-means-hint-1 = A small program reads your sentence. It does not know everything.
exercise-write-your-first-sentence-what-it-means-hint-2 = "Not heard" and "bad" are two things.
exercise-write-your-first-sentence-what-it-means-hint-3 = It looked for words and found none: B.
exercise-write-your-first-sentence-what-it-means-why = The words were not found. Perhaps you say it in another way.
