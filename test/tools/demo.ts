import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { documentOfFile, startPortal } from '../portal';
import { headedDemo, headlessDemo } from './demo-walk';

/**
 * `npm run demo [-- FILE]`: the main job in a browser with the built extension, on a made portal that shows FILE (.md, .txt,
 * .html) or its own made-up notice. With a display the browser stays open; without, the job is walked through and told.
 */

const PICTURES = resolve('artifacts', 'demo');

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

function build(): void {
  console.log('Building the extension …');
  const wxt = spawnSync(process.execPath, [resolve('node_modules/wxt/bin/wxt.mjs'), 'build'], { encoding: 'utf8' });
  if (wxt.status !== 0) throw new Error(`The extension could not be built.\n${wxt.stdout}\n${wxt.stderr}`);
}

const shown = (file: string) =>
  documentOfFile(file).catch((error: unknown) => {
    throw new Error(`${file} cannot be shown: ${error instanceof Error ? error.message : error}`);
  });

async function main(file: string | undefined): Promise<void> {
  const notice = file === undefined ? undefined : await shown(file);
  build();
  const portal = await startPortal(notice && { notice });
  try {
    const address = `${portal.origin}/direct`;
    console.log(`The made portal is at ${portal.origin}; the notice is at ${address}.\n`);
    if (hasDisplay()) await headedDemo(address);
    else await headlessDemo({ portal, address, pictures: PICTURES, given: file });
  } finally {
    await portal.close();
  }
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
