### The learner's list of practice calls, on the page "Practise a call".

-practice-page-calls = { $n ->
        [one] 1 practice call
       *[other] { $n } practice calls
    }
# $yes: how many of them ended with a yes.
practice-page-counts = { -practice-page-calls }, { $yes } with a yes. They are not counted in your odds.
practice-page-hung-up = You ended the call.
practice-page-empty = Your list is empty. After a practice call, you can add it here.
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
