### The learner's list of practice calls, on the page "Practise a call".

-practice-page-calls = { $n ->
        [one] 1 practice call
       *[other] { $n } practice calls
    }
# $yes: how many of them ended with a yes.
practice-page-counts = { -practice-page-calls }, { $yes } with a yes. They are not counted in your odds.
practice-page-hung-up = You ended the call.
practice-page-again = You tried a moment again.
practice-page-empty = Your list is empty. When you end a practice call, it comes here.
practice-page-newer =
    A newer version of this site wrote your list. Open the newest version of the site to see it.
practice-page-damaged = The list on this device cannot be read.

practice-page-delete-all = Delete all practice calls
practice-page-delete-list = Delete the list
practice-page-delete-calls-question = Delete { -practice-page-calls }?
practice-page-delete-list-question = { practice-page-delete-list }?
practice-page-yes-delete-calls = Yes, delete { -practice-page-calls }
practice-page-yes-delete-list = Yes, delete the list
practice-page-no-copy = Nobody else has a copy. You cannot get the list back.
practice-page-goes-too = Your reviews, your recordings and your plans for real calls go too.
practice-page-keep-it = No, keep it
practice-page-deleted = Deleted. The list is empty.
practice-page-aside = { $n ->
        [one] 1 entry cannot be read. It is kept on this device all the same.
       *[other] { $n } entries cannot be read. They are kept on this device all the same.
    }
practice-page-some-stay = { $n ->
        [one] Deleted. 1 practice call came from another tab meanwhile, and stays.
       *[other] Deleted. { $n } practice calls came from another tab meanwhile, and stay.
    }

## The list as a file

practice-page-file-name = my-practice-calls-{ $day }
# $plans: how many plans for real calls are in it.
practice-page-saved = Saved to a file: { -practice-page-calls }{ $plans ->
        [0] .
        [one] , and 1 plan for a real call.
       *[other] , and { $plans } plans for real calls.
    }
practice-page-loaded = Added from the file: { -practice-page-calls }{ $plans ->
        [0] .
        [one] , and 1 plan for a real call.
       *[other] , and { $plans } plans for real calls.
    }
practice-page-no-list = This file holds no practice calls. Choose a file that this page has saved.
practice-page-newer-file = A newer version of this site wrote this file. Open it with the newest version of the site.
practice-page-not-opened = This file could not be opened. Choose it again.

## What to play today, and what was reached in each call

practice-page-today = Play today
practice-page-new-call = You have not played it yet.
practice-page-last-played = You played it last on { $day }.
practice-page-enough = You have practised enough for today. Now make a real call.
practice-page-rest = No practice call is due today. Make a real call.
practice-page-next = Next: { $title }, on { $day }.
# $n: calls a day. $first to $most: days that a call rests.
practice-page-rule = We plan { $n } calls a day at most. A call that cost you something comes again after { $first ->
        [one] 1 day
       *[other] { $first } days
    }. One that you played well rests for { $second } days, then { $third }, then { $most }. We chose these days ourselves.
practice-page-played = { $n ->
        [0] You tried moments of it again.
        [one] You played it once.
       *[other] You played it { $n } times.
    }
practice-page-best = Best result: { practice-page-ending }.
practice-page-endings = { $n } of { $all } endings met.
# $endings: some of the next message; ", " stands between them.
practice-page-unseen = Not met yet: { $endings }.
practice-page-ending = { $rung ->
        [silence] no answer
        [answer] a no
        [advice] advice
        [door] an open door
       *[job] a job
    }
