"""John's call: after an interview and a no."""

from followup.exercises.exercise import Words
from followup.exercises.words._role_play import chosen, role_play

WORDS = Words(
    title="Call back after a no",
    tasks=(
        chosen(
            "goal",
            "B",
            "A reason is something that they can give. You can use it.",
            {
                "A": "They have decided. If you ask for the job now, they must say no again.",
                "C": "If they must defend themselves, they will not tell you the reason.",
            },
            (
                "What can the employer give you in two minutes?",
                "It is not the job, and it is not an excuse.",
                "Ask for feedback: B.",
            ),
            "After a no, feedback is what an employer can still give.",
        ),
        chosen(
            "first_words",
            "A",
            "You say who you are and you say thank you. Then you ask for little time.",
            {
                "B": "Nobody knows who speaks, and the first word is a reproach.",
                "C": "The thanks are good. But who are you, and what do you want?",
            },
            (
                "The person on the phone does not know who you are.",
                "A name, a thank you, and a small question.",
                "Only A has all three.",
            ),
            "A name, a thank you, and a small question make a good start.",
        ),
        *role_play(),
        chosen(
            "next_step",
            "C",
            "John did that. He acted the same night, and he told them the next day.",
            {
                "A": "Advice that is not used changes nothing.",
                "B": "They told him the truth. An argument would close the door.",
            },
            (
                "They told him one thing that was missing.",
                "What did John do the same night?",
                "He acted, and he told them: C.",
            ),
            "John signed up for a course and wrote to them. Then they called him.",
        ),
    ),
)
