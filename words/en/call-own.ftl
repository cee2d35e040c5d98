### What is wrong with the places of a call that a person's own words fill.

call-own-none = the call has no usual word for { $typed }; write one under `own`
call-own-unknown = there is no place { $typed } in `own`; { $advice }
call-own-brace = a brace belongs to no place; write places such as { "`{company}`" }, and no other braces
call-own-title = a title has no places: it stands in lists, without anybody's own words
# $name: the name of the place.
call-own-possessive = { $typed } makes a possessive of somebody's own word; write it without, such as { "`at" } { "{" }{ $name }{ "}`" }
call-own-article = { $typed } needs the right article for every word; write it without `a` or `an`
call-own-pronoun = { $typed } may be wrong for somebody's employer; say the name, or write the sentence without it
call-own-told = what somebody was told stands in quotation marks: { "“{told}”" }
call-own-usual = the usual word for { $typed } is no line of at most { $most } letters; write one line without braces
call-own-idle = no text has the place { $typed }; use it, or delete its usual word
