import { describe, expect, test } from 'vitest';
import { read } from '@/lib/reading';
import { plainDocument } from '@/lib/sources';
import { fold } from '@/lib/text';

/** The same tasks of the same units, in each way in which offices say whose a task is: the way must not matter. */

const HEAD = [
  'UBND TỈNH SÔNG MÂY',
  'SỞ XÂY DỰNG',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 41/TB-SXD',
  'Sông Mây, ngày 05 tháng 3 năm 2026',
  'THÔNG BÁO',
  'Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng 3',
  'Giám đốc Sở kết luận như sau:',
];
const FOOT = ['Nơi nhận:', '- Các phòng thuộc Sở;', '- Lưu: VT.', 'TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG', 'Lê Thị Mận'];

const UNITS = [
  'Phòng Quản lý đê điều và PCTT',
  'Văn phòng Sở',
  'Đội Cảnh sát giao thông cơ động và CNCH',
  'Trung tâm Kiểm định xây dựng',
  'Trạm Thủy nông Nà Lếch',
];
/** Each begins with a verb; with its day, or null. */
const TASKS: readonly (readonly [task: string, due: string | null])[] = [
  ['Rà soát, bổ sung 12 biển báo ở bến đò Gò Sậy trước ngày 20/3/2026', '2026-03-20'],
  ['Chỉ đạo Đội Quản lý bến bãi niêm yết giá vé qua phà', null],
  ['Phối hợp với Công an huyện Hà Giao kiểm tra xe chở cát quá tải, hoàn thành trong tháng 4/2026', '2026-04-30'],
  ['Tham mưu kế hoạch sửa chữa kè Bãi Sậy; trình Giám đốc Sở', null],
  ['Lập danh sách hộ dân phải di dời khỏi vùng sạt lở', null],
];
const small = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** How an item is printed: a heading over it, or all in its own lines. */
type Way = (unit: string, task: string, number: number) => readonly string[];

const SURE: Readonly<Record<string, Way>> = {
  'a heading': (unit, task, n) => [`${n}. ${unit}`, `- ${task}.`],
  'a heading with a colon': (unit, task, n) => [`${n}. ${unit}:`, `- ${task}.`],
  'a heading without a number': (unit, task) => [`${unit}:`, `- ${task}.`],
  'a paragraph under it': (unit, task) => [`${unit}:`, `${task}.`],
  'a heading of capitals': (unit, task, n) => [
    `${['I', 'II', 'III', 'IV', 'V'][n - 1]}. ${unit.toUpperCase()}`,
    `1. ${task}.`,
  ],
  'a letter': (unit, task, n) => [`${'abcde'[n - 1]}) ${unit}`, `+ ${task};`],
  'an article': (unit, task, n) => [`Điều ${n}. ${unit}`, `1. ${task}.`],
  'Đối với': (unit, task, n) => [`${n}. Đối với ${unit}`, `a) ${task};`],
  'Trách nhiệm của': (unit, task, n) => [`${n}. Trách nhiệm của ${unit}`, `${n}.1. ${task}.`],
  'có trách nhiệm:': (unit, task, n) => [`${n}. ${unit} có trách nhiệm:`, `- ${task}.`],
  'Yêu cầu …:': (unit, task, n) => [`${n}. Yêu cầu ${unit}:`, `- ${task}.`],
  'Giao …:': (unit, task, n) => [`${n}. Giao ${unit}:`, `1) ${task}.`],
  'before a colon': (unit, task, n) => [`${n}. ${unit}: ${task}.`],
  'before a colon, with a bullet': (unit, task) => [`- ${unit}: ${task}.`],
  'the subject': (unit, task, n) => [`${n}. ${unit} ${small(task)}.`],
  'có trách nhiệm': (unit, task, n) => [`${n}. ${unit} có trách nhiệm ${small(task)}.`],
  Giao: (unit, task, n) => [`${n}. Giao ${unit} ${small(task)}.`],
  'Đề nghị': (unit, task, n) => [`${n}. Đề nghị ${unit} ${small(task)}.`],
  'Giao … chủ trì': (unit, task) => [`- Giao ${unit} chủ trì, phối hợp với các đơn vị liên quan ${small(task)}.`],
  'a line after it': (unit, task, n) => [`${n}. ${task}.`, `Đơn vị thực hiện: ${unit}.`],
  'a bullet after it': (unit, task, n) => [`${n}. ${task}.`, `- Chủ trì: ${unit}`],
  'its last sentence': (unit, task, n) => [`${n}. ${task}. Đơn vị chủ trì: ${unit}.`],
  'brackets after it': (unit, task, n) => [`${n}. ${task} (${unit} chủ trì).`],
  'labelled brackets after it': (unit, task, n) => [`${n}. ${task} (Đơn vị chủ trì: ${unit}).`],
};

/** Nobody can be sure of these. */
const DOUBTFUL: Readonly<Record<string, Way>> = {
  'a paragraph after its first one': (unit, task) => [`${unit}: Họp hằng tuần.`, `${task}.`],
  'bullets after its first one': (unit, task) => [`${unit}: Họp hằng tuần.`, `- ${task}.`],
};

/** Of the items whose words begin with the tasks', or hold them: who leads, whether that is asked, and until when. */
function readAs(way: Way) {
  const lines = TASKS.flatMap(([task], at) => way(UNITS[at] ?? '', task, at + 1));
  const reading = read(plainDocument([...HEAD, ...lines, ...FOOT].join('\n')).blocks);
  if (reading.is !== 'notice') throw new Error(`no notice: ${JSON.stringify(reading)}`);
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

describe('whose a task is', () => {
  test.each(Object.entries(SURE))('is said by %s', (_, way) => expect(readAs(way)).toEqual(expected(false)));
  test.each(Object.entries(DOUBTFUL))('is asked where it is %s', (_, way) =>
    expect(readAs(way)).toEqual(expected(true)),
  );
});
