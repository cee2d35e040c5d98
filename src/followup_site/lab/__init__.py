"""Makes the browser lab, in which the exercises run with nothing to install."""
