// In the head of the page for what is not there, which a host shows for an address in any folder.
// Its links start at the host's root. If the style sheet is not there, look for the folder that has
// it, from the root down, and lead every link to that folder.
const SHEET = "built/follow-up.css";
const BUNDLE = "built/follow-up.js";
let deep = 1;

addEventListener("error", (event) => {
  const target = /** @type {HTMLLinkElement} */ (event.target);
  if (target.rel === "stylesheet") look(target);
}, true);

/** @param {HTMLLinkElement} sheet */
function look(sheet) {
  deep += 1;
  const root = `${location.pathname.split("/").slice(0, deep).join("/")}/`;
  if (!location.pathname.startsWith(root)) return;
  sheet.onload = () => mend(root);
  sheet.href = root + SHEET;
}

function mend(root) {
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", () => mend(root));
    return;
  }
  for (const name of ["href", "base"]) {
    for (const element of document.querySelectorAll(`body [${name}^='/']`)) {
      element.setAttribute(name, root + element.getAttribute(name).slice(1));
    }
  }
  document.querySelector("script[defer]").remove();
  const script = document.createElement("script");
  script.src = root + BUNDLE;
  document.head.append(script);
}
