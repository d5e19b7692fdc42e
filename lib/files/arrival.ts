import type { FileHead, FilePiece } from './fetch';
import { LARGEST_FILE } from './inbox';

/**
 * Why a file did not come: `login` is a web page in its place, `forbidden` 401 or 403, `gone` 404 or 410, `server` any other
 * answer that is no file, `network` no answer that may be read.
 */
export type FileProblem = 'login' | 'forbidden' | 'gone' | 'server' | 'network' | 'empty' | 'too-big';

export class FileNotArrived extends Error {
  override readonly name = 'FileNotArrived';

  constructor(
    readonly problem: FileProblem,
    readonly status = 0,
  ) {
    super(`${problem} ${status}`);
  }
}

export interface Arrived {
  readonly head: FileHead;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Puts the pieces of a file together, calling `came` after each with the bytes so far and of all (null: unknown).
 * What is no file is refused as soon as that can be told.
 *
 * @throws {FileNotArrived} and what `pieces` throw
 */
export async function collect(
  pieces: AsyncIterable<FilePiece>,
  came: (loaded: number, total: number | null) => void,
): Promise<Arrived> {
  let head: FileHead | undefined;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let loaded = 0;
  for await (const piece of pieces) {
    if (piece instanceof Uint8Array) {
      loaded += piece.length;
      parts.push(piece);
    } else {
      head = piece;
      refuse(piece);
    }
    if (Math.max(loaded, head?.length ?? 0) > LARGEST_FILE) throw new FileNotArrived('too-big');
    came(loaded, head?.length ?? null);
  }
  if (!head) throw new FileNotArrived('network');
  if (loaded === 0) throw new FileNotArrived('empty');
  const bytes = joined(parts, loaded);
  if (isWebPage(bytes)) throw new FileNotArrived('login');
  return { head, bytes };
}

function refuse({ status, type }: FileHead): void {
  if (status === 401 || status === 403) throw new FileNotArrived('forbidden', status);
  if (status === 404 || status === 410) throw new FileNotArrived('gone', status);
  // Addresses that a page made by itself (blob:) have the status 200 too.
  if (status < 200 || status > 299) throw new FileNotArrived('server', status);
  if (/^text\/html\b/i.test(type)) throw new FileNotArrived('login', status);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Some portals say “PDF” of their login page. */
function isWebPage(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return (
    /^\W*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body|script|meta)\b/i.test(start.replace(/^ï»¿/, '')) &&
    !start.includes('%PDF-')
  );
}
