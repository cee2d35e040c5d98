### What is wrong with the catalogue of words, for whoever writes code or words. $place: a file and a line

catalogue-no-message = { $place }: there is no message `{ $message }`; write it in { $folder }/.
catalogue-other-places = { $place }: `{ $message }` has the places { $wanted }; this use gives { $given }.
catalogue-needs-places = { $place }: `{ $message }` has the places { $wanted }; give them in an object.
# In place of the names of places, where there is none
catalogue-none = none
catalogue-unsaid = { $place }: nothing says `{ $message }`; delete it.
catalogue-said-twice = { $place }: `{ $message }` says the same as `{ $other }`; use one of them, or refer to it.
catalogue-no-place = { $file }: no message has the place `{ $place }`; delete it.
catalogue-unused-fact = { $file }: nothing uses `{ $fact }`; delete it.
catalogue-belongs = { $place }: “{ $typed }” belongs into { $folder }/.

## Whether it is plain

catalogue-begs = “{ $typed }” begs, apologises or scolds; leave it out
catalogue-other-word = “{ $typed }”: the glossary's word is “{ $term }”
catalogue-long = { $place } has a sentence of { $n } words; make it { $most } at most.
catalogue-hard = { $file }: it is hard to read, grade { $grade }; use shorter words and sentences, for a grade of { $most } at most.

## What is wrong with a use

catalogue-at = { $place }: { $what }.
catalogue-id-in-quotes = `say` takes a message's id in quotes, and nothing else before the places
catalogue-outside = `say` stands outside a function, where the language is not yet known
catalogue-places-by-name = `say` takes its places by name, not with `**`
catalogue-never-said = `{ $message }` is imported and never said; delete it
