"""Shows a built site: a server, the live preview, and a browser that opens pages."""
