import { describe, expect, it } from 'vitest';
import { type Notice, read } from '@/lib/reading';
import { plainDocument } from '@/lib/sources';

/** A made-up notice of an office, as far as `parts` shows it. */
const HEAD = [
  'UBND TỈNH SÔNG MÂY',
  'SỞ XÂY DỰNG',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 41/TB-SXD',
  'Sông Mây, ngày 05 tháng 3 năm 2026',
  'THÔNG BÁO',
  'Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng 3',
  'Giám đốc Sở kết luận như sau:',
];
const FOOT = ['Nơi nhận:', '- Các phòng thuộc Sở;', '- Lưu: VT.', 'TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG', 'Lê Thị Mến'];
const BODY = [
  '1. Văn phòng Sở: Rà soát hồ sơ lưu trữ, báo cáo trước ngày 20/3/2026.',
  '2. Phòng Quản lý nhà: Kiểm tra các chung cư cũ, lập danh mục trình Giám đốc Sở.',
  '3. Thanh tra Sở: Ban hành kết luận thanh tra đúng hạn.',
];

function notice(...parts: readonly (readonly string[])[]): Notice {
  const reading = read(plainDocument(parts.flat().join('\n')).blocks);
  if (reading.is !== 'notice') throw new Error(`no notice: ${JSON.stringify(reading)}`);
  return reading.notice;
}

describe('a document of which a part is not on the page', () => {
  it.each<[string, readonly (readonly string[])[], Notice['missing']]>([
    ['the whole', [HEAD, BODY, FOOT], []],
    ['without recipients, but closed', [HEAD, BODY, ['Yêu cầu các phòng nghiêm túc thực hiện./.']], []],
    ['without its end', [HEAD, BODY], ['end']],
    [
      'stopping within a sentence',
      [HEAD, BODY, ['4. Phòng Quản lý nhà phối hợp với Văn phòng Sở rà soát, bổ sung và']],
      ['end'],
    ],
    ['without its head', [BODY, FOOT], ['beginning']],
    ['the text alone, under its title', [HEAD.slice(6), BODY], []],
    [
      'the text alone, stopping within a sentence',
      [HEAD.slice(6), BODY.slice(0, 2), ['3. Thanh tra Sở chủ trì, phối hợp với Phòng Quản lý nhà và']],
      ['end'],
    ],
  ])('%s', (_, parts, missing) => expect(notice(...parts).missing).toEqual(missing));

  it('ends where pages follow that are not there, but for one that was signed', () => {
    const missing = (...parts: readonly (readonly string[])[]) => {
      const reading = read(plainDocument(parts.flat().join('\n')).blocks, { goesOn: true });
      return reading.is === 'notice' ? reading.notice.missing : reading;
    };
    expect(missing(HEAD.slice(6), BODY)).toEqual(['end']);
    expect(missing(HEAD.slice(6), BODY, FOOT)).toEqual([]);
  });

  it('has no beginning where pages come before and a head is torn, but whose its items are is known under a title', () => {
    const reading = (parts: readonly (readonly string[])[], comesAfter: boolean) => {
      const all = read(plainDocument(parts.flat().join('\n')).blocks, { comesAfter });
      return (
        all.is === 'notice' && [all.notice.missing, all.notice.assignments.map((one) => one.unitsDoubtful ?? false)]
      );
    };
    const known = BODY.map(() => false);
    expect(reading([HEAD.slice(6), BODY, FOOT], false)).toEqual([[], known]);
    expect(reading([HEAD.slice(6), BODY, FOOT], true)).toEqual([['beginning'], known]);
    expect(reading([HEAD, BODY, FOOT], true)).toEqual([[], known]);
  });

  it('reads no work from a table whose cells nobody can tell, and says so', () => {
    const { blocks } = plainDocument(
      [HEAD, BODY, ['2 Kiểm tra chung cư Phòng Quản lý nhà 15/3/2026'], FOOT].flat().join('\n'),
    );
    const reading = read(
      blocks.map((block) => (block.text.startsWith('2 Kiểm') ? { ...block, unclear: true } : block)),
    );
    if (reading.is !== 'notice') throw new Error('no notice');
    expect(reading.notice.missing).toEqual(['table']);
    expect(reading.notice.assignments).toHaveLength(3);
  });

  it('is a notice where such a table is all its work, and none where its form says that it assigns nothing', () => {
    const planned = (kind: string, subject: string) => {
      const lines = [...HEAD.slice(0, 6), kind, subject, 'Phân công nhiệm vụ như sau:', 'Rà soát Văn phòng 15/3', FOOT];
      const { blocks } = plainDocument(lines.flat().join('\n'));
      return read(blocks.map((block) => (block.text.startsWith('Rà soát V') ? { ...block, unclear: true } : block)));
    };
    const plan = planned('KẾ HOẠCH', 'Kiểm tra chung cư cũ năm 2026');
    expect(plan).toMatchObject({ is: 'notice', notice: { assignments: [], missing: ['table'] } });
    expect(plan.reasons).toContainEqual({ key: 'unclearTable', weight: 4 });
    expect(planned('BÁO CÁO', 'Kết quả kiểm tra chung cư cũ năm 2026').is).toBe('other');
    expect(planned('GIẤY MỜI', 'Họp về kiểm tra chung cư cũ').is).toBe('other');
  });

  it('leaves open whose the items are that stand before its first heading', () => {
    const items = [
      '- Rà soát hồ sơ lưu trữ, báo cáo trước ngày 20/3/2026.',
      '- Chuẩn bị hội trường.',
      '(2) Phòng Quản lý nhà:',
      '- Kiểm tra các chung cư cũ, lập danh mục trình Giám đốc Sở.',
      '(3) Thanh tra Sở:',
      '- Ban hành kết luận thanh tra đúng hạn.',
    ];
    const whose = (...parts: readonly (readonly string[])[]) =>
      notice(...parts).assignments.map(({ path, units, unitsDoubtful }) => [path, units[0]?.id, unitsDoubtful]);
    expect(whose(items, FOOT)).toEqual([
      ['1', '*', true],
      ['2', '*', true],
      ['(2).1', 'phong-quan-ly-nha', undefined],
      ['(3).1', 'thanh-tra-so', undefined],
    ]);
    expect(whose(HEAD, items, FOOT).slice(0, 2)).toEqual([
      ['1', '*', undefined],
      ['2', '*', undefined],
    ]);
  });

  it('says so among the reasons', () => {
    const reading = read(plainDocument([...HEAD, ...BODY].join('\n')).blocks);
    expect(reading.reasons.map(({ key }) => key)).toContain('noEnd');
  });
});

