"""Makes the site: what comes from data, then the pages."""
