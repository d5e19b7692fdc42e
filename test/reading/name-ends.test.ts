import { describe, expect, it } from 'vitest';
import { Names } from '@/lib/reading/names/names';
import { rolesOf } from '@/lib/reading/units/roles';
import { Units } from '@/lib/reading/units/units';
import { DIVISIONS, TASKS } from './divisions';

/** Names whose own words could begin a predicate, or that go on after a comma, "và" or a dash. */
const NAMES = [
  'Ban quản lý đô thị',
  'Chi cục thuế các huyện, thành phố',
  'Hạt kiểm lâm các huyện',
  'Sở thông tin và truyền thông',
  'Phòng Giáo dục và đào tạo các huyện',
  'Phòng giáo dục và đào tạo huyện',
  'BCH Liên chi Đoàn Khoa Nội',
  'Ban quản lý các công trình trọng điểm phát triển nông thôn',
  'Ban Quản lý chợ',
  'BQL các dự án trọng điểm phát triển đô thị',
  'Ban Bồi thường, giải phóng mặt bằng',
  'Hội đồng bồi thường và tái định cư huyện',
  'Hội đồng bồi thường, hỗ trợ và tái định cư xã',
  'Tổ bồi thường, giải phóng mặt bằng',
  'Ban Chỉ đạo xây dựng nông thôn mới',
  'Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở',
  'Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn huyện',
  'Ban phát triển thôn',
  'Đội xung kích phòng, chống thiên tai',
  'Đội xung kích phòng, chống thiên tai xã Nà Lếch',
  'Ban Chỉ đạo phòng, chống dịch bệnh tỉnh Sông Mây',
  'Ban chỉ đạo phòng, chống dịch bệnh trên cây ăn quả thị xã Mây',
  'Trung tâm Nghiên cứu, ứng dụng khoa học',
  'Ban Quản lý di tích',
  'Ban thanh tra nhân dân',
  'Ban giám sát đầu tư của cộng đồng',
  'Ban Giám sát đầu tư cộng đồng',
  'Tổ Kiểm tra giám sát',
  'Ban công tác Mặt trận',
  'Ban Hoạt động ngoài giờ lên lớp',
  'Ban Đại diện cha mẹ học sinh',
  'Ban Chỉ đạo chuyển đổi số',
  'Ban chỉ đạo',
  'Ban chỉ đạo xây dựng nông thôn mới',
  'Ban kiểm phiếu',
  'Bệnh viện đa khoa khu vực',
  'Bộ trưởng Bộ Công an',
  'Chi cục Giám định xây dựng',
  'Công chức Tư pháp - Hộ tịch',
  'Công ty Cổ phần Môi trường đô thị',
  'Đội Cảnh sát giao thông - Trật tự',
  'Đội Kiểm lâm cơ động và PCCCR',
  'Phòng Quản lý đê điều và PCTT',
  'Đội Cảnh sát quản lý hành chính về trật tự xã hội',
  'Đội quản lý trật tự đô thị',
  'Đội thi công số 2',
  'Đơn nguyên Thận nhân tạo',
  'Khoa Điện - Điện tử',
  'Hội đồng phối hợp phổ biến, giáo dục pháp luật',
  'Hội Nạn nhân chất độc da cam/dioxin',
  'Khoa kiểm soát nhiễm khuẩn',
  'Khoa Ngoại chấn thương',
  'Khoa Nội tổng hợp',
  'Khoa Vật lý trị liệu - Phục hồi chức năng',
  'Khối 4',
  'Ký túc xá',
  'Liên hiệp các tổ chức hữu nghị',
  'Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao',
  'Phòng Biển và Hải đảo',
  'Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ',
  'Phòng Chính sách thuế',
  'Phòng Đào tạo - Chỉ đạo tuyến',
  'Phòng giao dịch Ngân hàng Chính sách xã hội huyện',
  'Phòng Kế hoạch đầu tư',
  'Phòng Kế hoạch tổng hợp',
  'Phòng Lao động, tiền lương và bảo hiểm xã hội',
  'Phòng Quản lý giá và công sản',
  'Phòng Quản lý lưu trú',
  'Phòng Quản lý năng lượng',
  'Phòng Quản lý vận tải, phương tiện và người lái',
  'Phòng Quản lý xây dựng',
  'Phòng Thanh tra, pháp chế',
  'Phòng Xây dựng chính quyền và Công tác thanh niên',
  'Phòng Xây dựng nếp sống văn hóa và Gia đình',
  'Tiểu Ban văn kiện',
  'Tổ 4 - 5',
  'Tổ bảo vệ an ninh, trật tự ở cơ sở',
  'Tổ chuyên môn 2 + 3',
  'Tổ giúp việc',
  'Tổ Mầm non 5 tuổi',
  'Tổ tiếp nhận hồ sơ',
  'Tổng phụ trách Đội',
  'Trung tâm Giám sát, điều hành thông minh',
  'Trung tâm Khuyến công',
  'Trung tâm Quản lý bảo trì công trình giao thông',
  'Trung tâm Quan hệ doanh nghiệp và Hỗ trợ sinh viên',
  'Trung tâm Quy hoạch xây dựng',
  'Trung tâm Ứng dụng tiến bộ khoa học và công nghệ',
  'UBKT Đảng ủy',
  'Văn Phòng Sở',
  'Viettel tỉnh',
  'Vụ Quản lý hàng',
];

