import { describe, expect, test } from 'vitest';
import { conclusionOf } from './fixtures';

/** Each trade has its own units, and verbs that no list of an office's orders has. */

const TRADES: readonly (readonly [units: readonly string[], work: readonly string[]])[] = [
  [
    ['Tổ Ngữ văn', 'Đoàn trường', 'Tổ trưởng chuyên môn', 'Giáo viên chủ nhiệm', 'Trưởng bộ môn Hóa học', 'Kế toán'],
    ['chấm bài thi thử', 'phụ đạo học sinh yếu', 'vào điểm học kỳ', 'dự giờ, góp ý', 'xếp thời khóa biểu'],
  ],
  [
    ['Phòng Văn hóa - Xã hội', 'Công an xã Nậm Mé', 'Trưởng thôn Pá Hôm', 'Nhân viên y tế', 'Thống kê tỉnh'],
    ['hòa giải tranh chấp', 'cấp giấy khai sinh', 'phun thuốc khử khuẩn', 'tặng quà người có công', 'bắt chó thả rông'],
  ],
  [
    ['Đội trưởng Đội Xây lắp số 2', 'Phân xưởng Cơ điện', 'Điện lực Nậm Mé', 'Đội Vận hành lưới điện cao thế'],
    ['kiểm định đồng hồ', 'chặt tỉa cành cây', 'lắp trạm biến áp', 'giảm tổn thất', 'tách lưới khi có bão'],
  ],
  [
    ['Phòng PC07', 'Trại tạm giam', 'Phòng An ninh mạng', 'Tiểu đoàn Cảnh sát cơ động', 'Phòng Quản lý xuất nhập cảnh'],
    ['bắt giữ đối tượng', 'cấp căn cước', 'gọi hỏi, răn đe', 'ứng trực đêm giao thừa'],
  ],
  [
    ['Văn phòng Cơ quan Cảnh sát điều tra', 'Bộ môn Toán ứng dụng', 'Ban Quản lý Ký túc xá', 'Ban Quản lý dự án'],
    ['cố vấn học tập', 'chấm luận văn', 'sàng lọc hồ sơ', 'đăng ký phòng ở'],
  ],
  [
    ['Sở Văn hóa, Thể thao và Du lịch', 'Bộ đội Biên phòng tỉnh', 'Phòng Quản lý, hỗ trợ doanh nghiệp số 1'],
    ['đấu giá quyền khai thác', 'bồi thường, giải phóng mặt bằng', 'trồng rừng thay thế', 'công khai hộ khoán'],
  ],
  [
    [
      'Tòa Hình sự',
      'Đội Kiểm tra sau thông quan',
      'Đội Kiểm soát phòng, chống ma túy',
      'Giám đốc Phòng giao dịch Nậm Mé',
    ],
    ['đính chính bản án', 'soi chiếu hành lý', 'truyền thông nhóm', 'cấp tín dụng', 'khoanh nợ cho hộ nghèo'],
  ],
  [
    ['Y tế thôn bản', 'Cộng tác viên dân số', 'Trạm Y tế xã Nậm Mé', 'Thanh tra Bộ', 'Đội Kiểm lâm cơ động'],
    ['bẫy chuột', 'tẩm màn', 'ương cá giống', 'hậu kiểm cơ sở', 'phân cấp cho xã'],
  ],
];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const ORDERS: Readonly<Record<string, (unit: string, work: string) => string>> = {
  'is the subject': (unit, work) => `${unit} ${work} trước ngày 20/11/2026.`,
  'is charged': (unit, work) => `Giao ${unit} ${work} trước ngày 20/11/2026.`,
  'is asked': (unit, work) => `Đề nghị ${unit} ${work} trước ngày 20/11/2026.`,
  'is asked by the head': (unit, work) => `Giám đốc Sở yêu cầu ${unit} ${work} trước ngày 20/11/2026.`,
  'is named after a topic': (unit, work) => `Về công tác tháng 11: ${unit} ${work} trước ngày 20/11/2026.`,
  'heads the item': (unit, work) => `${unit}: ${capital(work)} trước ngày 20/11/2026.`,
  'stands in brackets at the end': (unit, work) => `${capital(work)} trước ngày 20/11/2026 (${unit}).`,
};

describe.each(Object.entries(ORDERS))('a unit that %s, whatever its trade’s verbs are', (_, order) => {
  test.each(TRADES.flatMap(([units, work]) => units.map((unit) => [unit, work] as const)))('%s', (unit, work) => {
    for (const done of work) {
      const [first, next, ...more] = conclusionOf([
        `1. ${order(unit, done)}`,
        '2. Văn phòng Sở mua giấy in.',
      ]).assignments;
      const lead = first?.units.flatMap(({ name, role }) => (role === 'lead' ? name : []));
      expect([done, lead]).toEqual([done, [unit]]);
      expect(first?.deadline?.due).toBe('2026-11-20');
      expect([next?.units[0]?.name, more.length]).toEqual(['Văn phòng Sở', 0]);
    }
  });
});
