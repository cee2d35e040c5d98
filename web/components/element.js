// What every component shares: defining itself once, and building elements from text, never from HTML.

/**
 * Base of the components. A subclass has a static `tag`, and says in `connected` and `disconnected` what it does when it
 * comes into a page and leaves it. If it cannot begin, what the page had inside it comes back.
 */
export class FuElement extends HTMLElement {
  /** Register the component; a second call does nothing. @this {CustomElementConstructor & {tag: string}} */
  static define() {
    // biome-ignore lint/complexity/noThisInStatic: each subclass registers itself
    if (!customElements.get(this.tag)) customElements.define(this.tag, this);
  }

  /** @returns {void|Promise<void>} A promise where it begins with something that comes later. */
  connected() {}

  disconnected() {}

  connectedCallback() {
    if (this.gaveUp) return;
    this.inner = this.inner || this.cloneNode(true);
    try {
      const begun = this.connected();
      if (begun) begun.catch((error) => this.giveUp(error));
    } catch (error) {
      this.giveUp(error);
    }
  }

  disconnectedCallback() {
    if (!this.gaveUp) this.disconnected();
  }

  /** Be as the page had it, without a script. @param {Error} error What went wrong, for who looks into the console. */
  giveUp(error) {
    this.gaveUp = true;
    this.hidden = /** @type {HTMLElement} */ (this.inner).hidden;
    this.textContent = "";
    while (this.inner.firstChild) this.appendChild(this.inner.firstChild);
    this.setAttribute("data-failed", "");
    try {
      this.disconnected();
    } catch {
      // It had not begun.
    }
    console.error(error);
  }
}

/**
 * Make an element.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, any>} [attributes] `on…` functions become listeners; `true` gives an empty
 *   attribute; `false`, `null` and `undefined` none.
 * @param {...(Node|string)} children Strings become text.
 * @returns {HTMLElementTagNameMap[T]}
 */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else if (value !== false && value != null) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children);
  return element;
}

/**
 * The place of what is wrong with a field: a screen reader says it while the field has the focus too. So it is there from the start.
 * @param {string} id For the field's `aria-describedby`.
 */
export const faultOf = (id) => make("div", { class: "fu-error", id, role: "alert" });

/** Put words where a screen reader says what changes; the same words again are not said again. @param {Element} place @param {string} words */
export function tell(place, words) {
  if (place.textContent !== words) place.textContent = words;
}

/** Lead somebody to a field that cannot be used. Who is there already hears again what is wrong. @param {HTMLElement} field @param {Element} fault */
export function lead(field, fault) {
  if (document.activeElement === field) fault.replaceChildren(fault.textContent);
  else field.focus();
}

/**
 * Say a message of which some places hold elements, such as a number in bold.
 * @template P
 * @param {(places: P) => string} message
 * @param {{[K in keyof NoInfer<P>]: Node|string|number|bigint}} places
 * @returns {(Node|string)[]} What stands side by side.
 */
export function withNodes(message, places) {
  const nodes = [];
  const marked = Object.entries(places).map(([name, value]) => [name, value instanceof Node ? `\ue000${nodes.push(value) - 1}\ue000` : unmarked(value)]);
  return message(Object.fromEntries(marked)).split("\ue000").map((part, i) => (i % 2 ? nodes[part] : part)).filter((part) => part !== "");
}

/** A value without the letter that marks the place of a node: it has no meaning, but a file may hold it. */
const unmarked = (value) => (typeof value === "string" ? value.replace(/\ue000/g, "") : value);

/**
 * A small line drawing, 24 by 24, in the colour of the text.
 * @param {string} path The `d` of the path.
 * @returns {SVGElement}
 */
export function icon(path) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  for (const [name, value] of Object.entries({
    viewBox: "0 0 24 24", fill: "none", stroke: "currentColor", "stroke-width": "2.2",
    "stroke-linecap": "round", "stroke-linejoin": "round", "aria-hidden": "true",
  })) svg.setAttribute(name, value);
  const line = document.createElementNS(space, "path");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}
