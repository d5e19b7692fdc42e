import { describe, expect, it } from 'vitest';
import { read } from '@/lib/reading';
import { plainDocument } from '@/lib/sources';

/** Several units under one noun, told apart by numbers, by places or by what they are for; and names that only look so. */

const HEAD = [
  'SỞ XÂY DỰNG SÔNG MÂY',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Số: 41/TB-SXD',
  'Sông Mây, ngày 05 tháng 3 năm 2026',
  'THÔNG BÁO',
  'Kết luận của Giám đốc Sở',
];
const FOOT = ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'];

/** Who leads each item, and whether that is asked. */
function leads(items: readonly string[]): (readonly string[])[] {
  const reading = read(plainDocument([...HEAD, ...items, ...FOOT].join('\n')).blocks);
  if (reading.is !== 'notice') return [];
  return reading.notice.assignments.map(({ units, unitsDoubtful }) => [
    ...units.flatMap(({ id, name, role }) => (role === 'lead' ? [id === '*' ? '*' : name] : [])),
    ...(unitsDoubtful ? ['?'] : []),
  ]);
}

const AND_ANOTHER = '2. Văn phòng Sở lập danh sách.';

describe('several', () => {
  it.each<[string, readonly string[]]>([
    ['Sở: Tài chính, Y tế lập dự toán.', ['Sở Tài chính', 'Sở Y tế']],
    ['Giao Giám đốc Sở: Nội vụ, Xây dựng soạn quy chế.', ['Giám đốc Sở Nội vụ', 'Giám đốc Sở Xây dựng']],
    ['Giao Giám đốc Sở, ngành: Nội vụ, Y tế soạn quy chế.', ['Giám đốc Sở Nội vụ', 'Giám đốc Sở Y tế']],
    ['Trưởng phòng: Tư pháp, Nội vụ soạn quy chế.', ['Trưởng phòng Tư pháp', 'Trưởng phòng Nội vụ']],
    ['Giao phòng: Tư pháp và Nội vụ soạn quy chế.', ['Phòng Tư pháp', 'Phòng Nội vụ']],
    ['Chi cục: Kiểm lâm, Thú y mở lớp.', ['Chi cục Kiểm lâm', 'Chi cục Thú y']],
    ['Sở: Tài chính, Y tế; Công an tỉnh mở lớp.', ['Sở Tài chính', 'Sở Y tế', 'Công an tỉnh']],
    ['Giao Sở: Nội vụ; Xây dựng; Y tế mở lớp.', ['Sở Nội vụ', 'Sở Xây dựng', 'Sở Y tế']],
    ['Các Sở: Nội vụ; Xây dựng và Y tế mở lớp.', ['Sở Nội vụ', 'Sở Xây dựng', 'Sở Y tế']],
    [
      'Giám đốc các Sở: Nội vụ; Y tế; Chủ tịch UBND các xã mở lớp.',
      ['Giám đốc Sở Nội vụ', 'Giám đốc Sở Y tế', 'Chủ tịch UBND các xã'],
    ],
    ['Trung tâm dạy nghề và đào tạo các xã rà soát học phí.', ['Trung tâm dạy nghề và đào tạo các xã', '?']],
    // What comes after the colon is an order, or the person who holds the office.
    ['Giám đốc Sở: Xây dựng quy chế, tổ chức mở lớp.', ['Giám đốc Sở']],
    ['Giám đốc Sở: Chỉ đạo, đôn đốc việc mở lớp.', ['Giám đốc Sở']],
    ['Trưởng ban: Lê Văn Tám, Giám đốc Sở; lập dự toán.', ['Trưởng ban']],
    ['Xí nghiệp số 1, số 2 sửa chữa máy bơm.', ['Xí nghiệp số 1', 'Xí nghiệp số 2']],
    ['Xí nghiệp số 1 và số 3: kiểm kê vật tư.', ['Xí nghiệp số 1', 'Xí nghiệp số 3']],
    ['Yêu cầu Xí nghiệp Cấp nước số 1, số 3 nộp hồ sơ.', ['Xí nghiệp Cấp nước số 1', 'Xí nghiệp Cấp nước số 3']],
    ['Các Đội số 1, số 2 và số 3 báo cáo nhân lực.', ['Đội số 1', 'Đội số 2', 'Đội số 3']],
    ['Trường THCS Nà Lếch, Bản Cuông rà soát phòng học.', ['Trường THCS Nà Lếch', 'Trường THCS Bản Cuông']],
    ['Giao Trường THCS Nà Lếch, TH Hồng Lĩnh sửa cổng trường.', ['Trường THCS Nà Lếch', 'Trường TH Hồng Lĩnh']],
    ['Trường THCS Nà Lếch, Công an xã rà soát.', ['Trường THCS Nà Lếch', 'Công an xã']],
    ['Trạm Y tế xã Nà Lếch, Mường Lòm kiểm kê thuốc.', ['Trạm Y tế xã Nà Lếch', 'Trạm Y tế xã Mường Lòm']],
    [
      'Ban Thường vụ Đảng ủy các xã Nà Lếch, Mường Lòm trực tiếp đối thoại.',
      ['Ban Thường vụ Đảng ủy xã Nà Lếch', 'Ban Thường vụ Đảng ủy xã Mường Lòm'],
    ],
    ['Công an các xã Nà Lếch, Mường Lòm phối hợp tuần tra.', ['Công an xã Nà Lếch', 'Công an xã Mường Lòm']],
    [
      'Phòng Quy hoạch, Kinh tế xây dựng, Hạ tầng kỹ thuật thuộc Sở rà soát đơn giá.',
      ['Phòng Quy hoạch', 'Phòng Kinh tế xây dựng', 'Phòng Hạ tầng kỹ thuật'],
    ],
    ['Các Phòng Quy hoạch, Kinh tế xây dựng thuộc Sở lập báo cáo.', ['Phòng Quy hoạch', 'Phòng Kinh tế xây dựng']],
    ['Phòng Quy hoạch, Thanh tra Sở, mỗi đơn vị cử 01 người tham gia.', ['Phòng Quy hoạch', 'Thanh tra Sở']],
    ['Trường TH Nà Hạ, THCS Bản Cuông mỗi trường chuẩn bị 01 tiết mục.', ['Trường TH Nà Hạ', 'Trường THCS Bản Cuông']],
    ['Chi hội bản Pom, Lót tổ chức ra quân.', ['Chi hội bản Pom', 'Chi hội bản Lót']],
    ['Đội số 1, Đội số 2: mỗi đơn vị đảm nhận 02 tuyến đường.', ['Đội số 1', 'Đội số 2']],
  ])('%s', (item, expected) => expect(leads([`1. ${item}`, AND_ANOTHER])).toEqual([expected, ['Văn phòng Sở']]));

  it('in a heading', () =>
    expect(
      leads([
        '1. Xí nghiệp cơ khí số 1, số 2:',
        '- Bảo dưỡng máy.',
        '2. Trường THCS Nà Lếch, Bản Cuông',
        '- Sửa cổng.',
      ]),
    ).toEqual([
      ['Xí nghiệp cơ khí số 1', 'Xí nghiệp cơ khí số 2'],
      ['Trường THCS Nà Lếch', 'Trường THCS Bản Cuông'],
    ]));
});

