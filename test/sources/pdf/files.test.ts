import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPdf, pdfBlocks, UnreadableFile } from '@/lib/sources/pdf';
import { pdf, set, USUAL } from './build';
import { blocksOfPdf, library, readPdf } from './read';

const PARAGRAPHS = [
  'Phòng Kế hoạch rà soát hồ sơ của các đơn vị.',
  'Văn phòng báo cáo Giám đốc Sở trước ngày 15/02/2026.',
];
const WHOLE = pdf(set(PARAGRAPHS, USUAL));
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** What is wrong with a file, or null when it was read. */
async function problem(bytes: Uint8Array): Promise<string | null> {
  try {
    return (await readPdf(bytes)).text ? null : 'scan';
  } catch (error) {
    if (error instanceof UnreadableFile) return error.problem;
    throw error;
  }
}

/** The dictionary of a file whose password nobody knows. */
const LOCKED = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`;

describe('files that are no PDF', () => {
  it.each([
    ['nothing', new Uint8Array(), 'other'],
    ['plain text', bytesOf('Thong bao'), 'other'],
    ['a zip archive', bytesOf('PK\u0003\u0004 and more'), 'other'],
    ['a header alone', bytesOf('%PDF-1.7\n'), 'damaged'],
    ['noise after a header', bytesOf(`%PDF-1.7\n${'x'.repeat(3000)}`), 'damaged'],
    ['a PDF with a password', pdf(set(PARAGRAPHS, USUAL), { trailer: LOCKED }), 'encrypted'],
    ['a PDF of 1,001 pages', pdf(Array.from({ length: 1001 }, () => ({}))), 'too-big'],
    ['a PDF of pictures', pdf([{}]), 'scan'],
    ['a PDF after other bytes', Uint8Array.from([...bytesOf('\n\n'), ...WHOLE]), null],
  ])('says of %s what is wrong', async (_, bytes, expected) => {
    expect(await problem(bytes)).toBe(expected);
  });

  it('throws nothing but its own error whatever bytes are damaged, and comes to an end', async () => {
    const damage = fc.array(fc.tuple(fc.nat(WHOLE.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(WHOLE.length), async (changes, length) => {
        const bytes = WHOLE.slice(0, Math.max(length, WHOLE.length >> 1));
        for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
        expect(['encrypted', 'damaged', 'too-big', 'other', 'scan', null]).toContain(await problem(bytes));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('reads any operators without harm', async () => {
    const number = fc.integer({ min: -2000, max: 2000 }).map(String);
    const operator = fc.oneof(
      fc.constantFrom(
        'q',
        'Q',
        'BT',
        'ET',
        'S',
        'f',
        'W n',
        'T*',
        '/F0 12 Tf',
        '/F1 -9 Tf',
        '<21222324> Tj',
        '[<21> -300 <22>] TJ',
        '0 Tz',
      ),
      fc.tuple(number, number).map((of) => `${of.join(' ')} Td`),
      fc.tuple(number, number, number, number).map((of) => `${of.join(' ')} re`),
      fc
        .tuple(number, number, number, number, number, number)
        .map((of) => `${of.join(' ')} ${Number(of[0]) % 2 ? 'cm' : 'Tm'}`),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(operator, { maxLength: 60 }), async (operators) => {
        const page = { ...set(PARAGRAPHS, USUAL)[0], before: operators.join('\n') };
        expect(['scan', null]).toContain(await problem(pdf([page])));
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe('reading page by page', () => {
  const pages = set(
    Array.from({ length: 60 }, (_, at) => `${at + 1}. ${PARAGRAPHS.join(' ')}`),
    USUAL,
  );

  it('tells how far it is', async () => {
    const told: string[] = [];
    await readPdf(pdf(pages), { onPage: (page, of) => told.push(`${page}/${of}`) });
    expect(told).toEqual(pages.map((_, at) => `${at + 1}/${pages.length}`));
  });

  it('stops between pages when it is told to', async () => {
    const stop = new AbortController();
    const told: number[] = [];
    const onPage = (page: number): void => {
      told.push(page);
      stop.abort();
    };
    const reading = readPdf(pdf(pages), { signal: stop.signal, onPage });
    await expect(reading).rejects.toThrow(/abort/i);
    expect(told).toEqual([1]);
  });

  it('does not even open a file when it was stopped before', async () => {
    await expect(openPdf(library, WHOLE, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
  });

  it('leaves the bytes to the caller', async () => {
    const bytes = WHOLE.slice();
    const document = await openPdf(library, bytes);
    await pdfBlocks(library, document);
    await document.loadingTask.destroy();
    expect(bytes).toEqual(WHOLE);
  });
});

const SAMPLES = new URL('../../../../shared/samples/', import.meta.url);

if (existsSync(SAMPLES)) {
  describe('the notices given as samples', () => {
    const { header, body, footer } = JSON.parse(readFileSync(new URL('paragraphs.json', SAMPLES), 'utf8'));
    const paragraphs: string[] = [...header.left, ...header.right, ...body, ...footer.left, ...footer.right];
    const read = (file: string) => readFileSync(new URL(`notice-${file}.pdf`, SAMPLES));

    it.each(['autonum', 'chrome', 'nfd', 'typed'])('gives every paragraph of %s', async (file) => {
      const { blocks } = await blocksOfPdf(read(file));
      expect(blocks.map(({ text }) => text)).toEqual(paragraphs);
    });

    it.each(['nonum', 'signed'])('gives every paragraph of %s, whose number is blank', async (file) => {
      const { blocks } = await blocksOfPdf(read(file));
      expect(blocks.map(({ text }) => text)).toEqual(paragraphs.map((text) => text.replace(/^Số: \d+/, 'Số: ')));
    });

    it('gives the paragraphs of tcvn3, as far as the file goes', async () => {
      const { blocks, encoding } = await blocksOfPdf(read('tcvn3'));
      expect(encoding).toBe('tcvn3');
      expect(blocks.slice(8, -1).map(({ text }) => text)).toEqual(paragraphs.slice(9, blocks.length));
    });

    it('says that scanned is a scan', async () => {
      expect((await readPdf(read('scanned'))).text).toBeNull();
    });
  });
} else console.log('../shared/samples is not there: its PDF files are not tested');
