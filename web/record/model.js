// The columns of a record and their keys: followup.record.model.
import { RECORD_CHANNELS, RECORD_COLUMNS, RECORD_NEEDED, RECORD_STAGES } from "facts";
import { RUNGS, WAITING } from "../ladder.js";

export const COLUMNS = RECORD_COLUMNS;
export const NEEDED = RECORD_NEEDED;
export const STAGES = RECORD_STAGES;
export const CHANNELS = RECORD_CHANNELS;
export const RESULTS = [...RUNGS, WAITING];
