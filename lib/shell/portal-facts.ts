import { browser } from '@/lib/browser';
import type { BackgroundMessage } from '@/lib/messages';
import { parseFacts } from '@/lib/messages/schema';
import type { PortalFacts } from '@/lib/portals/known';
import { recordOf } from '@/lib/portals/known/record';
import { secrecyIn } from '@/lib/portals/known/secrecy';
import type { Header, Secrecy } from '@/lib/reading';
import { forgetNotice, notePortal, noticeById } from '@/lib/store';
import { joinRecords, type PortalRecord, standing, toldBy } from '@/lib/tasks';
import { fold } from '@/lib/text';
import { tell } from './tabs';
import { allViews, type Frame } from './views';

/**
 * What the tabs' portals say of the documents in them. It is asked for when it is needed and nothing of it is kept but
 * what is about a stored notice; `storage.session` only names the frames that can answer.
 */
const PREFIX = 'portal:';
const session = () => browser.storage.session;

export const noteFrame = ({ tabId, frameId }: Frame): Promise<void> =>
  session().set({ [`${PREFIX}${tabId}:${frameId}`]: true });

/** The frames, in all tabs or in one, in which a portal said something. They may show something else by now. */
export async function portalFrames(tabId?: number): Promise<Frame[]> {
  const keys = Object.keys(await session().get(null)).filter((key) => key.startsWith(PREFIX));
  const frames = keys
    .map((key) => key.split(':').map(Number))
    .map(([, tab = 0, frameId = 0]) => ({ tabId: tab, frameId }));
  return tabId === undefined ? frames : frames.filter((frame) => frame.tabId === tabId);
}

export async function forgetPortalFrames(tabId: number): Promise<void> {
  const frames = await portalFrames(tabId);
  await session().remove(frames.map(({ frameId }) => `${PREFIX}${tabId}:${frameId}`));
}

/** What a tab's portal says of one document. */
export interface Said {
  readonly record: PortalRecord | undefined;
  readonly key: string | undefined;
  readonly secrecy: Secrecy | null;
}

/** A beginning of the subject that is no other's. */
const BEGINNING = 40;

/**
 * Asks the frames of a tab about the notice with this header. `near` was said in the notice's own page: it holds unless
 * it names another document; what other frames say has to name this one.
 */
export async function saidOf(header: Header, tabId: number, near?: PortalFacts): Promise<Said> {
  const { number, symbol, subject } = header;
  const names = [number && symbol ? `${number} ${symbol}` : '', subject ?? '']
    .map((name) => fold(name).slice(0, BEGINNING))
    .filter((name) => name !== '');
  const question: BackgroundMessage = { type: 'tell-facts', names };
  const told = toldBy(header);
  const frames = names.length > 0 ? await portalFrames(tabId) : [];
  const answers = await Promise.all(frames.map((frame) => tell(frame, question)));
  const sure = answers.flatMap(parseFacts).filter((facts) => standing(toldBy(recordOf(facts)), told) === 'same');
  const isNear = near && standing(toldBy(recordOf(near)), told) !== 'other';
  const all = isNear ? [...sure, near] : sure;
  return {
    record: all.map(recordOf).reduce<PortalRecord | undefined>(joinRecords, undefined),
    key: all.find(({ key }) => key)?.key,
    secrecy: all.map(secrecyIn).find((mark) => mark !== null) ?? null,
  };
}

/** A portal said something in a tab: its notices learn it. One that turns out to be secret is told anew, and so left. */
export async function tellNotices(tabId: number): Promise<void> {
  for (const { view, ...frame } of await allViews(tabId)) {
    const notice = view.is === 'notice' ? await noticeById(view.noticeId) : undefined;
    if (!notice) continue;
    const { record, secrecy } = await saidOf(notice.header, tabId);
    if (secrecy) {
      await forgetNotice(notice.id);
      await tell(frame, { type: 'tell-again', of: 'document' });
    } else if (record) await notePortal(notice.id, record);
  }
}
