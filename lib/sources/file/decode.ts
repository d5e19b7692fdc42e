const CHARSET = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i;

/** The text of a file: by its byte order mark, as UTF-8 when it is, else in the old code pages of Windows. */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The same for a page, which may say itself how its letters are written. */
export function decodePage(bytes: Uint8Array): string {
  const said = CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 2048)))?.[1];
  const text = decode(bytes);
  if (said === undefined || /^utf-?(?:8|16)/i.test(said)) return text;
  try {
    return new TextDecoder(said).decode(bytes);
  } catch {
    return text; // no code page of that name
  }
}
