import { browser } from '@/lib/browser';
import type { Judgement, Secrecy } from '@/lib/reading';
import type { AssignmentKey, NoticeId } from '@/lib/tasks';

/**
 * What stands in the tabs now: one entry a frame in `storage.session`, so that it outlives the background worker
 * but not the browser, and so that two frames that report at once do not overwrite each other.
 */
export type FrameView = Shown & {
  /** Notices that the frame shows when it is asked to: further documents of the reader page. */
  readonly others?: readonly NoticeId[];
};

type Shown =
  | (Look & { readonly is: 'notice'; readonly noticeId: NoticeId; readonly more: number; readonly documentId?: string })
  | { readonly is: 'secret'; readonly secrecy: Secrecy; readonly documentId?: string }
  /** It was read and is no notice. A page that was left after the cheap look reports nothing and has no entry. */
  | (Look & {
      readonly is: 'other';
      /** Another part of the same document, in a viewer, was read as this notice. */
      readonly partOf?: NoticeId;
      readonly documentId?: string;
    });

/** What was read in a frame, and why it was taken for a notice or not. */
export interface Look extends Judgement {
  /** Null where the frame has no host of its own (a file, a sandbox). */
  readonly host: string | null;
  readonly paragraphs: number;
}

export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

export interface Selection {
  readonly noticeId: NoticeId;
  readonly key: AssignmentKey;
  /** When it was chosen, so that choosing the same one again is a change. */
  readonly at: number;
}

const viewKey = ({ tabId, frameId }: Frame): string => `view:${tabId}:${frameId}`;
const selectionKey = (tabId: number): string => `selection:${tabId}`;
const pendingKey = (tabId: number): string => `pending:${tabId}`;
const session = () => browser.storage.session;

export const setView = (frame: Frame, view: FrameView): Promise<void> => session().set({ [viewKey(frame)]: view });

/** What a frame shows; with `documentId`, only when it is that document's. */
export async function viewIn(frame: Frame, documentId?: string): Promise<FrameView | undefined> {
  const key = viewKey(frame);
  const view = (await session().get(key))[key] as FrameView | undefined;
  return view && isOf(view, documentId) ? view : undefined;
}

/** Not every browser names documents. */
const isOf = (view: FrameView, documentId: string | undefined): boolean =>
  documentId === undefined || view.documentId === undefined || view.documentId === documentId;

/** Forgets a frame's view; with `documentId`, only when it is still that document's. */
export async function dropView(frame: Frame, documentId?: string): Promise<void> {
  if (await viewIn(frame, documentId)) await session().remove(viewKey(frame));
}

/** Every frame that shows something, in all tabs or in one. */
export async function allViews(tabId?: number): Promise<(Frame & { readonly view: FrameView })[]> {
  const stored: Record<string, unknown> = await session().get(null);
  return Object.entries(stored).flatMap(([key, view]) => {
    const [, tab, frame] = /^view:(\d+):(\d+)$/.exec(key) ?? [];
    if (tab === undefined || frame === undefined || (tabId !== undefined && Number(tab) !== tabId)) return [];
    return [{ tabId: Number(tab), frameId: Number(frame), view: view as FrameView }];
  });
}

export async function forgetTab(tabId: number): Promise<void> {
  const keys = (await allViews(tabId)).map(viewKey);
  await session().remove([...keys, selectionKey(tabId), pendingKey(tabId)]);
}

export const select = (tabId: number, selection: Selection): Promise<void> =>
  session().set({ [selectionKey(tabId)]: selection });

export async function selectionOf(tabId: number): Promise<Selection | null> {
  const key = selectionKey(tabId);
  return ((await session().get(key))[key] as Selection | undefined) ?? null;
}

/** An assignment to be shown as soon as its notice stands in the tab. */
export interface Pending {
  readonly noticeId: NoticeId;
  readonly key: AssignmentKey;
}

export const expect = (tabId: number, pending: Pending): Promise<void> =>
  session().set({ [pendingKey(tabId)]: pending });

/** Takes what is expected in the tab, when it is about this notice. */
export async function takeExpected(tabId: number, noticeId: NoticeId): Promise<Pending | null> {
  const key = pendingKey(tabId);
  const pending = (await session().get(key))[key] as Pending | undefined;
  if (pending?.noticeId !== noticeId) return null;
  await session().remove(key);
  return pending;
}

/** Calls back on every change of what stands in tabs or is selected in them. */
export function onViewsChanged(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'session' && Object.keys(changes).some((key) => /^(view|selection):/.test(key))) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
