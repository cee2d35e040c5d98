// Whether this device can record, as far as it tells before anybody is asked for the microphone.

/** What the device said last: a button for it can be there at once, and pushes nothing away later. */
export let couldRecord = false;

/** @returns {Promise<boolean>} */
export async function canRecord() {
  couldRecord = await ask();
  return couldRecord;
}

async function ask() {
  const { mediaDevices, permissions } = navigator;
  if (!mediaDevices || !mediaDevices.getUserMedia || !window.MediaRecorder) return false;
  try {
    const devices = await mediaDevices.enumerateDevices();
    if (devices.length && !devices.some(({ kind }) => kind === "audioinput")) return false;
    return (await permissions.query({ name: /** @type {PermissionName} */ ("microphone") })).state !== "denied";
  } catch {
    return true; // a browser that does not tell: it will say so when it is asked
  }
}
