"""Makes the site, its exercises and its papers: all that only the build needs, and no learner."""
