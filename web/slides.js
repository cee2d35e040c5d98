// The slides: reveal.js with a speaker view, in the site's look. Without it, all slides stand one below the other.
import Reveal from "reveal.js";
import Notes from "reveal.js/plugin/notes/notes.esm.js";
import { Awake } from "./room/awake.js";
import { isForSlides, turnByClicker } from "./slides/clicker.js";
import { Grid } from "./slides/grid.js";
import { tellMore } from "./slides/more.js";
import { arrange } from "./slides/own.js";

const page = document.documentElement;
/** @type {HTMLElement} */
const stage = document.querySelector(".fu-slides");

function present() {
  stage.classList.add("reveal");
  page.classList.add("fu-slides--on", "print-pdf");
  const deck = new Reveal(stage, {
    plugins: [Notes], hash: true, center: false, width: 1280, height: 720, margin: 0.06, transition: "none",
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
  deck.initialize();
  new Awake().keep(true);
}

if (page.dataset.lacks !== "browser") {
  if ("own" in stage.dataset) arrange(stage, "../../").then(present);
  else present();
}
