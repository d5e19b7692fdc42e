import { describe, expect, it } from 'vitest';
import { type Assignment, type Block, read } from '@/lib/reading';
import { plainDocument } from '@/lib/sources';

/** What pages show of short letters, slips and directives: few parts of the form, or none. All are made up. */

const assigned = (lines: readonly string[]): readonly Assignment[] | null => {
  const reading = read(plainDocument(lines.join('\n')).blocks);
  return reading.is === 'notice' ? reading.notice.assignments : null;
};
const shown = (lines: readonly string[]): string[] | undefined =>
  assigned(lines)?.map(({ text, units, deadline }) =>
    [
      text.split(' ').slice(0, 3).join(' '),
      units[0]?.id === '*' ? '*' : units[0]?.name,
      deadline?.due ?? deadline?.recurrence ?? '-',
    ].join(' | '),
  );

describe('a letter of which a page shows the text alone', () => {
  it('is one where it asks for something by a day', () =>
    expect(
      shown([
        'V/v kiểm kê tủ thuốc năm 2026',
        'Kính gửi: Trưởng các khoa, phòng',
        'Bệnh viện yêu cầu:',
        '1. Các khoa kiểm kê tủ thuốc trực',
        '2. Nội dung theo biểu mẫu đính kèm',
        '3. Thời hạn gửi: trước ngày 20/6/2026',
        '4. Gửi về: Khoa Dược (bà Lường Thị Sao)',
        'Yêu cầu các khoa nghiêm túc thực hiện, gửi đúng hạn.',
      ]),
    ).toEqual(['Các khoa kiểm | Các khoa | 2026-06-20']));
  it('or where one limit follows the order', () =>
    expect(
      shown([
        'Kính gửi:',
        '- Hiệu trưởng các trường tiểu học;',
        '- Trưởng các trạm y tế.',
        'Đề nghị Trưởng các trạm y tế rà soát số trẻ chưa tiêm chủng.',
        'Các đơn vị thực hiện trước ngày 24/3/2026.',
      ]),
    ).toEqual(['Đề nghị Trưởng | Trưởng các trạm y tế | 2026-03-24']));
  it('or where it asks by a day without saying whom', () =>
    expect(
      shown([
        'V/v đôn đốc gửi báo cáo thống kê',
        'Kính gửi: Trưởng các khoa, phòng',
        'Đến nay, Phòng Kế hoạch chưa nhận được báo cáo của một số đơn vị.',
        'Đề nghị hoàn thiện và gửi trước ngày 15/02/2026.',
        'Sau thời hạn trên sẽ báo cáo Giám đốc.',
      ]),
    ).toEqual(['Đề nghị hoàn | * | 2026-02-15']));
  it('is none where it sets no day', () =>
    expect(
      assigned(['Kính gửi: Các hộ kinh doanh', 'Ban quản lý chợ đề nghị các hộ giữ gìn vệ sinh chung.']),
    ).toBeNull());
});

describe('a directive that “chỉ thị:” announces', () => {
  const directive = (...text: readonly string[]): string[] => [
    'UBND HUYỆN NÀ LẾCH',
    'Số: 05/CT-UBND',
    'Nà Lếch, ngày 02 tháng 3 năm 2026',
    'CHỈ THỊ',
    'Về tăng cường quản lý chợ',
    ...text,
    'Nơi nhận:',
    '- Như trên;',
  ];
  it('charges whom it names, and not who issues it', () =>
    expect(
      shown(
        directive(
          'Chủ tịch UBND huyện chỉ thị:',
          '1. Phòng Kinh tế rà soát các chợ.',
          '2. Ban Quản lý chợ thu gom rác.',
        ),
      ),
    ).toEqual(['Phòng Kinh tế | Phòng Kinh tế | -', 'Ban Quản lý | Ban Quản lý chợ | -']));
  it('and its last item does not run on where none ends in a sign', () =>
    expect(
      shown(
        directive(
          'Chủ tịch UBND huyện chỉ thị:',
          '1. Tăng cường kiểm tra các chợ',
          '2. Bảo vệ nguồn nước quanh chợ',
          'Yêu cầu thủ trưởng các đơn vị triển khai, báo cáo trước 30/06/2026.',
        ),
      ),
    ).toEqual(['Tăng cường kiểm | * | 2026-06-30', 'Bảo vệ nguồn | * | 2026-06-30']));
});

