/** The same tasks of the same units, in each way in which offices say whose a task is: the way must not matter. */

/** What stands before the items and after them. */
export type Around = readonly [head: readonly string[], foot: readonly string[]];
const TOP = ['UBND TỈNH SÔNG MÂY', 'SỞ XÂY DỰNG', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
const PARTY = ['ĐẢNG BỘ TỈNH SÔNG MÂY', 'ĐẢNG ỦY SỞ XÂY DỰNG', 'ĐẢNG CỘNG SẢN VIỆT NAM'];
const DAY = 'Sông Mây, ngày 05 tháng 3 năm 2026';
const FOOT = ['Nơi nhận:', '- Như trên;', '- Lưu: VT.', 'GIÁM ĐỐC', 'Lê Thị Mận'];
const PARTY_FOOT = ['Nơi nhận:', '- Tỉnh ủy;', '- Lưu VP.', 'T/M ĐẢNG ỦY', 'BÍ THƯ', 'Lê Thị Mận'];

export const KINDS: Readonly<Record<string, Around>> = {
  'a conclusion of a meeting': [
    [
      ...TOP,
      'Số: 41/TB-SXD',
      DAY,
      'THÔNG BÁO',
      'Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng 3',
      'Giám đốc Sở kết luận như sau:',
    ],
    FOOT,
  ],
  'a notice that shares out work': [
    [
      ...TOP,
      'Số: 41/TB-SXD',
      DAY,
      'THÔNG BÁO',
      'Về việc phân công nhiệm vụ phòng, chống lụt bão năm 2026',
      'Giám đốc Sở phân công nhiệm vụ cụ thể như sau:',
    ],
    FOOT,
  ],
  'a plan': [
    [
      ...[...TOP, 'Số: 41/KH-SXD', DAY, 'KẾ HOẠCH', 'Phòng, chống lụt bão năm 2026'],
      ...[
        'I. MỤC ĐÍCH, YÊU CẦU',
        '1. Chủ động ứng phó với lụt bão.',
        '2. Giảm thiệt hại về người và tài sản.',
        'II. TỔ CHỨC THỰC HIỆN',
      ],
    ],
    ['Trên đây là Kế hoạch phòng, chống lụt bão năm 2026 của Sở Xây dựng./.', ...FOOT],
  ],
  'a letter': [
    [
      ...[
        ...TOP,
        'Số: 41/SXD-HTKT',
        'V/v tăng cường công tác phòng, chống lụt bão',
        DAY,
        'Kính gửi: Các phòng, đơn vị thuộc Sở',
      ],
      'Thực hiện Công văn số 12/UBND-KT ngày 02/3/2026 của UBND tỉnh, Giám đốc Sở yêu cầu các phòng, đơn vị thực hiện các nội dung sau:',
    ],
    ['Nhận được Công văn này, yêu cầu các phòng, đơn vị nghiêm túc thực hiện./.', ...FOOT],
  ],
  'a directive': [
    [
      ...[...TOP, 'Số: 02/CT-SXD', DAY, 'CHỈ THỊ', 'Về tăng cường công tác phòng, chống lụt bão năm 2026'],
      'Thời gian qua, mưa lũ diễn biến phức tạp. Để chủ động ứng phó, Giám đốc Sở chỉ thị:',
    ],
    ['Các phòng, đơn vị nghiêm túc thực hiện Chỉ thị này./.', ...FOOT],
  ],
  'a telegram': [
    [
      ...[...TOP, 'Số: 02/CĐ-SXD', DAY, 'CÔNG ĐIỆN', 'Về ứng phó với bão số 3', 'GIÁM ĐỐC SỞ XÂY DỰNG ĐIỆN:'],
      'Bão số 3 đang di chuyển nhanh. Giám đốc Sở yêu cầu:',
    ],
    FOOT,
  ],
  'a decision': [
    [
      ...[...TOP, 'Số: 41/QĐ-SXD', DAY, 'QUYẾT ĐỊNH', 'Về việc giao nhiệm vụ phòng, chống lụt bão năm 2026'],
      ...[
        'GIÁM ĐỐC SỞ XÂY DỰNG',
        'Căn cứ Luật Phòng, chống thiên tai ngày 19/6/2013;',
        'Theo đề nghị của Chánh Văn phòng Sở.',
      ],
      ...['QUYẾT ĐỊNH:', 'Điều 1. Giao nhiệm vụ cho các phòng, đơn vị như sau:'],
    ],
    [
      'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.',
      'Điều 3. Chánh Văn phòng Sở, Trưởng các phòng, đơn vị chịu trách nhiệm thi hành Quyết định này./.',
      ...FOOT,
    ],
  ],
  'a resolution': [
    [
      ...[...PARTY, 'Số 12-NQ/ĐU', DAY, 'NGHỊ QUYẾT', 'Về lãnh đạo công tác phòng, chống lụt bão năm 2026'],
      ...['I. NHIỆM VỤ, GIẢI PHÁP', '1. Tập trung lãnh đạo công tác phòng, chống lụt bão.', 'II. TỔ CHỨC THỰC HIỆN'],
    ],
    PARTY_FOOT,
  ],
  'a conclusion of a board': [
    [
      ...[...PARTY, 'Số 12-KL/ĐU', DAY, 'KẾT LUẬN', 'của Ban Thường vụ Đảng ủy về công tác phòng, chống lụt bão'],
      'Sau khi nghe báo cáo, Ban Thường vụ Đảng ủy kết luận như sau:',
    ],
    PARTY_FOOT,
  ],
  'a programme': [
    [...TOP, 'Số: 41/CTr-SXD', DAY, 'CHƯƠNG TRÌNH CÔNG TÁC', 'Phòng, chống lụt bão năm 2026', 'I. NHIỆM VỤ TRỌNG TÂM'],
    FOOT,
  ],
  'an emergency plan': [
    [
      ...[...TOP, 'Số: 41/PA-SXD', DAY, 'PHƯƠNG ÁN', 'Ứng phó thiên tai năm 2026'],
      ...['I. TÌNH HÌNH', 'Thiên tai diễn biến phức tạp.', 'II. PHÂN CÔNG NHIỆM VỤ'],
    ],
    FOOT,
  ],
  guidance: [
    [
      ...[...TOP, 'Số: 41/HD-SXD', DAY, 'HƯỚNG DẪN', 'Thực hiện công tác phòng, chống lụt bão năm 2026'],
      ...['I. NỘI DUNG', '1. Rà soát phương án.', 'II. TỔ CHỨC THỰC HIỆN'],
    ],
    FOOT,
  ],
  minutes: [
    [
      ...[...TOP, 'BIÊN BẢN', 'Họp giao ban tháng 3 năm 2026', 'Thời gian: 8 giờ 00 ngày 05/3/2026.'],
      ...[
        'Thành phần: Ban Giám đốc, các phòng, đơn vị.',
        'Nội dung: Chánh Văn phòng báo cáo kết quả tháng 2.',
        'KẾT LUẬN CỦA GIÁM ĐỐC SỞ',
      ],
    ],
    ['Cuộc họp kết thúc vào hồi 10 giờ 30 phút cùng ngày./.', 'THƯ KÝ', 'CHỦ TRÌ'],
  ],
};

export const UNITS = [
  'Phòng Quản lý đê điều và PCTT',
  'Văn phòng Sở',
  'Đội Cảnh sát giao thông cơ động và CNCH',
  'Trung tâm Kiểm định xây dựng',
  'Trạm Thủy nông Nà Lếch',
];
/** Each begins with a verb; with its day, or null. */
export const TASKS: readonly (readonly [task: string, due: string | null])[] = [
  ['Rà soát, bổ sung 12 biển báo ở bến đò Gò Sậy trước ngày 20/3/2026', '2026-03-20'],
  ['Chỉ đạo Đội Quản lý bến bãi niêm yết giá vé qua phà', null],
  ['Phối hợp với Công an huyện Hà Giao kiểm tra xe chở cát quá tải, hoàn thành trong tháng 4/2026', '2026-04-30'],
  ['Tham mưu kế hoạch sửa chữa kè Bãi Sậy; trình Giám đốc Sở', null],
  ['Lập danh sách hộ dân phải di dời khỏi vùng sạt lở', null],
];
const small = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** How an item is printed: a heading over it, or all in its own lines. */
export type Way = (unit: string, task: string, number: number) => readonly string[];

export const SURE: Readonly<Record<string, Way>> = {
  'a heading': (unit, task, n) => [`${n}. ${unit}`, `- ${task}.`],
  'a heading with a colon': (unit, task, n) => [`${n}. ${unit}:`, `- ${task}.`],
  'a heading without a number': (unit, task) => [`${unit}:`, `- ${task}.`],
  'a paragraph under it': (unit, task) => [`${unit}:`, `${task}.`],
  'a heading of capitals': (unit, task, n) => [
    `${['I', 'II', 'III', 'IV', 'V'][n - 1]}. ${unit.toUpperCase()}`,
    `1. ${task}.`,
  ],
  'a letter': (unit, task, n) => [`${'abcde'[n - 1]}) ${unit}`, `+ ${task};`],
  'an article': (unit, task, n) => [`Điều ${n}. ${unit}`, `1. ${task}.`],
  'Đối với': (unit, task, n) => [`${n}. Đối với ${unit}`, `a) ${task};`],
  'Trách nhiệm của': (unit, task, n) => [`${n}. Trách nhiệm của ${unit}`, `${n}.1. ${task}.`],
  'có trách nhiệm:': (unit, task, n) => [`${n}. ${unit} có trách nhiệm:`, `- ${task}.`],
  'Yêu cầu …:': (unit, task, n) => [`${n}. Yêu cầu ${unit}:`, `- ${task}.`],
  'Giao …:': (unit, task, n) => [`${n}. Giao ${unit}:`, `1) ${task}.`],
  'before a colon': (unit, task, n) => [`${n}. ${unit}: ${task}.`],
  'before a colon, with a bullet': (unit, task) => [`- ${unit}: ${task}.`],
  'the subject': (unit, task, n) => [`${n}. ${unit} ${small(task)}.`],
  'có trách nhiệm': (unit, task, n) => [`${n}. ${unit} có trách nhiệm ${small(task)}.`],
  Giao: (unit, task, n) => [`${n}. Giao ${unit} ${small(task)}.`],
  'Đề nghị': (unit, task, n) => [`${n}. Đề nghị ${unit} ${small(task)}.`],
  'Giao … chủ trì': (unit, task) => [`- Giao ${unit} chủ trì, phối hợp với các đơn vị liên quan ${small(task)}.`],
  'a line after it': (unit, task, n) => [`${n}. ${task}.`, `Đơn vị thực hiện: ${unit}.`],
  'a bullet after it': (unit, task, n) => [`${n}. ${task}.`, `- Chủ trì: ${unit}`],
  'its last sentence': (unit, task, n) => [`${n}. ${task}. Đơn vị chủ trì: ${unit}.`],
  'brackets after it': (unit, task, n) => [`${n}. ${task} (${unit} chủ trì).`],
  'labelled brackets after it': (unit, task, n) => [`${n}. ${task} (Đơn vị chủ trì: ${unit}).`],
};

/** Nobody can be sure of these. */
export const DOUBTFUL: Readonly<Record<string, Way>> = {
  'a paragraph after its first one': (unit, task) => [`${unit}: Họp hằng tuần.`, `${task}.`],
  'bullets after its first one': (unit, task) => [`${unit}: Họp hằng tuần.`, `- ${task}.`],
};
