### The page "Prepare my call": somebody's own call, its practice call and its call sheet.

## The form

prepare-about-you = Your call
prepare-company = Which company will you call?
prepare-company-fault = Which company will you call? Write its name.
prepare-job = Which job?
prepare-job-hint = Without "a" or "the", such as: store clerk
prepare-you = Your name
prepare-employer = Who will you speak with?
prepare-employer-hint = Their name, if you know it
prepare-moment = { $moment ->
        [applied] I applied, and I have heard nothing.
        [interviewed] I had an interview, and there is no word yet.
       *[rejected] They said no.
    }
prepare-moment-fault = What happened? Choose one.
prepare-when = When was that?
prepare-when-hint = The day you applied, had the interview, or got the no. You can leave it empty.
prepare-told = What did they tell you?
prepare-told-hint = In their words, up to { $n } letters, such as: We chose somebody with more experience.
prepare-day = Which day will you call?
prepare-for-sheet = More for your call sheet
prepare-number = Their telephone number
prepare-hours = Good hours to call them
prepare-hours-hint = When is it quiet there? Such as: after lunch
prepare-say = My first sentence
prepare-say-hint = Leave it empty, and we write one for you.
prepare-ask = My one question
prepare-mine = Your own number, for a voicemail
prepare-keep = Make my call
prepare-stays = What you write here stays on this device. It is in no link, and nobody else sees it.
prepare-in-record = In your record: { $day }, { $employer }. { $result }

## What was made of it

# $company: the employer.
prepare-your-call = Your call to { $company }
prepare-practise = Practise this call
prepare-practise-why = In the practice call a practice person stands in for { $company }. The chances there are not theirs.
prepare-early = It is early. Many people wait a week: { $day } is a good day.
prepare-change = Change it
prepare-another = Prepare another call
prepare-delete = Delete this call
prepare-deleted = Deleted.
prepare-gone = This call is not on this device any more.
prepare-others = Your other calls
prepare-not-kept =
    This device cannot keep your call: its storage is full, closed or not readable. Write it on paper.

## After its practice call

# $page: a link with the next words.
prepare-after = You played this for your real call. { $page }
prepare-sheet-page = Go to your call sheet
prepare-take = Make it my first sentence
prepare-taken = It is on your call sheet now.

## The call sheet

prepare-sheet = My call sheet
prepare-with = With
prepare-first = I say first
prepare-question = I ask
prepare-lost = If I am lost
prepare-voicemail = Voicemail, 20 seconds
prepare-write = I write down
prepare-write-who = Who I spoke with
prepare-write-said = What they said
prepare-write-next = The next step, and its day
prepare-ask-hours = I ask: when is a good time?
prepare-print = Print it on half a sheet
