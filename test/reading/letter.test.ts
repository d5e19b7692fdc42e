import { describe, expect, it } from 'vitest';
import { type Assignment, read } from '@/lib/reading';
import { plainDocument } from '@/lib/sources';

/** A made-up letter: what it is addressed to, and its text. */
const letter = (to: readonly string[], text: readonly string[], head = true): string[] => [
  ...(head
    ? ['SỞ Y TẾ SÔNG MÂY', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 71/SYT-NVD', 'V/v tập huấn kê đơn thuốc']
    : []),
  ...(head ? ['Sông Mây, ngày 05 tháng 3 năm 2026'] : []),
  ...to,
  ...text,
  ...(head ? ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'] : []),
];

function assigned(lines: readonly string[]): readonly Assignment[] | null {
  const reading = read(plainDocument(lines.join('\n')).blocks);
  return reading.is === 'notice' ? reading.notice.assignments : null;
}
const beginnings = (lines: readonly string[]): string[] | undefined =>
  assigned(lines)?.map(({ text }) => text.split(' ').slice(0, 4).join(' '));

describe('a letter in paragraphs', () => {
  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    [
      'asks its one addressee',
      ['Kính gửi: Bệnh viện Đa khoa Sông Mây'],
      [
        'Để nâng cao chất lượng kê đơn, Sở Y tế đề nghị Bệnh viện Đa khoa Sông Mây tổ chức tập huấn cho bác sĩ.',
        'Sở Y tế đã nhận được báo cáo của bệnh viện.',
      ],
      ['Để nâng cao chất'],
    ],
    [
      'announces orders, which follow in paragraphs',
      ['Kính gửi: Bệnh viện Đa khoa Sông Mây'],
      [
        'Về việc này, Giám đốc Sở Y tế có ý kiến như sau:',
        'Bệnh viện Đa khoa Sông Mây tổ chức kiểm tra kho thuốc.',
        'Khẩn trương bổ sung thuốc cấp cứu.',
        'Sở Y tế thông báo để bệnh viện biết, thực hiện./.',
      ],
      ['Bệnh viện Đa khoa', 'Khẩn trương bổ sung'],
    ],
    [
      'asks, and says in paragraphs whom, after when and in which case',
      ['Kính gửi: Các đơn vị trong ngành'],
      [
        'Căn cứ tình hình dịch bệnh, Sở Y tế yêu cầu:',
        'Thanh tra Sở có trách nhiệm kiểm tra việc trực.',
        'Trong trường hợp cấp thiết, có thể bố trí người đi làm. Phòng Dược lập danh sách gửi Văn phòng Sở.',
        'Người đi làm phải có tên trong danh sách, danh sách gửi trước ngày 20/3/2026.',
        'Sở Y tế thông báo để các đơn vị biết, thực hiện./.',
      ],
      ['Thanh tra Sở có', 'Trong trường hợp cấp', 'Người đi làm phải'],
    ],
    [
      'names its addressees on lines without bullets',
      ['Kính gửi:', 'Bệnh viện Đa khoa Sông Mây;', 'Trung tâm Y tế huyện Nà Lếch.'],
      ['Sở Y tế yêu cầu các đơn vị:', '1. Tổ chức tập huấn kê đơn.', '2. Báo cáo kết quả trước ngày 20/3/2026.'],
      ['Tổ chức tập huấn', 'Báo cáo kết quả'],
    ],
    [
      'counts its orders in words, and is dated at its end',
      ['Kính gửi: Các đơn vị trong ngành'],
      [
        'Sở Y tế yêu cầu các đơn vị thực hiện:',
        'Một là, rà soát kho thuốc trước ngày 20/3/2026.',
        'Hai là, lễ phát động được chuẩn bị chu đáo, mời các trạm y tế cùng dự.',
        'Đề nghị các đơn vị nghiêm túc triển khai thực hiện.',
        'Trân trọng.',
        'Sông Mây, ngày 05 tháng 3 năm 2026.',
      ],
      ['rà soát kho thuốc', 'lễ phát động được'],
    ],
  ])('%s', (_, to, text, expected) => expect(beginnings(letter(to, text))).toEqual(expected));
});

