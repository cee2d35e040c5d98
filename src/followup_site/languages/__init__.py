"""Languages beside English: the pseudo-language that proves that no English is left in code."""
