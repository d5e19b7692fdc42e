import { describe, expect, test } from 'vitest';
import { conclusionOf } from './fixtures';

/** Whom a sentence names, "?" after it where that is asked. */
function leadOf(sentence: string): string {
  const [first] = conclusionOf([`1. ${sentence}`, '2. Văn phòng Sở mua giấy in.']).assignments;
  const names = first?.units.flatMap(({ id, name, role }) => (role === 'lead' ? (id === '*' ? `*${name}` : name) : []));
  return `${names?.join(' + ')}${first?.unitsDoubtful ? ' ?' : ''}`;
}

describe('posts that their form tells', () => {
  test.each([
    ['Trực ban trưởng ghi sổ giao ca.', 'Trực ban trưởng'],
    ['Trực ban trưởng: ghi sổ giao ca.', 'Trực ban trưởng'],
    ['Bếp trưởng cân suất ăn trước khi chia.', 'Bếp trưởng'],
    ['Thuyền trưởng kiểm tra áo phao.', 'Thuyền trưởng'],
    ['Trưởng ga hướng dẫn khách qua hầm chui.', 'Trưởng ga'],
    ['Trưởng kíp mở van xả đáy.', 'Trưởng kíp'],
    ['Điều dưỡng trưởng lập lịch thay băng.', 'Điều dưỡng trưởng'],
    // Addressed by the post, and of some classes.
    ['Cô Văn thư dán tem công văn.', 'Cô Văn thư'],
    ['Đ/c Kế soạn đề cương ôn tập.', 'Đ/c Kế'],
    ['GVCN 12 thu ảnh thẻ.', 'GVCN 12'],
    ['GVCN thu tiền ăn nộp thủ quỹ.', 'GVCN'],
    ['BGH mở cửa thư viện.', 'BGH'],
    ['GVBM lớp 10A2 chấm bài hệ số hai.', 'GVBM lớp 10A2'],
    ['QĐ 12 thay nội quy cũ.', '*các phòng, đơn vị'],
    // One of several who hold the post, told by a field: asked.
    ['Giao đồng chí Phó Giám đốc phụ trách khối kỹ thuật rà soát thiết bị.', 'đồng chí Phó Giám đốc ?'],
    ['Đề nghị đồng chí Đảng ủy viên phụ trách thôn Nà Mé dự sinh hoạt chi bộ.', 'đồng chí Đảng ủy viên ?'],
    ['Đề nghị đồng chí Ủy viên Ban Thường vụ phụ trách xã dự họp.', 'đồng chí Ủy viên Ban Thường vụ ?'],
    ['Giao Phó Trưởng phòng phụ trách rà soát hồ sơ.', 'Phó Trưởng phòng'],
    ['Giao đồng chí Lò Văn Tơ phụ trách thôn Nà Mé.', 'đồng chí Lò Văn Tơ'],
    // Whose head, in small letters.
    ['Trưởng ban quản lý đình chốt sổ công đức.', 'Trưởng ban quản lý đình'],
    ['Trưởng ban quản lý, sử dụng quỹ đúng quy chế.', 'Trưởng ban'],
    ['Các ông (bà) Trưởng xóm, ấp ghi tên hộ nhận giống.', 'Các ông (bà) Trưởng xóm, ấp'],
    ['Các ông (bà) trả lại thẻ kho.', 'Các ông (bà)'],
  ])('%s', (sentence, lead) => expect(leadOf(sentence)).toBe(lead));

  test.each(['Tăng trưởng đàn ong giữ ở mức cũ.', 'Sinh trưởng của mạ theo dõi hằng tuần.'])(
    'but no growth is one: %s',
    (sentence) => expect(leadOf(sentence)).not.toMatch(/trưởng/),
  );
});

describe('people, and a verb that names have too', () => {
  test.each([
    // The comma parts what they do …
    ['Giáo viên nghiên cứu đề cương, soạn phiếu bài tập.', 'Giáo viên'],
    ['Cán bộ tổng hợp phiếu thăm, vẽ biểu đồ.', 'Cán bộ'],
    // … or who they are.
    ['Nhân viên bảo vệ, tạp vụ dọn lá khô.', 'Nhân viên bảo vệ, tạp vụ'],
    ['Cán bộ quản lý, giáo viên tham gia hội giảng.', 'Cán bộ quản lý, giáo viên'],
    ['Nhân viên bảo vệ trực cổng sau.', 'Nhân viên bảo vệ'],
  ])('%s', (sentence, lead) => expect(leadOf(sentence)).toBe(lead));
});

