import { describe, expect, test } from 'vitest';
import { read } from '@/lib/reading';
import { idsOf } from '@/lib/reading/names/same-units';
import { ShortName } from '@/lib/reading/names/short-names';
import { plainDocument } from '@/lib/sources';
import { unitId } from '@/lib/text';

/** One unit under its different spellings and initials is one unit of its document. */

const isFor = (short: string, full: string): boolean => new ShortName(short).isFor(new ShortName(full));

describe('is short for', () => {
  test.each([
    ['Phòng KHTC', 'Phòng Kế hoạch – Tài chính'],
    ['Phòng KH-TC', 'Phòng Kế hoạch – Tài chính'],
    ['P. KHTC', 'Phòng Kế hoạch và Tài chính'],
    ['P.KHTC', 'Phòng KHTC'],
    ['KHTC', 'Phòng KHTC'],
    ['KHTC', 'Phòng Kế hoạch – Tài chính'],
    ['P. Kế hoạch', 'Phòng Kế hoạch'],
    ['Sở KH&CN', 'Sở Khoa học và Công nghệ'],
    ['SỞ KH&CN', 'Sở Khoa học và Công nghệ'],
    ['Sở NN&MT', 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG'],
    ['Sở LĐTB&XH', 'Sở Lao động – Thương binh và Xã hội'],
    ['VP Sở', 'Văn phòng Sở'],
    ['TTr Sở', 'Thanh tra Sở'],
    ['TTra tỉnh', 'Thanh tra tỉnh'],
    ['TT CNTT', 'Trung tâm Công nghệ thông tin'],
    ['TTCNTT', 'Trung tâm CNTT'],
    ['TT Khuyến nông', 'Trung tâm Khuyến nông'],
    ['UBND xã Bến Vàng', 'Ủy ban nhân dân xã Bến Vàng'],
    ['Văn phòng HĐND&UBND', 'Văn phòng Hội đồng nhân dân và Uỷ ban nhân dân'],
    ['BQLDA huyện', 'Ban Quản lý dự án huyện'],
    ['CA tỉnh', 'Công an tỉnh'],
  ])('%s: %s', (short, full) => {
    expect(isFor(short, full)).toBe(true);
    expect(isFor(full, short)).toBe(false);
  });

  test.each([
    ['two letters say too little', 'Phòng TC', 'Phòng Tổ chức'],
    ['two letters say too little after a shortened noun, too', 'P.TC', 'Phòng Tài chính'],
    ['other letters', 'Phòng KHTC', 'Phòng Kế hoạch – Tổng hợp'],
    ['more letters', 'Phòng KHTC', 'Phòng Kế hoạch – Tài chính – Kế toán'],
    ['another noun', 'Phòng KHTC', 'Ban Kế hoạch – Tài chính'],
    ['another place', 'UBND xã Bến Vàng', 'Ủy ban nhân dân xã Hạ Giang'],
    ['a unit of the same name', 'Phòng KHTC', 'Phòng KHTC'],
    ['a letter that numbers units', 'Đội A', 'Đội An ninh'],
    ['a word in capitals', 'PHÒNG BAN', 'Phòng Bảo an nông'],
  ])('not: %s', (_, short, full) => expect(isFor(short, full)).toBe(false));
});

const ids = (names: readonly string[]): readonly string[] => names.map(idsOf(names));
const finance = unitId('Phòng Kế hoạch – Tài chính');

describe('in one document', () => {
  test('all names of a unit have the id of that in full, in whatever order they come', () => {
    const names = ['KHTC', 'Phòng Kế hoạch – Tài chính', 'P.KHTC', 'PHÒNG KẾ HOẠCH VÀ TÀI CHÍNH', 'Phòng KH-TC'];
    expect(new Set(ids(names))).toEqual(new Set([finance]));
    expect(new Set(ids([...names].reverse()))).toEqual(new Set([unitId('PHÒNG KẾ HOẠCH VÀ TÀI CHÍNH')]));
  });

  test('initials that two units have are neither’s', () => {
    expect(ids(['Phòng Kế hoạch – Tài chính', 'Phòng KHTC', 'Phòng Khoáng hoá – Thăm chất'])).toEqual([
      finance,
      'phong-khtc',
      'phong-khoang-hoa-tham-chat',
    ]);
  });

  test('initials alone are one unit, and that of nobody else', () => {
    expect(ids(['Phòng KHTC', 'Phòng KH-TC', 'Phòng Tổ chức cán bộ'])).toEqual([
      'phong-khtc',
      'phong-khtc',
      'phong-to-chuc-can-bo',
    ]);
  });
});

test('a notice gives the work of initials to the unit that it names in full', () => {
  const reading = read(
    plainDocument(`SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG
Số: 41/TB-SNNMT

Sông Mây, ngày 02 tháng 11 năm 2026

THÔNG BÁO
Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng 11

1. Phòng Kế hoạch – Tài chính
- Trình dự toán thu, chi năm 2027 trước ngày 20/11/2026.
2. Văn phòng Sở
- Chủ trì, phối hợp với Phòng KHTC rà soát tài sản công trước ngày 25/11/2026.
- Giao Phòng KHTC gửi số liệu quyết toán trước ngày 12/11/2026.

Nơi nhận:
- Như trên;
- Lưu: VT.

GIÁM ĐỐC
Lương Thế Hải`).blocks,
  );
  if (reading.is !== 'notice') throw new Error('no notice');
  const { notice } = reading;
  expect(notice.assignments.map(({ units }) => units)).toEqual([
    [{ id: finance, name: 'Phòng Kế hoạch – Tài chính', role: 'lead' }],
    [
      { id: 'van-phong-so', name: 'Văn phòng Sở', role: 'lead' },
      { id: finance, name: 'Phòng KHTC', role: 'support' },
    ],
    [{ id: finance, name: 'Phòng KHTC', role: 'lead' }],
  ]);
  expect(notice.units).toEqual([
    { id: finance, name: 'Phòng Kế hoạch – Tài chính' },
    { id: 'van-phong-so', name: 'Văn phòng Sở' },
  ]);
});