const rolesIn = (text: string): [string[] | null, string[], boolean] => {
  const { lead, support, doubtful } = rolesOf(text, [0], new Units(new Names(), () => false), false);
  return [lead?.map(({ name }) => name) ?? null, support.map(({ name }) => name), doubtful];
};

describe.each(NAMES)('%s', (name) => {
  it('ends where an order begins', () => {
    expect(rolesIn(`${name} chuẩn bị hội trường.`)).toEqual([[name], [], false]);
    expect(rolesIn(`Giao ${name} thẩm định nội dung.`)).toEqual([[name], [], false]);
  });
  it('ends where another name begins', () => {
    expect(rolesIn(`${name}, Phòng Y tế theo dõi tiến độ.`)).toEqual([[name, 'Phòng Y tế'], [], false]);
    expect(rolesIn(`${name} và Phòng Y tế theo dõi tiến độ.`)).toEqual([[name, 'Phòng Y tế'], [], false]);
    expect(rolesIn(`Phòng Y tế chủ trì, phối hợp với ${name} lập danh sách.`)).toEqual([['Phòng Y tế'], [name], false]);
  });
  it('ends where a bracket tells more of it', () =>
    expect(rolesIn(`Giao ${name} (đồng chí Lò Văn Tơ) thẩm định nội dung.`)).toEqual([[name], [], false]));
});

/** How sentences go on after a name that leads: each with what is to be done, in many words. */
const ORDERS = [
  'có trách nhiệm theo dõi.',
  'khẩn trương tham mưu văn bản.',
  'gửi báo cáo trước ngày 15/12.',
  'báo cáo Giám đốc.',
  'tham mưu UBND tỉnh ban hành Kế hoạch.',
  'rà soát, bổ sung quy hoạch.',
  'tổ chức hội nghị.',
  'xây dựng kế hoạch.',
  'tổng hợp kết quả, báo cáo.',
  'căn cứ chức năng, nhiệm vụ lập kế hoạch.',
  'sớm hoàn thiện hồ sơ.',
];
const CHARGES = [
  'làm đầu mối tổng hợp.',
  'xây dựng dự toán, trình thẩm định.',
  'cập nhật số liệu lên hệ thống.',
  'lập danh sách.',
  '(đồng chí Lò Văn Tơ) thẩm định nội dung.',
  '(Sở Y tế) hoàn thiện hồ sơ.',
];

it.each(DIVISIONS)('%s is read whole before any order, sign or name', (name) => {
  for (const order of ORDERS) expect(rolesIn(`${name} ${order}`)).toEqual([[name], [], false]);
  for (const charge of CHARGES) expect(rolesIn(`Giao ${name} ${charge}`)).toEqual([[name], [], false]);
  expect(rolesIn(`Đề nghị ${name} quan tâm, chỉ đạo thực hiện.`)).toEqual([[name], [], false]);
  expect(rolesIn(`Giao ${name}, Phòng Y tế theo dõi tiến độ.`)).toEqual([[name, 'Phòng Y tế'], [], false]);
  expect(rolesIn(`Phòng Y tế, ${name} theo dõi tiến độ.`)).toEqual([['Phòng Y tế', name], [], false]);
  expect(rolesIn(`${name} chủ trì, phối hợp Sở Y tế kiểm tra.`)).toEqual([[name], ['Sở Y tế'], false]);
  expect(rolesIn(`Phòng Y tế gửi báo cáo về ${name} trước ngày 15/12.`)).toEqual([['Phòng Y tế'], [], false]);
});

