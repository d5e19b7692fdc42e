import { describe, expect, test } from 'vitest';
import { read } from '@/lib/reading';
import { plainDocument } from '@/lib/sources';
import { fold } from '@/lib/text';
import { type Around, DOUBTFUL, KINDS, SURE, TASKS, UNITS, type Way } from './ways';

/** Whose a task is is read in whichever way and in whichever kind of document it is said. */

const linesOf = (way: Way): string[] => TASKS.flatMap(([task], at) => way(UNITS[at] ?? '', task, at + 1));

/** Of the items that hold the tasks' words: who leads, whether that is asked, and until when. */
function readAs(way: Way, [head, foot]: Around) {
  const reading = read(plainDocument([...head, ...linesOf(way), ...foot].join('\n')).blocks);
  if (reading.is !== 'notice') return [];
  return TASKS.map(([task]) => {
    const found = reading.notice.assignments.find(({ text }) => fold(text).includes(fold(task).slice(1)));
    return [
      found?.units.flatMap(({ role, name }) => (role === 'lead' ? [fold(name)] : [])),
      found?.unitsDoubtful ?? false,
      found?.deadline?.due ?? null,
    ];
  });
}
const expected = (doubtful: boolean) => TASKS.map(([, due], at) => [[fold(UNITS[at] ?? '')], doubtful, due]);

describe.each(Object.entries(KINDS))('whose a task is in %s', (_, around) => {
  test.each(Object.entries(SURE))('is said by %s', (_way, way) => expect(readAs(way, around)).toEqual(expected(false)));
  test.each(Object.entries(DOUBTFUL))('is asked where it is %s', (_way, way) =>
    expect(readAs(way, around)).toEqual(expected(true)),
  );
});

/** Told of the last month under the first heading, and what is to be done under the second. */
const PARTS: readonly (readonly [told: readonly string[], asked: readonly string[]])[] = [
  [['I. KẾT QUẢ CÔNG TÁC THÁNG 2'], ['II. NHIỆM VỤ THÁNG 3']],
  [['PHẦN THỨ NHẤT: KẾT QUẢ CÔNG TÁC THÁNG 2'], ['PHẦN THỨ HAI: NHIỆM VỤ THÁNG 3']],
  [
    ['Phần thứ nhất', 'KẾT QUẢ CÔNG TÁC THÁNG 2'],
    ['Phần thứ hai', 'NHIỆM VỤ THÁNG 3'],
  ],
  [['KẾT QUẢ CÔNG TÁC THÁNG 2'], ['NHIỆM VỤ THÁNG 3']],
  [['1. Đánh giá chung'], ['2. Nhiệm vụ tháng 3']],
  [['1. Kết quả thực hiện nhiệm vụ tháng 2:'], ['2. Nhiệm vụ trọng tâm tháng 3:']],
];
const DONE = [
  'rà soát, bổ sung 35 cọc tiêu',
  'niêm yết giá gửi xe, đạt 95% kế hoạch',
  'tổ chức kiểm tra 35 bến cát, xử phạt 12 trường hợp',
  'ban hành 05 văn bản, đúng thời hạn',
  'hoàn thành việc đo đạc hành lang đê',
];
const TOLD: readonly (keyof typeof SURE)[] = [
  'a heading with a colon',
  'a heading without a number',
  'before a colon',
  'a letter',
  'brackets after it',
  'a line after it',
];

describe.each(PARTS)('what was done is no work: %j', (told, asked) => {
  const [head, foot] = KINDS['a conclusion of a meeting'] ?? [[], []];
  test.each(TOLD.map((name) => [name]))('said by %s', (name) => {
    const way = SURE[name];
    if (!way) throw new Error(name);
    const done = DONE.flatMap((task, at) => way(UNITS[at] ?? '', `Đã ${task}`, at + 1));
    const lines = [...head, ...told, ...done, ...asked, ...linesOf(way), ...foot];
    const reading = read(plainDocument(lines.join('\n')).blocks);
    const texts = reading.is === 'notice' ? reading.notice.assignments.map(({ text }) => fold(text)) : [];
    expect(texts.map((text) => TASKS.findIndex(([task]) => text.includes(fold(task).slice(1))))).toEqual([
      0, 1, 2, 3, 4,
    ]);
  });
});
