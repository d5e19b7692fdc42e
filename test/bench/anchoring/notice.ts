import { Chance } from './chance';

/** A made notice before it is a page. Nothing in it is real. */
export interface MadeNotice {
  readonly sections: readonly Section[];
}

export interface Section {
  readonly unit: string;
  /** Each an item of work, or, without an id, a paragraph that is none. */
  readonly items: readonly MadeItem[];
  /** A paragraph before the unit's heading. */
  readonly preface?: string;
}

export interface MadeItem {
  readonly id: string;
  /** With `{date}` where its deadline stands. */
  readonly words: string;
  /** dd/mm/yyyy */
  readonly date: string;
}

export const textOf = ({ words, date }: MadeItem): string => words.replace('{date}', date);

export type Kind = 'similar' | 'distinct';

const UNITS = [
  'Văn phòng Sở',
  'Thanh tra Sở',
  'Phòng Kế hoạch – Tài chính',
  'Phòng Tổ chức cán bộ',
  'Phòng Quản lý đất đai',
  'Phòng Khoáng sản',
  'Phòng Tài nguyên nước',
  'Phòng Bảo vệ môi trường',
  'Phòng Đo đạc và Bản đồ',
  'Phòng Pháp chế',
  'Phòng Quản lý xây dựng công trình',
  'Phòng Hợp tác quốc tế',
  'Chi cục Thủy lợi',
  'Chi cục Kiểm lâm',
  'Chi cục Thủy sản',
  'Chi cục Phát triển nông thôn',
  'Chi cục Trồng trọt và Bảo vệ thực vật',
  'Chi cục Chăn nuôi và Thú y',
  'Trung tâm Khuyến nông',
  'Trung tâm Quan trắc môi trường',
] as const;

const ITEMS_A_UNIT = 4;

/** A notice of 20 units with four tasks each. */
export function makeNotice(kind: Kind, seed: number): MadeNotice {
  const chance = new Chance(seed);
  const words = kind === 'similar' ? similarWords(chance) : distinctWords(chance);
  return {
    sections: UNITS.map((unit, at) => ({
      unit,
      items: words
        .slice(at * ITEMS_A_UNIT, (at + 1) * ITEMS_A_UNIT)
        .map((text, place) => ({ id: `${at}.${place}`, words: text, date: dateBy(chance) })),
    })),
  };
}

export const dateBy = (chance: Chance): string =>
  `${String(chance.number(28) + 1).padStart(2, '0')}/${chance.of(['11', '12'])}/2026`;

/** Any two are equal but for three words and the date, many but for one or two, in one unit or in several. */
const similarWords = (chance: Chance): string[] => chance.shuffled(ALL_SIMILAR);

const WORKS = ['đê', 'kênh', 'cống', 'hồ', 'đập'] as const;
const PLACES = ['Lộc', 'Hòa', 'Phú', 'Thuận', 'Tân'] as const;
const TURNS = ['một', 'hai', 'ba', 'bốn'] as const;

export const similarItem = (work: string, place: string, turn: string): string =>
  `Rà soát, tổng hợp kết quả kiểm tra ${work} tại xã ${place} đợt ${turn}, số hóa danh mục các hạng mục phải sửa chữa, gửi báo cáo bằng văn bản về Giám đốc Sở trước ngày {date} để chỉ đạo`;

const ALL_SIMILAR = WORKS.flatMap((work) =>
  PLACES.flatMap((place) => TURNS.map((turn) => similarItem(work, place, turn))),
);

const VERBS = [
  'Rà soát',
  'Xây dựng',
  'Hoàn thiện',
  'Thẩm định',
  'Kiểm tra',
  'Tham mưu',
  'Tổng kết',
  'Công bố',
] as const;
const OBJECTS = [
  'phương án chống hạn cho vùng cây ăn quả',
  'quy chế sử dụng xe công và phòng họp trực tuyến',
  'hồ sơ nghiệm thu trạm quan trắc nước mặt',
  'danh mục giống lúa thuần được hỗ trợ',
  'đề án sắp xếp các hạt kiểm lâm',
  'bộ câu hỏi thi tuyển viên chức thư viện bản đồ',
  'dự toán nạo vét luồng vào cảng cá',
  'quy trình tiếp nhận đơn thư qua đường dây nóng',
  'mô hình nuôi cá lồng',
  'kế hoạch trồng bù diện tích rừng bị cháy',
  'tài liệu tập huấn phân loại rác tại nguồn',
  'bảng giá cho thuê mặt bằng chợ đầu mối nông sản',
  'sổ theo dõi tiêm phòng đàn trâu bò',
  'thiết kế cải tạo nhà lưu trữ',
  'biên bản bàn giao mốc giới đất lâm trường',
  'phần mềm tính phí nước thải công nghiệp',
] as const;
const WHERE = [
  'vùng phía tây sông Mây',
  'tại Suối Ngà và hai bản lân cận',
  'ở lòng hồ Thác Đá',
  'thuộc dự án Bến Vàng mở rộng',
  'của các trạm trại trực thuộc',
  'trong mùa khô tới',
  'cho người dân mới tái định cư',
  'dọc tuyến đường tuần tra biên giới',
  'theo mẫu vừa sửa đổi',
  'do hợp tác xã Hạ Giang đề nghị',
] as const;
const ASIDES = [
  'theo ý kiến của đoàn khảo sát',
  'bảo đảm không trùng với chương trình đã duyệt',
  'có tính đến số hộ mới tách',
  'sau khi thống nhất với bên cung cấp',
  'trên cơ sở số liệu ba năm gần nhất',
  'kèm bản đồ hiện trạng tỷ lệ lớn',
  'nêu rõ nguồn kinh phí và người phụ trách',
] as const;
const ENDS = [
  'số hóa rồi trình Giám đốc Sở ký ban hành trước ngày {date}',
  'gửi các xã, phường thỏa thuận chậm nhất ngày {date}',
  'hoàn thành trước ngày {date}, kèm biểu thống kê số khóa học',
  'báo cáo tại cuộc họp giao ban hàng hóa, thời hạn ngày {date}',
] as const;

/** Each is its own work: no two have both what and where in common. */
function distinctWords(chance: Chance): string[] {
  const all = OBJECTS.flatMap((object) => WHERE.map((where) => `${object} ${where}`));
  return chance
    .shuffled(all)
    .slice(0, UNITS.length * ITEMS_A_UNIT)
    .map((what) => `${chance.of(VERBS)} ${what}, ${chance.of(ASIDES)}, ${chance.of(ENDS)}`);
}
