import { describe, expect, test } from 'vitest';
import { sentencesOf } from '@/lib/reading';
import { conclusionOf } from './fixtures';

/** What lines, sentences and brackets with a label say of an item: who does it, who helps, until when. */

const A = 'Phòng Thủy lợi';
const B = 'Chi cục Kiểm lâm';
const TASK = 'Rà soát hồ sơ kênh tưới';

const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The ways in which an item and what is said of it are set. */
const LAYOUTS: Readonly<Record<string, (lead: string, help: string, time: string) => readonly string[]>> = {
  'in lines': (lead, help, time) => [`1. ${TASK}.`, `${lead}.`, `${help}.`, `${time}.`],
  'in lines, the time first': (lead, help, time) => [`1. ${TASK}.`, `${time}.`, `${lead}.`, `${help}.`],
  'in bullets': (lead, help, time) => [`1. ${TASK}`, `- ${lead};`, `- ${help};`, `- ${time}.`],
  'in one line': (lead, help, time) => [`1. ${TASK}.`, `${lead}; ${small(help)}; ${small(time)}.`],
  'in sentences': (lead, help, time) => [`1. ${TASK}. ${lead}. ${help}. ${time}.`],
  'in brackets': (lead, help, time) => [`1. ${TASK} (${small(lead)}; ${small(help)}; ${small(time)}).`],
};

function said(lead: string, help: string, time: string, layout: keyof typeof LAYOUTS) {
  const lines = LAYOUTS[layout]?.(`${lead}: ${A}`, `${help}: ${B}`, `${time}: 25/11/2026`) ?? [];
  return conclusionOf([...lines, '2. Thanh tra Sở: Chuẩn bị tài liệu.']).assignments.map(
    ({ text, units, unitsDoubtful, deadline }) => [
      text.slice(0, TASK.length),
      units.map(({ name, role }) => `${role} ${name}`).join(', '),
      unitsDoubtful ?? false,
      deadline?.due ?? null,
    ],
  );
}

const WANTED = [
  [TASK, `lead ${A}, support ${B}`, false, '2026-11-25'],
  ['Chuẩn bị tài liệu.', 'lead Thanh tra Sở', false, null],
];

describe.each(Object.keys(LAYOUTS))('%s', (layout) => {
  test.each([
    ...['Chủ trì', 'Đơn vị chủ trì', 'Cơ quan chủ trì thực hiện', 'Phòng chủ trì', 'Thực hiện', 'Bộ phận thực hiện'],
    ...['Phụ trách', 'Đơn vị phụ trách', 'Đơn vị tham mưu', 'Đơn vị đầu mối', 'Đơn vị chịu trách nhiệm'],
    ...['Đơn vị được phân công', 'Giao thực hiện', 'Phân công', 'Phân công thực hiện', 'Trách nhiệm thực hiện'],
  ])('who leads: %s', (label) => {
    expect(said(label, 'Phối hợp', 'Thời hạn', layout)).toEqual(WANTED);
  });

  test.each([
    ...['Phối hợp thực hiện', 'Đơn vị phối hợp', 'Cơ quan phối hợp', 'Các đơn vị phối hợp'],
    ...['Đơn vị phối hợp thực hiện', 'Đơn vị tham gia phối hợp'],
  ])('who helps: %s', (label) => {
    expect(said('Chủ trì', label, 'Thời hạn', layout)).toEqual(WANTED);
  });

  test.each([
    ...['Thời gian', 'Thời gian thực hiện', 'Thời hạn hoàn thành', 'Thời hạn báo cáo', 'Thời điểm hoàn thành'],
    ...[
      'Hạn',
      'Hạn xong',
      'Hạn cuối',
      'Tiến độ',
      'Tiến độ hoàn thành',
      'Ngày hoàn thành',
      'Mốc hoàn thành',
      'Hoàn thành',
    ],
  ])('until when: %s', (label) => {
    expect(said('Chủ trì', 'Phối hợp', label, layout)).toEqual(WANTED);
  });
});

const leads = (...lines: readonly string[]) =>
  conclusionOf(lines).assignments.map(({ text, units }) => [text, ...units.map(({ name }) => name)]);

test('"Phòng Tham mưu:" is a unit’s heading', () => {
  expect(leads('1. Phòng Tham mưu: Xây dựng kế hoạch tuần tra.', '2. Phòng Thủy lợi: Kiểm tra đê.')).toEqual([
    ['Xây dựng kế hoạch tuần tra.', 'Phòng Tham mưu'],
    ['Kiểm tra đê.', 'Phòng Thủy lợi'],
  ]);
});

test('"Phân công: …" before more than names says what is to be done', () => {
  expect(leads('1. Rà soát hồ sơ.', 'Phân công: Phòng Thủy lợi lập danh mục; Thanh tra Sở giám sát.')[0]).toEqual([
    'Rà soát hồ sơ. Phân công: Phòng Thủy lợi lập danh mục; Thanh tra Sở giám sát.',
    'Phòng Thủy lợi',
    'Thanh tra Sở',
  ]);
});

