import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Reading, read } from '@/lib/reading';
import { type FileTools, openFile } from '@/lib/sources/file';

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

const tools: FileTools = {
  pdf: () => import('pdfjs-dist/legacy/build/pdf.mjs'),
  html: async (text) => {
    const { JSDOM } = await import('jsdom');
    return new JSDOM(text).window.document.body;
  },
};

const [file] = process.argv.slice(2);
try {
  if (!file) throw new Error('usage: npm run --silent read -- FILE');
  const opened = await openFile(readFileSync(file), basename(file), tools);
  const blocks = opened.is === 'text' ? opened.blocks : opened.text?.blocks;
  const printed =
    blocks && opened.problem === null
      ? print(read(blocks))
      : { recognised: false, confidence: 0, problem: opened.problem, assignments: [] };
  console.log(JSON.stringify(printed, null, 2));
} catch (error) {
  console.error(`read: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  process.exitCode = 2;
}
