import { describe, expect, it } from 'vitest';
import { isClosing, isClosingItem } from '@/lib/reading/form/closing';
import { placeAndDate } from '@/lib/reading/form/header';
import { isPerson, isTitle, kindOf, numberOf } from '@/lib/reading/form/signs';
import { namesDocument } from '@/lib/reading/items/items';
import { markerOf } from '@/lib/reading/lines/marker';
import { isCitation, referencesOf } from '@/lib/reading/sentences/references';
import { isNoWork } from '@/lib/reading/sentences/sections';
import { isStatement } from '@/lib/reading/sentences/statements';
import { urgencyOf } from '@/lib/reading/sentences/urgency';

describe('list markers', () => {
  it.each([
    ['I. Đánh giá', 'roman', 1, 'I'],
    ['II- NHIỆM VỤ', 'roman', 2, 'II'],
    ['IX. KẾT', 'roman', 9, 'IX'],
    ['1. Sở Nội vụ', 'digit', 1, '1'],
    ['2- Quan tâm', 'digit', 2, '2'],
    ['3.Sở Y tế', 'digit', 3, '3'],
    ['1.2. Văn phòng', 'decimal 2', 2, '1.2'],
    ['1.2.3 Văn phòng', 'decimal 3', 3, '1.2.3'],
    ['2.1- Tổ chức', 'decimal 2', 1, '2.1'],
    ['2.2 – Tổ chức', 'decimal 2', 2, '2.2'],
    ['(4) Phòng', 'paren 1', 4, '(4)'],
    ['(b) Phòng', 'paren a', 2, '(b)'],
    ['5) Phòng', 'digit)', 5, '5'],
    ['đ) Thực hiện', 'letter', 5, 'đ'],
    ['a. Lắp đặt', 'letter', 1, 'a'],
    ['a.2) Kiểm kê kho', 'letter digit', 2, 'a.2'],
    ['- Tham mưu', '-', null, ''],
    ['–Tham mưu', '-', null, ''],
    ['+ Công văn', '+', null, ''],
    ['* Lưu ý', '*', null, ''],
    ['Điều 2. Giao', 'article Điều', 2, 'Điều 2'],
    ['Bước 3: Nghiệm thu', 'step', 3, 'Bước 3'],
    ['Một là, rà soát', 'spelt', 1, '1'],
    ['Ba là: kiểm tra', 'spelt', 3, '3'],
    ['Thứ nhất, rà soát', 'ordinal', 1, '1'],
    ['Thứ hai: kiểm tra', 'ordinal', 2, '2'],
    ['1.- Sở Nội vụ', 'digit', 1, '1'],
    ['2/- Sở Nội vụ', 'digit', 2, '2'],
    ['3/Sở Nội vụ', 'digit', 3, '3'],
    ['4: Sở Nội vụ', 'digit', 4, '4'],
    ['III.- Nhiệm vụ', 'roman', 3, 'III'],
    ['III/- Nhiệm vụ', 'roman', 3, 'III'],
    ['b/ Sở Y tế', 'letter', 2, 'b'],
    ['b - Sở Y tế', 'letter', 2, 'b'],
    ['b.- Sở Y tế', 'letter', 2, 'b'],
    ['( 4 ) Phòng', 'paren 1', 4, '(4)'],
    ['ĐIỀU 2. Giao', 'article Điều', 2, 'Điều 2'],
    ['PHẦN II: NHIỆM VỤ', 'article Phần', 2, 'Phần II'],
    ['PHẦN THỨ HAI: NHIỆM VỤ', 'article Phần', 2, 'Phần HAI'],
    ['Phần thứ nhất', 'article Phần', 1, 'Phần nhất'],
    ['Điều 2 - Giao', 'article Điều', 2, 'Điều 2'],
    ['\uf0b7 Rà soát', '•', null, ''],
    ['\uf02d Rà soát', '•', null, ''],
    ['► Rà soát', '•', null, ''],
    ['o Rà soát', '•', null, ''],
  ])('%s', (text, level, value, label) => expect(markerOf(text)).toMatchObject({ level, value, label }));

  it.each([
    '15/3/2026 là hạn',
    '1.250.000 đồng',
    '2.5 - 3 tỷ đồng',
    'V/v họp',
    'XI măng',
    'Ivan',
    '-5 độ',
    '2026',
    'Điều kiện',
    'Bước 2 của quy trình',
    'Mục tiêu',
    'a',
    'Hai là số chẵn',
    'Thứ hai, ngày 16/3/2026',
    'Thứ hai tuần tới',
    'đ/c Hà phụ trách',
    'a/b là tỷ số',
    '12/TB-UBND ngày 05/3',
    '1/3 số xã',
    '8:30 họp giao ban',
    'ơ kìa',
    'MỤC TIÊU',
  ])('none: %s', (text) => expect(markerOf(text)).toBeNull());
});

