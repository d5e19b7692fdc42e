import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Compares what the reader makes of labelled documents with their labels; they lie beside the project, not in it. */
const gold = resolve('../shared/gold');
const scorer = resolve(gold, 'score.mjs');
const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));

if (!existsSync(scorer)) {
  console.log(
    `No labelled documents at ${gold}: nothing is scored. The reader's own notices: npm run unit -- test/reading`,
  );
} else {
  const over = folders.length > 0 ? folders : [resolve(gold, 'dev')];
  const { status } = spawnSync(process.execPath, [scorer, ...over, ...flags], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
