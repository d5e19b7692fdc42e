import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { type Block, type Reading, read } from '@/lib/reading';
import { plainDocument } from '@/lib/sources';
import { docxBlocks } from '@/lib/sources/docx';
import { openPdf, pdfBlocks } from '@/lib/sources/pdf';

/** What GUIDE.md asks a reading to be printed as. */
function print(reading: Reading): unknown {
  if (reading.is !== 'notice')
    return {
      recognised: false,
      confidence: reading.confidence,
      ...(reading.is === 'secret' ? { problem: 'secret' } : {}),
      reasons: reading.reasons,
      assignments: [],
    };
  const { header, assignments, more, units } = reading.notice;
  return {
    recognised: true,
    confidence: reading.confidence,
    ...header,
    units,
    assignments,
    ...(more ? { more } : {}),
    reasons: reading.reasons,
  };
}

/** A file that is whole but holds pictures of its pages only. */
const SCAN = { recognised: false, confidence: 0, problem: 'scan', assignments: [] };

async function pdf(file: string): Promise<readonly Block[] | null> {
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await openPdf(library, readFileSync(file));
  const text = await pdfBlocks(library, document);
  await document.loadingTask.destroy();
  return text.problem === 'scan' ? null : text.blocks;
}

async function blocksOf(file: string): Promise<readonly Block[] | null> {
  const ending = extname(file).toLowerCase();
  if (!['.txt', '.md', '.html', '.htm', '.docx', '.pdf'].includes(ending))
    throw new Error(`${ending || 'no ending'}: only .txt, .md, .html, .docx and .pdf are read`);
  if (ending === '.docx') return docxBlocks(readFileSync(file)).blocks;
  if (ending === '.pdf') return pdf(file);
  const text = readFileSync(file, 'utf8');
  if (ending === '.txt' || ending === '.md') return plainDocument(text).blocks;
  const { JSDOM } = await import('jsdom');
  const { domBlocks } = await import('@/lib/sources/dom');
  const { tagLook } = await import('@/lib/sources/dom-tags');
  return domBlocks(new JSDOM(text).window.document.body, tagLook).blocks;
}

const [file] = process.argv.slice(2);
try {
  if (!file) throw new Error('usage: npm run --silent read -- FILE');
  const blocks = await blocksOf(file);
  console.log(JSON.stringify(blocks ? print(read(blocks)) : SCAN, null, 2));
} catch (error) {
  console.error(`read: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  process.exitCode = 2;
}
