### Keeping the site on a device, for the bus without a signal: the service worker, and the page "Keep it on your phone".

## A new version

keep-new = There is a new version of this site.
keep-new-use = Use it now
keep-new-later = Later
# $n: how many other windows or tabs show the site
keep-new-others = { $n ->
        [one] The site is open in 1 other window. Close it, then press again.
       *[other] The site is open in { $n } other windows. Close them, then press again.
    }

## A page that is not there while there is no connection

keep-no-page = This page is not on your device
keep-no-page-why = There is no connection now, and this page was not kept. Try again when you have a signal.
keep-no-page-kept = These pages are here:

## The page that keeps the site

keep-wait = One moment …
keep-button = Keep this site on my phone
# $load: megabytes that are loaded; $bytes: megabytes that are taken on the device
keep-size = It loads about { $load } MB, once, and takes about { $bytes } MB on your device.
keep-nothing = This device keeps no page of the site yet.
keep-part = This device keeps the pages that you have read.
# $room: megabytes that the browser leaves to the site
keep-no-room = The browser leaves { $room } MB for this site, and that is too little for { $bytes } MB. Delete something on your device first.
keep-try-all-the-same = Try it all the same
keep-slow = The site is being kept. Stay on this page.
keep-how-far = { $now } of { $all } files
keep-all = Done. The site is on this device now.
keep-whole = The site is on this device.
keep-all-left = All pages, calls, odds and your record work without a connection. Exercises in the browser still need one.
keep-remove = Remove it from my device
keep-removed = Removed. This device keeps no page of the site, and none that you read from now on.
# $why: what went wrong
keep-failed = { $why ->
        [full] The device has no room left, so the site was not kept.
        [network] The connection was lost, so the site was not kept. Try again with a better signal.
        [changed] The site has just got a new version, so the old one was not kept. Load this page again, then try again.
       *[refused] The browser did not let the site be kept.
    }
keep-no-worker = This browser cannot keep the site, or not at this address, so you need a connection to read it.
keep-stick = You opened the site from a folder, so it is on your device already.

## On the home screen

# Under the picture on the home screen, where only a short word has room
keep-short-name = Follow-up