describe('a letter in which the office asks, and names nobody, asks those whom it is addressed to', () => {
  const ASKS = [
    'Sở Y tế đề nghị quý đơn vị báo cáo tình hình kê đơn thuốc, gửi về Sở trước ngày 20/3/2026.',
    'Thực hiện Công văn số 12/UBND-VX ngày 02/3/2026 của UBND tỉnh, Sở Y tế đề nghị báo cáo tình hình kê đơn thuốc trước ngày 20/3/2026.',
    'Sở Y tế yêu cầu khẩn trương báo cáo tình hình kê đơn thuốc, gửi về Sở (qua Phòng Nghiệp vụ Dược) trước ngày 20/3/2026.',
    'Để kịp tổng hợp báo cáo UBND tỉnh, Sở Y tế đề nghị báo cáo tình hình kê đơn thuốc theo mẫu gửi kèm. Báo cáo gửi về Sở trước ngày 20/3/2026.',
  ];
  it.each<[string, string]>([
    ['Kính gửi: Bệnh viện Đa khoa Nà Lếch', 'Bệnh viện Đa khoa Nà Lếch'],
    ['Kính gửi: Các bệnh viện, trung tâm y tế', '*'],
    ['Kính gửi: Các phòng, đơn vị thuộc Sở', '*'],
  ])('%s', (to, lead) =>
    expect(
      ASKS.map((text) =>
        assigned(letter([to], [text]))?.map(({ units, deadline, unitsDoubtful }) => [
          units.flatMap(({ role, id, name }) => (role === 'lead' ? [id === '*' ? '*' : name] : [])),
          deadline?.due,
          unitsDoubtful,
        ]),
      ),
    ).toEqual(ASKS.map(() => [[[lead], '2026-03-20', undefined]])),
  );
  it('and groups of people to whom it is addressed are known where an item begins with them', () =>
    expect(
      assigned(
        letter(
          [
            'Kính gửi:',
            '- Trung tâm Y tế huyện Nà Lếch;',
            '- Các nhà thuốc sử dụng phần mềm kê đơn trên địa bàn tỉnh.',
          ],
          [
            'Sở Y tế yêu cầu thực hiện:',
            '1. Trung tâm Y tế huyện Nà Lếch rà soát kho thuốc.',
            '2. Nhà thuốc sử dụng phần mềm kê đơn niêm yết giá.',
            '3. Đối với nhà thuốc sử dụng phần mềm kê đơn: lưu đơn thuốc.',
            '4. Nhà thuốc khác tự kiểm tra.',
          ],
        ),
      )?.map(({ units }) => units.map(({ id, name }) => (id === '*' ? '*' : name)).join(', ')),
    ).toEqual([
      'Trung tâm Y tế huyện Nà Lếch',
      'Nhà thuốc sử dụng phần mềm kê đơn',
      'nhà thuốc sử dụng phần mềm kê đơn',
      '*',
    ]));
  it('and another who asks is charged with it himself', () =>
    expect(
      assigned(
        letter(
          ['Kính gửi: Các phòng, đơn vị thuộc Sở'],
          [
            'Sở Y tế yêu cầu:',
            '1. Phòng Kế hoạch đề nghị bổ sung kinh phí trước ngày 20/3/2026.',
            '2. Văn phòng Sở rà soát.',
          ],
        ),
      )?.map(({ units }) => units[0]?.name),
    ).toEqual(['Phòng Kế hoạch', 'Văn phòng Sở']));
});

it('a limit for what is handed in, after orders that have each their own, is an order more', () =>
  expect(
    assigned(
      letter(
        ['Kính gửi: Các đơn vị trong ngành'],
        [
          'Sở Y tế yêu cầu các đơn vị:',
          'Đối với ổ dịch mới phát sinh, Trung tâm Y tế Nà Lếch điều tra, xử lý trong vòng 48 giờ.',
          'Phòng Dược rà soát kho thuốc trước ngày 15/3/2026.',
          'Yêu cầu Thủ trưởng các đơn vị nghiêm túc thực hiện, báo cáo kết quả về Sở Y tế trước ngày 25/3/2026./.',
        ],
      ),
    )?.map(({ units, deadline }) => [units[0]?.name, deadline?.due, deadline?.inherited]),
  ).toEqual([
    ['Trung tâm Y tế Nà Lếch', null, false],
    ['Phòng Dược', '2026-03-15', false],
    ['Thủ trưởng các đơn vị', '2026-03-25', false],
  ]));