describe('a slip that gives work', () => {
  const slip = (...text: readonly string[]): string[] => [
    'PHÒNG TỔ CHỨC TRƯỜNG CAO ĐẲNG NÀ LẾCH',
    'Số: 17/PGV-TC',
    'Nà Lếch, ngày 02 tháng 3 năm 2026',
    'PHIẾU GIAO VIỆC',
    ...text,
    'TRƯỞNG PHÒNG',
    'Lò Văn Tơ',
  ];
  it.each(['Giao cho: Tổ Quản trị', 'Giao việc cho: Tổ Quản trị'])(
    'is for whom it says right under its title: %s',
    (to) =>
      expect(
        shown(slip(to, 'Nội dung công việc:', '1. Kiểm kê bàn ghế.', '2. Lau kính hội trường.', 'Thời hạn: 20/3/2026')),
      ).toEqual(['Kiểm kê bàn | Tổ Quản trị | 2026-03-20', 'Lau kính hội | Tổ Quản trị | 2026-03-20']),
  );
  it('tells in its fields what is to be done, by whom, until when and since when', () => {
    const fields = [
      'Ngày giao: 02/3/2026',
      'Người giao: Ông Lò Văn Tơ - Trưởng phòng',
      'Người nhận: Bà Hà Thị Mận - Chuyên viên',
      'Nội dung công việc: Tổng hợp ý kiến của các sở, ngành về quy chế; trình lãnh đạo phòng.',
      'Thời hạn: 3 ngày làm việc kể từ ngày giao',
    ];
    expect(shown(slip(...fields.slice(1, -1), 'Thời hạn: 20/3/2026'))).toEqual([
      'Tổng hợp ý | Bà Hà Thị Mận | 2026-03-20',
    ]);
    for (const lines of [slip(...fields.slice(1)), ['PHÒNG TỔ CHỨC', 'PHIẾU GIAO VIỆC', 'Số: 17/PGV', ...fields]]) {
      const reading = read(plainDocument(lines.join('\n')).blocks);
      expect(reading.is === 'notice' && reading.notice.header).toMatchObject({ issuedOn: '2026-03-02', subject: null });
    }
  });
  it('in a subject the words tell what is given', () =>
    expect(shown(slip('Về việc giao cho Tổ Quản trị kiểm kê', '1. Kiểm kê bàn ghế trước ngày 20/3/2026.'))).toEqual([
      'Kiểm kê bàn | * | 2026-03-20',
    ]));
});

