import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** The linter holds the product to its rules: each line below is refused in the product's rooms. */

const PLANTED = [
  "node.innerHTML = 'x';",
  "node.outerHTML = 'x';",
  'const { innerHTML } = node;',
  "node['insertAdjacentHTML']('beforeend', 'x');",
  "document.write('x');",
  "window.document.writeln('x');",
  "document.createRange().createContextualFragment('x');",
  "const props = { dangerouslySetInnerHTML: { __html: 'x' } };",
  "const part = <i dangerouslySetInnerHTML={{ __html: 'x' }} />;",
  "eval('x');",
  "Reflect.get(globalThis, 'eval')('x');",
  "new Function('x');",
  "fetch('/x');",
  "globalThis.fetch('/x');",
  'const { fetch: get } = globalThis;',
  'new XMLHttpRequest();',
  "new WebSocket('ws://x');",
  "new EventSource('/x');",
  "navigator.sendBeacon('/x');",
  "console.log('x');",
];
const FINE = ["node.textContent = 'x';", "document.createElement('p').append('x');", "console.error('x');"];

/** A folder with the linter's rules as they are here. */
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'so-viec-lint-'));
  for (const part of ['biome.json', 'lint']) await cp(part, join(folder, part), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Which of `lines` the linter would refuse in the file `path`. */
async function refusedIn(path: string, lines: readonly string[]): Promise<readonly string[]> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${lines.join('\n')}\n`);
  const biome = resolve('node_modules/.bin/biome');
  const { stderr } = spawnSync(biome, ['lint', '--vcs-enabled=false', '--max-diagnostics=none', path], {
    cwd: folder,
    encoding: 'utf8',
  });
  const found = [...stderr.matchAll(/:(\d+):\d+ (?:plugin|lint\/suspicious\/noConsole|lint\/security)/g)];
  return lines.filter((_, index) => found.some(([, line]) => Number(line) === index + 1));
}

describe('the linter', () => {
  let refused: readonly string[];
  beforeAll(async () => {
    refused = await refusedIn('lib/tasks/planted.tsx', [...PLANTED, ...FINE]);
  });

  test.each(PLANTED)('refuses %s', (line) => expect(refused).toContain(line));
  test.each(FINE)('has nothing against %s', (line) => expect(refused).not.toContain(line));

  test('lets one module ask the network, and it makes no markup either', async () => {
    const there = await refusedIn('lib/files/fetch.ts', ["fetch('/x');", "node.innerHTML = 'x';"]);
    expect(there).toEqual(["node.innerHTML = 'x';"]);
  });
});