test('a statement is no sentence to split off', () => {
  const text = `${TASK}. Lập danh mục cống. Đơn vị chịu trách nhiệm: ${A}. Phân công: ${B}. Ngày hoàn thành: 25/11.`;
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    `${TASK}.`,
    text.slice(TASK.length + 2),
  ]);
});

describe('under a numbered task', () => {
  const of = (...lines: readonly string[]) =>
    conclusionOf(['1. Công tác thủy lợi', ...lines, '1.2. Vệ sinh kho giống.']).assignments.map(
      ({ text, units, deadline }) => [
        text,
        units.map(({ id, name }) => (id === '*' ? '*' : name)).join(', '),
        deadline?.due ?? null,
      ],
    );
  const OTHER = ['Vệ sinh kho giống.', '*', null];
  const WHO = [`- Đơn vị chủ trì: ${A}`, `- Đơn vị phối hợp: ${B}`];

  test('lines alone are said of it, what comes of it is no item', () => {
    expect(
      of(
        `1.1. ${TASK}.`,
        '- Thành phần: Lãnh đạo các trạm bơm.',
        ...WHO,
        '- Hạn hoàn thành: Quý I/2027;',
        '- Kết quả: Bảng kê trình duyệt.',
      ),
    ).toEqual([[`${TASK}.`, `${A}, ${B}`, '2027-03-31'], OTHER]);
  });

  test.each([
    ['after its items', (items: readonly string[], told: readonly string[]) => [...items, ...told]],
    ['before its items', (items: readonly string[], told: readonly string[]) => [...told, ...items]],
  ])('lines %s are said of it and of them', (_, order) => {
    const items = ['- Lập danh mục cống hư hỏng theo từng xã.', '- Đo đạc lại mặt cắt kênh chính.'];
    expect(of(`1.1. ${TASK}.`, ...order(items, [...WHO, '- Hạn hoàn thành: Quý I/2027;']))).toEqual([
      [`${TASK}.`, `${A}, ${B}`, '2027-03-31'],
      ...items.map((item) => [item.slice(2), `${A}, ${B}`, '2027-03-31']),
      OTHER,
    ]);
  });

  test('lines between its items are said of the item before', () => {
    expect(
      of(
        `1.1. ${TASK}.`,
        '- Lập danh mục cống.',
        `- Đơn vị chủ trì: ${A}`,
        '- Đo đạc lại kênh.',
        `- Đơn vị chủ trì: ${B}`,
      ),
    ).toEqual([[`${TASK}.`, '*', null], ['Lập danh mục cống.', A, null], ['Đo đạc lại kênh.', B, null], OTHER]);
  });
});

describe('a line after several items names who leads and who helps in one', () => {
  const both = `lead ${A}, support ${B}`;
  const leadAlone = `lead ${A}`;
  test.each([
    [`Đơn vị thực hiện: ${A} chủ trì, phối hợp với ${B}.`, [both, both]],
    [`Phân công: ${A} chủ trì, phối hợp ${B}.`, [both, both]],
    [`Phân công: ${A} (đ/c Tơ phụ trách).`, [leadAlone, leadAlone]],
    [`Phân công: ${A} thực hiện.`, [leadAlone, leadAlone]],
  ])('%s', (line, expected) => {
    const { assignments } = conclusionOf(['1. Về kênh tưới', '- Nạo vét kênh N2.', '- Thay cửa cống số 4.', line]);
    expect(assignments.map(({ units }) => units.map(({ name, role }) => `${role} ${name}`).join(', '))).toEqual(
      expected,
    );
    expect(assignments.map(({ text }) => text)).toEqual(['Nạo vét kênh N2.', 'Thay cửa cống số 4.']);
  });

  test('one that goes on with a task is a task', () => {
    const line = `Phân công: ${A} thực hiện đo đạc mương B3.`;
    const { assignments } = conclusionOf(['1. Về kênh tưới', '- Nạo vét kênh N2.', '2. Về mương', line]);
    expect(assignments.map(({ text }) => text).join(' ')).toContain('đo đạc mương B3');
  });
});

test('who leads by a bullet under the last item of a list may lead all of it: the others are asked', () => {
  const { assignments } = conclusionOf([
    '1. Về kênh tưới',
    'a) Nạo vét kênh N2.',
    'b) Thay cửa cống số 4.',
    `- Đơn vị chủ trì: ${A};`,
    '2. Về mương',
    'a) Đào mương B3.',
    'b) Đắp bờ mương B4.',
    '- Thời hạn: 25/11/2026.',
  ]);
  expect(assignments.map(({ text, unitsDoubtful }) => [text, unitsDoubtful ?? false])).toEqual([
    ['Nạo vét kênh N2.', true],
    ['Thay cửa cống số 4.', false],
    ['Đào mương B3.', false],
    ['Đắp bờ mương B4.', false],
  ]);
});
