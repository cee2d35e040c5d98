### The evidence ledger: how pages show its entries, and what is wrong with it.

# How well a figure can be trusted. $strength: strong, moderate or weak
evidence-strength = { $strength ->
        [strong] Strong evidence
        [moderate] Medium evidence
       *[weak] Weak evidence
    }
# Inside a sentence, behind a figure
evidence-strength-inside = { $strength ->
        [strong] strong evidence
        [moderate] medium evidence
       *[weak] weak evidence
    }
# In a choice of what a list shows: a strength, with how many
evidence-count = { $strength ->
        [strong] strong
        [moderate] medium
       *[weak] weak
    } ({ $n })
# Before a choice of strengths
evidence-show = Show evidence of this strength
evidence-not-confirmed = Not confirmed, so not used
evidence-not-confirmed-why = We could not read these in the source itself. No page states their numbers.
evidence-be-careful = Be careful:
evidence-figures = Figures:
evidence-source = Source:
evidence-read-at = Read it at { $host }

## What is wrong. $meant is a word that looks like the one that was typed, or 0.

evidence-unknown = { $meant ->
        [0] { $file } has no evidence '{ $typed }'. Use an id of that file.
       *[other] { $file } has no evidence '{ $typed }'; did you mean '{ $meant }'? Use an id of that file.
    }
evidence-not-verified = the evidence '{ $typed }' is not verified ({ $file }), so no page may use it. Take it out of the page, or read the source and set verified: true.
evidence-no-figure = the evidence '{ $typed }' has no figure '{ $name }' ({ $file }); its figures: { $known }. Use one of them, or add it there under figures.
evidence-is-a-list = the ledger is a list; start each entry with '- id:'.
evidence-entry-is-a-table = an entry is a table; start it with '- id:'.
evidence-twice = the id '{ $typed }' is given twice (first on line { $first }); give one of them another id.
evidence-unknown-field = { $meant ->
        [0] an entry has no field '{ $typed }'. Its fields are { $fields } and figures.
       *[other] an entry has no field '{ $typed }'; did you mean '{ $meant }'? Its fields are { $fields } and figures.
    }
evidence-figure-not-there = the figure '{ $name }' of '{ $entry }' says '{ $typed }', but such a number stands neither in its value nor in its claim. Write what the source says.
evidence-needs-words = the entry needs '{ $field }' with some words.
evidence-not-a-name = '{ $typed }' cannot be a name; use small letters, digits and single hyphens.
evidence-one-of = '{ $field }' is '{ $typed }'; write one of { $words }.
evidence-year = 'year' is '{ $typed }'; write four digits, such as 2017.
evidence-figures-are-a-table = 'figures' is a table of names and words.
evidence-figure-needs-words = the figure '{ $name }' needs some words.
