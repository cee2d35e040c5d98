// The service worker lets Python read and write the learner's files. Jupyter asks for it late, and does without it
// if it does not come at once, so it is asked for here.
import { home } from "./settings.js";

/**
 * Register the service worker before Jupyter does.
 * @returns {Promise<boolean>} Whether there is one.
 */
export async function serve() {
  const workers = navigator.serviceWorker;
  if (!workers) return false;
  try {
    const registration = await workers.register(`${home}service-worker.js?enableCache=false`);
    workers.register = async () => registration;
    workers.getRegistration = async () => registration;
    return true;
  } catch {
    return false;
  }
}
