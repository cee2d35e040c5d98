// What every page does for the bus: the service worker keeps what was read, and a new version is told.
import { keepNew, keepNewLater, keepNewOthers, keepNewUse } from "words";
import { make } from "../components/element.js";
import { active, ask, registered, when, whyNoWorker } from "./asking.js";

/** Begin once the page is there: nothing of it may wait for this. */
export function keepWhatIsRead() {
  if (whyNoWorker()) return;
  const begin = () => setTimeout(() => follow().catch(() => {}));
  if (document.readyState === "complete") begin();
  else addEventListener("load", begin);
}

async function follow() {
  const registration = await registered();
  const workers = navigator.serviceWorker;
  registration.addEventListener("updatefound", () => arrived(registration.installing));
  if (registration.waiting) arrived(registration.waiting);
  const read = () => performance.getEntriesByType("resource").map(({ name }) => name);
  if (!workers.controller) ask(await active(registration), "read", { addresses: [location.href, ...read()] }).catch(() => {});
  else await registration.update();
}

/** Tell that there is a new version, once all of it that is needed is there. */
async function arrived(worker) {
  await when(worker, "installed").catch(() => {});
  if (worker.state === "installed" && navigator.serviceWorker.controller) tell(worker);
}

/** @param {ServiceWorker} worker */
function tell(worker) {
  const said = make("p", { role: "status" });
  const box = make("div", { class: "fu-wide fu-news" }, said, make("p", { class: "fu-row" },
    make("button", { type: "button", class: "fu-quiet", onclick: () => use(worker, said) }, keepNewUse),
    make("button", { type: "button", class: "fu-quiet", onclick: () => box.remove() }, keepNewLater)));
  for (const old of document.querySelectorAll(".fu-news")) old.remove();
  document.querySelector("header").append(box);
  said.textContent = keepNew;
}

async function use(worker, said) {
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload());
  const { others } = await ask(worker, "use");
  if (others) said.textContent = keepNewOthers({ n: others });
}
