import { expect, test } from 'vitest';
import { attachmentsOf, type PortalFacts } from '@/lib/portals/known';
import { factOf } from '@/lib/portals/known/labels';
import { savedPage, viewOfSaved } from './saved';

/** What a portal that nobody has seen says by its labels alone. */

test.each<[string, PortalFacts]>([
  [
    'chi-tiet-bang.html',
    {
      number: '86/TB-SNNMT',
      day: '05/11/2026',
      issuer: 'Sở Nông nghiệp và Môi trường',
      urgency: 'Thường',
      subject: 'Kết luận của Giám đốc Sở tại cuộc họp về phòng, chống cháy rừng mùa khô',
      due: '20/11/2026',
      role: 'Phối hợp',
    },
  ],
  [
    'chi-tiet-dl.html',
    {
      number: '214/UBND-NC',
      day: '12 tháng 11 năm 2026',
      subject: 'V/v chấn chỉnh kỷ luật, kỷ cương hành chính',
      issuer: 'UBND tỉnh Sông Mây',
      secrecy: 'Mật',
    },
  ],
  [
    'chi-tiet-dong.html',
    {
      number: '41/KH-SNNMT',
      day: '09/11/2026',
      subject: 'Kế hoạch thu gom bao gói thuốc sau vụ mùa',
      due: '17h00 ngày 25/11/2026',
      urgency: 'Hỏa tốc',
      secrecy: 'Bình thường',
    },
  ],
])('%s: the facts are those beside its labels', (name, facts) => {
  expect(viewOfSaved(name).facts).toEqual(facts);
});

test.each(['khong-tong-quan.html', 'khong-bieu-mau.html', 'danh-sach-bang.html', 'danh-sach-tach.html'])(
  '%s is about no single document',
  (name) => expect(viewOfSaved(name).facts).toBeNull(),
);

test.each<[string, PortalFacts[]]>([
  [
    'danh-sach-bang.html',
    [
      {
        number: '86/TB-SNNMT',
        day: '05/11/2026',
        subject: 'Kết luận của Giám đốc Sở tại cuộc họp về phòng, chống cháy rừng mùa khô',
        issuer: 'Sở NN&MT',
        due: '20/11/2026',
      },
      { day: '30/10/2026', subject: 'Báo cáo kết quả công tác tháng 10' },
    ],
  ],
  [
    'danh-sach-tach.html',
    [
      { number: '41/KH-SNNMT', day: '09/11/2026', subject: 'Kế hoạch thu gom bao gói thuốc sau vụ mùa' },
      { number: '90/TB-SNNMT', day: '13/11/2026', subject: 'Kết luận giao ban tuần 46' },
    ],
  ],
  ['khong-tong-quan.html', []],
  ['khong-bieu-mau.html', []],
  ['chi-tiet-bang.html', []],
])('%s: the rows of its list', (name, rows) => {
  const found = viewOfSaved(name).rows;
  expect(found.map(({ facts }) => facts)).toEqual(rows);
  expect(found.map(({ element }) => element.localName)).toEqual(rows.map(() => 'tr'));
});

test('files are told by their names or addresses; scripts are no addresses', () => {
  expect(attachmentsOf(savedPage('chi-tiet-bang.html')).map(({ url, name }) => [url, name])).toEqual([
    ['https://cong.example/tai-ve?id=77&f=86-TB-SNNMT.pdf', '86-TB-SNNMT.pdf'],
    ['https://cong.example/tep/Ph%E1%BB%A5%20l%E1%BB%A5c.docx?tai=1', 'Phụ lục kèm theo'],
  ]);
});

test.each([
  ['Số, ký hiệu', 'number'],
  ['SỐ/KÝ HIỆU VĂN BẢN:', 'number'],
  ['Số và ký hiệu', 'number'],
  ['Ký hiệu', 'number'],
  ['Số đến', undefined],
  ['Số', undefined],
  ['Trích yếu nội dung văn bản', 'subject'],
  ['Trích yếu'.normalize('NFD'), 'subject'],
  ['Ngày ban hành', 'day'],
  ['Ngày đến', undefined],
  ['Cơ quan ban hành', 'issuer'],
  ['Thời hạn xử lý', 'due'],
  ['Thời hạn hoàn thành', undefined],
  ['Hình thức xử lý', 'role'],
  ['Mức độ khẩn', 'urgency'],
  ['Độ mật', 'secrecy'],
])('the label “%s” names %s', (label, fact) => expect(factOf(label)).toBe(fact));