describe('a predicate is not swallowed', () => {
  const NAMED = [
    'Phòng Kế hoạch',
    'Phòng Tuyên truyền',
    'Phòng Quản lý đất đai',
    'Phòng Nông nghiệp và Môi trường',
    'Chi cục Kiểm lâm',
    'Trung tâm Khuyến nông',
    'Sở Y tế',
    'Văn phòng',
    'Ban Quản lý chợ',
    'UBND xã Hà Giao',
    'Công an tỉnh',
    'Trạm Y tế xã',
    'Đội 3',
  ];
  it.each([
    'đồng thời',
    'vẫn',
    'luôn',
    'lập tức',
    'lần lượt',
    'tạm thời',
    'từng bước',
    'mạnh dạn',
    'trước mắt',
    'cố gắng',
    'đang',
    'quyết tâm',
    'tự',
    'còn',
    'cũng',
    'còn phải',
    'cũng cần',
    'thôi',
    'chỉ',
    'có thể',
    'không được',
    'nhất định',
    'đích thân',
    'tranh thủ',
  ])('… %s rà soát', (adverb) => {
    for (const name of NAMED)
      for (const order of ['rà soát hồ sơ.', 'lập danh sách.', 'tổ chức hội nghị.'])
        for (const text of [
          `${name} ${adverb} ${order}`,
          `Giao ${name} ${adverb} ${order}`,
          `Ngoài ra, ${name} ${adverb} ${order}`,
        ])
          expect([text, ...rolesIn(text)]).toEqual([text, [name], [], false]);
  });
  it.each(TASKS)('… %s', (task) => {
    for (const name of NAMED)
      for (const text of [`${name} ${task}`, `Giao ${name} ${task}`]) {
        const [lead, , doubtful] = rolesIn(text);
        expect([text, lead, doubtful]).toEqual([text, [name], false]);
      }
  });
  it.each([
    ['Sở Xây dựng, kiểm tra viên rà soát hồ sơ trình Giám đốc.', ['Sở Xây dựng']],
    ['Sau khi có số liệu, Phòng Kế hoạch tổng hợp, báo cáo.', ['Phòng Kế hoạch']],
    ['Sở Tài chính xây dựng dự toán.', ['Sở Tài chính']],
    ['Sở Nội vụ tổng hợp số liệu, báo cáo.', ['Sở Nội vụ']],
    ['UBND xã đầu tư xây dựng công trình nước sạch.', ['UBND xã']],
    ['Ban Giám hiệu tổ chức triển khai kế hoạch.', ['Ban Giám hiệu']],
    ['Phòng Y tế và các trạm y tế xây dựng phương án.', ['Phòng Y tế', 'các trạm y tế']],
    ['Ban tổ chức hội nghị chuẩn bị tài liệu.', ['Ban tổ chức hội nghị']],
    ['Ban Chỉ đạo xây dựng kế hoạch triển khai.', ['Ban Chỉ đạo']],
    ['Ban Chỉ đạo triển khai kế hoạch.', ['Ban Chỉ đạo']],
    ['Ban chỉ đạo có nhiệm vụ xây dựng kế hoạch.', ['Ban chỉ đạo']],
    ['Ban quản lý chợ xây dựng kế hoạch triển khai.', ['Ban quản lý chợ']],
    ['Tổ giúp việc hướng dẫn các đơn vị thực hiện.', ['Tổ giúp việc']],
    ['Giao Trung tâm Khuyến nông tiếp nhận bàn giao từ Văn phòng.', ['Trung tâm Khuyến nông']],
    ['Hội đồng có nhiệm vụ tổ chức kiểm tra.', ['Hội đồng']],
    ['Tổ có trách nhiệm lập biên bản.', ['Tổ']],
    ['Đoàn kiểm tra có quyền yêu cầu cung cấp hồ sơ.', ['Đoàn kiểm tra']],
    ['Phòng Kế toán thanh toán tiền điện.', ['Phòng Kế toán']],
    ['Phòng Kế toán thanh toán, quyết toán gói thầu.', ['Phòng Kế toán']],
    ['Phòng Kế toán thanh toán gửi bảng kê.', ['Phòng Kế toán thanh toán']],
    [
      'UBND xã Nà Lếch, Ban Nghiên cứu phát triển đô thị theo dõi.',
      ['UBND xã Nà Lếch', 'Ban Nghiên cứu phát triển đô thị'],
    ],
    // What is gathered may begin like a verb.
    ['Văn phòng Công ty tổng hợp tiến độ đúc cọc.', ['Văn phòng Công ty']],
    ['Phòng Kế hoạch tổng hợp biên lai.', ['Phòng Kế hoạch']],
    ['Phòng Kế hoạch tổng hợp lập dự trù.', ['Phòng Kế hoạch tổng hợp']],
    ['Đội Bảo vệ báo cho Ban Giám đốc giờ khóa cổng.', ['Đội Bảo vệ']],
    ['Phòng Hành chính báo về Văn phòng số suất cơm.', ['Phòng Hành chính']],
    ['Ban Quản lý đò Bến Gội kẻ lại vạch sơn.', ['Ban Quản lý đò Bến Gội']],
    // A paper or a village.
    ['Bản kê gửi về Phòng Kế toán.', null],
    ['Bản sao sổ đỏ nộp về Văn phòng.', null],
    ['Bản Mềm Hạ rào lại nương.', ['Bản Mềm Hạ']],
    ['Giao Xã đoàn và Tổ nuôi dưỡng rà soát bếp ăn.', ['Xã đoàn', 'Tổ nuôi dưỡng']],
    ['Giao Trung tâm Văn hóa và Tổ chức sự kiện rà soát hồ sơ.', ['Trung tâm Văn hóa và Tổ chức sự kiện']],
    ['Tổ Kiểm tra giám sát, đôn đốc các thôn.', ['Tổ Kiểm tra']],
    ['Tổ Giám sát kiểm tra việc thực hiện.', ['Tổ Giám sát']],
    ['Phòng Thanh tra kiểm tra báo cáo của các xã.', ['Phòng Thanh tra']],
    ['Giao Trung tâm Kiểm soát thanh toán rà soát hồ sơ.', ['Trung tâm Kiểm soát thanh toán']],
    ['Phòng Kế hoạch - Thẩm định hướng dẫn các đơn vị lập dự toán.', ['Phòng Kế hoạch - Thẩm định']],
    ['Tổ Trực tiếp nhận hồ sơ.', ['Tổ Trực']],
    ['Ngoài ra, Tổ Quản lý sử dụng kháng sinh vẫn rà soát hồ sơ.', ['Tổ Quản lý sử dụng kháng sinh']],
    ['Giao Ban Giám sát hành trình lập danh sách.', ['Ban Giám sát hành trình']],
    ['Ban Giám sát trình báo cáo.', ['Ban Giám sát']],
    ['Giao Phòng Chuyển đổi số và Ngân hàng điện tử lập danh sách.', ['Phòng Chuyển đổi số và Ngân hàng điện tử']],
    ['Giao Phòng Chuyển đổi số và Ngân hàng Nhà nước lập danh sách.', ['Phòng Chuyển đổi số', 'Ngân hàng Nhà nước']],
    [
      'Phòng Theo dõi công tác phòng, chống tham nhũng lập danh sách.',
      ['Phòng Theo dõi công tác phòng, chống tham nhũng'],
    ],
    ['Giao Ban Quản lý chợ trong tháng 12 rà soát hồ sơ.', ['Ban Quản lý chợ']],
    // What a dash is followed by: an order, or what is said of it.
    ['Phòng Kế hoạch - thẩm định hồ sơ các dự án.', ['Phòng Kế hoạch']],
    ['Phòng Kế hoạch - kiểm tra, rà soát hồ sơ.', ['Phòng Kế hoạch']],
    ['Giao Phòng Kế hoạch - đầu mối tổng hợp, lập danh sách.', ['Phòng Kế hoạch']],
    // In small letters after its noun, where a capital stands within a sentence or the field has the word.
    [
      'Giao Phòng Y tế, Phòng tiền tệ - kho quỹ, Sở Nội vụ theo chức năng triển khai.',
      ['Phòng Y tế', 'Phòng tiền tệ - kho quỹ', 'Sở Nội vụ'],
    ],
    ['Giao Phòng Y tế và Phòng khiếu tố thống nhất phương án.', ['Phòng Y tế', 'Phòng khiếu tố']],
    ['Phòng nghiệp vụ và Phòng Y tế lập danh sách.', ['Phòng nghiệp vụ', 'Phòng Y tế']],
    ['Phòng ngừa rủi ro, rà soát hồ sơ tín dụng.', null],
    ['Khoa học sinh học rà soát lại.', null],
  ])('%s', (text, lead) => expect(rolesIn(text)[0]).toEqual(lead));
});

