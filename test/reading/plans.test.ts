import { describe, expect, it } from 'vitest';
import { type Assignment, read } from '@/lib/reading';
import { plainDocument } from '@/lib/sources';

/** A made-up plan with `text` between its head and its foot. */
const plan = (text: readonly string[]): string[] => [
  'ỦY BAN NHÂN DÂN',
  'XÃ NÀ LẾCH',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Số: 58/KH-UBND',
  'Nà Lếch, ngày 05 tháng 3 năm 2026',
  'KẾ HOẠCH',
  'Tổ chức Hội thi làm đồ chơi từ vật liệu đã qua sử dụng',
  'Ủy ban nhân dân xã ban hành Kế hoạch với các nội dung sau:',
  ...text,
  'V. TỔ CHỨC THỰC HIỆN',
  '1. Công an xã: Giữ trật tự nơi thi.',
  'Các xóm, tổ chức đoàn thể căn cứ Kế hoạch này thực hiện./.',
  'Nơi nhận:',
  '- Như trên;',
  '- Lưu: VT.',
];

/** What the text of such a plan assigns, without what the frame does. */
function assigned(lines: readonly string[]): readonly Assignment[] {
  const reading = read(plainDocument(plan(lines).join('\n')).blocks);
  return reading.is === 'notice' ? reading.notice.assignments.filter(({ path }) => path !== 'V.1') : [];
}
const leads = ({ units }: Assignment): string =>
  units
    .filter(({ role }) => role === 'lead')
    .map(({ name }) => name)
    .join(', ');
const starts = (lines: readonly string[]): string[] => assigned(lines).map(({ text }) => text.slice(0, 24));

describe('what a thing is to be like is no task of a plan', () => {
  it.each([
    'Đề thi phải phù hợp với lứa tuổi; có đáp án kèm theo.',
    'Việc chấm điểm phải bảo đảm khách quan, minh bạch; tạo không khí vui tươi.',
    'Các sản phẩm dự thi cần thể hiện rõ ý tưởng tái chế.',
    'Nội dung các tiết mục cần ngắn gọn, dễ hiểu.',
    'Trò chơi dân gian giữ vai trò gắn kết các lớp với nhau.',
  ])('%s', (text) =>
    expect(
      starts(['II. NHIỆM VỤ', '1. Chuẩn bị hội thi', '- Dựng sân khấu.', `- ${text}`, '- Mời ban giám khảo.']),
    ).toEqual(['Dựng sân khấu.', 'Mời ban giám khảo.']),
  );

  it.each([
    'Việc chấm điểm phải bảo đảm khách quan; đề nghị các khoa góp ý.',
    'Việc trang trí phải hoàn thành trước ngày 20/3/2026.',
    'Hồ sơ dự thi phải đầy đủ và nộp về Văn phòng.',
    'Tài liệu phải rõ ràng; Phòng Văn hóa - Xã hội soát lại.',
    'Bảo đảm việc chấm điểm phải khách quan.',
  ])('but what is asked of someone stays one: %s', (text) =>
    expect(starts(['II. NHIỆM VỤ', '1. Chuẩn bị hội thi', '- Dựng sân khấu.', `- ${text}`])).toEqual([
      'Dựng sân khấu.',
      text.slice(0, 24),
    ]),
  );

  it('nor is it left out under the heading of who answers for it', () =>
    expect(assigned(['II. PHÂN CÔNG', '1. Văn phòng:', '- Việc đón khách phải bảo đảm chu đáo.']).map(leads)).toEqual([
      'Văn phòng',
    ]));
});

describe('a cell over the whole row is a heading, also where its words are copied into each column', () => {
  const header = 'TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian';
  it.each(['I', '1', ''])('numbered “%s”', (number) =>
    expect(
      starts([
        'II. NHIỆM VỤ',
        header,
        `${number} | Chuẩn bị hội thi | Chuẩn bị hội thi | Chuẩn bị hội thi`,
        '2 | Dựng sân khấu | Văn phòng | 20/3/2026',
        '3 | Mời giám khảo | Đoàn xã | 22/3/2026',
      ]),
    ).toEqual(['Dựng sân khấu', 'Mời giám khảo']),
  );
});

