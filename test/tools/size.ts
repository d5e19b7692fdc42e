import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

/** The content script runs on every page of a portal: what it may weigh, in bytes. */
const BUDGET = { raw: 45_000, gzip: 15_000 };
const SCRIPT = 'notice';
/** What it asks for where a page may hold a notice, says something of documents, or leads to files. */
const PARTS = ['document', 'portal', 'files'];

async function sizeOf(name: string): Promise<Record<keyof typeof BUDGET, number>> {
  const file = `.output/chrome-mv3/${name}.js`;
  const script = await readFile(file).catch(() => {
    console.error(`${file} is not there: run npm run build first.`);
    process.exit(1);
  });
  return { raw: script.byteLength, gzip: gzipSync(script, { level: 9 }).byteLength };
}

const size = await sizeOf(SCRIPT);
for (const form of ['raw', 'gzip'] as const) {
  const over = size[form] - BUDGET[form];
  console.log(`content script, ${form}: ${size[form]} of ${BUDGET[form]} bytes${over > 0 ? `, ${over} too many` : ''}`);
  if (over > 0) process.exitCode = 1;
}
for (const part of PARTS) {
  const { raw, gzip } = await sizeOf(part);
  console.log(`  its part ${part}.js, where it is needed: ${raw} bytes, ${gzip} packed`);
}
