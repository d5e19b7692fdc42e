import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fold, unitId } from '@/lib/text';

describe('fold', () => {
  it.each([
    ['Phòng Hành chính – Tổng hợp', 'phong hanh chinh tong hop'],
    ['PHÒNG  HÀNH CHÍNH - TỔNG HỢP:', 'phong hanh chinh tong hop'],
    ['Đường, đê', 'duong de'],
    ['  KH&CN  ', 'kh cn'],
    ['QCVN 01:2019/BCT', 'qcvn 01 2019 bct'],
    ['', ''],
  ])('%j → %j', (text, folded) => expect(fold(text)).toBe(folded));

  it.each([
    ['Cộng hoà', 'Cộng hòa'],
    ['Uỷ ban', 'Ủy ban'],
    ['Hành chính'.normalize('NFD'), 'Hành chính'],
    ['Hành\u00a0chính', 'hành chính'],
  ])('%j and %j are spelled alike', (one, other) => expect(fold(one)).toBe(fold(other)));
});

describe('unitId', () => {
  it('joins the folded words', () =>
    expect(unitId('Sở Văn hóa, Thể thao và Du lịch')).toBe('so-van-hoa-the-thao-va-du-lich'));

  it('is what fold gives, joined', () => {
    const name = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('Văn phòng Sở', '– Đội số 2.', 'P. KH&CN'));
    fc.assert(fc.property(name, (text) => unitId(text) === fold(text).replace(/ /g, '-')));
  });

  it.each(['Văn phòng Sở', 'Phòng Hành chính – Tổng hợp'])(
    'knows %s with all its letters still to be met',
    async (name) => {
      vi.resetModules();
      const fresh = await import('@/lib/text/fold');
      expect(fresh.unitId(name)).toBe(unitId(name));
      expect(fresh.fold(name)).toBe(fold(name));
    },
  );
});
