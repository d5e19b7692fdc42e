import { browser } from '@/lib/browser';
import { translator } from '@/lib/i18n';
import type {
  DocumentReply,
  ListReply,
  NoticeState,
  PageMessage,
  Reply,
  RowIdentity,
  SecretState,
} from '@/lib/messages';
import { parseOwnPageMessage, parsePageMessage } from '@/lib/messages/schema';
import { enterFrame, siteOf } from '@/lib/portals';
import type { Secrecy } from '@/lib/reading';
import { type Around, noticeById, StoreError, setStatus, settings, takeOn, tasksOfNotice } from '@/lib/store';
import { annotate } from './annotate';
import { announce, currentState } from './announce';
import { clock } from './clock';
import { fileWords } from './file-words';
import { noteChange } from './keep';
import { listMarks } from './list-marks';
import { secretState } from './notice-state';
import { openNotice } from './open-notice';
import { pace } from './pace';
import { openPanel } from './panel';
import { paragraphsOf } from './paragraphs';
import { noteFrame, saidOf, tellNotices } from './portal-facts';
import { refusal } from './refusal';
import { countRefused } from './refused';
import { isFromPortal, isOwnPage, type Sender } from './sender';
import { settingsNow } from './settings-now';
import { tell } from './tabs';
import { type SaidThere, takeIn } from './take-in';
import { dropView, type Frame, select, setView, takeExpected, viewIn } from './views';

/**
 * No officer turns over more documents in a tab, and a portal that draws itself anew every second is still followed; a
 * page that never stops changing is read no more often, and waits for its answer meanwhile (lib/portals/watch.ts).
 */
const turnOf = pace(120, 1_000, 20_000);

/**
 * Answers content scripts and the extension's own pages. A message that is not one of ours in shape, size and sender
 * changes nothing, is counted, and is answered by null.
 */
export function receiveMessages(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, respond) => {
    const answer = route(message, sender) ?? refuse();
    answer.then(respond, async (error: unknown) => respond(await refusal(error)));
    return true; // the answer comes later; a returned promise would not do in every browser
  });
}

function route(message: unknown, sender: Sender): Promise<unknown> | null {
  if (sender.id !== browser.runtime.id) return null;
  if (isOwnPage(sender)) return fromOwnPage(message);
  const { tab, frameId } = sender;
  const parsed = parsePageMessage(message);
  if (!parsed || tab?.id === undefined || frameId === undefined) return null;
  if (parsed.type === 'open-panel') return tab.windowId === undefined ? null : panelAsked(tab.windowId, sender);
  return fromPage(parsed, { tabId: tab.id, frameId }, sender);
}

async function refuse(): Promise<null> {
  countRefused();
  return null;
}

/**
 * At once, before anything is awaited: the browser takes the click's right to open the panel away. It demands that click
 * and opens nothing but our own page, so who asked is looked at meanwhile.
 */
async function panelAsked(windowId: number, sender: Sender): Promise<null> {
  const isPortal = isFromPortal(sender);
  await openPanel(windowId, isPortal);
  return (await isPortal) ? null : refuse();
}

function fromOwnPage(message: unknown): Promise<unknown> | null {
  const parsed = parseOwnPageMessage(message);
  switch (parsed?.type) {
    case 'written':
      return Promise.all([announce(parsed.noticeIds), noteChange()]).then(() => null);
    case 'open-notice':
      return openNotice(parsed.noticeId, parsed.key).then(() => null);
    case 'annotate':
      return annotate(parsed);
    case undefined:
      return null;
  }
}

async function fromPage(message: PageMessage, frame: Frame, sender: Sender): Promise<Reply<PageMessage> | null> {
  if (!(await isFromPortal(sender))) return refuse();
  switch (message.type) {
    case 'document-seen': {
      const wait = turnOf(frame.tabId, performance.now());
      if (wait === null) return refuse();
      if (wait > 0) await new Promise((go) => setTimeout(go, wait));
      return documentSeen(message, frame, sender);
    }
    case 'need-part':
      await enterFrame(frame.tabId, frame.frameId, message.part);
      return null;
    case 'portal-seen':
      return portalSeen(message.rows, frame);
    case 'secret-seen':
      return secretSeen(message.secrecy, frame, sender);
    case 'notice-left':
      await dropView(frame, sender.documentId);
      return null;
    case 'advance':
      await mustShow(message, frame, sender);
      return advance(message, frame);
    case 'select':
      await mustShow(message, frame, sender);
      await select(frame.tabId, { noticeId: message.noticeId, key: message.key, at: clock() });
      return null;
    case 'files-seen':
      await enterFrame(frame.tabId, frame.frameId, 'files');
      return fileWords();
    case 'open-panel':
      return null; // answered in route()
  }
}

