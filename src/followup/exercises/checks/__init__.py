"""What each exercise asks for, and how it is checked: a module for each notebook."""
