// What is in a file. `Blob` has ways of its own, which iPhones learnt late.

/** @param {Blob} blob @returns {Promise<ArrayBuffer>} */
export const bytesOf = (blob) => new Response(blob).arrayBuffer();

/** @param {Blob} blob @returns {Promise<string>} */
export const textOf = (blob) => new Response(blob).text();
