// The kernel's worker: starts Python at once, then lets Jupyter's own worker code take over.
import "./start.mjs";
import "{{kernel}}";
