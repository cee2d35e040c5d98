// How a page speaks with the service worker.

/** Why there can be none here: "stick" (from a folder) or "browser"; empty where there can. */
export function whyNoWorker() {
  if (location.protocol === "file:") return "stick";
  return window.isSecureContext && navigator.serviceWorker && manifest() ? "" : "browser";
}

/** The link to the site's manifest, which stands at its root. @returns {HTMLLinkElement|null} */
const manifest = () => document.querySelector("link[rel=manifest]");

/** @returns {Promise<ServiceWorkerRegistration>} Rejected if the browser or the server has none. */
export async function registered() {
  const registration = await navigator.serviceWorker.register(new URL("service-worker.js", manifest().href).href);
  if (!registration) throw new Error("no service worker");
  return registration;
}

/** Wait until a worker is this far. @param {ServiceWorker} worker @param {ServiceWorkerState} state */
export function when(worker, state) {
  return new Promise((resolve, reject) => {
    const look = () => (worker.state === state || worker.state === "activated" ? resolve(worker) : worker.state === "redundant" && reject(new Error("gone")));
    worker.addEventListener("statechange", look);
    look();
  });
}

/** The worker that serves this site, once it does. @param {ServiceWorkerRegistration} registration @returns {Promise<ServiceWorker>} */
export async function active(registration) {
  return registration.active || when(registration.installing || registration.waiting, "activated");
}

/**
 * @param {ServiceWorker} worker @param {string} what @param {object} [given]
 * @param {(told: {now: number, all: number}) => void} [tell] Hears how far it is.
 * @returns {Promise<any>} What it has to say; rejected with `why`.
 */
export function ask(worker, what, given = {}, tell = () => {}) {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    port1.onmessage = ({ data }) => {
      if (data.done) resolve(data.done);
      else if (data.why) reject(Object.assign(new Error(data.why), { why: data.why }));
      else tell(data);
    };
    worker.postMessage({ ask: what, ...given }, [port2]);
  });
}
