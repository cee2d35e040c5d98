"""Is it really fifty-fifty? Words and checks."""

from __future__ import annotations

from followup.exercises.answers import about, letter, near, odds, share, value_is, whole
from followup.exercises.exercise import Words
from followup.exercises.tasks import Mistake, Task, Values

YES, NO = 2, 6


def _less_than_cost(value: float, values: Values) -> bool:
    """Whether a yes is worth less than a follow-up costs, as far as the cost is known."""
    cost = values.get("cost")
    return isinstance(cost, int | float) and value < cost


WORDS = Words(
    title="Is it really fifty-fifty?",
    tasks=(
        Task(
            name="my_guess",
            ask="Write a whole number from 0 to 10 in place of the three dots.",
            read=whole(0, 10),
            right=lambda value, _: True,
            praise="A guess cannot be wrong. Nobody has counted the real number.",
            hints=(
                "Just guess. There is no wrong number here.",
                "Think of ten people who follow up. How many of them get a yes?",
                "Write one number from 0 to 10, such as 3.",
            ),
            answer="my_guess = 3",
            why="Any number from 0 to 10 is fine. It is your guess.",
        ),
        Task(
            name="noes",
            ask="Write how many noes Ana got.",
            read=whole(0, 100),
            right=lambda value, _: value == NO,
            praise="Two yeses and six noes. Two answers are possible, but they are not equal.",
            mistakes=(
                value_is(8, "That is all her follow-ups. Take away the two yeses."),
                value_is(10, "You added. Take the yeses away from all follow-ups."),
                value_is(2, "That is the number of yeses. The rest are noes."),
                value_is(4, "Fifty-fifty would be four and four. Count what really happened."),
            ),
            otherwise="Take the number of yeses away from the number of follow-ups.",
            hints=(
                "Ana followed up eight times. Each time it was a yes or a no.",
                "Eight follow-ups, and two of them were a yes.",
                "Take 2 away from 8.",
            ),
            answer="noes = 8 - 2",
            why="Eight follow-ups without the two yeses are six noes.",
        ),
        Task(
            name="rate",
            ask="Write Ana's share of yeses, as a sum or as a number.",
            read=share,
            right=lambda value, _: near(value, YES / (YES + NO)),
            praise="Two yeses of eight follow-ups are 0.25. That is 25 per cent.",
            mistakes=(
                value_is(YES / NO, "You divided by the noes. Divide by all follow-ups."),
                value_is(1, "You divided by the yeses. Divide by all follow-ups."),
                value_is(
                    (YES + NO) / YES,
                    "You divided by the yeses. Write the yeses first, then / and all follow-ups.",
                ),
                value_is(NO / YES, "You divided by the yeses. Divide the yeses by all follow-ups."),
                value_is(NO / (YES + NO), "That is the share of noes. Start with the yeses."),
                value_is(0.5, "That is fifty-fifty. Ana got two yeses of eight, which is less."),
                value_is(0.2, "You divided by ten. Ana followed up eight times."),
            ),
            otherwise="Divide the yeses by all follow-ups.",
            hints=(
                "A share says: how many of all of them?",
                "Write the yeses, then / and then all follow-ups.",
                "All follow-ups are the yeses and the noes: 2 + 6.",
            ),
            answer="rate = 2 / (2 + 6)",
            why="The yeses divided by all follow-ups: 2 of 8.",
        ),
        Task(
            name="ana_odds",
            ask='Write the odds as a text, yes to no, such as "1 to 4".',
            read=odds,
            right=lambda value, _: value[0] * NO == value[1] * YES and value[1] > 0,
            praise="2 to 6 is the same as 1 to 3: one yes for three noes.",
            mistakes=(
                value_is((6, 2), "You started with the noes. Write yes to no."),
                value_is((3, 1), "You started with the noes. Write yes to no."),
                value_is((2, 8), "That is yes to all. Odds compare yes with no."),
                value_is((1, 4), "That is one of four: yes to all. Odds compare yes with no."),
                value_is((1, 1), "That is fifty-fifty. Ana got more noes than yeses."),
            ),
            otherwise="Write the yeses, the word to, and the noes.",
            hints=(
                "Odds compare the yeses with the noes, not with all.",
                "Ana got 2 yeses and 6 noes.",
                'Write "2 to 6".',
            ),
            answer='ana_odds = "2 to 6"',
            why="Two yeses against six noes.",
        ),
        Task(
            name="cost",
            ask="Write what one follow-up costs you, as a number in your money.",
            read=about(0, 1_000_000),
            right=lambda value, _: True,
            praise="That is your price for one follow-up. Nobody else can say it.",
            hints=(
                "What does your time cost, and what do you pay for the call or the bus?",
                "If half an hour is worth 10 to you, and the bus costs 3, write 13.",
                "Write any number from 0 up.",
            ),
            answer="cost = 13",
            why="An example: half an hour for 10, and a bus for 3.",
        ),
        Task(
            name="worth",
            ask="Write what a yes is worth to you, as a number in your money.",
            read=about(0, 1_000_000_000),
            right=lambda value, v: value > 0 and not _less_than_cost(value, v),
            praise="So much is a yes worth to you.",
            mistakes=(
                value_is(0, "If a yes is worth nothing, no call is worth it. Write more."),
                Mistake(
                    _less_than_cost,
                    "Then a yes is worth less than one follow-up costs. Look at both numbers.",
                ),
            ),
            hints=(
                "A yes can be a job, or an open door to one.",
                "Think of one month of pay.",
                "Write any number above 0, such as 2000.",
            ),
            answer="worth = 2000",
            why="An example: about one month of pay.",
        ),
        Task(
            name="break_even",
            ask="Divide the cost by the worth: write cost / worth.",
            read=lambda value: float(value) if isinstance(value, int | float) else share(value),
            right=lambda value, v: abs(value - v["cost"] / v["worth"]) <= 1e-6 + 0.01 * value,
            praise="If your chance is better than this, the follow-up is worth it.",
            mistakes=(
                Mistake(
                    lambda value, v: bool(v["cost"]) and near(value, v["worth"] / v["cost"]),
                    "You divided the worth by the cost. Write the cost first.",
                ),
                Mistake(
                    lambda value, v: abs(value - 100 * v["cost"] / v["worth"]) <= 0.01 * value,
                    "That is per cent. Write cost / worth alone.",
                ),
                value_is(lambda v: v["cost"] * v["worth"], "You multiplied. Divide with /."),
                value_is(lambda v: v["worth"] - v["cost"], "You took away. Divide with /."),
                value_is(0.5, "That is fifty-fifty. Use your own two numbers."),
            ),
            otherwise="Write cost / worth, with the names and not with numbers.",
            needs=("cost", "worth"),
            hints=(
                "How small may the chance be, so that the follow-up still pays?",
                "It is the cost divided by the worth.",
                "Write: break_even = cost / worth",
            ),
            answer="break_even = cost / worth",
            why="If one call costs 13 and a yes is worth 2000, 13 / 2000 is less than 1 in 100.",
        ),
        Task(
            name="what_we_know",
            ask='Write "A", "B" or "C".',
            read=letter("ABC"),
            right=lambda value, _: value == "B",
            praise="No study has measured it. That is why you measure your own.",
            mistakes=(
                value_is("A", "Fifty-fifty is a figure of speech. Nobody counted it."),
                value_is(
                    "C", "Some people are called without asking. And nobody counted this either."
                ),
            ),
            hints=(
                "Did we find a study about it?",
                "Look at the page The fifty-fifty on the site.",
                'It is the one that says "nobody".',
            ),
            answer='what_we_know = "B"',
            why="We found no study that measures how often a follow-up gets a yes.",
        ),
    ),
)