describe('lines that are no sentences over paragraphs are what those are about', () => {
  const DECORATES = 'Đoàn xã dựng khung tre và treo giấy màu quanh sân nhà văn hóa.';
  const TREATS = 'Trạm Y tế xã bố trí tủ thuốc và nước uống cho mọi đội thi.';
  it.each<[string, readonly string[]]>([
    [
      'where all of a list are such, though they begin with verbs',
      ['1. Tổ chức trang trí sân', DECORATES, '2. Thực hiện hậu cần', TREATS],
    ],
    ['also with a colon', ['1. Tổ chức trang trí sân:', DECORATES, '2. Thực hiện hậu cần', TREATS]],
    ['and in capitals', ['1. PHÂN CÔNG TRANG TRÍ', DECORATES, '2. Về hậu cần', TREATS]],
  ])('%s', (_, text) => {
    const items = assigned(['II. NHIỆM VỤ', ...text]);
    expect(items.map((item) => item.text)).toEqual([DECORATES, TREATS]);
    expect(items.map(leads)).toEqual(['Đoàn xã', 'Trạm Y tế xã']);
  });

  it('but orders keep the paragraphs that only describe what they ask for', () =>
    expect(
      starts([
        'II. NHIỆM VỤ',
        '1. Tổ chức họp đội',
        'Cuộc họp kéo dài một buổi sáng, có nước uống và bánh mì.',
        '2. Tổ chức tham quan',
        'Điểm đến là làng gốm bên sông, cách trụ sở chừng bốn cây số.',
      ]),
    ).toEqual(['Tổ chức họp đội Cuộc họp', 'Tổ chức tham quan Điểm đ']));

  it('but an item among others keeps its further paragraph', () =>
    expect(
      assigned([
        'II. NHIỆM VỤ',
        '1. Dựng sân khấu:',
        'Mặt sàn cao nửa mét, có lối lên cho xe đẩy ở phía sau nhà văn hóa.',
        '2. Mời ban giám khảo.',
      ]).map(({ text }) => text.slice(0, 24)),
    ).toEqual(['Dựng sân khấu: Mặt sàn c', 'Mời ban giám khảo.']));
});

describe('a heading is none of the tasks under it, though a full stop ends it', () => {
  it.each([
    ['II. NHIỆM VỤ', '1. Cuộc họp thứ nhất của các đội.'],
    ['II. CÁC VIỆC CẦN LÀM NGAY.', '1. Vòng hai của hội thi.'],
  ])('%s %s', (part, heading) =>
    expect(starts([part, heading, '- Lập danh sách đội thi.', '- Bốc thăm thứ tự.'])).toEqual([
      'Lập danh sách đội thi.',
      'Bốc thăm thứ tự.',
    ]),
  );
  it.each([
    'Tổng hợp danh sách các đội.',
    'Đoàn xã lập danh sách các đội.',
    'Văn phòng sửa sân khấu.',
    'Đợt 1 các lớp nộp bài.',
  ])('but an order is one: %s', (order) =>
    expect(starts(['II. NHIỆM VỤ', `1. ${order}`, '- Lập danh sách dự bị.', '- Bốc thăm thứ tự.'])).toEqual([
      order.slice(0, 24),
      'Lập danh sách dự bị.',
      'Bốc thăm thứ tự.',
    ]),
  );
});

describe('what is shown, said and where is no task', () => {
  it('the contents of an event in a paragraph, its time and place in one heading', () =>
    expect(
      starts([
        'II. HỘI THI',
        '1. Nội dung',
        'Các tiết mục múa rối về đời sống nhà nông, tiếng hát ru.',
        '2. THỜI GIAN - ĐỊA ĐIỂM',
        'Dự kiến 14h ngày 18/3/2026 ở nhà văn hóa.',
        '3. Chuẩn bị',
        '- Dựng sân khấu.',
      ]),
    ).toEqual(['Dựng sân khấu.']));

  it('what is to be told to people, in parts too', () =>
    expect(
      starts([
        'II. NỘI DUNG TUYÊN TRUYỀN',
        '1. Đợt 1',
        '- Tuyên truyền ý nghĩa của việc tái chế.',
        '2. Đợt 2',
        '- Tuyên truyền kết quả hội thi.',
        'III. NHIỆM VỤ',
        '- Tuyên truyền trên loa xóm.',
        '- Dựng sân khấu.',
      ]),
    ).toEqual(['Tuyên truyền trên loa xó', 'Dựng sân khấu.']));

  it('but whoever tells them has work', () =>
    expect(
      assigned([
        'II. NỘI DUNG TUYÊN TRUYỀN',
        '1. Đoàn xã: Tuyên truyền ý nghĩa của việc tái chế.',
        '2. Hội Phụ nữ xã: Tuyên truyền kết quả hội thi.',
      ]).map(leads),
    ).toEqual(['Đoàn xã', 'Hội Phụ nữ xã']));

  it('how an item is to be done, beside who does it and until when', () =>
    expect(
      starts([
        'II. NHIỆM VỤ',
        '1. Ban hành thể lệ hội thi.',
        '- Bảo đảm phù hợp với từng độ tuổi; đúng hướng dẫn.',
        '- Đơn vị chủ trì: Đoàn xã.',
        '- Thời gian hoàn thành: Tháng 3/2026.',
        '2. Bảo đảm phù hợp giữa số đội và số bàn thi.',
      ]),
    ).toEqual(['Ban hành thể lệ hội thi.', 'Bảo đảm phù hợp giữa số ']));
});

