// The presenter window: what the person who leads sees on the laptop. Without it, the page is the slides with their notes.
import "./older.js";
import { Desk } from "./presenter/desk.js";
import { arrange } from "./slides/own.js";

if (document.documentElement.dataset.lacks !== "browser") arrange(document.querySelector(".fu-slides")).then(() => new Desk(document.body).begin());
