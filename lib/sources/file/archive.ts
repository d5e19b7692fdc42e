import { inflateSync } from 'fflate';
import { UnreadableFile } from '../file-problem';

/** A file in a .zip, not inflated yet. */
export interface PackedFile {
  /** Without folders. */
  readonly name: string;
  /** @throws {UnreadableFile} */
  readonly unpack: () => Uint8Array;
}

/** Limits against archives made to fill the memory. Sizes in bytes, inflated. */
const MOST_ENTRIES = 2_000;
const MOST_FILES = 40;
const LARGEST = 100 << 20;
const LARGEST_IN_ALL = 200 << 20;
/** Text with its markup packs to a thirtieth at best; what is small does no harm whatever it inflates to. */
const MOST_RATIO = 200;
const SMALL = 1 << 20;

/** What systems put into archives by themselves. */
const NOISE = /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$|~\$)/i;
const READ = /\.(?:pdf|docx?|rtf|txt|md|x?html?|zip|rar|7z)$/i;
/** A name may lack its ending; pictures and programs beside the documents have theirs. */
const NO_ENDING = /^[^.]+$/;

/**
 * The files in a .zip that may be documents, in the archive's order. Nothing is inflated but by `unpack`, and never to
 * more than the archive declared; what that may be is checked here, before.
 *
 * @throws {UnreadableFile} `bare` where there is none, `encrypted`, `damaged`, `too-big`
 */
export function packedFiles(bytes: Uint8Array): PackedFile[] {
  const entries = directory(bytes).filter(({ path }) => !path.endsWith('/') && !NOISE.test(path));
  const wanted = entries.filter(({ path }) => READ.test(path) || NO_ENDING.test(nameOf(path)));
  if (wanted.length === 0) throw new UnreadableFile('bare', `${entries.length} files, none to be read`);
  if (wanted.length > MOST_FILES) throw new UnreadableFile('too-big', `${wanted.length} documents`);
  if (wanted.every(({ locked }) => locked)) throw new UnreadableFile('encrypted', 'an archive with a password');
  const size = wanted.reduce((sum, entry) => sum + room(entry), 0);
  if (size > LARGEST_IN_ALL) throw new UnreadableFile('too-big', `${size} bytes inflated`);
  return wanted.map((entry) => ({ name: nameOf(entry.path), unpack: () => inflate(bytes, entry) }));
}

/** Names of all entries. @throws {UnreadableFile} */
export const namesIn = (bytes: Uint8Array): string[] => directory(bytes).map(({ path }) => path);

/** An entry of the archive's directory (APPNOTE.TXT 4.3.12). */
interface Entry {
  readonly path: string;
  readonly locked: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packed: number;
  readonly inflated: number;
  readonly at: number;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;

function directory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = endOf(view);
    const count = view.getUint16(end + 10, true);
    if (count > MOST_ENTRIES) throw new UnreadableFile('too-big', `${count} entries`);
    const entries: Entry[] = [];
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== ENTRY) throw new UnreadableFile('damaged', 'zip: no entry where one should be');
      const length = view.getUint16(at + 28, true);
      const name = bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + length);
      entries.push({
        path: decodeName(name),
        locked: (view.getUint16(at + 8, true) & 1) !== 0,
        method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        inflated: view.getUint32(at + 24, true),
        at: view.getUint32(at + 42, true),
      });
      at += ENTRY_LENGTH + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return entries;
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile('damaged', `zip: ${String(error)}`);
  }
}

/** The archive's last record, which may have a comment behind it. */
function endOf(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && last - at <= LONGEST_COMMENT; at--) if (view.getUint32(at, true) === END) return at;
  throw new UnreadableFile('damaged', 'zip: cut off');
}

/** Memory that unpacking takes, whatever the directory says of a stored entry. */
const room = ({ method, packed, inflated }: Entry): number => (method === 0 ? packed : inflated);

function inflate(bytes: Uint8Array, entry: Entry): Uint8Array {
  const { path, locked, method, packed, at } = entry;
  if (locked) throw new UnreadableFile('encrypted', path);
  const size = room(entry);
  if (size > LARGEST || (size > SMALL && size > MOST_RATIO * packed))
    throw new UnreadableFile('too-big', `${path}: ${packed} bytes inflate to ${size}`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const start = at + LOCAL_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    const data = bytes.subarray(start, start + packed);
    if (method === 0) return data.slice();
    if (method !== 8) throw new UnreadableFile('damaged', `${path}: packed by method ${method}`);
    return inflateSync(data, { out: new Uint8Array(size) });
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile('damaged', `${path}: ${String(error)}`);
  }
}

const nameOf = (path: string): string => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);

/** UTF-8 also where its flag is not set; old packers wrote the code page of their system. */
function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
