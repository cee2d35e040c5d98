/** The bytes that the browser says it leaves to this site; no end of them where it says nothing. Some say more than is true. */
export async function room() {
  try {
    const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
    return quota - usage;
  } catch {
    return Infinity;
  }
}