describe('a report by a day, after orders without one,', () => {
  const dues = (...orders: readonly string[]) =>
    assigned(letter(['Kính gửi: Các đơn vị trong ngành'], orders))?.map(({ deadline }) =>
      deadline ? `${deadline.due}${deadline.inherited ? ' inherited' : ''}` : null,
    );
  const report =
    'Yêu cầu Thủ trưởng các đơn vị nghiêm túc thực hiện, báo cáo kết quả về Sở Y tế trước ngày 25/3/2026./.';
  it('is a task more', () =>
    expect(
      dues(
        'Sở Y tế yêu cầu các đơn vị:',
        '1. Tổng vệ sinh khuôn viên và các công trình phụ.',
        '2. Treo cờ tại trụ sở.',
        report,
      ),
    ).toEqual([null, null, '2026-03-25']));
  it('is one also where offices of several kinds are to send it, and something is founded', () =>
    expect(
      dues(
        'Sở Y tế yêu cầu các đơn vị:',
        '1. Thành lập đội cấp cứu.',
        '2. Treo cờ tại trụ sở.',
        'Các sở, ngành, địa phương báo cáo kết quả thực hiện về Sở Y tế trước ngày 25/3/2026.',
      ),
    ).toEqual([null, null, '2026-03-25']));
  it('is the limit of what is gathered for it', () =>
    expect(dues('Sở Y tế yêu cầu các đơn vị:', '1. Thống kê số giường.', '2. Lập danh sách bác sĩ.', report)).toEqual([
      '2026-03-25 inherited',
      '2026-03-25 inherited',
    ]));
  it('and of what it is to hold', () =>
    expect(
      dues('Sở Y tế đề nghị các đơn vị báo cáo các nội dung sau:', '1. Công tác trực.', '2. Công tác dược.', report),
    ).toEqual(['2026-03-25 inherited', '2026-03-25 inherited']));
  it('as is one by which all is done', () =>
    expect(
      dues(
        'Sở Y tế yêu cầu các đơn vị:',
        '1. Tổng vệ sinh khuôn viên.',
        '2. Treo cờ tại trụ sở.',
        'Yêu cầu các đơn vị hoàn thành và báo cáo kết quả về Sở Y tế trước ngày 25/3/2026./.',
      ),
    ).toEqual(['2026-03-25 inherited', '2026-03-25 inherited']));
});

it('what is answered by a day, after orders that have each their own, is an order more', () =>
  expect(
    beginnings(
      letter(
        ['Kính gửi: Các đơn vị trong ngành'],
        [
          'Sở Y tế yêu cầu các đơn vị:',
          '1. Tổng vệ sinh khuôn viên trước ngày 15/3/2026.',
          'Đề nghị các đơn vị phản hồi vướng mắc về Sở Y tế trước ngày 10/3/2026./.',
        ],
      ),
    ),
  ).toEqual(['Tổng vệ sinh khuôn', 'Đề nghị các đơn']));

it('a paper that lies before the office asks for nothing of others', () =>
  expect(
    beginnings(
      letter(
        ['Kính gửi: Bệnh viện Đa khoa Sông Mây; Trung tâm Y tế Nà Lếch.'],
        [
          'Bệnh viện Đa khoa Sông Mây có Báo cáo số 31/BC-BV ngày 02/3/2026 về kho thuốc, trong đó đề nghị Sở Y tế cho gia hạn đến ngày 30/6/2026.',
          'Về việc này, Giám đốc Sở Y tế có ý kiến như sau:',
          '1. Trung tâm Y tế Nà Lếch bàn giao kho thuốc trước ngày 20/3/2026.',
        ],
      ),
    ),
  ).toEqual(['Trung tâm Y tế']));

describe('a table in a letter', () => {
  const table = ['STT | Cơ quan | Nội dung nhiệm vụ | Thời hạn', '1 | Phòng Dược | Trình Đề án kho thuốc | 25/3/2026'];
  const tasks = (announced: string) =>
    beginnings(
      letter(['Kính gửi: Các đơn vị'], [announced, ...table, 'Sở Y tế yêu cầu:', '1. Phòng Dược giải trình.']),
    );
  it('of what is overdue holds what was asked before', () =>
    expect(tasks('Đến nay còn 01 nhiệm vụ quá hạn chưa hoàn thành, cụ thể:')).toEqual(['Phòng Dược giải trình.']));
  it('of what is still to be done holds tasks', () =>
    expect(tasks('Yêu cầu các đơn vị hoàn thành các nhiệm vụ quá hạn sau:')).toEqual([
      'Trình Đề án kho',
      'Phòng Dược giải trình.',
    ]));
});

