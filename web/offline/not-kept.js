// The page for one that is not on this device while there is no connection. A worker has no elements, so it is text.
import { keepNoPage, keepNoPageKept, keepNoPageWhy } from "words";

const POLICY = "default-src 'none'; style-src 'self'; font-src 'self'";
const TITLE = /<title>([^<]*)<\/title>/;

/** @param {import("./version.js").Version} version @returns {Promise<Response>} */
export async function notKept(version) {
  const names = await version.names().catch(() => []);
  const sheet = names.find((name) => name.endsWith("/follow-up.css"));
  const pages = [];
  for (const name of names.filter((each) => each.endsWith(".html"))) {
    const title = TITLE.exec(await (await version.kept(name)).text());
    if (title) pages.push(`<li><a href="${version.address(name)}">${title[1]}</a></li>`);
  }
  const list = pages.length ? `<p>${escaped(keepNoPageKept)}</p><ul>${pages.sort().join("")}</ul>` : "";
  const { lang, dir } = version.list;
  const html = `<!doctype html><html lang="${lang}" dir="${dir || "ltr"}"><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><title>${escaped(keepNoPage)}</title>
${sheet ? `<link rel="stylesheet" href="${version.address(sheet)}">` : ""}
<main><article class="fu-page"><h1>${escaped(keepNoPage)}</h1><p>${escaped(keepNoPageWhy)}</p>${list}</article></main>`;
  return new Response(html, { status: 503, headers: { "Content-Type": "text/html; charset=utf-8" } });
}

const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
