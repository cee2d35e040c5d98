### Checking the project: what `test.py` says.

check-what = Check everything: the site builds, the code is tidy and typed, and all tests pass.
check-options = All other words are pytest's own, such as -k, -x or the path of a test.
check-with = Checking with { $check } …
check-all = try everything, not only a sample of the long sweeps
check-took = All of this took { $n } seconds.
check-found = { $check } found something to mend, above.
