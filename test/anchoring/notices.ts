import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Block, type Notice, read } from '@/lib/reading';
import { plainDocument } from '@/lib/sources';

export interface ReadNotice {
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly notice: Notice;
}

const OURS = ['test/fixtures/notices', 'test/portal/documents'];
const SHARED = '../shared/gold/dev';

/** Our own made-up notices, and the shared labelled ones where they are; what is read as no notice is left out. */
export function notices(): readonly ReadNotice[] {
  if (!existsSync(SHARED)) console.log(`${SHARED} is not there: only our own notices are tested`);
  return [...OURS, SHARED].filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => /\.(?:md|txt)$/.test(file))
      .sort()
      .flatMap((file) => {
        const { blocks } = plainDocument(readFileSync(`${folder}/${file}`, 'utf8'));
        const reading = read(blocks);
        return reading.is === 'notice'
          ? [{ name: `${folder.split('/').at(-1)}/${file}`, blocks, notice: reading.notice }]
          : [];
      }),
  );
}
