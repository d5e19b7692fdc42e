import { describe, expect, test } from 'vitest';
import { conclusionOf } from './fixtures';

/** Whoever presides gives work to a unit, in whatever words, wherever in an item: it is the unit's. */

const SPEAKERS = [
  ...['Giám đốc Sở', 'Đồng chí Giám đốc Sở', 'Đồng chí Phó Giám đốc Sở', 'Chủ tọa', 'Chủ trì cuộc họp', 'Hội nghị'],
  ...['Ban Giám đốc', 'Ban Giám đốc Sở', 'Lãnh đạo Sở', 'Tập thể Lãnh đạo Sở', 'Sở', 'Sở Nông nghiệp và Môi trường'],
];
const ORDERS = ['giao', 'giao cho', 'giao nhiệm vụ cho', 'phân công', 'yêu cầu', 'đề nghị', 'thống nhất giao'];
const PLACES: Readonly<Record<string, (order: string) => string>> = {
  'first of all': (order) => order,
  'after a circumstance': (order) => `Để chuẩn bị cho mùa khô, ${order}`,
  'after what it is about': (order) => `Về công tác thủy lợi: ${order}`,
  'after a finding': (order) => `Công tác thủy lợi còn hạn chế. ${order}`,
  'after a semicolon': (order) => `Cơ bản nhất trí với báo cáo; ${order}`,
};
const WORK = 'chủ trì xây dựng phương án tưới trước ngày 20/11/2026.';
const UNITS = [
  ['Phòng Thủy lợi', ['Phòng Thủy lợi']],
  ['Phòng Thủy lợi, Chi cục Kiểm lâm', ['Phòng Thủy lợi', 'Chi cục Kiểm lâm']],
  ['Thanh tra Sở', ['Thanh tra Sở']],
] as const;

const first = (item: string) => {
  const [one] = conclusionOf([`1. ${item}`, '2. Giao Văn phòng Sở chuẩn bị tài liệu.']).assignments;
  const leads = one?.units.flatMap(({ name, role }) => (role === 'lead' ? name : []));
  return { leads, doubtful: one?.unitsDoubtful ?? false, due: one?.deadline?.due };
};

describe.each(Object.entries(PLACES))('%s', (_, at) => {
  test.each(SPEAKERS)('%s', (speaker) => {
    for (const order of ORDERS)
      for (const [names, leads] of UNITS)
        expect(first(at(`${speaker} ${order} ${names} ${WORK}`))).toEqual({
          leads,
          doubtful: false,
          due: '2026-11-20',
        });
  });
});

test.each(['Giám đốc Sở', 'Đồng chí Giám đốc Sở', 'Ban Giám đốc', 'Lãnh đạo Sở'])('%s directs: it is asked', (who) => {
  expect(first(`${who} chỉ đạo Phòng Thủy lợi ${WORK}`)).toEqual({
    leads: ['Phòng Thủy lợi'],
    doubtful: true,
    due: '2026-11-20',
  });
});

test('another office that directs its own is the one that is charged', () => {
  expect(first(`Chi cục Kiểm lâm chỉ đạo các trạm tuần tra rừng trước ngày 20/11/2026.`).leads).toEqual([
    'Chi cục Kiểm lâm',
  ]);
});
