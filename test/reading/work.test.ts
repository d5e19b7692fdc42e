import { describe, expect, it } from 'vitest';
import { type Assignment, read } from '@/lib/reading';
import { plainDocument } from '@/lib/sources';

/** A made-up conclusion with `text` between its head and its foot. */
const conclusion = (text: readonly string[]): string[] => [
  'SỞ Y TẾ SÔNG MÂY',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Số: 44/TB-SYT',
  'Sông Mây, ngày 05 tháng 3 năm 2026',
  'THÔNG BÁO',
  'Kết luận của Giám đốc Sở Y tế tại buổi làm việc với ngành y tế huyện Nà Lếch',
  'Sau khi nghe báo cáo, Giám đốc Sở Y tế kết luận như sau:',
  ...text,
  'Nơi nhận:',
  '- Như trên;',
  '- Lưu: VT.',
];

const readOf = (lines: readonly string[]) => read(plainDocument(lines.join('\n')).blocks);

function assigned(lines: readonly string[]): readonly Assignment[] {
  const reading = readOf(lines);
  return reading.is === 'notice' ? reading.notice.assignments : [];
}

/** Path, whom it is for, and until when. */
const shown = ({ path, units, deadline }: Assignment): string =>
  `${path} ${units
    .filter(({ role }) => role === 'lead')
    .map(({ name }) => name)
    .join(', ')} ${deadline?.due ?? '-'}`;

