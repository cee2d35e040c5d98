### The button that changes the colours.

theme-light = Use light colours
theme-dark = Use dark colours
