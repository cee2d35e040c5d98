"""The words of each exercise: a module for each notebook."""
