import { describe, expect, it } from 'vitest';
import { type Block, read } from '@/lib/reading';

const HEAD = [
  'UBND XÃ NÀ LẾCH',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 27/TB-UBND',
  'Nà Lếch, ngày 05 tháng 3 năm 2026',
  'THÔNG BÁO',
  'Kết luận của Chủ tịch UBND xã tại cuộc họp giao ban tháng 3',
];
const ASKS = 'Chủ tịch UBND xã yêu cầu thực hiện các nội dung sau:';
const FOOT = ['Nơi nhận:', '- Các phòng thuộc UBND xã;', '- Lưu: VT.', 'CHỦ TỊCH', 'Lò Văn Tơ'];

/** What a notice of these lines assigns: the path, who leads, "+" who supports, and until when, "~" for what is inherited. */
function assigned(...lines: readonly string[]): string[] {
  const reading = read([...HEAD, ...lines, ...FOOT].map((text): Block => ({ text })));
  if (reading.is !== 'notice') throw new Error(`read as ${reading.is}`);
  return reading.notice.assignments.map(({ path, units, deadline }) => {
    const names = units.map(({ id, name, role }) => (role === 'support' ? '+' : '') + (id === '*' ? '*' : name));
    return `${path} ${names} ${deadline?.inherited ? '~' : ''}${deadline?.due ?? '-'}`;
  });
}

