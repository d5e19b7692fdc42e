import { browser } from '@/lib/browser';
import type { NoticeId } from '@/lib/tasks';

/** What the reader page is asked for: a file that waits in the inbox (lib/files), or a notice whose file is not at hand. */
export type ReaderAddress =
  | { readonly is: 'file'; readonly key: string }
  | { readonly is: 'kept'; readonly noticeId: NoticeId };

/** The address of the reader page. */
export function readerUrl(address?: ReaderAddress): string {
  const page = browser.runtime.getURL('reader.html');
  if (!address) return page;
  return address.is === 'file' ? `${page}#tep=${address.key}` : `${page}#van-ban=${address.noticeId}`;
}

/** What `location.hash` asks for. */
export function readerAddress(hash: string): ReaderAddress | null {
  const [, name, value = ''] = /^#(tep|van-ban)=([\w-]{1,100})$/.exec(hash) ?? [];
  if (name === 'tep') return { is: 'file', key: value };
  return name === undefined ? null : { is: 'kept', noticeId: value as NoticeId };
}

/** Opens the reader page in a tab of its own. */
export async function openReader(address?: ReaderAddress): Promise<void> {
  await browser.tabs.create({ url: readerUrl(address) });
}
