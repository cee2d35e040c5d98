// Ringing, hold and the voicemail beep, made on the spot: nothing is downloaded. Off by default.

let context = null;

/** One tone: frequencies in hertz, start and length in seconds from now. */
function tone(frequencies, start, length, loudness = 0.06) {
  const gain = context.createGain();
  const from = context.currentTime + start;
  gain.gain.setValueAtTime(0, from);
  gain.gain.linearRampToValueAtTime(loudness, from + 0.03);
  gain.gain.setValueAtTime(loudness, from + length - 0.05);
  gain.gain.linearRampToValueAtTime(0, from + length);
  gain.connect(context.destination);
  for (const frequency of frequencies) {
    const source = context.createOscillator();
    source.frequency.value = frequency;
    source.connect(gain);
    source.start(from);
    source.stop(from + length);
  }
}

const SOUNDS = {
  ring: () => [0, 2].forEach((start) => tone([440, 480], start, 1.2)),
  hold: () => [523, 659, 784, 659].forEach((note, i) => tone([note], i * 0.5, 0.45, 0.03)),
  voicemail: () => tone([1000], 0.2, 0.5),
  bell: () => [[660, 1320], [550, 1100]].forEach((notes, i) => tone(notes, i * 0.5, 0.9, 0.09)),
  end: () => [0, 0.35, 0.7].forEach((start) => tone([480, 620], start, 0.2)),
};

/**
 * Play the sound of a moment, if there is one and the device can.
 * @param {string} name A speaker, "end", or "bell".
 * @returns {boolean} False if this device cannot make sounds.
 */
export function sound(name) {
  const Context = window.AudioContext || window.webkitAudioContext;
  if (!Context) return false;
  try {
    context = context || new Context();
    context.resume();
    if (SOUNDS[name]) SOUNDS[name]();
    return true;
  } catch {
    return false;
  }
}
