### What an editor shows beside a key of a call file. What stands between ` and ` is a word of the format.

call-schema-title = Practice call
call-schema-about = A follow-up call to practise.

## The whole call

call-schema-format = The version of this format.
call-schema-id = The file's name without its ending.
call-schema-call-title = What the call is called.
call-schema-story = The story it belongs to.
call-schema-level = How hard it is.
call-schema-minutes = How many minutes it takes.
call-schema-channel = How the two reach each other; `phone` when left out.
call-schema-from = The learner's name, as an inbox shows it beside a letter.
call-schema-you = Who the learner is and what happened before.
call-schema-truth = What is really behind the no; shown only in the review.
call-schema-yes = The lowest rung that counts as a yes here.
call-schema-hang-up = The rung on which hanging up ends; `answer` when left out.
call-schema-hang-up-here = Where hanging up leads from here, as in `leads`; it ends the call when left out.
call-schema-trains = What the call helps with; a learner's record advises it for that.
call-schema-meters = The employer's mood in numbers.
call-schema-own = Places that a person's own words fill, each with its usual word.
call-schema-own-word = The usual word, one line.
call-schema-secrets = Truths of which the dice draw one at the start; two to four.
call-schema-marks = Things that have happened or have not.
call-schema-start = The first beat.
call-schema-beats = The moments of the call.

## The cards of two people who play a call from paper

call-schema-card = What stands on the role cards beside the beats' own lines.
call-schema-card-begin = What the caller can begin with.
call-schema-card-knows = What only the employer knows, told to that person: “You liked John.”
call-schema-card-replies = Some lines with their cues, in the order of a call; taken from the beats when left out.
call-schema-card-reply = A line with its cue.
call-schema-card-if = When it is said: what goes on after “If”, such as “they ask for the reason”.
call-schema-card-says = What is said; the line of the secret that was drawn when left out.
call-schema-card-hard = What the employer says to people who push or blame.
call-schema-card-well = How the employer ends a call that went well, whatever secret was drawn.

## The employer

call-schema-employer = Who is called.
call-schema-employer-name = Their name.
call-schema-employer-job = Their job.
call-schema-employer-company = Where they work.

## A secret

call-schema-secret = Something that can be true behind the call, and that the learner cannot see.
call-schema-secret-chance = How likely it is, as a fraction; all together add to 1.
call-schema-secret-truth = What it is, told at the end.

## A meter

call-schema-meter = A whole number of the employer's mood.
call-schema-meter-start = Its value at the start.
call-schema-meter-low = Its lowest value.
call-schema-meter-high = Its highest value.

## A beat

call-schema-beat = One moment of the call.
call-schema-speaker = Who or what is heard; the employer when left out.
call-schema-channel-here = How the two reach each other in this beat; as in the whole call when left out.
call-schema-at = When it is, such as: Thursday, 9:05
call-schema-subject = What a letter that comes here is about.
call-schema-part = The part of a letter or text message that is chosen here; then nobody answers yet.
call-schema-says = What is said or heard; it may be left out where a `part` is written.
call-schema-heard-plain = The same, slower and simpler.
call-schema-thinks = What the employer thinks, also by secret; shown only in the review.
call-schema-choices = What the learner can say.
call-schema-ends = The rung the call ends on.

## A choice

call-schema-choice = One thing the learner can say or do.
call-schema-choice-says = The words; wholly in round brackets if done, not spoken.
call-schema-plain = The same words in plain English.
call-schema-also = Other ways to say it, at most five; a learner's own words are heard by them.
call-schema-skill = What kind of thing it is to say.
call-schema-why = What it does, for the review.
call-schema-when = A condition such as: trust >= 3 and not thanked
call-schema-change = Added to meters.
call-schema-mark = Marks that are set.
call-schema-leads = A beat, or leads tried in order; the first whose `when` holds is taken.

## A lead

call-schema-lead = Where the choice leads if `when` holds.
call-schema-to = A beat, or beats with fractions that add to 1.
call-schema-chances = Beats and their chances.