describe('what is assigned, and where an item begins', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'nothing in what is reached so far, and in the closing formula with what becomes of who is late',
      [
        '1. Đến ngày 28/02/2026, toàn huyện mới tiêm được 32% kế hoạch, thấp hơn năm trước.',
        '2. Giao Phòng Nghiệp vụ Y đôn đốc, hoàn thành trước ngày 31/3/2026.',
        'Yêu cầu các đơn vị nghiêm túc thực hiện; quá thời hạn nêu trên, đơn vị nào không gửi báo cáo phải chịu trách nhiệm trước Giám đốc Sở./.',
      ],
      ['2 Phòng Nghiệp vụ Y 2026-03-31'],
    ],
    [
      'nothing under what is looked at, and when',
      [
        'I. NỘI DUNG, THỜI GIAN KIỂM TRA',
        '1. Hồ sơ; điều kiện kho; sổ theo dõi nhiệt độ.',
        'II. TỔ CHỨC THỰC HIỆN',
        '1. Phòng Nghiệp vụ Dược lập danh sách trước ngày 25/3/2026.',
      ],
      ['II.1 Phòng Nghiệp vụ Dược 2026-03-25'],
    ],
    [
      'another unit in a later sentence of what is asked',
      [
        '1. Tiến độ còn chậm 15 ngày. Yêu cầu Ban Quản lý dự án tăng ca thi công, bàn giao trước ngày 25/3/2026. Phòng Kế hoạch cử cán bộ bám sát công trường.',
        '2. Phòng Dược kiểm tra tủ thuốc của trạm.',
      ],
      ['1 Ban Quản lý dự án, Phòng Kế hoạch 2026-03-25', '2 Phòng Dược -'],
    ],
    [
      'what is done every day, its words between how often and until when: no limit of the item above',
      [
        '1. Phòng Dược',
        '- Kiểm kê kho thuốc.',
        '- Hằng ngày cập nhật tồn kho lên phần mềm trước 8h.',
        '2. Phòng Kế hoạch',
        '- KH kiểm tra kho: 20 lượt/tháng.',
      ],
      ['1.1 Phòng Dược -', '1.2 Phòng Dược 2026-03-05', '2.1 Phòng Kế hoạch -'],
    ],
    [
      'the list of those whom a heading says to lead, and what an order to all gives to one after it',
      [
        '1. Ban Thường vụ Đảng ủy Sở lãnh đạo, chỉ đạo:',
        '- Kiểm kê kho thuốc.',
        '2. Phòng Dược phát động trồng cây.',
        'Giám đốc Sở yêu cầu các phòng nghiêm túc triển khai thực hiện; Văn phòng theo dõi, đôn đốc, báo cáo Giám đốc trước 30/3/2026.',
      ],
      ['1.1 Ban Thường vụ Đảng ủy Sở -', '2 Phòng Dược -', '4 các phòng 2026-03-30'],
    ],
    [
      'what somebody does after a sentence that tells how things are, and in the closing formula',
      [
        '1. Đã nhận thuốc ngày 02/3. Phòng Dược kiểm kê kho trước 10/3/2026.',
        '2. Tiến độ tiêm đạt 40%. Phòng Nghiệp vụ Y rà soát danh sách.',
        '3. GPMB: còn 12 hộ chưa nhận tiền. Phòng Kế hoạch vận động, bàn giao mặt bằng.',
        '4. Còn thiếu 2 bác sĩ. Tiến độ đạt 30%.',
        'Trên đây là kết luận, yêu cầu các phòng thực hiện; giao Văn phòng Sở theo dõi, báo cáo./.',
      ],
      ['1 Phòng Dược 2026-03-10', '2 Phòng Nghiệp vụ Y -', '3 Phòng Kế hoạch -', '6 Văn phòng Sở -'],
    ],
    [
      'what the others do, after the lists of some: no limit of theirs',
      [
        '1. Kiểm kê:',
        'a) Phòng Dược: Kiểm kê kho thuốc.',
        'b) Văn phòng Sở: Bố trí xe.',
        'Các phòng, đơn vị khác rà soát vật tư, gửi Phòng Dược trước ngày 20/3/2026.',
        '2. Phòng Kế hoạch lập dự toán.',
        'Các báo cáo còn lại gửi trước ngày 25/3/2026.',
      ],
      [
        '1.a Phòng Dược -',
        '1.b Văn phòng Sở -',
        '3 Các phòng, đơn vị khác 2026-03-20',
        '2 Phòng Kế hoạch -',
        '5 * 2026-03-25',
      ],
    ],
    [
      'a unit after what the leaders have agreed to; not what the office itself has in mind',
      [
        '1. Ban Giám đốc đồng ý chủ trương mua kho lạnh; Phòng Dược trình phương án trước ngày 20/3/2026.',
        '2. Giám đốc Sở thống nhất mở lớp tập huấn; Văn phòng Sở chuẩn bị hội trường.',
        '3. Phòng Dược thống nhất với Văn phòng Sở vị trí kho.',
        '4. UBND tỉnh sẽ kiến nghị Bộ Y tế bổ sung định mức kho lạnh.',
      ],
      ['1 Phòng Dược 2026-03-20', '2 Văn phòng Sở -', '3 Phòng Dược -'],
    ],
    [
      'documents of a list that began on a page before, over a heading',
      [
        '+ Công văn số 214/UBND-YT ngày 03/02/2026 của Chủ tịch UBND tỉnh về việc thực hiện đấu thầu thuốc.',
        '(2) Văn phòng Sở:',
        '- Cập nhật danh mục hồ sơ nộp lưu.',
      ],
      ['(2).1 Văn phòng Sở -'],
    ],
    [
      'under the contents, times and places of a plan, where units do it; not what only takes place',
      [
        'II. Nội dung, thời gian và địa điểm',
        '1. Phòng Dược tổ chức thi viết, thu bài trước ngày 25/3/2026.',
        '2. Văn phòng Sở trang trí hội trường, xong trước ngày 28/3/2026.',
        '3. Lễ mít tinh: 7h30 ngày 30/3/2026 tại hội trường Sở.',
      ],
      ['II.1 Phòng Dược 2026-03-25', 'II.2 Văn phòng Sở 2026-03-28'],
    ],
    [
      'under a place, where those who own it make it ready',
      [
        '1. Địa điểm thi:',
        '- Các trạm: An Hòa, Nà Lếch chuẩn bị phòng thi trước ngày 25/3/2026.',
        '- Phòng Dược bố trí nơi ăn, nghỉ.',
        '2. Địa điểm dự phòng:',
        '- Trạm Y tế An Hòa: từ phòng 1 đến phòng 4.',
        '- Nhà văn hóa thôn.',
      ],
      ['1.1 Trạm An Hòa, Trạm Nà Lếch 2026-03-25', '1.2 Phòng Dược -'],
    ],
    [
      'a report named by its quarter, with its day in a line of its own',
      ['1. Báo cáo tự chủ tài chính quý I.', 'Đơn vị chủ trì: Phòng Kế hoạch.', 'Thời hạn: 20/3/2026.'],
      ['1 Phòng Kế hoạch 2026-03-20'],
    ],
    [
      'items numbered with a dash, each with its own lines about who and when',
      [
        '1- Công tác dược',
        '1.1- Rà soát kho thuốc tại các trạm y tế.',
        '- Cơ quan chủ trì: Phòng Dược.',
        '- Thời gian: hoàn thành trong tháng 4/2026.',
        '1.2- Kiểm tra các nhà thuốc tư nhân.',
        '- Cơ quan chủ trì: Thanh tra Sở.',
      ],
      ['1.1 Phòng Dược 2026-04-30', '1.2 Thanh tra Sở -'],
    ],
    [
      'what a line about who leads says besides',
      ['1. Rà soát kho thuốc tại các trạm y tế đạt 100%.', 'Đơn vị chủ trì: Phòng Dược. Báo cáo trước ngày 20/3/2026.'],
      ['1 Phòng Dược 2026-03-20'],
    ],
    [
      'a charge that stands between a topic and its list',
      [
        '1. Trạm Y tế xã Pắc Nậm',
        'Giao Phòng Kế hoạch:',
        'a) Lập dự toán sửa chữa nhà trạm, trình trước ngày 20/3/2026;',
        'b) Theo dõi thi công.',
        '2. Phòng Dược kiểm tra tủ thuốc của trạm.',
      ],
      ['1.a Phòng Kế hoạch 2026-03-20', '1.b Phòng Kế hoạch -', '2 Phòng Dược -'],
    ],
    [
      'what is ordered under a heading about a situation, and nothing that it tells',
      [
        '1. Về tình hình dịch bệnh',
        '- Số ca mắc đã giảm so với tháng trước.',
        '- Yêu cầu Phòng Nghiệp vụ tập trung giám sát các ổ dịch.',
        '- Phòng Dược kiểm tra cơ số thuốc, báo cáo Giám đốc trước ngày 20/3/2026.',
        '2. Về tình hình nhân lực',
        '- Các trạm cơ bản đủ bác sĩ.',
      ],
      ['1.2 Phòng Nghiệp vụ -', '1.3 Phòng Dược 2026-03-20'],
    ],
    [
      'a heading in capitals with its task after the items of another',
      [
        'PHÒNG DƯỢC',
        '+ Rà soát kho thuốc.',
        'PHÒNG NGHIỆP VỤ',
        '+ Kiểm tra nề nếp trực: thường xuyên.',
        'THANH TRA SỞ: kiểm tra các nhà thuốc trước ngày 20/3/2026.',
      ],
      ['1 PHÒNG DƯỢC -', '1 PHÒNG NGHIỆP VỤ -', '2 THANH TRA SỞ 2026-03-20'],
    ],
    [
      'what is shared out under what was concluded',
      [
        'Nội dung 1: Xây dựng Đề án vị trí việc làm',
        'Kết luận: Đề án cơ bản đạt yêu cầu.',
        'Phân công: Phòng Dược hoàn thiện bản mô tả.',
        'Thời hạn: 20/3/2026',
        'Nội dung 2: Sự cố mạng',
        'Kết luận: Sự cố đã được khắc phục.',
        'Phân công: Thanh tra Sở rà soát quy trình trực.',
      ],
      ['4 Phòng Dược 2026-03-20', '8 Thanh tra Sở -'],
    ],
    [
      'demands by those whom they are made of',
      [
        'I. Kết quả đạt được',
        '1. Các trạm đã tiêm chủng cho 95% trẻ em.',
        'II. Yêu cầu',
        '1. Đối với Phòng Dược',
        'a) Rà soát kho thuốc.',
        '2. Giao Thanh tra Sở kiểm tra các trạm trước ngày 31/3/2026.',
      ],
      ['II.1.a Phòng Dược -', 'II.2 Thanh tra Sở 2026-03-31'],
    ],
    [
      'persons with post and seat beside their names',
      [
        '1. Bà Lý Thị Páo (Trưởng trạm) — Tổ trưởng: Điều hành chung, phân ca trực.',
        '2. Ông Vàng A Dế (Bí thư Đoàn xã) – Thành viên: Vận động đoàn viên hiến máu.',
        '3. Bà Giàng Thị Sua (Kế toán) - Phó Chủ tịch Hội: Thu quỹ hội.',
      ],
      ['1 Bà Lý Thị Páo -', '2 Ông Vàng A Dế -', '3 Bà Giàng Thị Sua -'],
    ],
    [
      'what is charged before whom it is for',
      [
        '1. Phân công việc sửa máy xét nghiệm cho Phòng Vật tư thực hiện.',
        '2. Giao kho lạnh cho Phòng Dược phụ trách.',
      ],
      ['1 Phòng Vật tư -', '2 Phòng Dược -'],
    ],
    [
      'no topics, sums and gains',
      [
        '1. Nội dung giám sát: sổ kho, chứng từ nhập thuốc và việc bảo quản.',
        '2. Tổng chi phí: 40 triệu đồng, gồm:',
        '- Thuê xe: 15 triệu đồng;',
        '- Bao gồm: công thợ, vật tư thay thế.',
        '3. Lợi ích của đợt kiểm tra:',
        '- Giảm thời gian chờ của người bệnh.',
        '4. Hình thức và yêu cầu:',
        '- Kiểm tra tập trung tại trạm.',
        '5. Phòng Dược tổng hợp kết quả.',
      ],
      ['5 Phòng Dược -'],
    ],
    [
      'a time that says what is completed by it',
      [
        '1. Phòng Dược nâng cấp phần mềm kê đơn.',
        'Thời gian hoàn thành giai đoạn 1: 30/6/2026.',
        '2. Thanh tra Sở kiểm tra nhà thuốc.',
      ],
      ['1 Phòng Dược 2026-06-30', '2 Thanh tra Sở -'],
    ],
    [
      'a time on its own line, for the item that says none',
      [
        '1. Phòng Dược kiểm kê kho thuốc xong trước ngày 15/3/2026.',
        '2. Thanh tra Sở lập danh sách nhà thuốc vi phạm.',
        'Thời gian gửi: trước ngày 25/3/2026.',
      ],
      ['1 Phòng Dược 2026-03-15', '2 Thanh tra Sở 2026-03-25'],
    ],
    [
      'no closing order to all',
      [
        '1. Phòng Dược rà soát kho thuốc.',
        '2. Các trạm y tế báo cáo trước ngày 20/3/2026.',
        'Các phòng, đơn vị khẩn trương thực hiện.',
      ],
      ['1 Phòng Dược -', '2 Các trạm y tế 2026-03-20'],
    ],
    [
      'paragraphs that begin with whom they are for, under a heading in capitals',
      [
        'MỤC ĐÍCH, YÊU CẦU',
        '- Nâng cao chất lượng kê đơn thuốc.',
        'PHÂN CÔNG NHIỆM VỤ',
        'Phòng Dược: Rà soát kho thuốc, xong trước ngày 20/3/2026.',
        'Thanh tra Sở: Kiểm tra các nhà thuốc.',
      ],
      ['1 Phòng Dược 2026-03-20', '2 Thanh tra Sở -'],
    ],
    [
      'items that count themselves in words',
      ['Thứ nhất, Phòng Dược rà soát kho thuốc trước ngày 20/3/2026.', 'Thứ hai, Thanh tra Sở kiểm tra các nhà thuốc.'],
      ['1 Phòng Dược 2026-03-20', '2 Thanh tra Sở -'],
    ],
    [
      'whom the last sentence charges with all of it',
      [
        '1. Phòng Dược rà soát kho thuốc trước ngày 20/3/2026.',
        '2. Thanh tra Sở kiểm tra các nhà thuốc.',
        'Văn phòng Sở theo dõi, đôn đốc./.',
      ],
      ['1 Phòng Dược 2026-03-20', '2 Thanh tra Sở -', '4 Văn phòng Sở -'],
    ],
    [
      'who is to watch over all of it, though the last item is numbered',
      [
        '1. Phòng Dược rà soát kho thuốc.',
        '2. Thanh tra Sở kiểm tra các nhà thuốc.',
        'Chánh Văn phòng Sở đôn đốc, theo dõi việc thực hiện các nội dung trên và báo cáo Giám đốc Sở.',
      ],
      ['1 Phòng Dược -', '2 Thanh tra Sở -', '4 Chánh Văn phòng Sở -'],
    ],
    [
      'where the money comes from, after the last item',
      ['1. Phòng Dược: Diễn tập ứng phó sự cố hóa chất.', 'Kinh phí thực hiện từ nguồn chi thường xuyên năm 2026.'],
      ['1 Phòng Dược -'],
    ],
    [
      'an evaluation that is asked for',
      [
        'Giám đốc Sở đề nghị Trung tâm Y tế huyện thực hiện các việc sau:',
        '1. Đánh giá kết quả thực hiện đề án y tế cơ sở của các trạm',
        '2. Lập danh sách trạm cần sửa chữa',
      ],
      ['1 Trung tâm Y tế huyện -', '2 Trung tâm Y tế huyện -'],
    ],
    [
      'but no heading of one',
      [
        'I. Đánh giá kết quả thực hiện nhiệm vụ tháng 02 năm 2026',
        'II. Nhiệm vụ tháng 3',
        '1. Phòng Dược kiểm kê kho.',
      ],
      ['II.1 Phòng Dược 2026-03-31'],
    ],
    [
      'an item that trails off, and what lies under it',
      ['1. Nội dung:', '- Tổ chức tuyên truyền bằng loa, tờ rơi…', '+ Vận động mỗi đoàn viên ủng hộ một cuốn sách.'],
      ['1.1 * -', '1.1.1 * -'],
    ],
    [
      'a paragraph that says more of the item before it, and announces its parts',
      [
        '1. Phòng Dược hoàn thiện đề án, trình Giám đốc Sở trước ngày 20/3/2026.',
        'Trong đó chú ý một số nội dung sau:',
        '- Về nguồn vốn: làm rõ cơ cấu vốn của từng dự án.',
        '- Về nhân lực của các trạm: bảo đảm không chồng chéo.',
        '2. Văn phòng Sở rà soát hồ sơ lưu trữ.',
      ],
      ['1 Phòng Dược 2026-03-20', '1.1 Phòng Dược 2026-03-20', '1.2 Phòng Dược 2026-03-20', '2 Văn phòng Sở -'],
    ],
    [
      'when the item before it is reported, where the list goes on',
      [
        '1. Văn phòng Sở rà soát hồ sơ lưu trữ.',
        'Báo cáo kết quả về Giám đốc trước ngày 20/3/2026.',
        '2. Phòng Dược kiểm kê kho.',
        'Các đơn vị gửi số liệu trước ngày 22/3/2026.',
        '3. Thanh tra Sở kiểm tra tủ thuốc.',
      ],
      ['1 Văn phòng Sở 2026-03-20', '2 Phòng Dược 2026-03-22', '3 Thanh tra Sở -'],
    ],
    [
      'what is asked after a list whose items end in no sign, and no number to call',
      [
        '1. Phòng Dược kiểm kê kho thuốc và vật tư',
        '2. Văn phòng Sở sao lưu dữ liệu của các phòng',
        '3. Thanh tra Sở kiểm tra tủ thuốc của các trạm',
        '4. Số điện thoại trực ban: 0212.3456.789',
        'Yêu cầu các phòng báo cáo kết quả về Văn phòng Sở trước ngày 22/3/2026',
      ],
      ['1 Phòng Dược -', '2 Văn phòng Sở -', '3 Thanh tra Sở -', '6 các phòng 2026-03-22'],
    ],
    ['no prices', ['1. Khám sức khỏe: 150.000đ/lượt.', '2. Phòng Dược niêm yết giá thuốc.'], ['2 Phòng Dược -']],
  ])('%s', (_, text, items) => expect(assigned(conclusion(text)).map(shown)).toEqual(items));
});

