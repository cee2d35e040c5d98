### The exercise “Is it really fifty-fifty?”: a heading for each task, by its variable. Letters such as B at the end of a hint
### are the answers in the notebook. Names such as my_call and code are Python and stay.

exercise-fifty-fifty-title = Is it really fifty-fifty?

## my_guess

exercise-fifty-fifty-my-guess-praise = A guess cannot be wrong. Nobody has counted the real number.
exercise-fifty-fifty-my-guess-hint = Think of ten people who follow up. How many of them get a yes?

## noes

exercise-fifty-fifty-noes-ask = Write how many noes Ana got.
exercise-fifty-fifty-noes-praise = Two yeses and six noes. Two answers are possible, but they are not equal.
exercise-fifty-fifty-noes-all = That is all her follow-ups. Take away the two yeses.
exercise-fifty-fifty-noes-added = You added. Take the yeses away from all follow-ups.
exercise-fifty-fifty-noes-yeses = That is the number of yeses. The rest are noes.
exercise-fifty-fifty-noes-fifty-fifty = Fifty-fifty would be four and four. Count what really happened.
exercise-fifty-fifty-noes-otherwise = Take the number of yeses away from the number of follow-ups.
exercise-fifty-fifty-noes-hint-1 = Ana followed up eight times. Each time it was a yes or a no.
exercise-fifty-fifty-noes-hint-2 = Eight follow-ups, and two of them were a yes.
exercise-fifty-fifty-noes-hint-3 = Take 2 away from 8.
exercise-fifty-fifty-noes-why = Eight follow-ups without the two yeses are six noes.

## rate

exercise-fifty-fifty-rate-ask = Write Ana's share of yeses, as a sum or as a number.
exercise-fifty-fifty-rate-praise = Two yeses of eight follow-ups are 0.25. That is 25 per cent.
exercise-fifty-fifty-rate-by-noes = You divided by the noes. Divide by all follow-ups.
exercise-fifty-fifty-rate-by-yeses = You divided by the yeses. Divide by all follow-ups.
exercise-fifty-fifty-rate-upside-down = You divided by the yeses. Write the yeses first, then / and all follow-ups.
exercise-fifty-fifty-rate-noes-by-yeses = You divided by the yeses. Divide the yeses by all follow-ups.
exercise-fifty-fifty-rate-fifty-fifty = That is fifty-fifty. Ana got two yeses of eight, which is less.
exercise-fifty-fifty-rate-by-ten = You divided by ten. Ana followed up eight times.
exercise-fifty-fifty-rate-otherwise = Divide the yeses by all follow-ups.
exercise-fifty-fifty-rate-hint-1 = A share says: how many of all of them?
exercise-fifty-fifty-rate-hint-2 = Write the yeses, then / and then all follow-ups.
exercise-fifty-fifty-rate-hint-3 = All follow-ups are the yeses and the noes: 2 + 6.
exercise-fifty-fifty-rate-why = The yeses divided by all follow-ups: 2 of 8.

## ana_odds

exercise-fifty-fifty-ana-odds-ask = Write the odds as a text, yes to no, such as "{ $odds }".
exercise-fifty-fifty-ana-odds-praise = 2 to 6 is the same as 1 to 3: one yes for three noes.
exercise-fifty-fifty-ana-odds-noes-first = You started with the noes. Write yes to no.
exercise-fifty-fifty-ana-odds-to-all = That is yes to all. Odds compare yes with no.
exercise-fifty-fifty-ana-odds-one-of-four = That is one of four: yes to all. Odds compare yes with no.
exercise-fifty-fifty-ana-odds-fifty-fifty = That is fifty-fifty. Ana got more noes than yeses.
exercise-fifty-fifty-ana-odds-otherwise = Write the yeses, the word to, and the noes.
exercise-fifty-fifty-ana-odds-hint-1 = Odds compare the yeses with the noes, not with all.
exercise-fifty-fifty-ana-odds-hint-2 = Ana got 2 yeses and 6 noes.
exercise-fifty-fifty-ana-odds-hint-3 = Write "{ $odds }".
exercise-fifty-fifty-ana-odds-why = Two yeses against six noes.

## cost

exercise-fifty-fifty-cost-ask = Write what one follow-up costs you, as a number in your money.
exercise-fifty-fifty-cost-praise = That is your price for one follow-up. Nobody else can say it.
exercise-fifty-fifty-cost-hint-1 = What does your time cost, and what do you pay for the call or the bus?
exercise-fifty-fifty-cost-hint-2 = If half an hour is worth 10 to you, and the bus costs 3, write 13.
exercise-fifty-fifty-cost-hint-3 = Write any number from 0 up.
exercise-fifty-fifty-cost-why = An example: half an hour for 10, and a bus for 3.

## worth

