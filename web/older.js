// What browsers of 2020 have not learnt yet: only they fetch it, before any component begins.

if (!Element.prototype.replaceChildren) {
  /** @this {Element} @param {...(Node|string)} nodes */
  Element.prototype.replaceChildren = function replaceChildren(...nodes) {
    while (this.lastChild) this.lastChild.remove();
    this.append(...nodes);
  };
}

/** What can have the focus inside a window of the page. */
const STOPS = "a[href], button, input, select, textarea, [tabindex='0']"; // not words: names of elements

/** A window of the page that holds the focus, closes with Escape, and gives the focus back. */
const windowOfPage = {
  showModal() {
    this.opener = document.activeElement;
    this.setAttribute("open", "");
    this.setAttribute("role", "dialog");
    this.setAttribute("aria-modal", "true");
    this.classList.add("fu-modal");
    this.keys = (event) => keep(this, event);
    document.addEventListener("keydown", this.keys, true);
  },
  close() {
    this.removeAttribute("open");
    document.removeEventListener("keydown", this.keys, true);
    this.opener.focus();
  },
};

/** @param {any} box @param {KeyboardEvent} event */
function keep(box, event) {
  if (event.key === "Escape") box.close();
  if (event.key !== "Tab") return;
  const stops = [...box.querySelectorAll(STOPS)];
  const [from, to] = event.shiftKey ? [0, stops.length - 1] : [stops.length - 1, 0];
  if (box.contains(document.activeElement) && document.activeElement !== stops[from]) return;
  event.preventDefault();
  stops[to].focus();
}

const dialog = Object.getPrototypeOf(document.createElement("dialog"));
if (!dialog.showModal) {
  Object.assign(dialog, windowOfPage);
  if (!("open" in dialog)) Object.defineProperty(dialog, "open", { get() { return this.hasAttribute("open"); } });
}