describe('what assigns nothing', () => {
  it('the contents, times and places of an event', () =>
    expect(
      assigned(
        conclusion([
          'I. Nội dung, thời gian và địa điểm',
          '1. Thi kéo co: 8h00 ngày 25/3/2026 tại sân vận động.',
          '2. Thi nấu ăn: 14h00 ngày 25/3/2026.',
          '3. Phòng Dược dự thi cả hai nội dung.',
          'II. Nhiệm vụ',
          '- Giao Văn phòng Sở chuẩn bị sân bãi.',
        ]),
      ).map(shown),
    ).toEqual(['II.1 Văn phòng Sở -']));

  it.each([
    'Trong quá trình thực hiện, nếu có vướng mắc, các tổ báo cáo Giám đốc Sở.',
    'Thông báo này được phổ biến đến toàn thể viên chức, người lao động.',
    'Các khoa, cá nhân được phân công nghiêm túc thực hiện Thông báo này.',
    'Cán bộ nào lơ là, không chấp hành sẽ bị xử lý theo quy định.',
    'Yêu cầu Trưởng các khoa, phòng nghiêm túc triển khai thực hiện Thông báo này.',
    'Yêu cầu các đồng chí Trưởng phòng nghiêm túc thực hiện các nội dung kết luận trên.',
  ])('a closing formula as an item of the last list: %s', (text) =>
    expect(
      assigned(conclusion(['1. Kiểm kê kho thuốc.', '2. Lau kính.', `3. ${text}`])).map(({ path }) => path),
    ).toEqual(['1', '2']),
  );
  it.each([
    'Sở Y tế yêu cầu các đồng chí Giám đốc bệnh viện các huyện nghiêm túc triển khai thực hiện. kê!',
    'Sở Y tế yêu cầu Trưởng các khoa khẩn trương triển khai nhiệm vụ được giao.',
    'Sở Y tế yêu cầu Trưởng các khoa triển khai nhiệm vụ được giao; kịp thời báo cáo khó khăn, vướng mắc.',
  ])('a closing that asks all to carry it out: %s', (text) =>
    expect(assigned(conclusion(['1. Kiểm kê kho thuốc.', '2. Lau kính.', text])).map((item) => item.text)).toEqual([
      'Kiểm kê kho thuốc.',
      'Lau kính.',
    ]),
  );
  it.each([
    ['Sở Y tế yêu cầu Trưởng các khoa khẩn trương triển khai tủ thuốc lưu động.', '3 Trưởng các khoa -'],
    [
      'Sở Y tế yêu cầu Trưởng các khoa triển khai nhiệm vụ được giao, báo cáo trước ngày 20/3/2026.',
      '3 Trưởng các khoa 2026-03-20',
    ],
    ['Một số khoa còn thiếu tủ thuốc: yêu cầu Phòng Dược cấp bù.', '3 Phòng Dược -'],
    ['Nhiều khoa chưa nộp sổ, Phòng Dược đôn đốc.', '3 * -'],
  ])('but no charge: %s', (text, item) =>
    expect(
      assigned(conclusion(['1. Kiểm kê kho thuốc.', '2. Lau kính.', `3. ${text}`]))
        .map(shown)
        .at(-1),
    ).toBe(item),
  );
  it.each([
    'Một số khoa có tỷ lệ giải ngân thấp.',
    'Một số trạm có tỷ lệ tiêm chủng thấp như sau: Trạm Nà Lếch, Cần Thơ.',
    'Nhiều khoa chưa nộp sổ đúng hạn.',
    'Còn không ít trạm để xảy ra thiếu thuốc.',
  ])('how some of them are: %s', (text) =>
    expect(assigned(conclusion(['1. Kiểm kê kho thuốc.', `2. ${text}`])).map(({ path }) => path)).toEqual(['1']),
  );
  it('but what is to be done by a day, or by a unit under its heading, is work', () =>
    expect(
      assigned(
        conclusion([
          '1. Phòng Dược:',
          '- Trong quá trình kiểm kê, nếu có chênh lệch, báo cáo Giám đốc Sở.',
          '2. Các phòng khẩn trương thực hiện, xong trước ngày 20/3/2026.',
        ]),
      ).map(shown),
    ).toEqual(['1.1 Phòng Dược -', '2 Các phòng 2026-03-20']));
  it('money under a heading that is about reports, too', () =>
    expect(
      assigned(
        conclusion([
          '1. Kinh phí và chế độ báo cáo:',
          '- Kinh phí kiểm kê được bố trí trong dự toán của đơn vị chủ trì;',
          '- Trước ngày 20 hằng tháng, các trạm y tế gửi báo cáo về Phòng Dược.',
        ]),
      ).map(({ path }) => path),
    ).toEqual(['1.2']));
  it('how something is done', () =>
    expect(
      assigned(
        conclusion([
          'I. Phương pháp kiểm kê',
          '- Đối chiếu sổ với kho.',
          '- Cân lại thuốc.',
          'II. Nhiệm vụ',
          '1. Kiểm kê kho thuốc.',
        ]),
      ).map(({ path }) => path),
    ).toEqual(['II.1']));
  const letter = (about: string, text: readonly string[]): string[] => [
    'SỞ Y TẾ SÔNG MÂY',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Số: 71/SYT-NVD',
    `V/v ${about}`,
    'Sông Mây, ngày 05 tháng 3 năm 2026',
    'Kính gửi: Trung tâm Y tế huyện Nà Lếch.',
    ...text,
    'Nơi nhận:',
    '- Như trên;',
    '- Lưu: VT, NVD.',
  ];
  it('what is there, what who applies hands in, whom to ask; who sits on a board, what takes all day', () =>
    expect(
      assigned(
        conclusion([
          'I. Hiện trạng',
          '- Kho thuốc cũ phủ 80% nhu cầu.',
          'II. Nội dung chương trình',
          '1. Cả ngày: Quầy tư vấn và hỗ trợ người bệnh.',
          '2. Buổi chiều: Tham quan kho.',
          'III. Đăng ký',
          '1. Số lớp và định mức kinh phí',
          '- Lớp tại trạm: 02 lớp, tối đa 5 triệu đồng.',
          '2. Hồ sơ đăng ký (nộp 01 bộ)',
          '- Phiếu đăng ký theo mẫu;',
          '3. Liên hệ: Bà Lò Thị Mơ, Phòng Dược.',
          'IV. Tổ chức thực hiện',
          '1. Ban Tổ chức do Phó Giám đốc Sở làm Trưởng ban; Phòng Dược là thường trực.',
          '2. Phòng Dược phát tài liệu.',
          '3. Hồ sơ đăng ký: các trạm gửi Phòng Dược trước ngày 20/3/2026.',
        ]),
      ).map(shown),
    ).toEqual(['IV.2 Phòng Dược -', 'IV.3 các trạm 2026-03-20']));
  it('who somebody is or heads, how many there are, who is looked for, how long it is taught', () =>
    expect(
      assigned(
        conclusion([
          'I. Số lượng, vị trí tuyển dụng',
          '1. Phòng Dược: 02 dược sĩ.',
          'II. Tiêu chuẩn, điều kiện',
          '- Dược sĩ: tốt nghiệp đại học trở lên, làm việc thành thạo trên máy tính.',
          'III. Phân công',
          '- Ban Chỉ đạo: Phó Giám đốc Sở phụ trách dược làm Trưởng ban;',
          '- Người hướng dẫn: ThS. Lò Thị Mơ – Trưởng phòng Dược.',
          '- Cán bộ trực quầy: 40 lượt (mỗi quầy 02 cán bộ);',
          '- 10 tủ thuốc; 05 kệ gỗ.',
          '- Số lớp tập huấn: 05 lớp.',
          '- Thời gian đào tạo: 02 năm (từ 15/6/2026 đến 15/6/2028).',
          '- 02 tủ thuốc cũ chuyển cho Trạm Y tế trước ngày 20/3/2026.',
          'IV. Kinh phí và tổ chức thực hiện',
          '- Tổng dự toán: 80 triệu đồng.',
          '- Phòng Dược chủ trì lập danh sách.',
        ]),
      ).map(shown),
    ).toEqual(['III.7 * 2026-03-20', 'IV.2 Phòng Dược -']));
  it('a letter that begins by answering another', () =>
    expect(
      readOf(
        letter('thực hiện quy định về kê đơn', [
          'Trả lời Công văn số 12/TTYT ngày 01/3/2026 của Trung tâm Y tế huyện Nà Lếch về kê đơn ngoại trú, Sở Y tế có ý kiến như sau:',
          '- Về số ngày của một đơn:',
          'Sở Y tế đã có Công văn số 40/SYT ngày 02/02/2026 hướng dẫn. Do đó, Trung tâm thực hiện theo hướng dẫn này.',
          'Đề nghị Trung tâm Y tế huyện Nà Lếch căn cứ quy định để thực hiện./.',
        ]),
      ).is,
    ).toBe('other'));
  it('rules for the public, whomever they name', () =>
    expect(
      readOf([
        'SỞ GIAO THÔNG VẬN TẢI SÔNG MÂY',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Số: 15/TB-SGTVT',
        'Sông Mây, ngày 05 tháng 3 năm 2026',
        'THÔNG BÁO',
        'Về việc phân luồng giao thông phục vụ sửa cầu Nà Lếch',
        'Sở Giao thông vận tải thông báo:',
        '1. Cấm xe tải trên 5 tấn qua cầu từ ngày 10/3/2026 đến hết ngày 10/6/2026.',
        '2. Các đội xe buýt đi theo đường tránh.',
        'Sở Giao thông vận tải thông báo để các tổ chức, cá nhân biết, thực hiện./.',
        'GIÁM ĐỐC',
        'Lò Văn Tơ',
      ]).is,
    ).toBe('other'));
  it('a notice to the public about what is to be paid', () =>
    expect(
      readOf([
        'TRƯỜNG TIỂU HỌC PẮC NẬM',
        'Số: 9/TB-THPN',
        'Sông Mây, ngày 05 tháng 3 năm 2026',
        'THÔNG BÁO',
        'V/v các khoản thu học kỳ II',
        'Nhà trường thông báo tới phụ huynh các khoản thu như sau:',
        '1. Tiền ăn: 25.000đ/ngày.',
        '2. Đồng phục: theo đăng ký.',
        'Thời gian nộp: từ ngày 10/3/2026 đến ngày 20/3/2026.',
        'HIỆU TRƯỞNG',
        'Lò Thị Mơ',
      ]).is,
    ).toBe('other'));
});