it('an opinion on the draft of a conclusion assigns nothing, whatever it quotes', () =>
  expect(
    assigned(
      letter(
        ['Kính gửi: Văn phòng UBND tỉnh.'],
        [
          'Sở Y tế có ý kiến như sau:',
          '1. Tại điểm 1, đề nghị sửa thành: "Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính lập dự toán trước ngày 20/3/2026".',
          '2. Đề nghị bổ sung trách nhiệm của Trung tâm Y tế Nà Lếch trước ngày 30/3/2026.',
        ],
      ).map((line) =>
        line.startsWith('V/v') ? 'V/v tham gia ý kiến dự thảo Thông báo kết luận của Chủ tịch UBND tỉnh' : line,
      ),
    ),
  ).toBeNull());

it('agreement to what was asked for is no order', () =>
  expect(
    beginnings(
      letter(
        ['Kính gửi: Bệnh viện Đa khoa Sông Mây'],
        [
          'Giám đốc Sở Y tế có ý kiến như sau:',
          '1. Đồng ý lùi thời gian trình Đề án sang tháng 6 như đề nghị của Bệnh viện Đa khoa Sông Mây.',
          '2. Bệnh viện Đa khoa Sông Mây rút kinh nghiệm trong việc xây dựng Đề án.',
        ],
      ),
    ),
  ).toEqual(['Bệnh viện Đa khoa']));

it('one limit after the order is the order’s', () =>
  expect(
    assigned(
      letter(
        ['Kính gửi: Các đơn vị trong ngành'],
        [
          'Sở Y tế đề nghị các đơn vị gửi báo cáo đầy đủ để tổng hợp chung.',
          'Hạn chót nhận báo cáo là thứ Sáu, ngày 20/3/2026.',
          'Trân trọng cảm ơn sự phối hợp của các đơn vị./.',
        ],
      ),
    )?.map(({ deadline }) => [deadline?.due, deadline?.inherited]),
  ).toEqual([['2026-03-20', true]]));

it('whom a letter asks to direct others is charged, not those others', () =>
  expect(
    assigned(
      letter(
        ['Kính gửi: Các Trung tâm Y tế.'],
        ['Sở Y tế yêu cầu các Trung tâm Y tế khẩn trương chỉ đạo các trạm y tế:', '1. Rà soát tủ thuốc.'],
      ),
    )?.map(({ units }) => units.map(({ name }) => name)),
  ).toEqual([['các Trung tâm Y tế']]));

it('the parts of a form that is to be filled in are no work', () =>
  expect(
    beginnings(
      letter(
        ['Kính gửi: Các đơn vị trong ngành'],
        [
          'Sở Y tế yêu cầu các đơn vị:',
          '1. Hoàn thành biểu thống kê gồm:',
          '- Phần I: Thống kê số lượng bác sĩ, điều dưỡng theo từng khoa, phòng, trình độ chuyên môn, thời gian công tác, chứng chỉ hành nghề, địa chỉ liên hệ;',
          '- Phần II: Đăng ký nhu cầu đào tạo.',
          '2. Gửi biểu về Sở trước ngày 20/3/2026.',
        ],
      ),
    ),
  ).toEqual(['Hoàn thành biểu thống', 'Gửi biểu về Sở']));

describe('a letter that charges nobody', () => {
  it.each<[string, readonly string[]]>([
    [
      'begs the office above',
      [
        'Sở Y tế kính đề nghị Bộ Y tế bổ sung thuốc hiếm cho Bệnh viện Đa khoa Sông Mây.',
        'Rất mong Bộ Y tế sớm xem xét, giải quyết./.',
      ],
    ],
    [
      'gives rules for the public',
      [
        'Về việc này, Sở Y tế hướng dẫn như sau:',
        '1. Người tham gia bảo hiểm y tế khi đi khám phải xuất trình thẻ còn giá trị.',
        '2. Mức hưởng của người bệnh không vượt quá quy định tại Luật Bảo hiểm y tế.',
        '3. Trường hợp thẻ hết hạn trong khi điều trị thì được thanh toán đến khi ra viện.',
      ],
    ],
  ])('%s', (_, text) => expect(assigned(letter(['Kính gửi: Bộ Y tế.'], text))).toBeNull());
  it('but begging for an answer by a day sets a limit', () =>
    expect(
      assigned(
        letter(
          ['Kính gửi: Bệnh viện Đa khoa Sông Mây.'],
          ['Sở Y tế kính đề nghị Bệnh viện Đa khoa Sông Mây xem xét, gửi ý kiến trước ngày 20/3/2026.'],
        ),
      ),
    ).toHaveLength(1));
});

