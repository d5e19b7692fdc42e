import { expect, test } from 'vitest';
import { conclusionOf } from './fixtures';

/** Whose a clause is that comes after another's: after who agrees, after whom one works with, or by the noun alone. */

const unitsOf = (...body: readonly string[]): readonly string[] => {
  const assignment = conclusionOf([...body, '9. Các phòng: Chuẩn bị tài liệu.']).assignments.at(0);
  const units = assignment?.units.map(({ id, name, role }) => `${role} ${id === '*' ? '*' : name}`) ?? [];
  return assignment?.unitsDoubtful ? [...units, 'doubtful'] : units;
};

test.each<[string, readonly string[]]>([
  // Who agrees is not who does it; all clauses after that count.
  ['Ban Thường vụ đồng ý chủ trương. Đảng ủy xã Nậm Mé chỉ đạo Phòng Kinh tế lập hồ sơ.', ['lead Đảng ủy xã Nậm Mé']],
  [
    'Giám đốc thống nhất lùi lịch. Phòng Thủy lợi thông báo cho các trạm trước ngày 12/11; Chi cục Kiểm lâm sửa lịch trực.',
    ['lead Phòng Thủy lợi', 'lead Chi cục Kiểm lâm'],
  ],
  // A board's noun, or its initials, and its part; "Giao Tổ …" says nobody for certain.
  ['Giao UBKT chủ trì cùng Ban Xây dựng Đảng xử lý đơn.', ['lead UBKT', 'support Ban Xây dựng Đảng']],
  ['Giao BQL chủ trì cùng Chi cục Kiểm lâm kiểm tra rừng.', ['lead BQL', 'support Chi cục Kiểm lâm']],
  ['UBKT cùng Phòng Thủy lợi kiểm tra hồ chứa.', ['lead UBKT', 'lead Phòng Thủy lợi']],
  ['Giao Tổ chủ trì, phối hợp với Phòng Thủy lợi lập hồ sơ.', ['lead Tổ', 'support Phòng Thủy lợi', 'doubtful']],
  // What is shared out among a crew's members is what its office does.
  ['Phòng Thủy lợi lập Tổ giúp việc, phân công nhiệm vụ từng thành viên, trình ký.', ['lead Phòng Thủy lợi']],
  ['Phân công từng thành viên phụ trách một xã.', ['lead từng thành viên']],
  ['Phòng Thủy lợi lập sổ; phân công Chi cục Kiểm lâm tuần tra.', ['lead Phòng Thủy lợi', 'lead Chi cục Kiểm lâm']],
])('%s', (item, units) => expect(unitsOf(`1. ${item}`)).toEqual(units));

test.each<[string, readonly string[]]>([
  ['Các thôn gửi về Phòng trước ngày 25/11, Phòng tổng hợp, báo cáo xã.', ['lead Phòng Kinh tế', 'lead Các thôn']],
  ['Các thôn gửi về Phòng trước ngày 25/11.', ['lead Các thôn']],
  ['Rà soát hồ sơ, Phòng tổng hợp, báo cáo xã.', ['lead Phòng Kinh tế']],
  [
    'Cùng với Thanh tra tỉnh, Hạt Kiểm lâm An Hòa lập biên bản.',
    ['lead Phòng Kinh tế', 'support Thanh tra tỉnh', 'support Hạt Kiểm lâm An Hòa'],
  ],
  ['Cùng với việc rà soát hồ sơ, lập danh sách.', ['lead Phòng Kinh tế']],
  ['Cùng với đó, Chi cục Kiểm lâm lập danh sách.', ['lead Chi cục Kiểm lâm']],
  ['Đồng thời, lập danh sách.', ['lead Phòng Kinh tế']],
])('under a heading: %s', (item, units) => expect(unitsOf('1. Phòng Kinh tế', `- ${item}`)).toEqual(units));
