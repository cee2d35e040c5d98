// Finds English on a page of the pseudo-language: words of plain letters outside what is marked as English.
(allowed) => {
  const plain = /(?<![\w@./:=("'\u00c0-\u024f\u1e00-\u1eff-])[A-Za-z]{3,}(?![\w@/=(_\u00c0-\u024f\u1e00-\u1eff-]|\.[\w-]|\.$)/;
  const skipped = '[lang="en"], code, pre, kbd, script, style, noscript, .controls, [translate="no"]';
  const names = ["aria-label", "title", "alt", "placeholder", "aria-valuetext", "aria-description"];
  const found = [];
  const look = (element, where, text) => {
    if (!text.trim() || (element && element.closest(skipped))) return;
    const loose = text.replace(/\u00a0/g, " ");
    const rest = allowed.reduce((left, known) => left.split(known).join(" "), loose);
    if (plain.test(rest)) found.push(`${where}: ${text.trim().slice(0, 120)}`);
  };
  const walk = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) look(node.parentElement, node.parentElement.tagName, node.nodeValue);
  for (const name of names) {
    for (const element of document.querySelectorAll(`[${name}]`)) look(element, `@${name}`, element.getAttribute(name));
  }
  for (const input of document.querySelectorAll("input[type=button], input[type=submit]")) look(input, "VALUE", input.value);
  return found;
}
