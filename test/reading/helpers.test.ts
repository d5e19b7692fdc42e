import { describe, expect, test } from 'vitest';
import { conclusionOf } from './fixtures';

/** Who leads and who helps, whoever gives the order, in whatever words, and whatever stands between the helpers' names. */

const [LEAD, OTHER] = ['Phòng Thủy lợi', 'Ban Quản lý dự án'];
const HELPERS = [
  ['Thanh tra Sở'],
  ['Chi cục Kiểm lâm', 'UBND xã Nậm Mé'],
  ['Công an tỉnh', 'Phòng Khoa học, Công nghệ và Chuyển đổi số', 'Hạt Kiểm lâm Bản Mé'],
];
const SAID: Readonly<Record<string, (lead: string, helpers: string) => string>> = {
  'chủ trì, phối hợp với': (lead, helpers) => `${lead} chủ trì, phối hợp với ${helpers} rà soát phao cứu sinh`,
  'chủ trì phối hợp cùng': (lead, helpers) => `${lead} chủ trì phối hợp cùng ${helpers} mở lớp tập huấn`,
  'phối hợp với': (lead, helpers) => `${lead} phối hợp với ${helpers} tăng cường tuần tra`,
  'phối hợp chặt chẽ với': (lead, helpers) => `${lead} chủ trì, phối hợp chặt chẽ với ${helpers} tổ chức diễn tập`,
  'and those concerned': (lead, helpers) => `${lead} phối hợp với ${helpers} và các đơn vị liên quan dọn kênh`,
  '… chủ trì, … phối hợp': (lead, helpers) => `${lead} chủ trì, ${helpers} phối hợp rà soát phao cứu sinh`,
  '…; … phối hợp thực hiện': (lead, helpers) => `${lead} rà soát phao cứu sinh; ${helpers} phối hợp thực hiện`,
  '(chủ trì), (phối hợp)': (lead, helpers) => `${lead} (chủ trì), ${helpers} (phối hợp) rà soát phao cứu sinh`,
};
const ORDERS: Readonly<Record<string, (work: string) => string>> = {
  'who does it': (work) => work,
  giao: (work) => `Giao ${work}`,
  'đề nghị': (work) => `Đề nghị ${work}`,
  'the head’s order': (work) => `Giám đốc Sở giao ${work}`,
  'the office’s request': (work) => `Sở đề nghị ${work}`,
  'after its topic': (work) => `Về phòng lũ: ${work}`,
};

const rolesIn = (item: string) => {
  const [one] = conclusionOf([`1. ${item}`, '2. Văn phòng Sở mua áo phao.']).assignments;
  const named = (wanted: string) => one?.units.flatMap(({ name, role }) => (role === wanted ? name : []));
  return { lead: named('lead'), support: named('support') };
};

describe.each(Object.entries(ORDERS))('%s', (_, order) => {
  test.each(Object.entries(SAID))('%s', (_said, say) => {
    for (const names of HELPERS)
      for (const sign of [', ', '; ']) {
        const helpers = [...names.slice(0, -2), names.slice(-2).join(sign === '; ' ? sign : ' và ')].join(sign);
        const item = `${order(say(LEAD, helpers))} trước ngày 20/11/2026.`;
        expect([item, rolesIn(item)]).toEqual([item, { lead: [LEAD], support: names }]);
      }
  });
});

test('who leads something after a semicolon helps no one', () => {
  expect(rolesIn(`${LEAD} phối hợp với Thanh tra Sở; ${OTHER} chủ trì sửa cống.`)).toEqual({
    lead: [LEAD, OTHER],
    support: ['Thanh tra Sở'],
  });
  expect(rolesIn(`${LEAD} phối hợp với Thanh tra Sở rà soát cống; ${OTHER} sửa cống.`)).toEqual({
    lead: [LEAD, OTHER],
    support: ['Thanh tra Sở'],
  });
});

test('the head of the one that leads is no other', () =>
  expect(rolesIn('UBND tỉnh giao Sở Tài chính hoàn thiện tờ trình; giao Giám đốc Sở Tài chính ký báo cáo.')).toEqual({
    lead: ['Sở Tài chính'],
    support: [],
  }));

describe('who leads and who helps, in brackets at the end', () => {
  test.each([
    '(Phòng Thủy lợi; Văn phòng Sở phối hợp)',
    '(Phòng Thủy lợi; phối hợp: Văn phòng Sở)',
    '(Phòng Thủy lợi chủ trì, Văn phòng Sở phối hợp)',
    '(Phòng Thủy lợi tham mưu; phối hợp: Văn phòng Sở), trước ngày 20/11/2026',
    '(Phòng Thủy lợi chủ trì; Văn phòng Sở phối hợp), xong trước ngày 20/11/2026',
  ])('%s', (brackets) => {
    const [item] = conclusionOf([`1. Rà soát hồ chứa ${brackets}.`]).assignments;
    expect(item?.units.map(({ name, role }) => `${role} ${name}`)).toEqual([
      'lead Phòng Thủy lợi',
      'support Văn phòng Sở',
    ]);
    expect(item?.unitsDoubtful ?? false).toBe(false);
    if (brackets.includes('/')) expect(item?.deadline?.due).toBe('2026-11-20');
  });
});

describe('who stands alone in brackets at the end', () => {
  test.each(['Các chi bộ', 'các trưởng thôn', 'các xã'])('(%s) may be who does it, and is asked', (group) => {
    const [item] = conclusionOf([`1. Thu quỹ đê điều quý IV (${group}).`]).assignments;
    expect(item?.units.map(({ name, role }) => `${role} ${name}`)).toEqual([`lead ${group}`]);
    expect(item?.unitsDoubtful).toBe(true);
  });
  test.each(['Châm clo bể lọc', 'Tuần kênh chính'])('a unit is asked for whatever is done: %s', (work) => {
    const [item] = conclusionOf([`1. ${work} (Xí nghiệp Thủy nông số 1).`]).assignments;
    expect(item?.units.map(({ name }) => name)).toEqual(['Xí nghiệp Thủy nông số 1']);
    expect(item?.unitsDoubtful).toBe(true);
  });
  test('things are no one', () => {
    const [item] = conclusionOf(['1. Kiểm kê tài sản (các loại máy bơm).']).assignments;
    expect(item?.units.map(({ id }) => id)).toEqual(['*']);
  });
});
