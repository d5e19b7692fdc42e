import { benchContentScript } from './content-script';
import { benchPopup } from './popup';

/** `npm run bench` prints what was measured; `-- --json` prints it as one JSON object. It judges nothing. */
const asJson = process.argv.includes('--json');
const figures = { ...(await benchContentScript()), ...(await benchPopup()) };
const rounded = Object.fromEntries(
  Object.entries(figures).map(([name, value]) => [name, Math.round(value * 100) / 100]),
);

if (asJson) console.log(JSON.stringify(rounded, null, 2));
else {
  const guide: Readonly<Record<string, string>> = {
    'contentScript.raw': 'bytes, goal ≤ 45,000',
    'contentScript.gzip': 'bytes, goal ≤ 15,000',
    'contentScript.msOther': 'ms of script on a page that is no notice, guide ≤ 3',
    'contentScript.msNotice': 'ms of script on a notice, guide ≤ 15',
    'contentScript.vsReadability': 'ms of Readability on the same notice page',
    'contentScript.vsReadabilityOther': 'ms of Readability on the same other page',
    'contentScript.ratioOther': 'ours / Readability, page that is no notice',
    'contentScript.ratioNotice': 'ours / Readability, notice',
    'popup.ms10k': 'ms to the first painted list of 10,000 tasks',
  };
  for (const [name, value] of Object.entries(rounded)) console.log(`${name}  ${value}  (${guide[name] ?? ''})`);
}
