import { useEffect, useState } from 'react';
import type { PageSelection, PanelView, ViewChoice } from '@/components/sidepanel';
import { type Look, type TabView, watchTabView } from '@/lib/shell';
import { noticeById, noticesById, tasksOfNotice } from '@/lib/store';
import type { NoticeId } from '@/lib/tasks';
import { useStored } from './useStored';

type AnyView = TabView['views'][number];
/** What the panel can be about. */
type FrameView = Exclude<AnyView, { is: 'other' }>;

const idOf = (view: FrameView): string => (view.is === 'notice' ? view.noticeId : `secret:${view.frameId}`);

const lookOf = ({ host, paragraphs, confidence, reasons }: Look): Look => ({ host, paragraphs, confidence, reasons });

/** Each document once, though several frames may show it. */
const documentsOf = (tab: TabView | null): readonly FrameView[] => [
  ...new Map((tab?.views ?? []).flatMap((view) => (view.is === 'other' ? [] : [[idOf(view), view] as const]))).values(),
];

/** A notice with its tasks; null when it is not in the store. */
export async function loadNotice(id: NoticeId | null) {
  if (id === null) return null;
  const [notice, tasks] = await Promise.all([noticeById(id), tasksOfNotice(id)]);
  return notice ? { notice, tasks } : null;
}

interface Choice {
  readonly id: string;
  /** The selection in the page that it answers, or that it came after. */
  readonly at: number | null;
}

/** What the officer chose in the panel, unless something was selected in the page since; else the first notice. */
function choose(documents: readonly FrameView[], choice: Choice | null, selected: PageSelection | null) {
  const wanted = selected && selected.at !== choice?.at ? selected.noticeId : choice?.id;
  return (
    documents.find((view) => idOf(view) === wanted) ??
    documents.find(({ is }) => is === 'notice') ??
    documents[0] ??
    null
  );
}

/** What the panel shows: the active tab of its window, read from the store. */
export function usePanelView(onProblem: (sentence: string) => void) {
  const [tab, setTab] = useState<TabView | null>(null);
  const [choice, setChoice] = useState<Choice | null>(null);
  useEffect(() => watchTabView(setTab), []);

  const selected = tab?.selected ?? null;
  const documents = documentsOf(tab);
  const document = choose(documents, choice, selected);
  const noticeId = document?.is === 'notice' ? document.noticeId : null;
  const noticeIds = documents.flatMap((view) => (view.is === 'notice' ? [view.noticeId] : []));
  const loaded = useStored(() => loadNotice(noticeId), [noticeId], onProblem);
  const names = useStored(() => noticesById(noticeIds), [noticeIds.join()], onProblem);

  const viewOf = (): PanelView => {
    if (tab === null) return { is: 'waiting' };
    if (document === null) {
      if (!tab.allowed) return { is: 'off', host: tab.host };
      return { is: 'none', looks: tab.views.flatMap((view) => (view.is === 'other' ? [lookOf(view)] : [])) };
    }
    if (document.is === 'secret') return { is: 'secret', secrecy: document.secrecy };
    // A live query keeps its last answer until the next one is there.
    return loaded?.notice.id === noticeId
      ? { is: 'notice', ...loaded, more: document.more, look: lookOf(document) }
      : { is: 'waiting' };
  };
  const choices = documents.map((view): ViewChoice => {
    const subject = view.is === 'notice' ? names?.get(view.noticeId)?.header.subject : null;
    return { id: idOf(view), secret: view.is === 'secret', subject: subject ?? null };
  });
  return {
    view: viewOf(),
    choices,
    chosen: document && idOf(document),
    choose: (id: string) => setChoice({ id, at: selected?.at ?? null }),
    selected,
    tabId: tab?.tabId ?? null,
    refused: tab?.refused ?? 0,
  };
}