exercise-fifty-fifty-worth-ask = Write what a yes is worth to you, as a number in your money.
exercise-fifty-fifty-worth-praise = So much is a yes worth to you.
exercise-fifty-fifty-worth-nothing = If a yes is worth nothing, no call is worth it. Write more.
exercise-fifty-fifty-worth-below-cost = Then a yes is worth less than one follow-up costs. Look at both numbers.
exercise-fifty-fifty-worth-hint-1 = A yes can be a job, or an open door to one.
exercise-fifty-fifty-worth-hint-2 = Think of one month of pay.
exercise-fifty-fifty-worth-hint-3 = Write any number above 0, such as 2000.
exercise-fifty-fifty-worth-why = An example: about one month of pay.

## break_even

exercise-fifty-fifty-break-even-ask = Divide what a follow-up costs you by what a yes is worth.
exercise-fifty-fifty-break-even-praise = If your chance is better than this, the follow-up is worth it.
exercise-fifty-fifty-break-even-upside-down = You divided the worth by the cost. Write the cost first.
exercise-fifty-fifty-break-even-per-cent = That is per cent. Write cost / worth alone.
exercise-fifty-fifty-break-even-multiplied = You multiplied. Divide with /.
exercise-fifty-fifty-break-even-took-away = You took away. Divide with /.
exercise-fifty-fifty-break-even-fifty-fifty = That is fifty-fifty. Use your own two numbers.
exercise-fifty-fifty-break-even-otherwise = Write cost / worth, with the names and not with numbers.
exercise-fifty-fifty-break-even-hint-1 = How small may the chance be, so that the follow-up still pays?
exercise-fifty-fifty-break-even-hint-2 = It is the cost divided by the worth.
exercise-fifty-fifty-break-even-why = If one call costs 13 and a yes is worth 2000, 13 / 2000 is less than 1 in 100.

## gain

exercise-fifty-fifty-gain-ask = Multiply your yeses by their worth. Then take away the cost of all ten.
exercise-fifty-fifty-gain-praise = That is a sum with your own numbers, and your guess is one of them.
exercise-fifty-fifty-gain-no-cost = That is what the yeses bring. Take away what ten follow-ups cost.
exercise-fifty-fifty-gain-one-cost = You took away the cost of one. Ten follow-ups cost ten times as much.
exercise-fifty-fifty-gain-only-yeses = The noes cost you something too. Take away the cost of all ten.
exercise-fifty-fifty-gain-all-yeses = Not all ten get a yes. Take your guess.
exercise-fifty-fifty-gain-other-way = That is the other way round. Start with what the yeses bring.
exercise-fifty-fifty-gain-otherwise = Take your guess times the worth, minus ten times the cost.
exercise-fifty-fifty-gain-hint-1 = How many yeses did you guess? Each brings you the worth.
exercise-fifty-fifty-gain-hint-2 = Each of the ten follow-ups costs you the cost. In Python, * means times.
exercise-fifty-fifty-gain-why = The yeses bring their worth, and all ten cost something.
# $brings, $costs, $rest: amounts in the learner's money. $way: left or lost
exercise-fifty-fifty-gain-shown = The yeses bring { $brings }, and ten follow-ups cost { $costs }. { $way ->
        [lost] You lose { $rest }.
       *[left] { $rest } is left.
    }

## my_answer

exercise-fifty-fifty-my-answer-ask = A friend says: "It is fifty-fifty." Answer in a sentence of your own.
exercise-fifty-fifty-my-answer-praise = Your friend can think about that.
exercise-fifty-fifty-my-answer-otherwise = Say what you know now. Is it really half and half? Did anybody count?
exercise-fifty-fifty-my-answer-hint-1 = Two answers are not two equal chances.
exercise-fifty-fifty-my-answer-hint-2 = Nobody has measured it. What can your friend do?
exercise-fifty-fifty-my-answer-hint-3 = Write it in quotation marks. You can say: count your own.
exercise-fifty-fifty-my-answer-example = Nobody knows that, so count your own yeses and noes.
exercise-fifty-fifty-my-answer-why = It says what nobody knows, and what your friend can do.

## what_we_know

exercise-fifty-fifty-what-we-know-praise = No study has measured it. That is why you measure your own.
exercise-fifty-fifty-what-we-know-a = Fifty-fifty is a figure of speech. Nobody counted it.
exercise-fifty-fifty-what-we-know-c = Some people are called without asking. And nobody counted this either.
exercise-fifty-fifty-what-we-know-hint-1 = Did we find a study about it?
exercise-fifty-fifty-what-we-know-hint-2 = Look at the page The fifty-fifty on the site.
exercise-fifty-fifty-what-we-know-hint-3 = It is the one that says "nobody".
exercise-fifty-fifty-what-we-know-why = We found no study that measures how often a follow-up gets a yes.