it('a plan may say only what is done by when', () => {
  const plan = (...steps: string[]) =>
    readOf([
      'SỞ Y TẾ SÔNG MÂY',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'KẾ HOẠCH',
      'Tuyển dụng dược sĩ năm 2026',
      'I. Tiến độ thực hiện',
      ...steps,
      'Nơi nhận:',
      '- Lưu: VT.',
      'GIÁM ĐỐC',
      'Lò Văn Pâng',
    ]).is;
  expect(plan('- 10/3/2026: ban hành thông báo tuyển dụng.', '- 20/3/2026: công bố danh sách dự tuyển.')).toBe(
    'notice',
  );
  expect(plan('- Ban hành thông báo tuyển dụng.', '- Công bố danh sách dự tuyển.')).toBe('other');
});

it('“GỬI:” tells whom a telegram is addressed to', () =>
  expect(
    assigned([
      'CÔNG ĐIỆN CỦA GIÁM ĐỐC SỞ Y TẾ',
      'GỬI: Trung tâm Y tế huyện Nà Lếch',
      'Giám đốc Sở Y tế yêu cầu thực hiện các nội dung sau:',
      '1. Trung tâm Y tế huyện Nà Lếch trực cấp cứu 24/24 giờ.',
      '2. Chuẩn bị đủ thuốc trước ngày 20/3/2026.',
    ]).map(shown),
  ).toEqual(['1 Trung tâm Y tế huyện Nà Lếch -', '2 Trung tâm Y tế huyện Nà Lếch 2026-03-20']));