describe('a group and who stands beside it', () => {
  it.each<[string, readonly string[]]>([
    ['Giao các phòng chuyên môn; Thanh tra Sở lập hồ sơ.', ['*', 'Thanh tra Sở']],
    [
      'Các phòng chuyên môn, Thanh tra Sở và Trung tâm Quy hoạch: lập hồ sơ.',
      ['*', 'Thanh tra Sở', 'Trung tâm Quy hoạch'],
    ],
    ['Các đơn vị sự nghiệp; Chi cục Giám định: lập hồ sơ.', ['*', 'Chi cục Giám định']],
    ['Thanh tra Sở, các phòng chuyên môn lập hồ sơ.', ['Thanh tra Sở', '*']],
    // Those are among them.
    ['Các phòng và Thanh tra Sở lập hồ sơ.', ['*']],
    ['Các phòng, đơn vị, Thanh tra Sở lập hồ sơ.', ['*']],
    ['Các đơn vị, Thanh tra Sở lập hồ sơ.', ['*']],
    ['Các phòng chuyên môn; các đơn vị sự nghiệp lập hồ sơ.', ['*']],
  ])('%s', (item, expected) => expect(leads([`1. ${item}`, AND_ANOTHER])).toEqual([expected, ['Văn phòng Sở']]));

  it('but two kinds of one trade where the document names these kinds alone', () => {
    const items = ['1. Các Đội, Trạm CSGT: lập kế hoạch.', '2. Đội CSGT số 1: trực chốt.'];
    const [both, one] = [['Các Đội, Trạm CSGT'], ['Đội CSGT số 1']];
    expect(leads([...items, 'II. CHẾ ĐỘ BÁO CÁO', 'Các Đội, Trạm báo cáo kết quả trước ngày 15/3/2026.'])).toEqual([
      both,
      one,
      ['Các Đội, Trạm'],
    ]);
    expect(leads(items)).toEqual([['Các Đội', 'Trạm CSGT'], one]);
    expect(
      leads(['1. Các Đội, Tổ xung kích: trực đê.', '2. Phòng Quy hoạch rà soát.', '3. Các Đội, Tổ trực đêm.']),
    ).toEqual([['Các Đội, Tổ xung kích'], ['Phòng Quy hoạch'], ['Các Đội, Tổ']]);
  });

  it('goes on though a heading has made its first words known', () =>
    expect(leads(['1. Các Khoa: lập kế hoạch.', '2. Các Khoa, Viện rà soát đề cương.'])).toEqual([
      ['Các Khoa'],
      ['Các Khoa, Viện'],
    ]));
});

