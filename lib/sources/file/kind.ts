import { UnreadableFile } from '../file-problem';
import { namesIn } from './archive';

/** What a file is read as. `word` is also what only Word's reader can say no to: OLE files, OpenDocument. */
export type FileKind = 'pdf' | 'word' | 'archive' | 'html' | 'text';

type Magic = readonly (readonly [at: number, bytes: string])[];

const PACKED: readonly Magic[] = [
  [[0, 'Rar!\x1a\x07']],
  [[0, '7z\xbc\xaf\x27\x1c']],
  [[0, '\x1f\x8b\x08']],
  [
    [0, 'BZh'],
    [4, '1AY&SY'],
  ],
  [[0, '\xfd7zXZ\x00']],
  [[257, 'ustar']],
];
const PICTURES: readonly Magic[] = [
  [[0, '\x89PNG\r\n']],
  [[0, '\xff\xd8\xff']],
  [[0, 'GIF8']],
  [[0, 'II*\x00']],
  [[0, 'MM\x00*']],
  [
    [0, 'RIFF'],
    [8, 'WEBP'],
  ],
  [[4, 'ftyphei']],
  [[4, 'ftypmif1']],
  [[4, 'ftypavif']],
  [
    [0, 'BM'],
    [6, '\x00\x00\x00\x00'],
  ],
];
/** A PDF may begin with other bytes before its header. */
const PDF_WITHIN = 1024;
const LOOKED_AT = 4096;
/** Control characters that texts have: tab, line feeds, form feed, escape. Others are bytes of something else. */
const IN_TEXTS = '\t\n\v\f\r\x1b';
const HTML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body|meta|div|table|p)\b/is;
const OLD_WORD = /^\s*(?:\{\\rtf|<\?xml[^>]*>\s*<\?mso-application)/;

/**
 * What a file is by its first bytes: names are often wrong. The name decides only between text and HTML.
 *
 * @throws {UnreadableFile} for what is not read at all
 */
export function kindOf(bytes: Uint8Array, name: string): FileKind {
  if (bytes.length === 0) throw new UnreadableFile('empty', 'no bytes');
  if (is(bytes, [[0, 'PK']])) return archiveKind(bytes);
  if (is(bytes, [[0, '\xd0\xcf\x11\xe0']])) return 'word';
  if (latin(bytes, PDF_WITHIN).includes('%PDF-')) return 'pdf';
  if (PACKED.some((magic) => is(bytes, magic))) throw new UnreadableFile('archive', 'rar, 7z or tar');
  if (PICTURES.some((magic) => is(bytes, magic))) throw new UnreadableFile('image', 'a picture');
  const head = latin(bytes, LOOKED_AT);
  if (OLD_WORD.test(head)) throw new UnreadableFile('doc', 'RTF or XML of Word 2003');
  if (isWide(bytes)) return isHtmlName(name) ? 'html' : 'text';
  if ([...head].some((letter) => letter < ' ' && !IN_TEXTS.includes(letter)))
    throw new UnreadableFile('other', 'neither text nor a known kind');
  return isHtmlName(name) || HTML.test(head.replace(/^\xef\xbb\xbf/, '')) ? 'html' : 'text';
}

/** Every Office document names its parts in one way (ECMA-376, OpenDocument); other archives hold files. */
function archiveKind(bytes: Uint8Array): FileKind {
  const names = namesIn(bytes);
  return names.some((name) => /^(?:\[content_types\]\.xml|mimetype)$/i.test(name)) ? 'word' : 'archive';
}

const isHtmlName = (name: string): boolean => /\.x?html?$/i.test(name);

/** UTF-16, as Notepad saves “Unicode”. */
const isWide = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

const is = (bytes: Uint8Array, magic: Magic): boolean =>
  magic.every(([at, wanted]) => [...wanted].every((letter, index) => bytes[at + index] === letter.charCodeAt(0)));

const latin = (bytes: Uint8Array, length: number): string => String.fromCharCode(...bytes.subarray(0, length));
