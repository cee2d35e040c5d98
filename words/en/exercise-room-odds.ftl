### The exercise “The odds of a room”: a heading for each task, by its variable. Letters such as B at the end of a hint
### are the answers in the notebook. Names such as my_call and code are Python and stay.

exercise-room-odds-title = The odds of a room

exercise-room-odds-no-room = No room yet? Write { $n }.

## my_guess

exercise-room-odds-my-guess-praise = You see it again beside the room's number.
exercise-room-odds-my-guess-hint = Think of ten people in this room. Who got a yes the last time?

## room_yes

exercise-room-odds-room-yes-ask = Write how many slips say yes.
exercise-room-odds-room-yes-praise = Slips, not names: that is all you need.
exercise-room-odds-room-yes-hint-1 = Ask: think of your last follow-up. Did it become a yes? Write yes, no or never on a slip.
exercise-room-odds-room-yes-hint-2 = Count the slips with yes.
exercise-room-odds-room-yes-why = An example: four slips.

## room_no

exercise-room-odds-room-no-ask = Write how many slips say no.
exercise-room-odds-room-no-praise = Who still waits, or never followed up, does not count here.
exercise-room-odds-room-no-nobody = Then nobody followed up yet. Use the example: 4 and 9.
exercise-room-odds-room-no-hint-1 = Ask: did it stay a no? They write no on a slip.
exercise-room-odds-room-no-hint-2 = Count the slips with no. Who still waits does not count.
exercise-room-odds-room-no-why = An example: nine slips.

## room_chance

exercise-room-odds-room-chance-ask = Add 1 to the slips with yes. Divide by all slips, plus 2.
exercise-room-odds-room-chance-praise = One yes and one no are added as a starting guess.
exercise-room-odds-room-chance-without-guess = That leaves the starting guess out. Add 1 above, and 2 below.
exercise-room-odds-room-chance-by-noes = You divided by the noes. Divide by all slips.
exercise-room-odds-room-chance-fifty-fifty = That is fifty-fifty. Use the slips of the room.
exercise-room-odds-room-chance-otherwise = Divide room_yes + 1 by room_yes + room_no + 2, with brackets.
exercise-room-odds-room-chance-hint-2 = Above the line stands room_yes + 1.
exercise-room-odds-room-chance-why = The slips, and one of each as a starting guess.

## one_more_yes

exercise-room-odds-one-more-yes-ask = One more person comes in late, and got a yes. Work out the room's chance again.
exercise-room-odds-one-more-yes-praise = In a small room one slip moves much. Say so to the room.
exercise-room-odds-one-more-yes-same = That is the chance before. Count one more yes.
exercise-room-odds-one-more-yes-not-below = Above the line it is right. Below it, there is one person more too.
exercise-room-odds-one-more-yes-otherwise = Do the same sum as before, with one more yes.
exercise-room-odds-one-more-yes-hint-1 = The slips with yes are room_yes + 1 now.
exercise-room-odds-one-more-yes-hint-2 = With the starting guess, add 2 above the line and 3 below it.
exercise-room-odds-one-more-yes-why = The same sum, with one more slip for yes.

## highest

exercise-room-odds-highest-ask = Write the higher number of the range in the picture.
exercise-room-odds-highest-praise = Say both numbers to the room. The range is the honest answer.
exercise-room-odds-highest-lower = That is the lower number. Write the higher one.
exercise-room-odds-highest-middle = That is the best single guess. The range goes higher.
exercise-room-odds-highest-otherwise = Look at the picture: between … and …. Write the second number.
exercise-room-odds-highest-hint-2 = It says: Of 100 people, between one number and another.
exercise-room-odds-highest-hint-3 = Write the second of the two numbers.
exercise-room-odds-highest-why = It is the upper end of the range.

## to_the_room

exercise-room-odds-to-the-room-ask = Write what you say to the room, in one sentence with both numbers.
exercise-room-odds-to-the-room-praise = Both numbers, and about the room: that is honest.
exercise-room-odds-to-the-room-both = Put both numbers of the range in it, as digits.
exercise-room-odds-to-the-room-you = Say it of the room, and not of you. Each person's own chance is another one.
exercise-room-odds-to-the-room-hint-1 = Look at the first line of the picture.
exercise-room-odds-to-the-room-hint-2 = Start with: Of 100 people like us.
exercise-room-odds-to-the-room-hint-3 = Then say between which two numbers it probably is.
exercise-room-odds-to-the-room-example = Of 100 people like us, probably between { $low } and { $high } get a yes.
exercise-room-odds-to-the-room-why = It says both numbers, and it speaks of the room.

## one_person

exercise-room-odds-one-person-praise = The room is no experiment. A person's own record says more about that person.
exercise-room-odds-one-person-a = The room is not that person. Each person needs an own record.
exercise-room-odds-one-person-c = We cannot know that. People chose when to follow up.
exercise-room-odds-one-person-hint-1 = Who came to this room? Who remembers only the yeses?
exercise-room-odds-one-person-hint-2 = Nobody drew lots about who follows up.
exercise-room-odds-one-person-hint-3 = It is the careful one: B.
exercise-room-odds-one-person-why = These people came to a workshop, and they chose when to follow up.
