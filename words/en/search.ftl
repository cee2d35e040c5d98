### The search over all pages.

search-open = Search
search-label = Search all pages
search-found = { $n ->
        [one] 1 place found.
       *[other] { $n } places found.
    }
search-nothing = Nothing found for "{ $typed }". Try one short word.
search-not-loaded = The search could not be loaded. Check the connection, close this and try again. All pages are listed at the foot of the page.
# Where a page was found: the page, and the part of it
search-part = { $page }: { $part }
