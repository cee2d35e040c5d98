"""Michelle's call: after a friendly no by email."""

from followup.exercises.exercise import Words
from followup.exercises.words._role_play import chosen, role_play

WORDS = Words(
    title="Call when there is no budget",
    tasks=(
        chosen(
            "what_the_email_says",
            "C",
            "A friendly email gives no reason. You only know it when you ask.",
            {
                "A": "That can be true, but the email does not say it.",
                "B": "The email does not say that anybody else was hired.",
            },
            (
                "Read what the email really says, and nothing more.",
                "They thanked her, they wished her well, and they said no.",
                "There is no reason in it: C.",
            ),
            "The email thanked her, wished her well and said no. It gave no reason.",
        ),
        chosen(
            "first_words",
            "B",
            "A name, a thank you for the email, and one small question.",
            {
                "A": "That sounds as if they had done something wrong.",
                "C": "This is a yes-or-no question, and the answer is a quick no.",
            },
            (
                "She wants them to talk, and she wants it to be easy.",
                "Which one can be answered with more than yes or no?",
                "B asks for feedback and says thank you.",
            ),
            "It is easy to answer, and it does not sound angry.",
        ),
        *role_play(),
        chosen(
            "why_later",
            "A",
            "She left a very good impression. When there was money, they thought of her.",
            {
                "B": "Nobody kept a place for her. There was no money at all.",
                "C": "One polite call was enough. Many calls can close a door.",
            },
            (
                "What did they know about Michelle after the call?",
                "It was not the number of calls.",
                "She left a very good impression: A.",
            ),
            "They liked her, and she had called. Months later their first money was for her.",
        ),
    ),
)
