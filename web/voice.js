// What a page loads once somebody records, or has recordings: `<fu-voice>` and the list of practice calls ask for it.
import { Panel } from "./voice/panel.js";
import { quiet } from "./voice/playing.js";
import { showTakes } from "./voice/takes-list.js";

window.followUpVoice = { open: (host) => new Panel(host), quiet, showTakes };
