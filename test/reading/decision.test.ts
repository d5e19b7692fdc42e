import { describe, expect, it } from 'vitest';
import { type Reading, read } from '@/lib/reading';
import { plainDocument } from '@/lib/sources';

/** A made-up decision: its subject, and what follows the legal bases. */
const decision = (subject: string, ...text: readonly string[]): Reading =>
  read(
    plainDocument(
      [
        'ỦY BAN NHÂN DÂN',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Số: 88/QĐ-UBND',
        'Sông Mây, ngày 05 tháng 3 năm 2026',
        'QUYẾT ĐỊNH',
        subject,
        'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SÔNG MÂY',
        'Căn cứ Luật Tổ chức chính quyền địa phương;',
        'Căn cứ Kế hoạch số 12/KH-UBND ngày 10/01/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số;',
        ...text,
        'Nơi nhận:',
        '- Như Điều 3;',
        '- Lưu: VT.',
      ].join('\n'),
    ).blocks,
  );
const work = (reading: Reading): string[] | null =>
  reading.is === 'notice' ? reading.notice.assignments.map(({ path, text }) => `${path} ${text.slice(0, 18)}`) : null;

const BASES = 'Theo đề nghị của Giám đốc Sở Nội vụ, QUYẾT ĐỊNH:';
it('hands over a task by its first article, and charges by the next, whose sign stands on a line of its own', () => {
  const found = decision(
    'Về việc chuyển giao nhiệm vụ trông coi bến bãi',
    'QUYẾT ĐỊNH:',
    'Điều 1',
    ': Chuyển giao nhiệm vụ trông coi bến bãi từ Sở Nội vụ sang Sở Xây dựng.',
    'Điều 2',
    ': Sở Xây dựng có nhiệm vụ giúp Ủy ban nhân dân tỉnh trông coi bến bãi, cụ thể như sau:',
    '2.1- Khảo sát, lập sơ đồ các bến.',
    '2.2- Hướng dẫn UBND các xã và các đơn vị có liên quan đặt biển báo.',
    'Điều 3',
    ': Quyết định này có hiệu lực kể từ ngày ký.',
  );
  expect(work(found)).toEqual(['Điều 2.2.1 Khảo sát, lập sơ đ', 'Điều 2.2.2 Hướng dẫn UBND các']);
  const units = found.is === 'notice' ? found.notice.assignments.map((task) => task.units.map(({ name }) => name)) : [];
  expect(units).toEqual([['Sở Xây dựng'], ['Sở Xây dựng']]);
});

const LAST = 'Điều 3. Chánh Văn phòng, Giám đốc các Sở chịu trách nhiệm thi hành Quyết định này./.';

