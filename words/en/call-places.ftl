### What is wrong with the places of a call that a person's own words fill.

call-places-none = the call has no usual word for { $typed }; write one under `own`
call-places-unknown = there is no place { $typed } in `own`; { $advice }
call-places-brace = a brace belongs to no place; use braces only for places such as { "`{company}`" }
call-places-title = a title has no places: it stands in lists; write it without
call-places-possessive = { $typed } can read wrong with other words; put the place last, such as { "`at {company}`" }
call-places-article = { $typed } can be wrong: with some words it is `a`, with some it is `an`; write it without
call-places-pronoun = { $typed } can be wrong for a real person; say the name, or leave it out
call-places-told = put what they said in quotation marks: { "“{told}”" }
call-places-usual = the usual word for { $typed } is not one line of at most { $most } letters; write it so, without braces
call-places-idle = no text has the place { $typed }; use it, or take its usual word out