describe('a line about units and times', () => {
  it('after a list gives its items the day for the work, not that of its report', () =>
    expect(
      assigned(
        ASKS,
        '1. Rà soát sổ tài sản.',
        '2. Sửa cổng chợ, xong trước ngày 12/3/2026.',
        'Các nội dung trên hoàn thành trước ngày 15/3/2026; báo cáo Chủ tịch UBND xã trước ngày 20/3/2026.',
      ),
    ).toEqual(['1 * ~2026-03-15', '2 * 2026-03-12']));

  it('tells of the report besides, where the work has its time above', () =>
    expect(
      assigned(
        'Từ nay đến ngày 30/3/2026, UBND xã yêu cầu các đơn vị thực hiện:',
        '1. Phòng Kinh tế khơi thông cống rãnh.',
        '2. Văn phòng sửa cổng, xong trước ngày 12/3/2026.',
        'Kết quả thực hiện báo cáo về UBND xã trước ngày 02/4/2026.',
      ).map((one) => one.replace(/^\S+ /, '')),
    ).toEqual(['Phòng Kinh tế ~2026-03-30', 'Văn phòng 2026-03-12', '* 2026-04-02']));

  it('of a month says of which month a day under it is, for certain where nothing stands before the month', () => {
    const under = (heading: string) => {
      const lines = [heading, '- Sửa cổng chợ trước ngày 15.', '- Phòng Kinh tế sơn biển hiệu trước ngày 02/4/2026.'];
      const reading = read([...HEAD, ASKS, ...lines, ...FOOT].map((text): Block => ({ text })));
      const first = reading.is === 'notice' ? reading.notice.assignments[0]?.deadline : null;
      return `${first?.due}${first?.doubtful ? ' ?' : ''}`;
    };
    expect(under('* Tháng 4/2026:')).toBe('2026-04-15');
    expect(under('1. Nhiệm vụ trọng tâm tháng 4/2026')).toBe('2026-04-15 ?');
    expect(under('1. Nhiệm vụ trọng tâm tháng 3/2026')).toBe('2026-03-15');
    expect(under('1. Chợ Nà Lếch')).toBe('2026-03-15 ?');
  });

  it('about what a group hands in is no limit of what another was given', () =>
    expect(
      assigned(
        'Chủ tịch UBND xã kết luận:',
        '1. Về chợ',
        'Giao Phòng Kinh tế lập nội quy chợ.',
        'Các thôn nộp báo cáo kiểm điểm, xếp loại cuối năm trước ngày 25/3/2026.',
      ).map((one) => one.replace(/^\S+ /, '')),
    ).toEqual(['Phòng Kinh tế -', 'Các thôn 2026-03-25']));

  it('counts from the signing of this paper, not of another kind', () =>
    expect(
      assigned(
        ASKS,
        '1. Rà soát sổ trong 10 ngày kể từ ngày ký Thông báo.',
        '2. Đăng tải kết luận chậm nhất 10 ngày kể từ ngày ký kết luận.',
      ),
    ).toEqual(['1 * 2026-03-15', '2 * -']));

  it('as the last item of a list is about the items before it, and is none', () =>
    expect(
      assigned(
        ASKS,
        '1. Phòng Kinh tế',
        '- Rà soát sổ tài sản.',
        '- Sửa cổng chợ.',
        '- Thời gian hoàn thành các nội dung trên: trước ngày 15/3/2026.',
        '2. Văn phòng',
        '- Chuẩn bị phòng họp.',
      ),
    ).toEqual(['1.1 Phòng Kinh tế ~2026-03-15', '1.2 Phòng Kinh tế ~2026-03-15', '2.1 Văn phòng -']));

  it('gives the items that it names by their numbers each their own day, and the others none', () =>
    expect(
      assigned(
        ASKS,
        '1. Rà soát sổ tài sản.',
        '2. Sửa cổng chợ.',
        '3. Dọn bến:',
        'a) Thu gom rác.',
        'b) Sơn cọc, xong trước ngày 12/3/2026.',
        '4. Lập dự toán.',
        'Các nội dung tại mục 1, mục 2 báo cáo trước ngày 15/3/2026; nội dung tại điểm a, b mục 3 hoàn thành trước ngày 20/3/2026.',
      ),
    ).toEqual(['1 * ~2026-03-15', '2 * ~2026-03-15', '3.a * ~2026-03-20', '3.b * 2026-03-12', '4 * -']));

  it('above a list is about its items, unless one names another', () =>
    expect(
      assigned(
        ASKS,
        'I. Công tác cán bộ',
        'Đơn vị chủ trì: Phòng Nội vụ. Đơn vị phối hợp: Văn phòng.',
        '1. Rà soát hồ sơ cán bộ, xong trước ngày 15/3/2026.',
        '2. Giao Phòng Kinh tế lập dự toán.',
        'II. Công tác tài chính',
        'Bộ phận thực hiện: Phòng Kinh tế',
        '- Quyết toán quý I.',
      ),
    ).toEqual(['I.1 Phòng Nội vụ,+Văn phòng 2026-03-15', 'I.2 Phòng Kinh tế -', 'II.1 Phòng Kinh tế -']));

  it('before the first item is about all, and who of the unit does it changes nothing', () =>
    expect(
      assigned(
        'Đơn vị thực hiện: Phòng Kinh tế',
        'Người thực hiện: Bà Lò Thị Mơ',
        'Nội dung công việc:',
        '1. Rà soát sổ tài sản.',
        '2. Văn phòng chuẩn bị phòng họp.',
        'Thời hạn hoàn thành: 30/3/2026',
      ),
    ).toEqual(['1 Phòng Kinh tế 2026-03-30', '2 Văn phòng 2026-03-30']));

  it('sets no limit where it says when something takes place', () =>
    expect(
      assigned(ASKS, '- Văn phòng chuẩn bị hội trường.', '- Thời gian: Từ 14h00 ngày 09/3/2026, tại Nhà văn hóa.'),
    ).toEqual(['1 Văn phòng -']));

  it('gives persons where no unit is named', () =>
    expect(
      assigned(ASKS, '1. Công tác hội trường', 'Người thực hiện: Ông Lò Văn Tám, bà Quàng Thị Mai', 'a) Kê bàn ghế.'),
    ).toEqual(['1.a Ông Lò Văn Tám,bà Quàng Thị Mai -']));

  it('gives a limit to what has none', () =>
    expect(
      assigned(
        ASKS,
        'I. Công tác cán bộ',
        'Chủ trì: Phòng Nội vụ; Thời hạn hoàn thành: 30/3/2026',
        '1. Rà soát hồ sơ.',
        '2. Lập kế hoạch đào tạo, xong trước ngày 20/3/2026.',
      ),
    ).toEqual(['I.1 Phòng Nội vụ ~2026-03-30', 'I.2 Phòng Nội vụ 2026-03-20']));

  it('stands above each part of a list that begins with one', () =>
    expect(
      assigned(
        ASKS,
        'I. Việc khác',
        '- Đơn vị thực hiện: Văn phòng',
        '- Sửa hội trường.',
        '- Rà soát hồ sơ lưu trữ.',
        '- Đơn vị thực hiện: Phòng Nội vụ',
        '- Lập danh sách cán bộ nghỉ hưu.',
      ),
    ).toEqual(['I.1 Văn phòng -', 'I.2 Văn phòng -', 'I.3 Phòng Nội vụ -']));

  it('after items is about these, and not about a list before', () =>
    expect(
      assigned(
        ASKS,
        '1. Công tác tài chính',
        'a) Lập dự toán.',
        'b) Quyết toán quý I.',
        'Đơn vị thực hiện: Phòng Kinh tế',
        '2. Mua máy tính',
        'Đơn vị thực hiện: Văn phòng',
        '3. Kiểm tra việc mua sắm',
        'a) Đơn vị thực hiện: Phòng Nội vụ',
        'b) Thời gian: tháng 4/2026',
      ),
    ).toEqual(['1.a Phòng Kinh tế -', '1.b Phòng Kinh tế -', '2 Văn phòng -', '3 Phòng Nội vụ 2026-04-30']));

  it('says once what the task says, too', () => {
    const text = [...HEAD, ASKS, '1. Báo cáo tiến độ hằng ngày.', 'Thời hạn: trước 16h00 hằng ngày', ...FOOT];
    const reading = read(text.map((each): Block => ({ text: each })));
    expect(reading.is === 'notice' && reading.notice.assignments[0]?.deadlines).toMatchObject([
      { time: '16:00', recurrence: 'FREQ=DAILY' },
    ]);
  });

  it('is no limit and no charge where it says when a meeting is and who chairs it', () =>
    expect(
      assigned(
        'Thời gian: 8h00 ngày 04/3/2026',
        'Chủ trì: đồng chí Lò Văn Tơ',
        ASKS,
        'I. Hội nghị tổng kết',
        'Thời gian: 8h00 ngày 15/4/2026',
        'Chủ trì: đồng chí Lò Văn Tơ',
        '1. Chuẩn bị hội trường.',
        '2. Soạn báo cáo tổng kết.',
      ),
    ).toEqual(['I.1 * -', 'I.2 * -']));
});

