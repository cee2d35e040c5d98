// Runs in the head of every page, before anything is shown. It stands in the page itself, so it is
// small, and the page's content policy names it by its hash.
const page = document.documentElement;

// What comes with the oldest browsers of `checks/floor.json`, and with none before them.
if (window.customElements && "allSettled" in Promise && "text" in Blob.prototype) page.classList.replace("no-js", "js");
else page.dataset.lacks = "browser";
try {
  page.dataset.theme = localStorage.getItem("follow-up.theme") || "";
} catch {
  // The storage is forbidden: the device's own colours stay.
}

// If the components have not come by now, or do not begin, the page is one without a script.
addEventListener("DOMContentLoaded", () => {
  if (!window.followUpBegun && page.classList.replace("js", "no-js")) page.dataset.lacks = "scripts";
});
