"""Wrong answers that people really give are named, each as the mistake that it is."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest

from followup.exercises import (
    NOT_TRIED,
    NOT_YET,
    RIGHT,
    PracticeCall,
    judge,
    key_moment,
    move_chance,
    no_follow_ups,
    play_seeds,
    practise,
    type_record,
    write_call,
)
from followup.exercises.checks._played import worst_moment
from followup.exercises.exercise import tasks_of
from followup.exercises.many_calls import call_chance, play_many
from followup.exercises.names import CALLS, NAMES
from followup.exercises.transcripts import costs
from followup.facts import fact
from followup.odds import Belief, people

LEAST = 12
FIVE: dict[str, Any] = {"five": play_seeds("after-the-no", [3, 14, 15, 92, 65])}
FIVE_RATE = sum(FIVE["five"].yeses) / 100
MOVED: dict[str, Any] = {"moved": move_chance("after-the-no", "ask-for-spring", "spring-email", 10)}
TEN: dict[str, Any] = {"my_guess": 3, "cost": 13, "worth": 2000}
ANA: dict[str, Any] = {"cost": 13, "worth": 2000}
TWENTY = play_many("after-the-no", "random", 20)
RATE = TWENTY.yes / 20
BEST, BY_LOT = (call_chance("after-the-no", how) for how in ("best", "random"))
RECORD = type_record(
    "2026-03-02,North,silence\n2026-03-03,South,job\n2026-03-04,East,door\n"
    "2026-03-05,West,answer\n2026-03-06,Mid,advice\n2026-03-07,Out,waiting"
)
MINE: dict[str, Any] = {"record": RECORD}
LOW, HIGH = people(Belief(2, 3).range())
WIDTH = HIGH - LOW
UNREAD = type_record("soon,North,perhaps")
UNCLEAR = type_record("Company,When,Outcome\nNorth,2026-03-02,maybe\nSouth,2026-03-03,no")
MOSTLY = type_record(
    "2026-03-02,North,job\n2026-03-03,South,job\n2026-03-04,East,door\n"
    "2026-03-05,West,answer\n2026-03-06,Mid,advice"
)
HANDS: dict[str, Any] = {"room_yes": 4, "room_no": 9}
HELLO = "Hello, this is Sara. Thank you for the interview."
FAR = (date.today() + timedelta(days=60)).isoformat()


def played(end: str = "over") -> dict[str, Any]:
    """A call that was played badly to its end, or one that still goes on."""
    call = practise("after-the-no", seed=7)
    while not call.over:
        call.say(len(call.choices))
        if end == "goes on":
            break
    return {"my_call": call, "worst_turn": 1}


def spoken(sentence: str, line: str = "", name: str = "Sara") -> PracticeCall:
    """A call in which a sentence was said, and this line confirmed if one is named."""
    call = practise("own-after-a-no", seed=7, you=name).say(3).say(sentence)
    if line:
        call.say([each.id for each in call.choices].index(line) + 1)
    return call


NO_THANKS = "Hello, this is Sara. Is now a good time?"
KIND = "Hello, this is Sara. Thank you for the interview. Do you have two minutes?"
PUSHY = "This is Sara. You told me no, and I want to know why."
SARA: dict[str, Any] = {"my_name": "Sara", "my_sentence": NO_THANKS, "better_sentence": KIND}
HEARD: dict[str, Any] = {**SARA, "my_call": spoken(NO_THANKS, "thank-and-time")}
OWN = "write-your-first-sentence"
BAD = played()
SAID = worst_moment(BAD).said  # type: ignore[union-attr]
COSTLY = max(BAD["my_call"].reviewed.turns, key=lambda turn: turn.skill_lost).turn
CASES: list[tuple[str, str, Any, dict[str, Any], str]] = [
    ("fifty-fifty", "my_guess", 11, {}, "11 is out of range."),
    ("fifty-fifty", "my_guess", "5", {}, "Write the number without quotation marks: 5"),
    ("fifty-fifty", "my_guess", 2.5, {}, "Write a whole number"),
    ("fifty-fifty", "noes", 8, {}, "That is all her follow-ups."),
    ("fifty-fifty", "noes", 10, {}, "You added."),
    ("fifty-fifty", "noes", 4, {}, "Fifty-fifty would be four and four."),
    ("fifty-fifty", "rate", 2 / 6, {}, "You divided by the noes."),
    ("fifty-fifty", "rate", 2 / 2, {}, "You divided by the yeses."),
    ("fifty-fifty", "rate", 8 / 2, {}, "You divided by the yeses. Write the yeses first"),
    ("fifty-fifty", "rate", 6 / 2, {}, "You divided by the yeses. Divide the yeses by all"),
    ("fifty-fifty", "rate", 1.7, {}, "1.7 is more than 1, so it is no chance yet."),
    ("fifty-fifty", "rate", "2/8", {}, "Write it without quotation marks, then Python divides"),
    ("fifty-fifty", "rate", 25, {}, "That looks like per cent. As a share of 1 it is 0.25."),
    ("fifty-fifty", "rate", (0, 25), {}, "Python reads a comma as two numbers."),
    ("fifty-fifty", "rate", "25%", {}, "Write the share as a number without %"),
    ("fifty-fifty", "rate", 0.5, {}, "That is fifty-fifty."),
    ("fifty-fifty", "rate", 2 / 2 + 6, {}, "Python divides before it adds."),
    ("fifty-fifty", "ana_odds", "2 of 8", {}, "That is yes to all."),
    ("fifty-fifty", "ana_odds", "6 to 2", {}, "You started with the noes."),
    ("fifty-fifty", "ana_odds", "2 to 8", {}, "That is yes to all."),
    ("fifty-fifty", "ana_odds", 0.33, {}, "Write the odds as a text"),
    ("fifty-fifty", "cost", (30, 0), {}, "Python reads a comma as two numbers. Write: 30000"),
    ("fifty-fifty", "cost", (30, 5), {}, "Python reads a comma as two numbers. Write: 30.5"),
    ("fifty-fifty", "cost", (1, 234), {}, "`1,234` can be read in two ways. Write 1234 or 1.234."),
    ("fifty-fifty", "cost", "$20", {}, "Write the number without quotation marks: 20"),
    ("fifty-fifty", "worth", "2 000 €", {}, "Write the number without quotation marks: 2000"),
    ("fifty-fifty", "worth", 2.5, {"In": ["worth = 2.500"]}, "`2.500` can be read in two ways."),
    ("fifty-fifty", "cost", -3, {}, "-3 is out of range."),
    ("fifty-fifty", "worth", 0, {}, "If a yes is worth nothing"),
    ("fifty-fifty", "worth", 10, ANA, "Then a yes is worth less than one follow-up costs."),
    ("fifty-fifty", "break_even", 2000 / 13, ANA, "You divided the worth by the cost."),
    ("fifty-fifty", "break_even", 26_000, ANA, "You multiplied."),
    ("fifty-fifty", "break_even", 0.65, ANA, "That is per cent."),
    ("fifty-fifty", "break_even", 0.0065, {"cost": 13, "worth": "2000"}, "This takes `cost` and"),
    ("fifty-fifty", "break_even", 0.0065, {"cost": 13, "worth": 0}, "This takes `cost` and"),
    ("fifty-fifty", "break_even", 0.0065, {"cost": ..., "worth": 2000}, "This takes `cost`."),
    ("fifty-fifty", "gain", 6000, TEN, "That is what the yeses bring."),
    ("fifty-fifty", "gain", 5987, TEN, "You took away the cost of one."),
    ("fifty-fifty", "gain", 5961, TEN, "The noes cost you something too."),
    ("fifty-fifty", "gain", -5870, TEN, "That is the other way round."),
    ("fifty-fifty", "gain", 19_870, TEN, "Not all ten get a yes."),
    ("fifty-fifty", "gain", 5870, {"cost": 13, "worth": 2000}, "This takes `my_guess`."),
    ("fifty-fifty", "my_answer", "Yes, it is.", {}, "Say what you know now."),
    ("fifty-fifty", "my_answer", "No!", {}, "That is very short."),
    ("fifty-fifty", "my_answer", "You are stupid, nobody knows.", {}, "That hurts"),
    ("fifty-fifty", "my_answer", 50, {}, "Write your words in quotation marks"),
    ("fifty-fifty", "what_we_know", "a", {}, "Fifty-fifty is a figure of speech."),
    ("fifty-fifty", "what_we_know", True, {}, "Write one letter in quotation marks"),
    ("practice-odds", "my_guess", 21, {}, "21 is out of range."),
    ("practice-odds", "my_guess", "eight", {}, "Write the number without quotation marks: 8"),
    ("practice-odds", "rate", 1 + TWENTY.no, {"many": TWENTY}, "Python divides before it adds."),
    (
        "practice-odds",
        "rate",
        "3 of 20",
        {"many": TWENTY},
        "Write it without quotation marks, then",
    ),
    ("practice-odds", "why_different", "B.", {}, "The exact chance is right."),
    ("practice-odds", "rate", 0.2, {"many": 20}, "Run the cell with play_many first."),
    ("practice-odds", "my_seed", "today", {}, "This is a text."),
    ("practice-odds", "my_seed", -3, {}, "-3 is out of range."),
    ("practice-odds", "seeds", [3, 14, 15], {}, "Write 5 seeds, with a comma"),
    ("practice-odds", "seeds", (3, 14), {}, "Write 5 seeds, with a comma"),
    ("practice-odds", "seeds", 7, {}, "Write the seeds between square brackets"),
    ("practice-odds", "seeds", [7, 7, 7, 7, 7], {}, "Two of them are the same"),
    ("practice-odds", "seeds", [1, 2, 3, 4, "five"], {}, "Write the number without quotation"),
    ("practice-odds", "spread_guess", 30, {}, "30 is out of range."),
    ("practice-odds", "spread", 6, {**FIVE, "seeds": [1, 2, 3, 4, 9]}, "You changed the seeds."),
    ("practice-odds", "spread", 6, {"five": ...}, "This takes `five`."),
    ("practice-odds", "spread", max(FIVE["five"].yeses), FIVE, "That is the most."),
    ("practice-odds", "spread", min(FIVE["five"].yeses), FIVE, "That is the fewest."),
    (
        "practice-odds",
        "rate_of_all",
        sum(FIVE["five"].yeses),
        FIVE,
        "That is how many yeses there were.",
    ),
    ("practice-odds", "rate_of_all", 1 - FIVE_RATE, FIVE, "That is the share of noes."),
    ("practice-odds", "rate_of_all", 5 * FIVE_RATE, FIVE, "You divided by 20."),
    ("practice-odds", "first_guess", 0, {}, "0 is out of range."),
    ("practice-odds", "best_first", 2, {}, "That one is worth least."),
    ("practice-odds", "best_first", 1, {}, "Another one is worth more."),
    ("practice-odds", "best_first", 6, {}, "6 is out of range."),
    ("practice-odds", "new_chance", 0.2, {}, "Write a whole number from 1 to 99"),
    ("practice-odds", "new_chance", 100, {}, "100 is out of range."),
    ("practice-odds", "moved_by", MOVED["moved"].after, MOVED, "That is the chance now."),
    ("practice-odds", "moved_by", MOVED["moved"].before, MOVED, "That is the chance before."),
    ("practice-odds", "moved_by", 0.14, MOVED, "That is the other way round."),
    ("practice-odds", "moved_by", -14, MOVED, "That is of 100."),
    ("practice-odds", "moved_by", -0.1, {**MOVED, "new_chance": 50}, "You changed the number."),
    ("practice-odds", "rate", 1 - RATE, {"many": TWENTY}, "That is the share of noes."),
    ("practice-odds", "rate", TWENTY.yes / TWENTY.no, {"many": TWENTY}, "You divided by the noes."),
    ("practice-odds", "rate", 20 / TWENTY.yes, {"many": TWENTY}, "You divided by the yeses."),
    ("practice-odds", "exact", BEST, {"many": TWENTY}, 'That is "best".'),
    ("practice-odds", "exact", RATE, {"many": TWENTY}, "That is your rate of 20 calls."),
    ("practice-odds", "skill", BEST, {}, "That is the best chance itself."),
    ("practice-odds", "skill", BY_LOT, {}, "That is the chance by lot alone."),
    ("practice-odds", "skill", BY_LOT - BEST, {}, "You took the best chance away."),
    ("practice-odds", "why_different", "B", {}, "The exact chance is right."),
    ("your-odds", "record", "2026-03-02, North, job", {}, "This is no record."),
    ("your-odds", "record", type_record("never,North,job"), {}, "No line can be read."),
    ("your-odds", "my_guess", "3 of 10", {}, "Write it without quotation marks"),
    ("your-odds", "my_guess", 30, {}, "30 is out of range."),
    ("your-odds", "record", 5, {}, "This is no record."),
    ("your-odds", "record", UNCLEAR, {}, "Something in your record is not clear yet."),
    ("your-odds", "yes", 0, {"record": UNCLEAR}, "Something in your record is not clear yet."),
    ("your-odds", "no", 0, {"record": UNREAD}, "No line of your record can be read."),
    ("your-odds", "chance", 0.5, {"record": UNREAD}, "No line of your record can be read."),
    ("your-odds", "yes", 77, {"record": no_follow_ups()}, "Count the lines that say door or job."),
    ("your-odds", "chance", 3 / 6, {**MINE, "yes": 2, "no": 2}, "Below the line, add 2"),
    ("your-odds", "chance", 4 / 8, {**MINE, "yes": 3, "no": 3}, "Below the line, add 2"),
    ("your-odds", "chance", 5 / 8, {**MINE, "yes": 4, "no": 2}, "Your sum is right, but a count"),
    ("your-odds", "after_a_no", 3 / 7, MINE, "That is your chance now."),
    ("your-odds", "after_a_no", 4 / 8, MINE, "That is after one more yes."),
    ("your-odds", "after_a_no", 0, MINE, "One no does not end it."),
    ("your-odds", "range_width", 20, MINE, "That is one end of the range."),
    ("your-odds", "range_width", 80, MINE, "That is the first bar"),
    ("your-odds", "record", type_record("North, no\nSouth, perhaps"), {}, "Some of your lines are"),
    ("your-odds", "after_a_no", 3 / 7 - 3 / 8, MINE, "That is what the no takes away."),
    ("your-odds", "range_width", -WIDTH, MINE, "Write the higher number first"),
    ("your-odds", "my_words", "I get 2 yeses for sure.", MINE, "Nobody can promise that."),
    ("your-odds", "three_guess", "six", {}, "Write the number without quotation marks: 6"),
    ("your-odds", "my_words", "I do not know.", MINE, "There is no number in it."),
    ("your-odds", "my_words", "I get 99 yeses.", MINE, "That number does not come from"),
    ("your-odds", "my_words", 2, MINE, "Write your words in quotation marks"),
    ("your-odds", "yes", 1, MINE, "You counted the jobs alone."),
    ("your-odds", "yes", 6, MINE, "That is all lines."),
    ("your-odds", "yes", 2, {}, "This takes `record`."),
    ("your-odds", "no", 4, MINE, "You counted the lines that still wait."),
    ("your-odds", "chance", 2 / 5, MINE, "That leaves the starting guess out."),
    ("your-odds", "chance", 2 + 1 / 2 + 3 + 2, MINE, "Python divides before it adds."),
    ("your-odds", "chance", (2 + 1) / 2 + 3 + 2, MINE, "Python divides before it adds."),
    ("your-odds", "chance", 2 + 1 / (2 + 3 + 2), MINE, "Python divides before it adds."),
    ("your-odds", "chance", "43 percent", MINE, "Write the share as a number without %"),
    ("your-odds", "yes", "two", MINE, "Write the number without quotation marks: 2"),
    ("your-odds", "chance", 3 / 4, MINE, "You divided by the noes."),
    ("your-odds", "chance", 7 / 3, MINE, "That is the wrong way round."),
    ("your-odds", "chance", 4 / 3, {"record": MOSTLY}, "You divided by the noes."),
    ("your-odds", "chance", Fraction(3, 6), MINE, "Below the line, add 2"),
    ("your-odds", "at_least_one", 1 - (4 / 7) ** 3, MINE, "That sum acts as if you knew"),
    ("your-odds", "at_least_one", 3 / 7, MINE, "That is the chance for one follow-up."),
    ("your-odds", "at_least_one", 9 / 7, MINE, "You multiplied by three."),
    ("your-odds", "what_it_says", "B", {}, "A range is no promise."),
    ("your-plan", "whom", "", {}, "There is no name"),
    ("your-plan", "whom", "Everybody", {}, "Write one real name."),
    ("your-plan", "whom", 7, {}, "Write a name in quotation marks"),
    ("your-plan", "when", "soon", {}, 'Write a day, such as "tomorrow"'),
    ("your-plan", "when", "2020-01-01", {}, "1 January 2020 is over."),
    ("your-plan", "when", FAR, {}, "That is more than two weeks away."),
    ("your-plan", "when", "1/12", {}, "`1/12` can be read in two ways."),
    ("your-plan", "when", "tomorrow at 25:00", {}, "`at 25:00` is no time of day."),
    ("your-plan", "first_sentence", "You are stupid. " + HELLO, {}, "That hurts"),
    ("your-plan", "first_sentence", "Hello.", {}, "That is very short."),
    ("your-plan", "first_sentence", "Why did you not take me?", {}, "That pushes."),
    ("your-plan", "first_sentence", "Thank you for the interview.", {}, "They do not know who"),
    ("your-plan", "first_sentence", "This is John from Tuesday.", {}, "Say thank you, or ask"),
    ("your-plan", "first_sentence", HELLO + " and then" * 20, {}, "That is long"),
    ("your-plan", "if_nobody_answers", "I wait for them.", {}, 'Start with "If nobody answers".'),
    ("your-plan", "if_nobody_answers", "If nobody answers, I cry.", {}, "What do you do then?"),
    (OWN, "my_name", 7, {}, 'Write your first name in quotation marks, such as "Sara".'),
    (OWN, "my_name", " ", {}, "There is no name between the quotation marks yet."),
    (OWN, "my_name", "مريم", {}, "Write your name in Latin letters"),
    (OWN, "my_name", "42", {}, "That is a number."),
    (OWN, "my_name", "Hello, my name is Sara", {}, "That is more than a name."),
    (OWN, "my_name", "Sara " * 20, {}, "That is long for a name."),
    (OWN, "my_sentence", 42, {}, "Write your words in quotation marks"),
    (OWN, "my_sentence", ["Hello"], {}, "Write your words in quotation marks"),
    (OWN, "my_sentence", "", {}, "Write a sentence first."),
    (OWN, "my_sentence", "a " * 1000, {}, "This is too long for the phone."),
    (OWN, "my_sentence", "Здравствуйте, это Сара", {}, "I hear only English in Latin letters."),
    (OWN, "my_sentence", "604 555 0142", {}, "There are only numbers in it."),
    (OWN, "my_sentence", "Hello.", {}, "That is very short."),
    (OWN, "my_call", 3, SARA, "This is not a call any more."),
    (OWN, "my_call", spoken(NO_THANKS), SARA, "The call asks you back."),
    (OWN, "my_call", spoken(NO_THANKS, "disturb-you"), SARA, "You chose another line"),
    (OWN, "my_call", spoken("My dog eats snow."), SARA, "The call did not find your sentence"),
    (OWN, "my_call", spoken("You are all stupid!"), SARA, "The call did not find your sentence"),
    (OWN, "my_call", spoken(NO_THANKS), {}, "This takes `my_sentence`."),
    (OWN, "not_heard", 3, HEARD, "That is how many parts have a tick."),
    (OWN, "not_heard", 0, HEARD, "Look at the end of the review."),
    (OWN, "not_heard", "1", HEARD, "Write the number without quotation marks: 1"),
    (OWN, "not_heard", 1, {"my_call": spoken(NO_THANKS)}, "Your own sentence is not in the call"),
    (OWN, "better_sentence", NO_THANKS, SARA, "We did not hear a thank you."),
    (OWN, "better_sentence", "Thank you. Do you have time?", SARA, "We did not hear your name."),
    (OWN, "better_sentence", "Sara here, and thank you.", SARA, "We did not hear a question for"),
    (OWN, "better_sentence", KIND + " And why?", SARA, "We heard more than one question."),
    (OWN, "better_sentence", KIND + " And so" * 20, SARA, "That is long for a first sentence."),
    (OWN, "better_sentence", "You are stupid. " + KIND, SARA, "That hurts"),
    (OWN, "better_sentence", KIND, {"my_name": 7}, "Write your first name in quotation marks"),
    (OWN, "second_call", spoken(NO_THANKS, "thank-and-time"), SARA, "This call has another"),
    (
        OWN,
        "second_call",
        spoken(PUSHY, "you-told-me-no"),
        {**SARA, "better_sentence": PUSHY},
        "The line that you meant pushes",
    ),
    (OWN, "what_it_means", "A", {}, "The review never says that."),
    (OWN, "what_it_means", "C", {}, "Nobody at the company hears this call."),
    ("room-odds", "room_yes", -1, {}, "-1 is out of range."),
    ("room-odds", "room_no", 0, {"room_yes": 0}, "Then nobody followed up yet."),
    ("room-odds", "room_chance", 4 / 13, HANDS, "That leaves the starting guess out."),
    ("room-odds", "room_chance", 4 / 9, HANDS, "You divided by the noes."),
    ("room-odds", "room_yes", "4 slips", {}, "Write the number without quotation marks: 4"),
    ("room-odds", "room_no", (9, 0), {"room_yes": 4}, "Python reads a comma as two numbers."),
    ("room-odds", "room_chance", 4 + 1 / 4 + 9 + 2, HANDS, "Python divides before it adds."),
    ("room-odds", "room_chance", (4 + 1) / 4 + 9 + 2, HANDS, "Python divides before it adds."),
    ("room-odds", "highest", "54%", HANDS, "Write the share as a number"),
    ("room-odds", "room_chance", 15 / 5, HANDS, "That is the wrong way round."),
    ("room-odds", "room_chance", 0.3, {"room_yes": "4", "room_no": 9}, "This takes `room_yes`"),
    ("room-odds", "my_guess", "half", {}, "This is a text."),
    ("room-odds", "one_more_yes", 5 / 15, HANDS, "That is the chance before."),
    ("room-odds", "one_more_yes", 6 / 15, HANDS, "Above the line it is right."),
    ("room-odds", "one_more_yes", 10 / 16, HANDS, "That is the chance of a no."),
    ("room-odds", "to_the_room", "Between 18 and 20 of us.", HANDS, "Put both numbers"),
    ("room-odds", "to_the_room", "You get a yes: 18 to 50.", HANDS, "Say it of the room"),
    ("room-odds", "to_the_room", ["18"], HANDS, "Write your words in quotation marks"),
    ("room-odds", "highest", 18, HANDS, "That is the lower number."),
    ("room-odds", "highest", 33, HANDS, "That is the best single guess."),
    ("room-odds", "one_person", "A", {}, "The room is not that person."),
    ("room-odds", "one_person", "C", {}, "We cannot know that."),
]


# What people give wrong in the exercise of a call, here of the bank.
MOMENT = key_moment("the-bank", seed=7)
BEST_LINE, WEAKEST_LINE = max(MOMENT.worths), min(MOMENT.worths)
MIDDLE = next(n for n, it in enumerate(MOMENT.worths, 1) if WEAKEST_LINE < it < BEST_LINE)
AT: dict[str, Any] = {"moment": MOMENT}
COSTS = costs(BAD["my_call"].reviewed.turns)
GOES_ON = played("goes on")
LOT, GOOD = (play_many("the-bank", how, 100) for how in ("random", "best"))
HUNDRED: dict[str, Any] = {"by_lot": LOT, "with_best": GOOD}
A_CALL = "call-the-bank"
CASES += [
    (A_CALL, "my_guess", 101, {}, "101 is out of range."),
    (A_CALL, "my_guess", "half", {}, "This is a text. Write a number"),
    (A_CALL, "my_guess", "30 of 100", {}, "Write it without quotation marks, then Python"),
    (A_CALL, "best_line", 9, AT, "There are fewer lines."),
    (A_CALL, "best_line", BEST_LINE, AT, f"{BEST_LINE} is out of range."),
    (A_CALL, "best_line", MOMENT.worths.index(WEAKEST_LINE) + 1, AT, "That line is worth least."),
    (A_CALL, "best_line", MIDDLE, AT, "Another line is worth more."),
    (A_CALL, "best_line", "line 2", AT, "Write the number without quotation marks: 2"),
    (A_CALL, "best_line", 2, {"moment": 75}, "This is not the moment any more."),
    (A_CALL, "best_line", 2, {"moment": ...}, "This takes `moment`."),
    (A_CALL, "lost", BEST_LINE, AT, "That is what the best line is worth."),
    (A_CALL, "lost", WEAKEST_LINE, AT, "That is what the weakest line is worth."),
    (A_CALL, "lost", WEAKEST_LINE - BEST_LINE, AT, "-17 is out of range."),
    (A_CALL, "lost", 1, AT, "Take the smallest number of all lines away"),
    (A_CALL, "my_sentence", "Hi.", AT, "That is very short."),
    (A_CALL, "my_sentence", 42, AT, "Write your words in quotation marks"),
    (A_CALL, "my_sentence", "The weather is nice in June.", AT, "We do not hear one of the lines"),
    (A_CALL, "my_sentence", "You are stupid, Paul Martin.", AT, "That hurts"),
    (A_CALL, "my_sentence", "Здравствуйте, это Сара", AT, "I hear only English"),
    (A_CALL, "my_call", 3, {}, "This is not a call any more."),
    (A_CALL, "my_call", GOES_ON["my_call"], {}, "The call still goes on."),
    (A_CALL, "fell", 1, GOES_ON, "The call still goes on."),
    (A_CALL, "fell", len(COSTS), BAD, "That is how many turns there are."),
    (A_CALL, "fell", len(COSTS) - sum(map(bool, COSTS)), BAD, "Those are the turns that cost noth"),
    (A_CALL, "fell", (1, 2), BAD, "Python reads a comma as two numbers."),
    (A_CALL, "cost", max(COSTS), BAD, "That is the turn that cost most."),
    (A_CALL, "cost", sum(map(bool, COSTS)), BAD, "That is in how many turns"),
    (A_CALL, "cost", sum(COSTS) + 1, BAD, "Add again"),
    (A_CALL, "worst_turn", 0, BAD, "Your review shows at least one moment."),
    (A_CALL, "worst_turn", 20, BAD, "Your call had fewer turns."),
    (A_CALL, "worst_turn", "two", BAD, "Write the number without quotation marks: 2"),
    (A_CALL, "worst_turn", 1.5, BAD, "Write a whole number"),
    (A_CALL, "second_call", 3, BAD, "This is not a call any more."),
    (A_CALL, "next_time", SAID, BAD, "That is what you said in the call."),
    (A_CALL, "next_time", "Thank you", BAD, "That is very short."),
    (A_CALL, "next_time", "I hate your company.", BAD, "That hurts"),
    (A_CALL, "more", GOOD.yes, HUNDRED, "That is all yeses with the best lines."),
    (A_CALL, "more", LOT.yes, HUNDRED, "That is the yeses by lot."),
    (A_CALL, "more", GOOD.yes + LOT.yes, HUNDRED, "You added."),
    (A_CALL, "more", LOT.yes - GOOD.yes, HUNDRED, "That is the wrong way round."),
    (A_CALL, "more", 1, HUNDRED, "Take the yeses by lot away"),
    (A_CALL, "more", 1, {"by_lot": 8, "with_best": 78}, "This takes 100 calls."),
]


YAML: str = fact("exercise", "own-call")
WRITTEN = write_call(YAML.replace("Dana", "Robin"))
CHANGED = write_call(WRITTEN.text_of_call.replace("tip: 3/4, bye: 1/4", "tip: 9/10, bye: 1/10"))
CALL: dict[str, Any] = {"written": WRITTEN, "changed": CHANGED}
FAULTY = write_call(YAML.replace("1/4}]", "1/2}]", 1))
WRITE = "write-your-own-call"
CASES += [
    (WRITE, "my_text", 7, {}, "Write your call as a text in quotation marks."),
    (WRITE, "my_text", "", {}, "Line 1: the call has no `beats`"),
    (WRITE, "my_text", "hello", {}, "Line 1: "),
    (WRITE, "my_text", YAML.replace("1/4}]", "1/2}]", 1), {}, "Line 8: the chances add to 5/4"),
    (WRITE, "my_text", YAML.replace("bye: 1/4", "by: 1/4"), {}, "Line 8: there is no beat `by`"),
    (WRITE, "my_text", YAML.replace("skill: push", "skil: push"), {}, "Line 9: the choice `compl"),
    (WRITE, "my_text", YAML.replace("skill: push", "skill: shout"), {}, "Line 9: "),
    (WRITE, "my_text", YAML.replace("  tip:", "tip:"), {}, "Line "),
    (WRITE, "my_text", YAML.replace("  tip:", "\ttip:"), {}, "Line 11: "),
    (WRITE, "my_text", YAML.replace('angry."', "angry."), {}, "Line "),
    (WRITE, "my_text", YAML.replace("advice", "tipp"), {}, "Line "),
    (WRITE, "by_hand", 25, CALL, "Those are the calls without a yes."),
    (WRITE, "by_hand", 0.75, CALL, "That is a share of 1."),
    (WRITE, "by_hand", 50, CALL, "That is by lot."),
    (WRITE, "by_hand", 66, CALL, "Look at the chance behind `leads`"),
    (WRITE, "by_hand", "3/4", CALL, "Write it without quotation marks, then Python divides"),
    (WRITE, "by_hand", 75, {"written": FAULTY}, "Your call still has a fault."),
    (WRITE, "by_hand", 75, {"written": YAML}, "This is no call."),
    (WRITE, "lot_by_hand", 75, CALL, "That is with the best line."),
    (WRITE, "lot_by_hand", 100, CALL, "That is the sum of two lines."),
    (WRITE, "lot_by_hand", 10, CALL, "Add up what each line gets"),
    (WRITE, "my_call", WRITTEN, {}, "This is not a call any more."),
    (WRITE, "moved", 90, CALL, "That is the new number."),
    (WRITE, "moved", 75, CALL, "That is the old number."),
    (WRITE, "moved", -15, CALL, "Take the smaller number away"),
    (WRITE, "moved", 0, {**CALL, "changed": WRITTEN}, "Nothing has changed yet."),
    (WRITE, "moved", 15, {**CALL, "changed": FAULTY}, "Your call still has a fault."),
]


@pytest.mark.parametrize(("exercise", "task", "value", "others", "says"), CASES)
def test_the_mistake_is_named(
    exercise: str, task: str, value: Any, others: dict[str, Any], says: str
) -> None:
    """A wrong value gets the message for just that mistake."""
    found = next(each for each in tasks_of(exercise) if each.name == task)
    verdict = judge(found, {**others, task: value})
    assert verdict.state == NOT_YET
    assert verdict.says.startswith(says), verdict.says


def test_at_least_twelve_for_each_notebook() -> None:
    """The table has twelve wrong answers or more for each exercise."""
    counts = Counter(case[0] for case in CASES)
    assert set(counts) == {*NAMES} - {*CALLS} | {A_CALL}
    assert min(counts.values()) >= LEAST


@pytest.mark.parametrize("name", CALLS)
def test_the_same_mistakes_in_every_call(name: str) -> None:
    """Whatever the call, its exercise names the same mistakes with the same words."""
    of_the_bank = {task.name: task for task in tasks_of(A_CALL)}
    for task in tasks_of(name):
        same = of_the_bank[task.name]
        said = ([each.says for each in it.mistakes] for it in (task, same))
        assert next(said) == next(said) and task.otherwise == same.otherwise


def test_the_turn_that_cost_most() -> None:
    """The turn that the review shows as the worst is right, and any other is not."""
    task = next(each for each in tasks_of("call-the-bank") if each.name == "worst_turn")
    turns = range(1, BAD["my_call"].turns + 1)
    right = [n for n in turns if judge(task, {**BAD, "worst_turn": n}).state == RIGHT]
    lost = {turn.turn: turn.skill_lost for turn in BAD["my_call"].reviewed.turns}
    assert COSTLY in right and all(lost[COSTLY] - lost[n] < Fraction(5, 100) for n in right)


@pytest.mark.parametrize("name", NAMES)
def test_every_word_of_a_task(name: str) -> None:
    """Each task says what to do, has three hints and a reason; three dots are not tried yet."""
    for task in tasks_of(name):
        assert judge(task, {task.name: ...}).state == NOT_TRIED
        assert judge(task, {}).state == NOT_TRIED
        sayings = [task.praise, task.why, task.otherwise, *task.hints]
        sayings += [mistake.says for mistake in task.mistakes]
        for words in (task.ask, *sayings):
            assert words and not any(rude in words.lower() for rude in ("wrong!", "please", "oops"))
            assert all(len(part.split()) <= 25 for part in words.split(". ")), words


@pytest.mark.parametrize("value", [object(), [], {}, b"x", float("nan"), float("inf"), None, ()])
@pytest.mark.parametrize("name", NAMES)
def test_nothing_breaks_a_check(name: str, value: Any) -> None:
    """Whatever stands in a variable, a check says something and never stops."""
    for task in tasks_of(name):
        others = dict.fromkeys(task.needs, value)
        verdict = judge(task, {**others, task.name: value})
        assert verdict.state in (NOT_TRIED, NOT_YET) and verdict.says