it.each([
  [
    'Các nhiệm vụ trên phải hoàn thành trước ngày 20/3/2026.',
    ['1.1 Văn phòng ~2026-03-20', '2.1 Phòng Kinh tế ~2026-03-20'],
  ],
  [
    'Các nội dung tuần trước chưa xong phải hoàn thành trong tuần này.',
    ['1.1 Văn phòng -', '2.1 Phòng Kinh tế -', '4 * 2026-03-08'],
  ],
  [
    'Các nhiệm vụ quá hạn hoàn thành trước ngày 20/3/2026.',
    ['1.1 Văn phòng -', '2.1 Phòng Kinh tế -', '4 * 2026-03-20'],
  ],
])('a line under the lists of units is about all of them, or about what was asked before: %s', (line, expected) =>
  expect(
    assigned(ASKS, '1. Văn phòng:', '- Rà soát sổ tài sản.', '2. Phòng Kinh tế:', '- Sửa cổng chợ.', line),
  ).toEqual(expected),
);

it.each([
  ['Nhiệm vụ tuần 10 (từ ngày 05/3 đến ngày 11/3/2026)', '~2026-03-11'],
  ['Nhiệm vụ trọng tâm tuần 10', '~2026-03-08'],
  ['Nhiệm vụ đợt 1 (từ ngày 05/3 đến ngày 25/3/2026)', '-'],
])('“trong tuần” is the week of the heading, where it gives one: %s', (heading, due) =>
  expect(assigned(ASKS, `I. ${heading}`, '1. Văn phòng:', '- Rà soát sổ tài sản, xong trong tuần.')).toEqual([
    `I.1.1 Văn phòng ${due}`,
  ]),
);

it('a heading’s week is not that of what is told at another week’s meeting', () =>
  expect(
    assigned(
      ASKS,
      'I. Nhiệm vụ trọng tâm tuần 10',
      '1. Văn phòng:',
      '- Rà soát sổ tài sản.',
      '- Lập danh mục tài sản, báo cáo tại giao ban tuần 14.',
    ),
  ).toEqual(['I.1.1 Văn phòng ~2026-03-08', 'I.1.2 Văn phòng -']));

it.each([
  ['(xong trước ngày 20/3)', '~2026-03-20'],
  ['(trong tuần này)', '~2026-03-08'],
  ['(trước thứ Sáu tuần này)', '~2026-03-06'],
  ['(trong Quý II/2026)', '~2026-06-30'],
  ['(trong tháng 4/2026)', '~2026-04-30'],
  ['(thời hạn: 20/3/2026)', '~2026-03-20'],
  ['(thời gian hoàn thành: trước ngày 20/3/2026)', '~2026-03-20'],
  ['- xong trước 20/3/2026', '~2026-03-20'],
])('a unit’s heading gives its list the limit beside its name: %s', (limit, due) =>
  expect(
    assigned(ASKS, `1. Văn phòng ${limit}:`, '- Rà soát sổ tài sản.', '2. Phòng Kinh tế:', '- Sửa cổng chợ.'),
  ).toEqual([`1.1 Văn phòng ${due}`, '2.1 Phòng Kinh tế -']),
);

