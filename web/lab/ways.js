// Where a learner can go on when an exercise does not run here.
import { make } from "../components/element.js";
import { exercise, home, wanted } from "./settings.js";

export const EXERCISES = `${home}../exercises.html`;

/** Links for one who cannot run this exercise here: try again, read it, or take it along. */
export function ways({ again = true } = {}) {
  const links = [
    again && make("button", { type: "button", class: "lab-strong", onclick: () => location.reload() }, "Try again"),
    wanted && make("a", { href: `${home}../exercises/${exercise}.html` }, "Read the exercise online"),
    wanted && make("a", { href: `${home}files/${wanted}`, download: wanted }, "Download the exercise"),
    make("a", { href: EXERCISES }, "Back to the exercises"),
  ];
  return make("p", { class: "lab-choices" }, ...links.filter(Boolean));
}