describe('a list of whom a part is for', () => {
  const CARE = [
    'II. CHĂM LO ĐỘI THI',
    '1. Nội dung, biện pháp',
    'a) Rà soát danh sách đội thi;',
    'b) Mua bánh mì cho các đội.',
  ];
  it('is no work', () =>
    expect(
      starts([
        ...CARE,
        '2. Cơ quan chủ trì, phối hợp',
        'a) Cơ quan chủ trì',
        '- Đoàn xã.',
        '- Các cơ quan báo chí trong tỉnh; Hội Phụ nữ xã.',
        '(Đoàn xã là thường trực)',
        'b) Cơ quan phối hợp',
        '- Các xóm; các bản.',
      ]),
    ).toEqual(['Rà soát danh sách đội th', 'Mua bánh mì cho các đội.']));
  it.each([
    ['2. Đơn vị thực hiện', '- Đoàn xã: Dựng sân khấu.', 'Đoàn xã'],
    ['2. Phối hợp', '- Hội Phụ nữ xã mua cốc giấy.', 'Hội Phụ nữ xã'],
    ['2. Tổ chức thực hiện', '- Đoàn xã góp cốc.', 'Đoàn xã'],
  ])('but what they are to do is: %s %s', (heading, item, unit) =>
    expect(
      assigned([...CARE, heading, item])
        .slice(2)
        .map(leads),
    ).toEqual([unit]),
  );
});

describe('a line with a full stop over a list', () => {
  it('is a heading beside others that announce theirs', () =>
    expect(
      starts([
        'II. NHIỆM VỤ',
        'a) Chuẩn bị sân thi:',
        '- Dựng sân khấu.',
        'b) Chuẩn bị đội thi:',
        '- Lập danh sách đội thi.',
        'c) Thực hiện công tác khen thưởng.',
        '- Mua cờ lưu niệm.',
      ]),
    ).toEqual(['Dựng sân khấu.', 'Lập danh sách đội thi.', 'Mua cờ lưu niệm.']));
  it('is an order where no others do', () =>
    expect(
      starts(['II. NHIỆM VỤ', 'a) Dựng sân khấu.', 'b) Thực hiện công tác khen thưởng.', '- Mua cờ lưu niệm.']),
    ).toEqual(['Dựng sân khấu.', 'Thực hiện công tác khen ', 'Mua cờ lưu niệm.']));
});

describe('what all report again and again, after what single units do', () => {
  it.each(['Hằng năm, các xóm báo cáo kết quả về Đoàn xã.', 'Định kỳ hằng quý, các xóm gửi báo cáo về Đoàn xã./.'])(
    'is a task of its own: %s',
    (text) =>
      expect(
        assigned(['II. PHÂN CÔNG', '1. Văn phòng', '- Giữ xe cho khách.', '2. Đoàn xã', 'Dựng sân khấu.', text]).map(
          (item) => [leads(item), item.deadline?.recurrence ?? ''],
        ),
      ).toEqual([
        ['Văn phòng', ''],
        ['Đoàn xã', ''],
        ['các xóm', text.startsWith('Hằng năm') ? 'FREQ=YEARLY' : 'FREQ=MONTHLY;INTERVAL=3'],
      ]),
  );
});

