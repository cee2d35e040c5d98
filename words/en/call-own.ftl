### What is wrong with the places of a call that a person's own words fill.

call-own-none = the call has no usual word for { $typed }; write one under `own`
call-own-unknown = there is no place { $typed } in `own`; { $advice }
call-own-brace = a brace belongs to no place; use braces only for places such as { "`{company}`" }
call-own-title = a title has no places: it stands in lists; write it without
call-own-possessive = { $typed } can read wrong with other words; put the place last, such as { "`at {company}`" }
call-own-article = { $typed } can be wrong: with some words it is `a`, with some it is `an`; write it without
call-own-pronoun = { $typed } can be wrong for a real person; say the name, or leave it out
call-own-told = put what they said in quotation marks: { "“{told}”" }
call-own-usual = the usual word for { $typed } is not one line of at most { $most } letters; write it so, without braces
call-own-idle = no text has the place { $typed }; use it, or take its usual word out