describe('a slip with which a document is handed on', () => {
  const slip = (...words: readonly string[]): string[] => [
    'VĂN PHÒNG SỞ',
    'PHIẾU CHUYỂN',
    'Kính gửi: Trưởng phòng Kế hoạch',
    'Văn phòng Sở chuyển đến Phòng Kế hoạch:',
    'Văn bản: Công văn số 56/STC-NS ngày 15/8/2026 của Sở Tài chính',
    ...words,
    'Nơi nhận:',
    '- Phòng Kế hoạch;',
    '- Lưu: VT.',
  ];
  it('assigns where the leader’s words on it set a day', () =>
    expect(
      shown(slip('Ý kiến chỉ đạo của Giám đốc:', 'Giao Phòng Kế hoạch lập dự toán. Hoàn thành trước ngày 15/9/2026.')),
    ).toEqual(['Giao Phòng Kế | Phòng Kế hoạch | 2026-09-15']));
  it('and else only hands on', () => {
    expect(assigned(slip('Đề nghị Phòng Kế hoạch giải quyết theo thẩm quyền.'))).toBeNull();
    expect(assigned(slip('Đơn của ông Lò Văn Pâng, đề nghị Phòng Kế hoạch trả lời trước ngày 15/9/2026.'))).toBeNull();
  });
  it('while one that gives work does so', () =>
    expect(
      shown([
        'SỞ Y TẾ SÔNG MÂY',
        'PHIẾU GIAO VIỆC',
        'Số: 12/PGV-SYT',
        'Giám đốc Sở giao:',
        '1. Phòng Dược kiểm tra kho thuốc trước ngày 20/3/2026.',
        '2. Thanh tra Sở lập kế hoạch thanh tra.',
      ]),
    ).toEqual(['Phòng Dược kiểm | Phòng Dược | 2026-03-20', 'Thanh tra Sở | Thanh tra Sở | -']));
});

it('what is handed in every month after the order is work of its own', () =>
  expect(
    shown([
      'ĐẢNG ỦY SỞ Y TẾ SÔNG MÂY',
      'Số: 08-CV/ĐU',
      'Sông Mây, ngày 02 tháng 3 năm 2026',
      'Kính gửi: Các Chi bộ trực thuộc.',
      'Đảng ủy Sở yêu cầu các Chi bộ trực thuộc sinh hoạt chuyên đề về y đức;',
      'Báo cáo kết quả gửi về Văn phòng Đảng ủy trước ngày 15 hàng tháng để tổng hợp./.',
      'Nơi nhận:',
      '- Như trên;',
    ]),
  ).toEqual(['Đảng ủy Sở | các Chi bộ trực thuộc | -', 'Báo cáo kết | * | 2026-03-15']));

it('recipients begin at “Như trên;” with others in its line', () =>
  expect(
    shown([
      'Số: 15/CĐ-UBND',
      'Nà Lếch, ngày 28 tháng 7 năm 2026',
      'CÔNG ĐIỆN',
      'Về khắc phục sự cố điện',
      '1. Phòng Kinh tế huy động vật tư sửa đường dây.',
      '2. Công an huyện bảo đảm trật tự.',
      '- Như trên; Thường trực Huyện ủy (để b/c);',
      '- Văn phòng Huyện ủy;',
      '- Lưu VT.',
    ]),
  ).toEqual(['Phòng Kinh tế | Phòng Kinh tế | -', 'Công an huyện | Công an huyện | -']));

it('what ends as an opinion of a department is one', () =>
  expect(
    assigned([
      'SỞ XÂY DỰNG SÔNG MÂY',
      'Số: 75/SXD-QH',
      'Sông Mây, ngày 10 tháng 3 năm 2026',
      'Kính gửi: Văn phòng UBND tỉnh',
      'Sở Xây dựng nhận được Văn bản số 65/VP-KT về khu hành chính huyện. Sau khi nghiên cứu, Sở Xây dựng có ý kiến như sau:',
      'Sở Xây dựng thống nhất với chủ trương xây dựng.',
      'UBND huyện Nà Lếch cần lưu ý thực hiện quy chuẩn hiện hành.',
      'Trên đây là ý kiến của Sở Xây dựng, đề nghị Văn phòng UBND tỉnh tổng hợp, báo cáo Chủ tịch UBND tỉnh./.',
    ]),
  ).toBeNull());

it('a guide to writing conclusions is none, whatever it gives as an example', () =>
  expect(
    assigned([
      'HƯỚNG DẪN SOẠN THẢO THÔNG BÁO KẾT LUẬN CUỘC HỌP',
      '1. Nội dung nêu rõ đơn vị chủ trì, thời hạn hoàn thành.',
      '2. Ví dụ: "Giao Phòng Kế hoạch chủ trì, phối hợp với Phòng Tài chính lập dự toán, trình trước ngày 30/9/2026".',
      '3. Văn phòng theo dõi, đôn đốc và cập nhật trên phần mềm.',
    ]),
  ).toBeNull());

