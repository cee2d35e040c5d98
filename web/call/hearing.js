// Who hears the learner: somebody hangs up where there is a phone in hand, and else stops. followup.calls.hearing says the same.
import { CALL_CHANNELS, CALL_VOICELESS } from "facts";
import { callYouHangUp } from "words";

/** Whether somebody speaks, and it is no ring, music or scene. @param {string} speaker */
export function isVoice(speaker) {
  return !CALL_VOICELESS.includes(speaker);
}

/** How one leaves: by the channel, or `off` where nobody is on the phone, as the messages choose. @param {{speaker: string, channel?: string}} beat */
export const wayAt = ({ speaker, channel = CALL_CHANNELS[0] }) => (channel === CALL_CHANNELS[0] && !isVoice(speaker) ? "off" : channel);

/** The learner's words for leaving the call. @param {CallBeat} beat Where it is left. */
export const youLeave = (beat) => callYouHangUp({ way: wayAt(beat) });
