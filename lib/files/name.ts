const LONGEST = 255;
const NAMED = /\.(?:pdf|docx)(?![\p{L}\p{N}])/iu;

/** Whether a name, a link's text or an address speaks of a PDF or DOCX file. */
export const namesFile = (text: string): boolean => NAMED.test(text);

/** `text` with its %-escapes read, where they can be. */
export function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * What a fetched file is called: as the server names it (Content-Disposition, RFC 6266), else the first of `others` (names,
 * texts, paths) that names a file, else the first. Never a path; empty when nothing names it.
 */
export function fileName(disposition: string, others: readonly string[]): string {
  const names = [...named(disposition), ...[...others].sort((a, b) => Number(namesFile(b)) - Number(namesFile(a)))];
  return names.map(clean).find((name) => name !== '') ?? '';
}

function named(disposition: string): string[] {
  const [, extended] = /filename\*\s*=\s*utf-8'[^']*'([^;\s]+)/i.exec(disposition) ?? [];
  const [, quoted, bare] = /filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i.exec(disposition) ?? [];
  const plain = quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '';
  return [unescaped(extended ?? ''), unescaped(asUtf8(plain))];
}

/** Servers write names in UTF-8, which headers are not read as: each byte came as a letter of its own. */
function asUtf8(text: string): string {
  const codes = [...text].map((letter) => letter.charCodeAt(0));
  if (codes.every((code) => code < 128) || codes.some((code) => code > 255)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(codes));
  } catch {
    return text;
  }
}

const clean = (text: string): string =>
  (text.split(/[/\\]/).at(-1) ?? '')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .normalize('NFC')
    .slice(0, LONGEST);