it('a day on a line of its own ends the subject', () => {
  const reading = read(
    plainDocument(
      [
        'UBND HUYỆN NÀ LẾCH',
        'Số: 36/UBND-VX',
        'V/v số hóa hồ sơ.',
        'Ngày 24 tháng 03 năm 2026',
        'Kính gửi: Các phòng, ban.',
        'UBND huyện yêu cầu các phòng, ban số hóa hồ sơ trước ngày 30/4/2026.',
      ].join('\n'),
    ).blocks,
  );
  expect(reading.is === 'notice' && reading.notice.header).toMatchObject({
    subject: 'số hóa hồ sơ',
    issuedOn: '2026-03-24',
  });
});

describe('a list whose items end in no sign', () => {
  const notice = (...text: readonly string[]): string[] => [
    'SỞ TÀI CHÍNH SÔNG MÂY',
    'Số: 89/TB-STC',
    'THÔNG BÁO',
    'Tiết kiệm chi 6 tháng cuối năm 2026',
    'Kính gửi: Các phòng, đơn vị.',
    'Sở Tài chính thông báo:',
    ...text,
    'Nơi nhận:',
    '- Như trên;',
  ];
  it('ends before the sentences after it, which are work of their own', () =>
    expect(
      shown(
        notice(
          '1. Cắt giảm 10% dự toán chi thường xuyên 6 tháng cuối năm 2026',
          '2. Không bổ sung kinh phí mua sắm',
          '3. Hạn chế tổ chức họp đông người',
          '4. Tạm dừng mua sắm ô tô công',
          'Các đơn vị rà soát, điều chỉnh kế hoạch chi tiêu phù hợp.',
          'Gửi kế hoạch điều chỉnh về Sở Tài chính trước ngày 15/07/2026.',
        ),
      )?.map((row) => row.split(' | ').slice(0, 3).join(' ')),
    ).toEqual([
      'Cắt giảm 10% * -',
      'Không bổ sung * -',
      'Hạn chế tổ * -',
      'Tạm dừng mua * -',
      'Các đơn vị * -',
      'Gửi kế hoạch * 2026-07-15',
    ]));
  it.each(['', ':'])('while headings of matters keep what stands under them: “%s”', (sign) =>
    expect(
      shown(
        notice(
          `1. Về chi thường xuyên${sign}`,
          'Phòng Ngân sách rà soát dự toán của các đơn vị.',
          `2. Về mua sắm${sign}`,
          'Văn phòng Sở lập kế hoạch mua sắm trước ngày 20/7/2026.',
        ),
      ),
    ).toEqual(['Phòng Ngân sách | Phòng Ngân sách | -', 'Văn phòng Sở | Văn phòng Sở | 2026-07-20']),
  );
  it('and so do headings that are orders, beside one over a list', () =>
    expect(
      shown(
        notice(
          '1. Tuyên truyền, phổ biến',
          'a) Phát 2 phóng sự trên Đài Phát thanh.',
          'b) In 500 tờ rơi.',
          '2. Vận hành cổng dữ liệu',
          'Nâng cấp các tính năng của cổng dữ liệu trong tháng 6/2026.',
        ),
      )?.map((row) => row.split(' ').slice(0, 2).join(' ')),
    ).toEqual(['Phát 2', 'In 500', 'Nâng cấp']));
  it('and so do headings that are orders, each over paragraphs', () =>
    expect(
      shown(
        notice(
          '1. Nâng cao trách nhiệm của người đứng đầu',
          'Các phòng rà soát quy trình cấp phát của phòng mình.',
          'Các phòng công khai kết quả rà soát tại phòng họp.',
          '2. Đẩy mạnh phòng, chống lãng phí',
          'Các phòng kiểm kê tài sản, thiết bị đang sử dụng.',
          'Các phòng lập danh sách tài sản đã hỏng.',
        ),
      ),
    ).toEqual(['Các phòng rà | * | -', 'Các phòng công | * | -', 'Các phòng kiểm | * | -', 'Các phòng lập | * | -']));
});

