import { describe, expect, test } from 'vitest';
import { fingerprintText, identityOf, withKeys } from '@/lib/tasks';
import { aDeadline, aHeader, anAssignment, aReading, day, lead, support } from './build';

describe('what tells a notice from others', () => {
  test.each([
    ['number and symbol', {}, true],
    ['a blank number, with symbol and subject', { number: null }, true],
    ['number and issuer', { symbol: null, subject: null }, true],
    ['no day', { issuedOn: null }, false],
    ['neither number nor symbol', { number: null, symbol: null }, false],
    ['a symbol alone, which many notices of a day share', { number: null, subject: null }, false],
    ['a number alone, which every office has', { symbol: null, issuer: null, subject: null }, false],
  ])('%s', (_, patch, enough) => {
    expect(identityOf(aHeader(patch)) !== null).toBe(enough);
  });

  test.each([
    ['capitals', { issuer: 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG' }],
    ['NFD letters', { subject: aHeader().subject?.normalize('NFD') }],
    ['other blanks and dashes', { symbol: ' TB – SNNMT' }],
    ['another signer', { signer: { name: 'Lê Văn Bến', title: 'Chánh Văn phòng', authority: 'TL.' } }],
  ])('is the same with %s', (_, patch) => {
    expect(identityOf(aHeader(patch))).toBe(identityOf(aHeader()));
  });

  test.each([
    [{ number: '13' }],
    [{ number: null }],
    [{ symbol: 'KH-SNNMT' }],
    [{ issuedOn: day('2026-11-03') }],
    [{ subject: 'Kết luận tại cuộc họp giao ban tháng 12 năm 2026' }],
    [{ issuer: 'Sở Tài chính' }],
  ])('is another with %o', (patch) => {
    expect(identityOf(aHeader(patch))).not.toBe(identityOf(aHeader()));
  });
});

describe('the text of the fingerprint', () => {
  const text = 'Nạo vét kênh Bến Đá';
  test.each([
    ['how a date was read', anAssignment(text, { deadline: aDeadline('2026-11-20') })],
    ['which units were read', anAssignment(text, { units: [lead('Thanh tra Sở')] })],
    ['spelling that folds to the same', anAssignment('NẠO VÉT  kênh Bến Đá;')],
  ])('does not depend on %s', (_, item) => {
    expect(fingerprintText(aReading([item]))).toBe(fingerprintText(aReading([text])));
  });

  test.each([
    ['another word', aReading(['Nạo vét kênh Bến Gỗ'])],
    ['another item', aReading([text, 'Trồng tre chắn sóng'])],
    ['another number of the notice', aReading([text], { number: '13' })],
    ['the same words cut into two items', aReading(['Nạo vét', 'kênh Bến Đá'])],
  ])('depends on %s', (_, reading) => {
    expect(fingerprintText(reading)).not.toBe(fingerprintText(aReading([text])));
  });
});

describe('the key of an assignment', () => {
  const keysOf = (...items: Parameters<typeof aReading>[0]) => withKeys(aReading(items)).map(({ key }) => key);

  test('is the same at every reading, wherever the item stands and whatever else was read', () => {
    const [key] = keysOf('Trồng tre chắn sóng');
    const units = [lead('PHÒNG THỦY LỢI'), support('Thanh tra Sở')];
    const moved = anAssignment('Trồng tre  chắn sóng.', { path: 'II.4', units, deadline: aDeadline('2026-11-20') });
    expect(keysOf('Nạo vét kênh', moved)[1]).toBe(key);
  });

  test('differs by text and by lead unit', () => {
    const keys = keysOf(
      'Nạo vét kênh',
      'Nạo vét mương',
      anAssignment('Nạo vét kênh', { units: [lead('Thanh tra Sở')] }),
    );
    expect(new Set(keys).size).toBe(3);
  });

  test('numbers equal ones', () => {
    const keys = keysOf('Nạo vét kênh', 'Trồng tre', 'Nạo vét kênh', 'Nạo vét kênh');
    expect(new Set(keys).size).toBe(4);
    expect(keysOf('Nạo vét kênh', 'Nạo vét kênh')).toEqual([keys[0], keys[2]]);
  });

  test('is unique among 5,000 items', () => {
    expect(new Set(keysOf(...Array.from({ length: 5000 }, (_, i) => `Kiểm tra cống số ${i}`))).size).toBe(5000);
  });

  test('keeps of an item what the store knows, and nothing of where it stood in the page', () => {
    const placed = { ...aDeadline('2026-11-20'), ...{ span: { block: 3, start: 0, end: 9 } } };
    const item = { ...anAssignment('Nạo vét kênh', { deadline: placed, deadlines: [placed] }), ...{ spans: [1, 2] } };
    const [stored] = withKeys(aReading([item]));
    expect([stored?.deadline, ...(stored?.deadlines ?? [])]).toEqual(Array(2).fill(aDeadline('2026-11-20')));
    expect(Object.keys(stored ?? {}).sort()).toEqual(
      ['key', 'path', 'text', 'units', 'deadline', 'deadlines', 'urgency', 'urgencyWord', 'references'].sort(),
    );
  });
});
