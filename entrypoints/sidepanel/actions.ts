import type { PanelActions, Regrouped } from '@/components/sidepanel';
import { browser } from '@/lib/browser';
import type { Refusal } from '@/lib/messages';
import { changeSettings, clock, openReader, refusal, settingsNow } from '@/lib/shell';
import * as store from '@/lib/store';
import type { AnnotationId, AssignmentKey, NoticeId } from '@/lib/tasks';

/** The document beside the list. */
export interface Beside {
  /** Scrolls to an assignment or to annotated words; false where they do not stand there. */
  readonly show: (noticeId: NoticeId, key: AssignmentKey | AnnotationId) => Promise<boolean>;
  /** What is selected there gets the annotation; what could not be done, or null. */
  readonly annotate: (noticeId: NoticeId, id: AnnotationId) => Promise<Refusal | null>;
}

/**
 * The panel's actions on a notice, for every page that lists one. What the store refuses becomes a sentence for
 * `onProblem`.
 */
export function panelActions(
  noticeId: NoticeId | null,
  { show, annotate }: Beside,
  onProblem: (sentence: string | null) => void,
): PanelActions {
  const attempt = async <T>(work: () => Promise<T>, typed?: string): Promise<T | null> => {
    try {
      const done = await work();
      onProblem(null);
      return done;
    } catch (error) {
      onProblem((await refusal(error, typed)).error);
      return null;
    }
  };
  const kept = async (work: () => Promise<unknown>): Promise<boolean> => {
    const done = await attempt(async () => {
      await work();
      return true;
    });
    return done ?? false;
  };
  const regroup = async (work: (notice: NoticeId) => Promise<store.Regrouping>): Promise<Regrouped | null> => {
    const done = noticeId && (await attempt(() => work(noticeId)));
    return done && { keys: done.keys, undo: () => kept(() => store.undoRegrouping(done, clock())) };
  };
  const annotateAs = async (id: AnnotationId): Promise<boolean> => {
    const refused = noticeId && (await attempt(() => annotate(noticeId, id)));
    if (refused) onProblem(refused.error);
    return refused === null && noticeId !== null;
  };

  return {
    takeOn: async (keys) => {
      if (noticeId === null) return null;
      const now = clock();
      const tasks = await attempt(async () => store.takeOn(noticeId, keys, now, (await settingsNow()).ownUnits));
      // One that another screen took on in the meantime is not ours to remove.
      return tasks && (() => kept(() => store.undoTakeOn(tasks.filter(({ createdAt }) => createdAt === now))));
    },
    untake: async ({ id }) => {
      const task = await attempt(() => store.removeTask(id));
      return task && (() => kept(() => store.restoreTask(task, clock())));
    },
    setStatus: async ({ id, status: before, doneAt }, status) => {
      const task = await attempt(() => store.setStatus(id, status, clock()));
      return task && (() => kept(() => store.setStatus(id, before, doneAt ?? clock())));
    },
    takeNext: async ({ id, ownDue, status, doneAt }, day) => {
      const task = await attempt(() => store.setTerm(id, { ownDue: day, status: 'todo', doneAt: null }, clock()));
      return task && (() => kept(() => store.setTerm(id, { ownDue, status, doneAt }, clock())));
    },
    setOwnDue: (id, day) => kept(() => store.setOwnDue(id, day, clock())),
    setTags: (id, names, seen) => kept(() => store.setTags(id, names, clock(), seen)),
    setNote: async (id, text, seen) =>
      (await attempt(() => store.setNote(id, text, clock(), seen), text))?.note ?? null,
    confirmDue: (id, yes) => kept(() => store.confirmDue(id, yes, clock())),
    acceptChange: (id) => kept(() => store.acceptChange(id, clock())),
    split: (key) => regroup((id) => store.splitAssignment(id, key, clock())),
    join: (whole) => regroup((id) => store.joinParts(id, whole, clock())),
    confirmUnits: async (key, right) => noticeId !== null && kept(() => store.confirmUnits(noticeId, key, right)),
    reattach: async (id, key) => {
      const done = await attempt(() => store.reattach(id, key, clock()));
      return done && (() => kept(() => store.undoReattach(done, clock())));
    },
    dismissInherited: async (dismissed) => noticeId !== null && kept(() => store.dismissInherited(noticeId, dismissed)),
    chooseUnits: (ownUnits) => kept(() => changeSettings({ ownUnits })),
    annotate: async () => {
      const id = store.newAnnotationId(clock());
      return (await annotateAs(id)) ? id : null;
    },
    annotateAgain: async (before) =>
      noticeId !== null && (await annotateAs(before.id))
        ? () => kept(() => store.restoreAnnotation(noticeId, before))
        : null,
    setAnnotationNote: async (id, text, seen) =>
      noticeId && attempt(() => store.setAnnotationNote(noticeId, id, text, clock(), seen), text),
    acceptAnnotation: async (id) => noticeId !== null && kept(() => store.acceptAnnotation(noticeId, id, clock())),
    removeAnnotation: async (id) => {
      const removed = noticeId && (await attempt(() => store.removeAnnotation(noticeId, id)));
      return removed && (() => kept(() => store.restoreAnnotation(noticeId, removed)));
    },
    showInPage: async (key) => noticeId !== null && show(noticeId, key),
    openFile: () => void openReader(),
    openSettings: () => void browser.runtime.openOptionsPage(),
  };
}