describe('one', () => {
  it.each<[string, readonly string[]]>([
    ['Phòng Kinh tế, Hạ tầng và Đô thị rà soát đơn giá.', ['Phòng Kinh tế, Hạ tầng và Đô thị']],
    ['Phòng Văn hóa, Thể thao, Du lịch và Gia đình lập hồ sơ.', ['Phòng Văn hóa, Thể thao, Du lịch và Gia đình']],
    ['Xí nghiệp số 1 sửa chữa máy bơm số 2.', ['Xí nghiệp số 1']],
    ['Trường THCS Nà Lếch rà soát phòng học, sân chơi.', ['Trường THCS Nà Lếch']],
    ['Phòng Quy hoạch thuộc Sở rà soát hồ sơ.', ['Phòng Quy hoạch']],
    ['Chi cục Giám định thuộc Sở Xây dựng lập hồ sơ.', ['Chi cục Giám định thuộc Sở Xây dựng']],
    ['Chi hội bản Phiêng hoàn thiện hồ sơ vay vốn.', ['Chi hội bản Phiêng']],
    ['Các khoa, ban duy trì chế độ trực.', ['*']],
    ['Các khoa duy trì chế độ trực.', ['Các khoa']],
    ['Mỗi đơn vị cử 01 người tham gia.', ['*']],
    ['BS Mừng rà soát hồ sơ bệnh án.', ['BS Mừng']],
    ['ThS. Lò Văn Tơ lập dự trù hóa chất.', ['ThS. Lò Văn Tơ']],
    ['DS kho thuốc rà soát.', ['*']],
  ])('%s', (item, expected) => expect(leads([`1. ${item}`, AND_ANOTHER])).toEqual([expected, ['Văn phòng Sở']]));
});

describe('after the last word', () => {
  it.each<[string, readonly string[]]>([
    ['Lập kế hoạch kiểm tra – Thanh tra Sở', ['Thanh tra Sở', '?']],
    ['Tổ chức lễ khởi công. – Phòng Quy hoạch, Thanh tra Sở', ['Phòng Quy hoạch', 'Thanh tra Sở', '?']],
    // From one place to another.
    ['Xử lý vi phạm tại tuyến Nà Lếch – Bản Cuông.', ['*']],
  ])('%s', (item, expected) => expect(leads([`1. ${item}`, AND_ANOTHER])).toEqual([expected, ['Văn phòng Sở']]));
});

describe('those who are told by what they are to a project', () => {
  it.each<[string, readonly string[]]>([
    ['Tư vấn giám sát kiểm soát chặt chẽ vật liệu đắp nền.', ['Tư vấn giám sát']],
    ['Tư vấn giám sát công trình cầu Nà Lếch.', ['*']],
    ['Bố trí chỗ ở: Ban Quản lý ký túc xá chủ trì.', ['Ban Quản lý ký túc xá']],
    ['Kho số 1, số 2: sửa chữa mái che.', ['Kho số 1', 'Kho số 2']],
  ])('%s', (item, expected) => expect(leads([`1. ${item}`, AND_ANOTHER])).toEqual([expected, ['Văn phòng Sở']]));
});

