import { themeDark, themeLight } from "words";
import { keep, recall } from "../storage.js";
import { FuElement, icon, make } from "./element.js";

const KEY = "follow-up.theme";
const SUN = "M12 4V2M12 22v-2M4 12H2M22 12h-2M6.3 6.3 4.9 4.9M19.1 19.1l-1.4-1.4M6.3 17.7l-1.4 1.4M19.1 4.9l-1.4 1.4M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10";
const MOON = "M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5";

/** A button that changes between the light and the dark page. Without a choice the device decides. */
export class FuTheme extends FuElement {
  static tag = "fu-theme";

  connected() {
    this.button = make("button", { type: "button", class: "fu-theme__button", onclick: () => this.toggle() });
    this.replaceChildren(this.button);
    this.show();
  }

  get dark() {
    const chosen = recall(KEY) || document.documentElement.dataset.theme;
    return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }

  toggle() {
    const theme = this.dark ? "light" : "dark";
    keep(KEY, theme);
    document.documentElement.dataset.theme = theme;
    this.show(theme === "dark");
  }

  show(dark = this.dark) {
    this.button.setAttribute("aria-label", dark ? themeLight : themeDark);
    this.button.replaceChildren(icon(dark ? SUN : MOON));
  }
}
