/** SHA-256 of a text in UTF-8, in hex. Not inside a transaction: IndexedDB ends one that waits for anything else. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