describe('a slip of work', () => {
  const slip = (who: string) =>
    leads([
      'Trong ngày 06/3/2026, các tổ nhận việc như sau.',
      'Người giao việc: Đội trưởng Lê Hữu Phước',
      who,
      'Nội dung công việc:',
      '1. Thay sứ vỡ.',
      '2. Phát quang hành lang.',
    ]);
  it('is that of who receives it', () =>
    expect(slip('Đơn vị nhận việc: Tổ Vận hành 1')).toEqual([['Tổ Vận hành 1'], ['Tổ Vận hành 1']]));
  it('says who gives it, who does nothing', () => expect(slip('Địa điểm: trạm Nà Lếch')).toEqual([['*'], ['*']]));
});

it('what the closing formula gives to someone is work', () => {
  const closing = (last: string) =>
    leads(['1. Thanh tra Sở rà soát đơn thư.', `Các phòng nghiêm túc thực hiện. ${last}`]);
  expect(closing('Giao Văn phòng Sở theo dõi, đôn đốc./.')).toEqual([['Thanh tra Sở'], ['Văn phòng Sở']]);
  expect(closing('Giao các phòng thực hiện./.')).toEqual([['Thanh tra Sở']]);
});

it('what a group is to report after a list is none of its last item', () =>
  expect(
    leads([
      '1. Chi hội bản Pom ra quân vệ sinh.',
      '2. Chị Lò Thị Đôi phụ trách văn nghệ.',
      'Các chi hội báo cáo kết quả trước ngày 20/6/2026.',
    ]),
  ).toEqual([['Chi hội bản Pom'], ['Chị Lò Thị Đôi'], ['Các chi hội']]));

it('one of a kind, by initials and its own name, under a heading of all', () =>
  expect(
    leads([
      '1. Các Điện lực:',
      '- Phát quang hành lang tuyến.',
      '- ĐL Nà Lếch: khắc phục điểm võng.',
      '- TBA: kiểm tra rơ le.',
      '2. Văn phòng Sở',
      '- Mua bình chữa cháy.',
    ]),
  ).toEqual([['Các Điện lực'], ['ĐL Nà Lếch', '?'], ['Các Điện lực'], ['Văn phòng Sở']]));

it('one told in its heading by how it stands', () =>
  expect(
    leads([
      '1. Chi nhánh Bắc Hà có tỷ lệ nợ xấu trên 2%: xây dựng lộ trình thu nợ.',
      '2. Các xã có tỷ lệ dưới 50%: rà soát từng hộ.',
    ]),
  ).toEqual([['Chi nhánh Bắc Hà'], ['Các xã có tỷ lệ dưới 50%']]));

it('initials before a name of their own head a list, and lead under another’s heading', () =>
  expect(
    leads([
      '1. TT CNTT:',
      '+ Vá lỗi phần mềm.',
      '2. TTVT khu vực 1, 2: thay tủ cáp.',
      '3. Văn phòng Sở:',
      '- PBH Nà Lếch, PBH Bản Mé giải trình số hộ rời mạng.',
      '- GPMB Dự án Nà Lếch hoàn thành trước ngày 30/6/2026.',
    ]),
  ).toEqual([['TT CNTT', '?'], ['TTVT khu vực 1, 2', '?'], ['PBH Nà Lếch', 'PBH Bản Mé', '?'], ['Văn phòng Sở']]));

it('a criterion is what a unit is to bring about', () =>
  expect(
    leads([
      '1. Tiêu chí số 2 - Giao thông: Phòng Kinh tế phụ trách; bê tông hóa 2 km đường.',
      '2. Tiêu chí số 17 - Môi trường:',
      'a) Trạm Y tế: xây 120 nhà tiêu.',
      'b) Hội Phụ nữ: phân loại rác.',
    ]),
  ).toEqual([['Phòng Kinh tế'], ['Trạm Y tế'], ['Hội Phụ nữ']]));

it('orders in paragraphs under topics, after who “kết luận:”', () =>
  expect(
    leads([
      'Sau khi trao đổi, Giám đốc Sở thống nhất kết luận:',
      'Nội dung 1: Về đảm bảo giao thông',
      'Công ty CP Cầu đường 245 huy động 03 máy xúc.',
      'Ban Quản lý đường bộ cử cán bộ thường trực tại hiện trường.',
    ]),
  ).toEqual([['Công ty CP Cầu đường 245'], ['Ban Quản lý đường bộ']]));