it('a limit that asks for something is work, too', () =>
  expect(
    shown([
      'UBND XÃ HÒA AN',
      'Số: 46/UBND-KT',
      'Hòa An, ngày 24 tháng 11 năm 2026',
      'V/v giải quyết đơn thư',
      'Kính gửi: Các phòng, ban.',
      'UBND xã yêu cầu:',
      '1. Khối Đảng - Đoàn thể khẩn trương triển khai các nội dung:',
      'a) Gặp gỡ từng gia đình.',
      'b) Lập biên bản hòa giải.',
      '2. Thời hạn hoàn thành: Yêu cầu Phòng Kinh tế tổng hợp, báo cáo trước ngày 04/12/2026.',
      'Nơi nhận:',
      '- Như trên;',
    ])?.map((row) => row.split(' | ').slice(1).join(' ')),
  ).toEqual(['Khối Đảng - Đoàn thể -', 'Khối Đảng - Đoàn thể -', 'Phòng Kinh tế 2026-12-04']));

it('what applicants must have is none, nor where they are examined for', () => {
  expect(
    shown([
      'V/v rà soát nhu cầu đào tạo',
      'Kính gửi: Giám đốc các trung tâm',
      'Sở Nội vụ đề nghị:',
      '1. Rà soát viên chức có nhu cầu đào tạo',
      '2. Tiêu chuẩn: tiếng Anh bậc 4 trở lên',
      '3. Hồ sơ: đơn, lý lịch, chứng chỉ',
      'Thời hạn triển khai: trước 30/09/2026',
    ])?.map((row) => row.split(' | ')[2]),
  ).toEqual(['2026-09-30']);
  expect(
    assigned([
      'SỞ NỘI VỤ SÔNG MÂY',
      'Số: 21/TB-SNV',
      'THÔNG BÁO',
      'Thi tuyển công chức năm 2026',
      'I. VỊ TRÍ',
      '1. Chuyên viên Phòng Văn thư: 02 người',
      '2. Kế toán Văn phòng Sở: 01 người',
      'Nơi nhận:',
      '- Phòng Tổ chức;',
    ]),
  ).toBeNull();
});

it('a reply to what an office asked assigns nothing', () =>
  expect(
    assigned([
      'SỞ Y TẾ',
      'Số: 171/SYT-KHTC',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'V/v trả lời kiến nghị của UBND huyện Hà Giao',
      'Sông Mây, ngày 14 tháng 8 năm 2026',
      'Kính gửi: UBND huyện Hà Giao.',
      'Sở Y tế nhận được Công văn số 20/UBND-VH ngày 05/8/2026 của UBND huyện Hà Giao đề nghị hướng dẫn sửa trạm y tế. Sau khi nghiên cứu, Sở Y tế trả lời như sau:',
      '1. Việc sửa chữa thực hiện theo quy định. Chủ đầu tư lập báo cáo kinh tế - kỹ thuật, gửi Sở thẩm định.',
      '2. Thời hạn thẩm định: 20 ngày làm việc kể từ ngày nhận đủ hồ sơ.',
      'Đề nghị UBND huyện Hà Giao nghiên cứu, thực hiện theo quy định./.',
      'Nơi nhận:',
      '- Như trên;',
    ]),
  ).toBeNull());

