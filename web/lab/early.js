// Python takes longest, so its worker starts first; Jupyter is handed that worker when it asks for one.
import { home } from "./settings.js";

const KERNELS = /\/comlink\.worker\.[^/]*\.js$/;

/**
 * Start Python's worker.
 * @param {(worker: Worker) => void} listen Called with each worker that runs Python: restarts make new ones.
 */
export function startPython(listen) {
  const Plain = window.Worker;
  const make = () => {
    const worker = new Plain(`${home}python/worker.mjs`, { type: "module" });
    listen(worker);
    return worker;
  };
  let waiting = make();
  window.Worker = class extends Plain {
    // biome-ignore lint/correctness/noUnreachableSuper: the other way gives back what `super` has made before
    constructor(address, options) {
      if (!KERNELS.test(String(address))) {
        super(address, options);
        return;
      }
      const worker = waiting || make();
      waiting = null;
      // biome-ignore lint/correctness/noConstructorReturn: Jupyter asks with `new`, and gets one that runs already
      return worker;
    }
  };
}