it('what a report is to hold is no work by itself, though a part begins like an order', () =>
  expect(
    assigned(
      letter(
        ['Kính gửi: Các đơn vị trong ngành'],
        [
          'Sở Y tế yêu cầu các đơn vị:',
          '1. Lập báo cáo gửi Sở trước ngày 20/3/2026, nội dung bao gồm:',
          '- Số cơ sở đã kiểm tra;',
          '- Số vi phạm, biện pháp xử lý;',
          '- Đề xuất kế hoạch quý tiếp theo.',
          '2. Rà soát kho thuốc.',
        ],
      ),
    )?.map(({ path, deadline }) => [path, deadline?.due]),
  ).toEqual([
    ['1', '2026-03-20'],
    ['2', undefined],
  ]));

it('a reply to petitions assigns nothing', () =>
  expect(
    assigned(
      letter(
        ['Kính gửi: Đoàn Đại biểu Quốc hội tỉnh Sông Mây'],
        [
          'Sở Y tế nhận được Công văn số 12/BDN ngày 01/3/2026 của Ban Dân nguyện về việc đề nghị trả lời kiến nghị của cử tri.',
          'Sở Y tế xin trả lời đối với từng kiến nghị thuộc lĩnh vực quản lý, cụ thể như sau:',
          '1. Cử tri kiến nghị Sở Y tế nghiên cứu, đề xuất cơ chế phối hợp thu hồi sản phẩm.',
          'Hiện nay, các quy định về an toàn thực phẩm đã cơ bản hoàn thiện.',
          'Trân trọng./.',
        ],
      ),
    ),
  ).toBeNull());

it('topics of a training are none, a paragraph under “Yêu cầu” is', () =>
  expect(
    beginnings(
      letter(
        ['Kính gửi: Các đơn vị trong ngành'],
        [
          'Sở Y tế tổ chức tập huấn kê đơn thuốc năm 2026.',
          'I. Nội dung tập huấn',
          '- Kỹ năng kê đơn thuốc.',
          '- Ứng dụng công nghệ số trong kê đơn.',
          'II. Yêu cầu',
          'Các đơn vị cử bác sĩ tham dự đầy đủ; chuẩn bị tài liệu theo hướng dẫn.',
        ],
      ),
    ),
  ).toEqual(['Các đơn vị cử']));

it('aims under “Yêu cầu” after “Mục đích” are no work', () =>
  expect(
    beginnings(
      letter(
        ['Kính gửi: Các đơn vị trong ngành'],
        [
          'I. Mục đích',
          'Nâng cao chất lượng kê đơn thuốc.',
          'II. Yêu cầu',
          'Các đơn vị tổ chức tập huấn thiết thực, hiệu quả.',
          'III. Tổ chức thực hiện',
          '1. Phòng Dược rà soát kho thuốc trước ngày 20/3/2026.',
        ],
      ),
    ),
  ).toEqual(['Phòng Dược rà soát']));

it('the time planned for a stage is its tasks’ limit, to be confirmed', () =>
  expect(
    assigned(
      letter(
        ['Kính gửi: Các đơn vị trong ngành'],
        [
          'Sở Y tế yêu cầu các đơn vị:',
          '1. Giai đoạn chuẩn bị (Dự kiến từ tháng 4/2026 đến tháng 5/2026):',
          '- Khảo sát kho thuốc.',
          '2. Giai đoạn triển khai (dự kiến tổ chức hội nghị từ tháng 6/2026 đến tháng 7/2026):',
          '- Lập danh mục thuốc.',
        ],
      ),
    )?.map(({ deadline }) => deadline && [deadline.due, deadline.inherited, deadline.doubtful]),
  ).toEqual([['2026-05-31', true, true], null]));