describe('a portal’s fields in place of a head', () => {
  const text = [
    'Kính gửi: Các phòng, đơn vị.',
    'Sở Y tế yêu cầu các phòng, đơn vị:',
    '1. Rà soát kho thuốc trước ngày 31/3/2026.',
    '2. Báo cáo kết quả.',
  ];
  const header = (lines: readonly string[]) => {
    const reading = read(plainDocument(lines.join('\n')).blocks);
    return reading.is === 'notice' ? reading.notice.header : null;
  };
  it('are read as one', () =>
    expect(
      header([
        'Số ký hiệu: 245/SYT-NVD',
        'Ngày ban hành: 12/01/2026',
        'Cơ quan ban hành: Sở Y tế Sông Mây',
        'Trích yếu: Rà soát kho thuốc',
        'Người ký: Lò Văn Pâng',
        ...text,
      ]),
    ).toMatchObject({
      number: '245',
      symbol: 'SYT-NVD',
      issuedOn: '2026-01-12',
      issuer: 'Sở Y tế Sông Mây',
      subject: 'Rà soát kho thuốc',
    }));
  it('tell the type, without which a subject alone makes no letter', () => {
    const fields = (kind: string): string[] => [
      kind,
      'Số ký hiệu: 45/BC-SYT',
      'Ngày ban hành: 12/01/2026',
      'Trích yếu: Công tác tháng 01',
      'Phòng Dược hoàn thành kiểm kê kho thuốc trước ngày 10/01/2026.',
      'Yêu cầu các phòng, đơn vị báo cáo trước ngày 20/01/2026.',
    ];
    expect(assigned(fields('Loại văn bản: Báo cáo'))).toBeNull();
    expect(header(fields('Loại văn bản: Thông báo'))?.kind).toBe('Thông báo');
  });
  it('leave the subject to the title of the page', () => {
    const fields = ['Số hiệu: 245/CV-SYT', 'Ngày ban hành: 12/01/2026', 'Cơ quan ban hành: Sở Y tế Sông Mây'];
    const titled = (title: string) => {
      const reading = read([title, ...fields, ...text].map((line) => ({ text: line })));
      return reading.is === 'notice' ? reading.notice.header.subject : reading.is;
    };
    expect(titled('Công văn số 245/CV-SYT về việc rà soát kho thuốc')).toBe('về việc rà soát kho thuốc');
    expect(titled('Công văn số 245/CV-SYT về việc tổ chức Hội nghị tập huấn')).toBe('other');
    expect(titled('Văn bản chỉ đạo điều hành')).toBeNull();
  });
  describe('whose labels and values stand in cells of their own', () => {
    const rows = (...cells: readonly (readonly string[])[]): Block[] =>
      cells.flatMap((row, at) => row.map((words, column) => ({ text: words, cell: { table: 0, row: at, column } })));
    const told = (cells: Block[]) => {
      const reading = read([...cells, ...plainDocument(text.join('\n')).blocks]);
      return reading.is === 'notice' ? reading.notice.header : null;
    };
    const expected = {
      number: '245',
      symbol: 'SYT-NVD',
      issuedOn: '2026-01-12',
      issuer: 'Sở Y tế Sông Mây',
      subject: 'Rà soát kho thuốc',
    };
    it('are read as one', () => {
      expect(
        told(
          rows(
            ['Số ký hiệu', '245/SYT-NVD'],
            ['Ngày ban hành', '12/01/2026'],
            ['Cơ quan ban hành', 'Sở Y tế Sông Mây'],
            ['Trích yếu', 'Rà soát kho thuốc'],
            ['Người ký', 'Lò Văn Pâng'],
          ),
        ),
      ).toMatchObject(expected);
      expect(
        told(
          rows(
            ['Số, ký hiệu:', '245/SYT-NVD', 'Ngày văn bản:', '12/01/2026'],
            ['Đơn vị ban hành:', 'Sở Y tế Sông Mây', 'Độ khẩn:', 'Thường'],
            ['Trích yếu:', 'Rà soát kho thuốc', 'Hình thức:', 'Thông báo'],
          ),
        ),
      ).toMatchObject({ ...expected, kind: 'Thông báo' });
    });
    it.each([
      [
        'a list of documents',
        [
          ['TT', 'Số ký hiệu', 'Ngày ban hành', 'Trích yếu'],
          ['1', '245/SYT-NVD', '12/01/2026', 'Rà soát kho thuốc'],
        ],
      ],
      [
        'labels of other things',
        [
          ['Số', '12'],
          ['Loại', 'A'],
          ['Ngày ký', '12/01/2026'],
        ],
      ],
    ])('are none in %s', (_, cells) => expect(told(rows(...cells))).toMatchObject({ number: null, issuedOn: null }));
  });
  it('are none in a list of documents', () =>
    expect(
      assigned([
        'Số ký hiệu: 13/UBND-KT',
        'Ngày ban hành: 13/01/2026',
        'Trích yếu: Giao Phòng Kinh tế rà soát trước ngày 30/3/2026',
        'Số ký hiệu: 14/UBND-KT',
        'Ngày ban hành: 14/01/2026',
        'Trích yếu: Đề nghị Phòng Nội vụ báo cáo trước ngày 30/4/2026',
      ]),
    ).toBeNull());
  it('are none where the document shows its own', () =>
    expect(
      header([
        'Số ký hiệu: 245/SYT-NVD',
        'Ngày ban hành: 12/01/2026',
        'SỞ Y TẾ SÔNG MÂY',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Số: 246/SYT-NVD',
        'Sông Mây, ngày 13 tháng 01 năm 2026',
        'V/v kiểm kê thuốc',
        ...text,
      ]),
    ).toMatchObject({ number: '246', issuedOn: '2026-01-13', subject: 'kiểm kê thuốc' }));
});

