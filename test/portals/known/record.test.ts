import { describe, expect, test } from 'vitest';
import { dayIn, recordOf } from '@/lib/portals/known/record';
import { joinRecords, standing, toldBy } from '@/lib/tasks';
import { day } from '../../tasks/build';

/** What a portal's words mean, and whether they are about the notice. */

test.each<[string, string | null]>([
  ['05/11/2026', '2026-11-05'],
  ['5/1/2026', '2026-01-05'],
  ['05-11-2026 17:00', '2026-11-05'],
  ['17h00 ngày 25.11.2026', '2026-11-25'],
  ['2026-11-05T00:00:00', '2026-11-05'],
  ['Ngày 12 tháng 11 năm 2026', '2026-11-12'],
  ['31/04/2026', null],
  ['11/2026', null],
  ['từ 05/11/2026 đến 07/11/2026', null],
  ['Quá hạn 3 ngày', null],
  ['', null],
])('“%s” is the day %s', (words, wanted) => expect(dayIn(words)).toBe(wanted));

test.each<[string, string | null, string | null]>([
  ['86/TB-SNNMT', '86', 'TB-SNNMT'],
  ['Số: 86 / TB-SNNMT', '86', 'TB-SNNMT'],
  ['/TB-SNNMT', null, 'TB-SNNMT'],
  ['TB-SNNMT', null, 'TB-SNNMT'],
  ['32-CTr/TU', '32', 'CTr/TU'],
  ['86', '86', null],
  ['chưa cấp số', null, null],
])('the number “%s”', (words, number, symbol) => expect(recordOf({ number: words })).toMatchObject({ number, symbol }));

test('limits keep their words; roles and urgency are understood or kept as words', () => {
  expect(recordOf({ due: 'trong 05 ngày', role: 'XLC', urgency: 'Thượng khẩn' })).toMatchObject({
    due: { words: 'trong 05 ngày', day: null },
    role: { words: 'XLC', is: 'lead' },
    urgency: 'Thượng khẩn',
  });
  expect(recordOf({ due: 'Không thời hạn', role: 'Xem để biết', urgency: 'Thường' })).toMatchObject({
    due: null,
    role: { words: 'Xem để biết', is: null },
    urgency: null,
  });
  expect(recordOf({ role: 'Phối hợp' }).role?.is).toBe('support');
});

describe('one document or two', () => {
  const subject = 'Kết luận của Giám đốc Sở tại cuộc họp giao ban';
  const printed = { number: '86', symbol: 'TB-SNNMT', issuedOn: day('2026-11-05'), subject };
  test.each<[string, Partial<typeof printed> | object, Partial<typeof printed> | object, string]>([
    ['all agrees', {}, {}, 'same'],
    ['another spelling', {}, { number: '086', symbol: 'TB - SNNMT' }, 'same'],
    ['the day is missing', {}, { issuedOn: null }, 'same'],
    ['another subject, the same number and day', {}, { subject: 'Thông báo kết luận' }, 'same'],
    ['the type stands before the subject', {}, { subject: `Thông báo ${subject}`, issuedOn: null }, 'same'],
    ['a blank number, all else agrees', { number: null }, {}, 'same'],
    ['a blank number and another subject', { number: null }, { subject: 'Kết luận khác' }, 'open'],
    ['a blank number and no day', { number: null, issuedOn: null }, {}, 'open'],
    ['number and symbol only', {}, { issuedOn: null, subject: null }, 'open'],
    ['no symbol', {}, { symbol: null }, 'open'],
    ['another number', {}, { number: '87' }, 'other'],
    ['another day', {}, { issuedOn: day('2026-11-06') }, 'other'],
    ['another symbol', {}, { symbol: 'KH-SNNMT' }, 'other'],
    ['a short subject inside a longer one', { number: null, subject: 'Kết luận' }, {}, 'open'],
  ])('%s', (_, a, b, wanted) => {
    expect(standing(toldBy({ ...printed, ...a }), toldBy({ ...printed, ...b }))).toBe(wanted);
    expect(standing(toldBy({ ...printed, ...b }), toldBy({ ...printed, ...a }))).toBe(wanted);
  });
});

test('of two pages the newer one holds, and what it does not say stays', () => {
  const older = recordOf({ number: '86/TB-SNNMT', due: '20/11/2026' });
  const newer = recordOf({ due: '25/11/2026', role: 'Phối hợp' });
  expect(joinRecords(older, newer)).toEqual({ ...older, due: newer.due, role: newer.role });
});