describe('names that go on with what is done', () => {
  test.each([
    ['Ban Tư vấn tuyển sinh và hướng nghiệp gặp phụ huynh khối 9.', 'Ban Tư vấn tuyển sinh và hướng nghiệp'],
    ['Tổ Tư vấn tâm lý học đường lập lịch gặp học sinh.', 'Tổ Tư vấn tâm lý học đường'],
    ['Phòng Khảo thí và đảm bảo chất lượng công bố phổ điểm.', 'Phòng Khảo thí và đảm bảo chất lượng'],
    ['Ban Tư vấn lập hồ sơ mời thầu.', 'Ban Tư vấn'],
    ['Các đoàn kiểm tra, giám sát phối hợp với xã lập biên bản.', 'Các đoàn kiểm tra, giám sát'],
    ['Giao các đoàn thanh tra đôn đốc thu hồi nợ.', 'các đoàn thanh tra'],
    ['Các đội kiểm tra hàng hóa trước khi xuất bến.', 'Các đội'],
  ])('%s', (sentence, lead) => expect(leadOf(sentence)).toBe(lead));

  test.each([
    ['Cấp ủy, chính quyền các xã, nhất là người đứng đầu phải trực tiếp xuống bản.', 'Cấp ủy, chính quyền các xã'],
    ['Cán bộ, đảng viên, trước hết là bí thư chi bộ, phải nêu gương.', 'Cán bộ, đảng viên'],
    ['Các sở, ngành, đặc biệt là Sở Y tế cần bố trí trực đêm.', 'Các sở, ngành'],
  ])('who of them above all is no part of it: %s', (sentence, lead) =>
    expect(leadOf(sentence).replace('*', '')).toBe(lead),
  );
});

describe('places of work that no rule for names knows', () => {
  test.each([
    ['Đội Cơ giới, Bến phà số 4 kê lại phao.', 'Đội Cơ giới + Bến phà số 4 ?'],
    ['Trạm Y tế, Nhà ăn ca cọ nồi hơi.', 'Trạm Y tế + Nhà ăn ca ?'],
    ['Phòng Thương vụ và Kho lạnh kiểm kê cá.', 'Phòng Thương vụ + Kho lạnh ?'],
    ['Bếp ăn, Trạm Y tế lưu mẫu nước.', 'Bếp ăn + Trạm Y tế ?'],
    ['Nhà khách: giặt rèm phòng đôi.', 'Nhà khách ?'],
    ['Nhà ở công nhân: đo lại lối thoát nạn.', '*các phòng, đơn vị'],
    ['Công trường Pá Hôm, Đội Cơ giới rửa xe ra cổng.', 'Công trường Pá Hôm + Đội Cơ giới'],
    // One name all the same.
    ['Phòng Đầu tư, Kho bãi đo lại ô kho.', 'Phòng Đầu tư, Kho bãi'],
    ['Phòng Kế hoạch, Vật tư lập dự trù.', 'Phòng Kế hoạch, Vật tư'],
    ['Xưởng Dệt, Phòng Cơ điện thay con lăn.', 'Xưởng Dệt + Phòng Cơ điện'],
  ])('%s', (sentence, lead) => expect(leadOf(sentence)).toBe(lead));
});

describe('a sentence, and what else its line says over a colon', () => {
  test.each([
    ['Phòng Quản trị quét vôi dãy B; thời gian: trong tuần.', 'Phòng Quản trị'],
    ['Tổ Hậu cần căng bạt, địa điểm: sân kho.', 'Tổ Hậu cần'],
    ['Văn phòng treo rèm hội trường; kinh phí: nguồn tự chủ.', 'Văn phòng'],
    ['Phòng Vật tư; Tổ Điện: thay cáp chì.', 'Phòng Vật tư + Tổ Điện'],
    ['Phòng Trắc địa quan trắc lún móng cẩu.', 'Phòng Trắc địa'],
  ])('%s', (sentence, lead) => expect(leadOf(sentence)).toBe(lead));
});
