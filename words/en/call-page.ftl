### The page on which a practice call is played, and the lists of calls.

call-page-description = Play it on your phone: { $title }. { call-page-meta }.
call-page-meta = Practice { -call-talk } · { page-level-low } · { page-about-minutes }
call-page-with-another = Play it with another person
call-page-two-people = One of you takes your part. The other is { $name }. A third can watch, with the [Observer's checklist](../room/handouts/observer.md).
# It stands before what the end of the call tells.
call-page-for-the-other = For the person who is { $name }: it tells the end
call-page-more = More about this call
# $story: how the story's page names it, such as “the story of John”; $page: where it is told
call-page-story = This call goes with [{ $story }]({ $page }).
call-page-links = You can [print it as role cards]({ $paper }) for two people.
    The numbers are the author's: read [how the chances are made](../chances.md).
    Here are [all practice calls](../practise.md).

## The list of calls

# Before a choice of levels such as “easy (3)”
call-page-show = Show calls that are
call-page-role-cards = Role cards to print
# For people who hear the page: of which call
call-page-role-cards-for = for { $title }
call-page-practise = Practise: { $title }
# Behind the name of role cards
call-page-in-brackets = ({ page-level-low }, { page-about-minutes })