describe('số, ký hiệu', () => {
  it.each([
    ['Số: 12/TB-SXD', '12', 'TB-SXD'],
    ['Số:        /TB-SXD', null, 'TB-SXD'],
    ['Số: 9387 /UBND-KT', '9387', 'UBND-KT'],
    ['SỐ: 45/UBND-VP', '45', 'UBND-VP'],
    ['Số 45-TB/TU', '45', 'TB/TU'],
    ['Số: 32-CTr/TU', '32', 'CTr/TU'],
    ['Số: ...../QĐ-UBND', null, 'QĐ-UBND'],
    ['Số: 901/ĐLHG-KT+VT', '901', 'ĐLHG-KT+VT'],
    ['Số: 05/2026/QĐ-UBND', '05/2026', 'QĐ-UBND'],
    ['Số:', null, null],
  ])('%s', (text, number, symbol) => expect(numberOf(text)).toEqual({ number, symbol }));
  it.each(['Số lượng hồ sơ', 'Sở Nội vụ', 'Số liệu năm 2025'])('none: %s', (text) => expect(numberOf(text)).toBeNull());
});

describe('địa danh, ngày tháng', () => {
  it.each([
    ['Quảng Hà, ngày 30 tháng 01 năm 2024', 'Quảng Hà', '2024-01-30'],
    ['Sông Mây, ngày 10 tháng 01năm 2026', 'Sông Mây', '2026-01-10'],
    ['Sông Mây, ngày      tháng 6 năm 2026', 'Sông Mây', null],
    ['Sông Mây, ngày ... tháng ... năm 2026', 'Sông Mây', null],
    ['Sông Mây, 15 giờ 30 phút, ngày 26 tháng 9 năm 2025', 'Sông Mây', '2025-09-26'],
    ['Sông Mây, hồi 10h00 ngày 05 tháng 9 năm 2025', 'Sông Mây', '2025-09-05'],
    ['Sông Mây, ngày 31 tháng 4 năm 2026', 'Sông Mây', null],
    ['TP. Hồ Chí Minh, ngày 2 tháng 3 năm 2026', 'TP. Hồ Chí Minh', '2026-03-02'],
    ['Hà Bắc ngày 2 tháng 3 năm 2026', 'Hà Bắc', '2026-03-02'],
    ['Thành phố Hà Bắc, ngày 2 tháng 3 năm 2026', 'Thành phố Hà Bắc', '2026-03-02'],
    ['Nội dung giao ban ngày 09 tháng 3 năm 2026', null, null],
    ['Thực hiện Công văn ngày 5/3/2026', null, null],
    ['Toàn Cục nộp BCTC trước ngày 5 tháng 3 năm 2026', null, null],
  ])('%s', (text, place, issuedOn) => expect(placeAndDate(text)).toEqual({ place, issuedOn }));
});

