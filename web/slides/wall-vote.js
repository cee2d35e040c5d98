// The room's vote on the wall: it lies over the slides while the presenter window asks for it.
import { make } from "../components/element.js";
import { loadScript } from "../load.js";

export class WallVote {
  /** @param {HTMLTemplateElement} template What holds the vote. @param {string} script What makes it work. */
  constructor(template, script) {
    this.template = template;
    this.script = script;
    this.element = make("div", { class: "fu-wall__vote", hidden: true });
  }

  /** @param {boolean} isShown */
  show(isShown) {
    if (isShown && !this.element.firstChild) {
      this.element.append(this.template.content.cloneNode(true));
      loadScript(this.script).catch(() => {}); // then the calls on paper are named
    }
    this.element.hidden = !isShown;
  }
}
