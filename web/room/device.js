// What a device tells of itself only after a moment: its power, and whether it keeps its screen on.

/** @typedef {import("./checks.js").Device} Device */

/**
 * Ask the device, and hear when its plug is pulled out or put in.
 * @param {(found: Partial<Device>) => void} tell Hears each thing once it is known, and again when it changes.
 */
export function askDevice(tell) {
  askBattery(tell).catch(() => {}); // then it is a question to the person
  askScreen().then((staysOn) => tell({ staysOn }));
}

async function askBattery(tell) {
  if (!navigator.getBattery) return;
  const battery = await navigator.getBattery();
  const say = () => tell({ battery });
  battery.onchargingchange = say;
  battery.onlevelchange = say;
  say();
}

/** Whether the screen is kept on when a page asks for it. */
async function askScreen() {
  try {
    const lock = await navigator.wakeLock.request("screen");
    await lock.release();
    return true;
  } catch {
    return false;
  }
}
