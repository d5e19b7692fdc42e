import { describe, expect, it } from 'vitest';
import { read } from '@/lib/reading';
import { tonesOnFirst } from '@/lib/text/tones';
import { conclusionOf } from './fixtures';

/** What is read must not depend on where a writer sets the tones of "oa", "oe" and "uy"; what is shown is what is printed. */

const leads = (task: string): string[] | undefined =>
  conclusionOf([`1. ${task}`, '2. Văn phòng Sở dọn kho.'])
    .assignments[0]?.units.filter(({ role }) => role === 'lead')
    .map(({ name }) => name);

describe('the tone of an open "oa", "oe", "uy" on its last vowel', () => {
  it.each([
    ['Phòng Dược huỷ thuốc hết hạn.', 'Phòng Dược'],
    ['Phòng Dược khoá kho thuốc.', 'Phòng Dược'],
    ['Phòng Tài chính uỷ quyền cho xã ký hợp đồng.', 'Phòng Tài chính'],
    ['Thành uỷ xem xét hồ sơ.', 'Thành uỷ'],
    ['Đề nghị Đảng uỷ xem xét kết nạp.', 'Đảng uỷ'],
    ['Ban Tuyên giáo Huyện uỷ vẽ tranh cổ động.', 'Ban Tuyên giáo Huyện uỷ'],
    ['Toà án nhân dân tỉnh xét xử lưu động.', 'Toà án nhân dân tỉnh'],
  ])('%s', (task, lead) => {
    expect(leads(task)).toEqual([lead]);
    expect(leads(tonesOnFirst(task))).toEqual([tonesOnFirst(lead)]);
  });
});

it('words, names, evidence and head are as printed, also where both ways are mixed', () => {
  const reading = read(
    [
      'UỶ BAN NHÂN DÂN XÃ NÀ LẾCH',
      'Số: 18/TB-UBND',
      'Nà Lếch, ngày 03 tháng 11 năm 2026',
      'THÔNG BÁO',
      'Kết luận của Chủ tịch Uỷ ban nhân dân xã về số hoá sổ hộ tịch',
      'Chủ tịch Ủy ban nhân dân xã kết luận và giao nhiệm vụ như sau:',
      '1. Đảng uỷ Quân sự xã',
      '- Khẩn trương khoá kho súng, trình Ủy ban',
      'nhân dân xã (xong trong tháng hoả hoạn cao điểm, trước ngày 20/11/2026).',
      '2. Phòng Văn hóa - Xã hội',
      '- Hoả tốc hoà mạng loa thôn.',
      'Nơi nhận:',
      '- Thường trực Đảng uỷ;',
      '- Lưu: VT.',
      'CHỦ TỊCH',
      'Lò Văn Thuỷ',
    ].map((text) => ({ text })),
  );
  if (reading.is !== 'notice') throw new Error('no notice');
  const { header, units, assignments } = reading.notice;
  expect(header).toMatchObject({
    issuer: 'Uỷ ban nhân dân xã Nà Lếch',
    subject: 'Kết luận của Chủ tịch Uỷ ban nhân dân xã về số hoá sổ hộ tịch',
    signer: { name: 'Lò Văn Thuỷ' },
    recipients: ['Thường trực Đảng uỷ', 'Lưu: VT'],
  });
  expect(units.map(({ name }) => name)).toEqual(['Đảng uỷ Quân sự xã', 'Phòng Văn hóa - Xã hội']);
  expect(assignments).toMatchObject([
    {
      text: 'Khẩn trương khoá kho súng, trình Ủy ban nhân dân xã (xong trong tháng hoả hoạn cao điểm, trước ngày 20/11/2026).',
      units: [{ name: 'Đảng uỷ Quân sự xã' }],
      deadline: { due: '2026-11-20' },
    },
    { text: 'Hoả tốc hoà mạng loa thôn.', units: [{ name: 'Phòng Văn hóa - Xã hội' }], urgencyWord: 'Hoả tốc' },
  ]);
});

it('a heading in both ways names one unit', () => {
  const [first, second] = conclusionOf(['1. Đảng uỷ xã', '- Dọn kho.', '2. Đảng ủy xã', '- Lập sổ.']).assignments;
  expect(first?.units).toMatchObject([{ id: 'dang-uy-xa' }]);
  expect(second?.units).toEqual(first?.units);
});

it('evidence is the words at its place, where they are printed in both ways', () => {
  const { assignments } = conclusionOf([
    '1. Văn phòng Sở lập hồ sơ ngay sau khi Đảng ủy họp.',
    '2. Phòng Dược dọn kho ngay sau khi Đảng uỷ họp.',
  ]);
  expect(assignments.map(({ deadline }) => deadline?.evidence)).toEqual([
    'ngay sau khi Đảng ủy họp',
    'ngay sau khi Đảng uỷ họp',
  ]);
});
