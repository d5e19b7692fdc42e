import { describe, expect, test } from 'vitest';
import { conclusionOf } from './fixtures';

/** Whom a sentence is about: those who can do something, one or several in a list, and nobody where it is about things. */

const leadsOf = (lines: readonly string[], which: number) =>
  conclusionOf(lines).assignments[which]?.units.flatMap(({ name, role }) => (role === 'lead' ? name : []));

describe('several things do nothing: the work under a unit’s heading is the unit’s', () => {
  const THINGS = [
    ...['máy bơm', 'giếng khoan', 'cây xanh', 'xe công', 'cầu cống', 'tủ sách', 'loại giấy tờ', 'thửa đất', 'mức chi'],
    ...['điểm sạt lở', 'hồ chứa', 'biển báo', 'giống lúa', 'bảng biểu', 'câu hỏi', 'kỳ thi, cuộc thi', 'phần mềm'],
    ...['hội nghị, hội thảo', 'trạm bơm', 'khối lượng còn lại', 'trường hợp tồn đọng', 'bộ hồ sơ', 'phòng học'],
  ];
  const SAID = [
    'cần được rà soát, sửa chữa trước ngày 20/11/2026.',
    'phải kiểm tra xong trước ngày 20/11/2026.',
    'hoàn thành trước ngày 20/11/2026.',
    'trên địa bàn tỉnh rà soát, thống kê đầy đủ.',
  ];
  test.each(THINGS)('các %s', (things) => {
    for (const said of SAID)
      expect(leadsOf(['1. Phòng Thủy lợi', '- Lập sổ trực đêm.', `- Các ${things} ${said}`], 1)).toEqual([
        'Phòng Thủy lợi',
      ]);
  });
  test.each(['điểm trường', 'hộ nghèo', 'HTX', 'Hạt Kiểm lâm', 'chi hội', 'cửa hàng', 'già làng', 'trạm y tế'])(
    'các %s do',
    (who) => expect(leadsOf(['1. Phòng Thủy lợi', `- Các ${who} rà soát phao cứu sinh.`], 0)).toEqual([`Các ${who}`]),
  );
});

describe('names in a list, whoever is asked in whatever words', () => {
  const NAMES = [
    ...['Phòng Thủy lợi', 'Chi cục Kiểm lâm', 'UBND các xã, phường', 'các trường', 'Ban đại diện cha mẹ học sinh'],
    ...['UBND xã Nậm Mé', 'các xã vùng lũ', 'Tổ công tác chuyển đổi số', 'Ban Quản lý dự án', 'Hạt Kiểm lâm Bản Mé'],
    'Phòng Khoa học, Công nghệ và Chuyển đổi số',
  ];
  const WORK = ['rà soát hồ sơ', 'tổ chức hội nghị tổng kết', 'thu hoạch lúa', 'dọn dẹp kho', 'động viên bà con'];
  const ASKED: Readonly<Record<string, (names: string, work: string) => string>> = {
    'who does it': (names, work) => `${names[0]?.toUpperCase()}${names.slice(1)} ${work}`,
    'đề nghị': (names, work) => `Đề nghị ${names} ${work}`,
    'yêu cầu': (names, work) => `Yêu cầu ${names} ${work}`,
    giao: (names, work) => `Giao ${names} ${work}`,
    'the head’s order': (names, work) => `Giám đốc Sở giao ${names} ${work}`,
    'after a circumstance': (names, work) => `Để phòng lũ, ${names} ${work}`,
    'after its topic': (names, work) => `Về công tác thủy lợi: ${names} ${work}`,
  };
  /** The same in small letters and in short, as they are typed. */
  const TYPED = [
    ...['phòng Thủy lợi', 'chi cục Kiểm lâm', 'công an tỉnh', 'thanh tra Sở', 'hạt Kiểm lâm Bản Mé', 'sở Tài chính'],
    ...['CC Thú y', 'TT Nước sạch', 'VP Đảng ủy', 'BQL dự án Nậm Mây', 'Phòng QLCL', 'P. Đất đai', 'văn phòng Sở'],
    ...['Trưởng phòng Tổ chức', 'UBND các xã, phường'],
  ];
  const lists = [NAMES, TYPED].flatMap((names) =>
    names.flatMap((name, at) => {
      const [next = '', last = ''] = [names[(at + 3) % names.length], names[(at + 7) % names.length]];
      return [[name], [name, next], [name, next, last]];
    }),
  );
  test.each(Object.entries(ASKED))('%s', (_, asked) => {
    for (const [at, names] of lists.entries())
      for (const joined of [', ', '; ', ' và ']) {
        const list = [...names.slice(0, -2), names.slice(-2).join(joined)].join(joined === '; ' ? '; ' : ', ');
        const item = asked(list, WORK[at % WORK.length] ?? '');
        const leads = leadsOf([`1. ${item} trước ngày 20/11/2026.`, '2. Văn phòng Sở mua áo phao.'], 0);
        expect([item, leads?.map((name) => name.toLowerCase())]).toEqual([
          item,
          names.map((name) => name.toLowerCase()),
        ]);
      }
  });
});

