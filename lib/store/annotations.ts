import {
  type Annotation,
  type AnnotationId,
  type AnnotationPlace,
  type Chosen,
  isSameName,
  joinNotes,
  type NoticeId,
} from '@/lib/tasks';
import { guarded, StoreError } from './errors';
import { database } from './schema';
import { written } from './written';

/**
 * What the officer says about words of a notice. All throw StoreError: 'unknown-notice', or 'unknown-annotation' where it
 * is not there (any more). Times are milliseconds since the epoch.
 */

/** The words that an annotation is about: of a new one, or other words for one that is there. */
export async function annotate(noticeId: NoticeId, id: AnnotationId, chosen: Chosen, now: number): Promise<void> {
  const next = { ...chosen, standing: { is: 'found' }, chosenAt: now, updatedAt: now } as const;
  await change(noticeId, (all) =>
    all.some((one) => one.id === id)
      ? all.map((one) => (one.id === id ? { ...one, ...next } : one))
      : [...all, { id, note: '', ...next }],
  );
}

/**
 * @param seen the note over which this one was typed: where another window has saved another one since, both are kept
 * @returns the note as it is kept
 */
export async function setAnnotationNote(
  noticeId: NoticeId,
  id: AnnotationId,
  note: string,
  now: number,
  seen: string,
): Promise<string> {
  const edited = await edit(noticeId, id, (own) => ({
    note: joinNotes(seen.normalize('NFC'), note.normalize('NFC'), own.note),
    updatedAt: now,
  }));
  return edited.note;
}

/** Đã biết: what stands in the place of the words becomes what the annotation is about. */
export async function acceptAnnotation(noticeId: NoticeId, id: AnnotationId, now: number): Promise<void> {
  await edit(noticeId, id, ({ standing }) =>
    standing.is === 'changed' ? { ...standing.now, standing: { is: 'found' }, chosenAt: now, updatedAt: now } : {},
  );
}

/** Returns what was removed, all that `restoreAnnotation` needs to undo it. */
export async function removeAnnotation(noticeId: NoticeId, id: AnnotationId): Promise<Annotation> {
  const { before } = await change(noticeId, (all) => all.filter((one) => one.id !== id));
  return known(before, id);
}

/**
 * Hoàn tác: the annotation is about the words that it was about; one that was removed is there again, in its place. A
 * note that was written since then stays.
 */
export async function restoreAnnotation(noticeId: NoticeId, before: Annotation): Promise<void> {
  await change(noticeId, (all) => {
    const own = all.find(({ id }) => id === before.id);
    if (!own) return [...all, before].sort((a, b) => (a.id < b.id ? -1 : 1));
    const { note, updatedAt } = own;
    return all.map((one) => (one === own ? { ...before, note, updatedAt } : one));
  });
}

/** A reading has shown how the words stand now. Those that are about other words by now stay as they are. */
export async function standAnnotations(noticeId: NoticeId, places: readonly AnnotationPlace[]): Promise<void> {
  await change(noticeId, (all) =>
    all.map((one) => {
      const place = places.find((each) => isSameName(each, one));
      return place ? { ...one, standing: place.standing } : one;
    }),
  );
}

async function edit(
  noticeId: NoticeId,
  id: AnnotationId,
  patch: (own: Annotation) => Partial<Annotation>,
): Promise<Annotation> {
  const { after } = await change(noticeId, (all) =>
    all.map((one) => (one.id === id ? { ...one, ...patch(one) } : one)),
  );
  return known(after, id);
}

function known(all: readonly Annotation[], id: AnnotationId): Annotation {
  const found = all.find((one) => one.id === id);
  if (!found) throw new StoreError('unknown-annotation');
  return found;
}

interface Change {
  readonly before: readonly Annotation[];
  readonly after: readonly Annotation[];
}

async function change(
  noticeId: NoticeId,
  make: (all: readonly Annotation[]) => readonly Annotation[],
): Promise<Change> {
  const { isNew, ...done } = await guarded(() =>
    database.transaction('rw', database.notices, async () => {
      const notice = await database.notices.get(noticeId);
      if (!notice) throw new StoreError('unknown-notice');
      const { annotations: before = [] } = notice;
      const after = make(before);
      const isNew = JSON.stringify(after) !== JSON.stringify(before);
      if (isNew) await database.notices.put({ ...notice, annotations: after });
      return { before, after, isNew };
    }),
  );
  if (isNew) await written([noticeId]);
  return done;
}
