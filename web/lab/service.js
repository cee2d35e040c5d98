// The service worker lets Python read and write the learner's files. It must be there before Python's worker is made:
// a worker that is being made while the service worker starts is never served.
import { labNoServiceWorker } from "words";
import { home } from "./settings.js";

const LONGEST = 5000;

/**
 * Register the service worker before Jupyter does, and wait until it serves.
 * @returns {Promise<boolean>} Whether it does; if not, Jupyter is told that there is none.
 */
export async function serve() {
  const workers = navigator.serviceWorker;
  if (!workers) return false;
  const registration = await active(workers).catch(() => undefined);
  workers.register = async () => {
    if (registration) return registration;
    throw new Error(labNoServiceWorker);
  };
  workers.getRegistration = async () => registration;
  // At a device's first visit Jupyter would take away all that it finds here, ours, and start Python without files.
  workers.getRegistrations = async () => [];
  return Boolean(registration);
}

/** Register it, and give its registration once it serves this page; undefined if that takes too long. */
async function active(workers) {
  const registration = await workers.register(`${home}service-worker.js?enableCache=false`);
  // `workers.ready` would do for a page of its own, but the site's service worker is ready here before it.
  const ready = new Promise((resolve) => {
    const worker = registration.installing || registration.waiting || registration.active;
    const look = () => worker.state === "activated" && resolve(registration);
    worker.addEventListener("statechange", look);
    look();
  });
  const late = new Promise((resolve) => setTimeout(resolve, LONGEST));
  return Promise.race([ready, late]);
}
