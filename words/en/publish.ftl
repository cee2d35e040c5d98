### The site on the web: what is wrong with the address after --address.

-publish-such-as = such as https://example.org/kit/
publish-not-web = The address '{ $typed }' does not begin with https:// or http://. Write it whole, { -publish-such-as }.
publish-no-host = The host of the address '{ $typed }' cannot be read. Write it whole, { -publish-such-as }.
publish-no-folder = The address '{ $typed }' is not that of a folder. Write only the host and the folder, { -publish-such-as }.
publish-a-page = The address '{ $typed }' is that of a page. Write that of its folder, { -publish-such-as }.