describe('a decision', () => {
  it('that empowers someone assigns nothing', () =>
    expect(
      work(
        decision(
          'Về việc ủy quyền ký hợp đồng thuê kho',
          'QUYẾT ĐỊNH:',
          'Điều 1. Ủy quyền cho ông Lò Văn Tơ thực hiện các việc sau:',
          '- Ký hợp đồng thuê kho;',
          'Điều 2. Quyết định có hiệu lực từ ngày 10/3/2026 đến hết ngày 31/12/2026.',
          LAST,
        ),
      ),
    ).toBeNull());
  it('on what someone is to get assigns nothing', () =>
    expect(
      work(
        decision(
          'Về việc trợ cấp một lần đối với thân nhân người có công',
          'QUYẾT ĐỊNH:',
          'Điều 1. Trợ cấp một lần đối với bà Lò Thị Ún, sinh năm 1951.',
          'Mức trợ cấp: 13.700.000 đồng.',
          'Điều 2. Trưởng phòng Người có công và bà Lò Thị Ún chịu trách nhiệm thi hành Quyết định này./.',
        ),
      ),
    ).toBeNull());
  it('begins after its bases, also where the last of them is joined with its own word', () =>
    expect(
      work(
        decision(
          'Ban hành Quy chế trực',
          BASES,
          'Điều 1. Ban hành kèm theo Quyết định này Quy chế trực.',
          'Điều 2. Giao Sở Nội vụ theo dõi việc thực hiện Quy chế.',
          LAST,
        ),
      ),
    ).toEqual(['Điều 2 Giao Sở Nội vụ the']));

  it('of which each article begins on the line after its number', () =>
    expect(
      work(
        decision(
          'Ban hành Kế hoạch phát triển nghề rèn',
          BASES,
          'Điều 1.',
          'Ban hành kèm theo Quyết định này Kế hoạch phát triển nghề rèn của xã Pắc Nậm',
          'Điều 2.',
          'Giao Sở Nội vụ theo dõi việc thực hiện Kế hoạch.',
          LAST,
        ),
      ),
    ).toEqual(['Điều 2 Giao Sở Nội vụ the']));

  it.each([
    'Điều 1. Công bố danh mục thủ tục hành chính của Sở Nội vụ.',
    'Điều 1. Ban hành kèm theo Quyết định này Quy chế trực.',
  ])('orders nothing by what it issues: %s', (first) =>
    expect(
      work(decision('Ban hành Quy chế trực', BASES, first, 'Điều 2. Quyết định có hiệu lực kể từ ngày ký.', LAST)),
    ).toBe(null),
  );

  it('nor in items that an older one numbers', () =>
    expect(
      work(
        decision(
          'Ban hành Quy chế trực',
          BASES,
          '1- Ban hành kèm theo Quyết định này Quy chế trực.',
          '2- Sở Nội vụ có trách nhiệm hướng dẫn và theo dõi việc thực hiện Quyết định này.',
          '3- Quyết định này có hiệu lực kể từ ngày ký.',
        ),
      ),
    ).toBe(null));

  it.each([
    ['Giao Ủy ban nhân dân xã tổ chức triển khai thực hiện thắng lợi Nghị quyết này.', null],
    ['Tổ chức thực hiện: Giao Sở Nội vụ thực hiện Quyết định này theo quy định của pháp luật.', null],
    ['Giao Sở Nội vụ chủ trì, phối hợp với Sở Y tế thực hiện Quyết định này.', ['Điều 2 Giao Sở Nội vụ chủ']],
  ])('orders no more than itself, or more: %s', (second, is) =>
    expect(
      work(decision('Ban hành Quy chế trực', BASES, 'Điều 1. Công bố Quy chế trực.', `Điều 2. ${second}`, LAST)),
    ).toEqual(is),
  );

  it('orders nothing by its validity, but by what stands under it', () =>
    expect(
      work(
        decision(
          'Ban hành Quy chế trực',
          BASES,
          'Điều 1. Ban hành kèm theo Quyết định này Quy chế trực.',
          'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.',
          'Văn phòng Ủy ban nhân dân tỉnh theo dõi, tổng hợp tình hình thực hiện Quy chế này.',
        ),
      ),
    ).toHaveLength(1));

  it('is issued by the body that it names in full', () => {
    const reading = decision('Ban hành Quy chế trực', BASES, 'Điều 1. Giao Sở Nội vụ theo dõi việc trực.', LAST);
    expect(reading.is === 'notice' && reading.notice.header.issuer).toBe('Ủy ban nhân dân tỉnh Sông Mây');
  });
});

describe('whom a decision names for something', () => {
  it.each([
    'Nay cử các đồng chí có tên sau đây tham gia Ban Tổ chức hội thi:',
    'Bổ sung thành viên Hội đồng chấm thi gồm:',
  ])('is charged with nothing: %s', (article) =>
    expect(
      work(
        decision(
          'Về việc bổ sung thành viên Ban Tổ chức hội thi',
          'QUYẾT ĐỊNH:',
          `Điều 1. ${article}`,
          '1. Lò Văn Tơ, Phó Giám đốc Sở Nội vụ, làm Phó Trưởng ban.',
          '2. Cầm Thị Ún, đại diện Sở Tài chính, làm ủy viên thay đồng chí Lường Văn Pản.',
          '3. Quàng Thị Mơ, thư ký hội thi, làm ủy viên thường trực.',
          LAST,
        ),
      ),
    ).toBeNull(),
  );
});

