"""What pages are made with: the Markdown extension that both site generators run."""
