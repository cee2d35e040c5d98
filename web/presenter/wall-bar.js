// What the presenter window says of the wall, and how the wall is opened.
import {
  presenterBlocked, presenterBlockedLink, presenterNoWall, presenterOpenWall, presenterToProjector, presenterWallShows, presenterWallVote,
} from "words";
import { make, tell, withNodes } from "../components/element.js";

const PATIENCE = 1500; // milliseconds in which a wall answers

export class WallBar {
  /** @param {() => string} address Where the wall shows this slide. @param {(address: string) => boolean} open False if the browser does not let it. */
  constructor(address, open) {
    this.address = address;
    this.says = make("span", { class: "fu-presenter__says", role: "status" });
    this.opener = make("button", { type: "button", class: "fu-quiet", onclick: () => this.open(open) }, presenterOpenWall);
    this.blocked = make("p", { class: "fu-error fu-presenter__blocked", role: "alert" });
    this.element = make("p", { class: "fu-row" }, this.says, this.opener);
    this.isThere = false;
    this.show(false);
  }

  /** @param {(address: string) => boolean} open */
  open(open) {
    if (open(this.address())) {
      this.blocked.replaceChildren();
      tell(this.says, presenterToProjector);
      return;
    }
    const byHand = make("a", { href: this.address(), target: "fu-wall", onclick: () => this.blocked.replaceChildren() }, presenterBlockedLink);
    this.blocked.replaceChildren(...withNodes(presenterBlocked, { link: byHand }));
    byHand.focus();
  }

  /** Something was told or asked: a wall that is there answers. @param {boolean} isVote */
  wait(isVote) {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => { this.isThere = false; this.show(isVote); }, PATIENCE);
  }

  /** The wall has answered, or said that it goes. @param {boolean} isThere @param {boolean} isVote */
  heard(isThere, isVote) {
    clearTimeout(this.waiting);
    this.isThere = isThere;
    if (isThere) this.blocked.replaceChildren();
    this.show(isVote);
  }

  show(isVote) {
    tell(this.says, this.isThere ? (isVote ? presenterWallVote : presenterWallShows) : presenterNoWall);
    this.opener.hidden = this.isThere;
  }
}
