### What is wrong with this catalogue. These messages are said while it cannot be read: no forms, no references.

words-no-message = this is no message; write `id = words`, and set what goes on in by four spaces.
words-twice = `{ $name }` is there twice; delete or rename one.
words-says-nothing = the message says nothing; write its words, or delete it.
words-sign = a line begins with `{ "}" }`, `[`, `*` or `.`; write { "{" } "{ $sign }" { "}" }.
words-open = a `{ "{" }` is not closed, or what is in it cannot be read; write { "{" } $place { "}" }.
words-no-name = a name is missing behind `{ "{" }` or `$`; write { "{" } $place { "}" }.
words-open-quote = a quote is not closed; close it.
words-no-key = a form begins with its key, such as [one] or *[other].
words-two-usual = two forms are marked with `*`; mark one, for every other value.
words-form-twice = the form [{ $name }] is there twice; delete one.
words-open-choice = a `{ "{" }` is not closed; close it behind the last form.
words-no-usual = no form is marked with `*`; mark the one for every other value.
words-in-a-circle = { "{" } { $name } { "}" } leads in a circle; mend it.
words-leads-nowhere = { "{" } { $name } { "}" } leads nowhere; mend it.
words-wrong-file = `{ $name }` must begin with the file's name: { $start }.
words-no-language = there is no language `{ $typed }`: { $file } is missing.
words-missing = there is no message `{ $name }` in words/{ $language }.
words-lacks-place = the message `{ $name }` lacks its place { $place }.