describe('units of which the reader is not sure', () => {
  it('a heading among headings whose name holds a verb, before an order', () => {
    const list = [
      '1. Trung tâm Theo dõi thanh toán BHNT, BHTN số: Chủ trì lập danh mục mã.',
      '2. Phòng Quản lý nhà: Cử người dự họp.',
      '3. Thanh tra Sở: Kiểm tra biên bản.',
    ];
    expect(
      notice(HEAD, list, FOOT).assignments.map(({ units, unitsDoubtful }) => [units[0]?.name, unitsDoubtful]),
    ).toEqual([
      ['Trung tâm Theo dõi thanh toán BHNT, BHTN số', true],
      ['Phòng Quản lý nhà', undefined],
      ['Thanh tra Sở', undefined],
    ]);
  });
  const doubtful = (...lines: readonly string[]): [string, boolean][] =>
    notice(HEAD, lines, FOOT).assignments.map(({ text, units, unitsDoubtful }) => [
      `${units.map(({ id, name }) => (id === '*' ? '*' : name)).join(', ')}: ${text.slice(0, 12)}`,
      unitsDoubtful ?? false,
    ]);

  it('marks none that the words name', () =>
    expect(notice(HEAD, BODY, FOOT).assignments.some(({ unitsDoubtful }) => unitsDoubtful)).toBe(false));

  it('marks a heading that only its neighbours tell', () =>
    expect(doubtful(...BODY, '4. Cửa hàng vật liệu số 2: Kiểm kê hàng tồn kho.')).toContainEqual([
      'Cửa hàng vật liệu số 2: Kiểm kê hàng',
      true,
    ]));

  it('marks a subject in small letters, and a charge to someone unknown', () =>
    expect(
      doubtful(
        '1. Tổ xe ôm tự quản các thôn thực hiện tuyên truyền.',
        '2. Giao bộ phận giúp việc theo dõi, báo cáo Giám đốc Sở.',
        '3. Rà soát hồ sơ lưu trữ của năm trước.',
        '6. Trường Mầm non Hoa Ban nhặt lá rụng ở sân.',
        '4. Giao Văn phòng Sở tổng hợp kết quả.',
        '5. Giao chỉ tiêu tiết kiệm cho từng phòng.',
      ),
    ).toEqual([
      ['Tổ xe ôm tự quản các thôn: Tổ xe ôm tự ', true],
      ['bộ phận giúp việc: Giao bộ phận', true],
      ['*: Rà soát hồ s', false],
      ['Trường Mầm non Hoa Ban: Trường Mầm n', true],
      ['Văn phòng Sở: Giao Văn phò', false],
      ['*: Giao chỉ tiê', false],
    ]));

  it('marks what may be a subject that it does not know, and no verb or thing', () =>
    expect(
      doubtful(
        '1. Thư viện, thiết bị kiểm kê tài sản cuối năm.',
        '2. Khu vực phía Tây các xã An Hòa, Nà Lếch tập trung ứng phó với bão.',
        '3. Đề nghị nhóm biên soạn hoàn thành đề cương.',
        '4. Các nguồn kinh phí cần xin chủ trương trước khi chi.',
        '5. Rà soát hồ sơ tồn. Văn phòng Sở tổng hợp, báo cáo.',
        '6. Đồng bộ dữ liệu, hoàn thành trước ngày 20/3/2026.',
        '7. Chất lượng công trình phải bảo đảm.',
        '8. Yêu cầu trực ban 24/24 giờ, báo cáo ngay khi có sự cố.',
        '9. Định kỳ kiểm tra, đôn đốc tiến độ.',
      ).map(([text, marked]) => [text.slice(0, 6), marked]),
    ).toEqual([
      ['*: Thư', true],
      ['*: Khu', true],
      ['nhóm b', true],
      ['*: Các', true],
      ['*: Rà ', true],
      ['*: Đồn', false],
      ['*: Chấ', false],
      ['*: Yêu', false],
      ['*: Địn', false],
    ]));

  it('marks whom only the end of an item names', () =>
    expect(
      doubtful(
        '1. Rà soát hồ sơ tồn (Phòng Kế hoạch).',
        '2. Hoàn thành báo cáo (Phòng Nội vụ, Văn phòng) trước ngày 20/3/2026.',
        '3. Nâng cấp trang thông tin: Thanh tra Sở, xong trước ngày 20/3/2026.',
        '4. Rà soát hồ sơ thuế => Phòng Kế hoạch.',
        '5. Hoàn thành báo cáo quý I do Phòng Nội vụ thực hiện.',
        '6. Trình cấp có thẩm quyền (UBND tỉnh).',
        '7. Gửi báo cáo về: Phòng Nội vụ.',
        '8. Báo cáo công tác tiếp dân: Thanh tra Sở (thời gian trình: 20/3/2026).',
        '9. Hoa, khăn trải bàn: Phòng Nội vụ.',
        '10. Nước uống, quà cho đại biểu: Thanh tra Sở, xong trước ngày 20/3/2026.',
        '11. Trực ngày 20/3: Phòng Nội vụ.',
        '12. Thứ Hai trực cơ quan: Phòng Nội vụ.',
        '13. Trang bị 12 bình chữa cháy: Thanh tra Sở.',
        '14. Trực tuần 12 của tháng 3: Phòng Nội vụ.',
        '15. Phối hợp cấp 40 thẻ ra vào, xong trước 20/3: Phòng Nội vụ.',
        '16. Phối hợp kiểm tra xe quá tải (Thanh tra Sở).',
        '17. Rà soát kho vật tư – Phòng Nội vụ.',
        '18. Cân đo cho trẻ (GV các lớp, y tế).',
        '19. Kiểm tra hồ sơ chuyên môn - PHT chuyên môn.',
        '20. Kiểm tra bếp ăn: tổ nuôi dưỡng.',
        '21. Kiểm tra ba khâu: thu mua, nấu ăn.',
      ).map(([text, marked]) => [text.slice(0, -14), marked]),
    ).toEqual([
      ['Phòng Kế hoạch', true],
      ['Phòng Nội vụ, Văn phòng', true],
      ['Thanh tra Sở', true],
      ['Phòng Kế hoạch', true],
      ['Phòng Nội vụ', true],
      ['*', false],
      ['*', false],
      ['Thanh tra Sở', true],
      ['Phòng Nội vụ', true],
      ['Thanh tra Sở', true],
      ['*', false],
      ['*', false],
      ['Thanh tra Sở', true],
      ['*', false],
      ['Phòng Nội vụ', true],
      ['*', false],
      ['Phòng Nội vụ', true],
      ['GV các lớp, y tế', true],
      ['PHT chuyên môn', true],
      ['tổ nuôi dưỡng', true],
      ['*', false],
    ]));

  it('marks whom a text asks for something that begins with no verb it knows', () =>
    expect(
      doubtful(
        '1. Đề nghị Phòng Nội vụ ngó xe cho đại biểu.',
        '2. Yêu cầu Thanh tra Sở ngó sổ sách kho lưu trữ.',
        '3. Đề nghị Thanh tra Sở rà soát kho lưu trữ.',
        '4. Đề nghị Phòng Nội vụ và các phòng liên quan rà soát.',
      ).map(([text, marked]) => [text.slice(0, 12), marked]),
    ).toEqual([
      ['Phòng Nội vụ', true],
      ['Thanh tra Sở', true],
      ['Thanh tra Sở', false],
      ['Phòng Nội vụ', false],
    ]));

  it('believes the line after an item rather than its end, but not rather than its subject', () => {
    const items = ['1. Rà soát kho (Phòng Kế hoạch).', 'Đơn vị thực hiện: P. Hành chính - Quản trị.'];
    expect(doubtful(...items, ...BODY.slice(2))[0]).toEqual(['P. Hành chính - Quản trị: Rà soát kho ', false]);
    const own = ['1. Phòng Kế hoạch rà soát kho.', 'Đơn vị thực hiện: Phòng Nội vụ.'];
    expect(doubtful(...own, ...BODY.slice(2))[0]?.[0]).toContain('Phòng Kế hoạch: ');
  });

  it.each([
    'Rà soát kho, gửi báo cáo về Sở (Phòng Kế hoạch) trước ngày 20/3/2026.',
    'Lập danh sách, báo cáo UBND tỉnh (qua Phòng Nội vụ) tổng hợp.',
    'Nộp hồ sơ cho Hội đồng (Phòng Kế hoạch).',
    'Rà soát kho, gửi báo cáo về Sở; đầu mối: Phòng Kế hoạch.',
    'Rà soát kho, gửi báo cáo về Sở (Phòng Kế hoạch chủ trì tổng hợp).',
    'Gửi danh sách (bản giấy) đến bộ phận đầu mối: Phòng Nội vụ.',
    'Cập nhật số liệu lên phần mềm; liên hệ: Phòng Nội vụ.',
  ])('takes no one who receives for one who does: %s', (item) =>
    expect(doubtful(`1. ${item}`, ...BODY.slice(2))[0]).toEqual([`*: ${item.slice(0, 12)}`, false]),
  );

  it('takes a contact for one who does at most with doubt', () => {
    const items = ['1. Rà soát kho.', '2. Gửi danh sách về Sở.'];
    const read = (line: string) => doubtful(...items, line, ...BODY.slice(2)).slice(0, 2);
    expect(read('Đầu mối: Phòng Nội vụ.')).toEqual([
      ['Phòng Nội vụ: Rà soát kho.', true],
      ['*: Gửi danh sác', false],
    ]);
    const none = [
      ['*: Rà soát kho.', false],
      ['*: Gửi danh sác', false],
    ];
    expect(read('Đầu mối tiếp nhận: Phòng Nội vụ.')).toEqual(none);
    expect(read('Đơn vị đầu mối: Phòng Nội vụ.')[0]).toEqual(['Phòng Nội vụ: Rà soát kho.', false]);
  });

  it('reads what a unit is to do after an agreement', () =>
    expect(
      doubtful(
        '1. Đồng ý chủ trương mua máy in. Văn phòng Sở lập dự toán.',
        '2. Đồng ý chủ trương sửa nhà kho.',
        ...BODY.slice(2),
      ),
    ).toEqual([
      ['Văn phòng Sở: Đồng ý chủ t', false],
      ['Thanh tra Sở: Ban hành kết', false],
    ]));

  it('reads a heading in small letters, and says so; a full stop after a heading of a list is none', () => {
    const { assignments } = notice(
      HEAD,
      ['1. phòng quản lý nhà:', '- Rà soát hồ sơ các chung cư.', '2. Văn phòng Sở.', '- Sửa chữa hội trường.'],
      FOOT,
    );
    expect(assignments.map(({ units, unitsDoubtful }) => [units.map(({ name }) => name), unitsDoubtful])).toEqual([
      [['phòng quản lý nhà'], true],
      [['Văn phòng Sở'], undefined],
    ]);
  });

  it('knows those whom the list of recipients names', () => {
    const lines = [
      '1. Giao Bếp ăn tập thể niêm yết thực đơn.',
      '2. Đề nghị Bếp ăn tập thể và Lái xe cơ quan ký cam kết.',
    ];
    const foot = [
      'Nơi nhận:',
      '- Như trên;',
      '- Bếp ăn tập thể; Lái xe cơ quan (t/h);',
      '- Lưu: VT.',
      ...FOOT.slice(3),
    ];
    const { assignments } = notice(HEAD, lines, foot);
    expect(assignments.map(({ units, unitsDoubtful }) => [units.map(({ name }) => name), unitsDoubtful])).toEqual([
      [['Bếp ăn tập thể'], undefined],
      [['Bếp ăn tập thể', 'Lái xe cơ quan'], undefined],
    ]);
  });

  it('marks those whom only the shape of their list tells', () => {
    expect(
      doubtful(
        '- Chỉ huy trưởng: điều hành chung.',
        '- Trạm Y tế: sơ tuyển sức khỏe.',
        '- Trung đội dân quân cơ động: gác khu vực giao quân.',
        '- Thôn đội trưởng các thôn: phát lệnh gọi khám.',
      ),
    ).toEqual([
      ['Chỉ huy trưởng: điều hành ch', false],
      ['Trạm Y tế: sơ tuyển sức', false],
      ['Trung đội dân quân cơ động: gác khu vực ', true],
      ['Thôn đội trưởng các thôn: phát lệnh gọ', true],
    ]);
    expect(
      doubtful(
        '1. Văn thư chuyển văn bản trong ngày.',
        '2. Văn phòng Sở chuẩn bị hội trường.',
        '3. Thợ điện bảo dưỡng xe hằng tuần.',
        '4. Lau dọn hội trường trước 7 giờ.',
        '5. Phòng Quản lý nhà kiểm tra chung cư.',
        '6. Hồ sơ phải nộp đủ.',
        '7. Thanh tra Sở phúc tra 3 dự án.',
      ),
    ).toEqual([
      ['Văn thư: Văn thư chuy', false],
      ['Văn phòng Sở: Văn phòng Sở', false],
      ['Thợ điện: Thợ điện bảo', true],
      ['*: Lau dọn hội ', false],
      ['Phòng Quản lý nhà: Phòng Quản l', false],
      ['*: Hồ sơ phải n', false],
      ['Thanh tra Sở: Thanh tra Sở', false],
    ]);
  });

  it('takes a bare noun under another unit’s heading for a place', () =>
    expect(doubtful('1. Phòng Quản lý nhà', '- Ký túc xá: kiểm tra mái.', '- Rà soát hồ sơ.')).toEqual([
      ['Phòng Quản lý nhà: Ký túc xá: k', false],
      ['Phòng Quản lý nhà: Rà soát hồ s', false],
    ]));

  it('marks words that go on with a name before an order, and are in no list', () =>
    expect(
      doubtful(
        '1. Phân xưởng Cán thép rung chuông báo ca trước khi mở lò.',
        '2. Phòng Quản lý chợ rà soát sạp hàng.',
        '3. Ban Đại diện cha mẹ học sinh rà soát quỹ.',
      ).map(([, marked]) => marked),
    ).toEqual([true, false, false]));

  it('takes what a label says for a name though no rule knows it, and says so', () =>
    expect(
      doubtful('1. Sơn lại cổng.', 'Đơn vị thực hiện: Ca trực đêm.', '2. Rà soát kho.', 'Thực hiện: Theo quy định.'),
    ).toEqual([
      ['Ca trực đêm: Sơn lại cổng', true],
      ['*: Rà soát kho.', false],
    ]));

  it('marks a cell that names no unit it knows', () => {
    const rows = [
      '| TT | Nhiệm vụ | Chủ trì | Thời hạn |',
      '|---|---|---|---|',
      '| 1 | Kiểm kê tài sản | Kế toán trưởng | Quý I |',
    ];
    const marked = doubtful(...rows, '| 2 | Sửa hàng rào | Anh em bảo vệ | 20/3/2026 |', '| 3 | Dọn kho | nt | |');
    expect(marked).toEqual([
      ['Kế toán trưởng: Kiểm kê tài ', false],
      ['Anh em bảo vệ: Sửa hàng rào', true],
      ['Anh em bảo vệ: Dọn kho', true],
    ]);
  });

  it('keeps what follows a name in a cell, unless it says what the unit does', () => {
    const rows = ['| TT | Nhiệm vụ | Chủ trì | Thời hạn |', '|---|---|---|---|'];
    const cells = [
      'Trung tâm Kiểm soát thanh toán',
      'Trung tâm Kiểm soát bệnh tật',
      'Tổ Kế toán quyết toán',
      'Phòng Nội vụ tổng hợp số liệu',
      'Phòng Nội vụ tham mưu Giám đốc ký',
      'Công an tỉnh chỉ đạo Công an các xã',
      'Phòng Nội vụ chủ trì, phối hợp với Phòng Y tế',
      'Phòng Nội vụ Phòng Y tế',
      'Văn phòng (chủ trì), Phòng Y tế (phối hợp)',
      'Phòng Nội vụ, Phòng Y tế (phối hợp)',
      'Chủ trì: Phòng Nội vụ Phối hợp: Phòng Y tế',
      'Phòng Nội vụ - Văn phòng',
      'Phòng Nội vụ và Phòng Y tế',
      'Văn phòng Sở Y tế',
    ];
    const marked = doubtful(...rows, ...cells.map((cell, at) => `| ${at + 1} | Gửi hồ sơ | ${cell} | 20/3/2026 |`));
    expect(marked.map(([text, unsure]) => [text?.toString().replace(/: Gửi hồ sơ$/, ''), unsure])).toEqual([
      ['Trung tâm Kiểm soát thanh toán', false],
      ['Trung tâm Kiểm soát bệnh tật', false],
      ['Tổ Kế toán quyết toán', false],
      ['Phòng Nội vụ tổng hợp số liệu', true],
      ['Phòng Nội vụ', false],
      ['Công an tỉnh', false],
      ['Phòng Nội vụ, Phòng Y tế', false],
      ['Phòng Nội vụ, Phòng Y tế', false],
      ['Văn phòng, Phòng Y tế', false],
      ['Phòng Nội vụ, Phòng Y tế', false],
      ['Phòng Nội vụ, Phòng Y tế', false],
      ['Phòng Nội vụ - Văn phòng', true],
      ['Phòng Nội vụ, Phòng Y tế', false],
      ['Văn phòng Sở Y tế', false],
    ]);
  });

  it('marks a cell of helpers that names some whom it does not know, and keeps them', () => {
    const rows = ['| TT | Nhiệm vụ | Chủ trì | Phối hợp |', '|---|---|---|---|'];
    const marked = doubtful(
      ...rows,
      '| 1 | Kiểm kê đất đai | Công an xã | Địa chính - Xây dựng, Trạm Y tế xã |',
      '| 2 | Sửa hàng rào | Kế toán trưởng | MTTQ & các đoàn thể |',
      '| 3 | Dọn kho | Công an xã | Các thôn |',
    );
    expect(marked).toEqual([
      ['Công an xã, Địa chính - Xây dựng, Trạm Y tế xã: Kiểm kê đất ', true],
      ['Kế toán trưởng, MTTQ, các đoàn thể: Sửa hàng rào', false],
      ['Công an xã: Dọn kho', false],
    ]);
  });
});

