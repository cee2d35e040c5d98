// What a facilitator uses in the room, as a classic script of its own: only the pages that show it fetch it.
import { FuRoom } from "./components/fu-room.js";
import { FuVote } from "./components/fu-vote.js";

FuRoom.define();
FuVote.define();
