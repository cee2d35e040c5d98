import { fetchOnIntent } from "../lab/intent.js";
import { FuElement } from "./element.js";

/**
 * Shows the ways to do an exercise that lead somewhere: Jupyter in the browser needs a web server and a script.
 * Each child with `data-when="lab"` is for then, each with `data-when="no-lab"` for a folder on a stick or no script.
 */
export class FuExercise extends FuElement {
  static tag = "fu-exercise";

  connected() {
    const runs = location.protocol !== "file:";
    for (const link of this.querySelectorAll("a[data-lab]")) fetchOnIntent(link);
    for (const part of /** @type {NodeListOf<HTMLElement>} */ (this.querySelectorAll("[data-when]"))) part.hidden = (part.dataset.when === "lab") !== runs;
  }
}