it('“Trong tháng” in a column of times is the month of its heading', () => {
  const table = [
    '| Nhiệm vụ | Chủ trì | Thời gian |',
    '|---|---|---|',
    '| Kiểm kê kho thuốc | Phòng Dược | Trong tháng |',
  ];
  const due = (heading: string) =>
    assigned(letter(['Kính gửi: Các đơn vị trong ngành'], ['Sở Y tế yêu cầu các đơn vị:', heading, ...table]))?.map(
      ({ deadline }) => deadline && [deadline.due, deadline.doubtful],
    );
  expect(due('I. NHIỆM VỤ TRỌNG TÂM THÁNG 4/2026')).toEqual([['2026-04-30', false]]);
  expect(due('I. NHIỆM VỤ')).toEqual([[null, true]]);
});

describe('a letter of which a page shows the text alone', () => {
  const orders = [
    'Sở Y tế yêu cầu:',
    '1. Phòng Dược rà soát kho thuốc.',
    '2. Thanh tra Sở kiểm tra các nhà thuốc.',
    '3. Các đơn vị báo cáo trước ngày 20/3/2026.',
  ];
  it('is taken for one by whom it is addressed to', () =>
    expect(assigned(letter(['Kính gửi: Các đơn vị trong ngành'], orders, false))).toHaveLength(3));
  it('is one without, where its office says that it charges', () =>
    expect(assigned(letter([], orders, false))).toHaveLength(3));
  it('is none without, where nobody says so', () => expect(assigned(letter([], orders.slice(1), false))).toBeNull());
});

describe('a page of an office that shows no form but the type', () => {
  const page = (...lines: string[]) => assigned(['THÔNG BÁO', 'Chuẩn bị mùa du lịch', ...lines]);
  it('is taken where it charges one unit after another', () =>
    expect(
      page(
        'Để chuẩn bị mùa du lịch, Ban Giám đốc yêu cầu:',
        '1. PHÒNG KẾ TOÁN',
        '- Lập dự báo thu chi theo tuần.',
        '- Cảnh báo sớm các khoản lớn.',
        '2. PHÒNG ĐIỀU HÀNH',
        '- Rà soát các đoàn khách trước ngày 20/3/2026.',
        '- Gửi kế hoạch thanh toán cho Phòng Kế toán.',
      ),
    ).toHaveLength(4));
  it.each(['THÔNG BÁO', 'VĂN BẢN ĐẾN'])('is none where it lists documents, with who issued them: %s', (title) => {
    const rows = [
      ['STT', 'Số, ký hiệu', 'Ngày văn bản', 'Trích yếu', 'Đơn vị ban hành'],
      ['1', '402/KL-KHTC', '30/10/2026', 'Kết luận cuộc họp giao ban tháng 10', 'Phòng Kế hoạch - Tài chính'],
      ['2', '27/VP-HC', '06/11/2026', 'V/v góp ý dự thảo Quy chế kho vật tư', 'Văn phòng Sở'],
      ['3', '56/KQ-CCTY', '04/11/2026', 'Kết quả kiểm tra bảo quản vắc xin', 'Chi cục Trồng trọt, Chăn nuôi và Thú y'],
      ['4', '1520/UBND-NC', '10/11/2026', 'V/v chấn chỉnh kỷ luật hành chính', 'UBND tỉnh Sông Mây'],
      ['5', '', '13/11/2026', 'Hai thông báo kết luận giao ban', 'Sở Nông nghiệp và Môi trường'],
      ['6', '', '13/11/2026', '(Văn bản chưa có nội dung)', 'Sở Nông nghiệp và Môi trường'],
      ['7', '', '01/11/2026', 'Phụ lục số liệu quan trắc', 'Trung tâm Quan trắc'],
    ];
    const cells = rows.flatMap((row, at) =>
      row.map((text, column) => ({ text, cell: { table: 0, row: at, column } })).filter(({ text }) => text),
    );
    expect(read([{ text: title, bold: true }, { text: 'Trang chủ » Văn bản đến' }, ...cells]).is).toBe('other');
  });
  it('is none where it charges nobody', () =>
    expect(page('Ban Giám đốc đề nghị:', '- Giữ gìn vệ sinh.', '- Tắt điện khi ra về.')).toBeNull());
});

