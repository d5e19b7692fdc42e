import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDocument } from '@/lib/sources';
import { slice } from '@/lib/text';

const texts = (document: string): string[] => plainDocument(document).blocks.map(({ text }) => text);

describe('lines and paragraphs', () => {
  it.each([
    ['one line, one paragraph', 'Một.\nHai.', ['Một.', 'Hai.']],
    ['a sentence broken before a small letter', 'Rà soát, giải quyết\nđơn thư.', ['Rà soát, giải quyết đơn thư.']],
    [
      'a sign under an article’s number',
      'Điều 2\n: Sở Xây dựng quản lý bến bãi.\nĐiều 3\n: Có hiệu lực.',
      ['Điều 2 : Sở Xây dựng quản lý bến bãi.', 'Điều 3 : Có hiệu lực.'],
    ],
    [
      'a page’s end',
      '- Rà soát kênh.\n\n--- PAGE BREAK ---\n\n2\n\n- Lập danh mục.',
      ['- Rà soát kênh.', '- Lập danh mục.'],
    ],
    [
      'a page’s number set far right',
      `- Rà soát kênh, thay thế\n${' '.repeat(71)}1\n\ncống hỏng.`,
      ['- Rà soát kênh, thay thế', 'cống hỏng.'],
    ],
    [
      'the next page, named',
      '- Rà soát kênh.\n=== Trang 2/5 ===\n- Lập danh mục.',
      ['- Rà soát kênh.', '- Lập danh mục.'],
    ],
    [
      'a number that ends a sentence',
      '1. Bão số 3 mạnh cấp 11, giật cấp\n14. Để ứng phó, Phòng B gia cố kè.\n2. Phòng C trực.',
      ['1. Bão số 3 mạnh cấp 11, giật cấp 14. Để ứng phó, Phòng B gia cố kè.', '2. Phòng C trực.'],
    ],
    [
      'an item after one that lacks such a number',
      '13. Cập nhật sức gió, mức giật cấp\n14. Phòng B gia cố kè.',
      ['13. Cập nhật sức gió, mức giật cấp', '14. Phòng B gia cố kè.'],
    ],
    [
      'a number within a quotation',
      '1. Treo biển “Nhà nhà\n1. phân loại rác” ở bến.\n2. Phòng C trực.',
      ['1. Treo biển “Nhà nhà 1. phân loại rác” ở bến.', '2. Phòng C trực.'],
    ],
    [
      'what stands in brackets, which a unit ends',
      '1. Ban Nội dung (bà Vũ Thị Hiền, Trưởng phòng Văn hóa, Trưởng\nBan)\na) Xây dựng kịch bản.',
      ['1. Ban Nội dung (bà Vũ Thị Hiền, Trưởng phòng Văn hóa, Trưởng Ban)', 'a) Xây dựng kịch bản.'],
    ],
    [
      'the holiday after "sau"',
      '3. Các trường duy trì sĩ số sau\nTết.\n4. Nghỉ.',
      ['3. Các trường duy trì sĩ số sau Tết.', '4. Nghỉ.'],
    ],
    [
      'an order under a heading that fills its line',
      '1. Dự thảo Đề án phát triển kinh tế ban đêm\nGiao phòng Kinh tế tiếp thu ý kiến của các\nthành viên, hoàn thiện Đề án; trình Sở\nGiao thông vận tải.',
      [
        '1. Dự thảo Đề án phát triển kinh tế ban đêm',
        'Giao phòng Kinh tế tiếp thu ý kiến của các thành viên, hoàn thiện Đề án; trình Sở Giao thông vận tải.',
      ],
    ],
    [
      'a letter of the next page alone on its line',
      '- Rà soát kênh.\nB\n- Báo cáo Giám\nh\nđốc Sở.',
      ['- Rà soát kênh.', '- Báo cáo Giám đốc Sở.'],
    ],
    ['a heading of one letter a line', 'L\nị\nc\nh\n- Rà soát kênh.', ['L ị c h', '- Rà soát kênh.']],
    ['a date broken after "ngày"', 'Báo cáo trước ngày\n15/4/2026.', ['Báo cáo trước ngày 15/4/2026.']],
    [
      'a citation broken after "Khoản"',
      'Theo quy định tại Khoản\n3 - Điều 61 Luật.',
      ['Theo quy định tại Khoản 3 - Điều 61 Luật.'],
    ],
    [
      'an item after one that ends in "điểm"',
      '2. Mở cửa các điểm\n3. Bố trí trực.',
      ['2. Mở cửa các điểm', '3. Bố trí trực.'],
    ],
    [
      'an item after one that ends in a time',
      '- Tổng hợp báo cáo tuần trước 14 giờ thứ Năm\n2. Khoa Dược: kiểm kê kho\n- Lập dự toán hằng năm\nĐiều 3. Giao Văn phòng theo dõi.',
      [
        '- Tổng hợp báo cáo tuần trước 14 giờ thứ Năm',
        '2. Khoa Dược: kiểm kê kho',
        '- Lập dự toán hằng năm',
        'Điều 3. Giao Văn phòng theo dõi.',
      ],
    ],
    [
      'times broken after their words',
      '- Quyết toán vốn trong quý\nIV/2026, gửi Sở trong tháng\n12; tổng kết vào năm\n2027',
      ['- Quyết toán vốn trong quý IV/2026, gửi Sở trong tháng 12; tổng kết vào năm 2027'],
    ],
    ['a peak before an item', '- Hạn chế họp lúc cao điểm\n5. Báo cáo.', ['- Hạn chế họp lúc cao điểm', '5. Báo cáo.']],
    [
      'a greeting over the first sentence of a mail',
      'Kính gửi các đồng chí,\nPhòng Kế toán gửi các đồng chí bảng lương.',
      ['Kính gửi các đồng chí,', 'Phòng Kế toán gửi các đồng chí bảng lương.'],
    ],
    [
      'a heading in capitals before a list',
      'NỘI DUNG, ĐỊA ĐIỂM\n1. Thời gian: 8 giờ.',
      ['NỘI DUNG, ĐỊA ĐIỂM', '1. Thời gian: 8 giờ.'],
    ],
    [
      'the motto beside a subject',
      'V/v kiểm kê tài sản trên địa bàn tỉnh\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      ['V/v kiểm kê tài sản trên địa bàn tỉnh', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ],
    [
      'place and date under a subject',
      'V/v kiểm kê của Ủy ban\nSông Mây, ngày 5 tháng 9 năm 2026',
      ['V/v kiểm kê của Ủy ban', 'Sông Mây, ngày 5 tháng 9 năm 2026'],
    ],
    [
      'the text under a title that fills its line',
      'Kết luận của Giám đốc tại cuộc họp giao ban tháng 9\nNgày 12/9/2026, Giám đốc chủ trì họp.',
      ['Kết luận của Giám đốc tại cuộc họp giao ban tháng 9', 'Ngày 12/9/2026, Giám đốc chủ trì họp.'],
    ],
    [
      'an order to prepare under a title that fills its line',
      'Phân công nhiệm vụ chuẩn bị Hội nghị tổng kết năm 2026\nĐể chuẩn bị tốt Hội nghị, Giám đốc phân công:',
      ['Phân công nhiệm vụ chuẩn bị Hội nghị tổng kết năm 2026', 'Để chuẩn bị tốt Hội nghị, Giám đốc phân công:'],
    ],
    [
      'a line that ends in a word which is never the last',
      'Hoàn thiện dự án Luật, trình\nQuốc hội trước ngày 01/10/2026.',
      ['Hoàn thiện dự án Luật, trình Quốc hội trước ngày 01/10/2026.'],
    ],
    [
      'a short heading that ends in a compound',
      '1. Các dự án, công trình\nGiao Sở Xây dựng rà soát.',
      ['1. Các dự án, công trình', 'Giao Sở Xây dựng rà soát.'],
    ],
    [
      'a range broken before its dash',
      'Kiểm tra từ 02/01/2026\n- 06/01/2026.',
      ['Kiểm tra từ 02/01/2026 - 06/01/2026.'],
    ],
    [
      'the star of a Party head beside the motto',
      '*                          ĐẢNG CỘNG SẢN VIỆT NAM',
      ['ĐẢNG CỘNG SẢN VIỆT NAM'],
    ],
    [
      'the star of a Party head beside place and day',
      '   HUYỆN ỦY NÀ LẾCH                  ĐẢNG CỘNG SẢN VIỆT NAM\n          *                     Nà Lếch, ngày 05 tháng 3 năm 2026\n   Số 27-CV/HU',
      ['HUYỆN ỦY NÀ LẾCH', 'Số 27-CV/HU', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'Nà Lếch, ngày 05 tháng 3 năm 2026'],
    ],
    [
      'what is said about an item, a line each',
      '1. Rà soát danh sách học sinh\nĐơn vị chủ trì: Trường Tiểu học Nà Lếch\nĐơn vị phối hợp: Công an xã\nThời hạn hoàn thành: 15/8/2026',
      [
        '1. Rà soát danh sách học sinh',
        'Đơn vị chủ trì: Trường Tiểu học Nà Lếch',
        'Đơn vị phối hợp: Công an xã',
        'Thời hạn hoàn thành: 15/8/2026',
      ],
    ],
    [
      "a portal's label and its value, a line each",
      'Số hiệu\n38/KH-STNMT\nNgày ký\n12/3/2026',
      ['Số hiệu', '38/KH-STNMT', 'Ngày ký', '12/3/2026'],
    ],
    [
      'a symbol that begins like a numbered item',
      '- Chuẩn bị hồ sơ sơ kết Kế hoạch\n07/KH-BPTDS của Ban Phòng thủ dân sự xã.',
      ['- Chuẩn bị hồ sơ sơ kết Kế hoạch 07/KH-BPTDS của Ban Phòng thủ dân sự xã.'],
    ],
    [
      'a shortened name that begins like a lettered item',
      '3/ Trạm bơm Nà Lếch báo lượng nước đã tưới trong vụ mùa, gửi\nP.KHĐT trước ngày 08/9/2026.',
      ['3/ Trạm bơm Nà Lếch báo lượng nước đã tưới trong vụ mùa, gửi P.KHĐT trước ngày 08/9/2026.'],
    ],
    [
      'a roster, a day each line',
      '28 Tết (14/02): đồng chí Lò Văn Tám trực\n29 Tết (15/02): đồng chí Quàng Thị Mai trực',
      ['28 Tết (14/02): đồng chí Lò Văn Tám trực', '29 Tết (15/02): đồng chí Quàng Thị Mai trực'],
    ],
    ['items stay apart', 'Gồm:\n- một;\n- hai', ['Gồm:', '- một;', '- hai']],
    ['a capital line stays alone', 'THÔNG BÁO\nkết luận cuộc họp', ['THÔNG BÁO', 'kết luận cuộc họp']],
    ['an empty line ends a paragraph', 'Sở Nội vụ\n\nbáo cáo', ['Sở Nội vụ', 'báo cáo']],
    ['a page number is none of the text', 'Một.\n\n        2\n\nHai.', ['Một.', 'Hai.']],
    ['rules are left out', 'Một.\n-------\nHai.', ['Một.', 'Hai.']],
  ])('%s', (_, document, blocks) => expect(texts(document)).toEqual(blocks));
});

describe('lines broken by hand', () => {
  const long = 'rà soát toàn bộ hồ sơ, sổ sách, báo cáo của các đơn vị trực thuộc và của xã';
  const document = `     1. Ban Chỉ huy Quân sự xã Đồng Quang\n     Chủ trì ${long}\nđể tổng hợp.\n     2. Trường Tiểu học số 1 ${long}\nnơi xa.`;
  const page = (next: string): string =>
    `     1. ${long}\nphối hợp của các đơn vị trong tỉnh, Trường Chính trị, Đài Phát thanh Sông Mây,\n\n        2\n\n${next}`;
  it('go on over a page’s end with a name', () =>
    expect(texts(page(`Báo Sông Mây ${long}\ncùng kỳ.`)).at(-1)).toMatch(/Sông Mây, Báo Sông Mây .* cùng kỳ\.$/));
  it('but not with what is indented as a paragraph', () =>
    expect(texts(page(`     Báo Sông Mây ${long}\ncùng kỳ.`))).toHaveLength(2));
  it('go on in a numbered heading in capitals that fills its line, and in no other', () => {
    const wide = (text: string) => text.padEnd(86, 'A');
    const document = [
      wide('II. TĂNG CƯỜNG KIỂM TRA ĐÊ ĐIỀU, KÈ, CỐNG TRONG MÙA LŨ VÀ CỦNG CỐ'),
      'LỰC LƯỢNG CANH GÁC',
      `1. Đội đê ${long}`,
      'nơi xa.',
      'III. PHÂN CÔNG',
      'VĂN PHÒNG BAN CHỈ HUY',
      wide('KẾT LUẬN CUỘC HỌP KIỂM ĐIỂM CÔNG TÁC PHÒNG CHỐNG THIÊN TAI'),
      'GIÁM ĐỐC',
    ].join('\n');
    expect(texts(document).map((text) => text.split(/A{3,}/)[1] ?? text)).toEqual([
      ' LỰC LƯỢNG CANH GÁC',
      `1. Đội đê ${long} nơi xa.`,
      'III. PHÂN CÔNG',
      'VĂN PHÒNG BAN CHỈ HUY',
      '',
      'GIÁM ĐỐC',
    ]);
  });
  it.each([
    'Kết luận của Giám đốc Sở tại cuộc họp về vận hành các hồ chứa trong mùa mưa bão năm 2026',
    'Về việc vận hành các hồ chứa trong mùa mưa bão năm 2026 trên địa bàn các xã vùng hạ du',
  ])('end where somebody speaks under the subject: %s', (subject) => {
    const speech = 'Giám đốc Sở kết luận: các trạm bơm trực lũ cả ngày đêm, ghi sổ, báo mực nước từng giờ';
    const others = `Các trạm bơm ${long}\ntổng hợp.\n`.repeat(4);
    expect(texts(`${subject}\n${speech}\nnơi xa.\n${others}`).slice(0, 2)).toEqual([subject, `${speech} nơi xa.`]);
    // In a sentence nothing ends there.
    expect(texts(`Nghe ${subject}\n${speech}\nnơi xa.\n${others}`)[0]).toBe(`Nghe ${subject} ${speech} nơi xa.`);
  });
  it('leave a short heading alone', () =>
    expect(texts(document)).toEqual([
      '1. Ban Chỉ huy Quân sự xã Đồng Quang',
      `Chủ trì ${long} để tổng hợp.`,
      `2. Trường Tiểu học số 1 ${long} nơi xa.`,
    ]));
});

describe('lines set in as a page prints them', () => {
  // Letters of different width: what a line holds and is set in by varies.
  const page = (...lines: string[]): string =>
    [
      '     1. Đội quản lý đê rà soát toàn bộ các điếm canh, kè và cống dưới đê,',
      'lập danh mục hư hỏng, báo cáo Hạt trưởng trước ngày 10/6/2026 để kịp',
      'bố trí vật tư dự phòng.',
      '    2. Tổ kỹ thuật kiểm tra các cửa van, máy đóng mở và hệ thống điện của',
      'toàn bộ các cống lấy nước, vận hành thử trước mùa lũ, ghi vào sổ theo',
      'dõi của từng cống.',
      '     3. Văn phòng Hạt chuẩn bị hậu cần, xe và nhiên liệu cho các đội',
      'trực, bố trí nơi nghỉ cho lực lượng tuần tra ban đêm.',
      ...lines,
    ].join('\n');
  it.each([
    [
      'a name at the margin',
      ['     4. Đội xe tuần tra tuyến đê tả, hữu từ cầu Nà', 'Lếch đến cống Bản Chang.'],
      ['4. Đội xe tuần tra tuyến đê tả, hữu từ cầu Nà Lếch đến cống Bản Chang.'],
    ],
    [
      'a bracket at the margin',
      ['     4. Tổ kỹ thuật thay các phai gỗ đã mục nát', '(xong trước ngày 15/6).'],
      ['4. Tổ kỹ thuật thay các phai gỗ đã mục nát (xong trước ngày 15/6).'],
    ],
    [
      'an address after the colon in a bracket',
      ['     4. Các đội gửi số liệu về Văn phòng Hạt trước 16 giờ hằng ngày (thư:', 'vp@hat.example) để tổng hợp.'],
      ['4. Các đội gửi số liệu về Văn phòng Hạt trước 16 giờ hằng ngày (thư: vp@hat.example) để tổng hợp.'],
    ],
    [
      'an order that is set in less than the line before it',
      [
        '     Về việc này, Hạt trưởng có ý kiến chỉ đạo các đội như sau:',
        '    Giao Tổ kỹ thuật kiểm tra kè, thay đá hộc bị trôi.',
      ],
      [
        'Về việc này, Hạt trưởng có ý kiến chỉ đạo các đội như sau:',
        'Giao Tổ kỹ thuật kiểm tra kè, thay đá hộc bị trôi.',
      ],
    ],
    [
      'a document’s number, broken at its dash',
      ['     4. Đội xe thực hiện Kế hoạch tuần tra đê điều mùa lũ số 12/KH-', 'HĐ của Hạt.'],
      ['4. Đội xe thực hiện Kế hoạch tuần tra đê điều mùa lũ số 12/KH-HĐ của Hạt.'],
    ],
    [
      'what is decided, under the grounds',
      ['     Xét đề nghị của Tổ trưởng Tổ kỹ thuật,', '                       QUYẾT ĐỊNH:'],
      ['Xét đề nghị của Tổ trưởng Tổ kỹ thuật,', 'QUYẾT ĐỊNH:'],
    ],
  ])('%s', (_, lines, paragraphs) => expect(texts(page(...lines)).slice(3)).toEqual(paragraphs));

  it('lead back to their places over a dash', () => {
    const document = page('     4. Đội xe thực hiện Kế hoạch tuần tra đê điều mùa lũ số 12/KH-', 'HĐ của Hạt.');
    const { blocks, toOriginal } = plainDocument(document);
    const start = blocks[3]?.text.indexOf('12/KH') ?? -1;
    expect(slice(document, toOriginal({ block: 3, start, end: start + 8 }))).toBe('12/KH-\nHĐ');
    expect(slice(document, toOriginal({ block: 3, start: start + 6, end: start + 8 }))).toBe('HĐ');
  });
});

it('a bullet alone on its line belongs to the words under it, and is a rule elsewhere', () =>
  expect(
    plainDocument(
      ['Nội dung:', '-', 'Tổ chức trồng cây.', '-', 'Dọn vệ sinh', 'khuôn viên.', '-', '', 'Nơi nhận:', '-'].join('\n'),
    ).blocks.map(({ text }) => text),
  ).toEqual(['Nội dung:', '- Tổ chức trồng cây.', '- Dọn vệ sinh khuôn viên.', 'Nơi nhận:']));

it('“tiếp theo” is complete: the item after it begins a paragraph', () =>
  expect(
    plainDocument(['- Dự kiến việc của tháng tiếp theo', '', '4. Đội xe bố trí tài xế.'].join('\n')).blocks,
  ).toHaveLength(2));

describe('a heading over its paragraph, both broken at the width', () => {
  const text = [
    'Sau khi nghe báo cáo của các phòng và ý kiến thảo luận của các đồng chí dự họp,',
    'Giám đốc Sở kết luận và giao nhiệm vụ cho các phòng, đơn vị trực thuộc như sau:',
    '1. Về công tác văn thư, lưu trữ và số hóa tài liệu của các phòng',
    'Văn phòng Sở chủ trì rà soát hồ sơ lưu trữ của các phòng, lập danh mục hồ sơ cần',
    'số hóa, gửi về Trung tâm Lưu trữ lịch sử tỉnh, hoàn thành trước ngày 20/3/2026.',
    '2. Công tác tuyển dụng viên chức các đơn vị sự nghiệp công lập',
    '100% đơn vị sự nghiệp rà soát nhu cầu tuyển dụng, gửi Phòng Tổ chức cán bộ trước',
    '3. Đề nghị các phòng phối hợp chặt chẽ với Văn phòng Sở và Trung tâm',
    'Lưu trữ lịch sử tỉnh trong suốt thời gian số hóa tài liệu theo kế hoạch đã duyệt.',
  ].join('\n');
  const paragraphs = plainDocument(text).blocks.map((block) => block.text);
  it('stands alone where the next word had had room', () => {
    expect(paragraphs).toContain('1. Về công tác văn thư, lưu trữ và số hóa tài liệu của các phòng');
    expect(paragraphs).toContain('2. Công tác tuyển dụng viên chức các đơn vị sự nghiệp công lập');
  });
  it('but an order goes on with the next name', () =>
    expect(paragraphs.at(-1)).toMatch(/^3\. Đề nghị .* Trung tâm Lưu trữ lịch sử tỉnh/));
  it('and so does a heading that no word tells, and the addressee', () =>
    expect(
      plainDocument(
        [
          'Kính gửi: Trung tâm Y tế các huyện, thành phố trong tỉnh Sông Mây',
          'Vừa qua một số cơ sở y tế chưa thực hiện đúng quy định về kê đơn thuốc ngoại trú.',
          '1. Kho thuốc tại các trạm y tế vùng cao của tỉnh',
          'Các trạm rà soát, lập danh mục thuốc hết hạn, báo cáo Trung tâm trước ngày 20/3 để',
          'tổng hợp, đề xuất hướng xử lý theo quy định của pháp luật về quản lý dược hiện có.',
          '2. Nhà thuốc của bệnh viện và các quầy thuốc tư nhân',
          'Thanh tra Sở kiểm tra việc bán thuốc theo đơn, xử lý nghiêm các trường hợp vi phạm.',
        ].join('\n'),
      ).blocks.map(({ text: words }) => words.slice(0, 20)),
    ).toEqual([
      'Kính gửi: Trung tâm ',
      'Vừa qua một số cơ sở',
      '1. Kho thuốc tại các',
      'Các trạm rà soát, lậ',
      '2. Nhà thuốc của bện',
      'Thanh tra Sở kiểm tr',
    ]));
  it('the addressees stand under both columns of the head, and the text under them', () =>
    expect(
      plainDocument(
        [
          '  UBND TỈNH SÔNG MÂY             CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
          '  SỞ XÂY DỰNG                         Độc lập - Tự do - Hạnh phúc',
          '  Số: 45/SXD-HT                       Sông Mây, ngày 18 tháng 5 năm 2026',
          ' V/v kiểm tra công trình cấp nước',
          '       trước mùa nắng nóng',
          '                    Kính gửi:',
          '                             - Công ty Cấp nước Sông Mây;',
          '                             - Các chủ đầu tư dự án cấp nước đô thị.',
          '       Thực hiện Văn bản số 21/UBND-XD ngày 12/5/2026 của Ủy ban nhân dân tỉnh,',
          'Sở Xây dựng đề nghị các đơn vị rà soát toàn bộ công trình cấp nước đang quản lý;',
          'gửi báo cáo về Sở trước ngày 25/5/2026 để tổng hợp, báo cáo Ủy ban nhân dân tỉnh.',
        ].join('\n'),
      ).blocks.map(({ text: words }) => words.slice(0, 12)),
    ).toEqual([
      'UBND TỈNH SÔ',
      'SỞ XÂY DỰNG',
      'Số: 45/SXD-H',
      'V/v kiểm tra',
      'CỘNG HÒA XÃ ',
      'Độc lập - Tự',
      'Sông Mây, ng',
      'Kính gửi:',
      '- Công ty Cấ',
      '- Các chủ đầ',
      'Thực hiện Vă',
    ]));
  it('a line that breaks at a dash goes on, and begins no bullet', () =>
    expect(
      plainDocument(
        [
          'Sở Y tế ban hành Kế hoạch tập huấn kê đơn thuốc ngoại trú cho bác sĩ giai đoạn 2025',
          '- 2026 và giao các bệnh viện gắn việc này với nhiệm vụ phát triển kinh tế của tỉnh',
          '- xã hội 5 năm, có tính đến điều kiện của từng địa phương trên địa bàn tỉnh Sông Mây.',
        ].join('\n'),
      ).blocks,
    ).toHaveLength(1));
  it('a heading of two lines stands alone, and an order that had had room', () =>
    expect(
      plainDocument(
        [
          '1. Đổi mới cách tiếp dân tại bộ phận một cửa; rút ngắn thời gian chờ của người',
          'dân ở các thôn xa',
          'Công chức của xã trực theo lịch, ghi sổ và trả lời mọi câu hỏi ngay trong buổi',
          'sáng hôm ấy.',
          '2. Sửa lại biển hiệu nhà văn hóa theo hướng dẫn của Sở Văn hóa',
          'Các thôn đo lại kích thước, chụp ảnh và gửi bảng kê về Phòng trước cuối tháng',
          'này.',
        ].join('\n'),
      ).blocks.map(({ text: words }) => words.split(' ').slice(-3).join(' ')),
    ).toEqual(['các thôn xa', 'sáng hôm ấy.', 'Sở Văn hóa', 'cuối tháng này.']));
  it('a heading that fills its line ends before an indented first line', () => {
    const lines = [
      '       Thực hiện ý kiến chỉ đạo của Ủy ban nhân dân tỉnh về quản lý thuốc ở các',
      'trạm y tế, Sở Y tế giao các đơn vị thực hiện các nội dung sau đây trong năm nay:',
      '       1. Trách nhiệm của Phòng Nghiệp vụ Dược và Bệnh viện Đa khoa Sông Mây',
      '       Rà soát danh mục thuốc của các trạm vùng cao, lập dự trù cho cả năm, gửi',
      'Phòng Kế hoạch để tổng hợp, trình Giám đốc Sở xem xét trong tháng 9 năm 2026.',
      '       2. Trách nhiệm của Trung tâm Y tế các huyện và Bệnh viện Phổi Nà Lếch',
      '       Dựng phần mềm hẹn giờ khám cho người bệnh ở các trạm vùng cao, chạy thử',
      'trong tháng 10/2026, báo cáo kết quả về Sở Y tế trước khi dùng chính thức.',
    ];
    expect(plainDocument(lines.join('\n')).blocks.map(({ text: words }) => words.slice(0, 14))).toEqual([
      'Thực hiện ý ki',
      '1. Trách nhiệm',
      'Rà soát danh m',
      '2. Trách nhiệm',
      'Dựng phần mềm ',
    ]);
  });
  it('a paragraph’s indented first line begins one, though most lines are such', () => {
    const lines = [
      '          UBND TỈNH SÔNG MÂY             CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      '              SỞ Y TẾ                       Độc lập - Tự do - Hạnh phúc',
      '           Số: 71/SYT-NVD                 Sông Mây, ngày 13 tháng 7 năm 2026',
      '',
      '       Thực hiện kế hoạch mua thuốc của tỉnh, Sở Y tế đề nghị các bệnh viện làm',
      'những việc sau đây:',
      '       1. Kiểm kê thuốc còn trong kho theo Biểu số 01 và 02 gửi kèm văn bản này.',
      '       2. Lập dự trù thuốc cho năm tới, thuyết minh rõ cách tính của từng nhóm.',
      '       3. Rà soát tủ thuốc cấp cứu của các khoa, thay ngay những thuốc hết hạn.',
      '       4. Kiểm tra nhiệt độ bảo quản ở kho lạnh, ghi sổ theo dõi hai lần một ngày.',
      '       5. Đối chiếu hóa đơn của các nhà thầu cung ứng trong sáu tháng đầu năm nay.',
      '       6. Riêng các bệnh viện có khoa lao: lập dự trù thuốc lao cho cả các trạm ở',
      'vùng cao, gửi Bệnh viện Phổi Nà Lếch để gộp chung vào một bản trước ngày 25/7/2026.',
      '       Hồ sơ dự trù gửi về Sở Y tế trước ngày 05/8/2026, kèm theo bản mềm qua hộp',
      'thư của Phòng Nghiệp vụ Dược để kịp tổng hợp.',
    ];
    const blocks = plainDocument(lines.join('\n')).blocks.map(({ text: words }) => words);
    expect(blocks.slice(-2).map((words) => words.slice(0, 12))).toEqual(['6. Riêng các', 'Hồ sơ dự trù']);
  });
  it('the last word may be an abbreviation', () =>
    expect(
      plainDocument(
        [
          'Công ty đã có Quyết định số 58/QĐ-CN về việc lắp đồng hồ nước đọc từ xa qua mạng',
          'LORA.',
          'Các xí nghiệp khảo sát từng khu dân cư, lập bảng kê đồng hồ cũ, gửi Phòng Kỹ thuật',
          'để tổng hợp.',
        ].join('\n'),
      ).blocks,
    ).toHaveLength(2));
  it('after an office comes whose it is', () =>
    expect(
      plainDocument('Xây dựng kế hoạch tuyên truyền năm 2026, trình Giám đốc\nSở trong tháng 3.').blocks,
    ).toHaveLength(1));
});

/** As an editor breaks lines that grow too long. */
function broken(paragraph: string, width: number): string {
  const lines = [''];
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines.join('\n');
}

describe('text broken at any width', () => {
  const paragraphs = [
    'Xét đề nghị của Phòng Khoáng sản tại Báo cáo số 41/BC-KS ngày 02/3/2026 và của Phòng Hành chính - Tổng hợp về việc quản lý cát, sỏi trên sông Mây, Giám đốc Sở yêu cầu các phòng, đơn vị thực hiện một số nội dung sau:',
    '1. Phòng Khoáng sản',
    'Rà soát các mỏ đủ điều kiện đấu giá quyền khai thác (nhóm I, nhóm II, III) bảo đảm theo đúng quy định, báo cáo Chủ tịch Ủy ban nhân dân tỉnh Sông Mây trước ngày 30/4/2026.',
    '2. Trung tâm Quan trắc và Kỹ thuật Môi trường Sông Mây',
    'Đo đạc chất lượng nước tại các điểm khai thác. Thời hạn hoàn thành và gửi kết quả về Văn phòng Sở: 20/5/2026.',
    '3. Văn phòng Sở',
    'Đôn đốc các đơn vị thực hiện Thông báo này, tổng hợp kết quả gửi Ban Giám đốc hằng tháng.',
  ];
  const widths = Array.from({ length: 48 }, (_, at) => 61 + at);
  it.each(widths)('is read in its paragraphs: %d letters', (width) => {
    const text = paragraphs.map((paragraph) => broken(paragraph, width)).join('\n');
    expect(texts(text)).toEqual(paragraphs);
  });
});

describe('Markdown', () => {
  it('takes emphasis that covers the line as bold, and its signs away', () => {
    expect(plainDocument('### **(2) Văn phòng Sở:**\n\nVề **việc** này').blocks).toEqual([
      { text: '(2) Văn phòng Sở:', bold: true },
      { text: 'Về việc này' },
    ]);
  });

  it.each([
    ['*Sông Mây, ngày 02 tháng 11 năm 2026 *', 'Sông Mây, ngày 02 tháng 11 năm 2026'],
    ['**3.** Hoàn thành', '3. Hoàn thành'],
    ['* một việc', '* một việc'],
    ['3 \\* 4', '3 * 4'],
  ])('%j → %j', (document, text) => expect(texts(document)).toEqual([text]));

  it('reads a table as cells', () => {
    const { blocks } = plainDocument('| TT | Nội dung | Thời hạn |\n| --- | --- | --- |\n| 1 | Rà soát | Quý I |');
    expect(blocks.map(({ text, cell }) => [text, cell?.row, cell?.column])).toEqual([
      ['TT', 0, 0],
      ['Nội dung', 0, 1],
      ['Thời hạn', 0, 2],
      ['1', 1, 0],
      ['Rà soát', 1, 1],
      ['Quý I', 1, 2],
    ]);
  });

  it('joins a row whose cell goes on in the next line', () => {
    const { blocks } = plainDocument(
      'TT | Nội dung | Chủ trì | Hạn\n1 | Rà soát hồ sơ.\n | Sở Nội vụ | Quý I\n2 | Lập kế hoạch | Sở Y tế | Quý II',
    );
    expect(blocks.map(({ text, cell }) => `${cell?.row}.${cell?.column} ${text}`).slice(4, 9)).toEqual([
      '1.0 1',
      '1.1 Rà soát hồ sơ.',
      '1.2 Sở Nội vụ',
      '1.3 Quý I',
      '2.0 2',
    ]);
  });

  const cellsOf = (document: string): string[] =>
    plainDocument(document).blocks.map(({ text, cell }) => (cell ? `${cell.row}.${cell.column} ${text}` : text));

  it('reads a table copied from a page, whose cells tabs set apart', () => {
    expect(
      cellsOf(
        'II. NỘI DUNG\nTT\tViệc\tChủ trì\tHạn\nI. Chuẩn bị\n1\tMua áo phao,\ndây thừng\tVăn phòng\tTrước\nngày 15/4\n2\tSơn cổng\t\tQuý I\n3\tTrực\tTổ Văn\nIII. KINH PHÍ\nTự lo.\nNơi nhận:\tGIÁM ĐỐC',
      ),
    ).toEqual([
      ...['II. NỘI DUNG', '0.0 TT', '0.1 Việc', '0.2 Chủ trì', '0.3 Hạn', '1.0 I. Chuẩn bị'],
      ...['2.0 1', '2.1 Mua áo phao, dây thừng', '2.2 Văn phòng', '2.3 Trước ngày 15/4'],
      ...['3.0 2', '3.1 Sơn cổng', '3.3 Quý I', '4.0 3', '4.1 Trực', '4.2 Tổ Văn'],
      ...['III. KINH PHÍ', 'Tự lo.', 'Nơi nhận:', 'GIÁM ĐỐC'],
    ]);
  });

  const listed = (rows: string): string => `II. NỘI DUNG\n${rows.split(' | ').join('\n\n')}\nIII. KINH PHÍ\nTự lo.`;

  it('reads a table copied one cell a line', () =>
    expect(
      cellsOf(listed('STT | Việc | Đơn vị chủ trì | Hạn | 1 | Sơn cổng | Tổ Văn | Quý I | 2 | Trực | Tổ Toán | 1/4')),
    ).toEqual([
      ...['II. NỘI DUNG', '0.0 STT', '0.1 Việc', '0.2 Đơn vị chủ trì', '0.3 Hạn'],
      ...['1.0 1', '1.1 Sơn cổng', '1.2 Tổ Văn', '1.3 Quý I', '2.0 2', '2.1 Trực', '2.2 Tổ Toán', '2.3 1/4'],
      ...['III. KINH PHÍ', 'Tự lo.'],
    ]));

  it('does not guess whose words are whose in a row with a cell too few', () => {
    const { blocks } = plainDocument(
      listed('TT | Nội dung | Chủ trì | Hạn | 1 | Sơn cổng | Quý I | 2 | Trực | Tổ Toán | 1/4 | 3 | Báo cáo | Tổ Văn'),
    );
    expect(blocks.filter(({ unclear }) => unclear).map(({ text }) => text)).toEqual([
      ...['1', 'Sơn cổng', 'Quý I', '3', 'Báo cáo', 'Tổ Văn'],
    ]);
  });

  it('ends the columns that tabs set apart where the lines have none', () =>
    expect(
      texts(
        'UBND TỈNH\tCỘNG HÒA XÃ HỘI\nSỞ NỘI VỤ\nSố: 4\tNgày 5\nKẾ HOẠCH\nTuần tra\nI. NHIỆM VỤ\nNơi nhận:\tGIÁM ĐỐC\n- Tổ A;\n- Lưu.\tLò Văn An',
      ),
    ).toEqual([
      ...['UBND TỈNH', 'SỞ NỘI VỤ', 'Số: 4', 'CỘNG HÒA XÃ HỘI', 'Ngày 5', 'KẾ HOẠCH', 'Tuần tra', 'I. NHIỆM VỤ'],
      ...['Nơi nhận:', '- Tổ A;', '- Lưu.', 'GIÁM ĐỐC', 'Lò Văn An'],
    ]));

  it.each([
    ['a letterhead', 'SỞ NỘI VỤ\tCỘNG HÒA\nSố: 1\tNgày 2'],
    ['addressees and a signer', 'Nơi nhận:\t\tGIÁM ĐỐC\n- Như trên;\t\tLò Văn An'],
    ['items set in after their numbers', '1.\tPhòng A:\tRà soát.\n2.\tPhòng B:\tBáo cáo.'],
    ['one line', 'TT\tViệc\tHạn\nTự lo.'],
  ])('makes no table of %s', (_, document) =>
    expect(plainDocument(document).blocks.every(({ cell }) => cell === undefined)).toBe(true),
  );
});

describe('columns', () => {
  it('reads the left one first', () => {
    expect(
      texts(
        'UBND TỈNH SÔNG MÂY          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n  SỞ NỘI VỤ                  Độc lập - Tự do - Hạnh phúc',
      ),
    ).toEqual(['UBND TỈNH SÔNG MÂY', 'SỞ NỘI VỤ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']);
  });

  it('ends them at a line that runs on under the right one, though no line between is empty', () =>
    expect(
      texts(
        [
          'HUYỆN ĐOÀN NÀ LẾCH                        ĐOÀN TNCS HỒ CHÍ MINH',
          'Số: 12-KH/HĐ                              Nà Lếch, ngày 05 tháng 3 năm 2026',
          'KẾ HOẠCH',
          'Căn cứ chương trình công tác năm 2026, Huyện đoàn tổ chức ra quân như sau:',
          '1. Các chi đoàn trồng cây trước ngày 26/3/2026.',
          'BÍ THƯ',
        ].join('\n'),
      ),
    ).toEqual([
      'HUYỆN ĐOÀN NÀ LẾCH',
      'Số: 12-KH/HĐ',
      'KẾ HOẠCH',
      'ĐOÀN TNCS HỒ CHÍ MINH',
      'Nà Lếch, ngày 05 tháng 3 năm 2026',
      'Căn cứ chương trình công tác năm 2026, Huyện đoàn tổ chức ra quân như sau:',
      '1. Các chi đoàn trồng cây trước ngày 26/3/2026.',
      'BÍ THƯ',
    ]));

  it('sets the motto, the day and the signer apart however near they stand', () =>
    expect(
      texts(
        [
          ' SỞ NÔNG NGHIỆP VÀ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
          '    MÔI TRƯỜNG        Độc lập - Tự do - Hạnh phúc',
          ' Số: 12/TB-SNNMT Sông Mây, ngày 05 tháng 3 năm 2026',
          '',
          'Các trạm bơm trực lũ.',
          '',
          'Nơi nhận: TL. GIÁM ĐỐC',
          '- Các trạm bơm; CHÁNH VĂN PHÒNG',
          '- Lưu: VT.',
        ].join('\n'),
      ),
    ).toEqual([
      'SỞ NÔNG NGHIỆP VÀ',
      'MÔI TRƯỜNG',
      'Số: 12/TB-SNNMT',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Sông Mây, ngày 05 tháng 3 năm 2026',
      'Các trạm bơm trực lũ.',
      'Nơi nhận:',
      '- Các trạm bơm;',
      '- Lưu: VT.',
      'TL. GIÁM ĐỐC',
      'CHÁNH VĂN PHÒNG',
    ]));

  it.each([
    'theo Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam',
    'KỶ NIỆM NGÀY QUỐC KHÁNH NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'LỄ KỶ NIỆM NGÀY THÀNH LẬP ĐẢNG CỘNG SẢN VIỆT NAM',
    'thi sáng tác về Độc lập - Tự do - Hạnh phúc',
    '- Các trạm bơm; Đội xe',
    '- Kế hoạch số 12/KH-UBND; TKV',
  ])('nothing is set apart in %j', (line) => expect(texts(line)).toEqual([line]));

  it('ends them at the title, which stands in the middle under both', () => {
    const head = [
      '  UBND TỈNH SÔNG MÂY          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      '      SỞ NỘI VỤ                  Độc lập - Tự do - Hạnh phúc',
      '    Số: 14/TB-SNV              Sông Mây, ngày 09 tháng 3 năm 2026',
      '                             THÔNG BÁO',
      '        Kết luận của Giám đốc Sở tại cuộc họp giao ban tuần 10',
      '     Sáng ngày 09/3/2026, Giám đốc Sở chủ trì giao ban, kết luận như sau:',
    ];
    expect(texts(head.join('\n')).slice(5)).toEqual([
      'Sông Mây, ngày 09 tháng 3 năm 2026',
      'THÔNG BÁO',
      'Kết luận của Giám đốc Sở tại cuộc họp giao ban tuần 10',
      'Sáng ngày 09/3/2026, Giám đốc Sở chủ trì giao ban, kết luận như sau:',
    ]);
    // A part of the right column that was broken.
    const broken = [
      '  UBND TỈNH SÔNG MÂY          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT',
      `${' '.repeat(46)}NAM`,
      ...head.slice(1),
    ];
    expect(texts(broken.join('\n')).slice(3, 6)).toEqual([
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT',
      'NAM',
      'Độc lập - Tự do - Hạnh phúc',
    ]);
  });

  it.each(['Số:        /TB-SNV', 'Sông Mây, ngày      tháng      năm 2026', '1.     Văn phòng Sở'])(
    '%j is one',
    (line) => expect(texts(line)).toEqual([line.replace(/ +/g, ' ')]),
  );

  it('sets cells between pipes apart', () =>
    expect(texts('- Lưu: VT. | KT. GIÁM ĐỐC')).toEqual(['- Lưu: VT.', 'KT. GIÁM ĐỐC']));
});

describe('the way back', () => {
  it('finds words in the document that were written in another way', () => {
    const document = 'Một.\n\n**Rà soát**,  giải\n  quyết đơn\u00a0thư.'.normalize('NFD');
    const { blocks, toOriginal } = plainDocument(document);
    const start = blocks[1]?.text.indexOf('giải') ?? -1;
    const found = slice(document, toOriginal({ block: 1, start, end: blocks[1]?.text.length ?? 0 }));
    expect(found.normalize('NFC')).toBe('giải\n  quyết đơn\u00a0thư.');
  });

  it('stays inside the document whatever it holds', () => {
    const documents = fc.array(fc.constantFrom('a', 'Sở ', '\n', '  ', '| ', '*', '- ', 'e\u0301', '\t', '1. '), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(documents, (pieces) => {
        const document = pieces.join('');
        const { blocks, toOriginal } = plainDocument(document);
        for (const [block, { text }] of blocks.entries()) {
          const { start, end } = toOriginal({ block, start: 0, end: text.length });
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(document.length);
        }
      }),
    );
  });
});
