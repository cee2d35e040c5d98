// Runs in the head of every page, before anything is shown. It stands in the page itself, so it is
// small, and the page's content policy names it by its hash.
const page = document.documentElement;

page.classList.replace("no-js", "js");
try {
  page.dataset.theme = localStorage.getItem("follow-up.theme") || "";
} catch {
  // The storage is forbidden: the device's own colours stay.
}

// If the components do not come, the page is one without a script. Errors of loading do not bubble.
addEventListener("error", ({ target }) => {
  if (/** @type {HTMLScriptElement} */ (target).defer) page.classList.replace("js", "no-js");
}, true);
