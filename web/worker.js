// The service worker. The build puts the list of the site's files before it, and the whole at the site's root.
import { Keeping } from "./offline/keeping.js";
import { Serving } from "./offline/serving.js";
import { Version } from "./offline/version.js";

/** What a worker has, which these types do not know. @type {any} */
const worker = self;
const version = new Version(worker.registration.scope, worker.followUpFiles);
const keeping = new Keeping(version);
const serving = new Serving(version, () => worker.registration.update().catch(() => {}));
/** A keeping may have been cut off with the worker that did it. */
const mended = keeping.undo().catch(() => {});

worker.addEventListener("install", (event) => event.waitUntil(keeping.renew()));
worker.addEventListener("activate", (event) => event.waitUntil(takeOver()));
worker.addEventListener("fetch", (event) => {
  const answer = serving.answer(event);
  if (answer) event.respondWith(answer);
});
worker.addEventListener("message", (event) => {
  const { data, ports: [port] } = event;
  const work = ASKED[data.ask];
  if (!work) return;
  const tell = (told) => port && port.postMessage(told);
  event.waitUntil(mended.then(() => work(data, tell)).then((done) => tell({ done: done || {} }), ({ why = "refused" }) => tell({ why })));
});

/** What pages ask for, by its name; each gives what is told at the end. */
const ASKED = {
  state,
  read: ({ addresses }) => serving.read(addresses),
  keep: (_, tell) => keeping.all((now) => tell({ now, all: version.files.size })),
  remove,
  use,
};

async function state() {
  const { bytes, load } = version.list;
  const [kept, whole, isOff] = await Promise.all([version.names(), version.noted("whole"), version.isOff()]);
  const all = version.files.size;
  return { kept: kept.length, all, whole: Boolean(whole) && kept.length === all, keeping: keeping.running, isOff, bytes, load };
}

async function remove() {
  await caches.open(version.offName);
  await version.remove();
}

/** Take over from an older version, if no other window would be left with files of two. */
async function use() {
  const windows = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  const ours = windows.filter(({ url }) => version.name(url) !== null);
  if (ours.length < 2) await worker.skipWaiting();
  return { others: Math.max(0, ours.length - 1) };
}

async function takeOver() {
  for (const name of await version.others()) await caches.delete(name);
  await serving.meet(await worker.clients.matchAll({ type: "window", includeUncontrolled: true })).catch(() => {});
  await worker.clients.claim();
}
