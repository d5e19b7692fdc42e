import { unzipSync } from 'fflate';
import { UnreadableFile } from '../file-problem';

/** The parts of an OOXML package by their names, which count without case. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** A DOCX with many pictures. */
const LARGEST_FILE = 100 << 20;
/** Some 1,500 pages of text with Word's markup; what is larger would fill the browser's memory as a tree. */
const LARGEST_PARTS = 24 << 20;
const MOST_ENTRIES = 10_000;

/**
 * Inflates the XML parts of the package and nothing else. Sizes are checked before anything is inflated; no part gets
 * more room than it declared.
 */
export function unpack(bytes: Uint8Array): Parts {
  checkKind(bytes);
  if (bytes.length > LARGEST_FILE) throw new UnreadableFile('too-big', `${bytes.length} bytes`);
  let entries = 0;
  let size = 0;
  try {
    const found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (++entries > MOST_ENTRIES) throw new UnreadableFile('too-big', 'too many entries');
        if (!WANTED.test(name)) return false;
        size += originalSize;
        if (!(size <= LARGEST_PARTS)) throw new UnreadableFile('too-big', `${size} bytes of text`);
        return true;
      },
    });
    return new Map(Object.entries(found).map(([name, part]) => [name.replace(/^\//, '').toLowerCase(), part]));
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile('damaged', `zip: ${String(error)}`);
  }
}

const WANTED = /\.(?:xml|rels)$|^mimetype$/i;
const ENCRYPTED_FLAG = 1;

/** Tells what is not even a zip archive, and one whose entries have a password. */
function checkKind(bytes: Uint8Array): void {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    // An OLE container: Word puts an encrypted DOCX into one, and the old .doc is one.
    throw holds(bytes, 'EncryptedPackage')
      ? new UnreadableFile('encrypted', 'an OLE container with an encrypted package')
      : new UnreadableFile(holds(bytes, 'WordDocument') ? 'doc' : 'other', 'an OLE container');
  }
  if (!startsWith(bytes, [0x50, 0x4b])) {
    // Word opens RTF and HTML under the name .doc.
    throw new UnreadableFile('other', 'not a zip archive');
  }
  if (bytes.length > 6 && ((bytes[6] ?? 0) & ENCRYPTED_FLAG) !== 0) {
    throw new UnreadableFile('encrypted', 'the entries of the zip archive have a password');
  }
}

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, at) => bytes[at] === byte);

/** Whether an OLE container's directory has an entry `name` (UTF-16LE). */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first] = wanted;
  if (first === undefined) return false;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
