import { startPython } from "./early.js";
import { settle } from "./settings.js";

const main = settle();
startPython(() => {});
const script = document.createElement("script");
script.src = main;
document.head.append(script);
