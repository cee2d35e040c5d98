// What a facilitator uses in the room, as a classic script of its own: only the pages that show it fetch it.
import { FuClock } from "./components/fu-clock.js";
import { FuRoom } from "./components/fu-room.js";
import { FuVote } from "./components/fu-vote.js";

FuClock.define();
FuRoom.define();
FuVote.define();
