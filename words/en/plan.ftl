### A plan for a real call, after a practice call and on the page "Practise a call".

plan-say = What will you say first?
# $page: a link to the page of that name.
plan-say-hint = In your own words. { $page } has more.
plan-words-page = Words to use
# $typed: a line of the practice call.
plan-example = A good line from your call: { $typed }
plan-employer = Who will you call?
plan-employer-hint = A company or a person, up to { $n } letters. You can leave it empty.
plan-day = Which day?
plan-day-hint = Today or later
plan-day-fault = Which day? Choose a day, or write it as year-month-day, such as 2026-03-05.
plan-day-over = Which day? This day is over: choose today or a later one.
plan-keep = Keep my plan
# $page: a link to the page of that name.
plan-here = Your plan is on the page { $page }, on this device alone.
plan-not-kept = This device cannot keep your plan: its storage is full, closed or not readable. Write it on paper.
# $day: a date in words.
plan-for = You call { $employer } on { $day }.
plan-for-somebody = You make a real call on { $day }.
plan-you-say = You say: { $typed }
plan-made = I made this call: write it down
plan-sheet = See my call sheet
plan-change = Change the plan
plan-delete = Delete the plan
plan-title = Your real calls
plan-another = Plan a real call