describe('numbered lines after the work of a part say who does it and until when', () => {
  const part = (title: string, when: string): string[] => [
    title,
    '1. Biện pháp',
    'a) Rà soát chai lọ cũ của các hộ;',
    'b) Lập danh sách người chấm thi;',
    '2. Cơ quan chủ trì: Hội Phụ nữ xã',
    `3. Thời gian thực hiện: ${when}`,
  ];
  const said = (lines: readonly string[]) =>
    assigned(lines).map((task) => [task.text.slice(0, 7), leads(task), task.deadline?.due ?? null]);

  it('of all of it, in place of what its heading says', () =>
    expect(said(part('I. LÀM ĐỒ CHƠI TRONG NĂM 2026', 'Quý II/2026'))).toEqual([
      ['Rà soát', 'Hội Phụ nữ xã', '2026-06-30'],
      ['Lập dan', 'Hội Phụ nữ xã', '2026-06-30'],
    ]));

  it('and a time without end leaves it without a limit', () =>
    expect(said(part('I. LÀM ĐỒ CHƠI TRONG NĂM 2026', 'Từ tháng 4/2026 trở đi.')).map(([, , due]) => due)).toEqual([
      null,
      null,
    ]));

  it('but nothing of another part, where theirs holds no work', () => {
    const open = part('I. LÀM ĐỒ CHƠI', 'Từ tháng 4/2026 trở đi.');
    const other = ['II. TRƯNG BÀY', '1. Nội dung', 'a) Đồ chơi của các lớp;', '2. Cơ quan chủ trì: Phòng Kinh tế'];
    expect(said([...open, ...other, '3. Thời gian thực hiện: Quý IV/2027'])).toEqual(said(open));
  });

  it('and after items of their own list of those', () =>
    expect(
      said([
        'I. CHUẨN BỊ',
        '1. Rà soát chai lọ cũ;',
        '2. Lập danh sách người chấm thi;',
        '3. Thời gian thực hiện: Quý II/2026',
      ]).map(([, , due]) => due),
    ).toEqual(['2026-06-30', '2026-06-30']));
});

describe('who sits on a board of the plan', () => {
  it('has no task by it, nor has who is only there to help', () =>
    expect(
      starts([
        'II. PHÂN CÔNG',
        '1. Ban Chỉ đạo',
        '- Chủ tịch UBND xã: Trưởng ban',
        '- Trưởng Công an xã: Thành viên',
        '- Trạm Y tế xã: Phối hợp',
        '2. Ban Giám khảo',
        '- Trưởng ban: Phó Hiệu trưởng phụ trách chuyên môn',
        '- Các Tổ trưởng: Thành viên chính',
        '- Trưởng phòng Quản trị: Phối hợp hậu cần',
        '3. Giúp việc',
        '- Tổ Mỹ thuật: Vẽ phông sân khấu',
        '- Tổ Văn phòng: Phối hợp in giấy mời',
      ]),
    ).toEqual(['Vẽ phông sân khấu', 'Phối hợp in giấy mời']));
});

it('a part whose heading ends with a full stop is no task, over parts of its own', () =>
  expect(
    starts([
      'B. Phân công và thời hạn chuẩn bị hội thi.',
      'I. Phân công',
      '1. Trạm Y tế xã:',
      '- Kê tủ thuốc cạnh sân khấu.',
      'II. Thời hạn',
      '1. Đoàn Thanh niên xã:',
      '- Nhận bài dự thi đến hết ngày 20/3/2026.',
    ]),
  ).toEqual(['Kê tủ thuốc cạnh sân khấ', 'Nhận bài dự thi đến hết ', 'Giữ trật tự nơi thi.']));

describe('the formula at the end of a paragraph', () => {
  const TROUBLE =
    'Trong quá trình thực hiện, nếu có vướng mắc, đề nghị các xóm báo về Văn phòng để thống nhất thực hiện./.';
  const last = (text: string): string[] =>
    assigned(['II. NHIỆM VỤ', '1. Trạm Y tế xã: Kê tủ thuốc.', 'III. CHẾ ĐỘ BÁO CÁO', text]).map(
      (task) => `${leads(task)}: ${task.text.slice(0, 16)}`,
    );
  it('takes nothing from what someone is to sum up before it, and names no one for it', () =>
    expect(last(`Sau mỗi vòng thi, Đoàn Thanh niên xã tổng hợp số bài, gửi báo cáo về Huyện đoàn. ${TROUBLE}`)).toEqual(
      ['Trạm Y tế xã: Kê tủ thuốc.', 'Đoàn Thanh niên xã: Sau mỗi vòng thi'],
    ));
  it('is the end where all are only to carry it out', () =>
    expect(last(`Yêu cầu các xóm nghiêm túc triển khai thực hiện. ${TROUBLE}`)).toHaveLength(1));
});

