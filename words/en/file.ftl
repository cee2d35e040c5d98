### Files that are read and written.

file-missing = { $file }: there is no such file; check its name and its folder.
file-is-folder = { $file }: this is a folder; name a file in it.
file-too-large = { $file }: the file is larger than { $most } bytes.
file-not-read = { $file }: it cannot be read ({ $reason }).
file-not-written = { $file }: it cannot be written ({ $reason }).