describe('the brackets of a heading that names no unit', () => {
  it.each(['(Phòng Kinh tế chủ trì)', '(Đơn vị chủ trì: Phòng Kinh tế)', '(Giao Phòng Kinh tế thực hiện):'])(
    'charge who is said to do it: %s',
    (brackets) =>
      expect(assigned(ASKS, `I. Công tác tài chính ${brackets}`, '1. Lập dự toán.', '2. Quyết toán quý I.')).toEqual([
        'I.1 Phòng Kinh tế -',
        'I.2 Phòng Kinh tế -',
      ]),
  );

  it.each(['(theo Tờ trình của Phòng Kinh tế)', '(Phòng Kinh tế)', '(đã giao tại kỳ họp trước)'])(
    'charge no one else: %s',
    (brackets) =>
      expect(assigned(ASKS, `I. Công tác tài chính ${brackets}`, '1. Lập dự toán.', '2. Quyết toán quý I.')).toEqual([
        'I.1 * -',
        'I.2 * -',
      ]),
  );
});

/** Each limit of the only task of a section of `heading`, and of whom it is where not of all. */
function limits(heading: string, task: string): string[] {
  const text = [...HEAD, ASKS, heading, `- ${task}`, ...FOOT].map((each): Block => ({ text: each }));
  const reading = read(text);
  if (reading.is !== 'notice') throw new Error(`read as ${reading.is}`);
  return reading.notice.assignments.flatMap(({ deadlines }) =>
    deadlines.map(({ due, units }) => `${due} ${units?.join(',') ?? ''}`.trim()),
  );
}

describe('"Riêng …" in the section of others', () => {
  it.each([
    ['Riêng Văn phòng cung cấp số liệu trước ngày 10/3/2026.', 'Văn phòng'],
    ['Riêng Phòng Kinh tế, Văn phòng cung cấp số liệu trước ngày 10/3/2026.', 'Phòng Kinh tế,Văn phòng'],
    ['Riêng Phòng Kinh tế: lập dự toán trước ngày 10/3/2026.', 'Phòng Kinh tế'],
    ['Riêng việc đào tạo, lập kế hoạch trước ngày 10/3/2026.', 'Phòng Nội vụ'],
    ['Riêng đối với hồ sơ của Phòng Kinh tế, rà soát xong trước ngày 10/3/2026.', 'Phòng Nội vụ'],
    ['Riêng tháng 3, rà soát hồ sơ của Phòng Kinh tế trước ngày 10/3/2026.', 'Phòng Nội vụ'],
  ])('at the start of a task: %s', (task, whose) =>
    expect(assigned(ASKS, '1. Phòng Nội vụ', `- ${task}`)).toEqual([`1.1 ${whose} 2026-03-10`]),
  );

  it.each([
    [
      'Rà soát hồ sơ trước ngày 15/3/2026; riêng Văn phòng xong trước ngày 20/3/2026.',
      '2026-03-15',
      '2026-03-20 van-phong',
    ],
    [
      'Rà soát hồ sơ trước ngày 15/3/2026, riêng đối với Văn phòng trước ngày 12/3/2026.',
      '2026-03-15',
      '2026-03-12 van-phong',
    ],
    [
      'Rà soát hồ sơ trước ngày 15/3/2026. Riêng Văn phòng gửi trước ngày 20/3/2026.',
      '2026-03-15',
      '2026-03-20 van-phong',
    ],
    ['Rà soát hồ sơ trước ngày 15/3/2026; riêng hồ sơ cũ xong trước ngày 20/3/2026.', '2026-03-15', '2026-03-20'],
  ])('gives its limit to no one else: %s', (task, ...due) => {
    expect(limits('1. Các phòng', task)).toEqual(due);
    expect(limits('1. Phòng Nội vụ', task)).toEqual(due);
  });

  it('charges those who are set apart, too, unless they are left out', () => {
    const leads = (task: string) => assigned(ASKS, '1. Phòng Nội vụ', `- ${task}`)[0];
    expect(leads('Rà soát hồ sơ; riêng Văn phòng xong trước ngày 20/3/2026.')).toBe(
      '1.1 Phòng Nội vụ,Văn phòng 2026-03-20',
    );
    expect(leads('Rà soát hồ sơ; riêng Văn phòng không phải báo cáo.')).toBe('1.1 Phòng Nội vụ -');
    expect(leads('Rà soát hồ sơ; riêng Văn phòng đã xong.')).toBe('1.1 Phòng Nội vụ -');
  });

  it('asks where it may only say whom the task is about', () => {
    const text = [...HEAD, ASKS, '1. Phòng Nội vụ', '- Riêng đối với Phòng Kinh tế, rà soát hồ sơ.', ...FOOT];
    const reading = read(text.map((each): Block => ({ text: each })));
    expect(reading.is === 'notice' && reading.notice.assignments[0]).toMatchObject({
      units: [{ name: 'Phòng Kinh tế' }],
      unitsDoubtful: true,
    });
  });
});