it('a paragraph after bullets whose subject says much of itself is none of the last bullet', () =>
  expect(
    assigned([
      'II. NHIỆM VỤ',
      '1. Trạm Y tế xã:',
      '- Kê tủ thuốc cạnh sân khấu.',
      '- Đo huyết áp cho ban giám khảo.',
      'Các tổ chức đoàn thể có đội dự thi ở cả hai bảng thiếu niên và nhi đồng, kể cả đội ghép từ hai xóm trở lên, chủ trì bàn với Phòng Kinh tế về chỗ để xe.',
    ]).map((task) => `${leads(task).slice(0, 20)}: ${task.text.slice(0, 14)}`),
  ).toEqual(['Trạm Y tế xã: Kê tủ thuốc cạ', 'Trạm Y tế xã: Đo huyết áp ch', 'Các tổ chức đoàn thể: Các tổ chức đo']));

describe('lines that number nothing between the sentences that they are about', () => {
  const part = [
    'II. NHIỆM VỤ TRỌNG TÂM',
    'Tăng cường tuyên truyền trong trường học',
    'Trạm Y tế xã phát tờ rơi ở cổng trường.',
    'Tổ chức cho học sinh vẽ tranh về đồ chơi cũ.',
    'Nâng cao chất lượng bài dự thi',
    'Mở buổi hướng dẫn cắt chai nhựa tại nhà văn hóa.',
  ];
  it('are topics', () =>
    expect(starts(part)).toEqual(['Trạm Y tế xã phát tờ rơi', 'Tổ chức cho học sinh vẽ ', 'Mở buổi hướng dẫn cắt ch']));
  it('are work where no sentence follows one of them', () =>
    expect(starts([...part, 'Rà soát danh sách đội thi'])).toHaveLength(6));
});

it('what is run in a contest, when and where is no task', () =>
  expect(
    starts([
      'II. MÔN THI, THỜI GIAN, ĐỊA ĐIỂM',
      '1. Môn thi: Nhảy bao, kéo co, ném vòng',
      '2. Thời gian: Trong tháng 5',
      '3. Địa điểm: Sân nhà văn hóa',
      'III. PHÂN CÔNG',
      '1. Trạm Y tế xã: Kê tủ thuốc.',
    ]),
  ).toEqual(['Kê tủ thuốc.']));

describe('under “Nội dung”', () => {
  const part = (lines: readonly string[]) =>
    starts(['II. NỘI DUNG', ...lines, 'III. PHÂN CÔNG', '1. Trạm Y tế xã: Kê tủ thuốc.']);
  it('orders of whatever verb are work', () =>
    expect(part(['1. Xóa bỏ điểm đổ rác ven kênh.', '2. Bãi bỏ phí gửi xe.', '3. Tỉa cành bàng ở sân.'])).toHaveLength(
      4,
    ));
  it('what is shown or contested is none', () =>
    expect(part(['1. Giải chạy ven kênh.', '2. Chiếu phim: sáng 20/5.', '3. Thi đấu kéo co.'])).toHaveLength(1));
  it('is work where a line says who does it', () => {
    const who = (name: string) => `Đơn vị thực hiện: ${name}.`;
    expect(
      part(['1. Giải chạy ven kênh.', who('Trạm Y tế xã'), '2. Chiếu phim: sáng 20/5.', who('Đoàn Thanh niên xã')]),
    ).toEqual(['Giải chạy ven kênh.', 'Chiếu phim: sáng 20/5.', 'Kê tủ thuốc.']);
    expect(part(['1. Giải chạy ven kênh.', '- Đơn vị thực hiện: Trạm Y tế xã', '2. Thi đấu kéo co.'])).toHaveLength(2);
    expect(part(['1. Giải chạy ven kênh.', 'Thời gian: 8h00 ngày 20/5.', '2. Thi đấu kéo co.'])).toHaveLength(1);
  });
});
