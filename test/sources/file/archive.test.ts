import fc from 'fast-check';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packedFiles } from '@/lib/sources/file';
import { problemOf, utf8 } from './read';

const zip = (files: Zippable): Uint8Array => zipSync(files, { mtime: '2026-01-01' });
const many = (count: number, ending: string): Zippable =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}${ending}`, new Uint8Array()]));

/** Where the archive's directory says something of its first entry: `at` from the entry's start. */
function directoryEntry(bytes: Uint8Array): number {
  for (let at = bytes.length - 46; at >= 0; at--)
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2) return at;
  throw new Error('no directory');
}

function changed(bytes: Uint8Array, at: number, ...values: number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(values, directoryEntry(bytes) + at);
  return copy;
}

const ONE = zip({ 'a.txt': utf8('Thông báo') });
const STORED = zipSync({ 'a.txt': [utf8('Thông báo'), { level: 0 }] }, { mtime: '2026-01-01' });

describe('an archive', () => {
  it('gives the files that may be documents, in its order, without their folders', () => {
    const files = packedFiles(
      zip({
        'văn bản/12-TB.pdf': strToU8('%PDF'),
        'văn bản/ảnh.jpg': new Uint8Array(3),
        '__MACOSX/văn bản/._12-TB.pdf': new Uint8Array(3),
        'văn bản/~$b.docx': new Uint8Array(3),
        'phụ lục.DOCX': utf8('x'),
        'không đuôi': utf8('y'),
      }),
    );
    expect(files.map(({ name }) => name)).toEqual(['12-TB.pdf', 'phụ lục.DOCX', 'không đuôi']);
    expect(files.map(({ unpack }) => new TextDecoder().decode(unpack()))).toEqual(['%PDF', 'x', 'y']);
  });

  it('gives a stored file as it is', () => {
    expect(packedFiles(STORED).map(({ unpack }) => new TextDecoder().decode(unpack()))).toEqual(['Thông báo']);
  });

  it.each([
    ['nothing in it', zip({}), 'bare'],
    ['pictures alone', zip(many(5, '.png')), 'bare'],
    ['41 documents', zip(many(41, '.pdf')), 'too-big'],
    ['3,000 entries', zip(many(3_000, '.png')), 'too-big'],
    ['a password', changed(ONE, 8, 1), 'encrypted'],
    ['documents of 200 MB and more, as it says', changed(ONE, 24, 0, 0, 0, 0x0d), 'too-big'],
    ['no end', ONE.subarray(0, ONE.length - 30), 'damaged'],
    ['a directory elsewhere than it says', ONE.map((byte, at) => (at === ONE.length - 6 ? byte + 1 : byte)), 'damaged'],
  ])('with %s is refused before anything is inflated', async (_, bytes, expected) => {
    expect(await problemOf(() => packedFiles(bytes))).toBe(expected);
  });

  it.each([
    ['inflates two hundred times and more', zip({ 'a.txt': new Uint8Array(4 << 20) }), 'too-big'],
    ['is larger than 100 MB', changed(ONE, 24, 0, 0, 0x50, 0x06), 'too-big'],
    ['is packed in a way of its own', changed(ONE, 10, 99), 'damaged'],
    ['is no packed data', changed(STORED, 10, 8), 'damaged'],
    ['has a password', changed(zip({ 'a.txt': utf8('x'), 'b.txt': utf8('y') }), 8, 1), 'encrypted'],
  ])('with a file that %s gives the others', async (_, bytes, expected) => {
    const problems = await Promise.all(packedFiles(bytes).map(({ unpack }) => problemOf(unpack)));
    expect(problems.filter((problem) => problem !== null)).toEqual([expected]);
  });

  it('never gives more bytes than it declared, and throws nothing but its own error, whatever is damaged', async () => {
    const whole = zip({ 'a.txt': utf8('Thông báo '.repeat(300)), 'b.pdf': utf8('%PDF') });
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        await problemOf(() => packedFiles(bytes).map(({ unpack }) => problemOf(unpack)));
      }),
      { numRuns: 300 },
    );
  });
});
