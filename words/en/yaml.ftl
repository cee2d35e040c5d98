### Faults of YAML files, whatever they describe. A fault is told after its file and line: it begins small and
### has no full stop. What stands between ` and ` is a word of the file's format: do not change it.

## Files that cannot be read

yaml-no-utf8 = { $file }: this is not a UTF-8 text file; save it as UTF-8 text.
# $reason: the words of the operating system.
yaml-unreadable = { $file }: it cannot be read ({ $reason }); check the file.
yaml-no-library = Reading YAML takes PyYAML: run `pip install pyyaml`.

## What is no YAML, or YAML that hides something

yaml-empty = the file is empty; write something in it
yaml-long = the file is longer than { $most } characters; cut it into smaller files
yaml-no-text = there is a character that is not text (code { $code }); delete it
yaml-deep = this is nested more than { $most } deep; make it flatter
yaml-no-key = a key must be one word; write a plain name
yaml-twice = { $typed } is given twice (first on line { $line }); keep one
yaml-second = a second document starts here; delete the line `---`
yaml-anchor = this is an anchor (&) or an alias (*); write the words out, or put them in quotes
yaml-tag = this is a tag (!); put the words in quotes
yaml-no-yaml = this is not YAML
# $problem: the words of the YAML library.
yaml-tabs = { $problem }; use spaces at the start of a line, not tabs
yaml-colon = { $problem }; put quotes around a text that holds a colon, or check the indentation
yaml-before = { $problem }; check the indentation, the quotes and the brackets just before this place

## Keys and values. $what: what has them, such as "the call". $key: a word of the format. $typed: what stands there.

yaml-no-table = { $what } must be a table of keys and values; write `key: value`
yaml-unknown-key = { $what } has an unknown key { $typed }; { $advice }
yaml-missing = { $what } has no { $key }; add it
yaml-no-value = { $key } is empty; write its value or delete the line
yaml-no-words = { $key } is empty; write its words
yaml-no-entries = { $key } is empty; write at least one entry in it
yaml-words = { $key } must be a text; put the words in quotes
yaml-names = { $key } must be a list of names; write `[one, two]`
# $name: the same key without marks.
yaml-sentences = { $key } must be a list of sentences; write `{ $name }: ["One.", "Two."]`
yaml-many = { $key } holds { $n }; keep the best { $most }
yaml-name-twice = { $typed } stands twice in { $key }; keep one
yaml-cannot-be = { $key } cannot be { $typed }; { $advice }
yaml-cannot-hold = { $key } cannot hold { $typed }; { $advice }
# $problem: a call-when- message.
yaml-unclear = { $key } ({ $typed }) is not clear { $problem }
yaml-kept-word = { $typed } is a word of the `when` language; use another name
yaml-no-name = { $typed } cannot be a name; use small letters, digits and single hyphens, starting with a letter

## $advice of the others

yaml-near = did you mean { $typed }?
yaml-nothing-known = there is none to choose from
# $known: words of the format. $more: whether there are still others.
yaml-one-of = use one of { $known }{ $more ->
        [more] { " …" }
       *[all] { "" }
    }
yaml-whole = use a whole number from { $low } to { $high }
