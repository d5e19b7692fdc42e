import { describe, expect, test } from 'vitest';
import { collect, type FileHead, type FilePiece, LARGEST_FILE } from '@/lib/files';

const head = (patch: Partial<FileHead> = {}): FileHead => ({
  status: 200,
  type: 'application/pdf',
  disposition: '',
  length: null,
  ...patch,
});
const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

async function* coming(...pieces: FilePiece[]): AsyncGenerator<FilePiece> {
  yield* pieces;
}
const silent = (): void => undefined;

test('the pieces of a file are put together, and how far it is is said after each', async () => {
  const said: unknown[] = [];
  const { bytes: all } = await collect(coming(head({ length: 8 }), bytes('%PDF'), bytes('-1.7')), (...far) =>
    said.push(far),
  );
  expect(new TextDecoder().decode(all)).toBe('%PDF-1.7');
  expect(said).toEqual([
    [0, 8],
    [4, 8],
    [8, 8],
  ]);
});

describe('what is no file', () => {
  test.each<[string, FilePiece[], string]>([
    ['no answer', [], 'network'],
    ['401', [head({ status: 401 })], 'forbidden'],
    ['403', [head({ status: 403, type: 'text/html' })], 'forbidden'],
    ['404', [head({ status: 404, type: 'text/html' })], 'gone'],
    ['410', [head({ status: 410 })], 'gone'],
    ['500', [head({ status: 500 })], 'server'],
    ['a login page', [head({ type: 'text/html; charset=utf-8' })], 'login'],
    ['a login page that calls itself a PDF', [head(), bytes('\ufeff\r\n<!DOCTYPE html><title>Đăng nhập')], 'login'],
    ['nothing', [head({ length: 0 })], 'empty'],
    ['too much, as the server says', [head({ length: LARGEST_FILE + 1 })], 'too-big'],
    ['too much', [head(), new Uint8Array(LARGEST_FILE), new Uint8Array(1)], 'too-big'],
  ])('%s', async (_what, pieces, problem) => {
    await expect(collect(coming(...pieces), silent)).rejects.toMatchObject({ problem });
  });

  test('is refused before its bytes come', async () => {
    let asked = false;
    async function* page(): AsyncGenerator<FilePiece> {
      yield head({ type: 'text/html' });
      asked = true;
      yield bytes('<html>');
    }
    await expect(collect(page(), silent)).rejects.toMatchObject({ problem: 'login' });
    expect(asked).toBe(false);
  });
});

test.each(['%PDF-1.4 <html>', 'PK\u0003\u0004', '{\\rtf1', '<?xml version="1.0"?><w:document/>'])(
  '“%s” is a file, whatever can be made of it',
  async (start) => {
    expect((await collect(coming(head(), bytes(start)), silent)).bytes).toEqual(bytes(start));
  },
);
