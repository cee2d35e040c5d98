// Who hears the learner: somebody hangs up where there is a phone in hand, and else stops. followup.calls.hearing says the same.
import { CALL_VOICELESS } from "facts";
import { callYouHangUp } from "words";

/** Whether somebody speaks, and it is no ring, music or scene. @param {string} speaker */
export function isVoice(speaker) {
  return !CALL_VOICELESS.includes(speaker);
}

/** Whether somebody is on the phone, as the messages choose. @param {{speaker: string}} beat */
export const phoneAt = ({ speaker }) => (isVoice(speaker) ? "on" : "off");

/** The learner's words for leaving the call. @param {CallBeat} beat Where it is left. */
export const youLeave = (beat) => callYouHangUp({ phone: phoneAt(beat) });
