import { useEffect, useRef, useState } from 'react';
import { type PaperMark, type ReaderDocument, selectedOnPaper } from '@/components/reader';
import { browser } from '@/lib/browser';
import { connect } from '@/lib/marking/runtime';
import type { BackgroundMessage, Selected } from '@/lib/messages';
import { clock, type FrameView, readerUrl, type Selection } from '@/lib/shell';
import { dropView, onViewsChanged, select, selectionOf, setView } from '@/lib/shell/views';
import type { AssignmentKey, NoticeId } from '@/lib/tasks';

export const noticeOf = (document: ReaderDocument | null): NoticeId | null => {
  const state = document?.state;
  if (state?.is === 'kept') return state.noticeId;
  return state?.is === 'open' && state.found.is === 'notice' ? state.found.noticeId : null;
};

/** What this tab says of itself, as content scripts do of theirs: popup and side panel find its notices by it. */
function viewOf(documents: readonly ReaderDocument[], shown: ReaderDocument | null): FrameView {
  const others = documents.map(noticeOf).filter((id) => id !== null);
  const state = shown?.state;
  if (state?.is === 'secret') return { ...state, others };
  if (state?.is === 'open' && state.found.is === 'notice') {
    const { noticeId, more, look } = state.found;
    return { is: 'notice', noticeId, more, ...look, others };
  }
  const look = state?.is === 'open' && state.found.is === 'other' ? state.found.look : NO_LOOK;
  return { is: 'other', ...look, others };
}

const NO_LOOK = { host: null, paragraphs: 0, confidence: 0, reasons: [] };

/** The tab that this page stands in. */
const tab = browser.tabs.getCurrent();

/** `work` as it is done in the tab that this page stands in; null where the browser does not say which that is. */
export const inOwnTab =
  <Given extends readonly unknown[], Done>(work: (tabId: number, ...given: Given) => Promise<Done>) =>
  async (...given: Given): Promise<Done | null> => {
    const { id } = (await tab) ?? {};
    return id === undefined ? null : work(id, ...given);
  };

const inTab = (work: (tabId: number) => Promise<unknown>): Promise<unknown> => inOwnTab(work)();

/** What of the document on top is selected. */
function selectedIn({ state }: ReaderDocument): Selected {
  if (state.is !== 'open' || state.found.is !== 'notice') return { is: 'words', blocks: [], spans: [] };
  if (state.paper.is === 'pages') return { is: 'picture' };
  return { is: 'words', blocks: state.found.blocks, spans: selectedOnPaper(document) };
}

window.addEventListener('pagehide', () => void inTab((tabId) => dropView({ tabId, frameId: 0 })));

/**
 * Tells the extension what lies on the desk, and hears what is asked of it: `onShow` when one of its notices is to be
 * shown at an assignment. The assignment that is selected is the tab's, so that the side panel has the same.
 */
export function useTab(
  documents: readonly ReaderDocument[],
  shown: ReaderDocument | null,
  onShow: (document: ReaderDocument, key: PaperMark['key']) => void,
): { selected: Selection | null; onSelect: (key: AssignmentKey) => void } {
  const [selected, setSelected] = useState<Selection | null>(null);
  const latest = useRef({ documents, shown, onShow });
  latest.current = { documents, shown, onShow };
  const noticeId = noticeOf(shown);

  useEffect(() => {
    const stop = new AbortController();
    const hear = (said: BackgroundMessage): boolean | Selected | undefined => {
      if (said.type === 'still-there') return true;
      if (said.type === 'tell-selected') {
        const { shown } = latest.current;
        return shown && noticeOf(shown) === said.noticeId ? selectedIn(shown) : undefined;
      }
      if (said.type !== 'show') return undefined;
      const found = latest.current.documents.find((document) => noticeOf(document) === said.noticeId);
      if (found) latest.current.onShow(found, said.key);
      return found !== undefined;
    };
    // As a content script listens to the background: tabs of ours are spoken to in the same way.
    connect(() => undefined).listen(hear, stop.signal);
    return () => stop.abort();
  }, []);

  useEffect(() => {
    const look = (): void =>
      void inTab(async (tabId) => {
        const found = await selectionOf(tabId);
        setSelected((before) => (found && found.at !== before?.at ? found : before));
      });
    look();
    return onViewsChanged(look);
  }, []);

  useEffect(() => {
    if (documents.length > 0) void inTab((tabId) => setView({ tabId, frameId: 0 }, viewOf(documents, shown)));
  }, [documents, shown]);

  useEffect(() => {
    // A page that is loaded again has no files any more, but it knows what it was about.
    if (shown) history.replaceState(null, '', readerUrl(noticeId === null ? undefined : { is: 'kept', noticeId }));
  }, [shown, noticeId]);

  const onSelect = (key: AssignmentKey): void => {
    if (noticeId === null) return;
    const selection = { noticeId, key, at: clock() };
    setSelected(selection);
    void inTab((tabId) => select(tabId, selection));
  };
  return { selected, onSelect };
}
