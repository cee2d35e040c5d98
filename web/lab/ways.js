// Where a learner can go on when an exercise does not run here.
import { labBack, labDownloadExercise, labReadOnline, labTryAgain } from "words";
import { make } from "../components/element.js";
import { exercise, home, wanted } from "./settings.js";

export const EXERCISES = `${home}../exercises.html`;

/** Links for one who cannot run this exercise here: try again, read it, or take it along. */
export function ways({ again = true } = {}) {
  const links = [
    again && make("button", { type: "button", class: "lab-strong", onclick: () => location.reload() }, labTryAgain),
    wanted && make("a", { href: `${home}../exercises/${exercise}.html` }, labReadOnline),
    wanted && make("a", { href: `${home}files/${wanted}`, download: wanted }, labDownloadExercise),
    make("a", { href: EXERCISES }, labBack),
  ];
  return make("p", { class: "lab-choices" }, ...links.filter(Boolean));
}
