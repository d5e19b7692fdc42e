const UNITS = [
  'Kế hoạch',
  'Tài chính',
  'Pháp chế',
  'Tổ chức',
  'Thủy lợi',
  'Trồng trọt',
  'Chăn nuôi',
  'Kiểm lâm',
  'Thủy sản',
  'Đất đai',
];
const VERBS = [
  'Tham mưu',
  'Chủ trì rà soát',
  'Khẩn trương hoàn thiện',
  'Hướng dẫn các xã thực hiện',
  'Tổng hợp',
  'Kiểm tra',
];
const OBJECTS = [
  'kế hoạch cải cách hành chính và chuyển đổi số của Sở, trình Giám đốc Sở xem xét, ký ban hành',
  'hồ sơ quyết toán các dự án đã hoàn thành theo Công văn số 412/UBND-TH ngày 14/9/2026 của UBND tỉnh',
  'phương án phòng, chống cháy rừng mùa khô; bố trí lực lượng trực, bảo đảm thông tin liên lạc trong mọi tình huống',
  'danh mục nhiệm vụ chưa hoàn thành, nêu rõ nguyên nhân, trách nhiệm và thời gian khắc phục của từng đơn vị',
];
const LIMITS = [
  '',
  ', hoàn thành trước ngày 15/12/2026',
  ' trong Quý IV/2026',
  ', báo cáo trước 16 giờ 00 thứ Sáu hằng tuần',
  '',
];

const pick = <T>(list: readonly T[], index: number): T => {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('An empty list has nothing to pick.');
  return item;
};

/** A made conclusion notice as HTML: `units` headings, `tasks` items spread over them. */
export function largeNotice(units: number, tasks: number): string {
  const sections = Array.from({ length: units }, (_, unit) => {
    const own = Array.from({ length: tasks }, (_, task) => task).filter((task) => task % units === unit);
    const items = own.map(
      (task) =>
        `<p>- ${pick(VERBS, task + unit)} ${pick(OBJECTS, task * 3 + unit)} (đợt ${task + 1})${pick(LIMITS, task)};</p>`,
    );
    return `<p><b>(${unit + 1}) Phòng ${pick(UNITS, unit)} số ${Math.floor(unit / UNITS.length) + 1}:</b></p>${items.join('')}`;
  });
  return `<table><tr><td><p>UBND TỈNH SÔNG MÂY</p><p><b>SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG</b></p><p>Số: 77/TB-SNNMT</p></td>
<td><p><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></p><p>Độc lập - Tự do - Hạnh phúc</p><p><i>Sông Mây, ngày 02 tháng 11 năm 2026</i></p></td></tr></table>
<p><b>THÔNG BÁO</b></p><p><b>Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng 11 năm 2026</b></p>
<p>Ngày 30/10/2026, Giám đốc Sở chủ trì cuộc họp giao ban và kết luận như sau:</p>
<p><b>I. Nhiệm vụ trọng tâm tháng 11 năm 2026</b></p>${sections.join('\n')}
<p>Trên đây là kết luận của Giám đốc Sở, yêu cầu các phòng, đơn vị triển khai thực hiện./.</p>
<table><tr><td><p><b>Nơi nhận:</b></p><p>- Như trên;</p><p>- Lưu: VT.</p></td><td><p><b>GIÁM ĐỐC</b></p><p><b>Lê Văn Bình</b></p></td></tr></table>`;
}
