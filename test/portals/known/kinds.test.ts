import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KINDS, type PortalFacts } from '@/lib/portals/known';
import { ioffice } from '@/lib/portals/known/ioffice';
import { zk } from '@/lib/portals/known/zk';
import { savedPage, viewOfSaved } from './saved';

/** The known kinds, on the pages that their selectors were made for. */

test('the rows of VNPT iOffice say all in their attributes, with a stable key', () => {
  const { facts, rows } = viewOfSaved('ioffice-danh-sach.html');
  expect(facts).toBeNull();
  expect(rows.map((row) => row.facts)).toEqual([
    {
      number: '86/TB-SNNMT',
      subject: 'Kết luận của Giám đốc Sở tại cuộc họp về phòng, chống cháy rừng mùa khô',
      issuer: 'Sở Nông nghiệp và Môi trường',
      day: '05/11/2026',
      urgency: 'Thường',
      role: 'PH',
      due: '20/11/2026',
      key: 'FLY-9a1',
    },
    {
      subject: 'Kết luận giao ban tuần 46',
      day: '13/11/2026',
      urgency: 'Hỏa tốc',
      secrecy: 'Mật',
      role: 'XLC',
      key: 'vb_70012',
    },
  ] satisfies PortalFacts[]);
});

test('a listbox of ZK has its headings apart', () => {
  expect(viewOfSaved('zk-danh-sach.html').rows.map((row) => row.facts)).toEqual([
    { number: '41/KH-SNNMT', day: '09/11/2026', subject: 'Kế hoạch thu gom bao gói thuốc sau vụ mùa' },
  ]);
});

test('details made with ZK are label cells', () => {
  expect(viewOfSaved('zk-chi-tiet.html').facts).toEqual({
    number: '41/KH-SNNMT',
    subject: 'Kế hoạch thu gom bao gói thuốc sau vụ mùa',
    day: '09/11/2026',
    issuer: 'Sở Nông nghiệp và Môi trường',
    due: '25/11/2026',
  });
});

test.each([
  ['ioffice', ioffice, 'ioffice-danh-sach.html', 'zk-danh-sach.html'],
  ['zk', zk, 'zk-danh-sach.html', 'ioffice-danh-sach.html'],
] as const)('%s knows the pages that its file names, and no others', (name, kind, own, other) => {
  expect(readFileSync(`lib/portals/known/${name}.ts`, 'utf8')).toContain(`Made for: test/fixtures/portals/${own}`);
  expect(kind.knows(savedPage(own))).toBe(true);
  expect(kind.knows(savedPage(other))).toBe(false);
});

test('the last kind knows every page', () => expect(KINDS.at(-1)?.knows(savedPage('khong-bieu-mau.html'))).toBe(true));
