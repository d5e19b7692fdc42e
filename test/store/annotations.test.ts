import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  acceptAnnotation,
  annotate,
  forgetNotice,
  newAnnotationId,
  noticeById,
  onWritten,
  removeAnnotation,
  restoreAnnotation,
  seeNotice,
  setAnnotationNote,
  standAnnotations,
} from '@/lib/store';
import { type Annotation, type AnnotationId, type Chosen, chosenFrom, type NoticeId } from '@/lib/tasks';
import { aReading } from '../tasks/build';
import { freshDatabase } from './fresh';

freshDatabase();

const sighting = { url: 'http://cong.test/a', title: 'Văn bản đến', at: 1 };
const chosen = (quote: string): Chosen =>
  chosenFrom([{ block: 0, start: 0, end: quote.length }], [{ text: `${quote} và báo cáo Sở.` }]);
const first = newAnnotationId(100);
const second = newAnnotationId(200);

let id: NoticeId;
beforeEach(async () => {
  id = (await seeNotice(aReading(['Nạo vét kênh Bến Đá']), sighting, 1)).notice.id;
  await annotate(id, first, chosen('các cống'), 100);
  await annotate(id, second, chosen('kênh mương'), 200);
});
const all = async (): Promise<readonly Annotation[]> => (await noticeById(id))?.annotations ?? [];
const one = async (annotation: AnnotationId) => (await all()).find((each) => each.id === annotation);

describe('annotations of a notice', () => {
  test('stand in the order in which they were made, and told twice they are one', async () => {
    await annotate(id, second, chosen('kênh mương'), 300);
    expect(await all()).toMatchObject([
      { id: first, quote: 'các cống', note: '', standing: { is: 'found' }, chosenAt: 100 },
      { id: second, quote: 'kênh mương' },
    ]);
  });

  test('stay when the notice is read again and its header or text is another', async () => {
    const before = await all();
    await seeNotice(aReading(['Nạo vét kênh Bến Đá xong trước mùa lũ', 'Rà soát đê']), { ...sighting, at: 5 }, 5);
    expect(await all()).toEqual(before);
  });

  test('two windows that write one note keep what both wrote', async () => {
    expect(await setAnnotationNote(id, first, 'từ cửa sổ một', 300, '')).toBe('từ cửa sổ một');
    expect(await setAnnotationNote(id, first, 'từ cửa sổ hai', 400, '')).toBe('từ cửa sổ hai\ntừ cửa sổ một');
  });

  test('changed words are what it is about once the officer has seen them', async () => {
    const now = chosen('mọi cống');
    await setAnnotationNote(id, first, 'hỏi lại', 300, '');
    await standAnnotations(id, [{ id: first, chosenAt: 100, standing: { is: 'changed', now }, spans: [] }]);
    expect(await one(first)).toMatchObject({ quote: 'các cống', standing: { is: 'changed', now } });
    await acceptAnnotation(id, first, 400);
    expect(await one(first)).toMatchObject({ ...now, note: 'hỏi lại', standing: { is: 'found' }, chosenAt: 400 });
  });

  test('a reading says nothing of words that were chosen since', async () => {
    await annotate(id, first, chosen('bờ bao'), 300);
    await standAnnotations(id, [{ id: first, chosenAt: 100, standing: { is: 'orphaned', since: 350 }, spans: [] }]);
    expect(await one(first)).toMatchObject({ quote: 'bờ bao', standing: { is: 'found' } });
  });

  test('attaching to other words and undoing that leaves a note that was written in between', async () => {
    const before = (await one(first)) ?? expect.fail();
    await annotate(id, first, chosen('bờ bao'), 300);
    await setAnnotationNote(id, first, 'viết sau', 400, '');
    await restoreAnnotation(id, before);
    expect(await one(first)).toEqual({ ...before, note: 'viết sau', updatedAt: 400 });
  });

  test('removed and put back, all is as it was', async () => {
    const before = await all();
    const removed = await removeAnnotation(id, first);
    expect(await all()).toEqual([before[1]]);
    await expect(removeAnnotation(id, first)).rejects.toMatchObject({ code: 'unknown-annotation' });
    await expect(setAnnotationNote(id, first, 'x', 300, '')).rejects.toMatchObject({ code: 'unknown-annotation' });
    await restoreAnnotation(id, removed);
    expect(await all()).toEqual(before);
  });

  test('keep their notice in the store', async () => {
    await forgetNotice(id);
    expect(await all()).toHaveLength(2);
    await removeAnnotation(id, first);
    await removeAnnotation(id, second);
    await forgetNotice(id);
    expect(await noticeById(id)).toBeUndefined();
    await expect(annotate(id, first, chosen('x'), 1)).rejects.toMatchObject({ code: 'unknown-notice' });
  });

  test('what changes nothing is not written', async () => {
    const heard: unknown[] = [];
    const stop = onWritten((ids) => void heard.push(ids));
    await standAnnotations(id, [{ id: first, chosenAt: 100, standing: { is: 'found' }, spans: [] }]);
    await acceptAnnotation(id, first, 300);
    expect(heard).toEqual([]);
    await annotate(id, first, chosen('bờ bao'), 300);
    expect(heard).toEqual([[id]]);
    stop();
  });
});
