import { describe, expect, test } from 'vitest';
import { read } from '@/lib/reading';
import { plainDocument } from '@/lib/sources';
import { slice } from '@/lib/text';

/** A made-up conclusion as the text layer of a scan has it, which lost marks of letters and made other signs of dashes. */
const SCAN = [
  'VAN PHONG SỞ XÂY DỰNG CONG HOA XÃ HOI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hanh phúc',
  'Số: 21/TB-VP Sông Mây, ngày 05 tháng 3 năm 2026',
  'THONG BAO',
  'Kết luận của Chánh Văn phòng tại cuộc họp về bến bãi',
  'Sau khi nghe các phòng trình bày, Chánh Văn phòng kết luận:',
  'a) Giao Phòng Pháp chế khan trương góp ý nội quy bến đò trước ngay 20/3/2026.',
  'b) Phòng Vận tải:',
  '~ Chủ trì, phôi hợp với Phòng Tài vụ trién khai kiểm kê phương tiện;',
  '_ Day mạnh việc số hóa hồ sơ bến.',
  'Noi nhận: CHÁNH VĂN PHÒNG',
  '~ Nhu trên;',
  '- Luu: VT.',
  'Lò Văn Tơ',
];
const blocks = plainDocument(SCAN.join('\n\n')).blocks;
const reading = read(blocks);
const notice = reading.is === 'notice' ? reading.notice : null;

describe('a scan that misread the words of the form', () => {
  test('is read as it was meant', () => {
    expect(notice?.header).toMatchObject({
      kind: 'Thông báo',
      number: '21',
      symbol: 'TB-VP',
      issuer: 'Văn phòng Sở Xây dựng',
    });
    expect(
      notice?.assignments.map(({ path, units }) => [path, ...units.map(({ name, role }) => `${role} ${name}`)]),
    ).toEqual([
      ['a', 'lead Phòng Pháp chế'],
      ['b.1', 'lead Phòng Vận tải', 'support Phòng Tài vụ'],
      ['b.2', 'lead Phòng Vận tải'],
    ]);
    expect(notice?.assignments.map(({ deadline, urgency }) => [deadline?.due ?? null, urgency])).toEqual([
      ['2026-03-20', 'urgent'],
      [null, 'normal'],
      [null, 'normal'],
    ]);
  });
  test('its spans are of what is printed', () => {
    const [first] = notice?.assignments ?? [];
    const { block = 0, start = 0, end = 0 } = first?.deadline?.span ?? {};
    expect(slice(blocks[block]?.text ?? '', { start, end })).toBe('trước ngay 20/3/2026');
    expect(first?.deadline?.evidence).toBe('trước ngay 20/3/2026');
  });
});

test('words with which a name goes on are mended, too', () => {
  const scan = [
    'SỞ XÂY DỰNG CONG HOA XÃ HOI CHỦ NGHĨA VIỆT NAM',
    'Số: 22/SXD-VP Sông Mây, ngày 05 tháng 3 năm 2026',
    'Sở Xây dựng yêu cầu đồng chí Chi cục trưởng Chi cục Giám định các tỉnh, thành phô vùng núi thực hiện:',
    '1. Đo lún cầu treo.',
    'Sở Xây dựng yêu cầu đồng chí Chi cục trưởng các tỉnh, thành phô vùng núi nghiêm túc thực hiện.',
    'Noi nhận: GIÁM ĐỐC',
  ];
  const found = read(plainDocument(scan.join('\n\n')).blocks);
  const all = found.is === 'notice' ? found.notice.assignments : [];
  expect(all.map(({ text, units }) => [text, units.map(({ name }) => name)])).toEqual([
    ['Đo lún cầu treo.', ['đồng chí Chi cục trưởng Chi cục Giám định các tỉnh, thành phố vùng núi']],
  ]);
});

test('what is no scan is read as it is printed', () => {
  const printed = ['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', ...SCAN.slice(2, 10), 'Nơi nhận:', '- Như trên.', 'Lò Văn Tơ'];
  const { assignments } = (({ is, ...rest }) => ('notice' in rest ? rest.notice : { assignments: [] }))(
    read(plainDocument(printed.join('\n\n')).blocks),
  );
  expect(assignments[0]?.text).toContain('khan trương');
});

test.each([
  'Phó Giám đốc lập danh sách.',
  'PHÓ GIÁM ĐỐC LẬP DANH SÁCH.',
  'Các tổ tiến hành phúc tra hồ sơ.',
  'Bà Lò Thị Hạnh phục vụ nước uống.',
])('words that only sound like those of the form are no misreading: %s', (line) => {
  const { assignments } = (({ is, ...rest }) => ('notice' in rest ? rest.notice : { assignments: [] }))(
    read(
      plainDocument(
        ['Số: 21/TB-VP', 'THÔNG BÁO', 'Kết luận của Chánh Văn phòng', `1. ${line}`, '2. Phòng Tài vụ kiểm kê.'].join(
          '\n',
        ),
      ).blocks,
    ),
  );
  expect(assignments.map(({ text }) => text)).toContain('Phòng Tài vụ kiểm kê.');
  expect(assignments[0]?.text).toBe(line);
});