describe('the date of a heading', () => {
  it('is known beside the item’s own, for a sentence that has none', () => {
    const [first, second] = notice(
      HEAD,
      [
        'II. NHIỆM VỤ THÁNG 3/2026',
        '1. Văn phòng Sở',
        '- Rà soát hồ sơ trước ngày 10/3/2026. Lập danh mục.',
        '- Sửa kho.',
      ],
      FOOT,
    ).assignments;
    expect(first).toMatchObject({ deadline: { due: '2026-03-10' }, general: { due: '2026-03-31', inherited: true } });
    expect(second).toMatchObject({ deadline: { due: '2026-03-31', inherited: true } });
    expect(second).not.toHaveProperty('general');
  });
});

describe('whom the parts of a document are for', () => {
  const tasks = (...parts: readonly (readonly string[])[]) =>
    notice(...parts).assignments.map(({ text, units }) => [text, units.map(({ name }) => name).join(', ')]);

  it('gives no work to who only decides', () => {
    const decision = [
      'ỦY BAN NHÂN DÂN',
      'TỈNH SÔNG MÂY',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 21/QĐ-UBND',
      'Sông Mây, ngày 05 tháng 3 năm 2026',
      'QUYẾT ĐỊNH',
      'Về việc thành lập Ban Chỉ đạo phòng, chống hạn',
      'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH',
      'Căn cứ Luật Tổ chức chính quyền địa phương;',
      'QUYẾT ĐỊNH:',
      'Điều 1. Thành lập Tổ giúp việc Ban Chỉ đạo phòng, chống hạn.',
      'Tổ giúp việc có nhiệm vụ:',
      '- Theo dõi mực nước các hồ, báo cáo Trưởng ban trước 16h hằng ngày.',
      'Điều 2. Giao Sở Tài chính bố trí kinh phí trước ngày 20/3/2026.',
      'Điều 3. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này.',
    ];
    expect(tasks(decision, FOOT)).toEqual([
      ['Theo dõi mực nước các hồ, báo cáo Trưởng ban trước 16h hằng ngày.', 'Tổ giúp việc'],
      ['Giao Sở Tài chính bố trí kinh phí trước ngày 20/3/2026.', 'Sở Tài chính'],
    ]);
  });

  it('takes what is asked of all after the lists from the last unit', () => {
    const lists = [
      '1. Văn phòng Sở:',
      '- Rà soát hồ sơ lưu trữ.',
      '2. Phòng Quản lý nhà:',
      '- Kiểm tra các chung cư cũ.',
      'Yêu cầu các phòng chủ động phối hợp, báo cáo tại cuộc họp tháng 4.',
      'Các bộ phận định kỳ báo cáo kết quả về Văn phòng Sở.',
    ];
    expect(tasks(HEAD, lists, FOOT).map(([, units]) => units)).toEqual([
      'Văn phòng Sở',
      'Phòng Quản lý nhà',
      'các phòng',
      'Các bộ phận',
    ]);
  });

  it('reads what a letter asks in paragraphs without markers', () => {
    const letter = [
      ...HEAD.slice(0, 4),
      'Số: 41/SXD-VP',
      'V/v phòng, chống cháy nổ mùa khô',
      'Sông Mây, ngày 05 tháng 3 năm 2026',
      'Kính gửi: Các phòng, đơn vị thuộc Sở',
      'Giám đốc Sở yêu cầu các phòng, đơn vị triển khai các nội dung sau.',
      'Tăng cường kiểm tra hệ thống điện, khắc phục ngay hư hỏng.',
      'Văn phòng Sở chịu trách nhiệm kiểm tra bình chữa cháy.',
    ];
    expect(tasks(letter, FOOT)).toEqual([
      ['Tăng cường kiểm tra hệ thống điện, khắc phục ngay hư hỏng.', 'Các phòng, đơn vị thuộc Sở'],
      ['Văn phòng Sở chịu trách nhiệm kiểm tra bình chữa cháy.', 'Văn phòng Sở'],
    ]);
  });

  it('goes on with a list that a paragraph has broken', () => {
    const lists = [
      '1. Rà soát thủ tục',
      'a) Văn phòng Sở:',
      '- Cắt giảm giấy tờ.',
      'b) Thanh tra Sở công bố kết luận.',
      'Đề nghị Báo Sông Mây đưa tin.',
      'c) Phòng Quản lý nhà:',
      '- Kiểm tra chung cư.',
      '2. Về lao động',
      'Phòng Kế hoạch chủ trì, báo cáo các nội dung sau:',
      '- Số lao động mất việc.',
      '- Số doanh nghiệp dừng sản xuất.',
    ];
    expect(notice(HEAD, lists, FOOT).assignments.map(({ path, units }) => [path, units[0]?.name])).toEqual([
      ['1.a.1', 'Văn phòng Sở'],
      ['1.b', 'Thanh tra Sở'],
      ['3', 'Báo Sông Mây'],
      ['1.c.1', 'Phòng Quản lý nhà'],
      ['2.1', 'Phòng Kế hoạch'],
      ['2.2', 'Phòng Kế hoạch'],
    ]);
  });

  it('leaves a task with its own subject, whoever the paragraph after it is about', () => {
    const lists = [
      '1. Thanh tra Sở công bố kết luận.',
      'Các đơn vị triển khai thực hiện và báo cáo Giám đốc Sở.',
      '2. Phòng 1, 2, 3 và bộ phận kho kiểm kê.',
    ];
    const { assignments } = notice(HEAD, lists, FOOT);
    expect(assignments.map(({ units, unitsDoubtful = false }) => [units[0]?.name, unitsDoubtful])).toEqual([
      ['Thanh tra Sở', false],
      ['Các đơn vị', true],
    ]);
  });

  it.each([
    [
      'orders in paragraphs after “… yêu cầu:”',
      [
        'Để chuẩn bị mùa mưa, Giám đốc Sở yêu cầu:',
        'Phòng Kế hoạch rà soát vật tư dự phòng.',
        'Đội Quản lý 3 nạo vét rãnh dọc các tuyến được giao.',
      ],
      ['Phòng Kế hoạch', 'Đội Quản lý 3'],
    ],
    [
      'an unmarked “Chế độ báo cáo” after the last unit’s item',
      [
        '1. Thanh tra Sở: phúc tra 3 dự án.',
        '2. Phòng Kỹ thuật: kiểm tra mái.',
        'Chế độ báo cáo',
        'Các đơn vị báo cáo kết quả về Văn phòng trước ngày 20/3/2026.',
      ],
      ['Thanh tra Sở', 'Phòng Kỹ thuật', 'Các đơn vị'],
    ],
    [
      'no seats on a board',
      [
        '1. Tổ thẩm định',
        '- Kế toán trưởng: Tổ trưởng;',
        '- Trưởng phòng Kỹ thuật: Thành viên thường trực.',
        '- Phó ban: Bà Lò Thị Mơ - Kế toán;',
        '- Phụ trách kỹ thuật: ông Lò Văn Tơ;',
        '- Thành viên: các tổ trưởng.',
        '2. Phòng Kỹ thuật lập hồ sơ mời thầu gói số 2.',
      ],
      ['Phòng Kỹ thuật'],
    ],
    [
      'whole sentences under a short heading that could be a verb',
      [
        '1. Phòng Tổ chức lập danh sách các đội dự thi.',
        '2. Khen thưởng',
        'Trên cơ sở kết quả hội thi, Ban Tổ chức đề nghị tặng Giấy khen cho ba đội đứng đầu.',
      ],
      ['Phòng Tổ chức', 'Ban Tổ chức'],
    ],
  ])('reads %s', (_what, lists, leads) => {
    const { assignments } = notice(HEAD, lists, FOOT);
    expect(assignments.map(({ units }) => units[0]?.name)).toEqual(leads);
  });
});