describe('whom else a sentence charges', () => {
  it.each([
    ['GVCN thông báo cho phụ huynh. GVBM nhập điểm trước ngày 20.', ['GVCN', 'GVBM'], [], false],
    ['Các quận, huyện, có các điểm du lịch tổ chức đón khách tăng cường kiểm tra.', ['Các quận, huyện'], [], false],
    ['Các đoàn thể, tổ chức xã hội huy động hội viên.', ['Các đoàn thể, tổ chức xã hội'], [], false],
    ['Các phòng, đơn vị xây dựng Phụ lục kèm theo.', ['Các phòng, đơn vị'], [], false],
    [
      'Bí thư chi bộ, Trưởng thôn, Trưởng Ban công tác Mặt trận các thôn vận động nhân dân.',
      ['Bí thư chi bộ', 'Trưởng thôn', 'Trưởng Ban công tác Mặt trận các thôn'],
      [],
      false,
    ],
    ['Quận Tân Sơn được giao xác định ranh giới.', ['Quận Tân Sơn'], [], true],
    ['Cấp ủy, chính quyền các cấp tập trung chỉ đạo.', ['Cấp ủy, chính quyền các cấp'], [], false],
    ['Đề nghị UBMTTQVN và các hội xã tuyên truyền.', ['UBMTTQVN', 'các hội xã'], [], false],
    ['Trưởng phòng Nội vụ, trưởng phòng Y tế rà soát.', ['Trưởng phòng Nội vụ', 'trưởng phòng Y tế'], [], false],
    ['Sau khi hồ sơ được duyệt, Sở QH-KT kết hợp chủ đầu tư thực hiện.', ['Sở QH-KT'], [], false],
    [
      'Ban Quản lý các dự án trọng điểm phát triển đô thị khẩn trương hoàn chỉnh hồ sơ.',
      ['Ban Quản lý các dự án trọng điểm phát triển đô thị'],
      [],
      false,
    ],
    ['Giao các Phó Thủ tướng Chính phủ theo lĩnh vực kiểm tra.', ['các Phó Thủ tướng Chính phủ'], [], false],
    [
      'Ủy ban nhân dân các địa phương có hồ chứa thường xuyên cập nhật mực nước.',
      ['Ủy ban nhân dân các địa phương có hồ chứa'],
      [],
      false,
    ],
    ['VP-TK tham mưu lịch tiếp dân.', ['VP-TK'], [], false],
    ['Giao CB VH-XH lập danh sách hộ nghèo.', ['CB VH-XH'], [], false],
    ['Mỗi chi bộ cử 02 đồng chí tham gia lớp học.', ['Mỗi chi bộ'], [], false],
    ['Lái xe, bảo vệ kiểm tra phương tiện.', ['Lái xe'], [], false],
    ['Phòng Y tế phối hợp các phòng, đơn vị và Công an xã kiểm tra.', ['Phòng Y tế'], ['Công an xã'], false],
    [
      'Giao Phòng Y tế chủ trì, phối hợp với Phòng Giao dịch số 4 và Sở Nội vụ kiểm tra thực tế.',
      ['Phòng Y tế'],
      ['Phòng Giao dịch số 4', 'Sở Nội vụ'],
      false,
    ],
    ['Ngoài ra, Sở Y tế từ nay rà soát hồ sơ.', null, [], true],
    ['Để chuẩn bị cho kỳ họp, giao tổ thư ký hoàn thiện báo cáo.', ['tổ thư ký'], [], true],
    ['Trên tinh thần đó, yêu cầu tổ biên tập tiếp tục chỉnh sửa báo cáo.', ['tổ biên tập'], [], true],
  ])('%s', (text, lead, support, doubtful) => expect(rolesIn(text)).toEqual([lead, support, doubtful]));
});

