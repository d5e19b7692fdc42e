/**
 * Draws public/icon/{16,32,48,128}.png from the product's sign: `npx tsx test/tools/icons.ts`.
 * Below 32 px the margin rule would be a smear and is left out.
 */
import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium';

const SIZES = [16, 32, 48, 128];
const FOLDER = 'public/icon';
const INDIGO = '#2c4796';

function sign(size: number): string {
  const rule = size < 32 ? '' : '<path d="M7 1.5v21" stroke-width="1" opacity=".55"/>';
  const tick =
    size < 32
      ? '<path d="m6 12.5 4 4 8-9.5" stroke-width="3.2"/>'
      : '<path d="m10.5 12.5 2.7 2.7 5.3-6.4" stroke-width="2.2"/>';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 24 24" fill="none"
    stroke="#fff" stroke-linecap="round" stroke-linejoin="round">
    <rect x="1" y="1" width="22" height="22" rx="5" fill="${INDIGO}" stroke="none"/>${rule}${tick}</svg>`;
}

await mkdir(FOLDER, { recursive: true });
const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<body style="margin:0"><style>svg{display:block}</style>${sign(size)}`);
  await page.screenshot({ path: `${FOLDER}/${size}.png`, omitBackground: true });
}
await browser.close();