describe('when something takes place', () => {
  const list = (item: string): string[] =>
    letter(['Kính gửi: Các đơn vị trong ngành'], ['Sở Y tế yêu cầu:', item, '2. Các đơn vị cử người tham dự.']);
  it.each([
    '1. Lễ phát động được tổ chức vào lúc 8 giờ 00 ngày 20/3/2026 tại Hội trường Sở.',
    '1. Kỳ giao ban tiếp theo: 8h00 ngày 18/3.',
    '1. Hội thi diễn ra từ ngày 20/3/2026 đến ngày 22/3/2026.',
  ])('is no work: %s', (item) => expect(assigned(list(item))).toHaveLength(1));
  it.each([
    '1. Tổ chức lễ phát động vào lúc 8 giờ 00 ngày 20/3/2026.',
    '1. Hội thi được tổ chức từ ngày 20/3/2026; các đơn vị đăng ký trước ngày 10/3/2026.',
  ])('but an order is: %s', (item) => expect(assigned(list(item))).toHaveLength(2));
});

it('what is asked of one under what is asked of all is that one’s', () =>
  expect(
    assigned(
      letter(
        ['Kính gửi: Các bệnh viện'],
        [
          '1. Yêu cầu các phòng, đơn vị thực hiện tốt các nội dung sau:',
          '1.1. Đề nghị Công an xã bố trí lực lượng phân luồng.',
          '1.2. Chuẩn bị hội trường.',
        ],
      ),
    )?.map(({ units }) => units[0]?.name),
  ).toEqual(['Công an xã', 'các phòng, đơn vị']));

it('addressees in initials head their lists, and what an aim is to reach by a day dates none', () =>
  expect(
    assigned(
      letter(
        ['Kính gửi:', '- Các Công ty Điện lực;', '- SMEMEC, SMIT.'],
        [
          'Để hoàn thành mục tiêu 100% công tơ điện tử trong năm 2026, Tổng công ty yêu cầu thực hiện các nội dung sau:',
          '1. SMEMEC:',
          '- Sản xuất công tơ.',
          '2. SMIT:',
          '- Nâng cấp hệ thống trước ngày 20/6/2026.',
        ],
      ),
    )?.map(({ units, deadline }) => [units[0]?.name, deadline?.due ?? null]),
  ).toEqual([
    ['SMEMEC', null],
    ['SMIT', '2026-06-20'],
  ]));

describe('whom a charge of one and of everyone is for', () => {
  it.each<[string, readonly string[]]>([
    [
      'Giao Phòng Nghiệp vụ Y và các đơn vị liên quan thống kê thuốc cấp cứu.',
      ['phong-nghiep-vu-y Phòng Nghiệp vụ Y', '* các đơn vị liên quan'],
    ],
    ['Giao các phòng, đơn vị, Thanh tra Sở và Văn phòng Sở thống kê thuốc cấp cứu.', ['* các phòng, đơn vị']],
  ])('%s', (charge, expected) =>
    expect(
      assigned(
        letter(['Kính gửi: Các bệnh viện'], ['Giám đốc Sở Y tế yêu cầu:', `1. ${charge}`, '2. Nộp báo cáo.']),
      )?.[0]?.units.map(({ id, name }) => `${id} ${name}`),
    ).toEqual(expected),
  );
});

describe('whom a letter asks by the words for whoever reads it', () => {
  const HOSPITAL = 'Bệnh viện Đa khoa Sông Mây';
  const whose = (lines: readonly string[]) =>
    assigned(lines)?.map(({ units, unitsDoubtful, deadline }) => [
      ...units.map(({ id, name }) => (id === '*' ? '*' : name)),
      ...(unitsDoubtful ? ['?'] : []),
      deadline?.due ?? null,
    ]);
  const TO_ALL = 'Kính gửi: Các đơn vị trong ngành.';

  it.each<[string, string, string, string]>([
    ['a department that says only "Sở"', TO_ALL, 'Sở yêu cầu các đơn vị', '*'],
    ['after its legal basis', TO_ALL, 'Căn cứ Kế hoạch số 14/KH-SYT, Sở yêu cầu các đơn vị', '*'],
    ['politely', TO_ALL, 'Thực hiện Công văn số 12/BYT-KCB, Sở đề nghị quý đơn vị', '*'],
    ['by where they stand', TO_ALL, 'Sở Y tế yêu cầu các đơn vị có tên trên', '*'],
    ['by what was said of them', TO_ALL, 'Sở Y tế yêu cầu các đơn vị nêu trên', '*'],
    ['the heads', TO_ALL, 'Để chuẩn bị cho mùa mưa, Sở yêu cầu Thủ trưởng các đơn vị', '*'],
    ['one, as a unit', `Kính gửi: ${HOSPITAL}.`, 'Để chuẩn bị cho mùa mưa, Sở yêu cầu đơn vị', HOSPITAL],
    ['one, politely', `Kính gửi: ${HOSPITAL}.`, 'Sở đề nghị quý cơ quan', HOSPITAL],
    ['one, by its kind alone', 'Kính gửi: Phòng Dược.', 'Về việc này, Sở yêu cầu Phòng', 'Phòng Dược'],
  ])('%s', (_, to, asks, whom) => {
    expect(whose(letter([to], [`${asks} khẩn trương rà soát cơ số thuốc, báo cáo trước ngày 20/3/2026.`]))).toEqual([
      [whom, '2026-03-20'],
    ]);
    expect(
      whose(letter([to], [`${asks}:`, '- Rà soát cơ số thuốc;', '- Báo cáo kết quả trước ngày 20/3/2026.'])),
    ).toEqual([
      [whom, null],
      [whom, '2026-03-20'],
    ]);
  });

  it('is none of them whose deeds are told', () => {
    expect(whose(letter([TO_ALL], ['Sở chỉ đạo đơn vị rà soát cơ số thuốc từ tháng 2.']))).toBeUndefined();
  });
});