describe('tên loại', () => {
  it.each([
    ['THÔNG BÁO', 'Thông báo', '', true],
    ['THÔNG BÁO KẾT LUẬN CUỘC HỌP', 'Thông báo', 'KẾT LUẬN CUỘC HỌP', true],
    ['KẾ HOẠCH', 'Kế hoạch', '', true],
    ['Kế hoạch xây dựng kho dữ liệu', 'Kế hoạch', 'xây dựng kho dữ liệu', false],
    ['GIẤY MỜI HỌP', 'Giấy mời', 'HỌP', true],
  ])('%s', (text, kind, rest, alone) => expect(kindOf(text)).toEqual({ kind, rest, alone }));
  it('none: another heading', () => expect(kindOf('NHIỆM VỤ')).toBeNull());
});

describe('chữ ký', () => {
  it.each([
    'TL. GIÁM ĐỐC',
    'KT. CHỦ TỊCH',
    'T/L BAN THƯỜNG VỤ',
    'TM. ỦY BAN NHÂN DÂN',
    'PHÓ GIÁM ĐỐC',
    'TP. HÀNH CHÍNH',
    'CHÁNH VĂN PHÒNG',
  ])('a title: %s', (text) => expect(isTitle(text)).toBe(true));
  it.each(['QUYẾT ĐỊNH', 'THÔNG BÁO', 'Giám đốc các Sở'])('no title: %s', (text) => expect(isTitle(text)).toBe(false));
  it.each(['Đỗ Văn Hữu', 'Tráng A Sùng', 'TS. Lê Minh Sơn', 'BS.CKII. Nông Văn Thắng', 'Thượng tá Chảo Văn Phù'])(
    'a person: %s',
    (text) => expect(isPerson(text)).toBe(true),
  );
  it.each(['Như trên', 'Văn phòng', 'Lưu: VT'])('no person: %s', (text) => expect(isPerson(text)).toBe(false));
});

describe('citations', () => {
  it.each([
    ['theo Công văn số 418/UBND-NNMT ngày 19/02/2025 của UBND', [['Công văn', '418/UBND-NNMT', '2025-02-19']]],
    [
      'các Thông báo kết luận số 15/TB-VPTU ngày 05 tháng 3 năm 2025; số 82/TB-VPTU ngày 21 tháng 8 năm 2025',
      [
        ['Thông báo', '15/TB-VPTU', '2025-03-05'],
        ['Thông báo', '82/TB-VPTU', '2025-08-21'],
      ],
    ],
    ['Nghị quyết số 61-NQ/TU ngày 14/10/2025', [['Nghị quyết', '61-NQ/TU', '2025-10-14']]],
    ['Quyết định 37/2019/QĐ-UBND ngày 08/5/2019', [['Quyết định', '37/2019/QĐ-UBND', '2019-05-08']]],
    ['Kế hoạch 06/KH-BCĐ', [['Kế hoạch', '06/KH-BCĐ', null]]],
    ['xây dựng kế hoạch năm 2026', []],
  ])('%s', (text, found) =>
    expect(referencesOf(text).map(({ kind, number, issuedOn }) => [kind, number, issuedOn])).toEqual(found),
  );

  it('an item may be nothing but one', () => {
    expect(isCitation('Công văn số 1412/UBND-NNMT ngày 14/7/2026 về việc kiểm kê;')).toBe(true);
    expect(isCitation('Thực hiện Công văn số 1412/UBND-NNMT')).toBe(false);
  });

  it.each([
    ['Công văn số 1412/UBND-NNMT ngày 14/7/2026 về việc rà soát, nghiêm túc thực hiện các chỉ đạo;', true],
    ['Công văn số 1412/UBND-NNMT ngày 14/7/2026 về việc kiểm kê: hoàn thành trước ngày 20/11/2026.', false],
    ['Kế hoạch số 95/KH-SNNMT: tiếp tục triển khai tại các xã.', false],
  ])('an item names a document, or says what to do with it: %s', (text, only) =>
    expect(namesDocument(text, '+')).toBe(only),
  );
});