/**
 * A frame may speak of what it shows and of nothing else in the store.
 *
 * @throws StoreError 'unknown-notice', and counts the message, where the notice is not the frame's; 'unknown-task'
 *   where the notice has no such assignment (any more)
 */
async function mustShow(
  { noticeId, key }: PageMessage & { type: 'advance' | 'select' },
  frame: Frame,
  { documentId }: Sender,
): Promise<void> {
  const view = await viewIn(frame, documentId);
  if (view?.is !== 'notice' || view.noticeId !== noticeId) {
    countRefused();
    throw new StoreError('unknown-notice');
  }
  const notice = await noticeById(noticeId);
  if (!notice?.assignments.some((assignment) => assignment.key === key)) throw new StoreError('unknown-task');
}

async function secretSeen(secrecy: Secrecy, frame: Frame, { documentId }: Sender): Promise<SecretState> {
  await setView(frame, { is: 'secret', secrecy, documentId });
  const { language, theme } = await settings();
  return secretState(translator(language), secrecy, theme);
}

/**
 * Reads what a frame shows. The reading is done here and not in the page: the page pays for no vocabulary and for no
 * reading time, whatever it holds.
 */
async function documentSeen(
  { facts, viewed, ...text }: PageMessage & { type: 'document-seen' },
  frame: Frame,
  sender: Sender,
): Promise<DocumentReply | SecretState> {
  const { documentId } = sender;
  const shown = await shownIn(frame, documentId, viewed?.same);
  const seen = { url: sender.tab?.url ?? sender.url ?? '', title: sender.tab?.title ?? '', at: clock() };
  const { blocks, toShown } = paragraphsOf(text);
  let isTold = false;
  const saidThere: SaidThere = async (header) => {
    const { key, ...said } = await saidOf(header, frame.tabId, facts);
    isTold = said.record !== undefined;
    return { ...said, shown, sighting: { ...seen, ...(key && { key }) } };
  };
  const taken = await takeIn(blocks, saidThere, viewed);
  if (taken.is === 'secret') return secretSeen(taken.secrecy, frame, sender);
  const look = { host: siteOf(sender.url)?.host ?? null, ...taken.judged };
  if (taken.is === 'other') {
    await setView(frame, { is: 'other', ...look, ...(shown?.same && { partOf: shown.noticeId }), documentId });
    return { is: 'other' };
  }
  const { noticeId, more, places, annotated } = taken;
  await setView(frame, { is: 'notice', noticeId, more, ...look, documentId });
  // The portal may have spoken up in another frame while this was read, when there was no notice yet to hear it.
  if (!isTold) await tellNotices(frame.tabId);
  const state = await currentState(noticeId, more);
  if (!state) throw new StoreError('unknown-notice');
  const expected = await takeExpected(frame.tabId, noticeId);
  if (expected) setTimeout(() => void tell(frame, { type: 'show', ...expected }), 100); // once the reply has been painted
  return {
    is: 'notice',
    state,
    places: Object.fromEntries(Object.entries(places).map(([key, spans]) => [key, toShown(spans)])),
    annotated: annotated.map(({ id, chosenAt, spans }) => ({ id, chosenAt, spans: toShown(spans) })),
  };
}

/** @param same the viewer in the frame shows the document that the frame told last */
async function shownIn(frame: Frame, documentId: string | undefined, same = false): Promise<Around['shown']> {
  const view = await viewIn(frame, documentId);
  if (view?.is === 'notice') return { noticeId: view.noticeId, same };
  return view?.is === 'other' && view.partOf && same ? { noticeId: view.partOf, same } : undefined;
}

async function portalSeen(rows: readonly RowIdentity[], frame: Frame): Promise<ListReply> {
  await noteFrame(frame);
  await tellNotices(frame.tabId);
  return { marks: await listMarks(rows) };
}

async function advance({ noticeId, key, to }: PageMessage & { type: 'advance' }, frame: Frame): Promise<NoticeState> {
  if (to === 'taken') await takeOn(noticeId, [key], clock(), (await settingsNow()).ownUnits);
  else {
    const task = (await tasksOfNotice(noticeId)).find(({ assignmentKey }) => assignmentKey === key);
    if (!task) throw new StoreError('unknown-task');
    await setStatus(task.id, to === 'done' ? 'done' : 'todo', clock());
  }
  const state = await currentState(noticeId, await moreIn(frame));
  if (!state) throw new StoreError('unknown-notice');
  return state;
}

async function moreIn(frame: Frame): Promise<number> {
  const view = await viewIn(frame);
  return view?.is === 'notice' ? view.more : 0;
}
