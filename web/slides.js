// The slides: reveal.js with a speaker view, in the site's look. Without it, all slides stand one below the other.
import Reveal from "reveal.js";
import Notes from "reveal.js/plugin/notes/notes.esm.js";

const page = document.documentElement;
const stage = document.querySelector(".fu-slides");
const deck = new Reveal(stage, {
  plugins: [Notes], hash: true, center: false, width: 1280, height: 720, margin: 0.06, transition: "none",
  slideNumber: "c/t", controls: false, progress: true,
  // Who fills a field in a slide types there, and does not turn pages.
  // In a call, Up, Down and the page keys scroll.
  keyboardCondition: ({ key }) => {
    const at = document.activeElement;
    // not words: names of elements
    return !at.closest("input, select, textarea, button") && !(at.closest(".fu-vote__live") && /^(Arrow(Up|Down)|Page)/.test(key));
  },
});

if (page.dataset.lacks !== "browser") {
  stage.classList.add("reveal");
  page.classList.add("fu-slides--on");
  deck.initialize();
}
