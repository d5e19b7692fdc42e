import { describe, expect, test } from 'vitest';
import { read } from '@/lib/reading';
import { numberOf } from '@/lib/reading/form/signs';

/** A notice whose head names no issuer: it is read from whose head the text lets speak. */
const notice = (subject: string, preamble: string): string[] => [
  'Số:      /TB',
  'Sông Mây, ngày 02 tháng 11 năm 2026',
  'THÔNG BÁO',
  subject,
  preamble,
  'II. Nhiệm vụ trọng tâm tháng 11 năm 2026',
  '1. Văn phòng:',
  '- Tham mưu kế hoạch kiểm tra công vụ quý IV năm 2026;',
  '- Tổng hợp báo cáo tháng, trình lãnh đạo.',
  'Trên đây là kết luận, yêu cầu các phòng, đơn vị thực hiện./.',
  'Nơi nhận:',
  '- Như trên;',
  '- Lưu: VT.',
];

const issuer = (subject: string, preamble: string): string | null => {
  const reading = read(notice(subject, preamble).map((text) => ({ text })));
  return reading.is === 'notice' ? reading.notice.header.issuer : null;
};

describe('an issuer that only the text names is read whole', () => {
  test.each([
    ['Kết luận của Giám đốc Sở Giáo dục và Đào tạo tại cuộc họp giao ban', 'Sở Giáo dục và Đào tạo'],
    ['Kết luận của Giám đốc Sở Văn hóa, Thể thao và Du lịch tại cuộc họp giao ban', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Kết luận của Giám đốc Sở Nội vụ và các biện pháp thực hiện', 'Sở Nội vụ'],
    ['Kết luận của Chủ tịch Ủy ban nhân dân tỉnh Sông Mây tại phiên họp', 'Ủy ban nhân dân tỉnh Sông Mây'],
  ])('%s', (subject, name) =>
    expect(issuer(subject, 'Ngày 30/10/2026, lãnh đạo cơ quan chủ trì họp giao ban.')).toBe(name),
  );
});

test('those who were there issue nothing', () => {
  const attended =
    'Tham dự có Bộ trưởng Bộ Công Thương Lò Văn Tơ, Bộ trưởng Bộ Khoa học và Công nghệ Tòng Thị Mai, Thứ trưởng Bộ Nội vụ.';
  expect(issuer('Kết luận về kết nối dữ liệu bến bãi', attended)).toBeNull();
});

test('an issuer over a rule of its own, before the motto', () => {
  const lines = ['THỦ TƯỚNG CHÍNH PHỦ', '-------', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '-------', 'Số: 12/CT-TTg'];
  const orders = [
    'Thủ tướng Chính phủ yêu cầu Chủ tịch Ủy ban nhân dân các tỉnh thực hiện:',
    '1. Rà soát các hồ chứa.',
    '2. Báo cáo kết quả trước ngày 20/3/2026.',
  ];
  const text = [...lines, 'Hà Nội, ngày 01 tháng 3 năm 2026', 'CHỈ THỊ', 'Về an toàn hồ chứa', ...orders];
  const reading = read(text.map((line) => ({ text: line })));
  expect(reading.is === 'notice' && reading.notice.header.issuer).toBe('Thủ tướng Chính phủ');
});

test.each(['Số: 15-KH/ĐT', 'Số 15 - KH/ĐT', 'Số  15 – KH/ ĐT'])(
  'number and symbol, whatever dash stands between: %s',
  (line) => expect(numberOf(line)).toEqual({ number: '15', symbol: 'KH/ĐT' }),
);

describe('the day beside the number, where no line of its own has it', () => {
  test.each([
    ['Số: 77/TB-SVH, ngày 06/4/2026', '2026-04-06'],
    ['Số: 77/TB-SVH ngày 06 tháng 4 năm 2026', '2026-04-06'],
    ['Số: 77/TB-SVH', null],
  ])('%s', (number, day) => {
    const lines = notice('Kết luận của Giám đốc Sở tại cuộc họp giao ban', 'Giám đốc Sở kết luận như sau:').slice(2);
    const reading = read([number, ...lines].map((text) => ({ text })));
    expect(reading.is === 'notice' && reading.notice.header.issuedOn).toBe(day);
  });
});

describe('a title in small letters right under number and day', () => {
  const head = (title: string) => {
    const lines = [
      'CÔNG TY CỔ PHẦN NƯỚC SẠCH NÀ LẾCH',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 31/KH-NS',
      'Nà Lếch, ngày 02 tháng 4 năm 2026',
      title,
      'Công ty triển khai các việc trong tháng 4 như sau:',
      '1. Thay đồng hồ nước khu phố 2.',
      '2. Phòng Kỹ thuật kiểm tra trạm bơm, báo cáo trước ngày 20/4/2026.',
    ];
    const reading = read(lines.map((text) => ({ text })));
    return reading.is === 'notice' ? [reading.notice.header.kind, reading.notice.header.subject] : null;
  };
  test('names the type', () =>
    expect(head('Kế hoạch vận hành mạng lưới cấp nước tháng 4 năm 2026')).toEqual([
      'Kế hoạch',
      'Kế hoạch vận hành mạng lưới cấp nước tháng 4 năm 2026',
    ]));
  test('names one that assigns nothing', () => expect(head('Nội quy phòng vận hành trạm bơm')).toBeNull());
});

describe('a head with less than the form asks for', () => {
  const header = (...lines: string[]) => {
    const reading = read(lines.map((text) => ({ text })));
    return reading.is === 'notice' ? reading.notice.header : null;
  };
  const orders = ['1. Sở Y tế chuẩn bị thuốc trước ngày 20/9/2025.', '2. Sở Xây dựng kiểm tra các chung cư cũ.'];
  test('a telegram is from whom it names, and its subject in capitals is no issuer', () =>
    expect(
      header(
        'CÔNG ĐIỆN',
        'VỀ ỨNG PHÓ',
        'MƯA LŨ DIỆN RỘNG',
        'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SÔNG MÂY điện:',
        'Giám đốc các sở; Chủ tịch UBND các xã, phường',
        'Chủ tịch UBND tỉnh yêu cầu:',
        ...orders,
        'Nơi nhận:',
        '- Như trên.',
      ),
    ).toMatchObject({
      kind: 'Công điện',
      issuer: 'Chủ tịch Ủy ban nhân dân tỉnh Sông Mây',
      subject: 'VỀ ỨNG PHÓ MƯA LŨ DIỆN RỘNG',
    }));
  test('the day alone, who speaks after the legal bases, and the signature in one line', () =>
    expect(
      header(
        'Số: 12/UBND-VX',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Ngày 15 tháng 08 năm 2025',
        'V/v ứng phó mưa lũ',
        'Kính gửi: Các sở, ban, ngành.',
        'Căn cứ Luật Phòng, chống thiên tai;',
        'Căn cứ Nghị định số 66 của Chính phủ;',
        'Thực hiện Công điện số 44 của Thủ tướng;',
        'Chủ tịch Ủy ban nhân dân tỉnh Sông Mây yêu cầu:',
        ...orders,
        'KT. CHỦ TỊCH - PHÓ CHỦ TỊCH Lò Văn Tơ (đã ký)',
      ),
    ).toMatchObject({
      issuer: 'Ủy ban nhân dân tỉnh Sông Mây',
      issuedOn: '2025-08-15',
      signer: { name: 'Lò Văn Tơ' },
    }));
});

describe('what stands between subject and addressees', () => {
  test('is none of the subject', () => {
    const lines = ['Số: 7/KH-CTHT', 'Sông Mây, ngày 05 tháng 3 năm 2026', 'KẾ HOẠCH', 'Lắp đặt cân điện tử năm 2026'];
    const rest = [
      'Người soạn: Phòng Kho vận',
      'Kính gửi: Các phòng, đội.',
      '1. Phòng Kho vận: Đo mặt bằng.',
      '2. Đội xe: Dọn bãi.',
    ];
    const reading = read([...lines, ...rest, 'Nơi nhận:', '- Như trên;'].map((text) => ({ text })));
    expect(reading.is === 'notice' && reading.notice.header.subject).toBe('Lắp đặt cân điện tử năm 2026');
  });
});

describe('the rest of a head', () => {
  const head = (...lines: string[]) => {
    const reading = read(lines.map((text) => ({ text })));
    return reading.is === 'notice' ? reading.notice : null;
  };
  test.each(['Ngày 06/3/2026', 'Ngày 06 tháng 3 năm 2026', 'Ngày: 6.3.2026'])('a slip’s own day: %s', (day) =>
    expect(
      head(
        'PHIẾU GIAO VIỆC',
        day,
        'Kính gửi: Phòng Kho vận',
        'Giám đốc Sở giao Phòng Kho vận:',
        '1. Đo mặt bằng trước ngày 20/3.',
        '2. Dọn bãi, xong trước 25/3.',
        'GIÁM ĐỐC',
        'Tòng Văn Pâng',
      ),
    ).toMatchObject({
      header: { issuedOn: '2026-03-06', subject: null },
      assignments: [{ deadline: { due: '2026-03-20' } }, { deadline: { due: '2026-03-25' } }],
    }),
  );
  test('the note of a signature beside its title', () =>
    expect(
      head(
        ...notice('Kết luận giao ban', 'Giám đốc kết luận:').slice(0, -3),
        'TRƯỞNG PHÒNG (đã ký)',
        'ThS. Tòng Văn Pâng',
      )?.header.signer,
    ).toMatchObject({ name: 'ThS. Tòng Văn Pâng', title: 'TRƯỞNG PHÒNG' }));
  test('the note of a signature beside the name, without recipients', () =>
    expect(
      head(...notice('Kết luận giao ban', 'Giám đốc kết luận:').slice(0, -3), 'GIÁM ĐỐC', 'Tòng Văn Pâng (đã ký)')
        ?.header.signer?.name,
    ).toBe('Tòng Văn Pâng'));
  test('a title in small letters over the note that it was signed', () => {
    const signed = (...foot: string[]) =>
      head(...notice('Kết luận giao ban', 'Giám đốc kết luận:').slice(0, -3), ...foot)?.header.signer;
    expect(signed('Trưởng phòng', '(Đã ký)', 'Tòng Văn Pâng')).toMatchObject({
      name: 'Tòng Văn Pâng',
      title: 'Trưởng phòng',
    });
  });
  test.each<[readonly string[], string]>([
    [['GIÁM ĐỐC', 'Đã ký: Tòng Văn Pâng'], 'Tòng Văn Pâng'],
    [['GIÁM ĐỐC', '[daky]', 'TÒNG VĂN PÂNG'], 'TÒNG VĂN PÂNG'],
    [['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', '(Đã ký)', 'TÒNG VĂN PÂNG'], 'TÒNG VĂN PÂNG'],
    [['GIÁM ĐỐC', 'Tòng Văn Pâng', 'Ký bởi: Sở Xây dựng', 'Ngày ký: 05-03-2026 14:20:11 +07:00'], 'Tòng Văn Pâng'],
  ])('who signs: %j', (foot, name) =>
    expect(head(...notice('Kết luận giao ban', 'Giám đốc kết luận:').slice(0, -3), ...foot)?.header.signer?.name).toBe(
      name,
    ),
  );
  test.each([
    'Sông Mây, Ngày 05 tháng 03 năm 2026',
    'SÔNG MÂY, NGÀY 05 THÁNG 3 NĂM 2026',
    'Sông Mây, Ngày 05/3/2026',
    'Sông Mây , ngày 5 tháng 3 năm 2026.',
    'Thị trấn Hà Giao, ngày 05tháng 3năm 2026',
  ])('when it was issued: %s', (day) =>
    expect(
      head(
        ...notice('Kết luận giao ban', 'Giám đốc kết luận:').map((text) => (text.startsWith('Sông Mây') ? day : text)),
      )?.header.issuedOn,
    ).toBe('2026-03-05'),
  );
  test('when it was issued, without the word: Sông Mây, 05/3/2026', () =>
    expect(
      head(
        ...notice('Kết luận giao ban', 'Giám đốc kết luận:').map((text) =>
          text.startsWith('Sông Mây') ? 'Sông Mây, 05/3/2026' : text,
        ),
      )?.header.issuedOn,
    ).toBe('2026-03-05'));
  test('who issued it, in small letters', () =>
    expect(
      head(
        'UBND tỉnh Sông Mây',
        'Sở Nông nghiệp và Môi trường',
        ...notice('Kết luận giao ban', 'Giám đốc Sở, Văn phòng Sở kết luận:').slice(1),
      )?.header.issuer,
    ).toBe('Sở Nông nghiệp và Môi trường'));
  test.each([
    [['GIÁM ĐỐC', 'LƯƠNG THẾ HẢI'], 'LƯƠNG THẾ HẢI', 'GIÁM ĐỐC'],
    [['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'HỒ THỊ MƠ'], 'HỒ THỊ MƠ', 'PHÓ GIÁM ĐỐC'],
    [['TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG', 'Lê Đình Vượng'], 'Lê Đình Vượng', 'CHÁNH VĂN PHÒNG'],
    [['ĐỒN TRƯỞNG', 'Thượng tá Lò Văn Tơ'], 'Thượng tá Lò Văn Tơ', 'ĐỒN TRƯỞNG'],
    [['Nơi nhận:', '- Lưu: VT.', 'THƯ KÝ', 'GIÁM ĐỐC', 'Lường Thị Sao', 'Lò Văn Tơ'], 'Lò Văn Tơ', 'GIÁM ĐỐC'],
    [['Nơi nhận:', '- Lưu: VT.', 'THƯ KÝ', 'Lường Thị Sao', 'CHỦ TỊCH', 'Lò Văn Tơ'], 'Lò Văn Tơ', 'CHỦ TỊCH'],
    [['Nơi nhận:', '- Lưu: VT.', 'THƯ KÝ', 'Lường Thị Sao'], 'Lường Thị Sao', ''],
    [['TRƯỞNG PHÒNG', 'HÀNH CHÍNH TỔNG HỢP'], undefined, undefined],
    [['CHI CỤC TRƯỞNG', 'LÂM NGHIỆP SÔNG MÂY'], undefined, undefined],
  ])('who signed it: %s', (lines, name, title) => {
    const signer = head(...notice('Kết luận giao ban', 'Giám đốc kết luận:').slice(0, -1), ...lines)?.header.signer;
    expect([signer?.name, signer?.title]).toEqual([name, title]);
  });
  test('a title in capitals over the note that it was signed, with no name: the text ends there', () =>
    expect(
      head(
        ...notice('Kết luận giao ban', 'Giám đốc kết luận:').slice(0, -4),
        '2. Các tổ nghiêm túc thực hiện theo tiến độ nêu trên.',
        'Các tổ nghiêm túc thực hiện Thông báo này.',
        'GIÁM ĐỐC',
        '(Đã ký)',
      )?.assignments.some(({ text }) => text.includes('Thông báo này')),
    ).toBe(false));
  test('the subject is what stands after “V/v” under a type in two lines', () =>
    expect(
      head(
        ...notice('CỦA GIÁM ĐỐC SỞ', 'Giám đốc kết luận:').flatMap((text) =>
          text === 'CỦA GIÁM ĐỐC SỞ' ? [text, 'V/v chống hạn'] : [text],
        ),
      )?.header.subject,
    ).toBe('chống hạn'));
  test('a limit at the end of a task is no day of issue', () =>
    expect(
      head(
        ...notice('Kết luận giao ban', 'Giám đốc kết luận:').filter((text) => !text.startsWith('Sông Mây')),
        '3. Toàn Sở chuyển hồ sơ HSMT vào ngày 20 tháng 12 năm 2026.',
      )?.header.issuedOn,
    ).toBeNull());
  test('all who are addressed are called by the whole of their name', () =>
    expect(
      head(
        'Số: 71/UBND-NC',
        'V/v chống hạn',
        'Sông Mây, ngày 05 tháng 3 năm 2026',
        'Kính gửi: Giám đốc các Sở, Ban, Ngành',
        'Chủ tịch UBND tỉnh yêu cầu các cơ quan, đơn vị thực hiện:',
        '1. Rà soát nguồn nước.',
        '2. Báo cáo trước ngày 15/3/2026.',
        'Nơi nhận:',
        '- Như trên.',
      )?.assignments[0]?.units.map(({ name }) => name),
    ).toEqual(['các Sở, Ban, Ngành']));
});

test('the columns of a head in one line, each word of the motto with a capital', () => {
  const [, , kind = '', ...rest] = notice('Kết luận giao ban', 'Chủ tịch kết luận như sau:');
  const reading = read(
    [
      'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'TỈNH SÔNG MÂY Độc Lập - Tự Do - Hạnh Phúc',
      'Số: 8/TB-UBND Sông Mây, ngày 02 tháng 11 năm 2026',
      kind,
      ...rest,
    ].map((text) => ({ text })),
  );
  expect(reading.is === 'notice' && reading.notice.header.issuer).toBe('Ủy ban nhân dân tỉnh Sông Mây');
});

describe('lines that were broken at the head', () => {
  const whole = notice('Kết luận của Giám đốc Sở tại cuộc họp giao ban', 'Giám đốc Sở kết luận như sau:');
  const header = (...head: string[]) => {
    const reading = read([...head, ...whole.slice(3)].map((text) => ({ text })));
    return reading.is === 'notice' ? reading.notice.header : null;
  };
  const [number = '', day = ''] = whole;
  test.each([
    [['THÔNG', 'BÁO'], 'Thông báo'],
    [['KẾ', 'HOẠCH'], 'Kế hoạch'],
    [['HƯỚNG', 'DẪN'], 'Hướng dẫn'],
    [['T H Ô N G  B Á O'], 'Thông báo'],
    [['K Ế  H O Ạ C H'], 'Kế hoạch'],
  ])('the type: %j', (type, kind) =>
    expect(header(number, day, ...type)).toMatchObject({
      kind,
      subject: 'Kết luận của Giám đốc Sở tại cuộc họp giao ban',
    }),
  );
  test.each([
    [['ĐẢNG ỦY XÃ', 'HÒA AN'], 'Đảng ủy xã Hòa An'],
    [['SỞ VĂN HÓA -', 'THỂ THAO', 'VÀ DU LỊCH'], 'Sở Văn hóa - Thể thao và Du lịch'],
    [['TỈNH ỦY SÔNG MÂY', 'ĐẢNG ỦY XÃ', 'HÒA AN'], 'Đảng ủy xã Hòa An'],
    [['UBND THÀNH PHỐ', 'SỞ NỘI VỤ'], 'Sở Nội vụ'],
    [['SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI'], 'Sở Lao động - Thương binh và Xã hội'],
    [['BAN DÂN TỘC TỈNH SÔNG MÂY'], 'Ban Dân tộc tỉnh Sông Mây'],
    [['VĂN PHÒNG THÀNH ỦY'], 'Văn phòng Thành ủy'],
    [['UBND XÃ HÒA AN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA', 'VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'], 'UBND xã Hòa An'],
    [['ĐOÀN ĐẠI BIỂU QUỐC HỘI', 'TỈNH SÔNG MÂY'], 'Đoàn Đại biểu Quốc hội tỉnh Sông Mây'],
    // No body's name begins with what stands on the second line.
    [['BAN CHỈ ĐẠO PHÒNG, CHỐNG', 'MA TÚY TỈNH SÔNG MÂY'], 'Ban Chỉ đạo Phòng, Chống Ma túy tỉnh Sông Mây'],
    [['UBND TỈNH SÔNG MÂY', 'TRUNG TÂM KIỂM NGHIỆM', 'DƯỢC PHẨM, MỸ PHẨM'], 'Trung tâm Kiểm nghiệm Dược Phẩm, Mỹ phẩm'],
    [['TRƯỜNG ĐẠI HỌC SÔNG MÂY', 'PHÂN HIỆU TẠI NÀ LẾCH'], 'Phân Hiệu Tại Nà Lếch'],
    [['BAN CHỈ HUY PHÒNG THỦ DÂN SỰ', 'TỈNH SÔNG MÂY'], 'Ban Chỉ huy Phòng thủ dân sự tỉnh Sông Mây'],
    [['MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ HÒA AN', 'BAN THƯỜNG TRỰC'], 'Ban Thường trực Mặt trận Tổ quốc Việt Nam xã Hòa An'],
  ])('the issuer: %j', (lines, issuer) => expect(header(...lines, number, day, 'THÔNG BÁO')?.issuer).toBe(issuer));
});

test('a heading in capitals under a subject in small letters is none of it', () => {
  const lines = notice('Kết luận của Giám đốc Sở tại cuộc họp giao ban', 'NỘI DUNG KẾT LUẬN');
  const reading = read(lines.map((text) => ({ text })));
  expect(reading.is === 'notice' && reading.notice.header.subject).toBe(
    'Kết luận của Giám đốc Sở tại cuộc họp giao ban',
  );
});

describe('a page’s title above the document is none of its parts', () => {
  test.each([
    ['the same type again', 'THÔNG BÁO Kết luận giao ban tháng 11', 'Kết luận của Giám đốc Sở tại cuộc họp giao ban'],
    ['a menu’s', 'THÔNG BÁO', 'Kết luận của Giám đốc Sở tại cuộc họp giao ban'],
  ])('%s', (_, title, subject) => {
    const lines = notice(subject, 'Giám đốc Sở kết luận như sau:');
    const reading = read([title, 'SỞ NỘI VỤ', ...lines].map((text) => ({ text })));
    expect(reading.is === 'notice' && reading.notice.header).toMatchObject({
      kind: 'Thông báo',
      subject,
      issuer: 'Sở Nội vụ',
    });
  });
});

test('a page’s title that says the number of the field below it is the document’s type', () => {
  const lines = [
    'CÔNG VĂN SỐ 44/SYT-NVD VỀ VIỆC RÀ SOÁT KHO THUỐC',
    'Cơ quan ban hành: Sở Y tế Sông Mây',
    'Số hiệu: 44/SYT-NVD',
    'Ngày ban hành: 05/03/2026',
    'Giám đốc Sở Y tế có ý kiến chỉ đạo như sau:',
    '1. Phòng Dược rà soát kho thuốc trước ngày 20/3/2026.',
    '2. Văn phòng Sở tổng hợp, báo cáo kết quả.',
  ];
  const reading = read(lines.map((text) => ({ text })));
  expect(reading.is === 'notice' && reading.notice.header).toMatchObject({ kind: 'Công văn', number: '44' });
});

test('takes no section for the issuer where place and day stand at the end', () => {
  const lines = [
    'TRƯỜNG THCS HÒA AN',
    'KẾ HOẠCH TUẦN 12',
    'I. TRỌNG TÂM',
    '1. Tổ Toán nộp đề trước ngày 20/11/2026.',
    '2. Tổ Văn phòng rà soát hồ sơ.',
    'II. PHÂN CÔNG',
    '1. Giáo viên chủ nhiệm nhắc học sinh đi học đúng giờ.',
    'Hòa An, ngày 14 tháng 11 năm 2026',
    'HIỆU TRƯỞNG',
    'Lò Văn Tơ',
  ];
  const reading = read(lines.map((text) => ({ text })));
  expect(reading.is === 'notice' && reading.notice.header.issuer).toBe('Trường THCS Hòa An');
});

test('what a letter is about may end in initials on a line of their own, which are no issuer', () => {
  const reading = read(
    [
      'BẢO HIỂM XÃ HỘI TỈNH MÂY GIANG',
      'Số: 31/BHXH-QLT',
      'V/v rà soát người tham gia',
      'BHXH, BHYT',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Mây Giang, ngày 09 tháng 3 năm 2026',
      'Kính gửi: Các phòng thuộc Bảo hiểm xã hội tỉnh.',
      'Giám đốc yêu cầu các phòng thực hiện:',
      '1. Phòng Thu rà soát danh sách, xong trước ngày 20/3/2026.',
      '2. Văn phòng sửa máy in.',
      'GIÁM ĐỐC',
      'Lò Văn Tơ',
    ].map((text) => ({ text })),
  );
  expect(reading.is === 'notice' && reading.notice.header).toMatchObject({
    issuer: 'Bảo hiểm xã hội tỉnh Mây Giang',
    subject: 'rà soát người tham gia BHXH, BHYT',
  });
});

describe('what a letter is about, under its number without "V/v"', () => {
  const head = ['ĐẢNG BỘ TỈNH SÔNG MÂY', 'ĐẢNG ỦY XÃ NÀ LẾCH', '*'];
  const right = ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Nà Lếch, ngày 12 tháng 5 năm 2026'];
  const rest = [
    'Kính gửi: Các chi bộ trực thuộc.',
    'Đảng ủy yêu cầu các chi bộ thực hiện các nội dung sau:',
    '1. Rà soát hồ sơ đảng viên trước ngày 30/5/2026.',
    '2. Gửi danh sách về Văn phòng Đảng ủy.',
    'Nơi nhận:',
    '- Như trên;',
    '- Lưu VP.',
    'T/M BAN THƯỜNG VỤ',
    'Lò Văn Tơ',
  ];
  const headerOf = (...lines: readonly string[]) => {
    const reading = read([...lines, ...rest].map((text) => ({ text })));
    return reading.is === 'notice' ? reading.notice.header : null;
  };

  test.each([
    ['before the right-hand column', ['Số 41-CV/ĐU', 'Rà soát hồ sơ đảng viên', 'của các chi bộ thôn, bản', ...right]],
    ['after it', [...right, 'Số 41-CV/ĐU', 'Rà soát hồ sơ đảng viên', 'của các chi bộ thôn, bản']],
  ])('%s', (_, lines) => {
    expect(headerOf(...head, ...lines)).toMatchObject({
      kind: 'Công văn',
      symbol: 'CV/ĐU',
      issuer: 'Đảng ủy xã Nà Lếch',
      subject: 'Rà soát hồ sơ đảng viên của các chi bộ thôn, bản',
    });
  });

  test('no line there, no subject', () => {
    expect(headerOf(...head, 'Số 41-CV/ĐU', ...right)?.subject).toBeNull();
  });
});

test('"CÔNG ĐIỆN KHẨN" is type and urgency', () => {
  const lines = ['CÔNG ĐIỆN KHẨN', 'Ứng phó lũ trên sông Mây', 'GIÁM ĐỐC SỞ Y TẾ ĐIỆN:', 'Giám đốc các trung tâm y tế'];
  const reading = read(
    [
      ...lines,
      'Giám đốc Sở yêu cầu:',
      '1. Trực 24/24 giờ.',
      '2. Phòng Nghiệp vụ chuẩn bị thuốc.',
      'Nơi nhận:',
      '- Như trên;',
    ].map((text) => ({ text })),
  );
  expect(reading.is === 'notice' && reading.notice.header).toMatchObject({
    kind: 'Công điện',
    urgency: 'KHẨN',
    subject: 'Ứng phó lũ trên sông Mây',
  });
});

test('a heading is no title, whether its number is typed or drawn', () => {
  const lines = [
    ['', 'Căn cứ lịch trực năm 2026, Trạm giao việc như sau:'],
    ['I.', 'PHÂN CÔNG'],
    ['1.', 'Tổ Dược'],
    ['-', 'Kiểm kê thuốc trước ngày 10/12/2026.'],
    ['2.', 'Tổ Hộ sinh'],
    ['-', 'Lập danh sách tiêm chủng, nộp Trạm.'],
    ['II.', 'QUY TRÌNH BÀN GIAO CA TRỰC'],
    ['-', 'Tổ Dược ký sổ bàn giao mỗi ca.'],
    ['', 'Nơi nhận:'],
    ['-', 'Các tổ;'],
    ['', 'TRẠM TRƯỞNG'],
    ['', 'Lò Văn Thiện'],
  ] as const;
  const readOf = (drawn: boolean) =>
    read(lines.map(([marker, text]) => (drawn && marker ? { text, marker } : { text: `${marker} ${text}`.trim() })));
  const [typed, drawn] = [readOf(false), readOf(true)];
  const texts = (reading: ReturnType<typeof read>) =>
    reading.is === 'notice' && [reading.notice.header.kind, ...reading.notice.assignments.map(({ text }) => text)];
  expect(texts(drawn)).toEqual(texts(typed));
  expect(texts(typed)).toHaveLength(4);
});
