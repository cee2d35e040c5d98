"""The client's call to a large bank: ask for the reason."""

from followup.exercises.exercise import Words
from followup.exercises.words._role_play import chosen, role_play

WORDS = Words(
    title="Call the bank and ask why",
    tasks=(
        chosen(
            "too_big",
            "B",
            "A large bank is made of people. The hiring manager answered her.",
            {
                "A": "She did not think so, and the hiring manager answered her.",
                "C": "A friend was not in the room. Only the bank knows the reason.",
            },
            (
                "Who knows why they said no?",
                "It is neither a friend nor the internet.",
                "The person who decided: B.",
            ),
            "Only the people who decided know the reason.",
        ),
        chosen(
            "question",
            "C",
            "It is short and open, and it looks forward.",
            {
                "A": "That is a question about their mistake, not about your next step.",
                "B": "Nobody can answer this in two minutes, and it sounds like an exam.",
            },
            (
                "A good question can be answered in one sentence.",
                "It asks about what you can do.",
                "C is about next time.",
            ),
            "A question about next time is easy to answer, and you can use the answer.",
        ),
        *role_play(),
        chosen(
            "one_change",
            "A",
            "She does it before every interview since then.",
            {
                "B": "Nobody said that about her. The reason was another one.",
                "C": "The bank did not say this. It said what was missing.",
            },
            (
                "What had she not done before the interview?",
                "She knew nothing about the bank.",
                "She looks up each company now: A.",
            ),
            "The reason was that she knew nothing about the bank. So she changed that.",
        ),
    ),
)