it('a number beside the type, and what kind of paper it is', () => {
  const reading = read(
    plainDocument(
      [
        'UBND XÃ HÒA AN',
        'VĂN BẢN CHỈ ĐẠO',
        'CÔNG VĂN SỐ 123/UBND-TH',
        'Về việc phòng, chống dịch',
        'Kính gửi: Các phòng, ban.',
        'UBND xã yêu cầu các phòng, ban:',
        '1. Tổ chức tuyên truyền.',
        '2. Báo cáo kết quả trước ngày 30/3/2026.',
      ].join('\n'),
    ).blocks,
  );
  expect(reading.is === 'notice' && reading.notice.header).toMatchObject({
    issuer: 'UBND xã Hòa An',
    number: '123',
    symbol: 'UBND-TH',
  });
});

describe('a notice of a class', () => {
  const notice = (about: string, ...text: readonly string[]): string[] => [
    'SỞ Y TẾ SÔNG MÂY',
    'Số: 21/TB-SYT',
    'Sông Mây, ngày 03 tháng 3 năm 2026',
    'THÔNG BÁO',
    about,
    'Kính gửi: Các bệnh viện, trung tâm y tế.',
    'Sở Y tế thông báo như sau:',
    '1. Thời gian: 8h00 ngày 20/3/2026.',
    '2. Địa điểm: Hội trường Sở Y tế.',
    ...text,
    'Nơi nhận:',
    '- Như trên;',
  ];
  const ASKS = 'Đề nghị các bệnh viện, trung tâm y tế gửi danh sách về Phòng Dược trước ngày 15/3/2026.';
  it('assigns where it asks for something by a day', () =>
    expect(shown(notice('Về việc tổ chức lớp tập huấn kê đơn', ASKS))?.map((row) => row.split(' | ')[2])).toEqual([
      '2026-03-15',
    ]));
  it('and else tells of it alone, as an invitation does in any case', () => {
    expect(assigned(notice('Về việc tổ chức lớp tập huấn kê đơn', 'Đề nghị các bệnh viện cử người dự.'))).toBeNull();
    expect(assigned(notice('Mời dự hội nghị kê đơn', ASKS))).toBeNull();
  });
});