it.each([
  ['KẾ HOẠCH', 'Số hóa sổ hộ tịch', '(Kèm theo Quyết định số 88/QĐ-UBND ngày 05/3/2026)'],
  ['KẾ HOẠCH SỐ HÓA SỔ HỘ TỊCH (kèm theo Quyết định số 88/QĐ-UBND)'],
  ['Phụ lục 1 – Phân công nhiệm vụ:'],
])('a plan issued with a decision begins after the signature, whatever its first lines are: %s', (...title) => {
  const reading = read(
    plainDocument(
      [
        'ỦY BAN NHÂN DÂN',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Số: 88/QĐ-UBND',
        'Sông Mây, ngày 05 tháng 3 năm 2026',
        'QUYẾT ĐỊNH',
        'Ban hành Kế hoạch số hóa sổ hộ tịch',
        BASES,
        'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch số hóa sổ hộ tịch.',
        LAST,
        'Nơi nhận:',
        '- Lưu: VT.',
        'CHỦ TỊCH',
        'Lò Văn Tơ',
        ...title,
        'I. MỤC TIÊU',
        '- Năm 2026 số hóa hết sổ hộ tịch.',
        'II. NHIỆM VỤ',
        '1. Phòng Tư pháp thống kê sổ hộ tịch trước ngày 30/4/2026.',
        '2. Văn phòng bố trí máy quét.',
      ].join('\n'),
    ).blocks,
  );
  expect(work(reading)).toEqual(['II.1 Phòng Tư pháp thốn', 'II.2 Văn phòng bố trí m']);
});

describe('a programme that a decision approves', () => {
  const CHARGES = ['Sở Y tế', 'Sở Nội vụ', 'Sở Tài chính', 'Sở Xây dựng', 'Công an tỉnh'].map(
    (unit, at) => `${at + 1}. ${unit} chủ trì rà soát các quy định thuộc lĩnh vực quản lý.`,
  );
  const approved = (charges: readonly string[]): Reading =>
    decision(
      'Phê duyệt Chương trình chuyển đổi số tỉnh Sông Mây',
      BASES,
      'Điều 1. Phê duyệt Chương trình chuyển đổi số với các nội dung sau:',
      '1. MỤC TIÊU',
      'a) Phấn đấu 95% hồ sơ được số hóa vào năm 2026.',
      '2. TỔ CHỨC THỰC HIỆN',
      ...charges,
      LAST,
    );
  it('assigns work where it charges many, each in the list that begins anew under its heading', () =>
    expect(work(approved(CHARGES))?.map((line) => line.slice(0, 14))).toEqual(
      ['1', '2', '3', '4', '5'].map((number) => expect.stringContaining(`2.${number} `)),
    ));
  it('is a result where it charges one', () => expect(work(approved(CHARGES.slice(0, 1)))).toBeNull());
});

describe('what else a decision approves', () => {
  const CHARGED = [
    'Điều 2. Giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ tổ chức thực hiện.',
    'Điều 3. Sở Tài chính có trách nhiệm bố trí kinh phí theo quy định.',
    'Điều 4. Chánh Văn phòng, Giám đốc các Sở chịu trách nhiệm thi hành Quyết định này./.',
  ];
  it.each(['Phê duyệt Quy hoạch mạng lưới cơ sở y tế', 'Về việc phê duyệt Đề án chuyển đổi số ngành y tế'])(
    'assigns work where its articles charge two: %s',
    (subject) =>
      expect(work(decision(subject, BASES, `Điều 1. ${subject} với các nội dung sau.`, ...CHARGED))).toEqual([
        'Điều 2 Giao Sở Y tế chủ t',
        'Điều 3 Sở Tài chính có tr',
      ]),
  );
  it.each([
    'Phê duyệt kế hoạch lựa chọn nhà thầu gói thầu mua thuốc',
    'Về việc phê duyệt kế hoạch sử dụng đất năm 2026',
    'Phê duyệt kết quả xét chọn hộ nghèo',
  ])('is routine: %s', (subject) =>
    expect(work(decision(subject, BASES, `Điều 1. ${subject}.`, ...CHARGED))).toBeNull(),
  );
});

it('a board that was founded is charged by its noun alone', () =>
  expect(
    work(
      decision(
        'Về việc thành lập Hội đồng nghiệm thu',
        BASES,
        'Điều 1. Thành lập Hội đồng nghiệm thu.',
        'Điều 2. Hội đồng có nhiệm vụ kiểm tra, đánh giá.',
        LAST,
      ),
    ),
  ).toEqual(['Điều 2 Hội đồng có nhiệm ']));

