import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { seeNotice, setNote, takeOn, tasksOfNotice } from '@/lib/store';
import { Chance } from '../bench/anchoring/chance';
import { EDITS } from '../bench/anchoring/edits';
import { type MadeNotice, makeNotice, textOf } from '../bench/anchoring/notice';
import { anAssignment, aReading, lead } from '../tasks/build';
import { freshDatabase } from './fresh';

freshDatabase();

const sighting = { url: 'http://cong.test/a', title: 'Văn bản đến', at: 1 };

const readingOf = ({ sections }: MadeNotice) =>
  aReading(
    sections.flatMap(({ unit, items }, section) =>
      items.map((item, place) =>
        anAssignment(textOf(item), { path: `II.(${section + 1}).${place + 1}`, units: [lead(unit)] }),
      ),
    ),
  );

/** What is done to the text of the notice, not to its writing on the page. */
const CASES = [
  'inserted',
  'reversed',
  'deadlineCorrected',
  'wordsCorrected',
  'deleted',
  'sectionMoved',
  'correctedInserted',
  'deletedReversed',
] as const;

test.each(CASES)('after a notice was %s, every note is at its task, or with one that is gone', async (name) => {
  const notice = makeNotice('similar', 21);
  const items = notice.sections.flatMap((section) => section.items);
  const { notice: stored } = await seeNotice(readingOf(notice), sighting, 1);
  const taken = await takeOn(
    stored.id,
    stored.assignments.map(({ key }) => key),
    2,
    [],
  );
  for (const [place, task] of taken.entries()) await setNote(task.id, items[place]?.id ?? '', 3);

  const targets = ['3.1', '11.0', '16.3'];
  const edit = EDITS[name];
  if (!edit) throw new Error(`no edit ${name}`);
  const later = edit.make(notice, targets, new Chance(4), 'similar').notice;
  const textById = new Map(later.sections.flatMap((section) => section.items.map((item) => [item.id, textOf(item)])));
  const { notice: now } = await seeNotice(readingOf(later), sighting, 5);
  expect(now.id).toBe(stored.id);

  for (const task of await tasksOfNotice(stored.id)) {
    const at = now.assignments.find(({ key }) => key === task.assignmentKey)?.text ?? null;
    expect({ id: task.note, at }).toEqual({ id: task.note, at: textById.get(task.note) ?? null });
    const gone = !textById.has(task.note);
    const changed = !gone && textById.get(task.note) !== task.text;
    expect(task.standing.is).toBe(gone ? 'gone' : changed ? 'changed' : 'same');
  }
});
