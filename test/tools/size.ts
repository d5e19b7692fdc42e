import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

/** The content script runs on every page of a portal: what it may weigh, in bytes. */
const BUDGET = { raw: 45_000, gzip: 15_000 };
const FILE = '.output/chrome-mv3/notice.js';

const script = await readFile(FILE).catch(() => {
  console.error(`${FILE} is not there: run npm run build first.`);
  process.exit(1);
});
const size = { raw: script.byteLength, gzip: gzipSync(script, { level: 9 }).byteLength };
let fits = true;
for (const form of ['raw', 'gzip'] as const) {
  const over = size[form] - BUDGET[form];
  console.log(`content script, ${form}: ${size[form]} of ${BUDGET[form]} bytes${over > 0 ? `, ${over} too many` : ''}`);
  if (over > 0) fits = false;
}
if (!fits) process.exitCode = 1;
