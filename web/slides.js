// The slides: reveal.js in the site's look, on the wall. Without it, all slides stand one below the other.
import { slidesBlocked, slidesPresenter } from "words";
import Reveal from "reveal.js";
import { make, withNodes } from "./components/element.js";
import { Awake } from "./room/awake.js";
import { isForSlides, turnByClicker } from "./slides/clicker.js";
import { Grid } from "./slides/grid.js";
import { Line } from "./slides/line.js";
import { tellMore } from "./slides/more.js";
import { arrange } from "./slides/own.js";
import { WallTimer } from "./slides/wall-timer.js";
import { WallVote } from "./slides/wall-vote.js";

const page = document.documentElement;
/** @type {HTMLElement} */
const stage = document.querySelector(".fu-slides");
const bundle = (name) => new URL(name, here).href;
const here = /** @type {HTMLScriptElement} */ (document.currentScript).src;

function present() {
  stage.classList.add("reveal");
  page.classList.add("fu-slides--on", "print-pdf");
  const deck = new Reveal(stage, {
    hash: true, center: false, width: 1280, height: 720, margin: 0.06, transition: "none",
    slideNumber: "c/t", controls: false, progress: true, overview: false,
    keyboardCondition: (event) => !grid.isOpen && isForSlides(event),
  });
  const grid = new Grid(deck, stage);
  turnByClicker(deck, () => !grid.isOpen);
  // What had the focus on the slide before must not take the keys of this one.
  deck.on("slidechanged", ({ previousSlide }) => {
    const at = /** @type {HTMLElement} */ (document.activeElement);
    if (previousSlide?.contains(at)) at.blur();
  });
  for (const call of stage.querySelectorAll("fu-vote")) tellMore(/** @type {HTMLElement} */ (call));
  const isMeant = location.hash.length > 1;
  deck.initialize().then(() => mirror(deck, isMeant));
  new Awake().keep(true);
}

/** Go with the presenter window, and it with this one. @param {boolean} isMeant Whether the address asks for a slide. */
function mirror(deck, isMeant) {
  const vote = new WallVote(document.querySelector("template"), bundle("room.js"));
  const timer = new WallTimer(bundle("workshops.js"), () => deck.layout());
  stage.after(vote.element, timer.element);
  let hearing = false;
  let insists = isMeant;
  const line = new Line(document.body.dataset.deck, true, {
    place() {
      vote.show(line.known.vote);
      if (insists) return;
      hearing = true;
      deck.slide(line.known.at);
      hearing = false;
    },
    other() {
      const at = deck.getIndices().h;
      if (insists && at !== line.known.at) line.tell(at, line.known.vote);
      insists = false;
    },
  });
  deck.on("slidechanged", ({ indexh }) => {
    if (hearing) return;
    vote.show(false);
    line.tell(indexh, false);
  });
  line.known.at = deck.getIndices().h;
  deck.addKeyBinding({ keyCode: 83, key: "S", description: slidesPresenter }, () => openDesk(line));
  line.ask();
}

/** Open the window of the person who leads; if the browser does not let it, say so, with a link. @param {Line} line */
function openDesk(line) {
  /** @type {HTMLAnchorElement} */
  const link = document.querySelector("a[target='fu-presenter']");
  if (line.open(link.href, "fu-presenter")) return;
  const told = document.querySelector(".fu-slides__blocked") || make("p", { class: "fu-slides__blocked", role: "alert" });
  const byHand = make("a", { href: link.href, target: "fu-presenter", onclick: () => told.remove() }, link.textContent);
  stage.after(told);
  told.replaceChildren(...withNodes(slidesBlocked, { link: byHand }));
  byHand.focus();
}

if (page.dataset.lacks !== "browser") arrange(stage).then(present);
