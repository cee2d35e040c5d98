### 100 people, in words and as a picture: some get a yes, some may, the rest do not.

people-of-100 = { $n } of 100 people
people-between = between { $low } and { $high } of 100 people
people-get-a-yes = { people-of-100 } get a yes.
people-between-get-a-yes = Between { $low } and { $high } of 100 people get a yes.
# Under a picture of 100 people: how they are drawn.
people-legend = Filled: at least these. Hatched: perhaps these too. Plain: the others.

# For whoever calls the package from Python.
people-out-of-range = counts of people go from 0 to 100, low before high; got { $low } and { $high }
