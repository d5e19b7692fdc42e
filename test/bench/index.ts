import { benchAnchoring } from './anchoring';
import { benchContentScript } from './content-script';
import { benchFiles } from './files';
import { benchGrowth } from './growth';
import { benchList } from './list';
import { benchPhrases } from './phrases';
import { benchPopup } from './popup';
import { benchReading } from './reading';

/**
 * `npm run bench` prints what was measured; `-- --json` prints it as one JSON object; `-- --only reading` measures one
 * part. It judges nothing: milliseconds are for this machine, ratios are to a named reference in the same run.
 */
const PARTS: Readonly<Record<string, () => Record<string, number> | Promise<Record<string, number>>>> = {
  contentScript: benchContentScript,
  popup: benchPopup,
  list: benchList,
  reading: benchReading,
  files: benchFiles,
  growth: benchGrowth,
  phrases: benchPhrases,
  anchoring: benchAnchoring,
};

const MEANING: Readonly<Record<string, string>> = {
  'contentScript.raw': 'bytes of all our scripts that run in a page that is no notice, goal ≤ 45,000',
  'contentScript.gzip': 'the same, packed, goal ≤ 15,000',
  'contentScript.rawNotice': 'bytes of all that run in a notice',
  'contentScript.gzipNotice': 'the same, packed',
  'contentScript.msOther': 'ms of script on a news page, no notice, guide ≤ 3',
  'contentScript.msReport': 'ms of script on a report, no notice but in the same form',
  'contentScript.msNotice': 'ms of all our scripts on a notice, guide ≤ 15',
  'contentScript.vsReadability': 'ms of Readability on the same notice page',
  'contentScript.vsReadabilityOther': 'ms of Readability on the same other page',
  'contentScript.ratioOther': 'ours / Readability, page that is no notice',
  'contentScript.ratioReport': 'ours / Readability, report',
  'contentScript.ratioNotice': 'ours / Readability, notice',
  'list.ms500': 'ms of our scripts on a list of 500 documents, goal ≤ 20',
  'popup.ms10k': 'ms to the first painted list of 10,000 tasks',
  'reading.ms': 'ms to read 20 units and 80 tasks in a portal’s page, DOM to notice',
  'reading.msFirst': 'ms of the first reading there, nothing compiled yet',
  'reading.msBare': 'ms of the same notice alone in an empty page',
  'reading.vsReadabilityBare': 'ours / Readability there',
  'reading.vsDefuddleBare': 'ours / Defuddle there',
  'reading.vsReadability': 'ours / Readability with its clone, goal ≤ 0.5',
  'reading.vsDefuddle': 'ours / Defuddle, goal ≤ 0.1',
  'reading.msLarge': 'ms to read 100 units and 600 tasks',
  'reading.vsReadabilityLarge': 'ours / Readability there, goal ≤ 0.5',
  'reading.vsDefuddleLarge': 'ours / Defuddle there, goal ≤ 0.1',
  'reading.msReadability': 'ms of Readability on the same notice',
  'reading.msDefuddle': 'ms of Defuddle on the same notice',
  'reading.msGlance2MB': 'ms of the first look at a page of 2 MB, goal ≤ 30',
  'reading.msStep2MB': 'ms of the longest step of the close look at it, the browser’s collection of garbage in it',
  'reading.msOwnStep2MB': 'of it our own; a slice, which no step begins after 4 ms, ends with one, goal ≤ 4',
  'reading.growth': 'time at ten times the text / ten times the time, goal ≤ 1.1',
  'pdf.msPerPage': 'ms a page to open a PDF of 4 pages in the reader page, drop to marks, pdf.js started',
  'docx.ms': 'ms to open the same notice as a DOCX there',
  'growth.deadlines': 'the same for the worst of words repeated thousands of times',
  'growth.legacy': 'the same for text typed for TCVN3 fonts',
  'growth.chatter': 'the same for many notices in one text',
  'anchoring.ms600': 'ms to find 600 tasks again, half of them edited, goal ≤ 50',
  'phrases.ours': 'share of the phrase table read right',
  'phrases.chrono': 'the same by chrono-node, Vietnamese',
};

const asked = process.argv[process.argv.indexOf('--only') + 1];
const only = process.argv.includes('--only') ? asked : undefined;
const figures: Record<string, number> = {};
for (const [name, measure] of Object.entries(PARTS))
  if (only === undefined || only === name) Object.assign(figures, await measure());
const rounded = Object.fromEntries(
  Object.entries(figures).map(([name, value]) => [name, Math.round(value * 1000) / 1000]),
);

if (process.argv.includes('--json')) console.log(JSON.stringify(rounded, null, 2));
else
  for (const [name, value] of Object.entries(rounded))
    console.log([name, value, ...(MEANING[name] ? [`(${MEANING[name]})`] : [])].join('  '));