describe('an item that begins with what is looked at', () => {
  it('is work where it goes on with an order, and none where it does not', () =>
    expect(
      assigned(
        ASKS,
        '1. Tiêu chí nước sạch: còn 12 hộ chưa đạt. Giao Phòng Kinh tế lập dự toán trước ngày 20/3/2026.',
        '2. Tiêu chí y tế: thiếu bảng giá thuốc; Phòng Nội vụ rà soát, niêm yết đủ.',
        '3. Tiêu chí chợ: còn 2 quầy chưa có mái.',
        '4. Kết quả thu phí: đạt 40%. Phòng Kinh tế đã thu đủ phí chợ.',
        '5. Văn phòng lưu hồ sơ.',
      ),
    ).toEqual(['1 Phòng Kinh tế 2026-03-20', '2 Phòng Nội vụ -', '5 Văn phòng -']));
});

describe('a sentence over a list', () => {
  it('is only its topic where each item names who is to do it', () =>
    expect(
      assigned(
        ASKS,
        '1. Tăng cường quản lý chợ phiên, không để lấn chiếm lòng đường.',
        'a) Phòng Kinh tế kẻ lại vạch sơn từng quầy.',
        'b) Công an xã tuần tra các ngày chợ phiên.',
        '2. Tăng cường thu gom rác thải tại bến thuyền.',
        'a) Phòng Kinh tế đặt thêm thùng rác.',
        'b) Vận động tiểu thương ký cam kết.',
      ),
    ).toEqual(['1.a Phòng Kinh tế -', '1.b Công an xã -', '2 * -', '2.a Phòng Kinh tế -', '2.b * -']));

  it('is a unit’s heading among bullets where it heads bullets of another kind', () =>
    expect(
      assigned(
        'Chủ tịch UBND xã yêu cầu các phòng, đơn vị:',
        '* Đối với Phòng Kinh tế',
        '- Thống kê diện tích ngô, xong trước ngày 20/3/2026;',
        '- Sửa trạm bơm.',
        '* Đối với Phòng Văn hóa - Xã hội',
        '- Mở lớp xóa mù chữ.',
        '* Đối với Trạm Y tế',
        '- Phối hợp với Phòng Kinh tế truyền thông phòng, chống bệnh dại.',
      ),
    ).toEqual([
      '1.1 Phòng Kinh tế 2026-03-20',
      '1.2 Phòng Kinh tế -',
      '2.1 Phòng Văn hóa - Xã hội -',
      '3.1 Trạm Y tế,+Phòng Kinh tế -',
    ]));

  it('leaves to each item whom its last brackets name, with a helper, a day or an opinion asked for beside them', () =>
    expect(
      assigned(
        ASKS,
        '1. Tổ chức hội thi cày bừa (Phòng Kinh tế tham mưu; phối hợp: Phòng Văn hóa - Xã hội).',
        '2. Sơ kết phong trào xóa vườn tạp (Phòng Kinh tế; phối hợp: Trạm Y tế).',
        '3. Sơ kết phong trào làm đường (Phòng Kinh tế), ngày 18/3.',
        '4. Soạn quy chế chi tiêu, trình Ban Chấp hành cho ý kiến lần đầu (Văn phòng).',
      ),
    ).toEqual([
      '1 Phòng Kinh tế,+Phòng Văn hóa - Xã hội -',
      '2 Phòng Kinh tế,+Trạm Y tế -',
      '3 Phòng Kinh tế -',
      '4 Văn phòng -',
    ]));
});