it('an addressee that a page cuts short is named without its dots', () => {
  const lines = letter(
    ['Kính gửi: Giám đốc Trung tâm Y tế các huyện...'],
    ['Sở Y tế yêu cầu:', '1. Rà soát kho vắc xin.', '2. Lập dự trù hóa chất.'],
  );
  const reading = read(plainDocument(lines.join('\n')).blocks);
  const names = reading.is === 'notice' ? reading.notice.assignments.map(({ units: [unit] }) => unit?.name) : [];
  expect(names).toEqual(['Giám đốc Trung tâm Y tế các huyện', 'Giám đốc Trung tâm Y tế các huyện']);
});

describe('a letter that asks several of one kind', () => {
  const asked = (...items: readonly string[]) =>
    assigned(
      letter(
        ['Kính gửi: Trung tâm Y tế các khu vực'],
        ['Sở Y tế đề nghị Trung tâm Y tế các khu vực thực hiện các nội dung sau:', ...items, 'Trân trọng./.'],
      ),
    )?.map(({ units, unitsDoubtful }) => `${units.map(({ name }) => name).join(' + ')}${unitsDoubtful ? ' ?' : ''}`);
  it('may ask one of them, or another, in an item: that is asked', () =>
    expect(
      asked(
        '1. Kiểm kê hóa chất, máy phun.',
        '2. Trạm cân Nậm Mé sửa cửa cống lấy nước.',
        '3. Riêng TTYT khu vực Nà Lếch: phun hóa chất lần 2.',
        '4. TTYT khu vực Nà Lếch phun hóa chất.',
        '5. Khoa Dược cấp thuốc.',
        '6. ĐL Nà Lếch, ĐL Bản Mé thay 12 máy biến áp.',
      ),
    ).toEqual([
      'Trung tâm Y tế các khu vực',
      'Trạm cân Nậm Mé ?',
      'TTYT khu vực Nà Lếch ?',
      'Trung tâm Y tế các khu vực ?',
      'Khoa Dược',
      'Trung tâm Y tế các khu vực ?',
    ]));
  it('asks where an item goes on with a paragraph about others', () =>
    expect(asked('1. Báo cáo ca bệnh hằng ngày.', 'Khoa Dược, Khoa Nội cử cán bộ hỗ trợ tuyến dưới.')).toEqual([
      'Trung tâm Y tế các khu vực ?',
    ]));
});

it('says in its own words on which day it is written', () => {
  const reading = read(
    plainDocument(
      [
        'SỞ Y TẾ SÔNG MÂY',
        'Kính gửi các đồng chí,',
        'Văn phòng gửi ý kiến chỉ đạo của Giám đốc tại giao ban sáng nay (thứ Năm, 05/3/2026):',
        '1. Phòng Dược: kiểm kê kho, báo cáo trong ngày mai.',
        '2. Văn phòng: sửa máy in trước thứ Sáu tuần sau.',
        'Đề nghị các đồng chí thực hiện.',
      ].join('\n'),
    ).blocks,
  );
  expect(reading.is === 'notice' && reading.notice.assignments.map(({ deadline }) => deadline?.due)).toEqual([
    '2026-03-06',
    '2026-03-13',
  ]);
});
