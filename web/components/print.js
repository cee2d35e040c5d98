// On paper nothing can be opened, so everything that is folded is opened first and folded again after.

/** Unfold every `<details>` while the page is printed. */
export function unfoldForPrint() {
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("main details:not([open], .fu-tells)")];
    for (const details of folded) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of folded) details.open = false;
    folded = [];
  });
}