it.each(['rốt ráo', 'toàn diện', 'dành thời gian'])('words that no list knows before an order are asked: %s', (words) =>
  expect(rolesIn(`Phòng Kế hoạch ${words} rà soát hồ sơ.`)[2]).toBe(true),
);

it('what follows “và” in small letters after whom an order charges may go on with the name', () =>
  expect(rolesIn('Giao Khoa Lọc máu và nội thận lập danh sách.')[2]).toBe(true));

it('a team’s second task is asked where it could make what follows', () =>
  expect(rolesIn('Tổ Kiểm tra giám sát báo cáo kết quả.')).toEqual([['Tổ Kiểm tra giám sát'], [], true]));

it('a team’s second task before a colon is its name, whatever follows', () =>
  expect(new Units(new Names(), () => false).heading('Tổ Kiểm tra giám sát: kiểm tra hiện trường.')).toMatchObject({
    names: [{ name: 'Tổ Kiểm tra giám sát' }],
    sure: true,
  }));

describe('a heading that names people of a kind is never for certain', () => {
  it.each(['Cán bộ, giáo viên, nhân viên', 'Phụ huynh học sinh:', 'Chủ các cơ sở lưu trú'])('%s', (text) =>
    expect(new Units(new Names(), () => false).heading(text, { heads: true })).toMatchObject({
      names: [{ name: text.replace(':', '') }],
      sure: false,
    }),
  );
});