describe('an approval with one charge', () => {
  const approved = (charge: string): string[] | null =>
    work(
      decision(
        'Về việc phê duyệt dự án nâng cấp đường Nà Bó',
        BASES,
        'Điều 1. Phê duyệt dự án với các nội dung sau:',
        '1. Tên dự án: Nâng cấp đường Nà Bó.',
        '2. Tổng mức đầu tư: 12 tỷ đồng.',
        '3. Thời gian thực hiện: đến hết năm 2027.',
        charge,
        'Điều 3. Chánh Văn phòng, Giám đốc các Sở chịu trách nhiệm thi hành Quyết định này./.',
      ),
    );
  it('assigns work where the charge has its day, and only that', () =>
    expect(approved('Điều 2. Giao Sở Xây dựng hoàn thành thủ tục trước ngày 31/12/2026.')).toEqual([
      'Điều 2 Giao Sở Xây dựng h',
    ]));
  it('is a result where only what is approved has its day', () =>
    expect(
      work(
        decision(
          'Về việc phê duyệt dự án nâng cấp đường Nà Bó',
          BASES,
          'Điều 1. Phê duyệt dự án nâng cấp đường Nà Bó.',
          '1. Chủ đầu tư: UBND xã Nà Bó.',
          '2. Đơn vị thực hiện: Công ty Sông Mây.',
          '3. Thời gian thực hiện: hoàn thành trước ngày 31/12/2026.',
          LAST,
        ),
      ),
    ).toBeNull());
  it.each([
    'Điều 2. Giao Sở Xây dựng tổ chức thực hiện.',
    'Điều 2. Quyết định này có hiệu lực đến hết ngày 31/12/2026.',
  ])('is a result: %s', (charge) => expect(approved(charge)).toBeNull());
});

describe('an article that says until when', () => {
  const days = (time: string): (string | null)[] => {
    const reading = decision(
      'Giao nhiệm vụ xây dựng kho dữ liệu dùng chung',
      BASES,
      'Điều 1. Giao việc xây dựng kho dữ liệu cho Sở Nội vụ chủ trì, phối hợp với Sở Tài chính.',
      `Điều 2. ${time}`,
      LAST,
    );
    return reading.is === 'notice'
      ? reading.notice.assignments.map(({ path, deadline }) => `${path} ${deadline?.due ?? '-'}`)
      : [];
  };
  it('is the limit of the article above', () =>
    expect(days('Thời gian hoàn thành kho dữ liệu: trước ngày 15/8/2026.')).toEqual(['Điều 1 2026-08-15']));
  it('sets none where it says how long all of it lasts', () =>
    expect(days('Thời gian thực hiện: từ năm 2026 đến hết năm 2028.')).toEqual(['Điều 1 -']));
});

describe('articles that describe', () => {
  it('order nothing, nor does what they list; an article of charges does', () =>
    expect(
      work(
        decision(
          'Ban hành Quy định xét thi đua',
          BASES,
          'Điều 1. Hồ sơ đề nghị khen thưởng được quy định như sau:',
          'a) Tờ trình của đơn vị;',
          'b) Báo cáo thành tích có xác nhận của cấp trên.',
          'Điều 2. Kết quả xét thi đua được sử dụng làm căn cứ quy hoạch, bổ nhiệm cán bộ của đơn vị.',
          'Điều 3. Trách nhiệm của các đơn vị được quy định như sau:',
          'a) Sở Nội vụ chủ trì thẩm định hồ sơ;',
          'b) Văn phòng trình Chủ tịch quyết định khen thưởng.',
          'Điều 4. Chánh Văn phòng, Giám đốc các Sở chịu trách nhiệm thi hành Quyết định này./.',
        ),
      ),
    ).toEqual(['Điều 3.a Sở Nội vụ chủ trì ', 'Điều 3.b Văn phòng trình Ch']));
});

describe('a text of law', () => {
  it.each(['NGHỊ ĐỊNH', 'THÔNG TƯ'])('is no notice: %s', (kind) => {
    const lines = ['BỘ NỘI VỤ', 'Số: 12/2026/TT-BNV', 'Hà Nội, ngày 05 tháng 3 năm 2026', kind, 'Quy định chế độ trực'];
    const text = ['1. Vụ Tổ chức có trách nhiệm theo dõi.', '2. Văn phòng Bộ chủ trì rà soát danh sách trực.'];
    expect(read(plainDocument([...lines, ...text, 'Nơi nhận:', '- Lưu: VT.'].join('\n')).blocks).is).toBe('other');
  });
});

