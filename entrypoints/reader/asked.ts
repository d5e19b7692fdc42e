import { takeFile } from '@/lib/files';
import { readerAddress } from '@/lib/shell';
import { noticeById } from '@/lib/store';
import type { Desk } from './desk';
import { bytesSource } from './source';

/** Opens what the page's address asks for. */
export async function openAsked(desk: Desk, hash: string): Promise<void> {
  const asked = readerAddress(hash);
  if (asked?.is === 'file') {
    const file = await takeFile(asked.key).catch(() => null);
    if (!file) desk.fail('gone');
    else desk.open([bytesSource(file.name, async () => file.bytes, file.from ?? undefined)]);
  }
  if (asked?.is === 'kept') {
    const notice = await noticeById(asked.noticeId).catch(() => undefined);
    if (!notice) return;
    const own = notice.seen.find(({ url }) => url === '') ?? notice.seen[0];
    desk.keep(notice.id, own?.title);
  }
}