describe('a board’s work is part of its name', () => {
  test.each([
    ['Ban điều hành khu phố rà soát hồ sơ.', ['Ban điều hành khu phố']],
    ['Ban lãnh đạo các đơn vị rà soát hồ sơ.', ['Ban lãnh đạo các đơn vị']],
    ['Ban lãnh đạo đẩy nhanh tiến độ.', ['Ban lãnh đạo']],
    ['Ban soạn thảo hoàn thiện dự thảo.', ['Ban soạn thảo']],
    ['Giao Ban vận động báo cáo kết quả.', ['Ban vận động']],
    ['BCH các chi đoàn rà soát hồ sơ.', ['BCH các chi đoàn']],
    ['Công đoàn các đơn vị rà soát hồ sơ.', ['Công đoàn các đơn vị']],
    ['Các đơn vị vũ trang rà soát xuồng cứu hộ.', ['Các đơn vị vũ trang']],
  ])('%s', (item, leads) => expect(leadsOf([`1. ${item}`, '2. Văn phòng Sở mua áo phao.'], 0)).toEqual(leads));
});

test('what a unit’s colon stands before is what it does: “tổ chức” is a verb', () => {
  expect(
    leadsOf(['1. Trung tâm Khuyến nông: tổ chức trại hè cho thiếu nhi.', '2. Văn phòng Sở: mua phao.'], 0),
  ).toEqual(['Trung tâm Khuyến nông']);
  expect(leadsOf(['1. Giao tổ chức xã hội phối hợp cứu trợ.', '2. Văn phòng Sở mua áo phao.'], 0)).toEqual([
    'tổ chức xã hội',
  ]);
});

describe('which of them are meant by what they have not done or how they stand', () => {
  const leadOf = (sentence: string): string => {
    const [first] = conclusionOf([`1. ${sentence}`, '2. Văn phòng Sở mua giấy in.']).assignments;
    return `${first?.units.map(({ name }) => name).join(' + ')}${first?.unitsDoubtful ? ' ?' : ''}`;
  };
  test.each([
    ['UBND các xã, phường chưa gửi sổ (có danh sách) khẩn trương gửi trước ngày 20/11/2026.', 'UBND các xã, phường ?'],
    ['Công ty TNHH Nậm Mé chưa nộp hồ sơ khẩn trương nộp bổ sung.', 'Công ty TNHH Nậm Mé ?'],
    ['UBND các phường chưa gửi danh sách gửi bổ sung trước ngày 20/11/2026.', 'UBND các phường ?'],
    ['Các xã có tỷ lệ giải ngân dưới 50% xây dựng kế hoạch khắc phục.', 'Các xã'],
    ['Những phòng chưa có kế hoạch phải trình kế hoạch.', 'Những phòng'],
    ['Các chủ đầu tư còn vướng mắc cần báo cáo Sở.', 'Các chủ đầu tư'],
    ['Các xã đang triển khai dự án tiếp tục hoàn thiện hồ sơ.', 'Các xã'],
    ['Các hộ có đất bị thu hồi bàn giao mặt bằng.', 'Các hộ có đất bị thu hồi'],
    ['Các thôn bị ngập sơ tán người già.', 'Các thôn bị ngập'],
    ['Các phòng còn lại rà soát hồ sơ.', 'Các phòng còn lại'],
  ])('%s', (sentence, lead) => expect(leadOf(sentence)).toBe(lead));
});
