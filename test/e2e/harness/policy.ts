import { rmSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where Chromium looks for what an office has set; only root may write there. */
const FOLDER = '/etc/chromium/policies/managed';

/** Whether this process can set a policy at all. */
export const maySetPolicy = process.platform === 'linux' && process.getuid?.() === 0;

/** The policy of one extension: no other extension and no other setting of any Chromium here is touched. */
export class OfficePolicy {
  readonly #extensionId: string;
  readonly #file: string;

  constructor(extensionId: string) {
    this.#extensionId = extensionId;
    this.#file = join(FOLDER, `so-viec-test-${extensionId}.json`);
    process.once('exit', () => rmSync(this.#file, { force: true }));
  }

  /** Chromium sees it by itself, once its folder has been at rest for some seconds: all at once, and never a half of it. */
  async set(values: object): Promise<void> {
    await mkdir(FOLDER, { recursive: true });
    const policy = { '3rdparty': { extensions: { [this.#extensionId]: values } } };
    // Beside the folder, all of whose files Chromium reads.
    const written = join(FOLDER, `../so-viec-test-${this.#extensionId}`);
    await writeFile(written, JSON.stringify(policy));
    await rename(written, this.#file);
  }

  clear(): Promise<void> {
    return rm(this.#file, { force: true });
  }
}
