import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { type Block, type Reading, read } from '@/lib/reading';
import { plainDocument } from '@/lib/sources';
import { type DocxBlocks, docxBlocks } from '@/lib/sources/docx';
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

/** The paragraphs of a file, or why a whole file gives none: pages are pictures, or letters have no meaning. */
type Text = { readonly blocks: readonly Block[] } | { readonly problem: 'scan' | 'unreadable' };

const readable = ({ blocks, encoding }: Pick<DocxBlocks, 'blocks' | 'encoding'>): Text =>
  encoding === 'unreadable' ? { problem: 'unreadable' } : { blocks };

async function pdf(file: string): Promise<Text> {
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await openPdf(library, readFileSync(file));
  const text = await pdfBlocks(library, document);
  await document.loadingTask.destroy();
  return text.problem ? text : readable(text);
}

async function textOf(file: string): Promise<Text> {
  const ending = extname(file).toLowerCase();
  if (!['.txt', '.md', '.html', '.htm', '.docx', '.pdf'].includes(ending))
    throw new Error(`${ending || 'no ending'}: only .txt, .md, .html, .docx and .pdf are read`);
  if (ending === '.docx') return readable(docxBlocks(readFileSync(file)));
  if (ending === '.pdf') return pdf(file);
  const text = readFileSync(file, 'utf8');
  if (ending === '.txt' || ending === '.md') return plainDocument(text);
  const { JSDOM } = await import('jsdom');
  const { domBlocks } = await import('@/lib/sources/dom');
  const { tagLook } = await import('@/lib/sources/dom-tags');
  return domBlocks(new JSDOM(text).window.document.body, tagLook);
}

const [file] = process.argv.slice(2);
try {
  if (!file) throw new Error('usage: npm run --silent read -- FILE');
  const text = await textOf(file);
  const printed =
    'blocks' in text ? print(read(text.blocks)) : { recognised: false, confidence: 0, ...text, assignments: [] };
  console.log(JSON.stringify(printed, null, 2));
} catch (error) {
  console.error(`read: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  process.exitCode = 2;
}