describe('dates for some units only', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'one for each of two units',
      'Phòng Nghiệp vụ Y rà soát kho thuốc trước ngày 12/3; Phòng Tổ chức cán bộ báo cáo biên chế trước ngày 20/3.',
      ['2026-03-12 phong-nghiep-vu-y', '2026-03-20 phong-to-chuc-can-bo'],
    ],
    [
      'one for all, and one for who puts together what they hand in',
      'Các phòng rà soát nhiệm vụ, hoàn thành trước ngày 15/3; Văn phòng tổng hợp, báo cáo Giám đốc Sở trước ngày 16/3.',
      ['2026-03-15 all', '2026-03-16 van-phong'],
    ],
    [
      'the next unit’s after a comma',
      'Phòng Nghiệp vụ Y rà soát kho thuốc trước ngày 12/3, Phòng Tổ chức cán bộ tổng hợp biên chế trước ngày 20/3.',
      ['2026-03-12 phong-nghiep-vu-y', '2026-03-20 phong-to-chuc-can-bo'],
    ],
    [
      'two dates of one unit',
      'Văn phòng gửi dự thảo trước ngày 12/3, trình ký trước ngày 20/3.',
      ['2026-03-12 all', '2026-03-20 all'],
    ],
  ])('%s', (_, text, expected) => {
    const [{ deadlines } = { deadlines: [] }] = assigned(
      conclusion([`1. ${text}`, '2. Thanh tra Sở kiểm tra các chợ.']),
    );
    expect(deadlines.map(({ due, units = ['all'] }) => `${due} ${units.join()}`)).toEqual(expected);
  });
});

it('a paragraph that presses a unit is work beside those that give', () =>
  expect(
    assigned(
      conclusion([
        'Yêu cầu Trung tâm Y tế huyện Nà Lếch tiêm phòng dại cho chó nuôi.',
        'Chi bộ các thôn khẩn trương vận động từng hộ xích chó.',
        'Cấp ủy các chi bộ nghiêm túc kiểm điểm đảng viên thả rông chó.',
      ]),
    ).map(({ text, units: [unit] }) => [text.slice(0, 14), unit?.name]),
  ).toEqual([
    ['Yêu cầu Trung ', 'Trung tâm Y tế huyện Nà Lếch'],
    ['Chi bộ các thô', 'Chi bộ các thôn'],
    ['Cấp ủy các chi', 'Cấp ủy các chi bộ'],
  ]));