it('how a founded board works and ends is none of its tasks', () => {
  const reading = decision(
    'Thành lập Tổ kiểm kê kho thóc dự trữ',
    'QUYẾT ĐỊNH:',
    'Điều 1. Thành lập Tổ kiểm kê kho thóc dự trữ, gồm:',
    '1. Ông Lò Văn Tơ - Tổ trưởng.',
    '2. Bà Cầm Thị Mơ - Thành viên.',
    'Điều 2. Tổ kiểm kê có nhiệm vụ:',
    '- Cân thóc trong từng ngăn kho.',
    '- Lập sổ kiểm kê, trình Giám đốc Sở.',
    '- Các thành viên hoạt động theo chế độ kiêm nhiệm.',
    '- Tổ kiểm kê tự giải thể khi xong việc.',
    '- Tổ kiểm kê tự giải tán nếu hết vụ mà không phải cân lại.',
    '- Được quyền niêm phong ngăn kho có thóc ẩm.',
    '- Có quyền mời thủ kho ký vào sổ.',
    'Điều 3. Giám đốc Sở và Tổ kiểm kê thi hành Quyết định này./.',
  );
  expect(reading.is === 'notice' && reading.notice.assignments.map(({ text }) => text)).toEqual([
    'Cân thóc trong từng ngăn kho.',
    'Lập sổ kiểm kê, trình Giám đốc Sở.',
  ]);
});

describe('a project is approved', () => {
  const approves = (...rest: readonly string[]) =>
    decision(
      'Phê duyệt dự án sửa kho thóc Nà Lếch',
      'QUYẾT ĐỊNH:',
      'Điều 1. Phê duyệt dự án sửa kho thóc Nà Lếch, gồm các nội dung chính như sau:',
      'Tên dự án: Sửa kho thóc Nà Lếch.',
      'Chủ đầu tư: Ban Quản lý dự án huyện Hà Giao.',
      'Đơn vị tư vấn: Công ty Cổ phần Kiến trúc Sơn Khê.',
      'Nguồn vốn: Ngân sách huyện.',
      ...rest,
      'Điều 3. Quyết định này có hiệu lực kể từ ngày ký.',
    );
  it('and what it is like is no task of those who are named in it', () =>
    expect(
      work(
        approves(
          'Điều 2. Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính, Kho bạc tỉnh tổ chức thực hiện đúng hạn.',
        ),
      ),
    ).toEqual(['Điều 2 Giao Sở Xây dựng c']));
  it('which alone assigns nothing', () =>
    expect(work(approves('Điều 2. Giao Ban Quản lý dự án huyện Hà Giao tổ chức thực hiện theo quy định.'))).toBeNull());
});

it('the days of a school year are no tasks, what is to be done by one of them is', () =>
  expect(
    work(
      decision(
        'Ban hành kế hoạch thời gian năm học 2026-2027',
        'QUYẾT ĐỊNH:',
        'Điều 1. Ban hành kế hoạch thời gian năm học 2026-2027 như sau:',
        '1. Tựu trường: Ngày 24/8/2026; lớp 1 tựu trường trước một tuần.',
        '2. Tổ chức lễ khai giảng: 7h30 ngày 05/9/2026.',
        '3. Học kỳ I: Từ ngày 07/9/2026, kết thúc trước ngày 16/01/2027.',
        '4. Hoàn thành xét tốt nghiệp trung học cơ sở trước ngày 30/6/2027.',
        '5. Các cuộc thi cấp tỉnh theo lịch của Sở Giáo dục và Đào tạo.',
        '6. Nghỉ lễ trong năm: Thực hiện theo thông báo của Ủy ban nhân dân tỉnh. Văn phòng Sở lập lịch trực gửi các trường.',
        'Điều 2. Giao Sở Giáo dục và Đào tạo chủ trì, phối hợp với Sở Nội vụ tổ chức thực hiện.',
      ),
    ),
  ).toEqual(['Điều 1.4 Hoàn thành xét tốt', 'Điều 1.6 Nghỉ lễ trong năm:', 'Điều 2 Giao Sở Giáo dục v']));