describe('urgency', () => {
  it.each([
    ['Khẩn trương tham mưu', 'Khẩn trương'],
    ['hoàn thành, báo cáo ngay.', 'ngay'],
    ['để khẩn trương tiếp thu', 'khẩn trương'],
    ['hoả tốc gửi hồ sơ', 'hoả tốc'],
    ['ngay từ đầu năm', null],
    ['ngay sau khi ban hành', null],
    ['trước ngày 15/3', null],
    ['Đôn đốc các đơn vị còn nợ khẩn trương nộp thuế', null],
  ])('%s', (text, word) => expect(urgencyOf(text)).toBe(word));
});

describe('what assigns nothing', () => {
  it.each([
    'Đánh giá kết quả thực hiện tháng 01',
    'Mục đích',
    'MỤC ĐÍCH, YÊU CẦU',
    'Yêu cầu',
    'Kết quả đạt được',
    'Kết quả thực hiện nhiệm vụ tháng 1',
    'Kinh phí thực hiện',
    'Thời gian tổ chức Hội nghị: dự kiến ngày 05/12/2025.',
    'Tồn tại, hạn chế',
    'Lịch trực lãnh đạo tuần 14: bác sĩ Lò Văn Ún.',
    'Mức chi: 500.000 đồng/suất.',
    'Thời gian xuất phát: ngày 10/02/2026.',
    'Thời gian trực: từ 17 giờ đến 7 giờ.',
    'Thời gian và địa điểm',
    'Chính sách và nguồn lực:',
    'Chính sách hỗ trợ',
    'Số lượng: 40 đại biểu.',
    'Tiêu chí xếp loại',
    'Giải thích từ ngữ',
    'NỘI DUNG, THỜI GIAN, ĐỊA ĐIỂM',
    'Nội dung, hình thức và địa điểm',
    'Những công việc đã hoàn thành trong tháng 9',
    'Nhiệm vụ đã thực hiện tuần 12:',
  ])('headings: %s', (text) => expect(isNoWork(text)).toBe(true));
  it.each([
    'Nhiệm vụ chủ yếu',
    'Yêu cầu các phòng báo cáo',
    'Kết quả tháng 1, nhiệm vụ tháng 2',
    'Tổ chức thực hiện',
    'Thời gian tới tập trung',
    'Số lượng hồ sơ tồn đọng phải giải quyết xong trong tháng 4',
    'Thời gian hoàn thành: trước 30/4/2026',
    'Thời gian và tiến độ thực hiện',
    'Thời gian và nơi gửi',
    'THỜI GIAN, NỘI DUNG CÁC BƯỚC',
    'Thời gian, địa điểm nộp hồ sơ',
    'Chính sách dân tộc, tôn giáo',
    'QUAN ĐIỂM VÀ NHIỆM VỤ TRỌNG TÂM',
    'Kinh phí và chế độ thông tin, báo cáo',
    'Nội dung, thời gian thực hiện',
    'Các nhiệm vụ đã triển khai nhưng chưa hoàn thành',
    'Công việc đã giao các phòng',
  ])('but not: %s', (text) => expect(isNoWork(text)).toBe(false));

  it.each([
    'Nay thông báo kết luận của Giám đốc Sở để các phòng biết, thực hiện./.',
    'Trên đây là kế hoạch cải cách hành chính./.',
    'Văn phòng Chính phủ thông báo để các Bộ biết, thực hiện./.',
    'Yêu cầu các cơ quan, đơn vị, địa phương nghiêm túc thực hiện./.',
    'Căn cứ nội dung nêu trên, Sở Y tế tổ chức thực hiện./.',
    'Trong quá trình thực hiện, nếu có vướng mắc thì báo cáo.',
    'Yêu cầu Trưởng các phòng, Giám đốc các xí nghiệp nghiêm túc thực hiện.',
    'Yêu cầu các đơn vị nghiêm túc thực hiện; vướng mắc kịp thời báo cáo về Sở (qua Phòng Kế hoạch)./.',
    'Khó khăn, vướng mắc đề nghị phản ánh về Phòng Kế hoạch để tổng hợp./.',
    'Văn phòng UBND tỉnh trân trọng thông báo./.',
    'Yêu cầu các đồng chí thực hiện nghiêm túc.',
    'Yêu cầu Thủ trưởng các cơ quan, đơn vị nghiêm túc triển khai thực hiện Chỉ thị này. Trong quá trình thực hiện, nếu có vướng mắc, phản ánh về Sở Tài chính.',
    'Nhận được công văn này, đề nghị Hiệu trưởng các trường nghiêm túc thực hiện./.',
    'Chánh Văn phòng; Giám đốc các Sở: Tài chính, Nội vụ chịu trách nhiệm thi hành Quyết định này./.',
    'Các tổ chuyên môn, đoàn thể căn cứ kế hoạch triển khai thực hiện. Có vướng mắc phản ánh về trường.',
    'Các Giám đốc Sở, Chủ tịch UBND các xã có trách nhiệm thi hành Quyết định này.',
    'Quá thời hạn trên, đơn vị không gửi được coi là thống nhất.',
    'Đơn vị nào để trễ hạn, người đứng đầu phải kiểm điểm.',
    'Các khoa, phòng khẩn trương thực hiện.',
    'Các cá nhân được phân công chịu trách nhiệm trước Giám đốc về tiến độ.',
    'Sở yêu cầu các đơn vị khẩn trương triển khai thực hiện, mọi vướng mắc liên hệ Văn phòng Sở./.',
    'Thủ trưởng các đơn vị trực thuộc và cá nhân có liên quan nghiêm túc triển khai thực hiện Thông báo này.',
    'Đề nghị Hiệu trưởng các trường chấp hành nghiêm túc./.',
    'Các tổ, cá nhân được phân công nghiêm túc thực hiện Phương án này.',
    'Quyết định có hiệu lực từ ngày 01/4/2026 đến ngày 31/3/2028.',
    'Yêu cầu các khoa, phòng nghiêm túc thực hiện, không để ảnh hưởng đến người bệnh.',
    'Phòng Dược có trách nhiệm tổ chức thực hiện Quyết định này./.',
    'Các tổ, cá nhân nghiêm túc thực hiện theo đúng tiến độ nêu trên.',
    'Đề nghị các khoa, phòng nghiêm túc thực hiện. Kết luận này thay cho văn bản giao việc của Giám đốc./.',
    'Tổ giúp việc có trách nhiệm thực hiện nhiệm vụ, quyền hạn theo quy định.',
  ])('closing: %s', (text) => expect(isClosing(text, true)).toBe(true));
  it.each([
    'Các khoa, phòng rà soát hồ sơ, tổ chức thực hiện.',
    'Các đơn vị triển khai thực hiện xong trước ngày 20/3/2026.',
    'Kính đề nghị các đơn vị lập kế hoạch chi tiết và gửi văn bản đăng ký về Sở theo quy định./.',
  ])('what all are to do is none: %s', (text) => expect(isClosing(text, true)).toBe(false));
  it.each([
    'Đề nghị các phòng, đơn vị quan tâm phối hợp thực hiện.',
    'Yêu cầu các đơn vị nghiêm túc triển khai thực hiện Thông báo này.',
    'Thủ trưởng các đơn vị chịu trách nhiệm tổ chức thực hiện nghiêm Thông báo này.',
  ])('closing, wherever it stands: %s', (text) => expect(isClosing(text, false)).toBe(true));
  it.each([
    'Yêu cầu các phòng nghiêm túc chấp hành giờ làm việc.',
    'Đề nghị các phòng nghiêm túc thực hiện quy chế văn hóa công sở.',
    'Yêu cầu các phòng rà soát kho, xây dựng kế hoạch thực hiện.',
  ])('an order to all that says what is none: %s', (text) => expect(isClosing(text, false)).toBe(false));
  it('an order at the end is no closing', () =>
    expect(isClosing('Giao Phòng Kế hoạch rà soát, báo cáo trước ngày 15/3/2026.', true)).toBe(false));
  it.each([
    'Giao Văn phòng Tỉnh ủy theo dõi, đôn đốc việc thực hiện Thông báo này./.',
    'Văn phòng UBND tỉnh theo dõi, đôn đốc việc thực hiện Nghị quyết này./.',
    'Các đơn vị định kỳ báo cáo kết quả về Văn phòng trước ngày 20 tháng cuối quý để tổng hợp./.',
    'Ủy ban nhân dân xã Pắc Nậm có trách nhiệm kiểm tra việc dọn vệ sinh ở các bản theo đúng quy định./.',
  ])('an order to one unit to follow the document up is none: %s', (text) => expect(isClosing(text, true)).toBe(false));

  it.each([
    'Tổng cục yêu cầu các đồng chí Cục trưởng Cục Dự trữ khu vực triển khai nghiêm túc kết luận này.',
    'Yêu cầu các phòng nghiêm túc thực hiện các nội dung trên.',
    'Giám đốc Sở yêu cầu Thủ trưởng các đơn vị khẩn trương triển khai nhiệm vụ được giao.',
  ])('closing, though an item: %s', (text) => expect(isClosingItem(text)).toBe(true));
  it.each([
    'Yêu cầu các phòng rà soát hồ sơ và thực hiện các nội dung trên.',
    'Yêu cầu các phòng nghiêm túc thực hiện kế hoạch phòng dịch.',
    'Yêu cầu các phòng thực hiện các nội dung trên trước ngày 20/3/2026.',
    'Các phòng khẩn trương triển khai nhiệm vụ được giao.',
  ])('an item that orders: %s', (text) => expect(isClosingItem(text)).toBe(false));

  it.each([
    'Thống nhất chủ trương mở rộng nghĩa trang.',
    'Chi cục Thú y huyện Nà Lếch có tỷ lệ giải ngân thấp.',
    'Phòng Dược có tiến độ số hóa hồ sơ chậm so với kế hoạch.',
    'UBND tỉnh nhận được Công văn số 4/CV của Công ty A về việc đề nghị tháo gỡ vướng mắc, đề nghị giải quyết trước ngày 30/8.',
    'Thời gian qua, các phòng đã có nhiều cố gắng.',
    'Năm 2025, với sự chỉ đạo của Tỉnh ủy, tình hình an toàn giao thông tiếp tục có chuyển biến tích cực.',
    'Bên cạnh kết quả đạt được, công tác chỉnh trang đô thị vẫn còn hạn chế; còn 8 phường chưa có nhà văn hóa.',
    'Tuần qua toàn viện khám 3.120 lượt, phẫu thuật 84 ca.',
    'Thị trường được coi là công cụ kinh tế.',
    'Cơ bản thống nhất với nội dung báo cáo của Đảng ủy; ghi nhận, biểu dương các ngành.',
    'Cơ bản thống nhất với nội dung Tờ trình của Ban Pháp chế.',
    'Tổ công tác được sử dụng con dấu của Sở Nội vụ, kinh phí do ngân sách tỉnh bảo đảm.',
    'Cơ bản thống nhất với báo cáo, đề xuất của Trưởng Ban Pháp chế về số lượng ủy viên.',
    'Ban Thường vụ Tỉnh ủy cơ bản thống nhất với nội dung báo cáo của Đảng ủy.',
    'Ghi nhận, đánh giá cao các sở đã khẩn trương, tích cực phối hợp. Tuy nhiên, thời gian không còn nhiều.',
    'Kết quả giải ngân là căn cứ đánh giá mức độ hoàn thành nhiệm vụ của người đứng đầu.',
    'Đánh giá cao Sở Y tế đã phối hợp với các sở chuẩn bị báo cáo. Tuy nhiên, tiến độ còn chậm.',
    'Đánh giá cao sự vào cuộc của các đơn vị. Tuy nhiên, tiến độ còn chậm so với yêu cầu.',
    'Sở Nội vụ đã có Công văn số 12/SNV đề nghị các đơn vị gửi kết quả trước ngày 20/11. Đến nay còn 9 đơn vị chưa gửi.',
    'Ngày 02/11/2026, Sở Nội vụ ban hành Công văn số 12/SNV yêu cầu các xã gửi kết quả trước ngày 20/11. Nay còn 4 xã chưa gửi.',
    'Kết quả đánh giá, xếp loại được sử dụng làm căn cứ xét thi đua cuối năm.',
    'Tổ công tác tự giải thể sau khi hoàn thành việc kiểm kê.',
    'Tổ kiểm kê tài sản, vật tư, thiết bị, dụng cụ và sổ sách của các trạm bơm trong toàn xí nghiệp tự giải thể.',
    'Mọi sự chậm trễ đều bị trừ điểm thi đua quý.',
    'Bộ phận nào không gửi phiếu đúng ngày thì trưởng bộ phận chịu trách nhiệm.',
    'Tập thể, cá nhân nào để mất vật tư sẽ không được xét thi đua.',
    'Hội thi tay nghề được tổ chức tại xưởng cơ khí, trong hai buổi.',
    'Các thành viên làm việc theo chế độ kiêm nhiệm và được cấp giấy mời họp.',
    'Hồ sơ đề nghị khen thưởng được quy định như sau:',
    'Nguồn kinh phí thực hiện từ ngân sách tỉnh cấp năm 2026.',
    'Mục tiêu mở 1.200 km đường trong năm 2026 là nhiệm vụ hết sức quan trọng, không được lùi tiến độ.',
    'Tiêu chí chấm điểm theo Phụ lục II.',
    'Quá thời hạn trên không đưa vào chương trình kỳ họp.',
    'Quá hạn 20/10/2026, các xã không gửi thì Sở sẽ báo cáo UBND tỉnh.',
    'Hội nghị giao ban tuần 44 tổ chức lúc 7h30 thứ Hai, ngày 02/11.',
    'Ghi nhận cố gắng của các đội. Tồn tại này đã được Sở yêu cầu khắc phục trước ngày 30/9 nhưng đến nay chưa xong.',
    'Lần giao ban kế tiếp: 8h30 ngày 02/11/2026 tại công trường.',
    'Biểu mẫu tải tại địa chỉ snn.songmay.gov.vn; đầu mối liên hệ: Phòng Thủy lợi.',
    'Tiến độ chung: đạt 41%/45% kế hoạch, chậm 4%.',
    'Quá thời hạn trên, đơn vị không gửi thì xem như không có nhu cầu và chịu trách nhiệm trước tỉnh.',
    'Dữ liệu dùng chung là tập hợp dữ liệu được nhiều cơ quan khai thác.',
    'Ngoài các đợt nêu trên, Hiệu trưởng có thể quyết định kiểm tra đột xuất.',
    'Cử tri kiến nghị Sở nghiên cứu, đề xuất cơ chế phối hợp thu hồi sản phẩm.',
    'Sở Y tế nhận được Công văn số 12/BDN của Ban Dân nguyện về việc đề nghị trả lời kiến nghị, trong đó có một số nội dung mới.',
    'Biểu dương xã Nà Lếch đã vận động 42/45 hộ bàn giao mặt bằng. Tuy nhiên, tiến độ còn chậm (phải xong trước ngày 31/01).',
    'Sản lượng tuần 19 đạt 98% kế hoạch.',
    'Thu ngân sách tháng 4 ước đạt 12,5 tỷ đồng.',
    'Đã rà soát, bổ sung 12 biển báo ở bến đò.',
  ])('statements: %s', (text) => expect(isStatement(text)).toBe(true));
  it.each([
    'Đã rà soát 12 biển báo, nhưng còn thiếu; yêu cầu Văn phòng bổ sung.',
    'Tiếp tục rà soát các tiêu chí đã ban hành.',
    'Năm 2026, phấn đấu thu ngân sách tăng 12%, các xã tiếp tục rà soát nguồn thu.',
    'Năm 2025 giải ngân mới đạt 40%, yêu cầu các chủ đầu tư đẩy nhanh tiến độ.',
    'Năm 2026, tiếp tục rà soát các trạm bơm.',
    'Trong tuần qua còn 3 khoa nộp chậm, yêu cầu các khoa nộp đủ.',
    'Xác định chống hạn là nhiệm vụ trọng tâm của năm.',
    'Chống hạn là nhiệm vụ trọng tâm, các xã cần rà soát ngay nguồn nước.',
    'Về kinh phí: thống nhất, giao Sở Tài chính bố trí.',
    'Đồng ý bổ nhiệm lại Trưởng Trạm Y tế từ ngày 01/4/2026. Giao Ban Tổ chức Đảng ủy hoàn thiện hồ sơ.',
    'Sở đã có Công văn số 12/SNV đề nghị các xã gửi kết quả; yêu cầu các xã chưa gửi khẩn trương thực hiện.',
    'Ngày 02/11/2026, Sở Nội vụ tập huấn; yêu cầu các xã cử cán bộ tham gia.',
    'Tổ công tác kiểm kê tài sản, báo cáo Chủ tịch UBND xã kết quả.',
    'Nhiệm vụ của các phòng được quy định như sau:',
    'Hồ sơ được gửi về Sở trước ngày 20/3/2026.',
    'Kinh phí còn lại nộp về Phòng Tài chính.',
    'Phòng Tài chính được bố trí kinh phí năm 2026.',
    'Đối tượng thanh tra gửi báo cáo về Đoàn.',
    'Sở Y tế nhận được Công văn số 12/TTYT của Trung tâm về việc đề nghị hỗ trợ, Sở yêu cầu Phòng Dược cấp thuốc.',
    'Nhận được công văn này, đề nghị các trạm rà soát, báo cáo.',
    'Đối với đơn vị đã gửi: rà soát, bổ sung (nếu có) trong tuần này.',
    'Ghi nhận cố gắng của các đội. Sở đã yêu cầu khắc phục nhưng chưa xong; yêu cầu xong trước ngày 30/9.',
    'Ghi nhận kết quả của xã. Tuy nhiên, tiến độ còn chậm, yêu cầu xã hoàn thành trước ngày 31/3.',
    'Tỷ lệ giải ngân đạt 95% trước ngày 31/12/2026.',
    'Đẩy nhanh giải ngân, đạt 60% kế hoạch.',
    'Các trường hợp vi phạm nội quy kho phải xử lý nghiêm.',
    'Lớp hàn được tổ chức tại xưởng, các đội gửi danh sách trước ngày 20/3.',
    'Chi cục có tỷ lệ thấp nhất báo cáo Sở.',
    'Phòng Dược có tiến độ chậm, khẩn trương hoàn thiện hồ sơ.',
    'UBND các xã có tỷ lệ tiêm chủng dưới 80% tiêm bù cho trẻ.',
    'Lập danh sách xã có tỷ lệ giải ngân thấp.',
    'Tiêu chí số 2 - Giao thông: bê tông hóa 2,3 km đường ngõ xóm.',
    'Nguồn vốn huy động đạt 9 tỷ đồng. Các đơn vị tập trung huy động vốn.',
    'Sở A nhận được Công văn số 4/CV của Công ty B đề nghị hỗ trợ, đề nghị Phòng C rà soát.',
  ])('orders: %s', (text) => expect(isStatement(text)).toBe(false));
});
