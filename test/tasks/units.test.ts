import { describe, expect, test } from 'vitest';
import { EVERYONE } from '@/lib/reading';
import { isForEveryone, isOwn, ownRole, suggestAliases } from '@/lib/tasks';
import { alsoCalled, lead, own, support } from './build';

const office = own('Phòng Hành chính – Tổng hợp', 'HCTH');

describe('an assignment is mine', () => {
  test.each([
    ['by the name as written', [lead('Phòng Hành chính – Tổng hợp')], 'lead'],
    ['by the name written otherwise', [lead('PHÒNG HÀNH CHÍNH - TỔNG HỢP')], 'lead'],
    ['in support', [lead('Thanh tra Sở'), support('Phòng Hành chính - Tổng hợp')], 'support'],
    ['by the initials the officer gave', [lead('HCTH')], 'lead'],
    ['by these with a noun', [lead('P.HCTH')], 'lead'],
    ['by these with the whole noun', [lead('Phòng HCTH')], 'lead'],
    ['by these with a hyphen', [lead('Phòng HC-TH')], 'lead'],
    ['by initials that its notice has in full elsewhere', [alsoCalled(lead(office.name), 'Phòng HC')], 'lead'],
    ['not as another unit', [lead('Phòng Hành chính')], null],
    ['not by initials nobody gave', [lead('P.TH')], null],
    ['not as everyone', [{ id: EVERYONE, name: 'Các phòng, đơn vị', role: 'lead' as const }], null],
    ['not without units', [], null],
  ])('%s', (_, units, role) => {
    expect(ownRole(units, [office])).toBe(role);
    expect(isOwn(units, [office])).toBe(role !== null);
  });

  test.each([
    ['hcth', 'P.HCTH'],
    ['TT CNTT', 'Trung tâm CNTT'],
    ['TTCNTT', 'TT CNTT'],
    ['TTr', 'TTr'],
    ['P. Kế hoạch', 'Phòng Kế hoạch'],
    ['Phòng Kế hoạch', 'P. Kế hoạch'],
  ])('the alias “%s” is “%s”', (alias, name) => {
    expect(isOwn([lead(name)], [own('Phòng của tôi', alias)])).toBe(true);
  });

  test.each([
    ['KH', 'Phòng Kế hoạch'],
    ['TT', 'Trung tâm'],
    ['VP', 'VPĐK'],
    ['Kế hoạch', 'Ban Kế hoạch'],
  ])('the alias “%s” is not “%s”', (alias, name) => {
    expect(isOwn([lead(name)], [own('Phòng của tôi', alias)])).toBe(false);
  });

  test('chosen by its initials, it is that also where its notice has it in full elsewhere', () => {
    const short = alsoCalled(lead('Phòng Kế hoạch – Tài chính'), 'Phòng KHTC');
    expect(isOwn([short], [own('Phòng KHTC')])).toBe(true);
    expect(isOwn([lead('Phòng Kế hoạch – Tài chính')], [own('Phòng KHTC')])).toBe(false);
  });

  test('leading with one of two own units is leading', () => {
    const units = [support('Phòng Hành chính – Tổng hợp'), lead('Thanh tra Sở')];
    expect(ownRole(units, [office, own('Thanh tra Sở')])).toBe('lead');
  });

  test.each([[''], ['  '], ['–']])('an alias “%s” that says nothing matches nothing', (alias) => {
    expect(isOwn([lead('Phòng Kế hoạch'), lead('')], [own('Thanh tra Sở', alias)])).toBe(false);
  });

  test('everyone', () => {
    expect(isForEveryone([{ id: EVERYONE, name: 'Các phòng, đơn vị', role: 'lead' }])).toBe(true);
    expect(isForEveryone([lead('Thanh tra Sở')])).toBe(false);
  });
});

test.each([
  ['Phòng Hành chính – Tổng hợp', ['HCTH', 'P.HCTH']],
  ['PHÒNG KẾ HOẠCH - TÀI CHÍNH', ['KHTC', 'P.KHTC']],
  ['Phòng Quản lý Khoa học và Công nghệ', ['QLKHCN', 'P.QLKHCN']],
  ['Phòng Đào tạo', ['ĐT', 'P.ĐT']],
  ['Phòng Quản lý CNTT', ['QLCNTT', 'P.QLCNTT']],
  ['Trung tâm Khuyến nông', ['TTKN']],
  ['Chi cục Thủy lợi', ['CCTL']],
  ['TRUNG TÂM KHUYẾN NÔNG', ['TTKN']],
  ['Ban Tiếp công dân', ['BTCD']],
  ['Văn phòng Sở', ['VP']],
  ['Văn phòng', ['VP']],
  ['Thanh tra Sở', ['TTr']],
  ['Phòng', []],
  ['', []],
])('aliases to offer for “%s”', (name, aliases) => {
  expect(suggestAliases(name)).toEqual(aliases);
});
