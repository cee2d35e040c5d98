// The words of a record's columns: followup.record.model.
import { RUNGS } from "../ladder.js";

export const COLUMNS = ["date", "employer", "job", "stage", "channel", "result", "note"];
export const NEEDED = ["date", "employer", "result"];
export const STAGES = ["applied", "interviewed", "rejected"];
export const CHANNELS = ["phone", "email", "in person", "message"];
export const WAITING = "waiting";
export const RESULTS = [...RUNGS, WAITING];
