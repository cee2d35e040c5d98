// What a facilitator uses in the room, as a classic script of its own: only the pages that show it fetch it.
import { FuCheck } from "./components/fu-check.js";
import { FuClock } from "./components/fu-clock.js";
import { FuRoom } from "./components/fu-room.js";
import { FuVote } from "./components/fu-vote.js";

FuCheck.define();
FuClock.define();
FuRoom.define();
FuVote.define();
