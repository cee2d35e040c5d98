// The columns of a record and their keys: followup.record.model.
import { RECORD_CHANNELS, RECORD_COLUMNS, RECORD_FOLLOWED, RECORD_NEEDED, RECORD_NOT_FOLLOWED, RECORD_STAGES } from "facts";
import { RUNGS, WAITING } from "../ladder.js";

export const COLUMNS = RECORD_COLUMNS;
export const NEEDED = RECORD_NEEDED;
export const STAGES = RECORD_STAGES;
export const CHANNELS = RECORD_CHANNELS;
export const RESULTS = [...RUNGS, WAITING];
/** One more column, which is written where an application was not followed up: yes or no. */
export const FOLLOWED = RECORD_FOLLOWED;
export const NOT_FOLLOWED = RECORD_NOT_FOLLOWED;
/** Whether a row is a follow-up, and not an application that nobody followed up. @param {{followed?: boolean}} row */
export const isFollowed = ({ followed }) => followed !== false;

/** What a record holds, as the words for it choose: follow-ups alone, or also applications that nobody followed up. */
export const kindOf = (rows) => (rows.every(isFollowed) ? "follow-ups" : "entries");
