"""The catalogue of sentences at build time: compiled for the pages, checked against its uses."""
