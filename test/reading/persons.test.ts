import { expect, it } from 'vitest';
import { conclusionOf } from './fixtures';

/** Persons to whom work is given: by their names, their posts or both. */

/** Who leads the item, and "?" where that is asked. */
function lead(item: string): string {
  const [first] = conclusionOf([`1. ${item}`, '2. Văn phòng Sở dọn kho.']).assignments;
  const names = first?.units.flatMap(({ id, name, role }) => (role === 'lead' ? [id === '*' ? '*' : name] : []));
  return `${names?.join(' + ') ?? 'none'}${first?.unitsDoubtful ? '?' : ''}`;
}

it.each([
  // No small letters go on with a person's name.
  ['Đ/c Tòng soạn nội quy bến.', 'Đ/c Tòng'],
  ['Giám đốc Sở giao ông Pản mua phao.', 'ông Pản'],
  ['Trước ngày 20/3/2026, bà Ún soạn nội quy.', 'bà Ún'],
  // Who of a unit it is, beside its name before a colon.
  ['Phòng Vận tải (A. Tơ): vẽ sơ đồ.', 'Phòng Vận tải'],
  ['Phòng Vận tải (TS. Lò Văn Tơ): vẽ sơ đồ.', 'Phòng Vận tải'],
  // What somebody does over a colon is no heading; a name there that is no plain one is asked.
  ['Đội Bến phà xin thêm 02 người: giao phòng Tổ chức xem xét.', 'phòng Tổ chức'],
  ['Đội Bến phà: giao ban đầu ca.', 'Đội Bến phà'],
  ['Phòng Vận tải (trước 20/3): vẽ sơ đồ.', 'Phòng Vận tải?'],
  // A verb that may be part of a post is what people do where nothing else is.
  ['Giáo viên nghiên cứu bài giảng.', 'Giáo viên'],
  ['Lái xe bảo dưỡng xe hằng tuần.', 'Lái xe'],
  ['Nhân viên bảo vệ trực đêm.', 'Nhân viên bảo vệ'],
  // A post beside the name is no second one, in small letters or not.
  ['Đồng chí Lò Văn Tơ - chuyên viên Phòng Vận tải vẽ sơ đồ.', 'Đồng chí Lò Văn Tơ'],
  ['Bà Tòng Thị Mai, nhân viên Phòng Vận tải, vẽ sơ đồ.', 'Bà Tòng Thị Mai'],
  ['Bà Tòng Thị Mai, Kế toán trưởng, chuẩn bị chứng từ.', 'Bà Tòng Thị Mai'],
  ['Đ/c chuyên viên Phòng Vận tải Lò Thị Ún kẻ vạch bến.', 'Đ/c chuyên viên Phòng Vận tải Lò Thị Ún'],
  ['Đ/c Phó Trưởng phòng Kế hoạch - Tài chính rà soát sổ.', 'Đ/c Phó Trưởng phòng Kế hoạch - Tài chính'],
  // The post alone.
  ['Phân công Kế toán trưởng mua sổ.', 'Kế toán trưởng'],
  ['Giám đốc Sở giao Phó Giám đốc soạn quy chế.', 'Phó Giám đốc'],
  ['Yêu cầu Phó Giám đốc trực tiếp đối thoại với lái đò.', 'Phó Giám đốc'],
  ['Mua sổ (Kế toán trưởng chủ trì).', 'Kế toán trưởng'],
  ['Theo dõi bến bãi (đồng chí Lò Thị Mơ, Hạt trưởng Hạt Giao thông chủ trì).', 'đồng chí Lò Thị Mơ'],
  ['Kẻ vạch bến (ông Lò Văn Tơ (Trưởng phòng Vận tải) chủ trì).', 'ông Lò Văn Tơ'],
  ['Kẻ vạch bến (ông Lò Văn Tơ (Trưởng phòng Vận tải)).', 'ông Lò Văn Tơ?'],
  ['Soạn nội quy bến (Phòng Vận tải).', 'Phòng Vận tải?'],
  // A name alone: told by its surname, and asked where no order says that it is someone.
  ['Giao Quàng Văn Pản lập sổ phao.', 'Quàng Văn Pản'],
  ['Quàng Văn Pản lập sổ phao.', 'Quàng Văn Pản?'],
  ['Quàng Văn Pản – Kế toán trưởng mua phao.', 'Quàng Văn Pản?'],
  ['Quàng Văn Pản: Rà soát sổ phao.', 'Quàng Văn Pản?'],
  ['Quàng Văn Pản – chuyên viên Phòng Vận tải: Vẽ sơ đồ.', 'Quàng Văn Pản'],
  // Several under one address.
  ['Các đồng chí Lò Văn Tơ, Cầm Thị Mơ kẻ vạch bến.', 'Lò Văn Tơ + Cầm Thị Mơ'],
  [
    'Giao các đồng chí: Lò Văn Tơ - Kế toán trưởng, Cầm Thị Mơ và Tòng Thị Mai mua phao.',
    'Lò Văn Tơ + Cầm Thị Mơ + Tòng Thị Mai',
  ],
  ['Các ông, bà: Lò Văn Tơ; Cầm Thị Mơ: Rà soát sổ phao.', 'Lò Văn Tơ + Cầm Thị Mơ'],
  ['Kẻ vạch bến (các đồng chí: Lò Văn Tơ, Cầm Thị Mơ chủ trì).', 'Lò Văn Tơ + Cầm Thị Mơ'],
  ['BS. Lò Văn Tơ, CN. Cầm Thị Mơ kẻ vạch bến.', 'BS. Lò Văn Tơ + CN. Cầm Thị Mơ'],
  ['Giao các đồng chí Lò Văn Tơ, Cầm Thị Mơ và Phòng Vận tải dọn bến.', 'Lò Văn Tơ + Cầm Thị Mơ + Phòng Vận tải'],
])('%s', (item, name) => expect(lead(item)).toBe(name));

/** Whom a heading over a list, and the same with its task behind a colon, names. */
function headed(heading: string): readonly string[] {
  const around = ['2. Phòng Vận tải', '- Vẽ sơ đồ bến.'];
  const over = conclusionOf([`1. ${heading}`, '- Rà soát sổ phao.', '- Kẻ vạch bến.', ...around]);
  const before = conclusionOf([`1. ${heading}: Rà soát sổ phao.`, ...around]);
  return [over, before].map(({ assignments: [first] }) => {
    const names = first?.units.map(({ id, name }) => (id === '*' ? '*' : name)).join(' + ') ?? 'none';
    return `${names}${first?.unitsDoubtful ? '?' : ''} ${first?.text}`;
  });
}

it.each([
  // Told by their field, which may hold verbs and commas.
  ['Cán bộ phụ trách mảng giám sát bến bãi', 'Cán bộ phụ trách mảng giám sát bến bãi'],
  ['Chuyên viên phụ trách đăng kiểm', 'Chuyên viên phụ trách đăng kiểm'],
  ['Chuyên viên phụ trách khối Đăng kiểm, Văn phòng', 'Chuyên viên phụ trách khối Đăng kiểm, Văn phòng?'],
  // The part in a board beside the office.
  ['Đồng chí Phó Trưởng phòng Vận tải - Phó Trưởng đoàn Thường trực', 'Đồng chí Phó Trưởng phòng Vận tải'],
  ['Đồng chí Chánh Văn phòng – Trưởng đoàn', 'Đồng chí Chánh Văn phòng'],
])('%s', (heading, name) => expect(headed(heading)).toEqual([`${name} Rà soát sổ phao.`, `${name} Rà soát sổ phao.`]));
