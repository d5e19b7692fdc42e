import { describe, expect, it } from 'vitest';
import { Names } from '@/lib/reading/names/names';
import { rolesOf } from '@/lib/reading/units/roles';
import { type Around, Units } from '@/lib/reading/units/units';
import { isEveryone } from '@/lib/reading/words/everyone';

const KNOWN = ['Phòng Quản lý Tiêu chuẩn Đo lường, Chất lượng', 'HGiPC'];

function units(): Units {
  const names = new Names();
  for (const name of KNOWN) names.learn(name);
  return new Units(names, (token) => token === 'SMCIT');
}

const heading = (text: string, around?: Around): [string[], string] | null => {
  const found = units().heading(text, around);
  return found && [found.names.map(({ name }) => name), text.slice(found.rest)];
};

describe('a heading names units', () => {
  it.each([
    ['Văn phòng Sở:', ['Văn phòng Sở']],
    ['Phòng Hành chính – Tổng hợp:', ['Phòng Hành chính – Tổng hợp']],
    ['PHÒNG HÀNH CHÍNH - TỔNG HỢP', ['PHÒNG HÀNH CHÍNH - TỔNG HỢP']],
    ['Phòng Quản lý Tiêu chuẩn Đo lường, Chất lượng:', ['Phòng Quản lý Tiêu chuẩn Đo lường, Chất lượng']],
    ['Sở Văn hóa, Thể thao và Du lịch', ['Sở Văn hóa, Thể thao và Du lịch']],
    [
      'Trung tâm Quan trắc và Kỹ thuật tài nguyên môi trường:',
      ['Trung tâm Quan trắc và Kỹ thuật tài nguyên môi trường'],
    ],
    ['Chi cục Trồng trọt và Bảo vệ thực vật (phối hợp: Đội A):', ['Chi cục Trồng trọt và Bảo vệ thực vật']],
    ['Bộ Chỉ huy Quân sự tỉnh/Công an tỉnh', ['Bộ Chỉ huy Quân sự tỉnh', 'Công an tỉnh']],
    ['Sở Tài chính, Sở Nội vụ và Thanh tra tỉnh:', ['Sở Tài chính', 'Sở Nội vụ', 'Thanh tra tỉnh']],
    ['Các Sở: Công Thương, Nội vụ, Công an tỉnh', ['Sở Công Thương', 'Sở Nội vụ', 'Công an tỉnh']],
    ['Các Hạt Kiểm lâm: Nà Lếch, An Hòa', ['Hạt Kiểm lâm Nà Lếch', 'Hạt Kiểm lâm An Hòa']],
    ['Các trường mầm non: Hoa Sen, An Hòa', ['Trường mầm non Hoa Sen', 'Trường mầm non An Hòa']],
    ['Trạm Y tế các xã: An Hòa, Nà Lếch', ['Trạm Y tế xã An Hòa', 'Trạm Y tế xã Nà Lếch']],
    ['Các phòng chuyên môn: Tổ chức, Kế hoạch', ['Phòng Tổ chức', 'Phòng Kế hoạch']],
    ['Trách nhiệm của các tổ chức, doanh nghiệp khai thác cát', ['các tổ chức, doanh nghiệp khai thác cát']],
    ['Đối với Phòng Kế hoạch:', ['Phòng Kế hoạch']],
    ['ĐỐI VỚI UBND CÁC XÃ, PHƯỜNG:', ['UBND CÁC XÃ, PHƯỜNG']],
    ['TRÁCH NHIỆM CỦA PHÒNG KẾ HOẠCH', ['PHÒNG KẾ HOẠCH']],
    ['ĐỀ NGHỊ PHÒNG VĂN HÓA CÁC XÃ, PHƯỜNG:', ['PHÒNG VĂN HÓA CÁC XÃ, PHƯỜNG']],
    ['Đối với các cửa hàng kinh doanh xăng dầu:', ['các cửa hàng kinh doanh xăng dầu']],
    ['ĐỐI VỚI CÁC CỬA HÀNG KINH DOANH XĂNG DẦU:', ['CÁC CỬA HÀNG KINH DOANH XĂNG DẦU']],
    ['Phòng Bưu chính, Viễn thông', ['Phòng Bưu chính, Viễn thông']],
    [
      'Trung tâm Y tế các khu vực: Hà Giao, Nà Lếch',
      ['Trung tâm Y tế khu vực Hà Giao', 'Trung tâm Y tế khu vực Nà Lếch'],
    ],
    ['Riêng UBND huyện Hà Giao:', ['UBND huyện Hà Giao']],
    ['Riêng đối với Phòng Kế hoạch:', ['Phòng Kế hoạch']],
    ['Ủy ban nhân dân các xã, phường', ['Ủy ban nhân dân các xã, phường']],
    ['Thuế tỉnh', ['Thuế tỉnh']],
    ['SMCIT:', ['SMCIT']],
    ['Các CTĐL (trừ HGiPC):', ['Các CTĐL (trừ HGiPC)']],
    ['Các phòng, đơn vị:', ['Các phòng, đơn vị']],
    ['Ban Quản lý dự án đầu tư xây dựng khu vực Bắc Hà:', ['Ban Quản lý dự án đầu tư xây dựng khu vực Bắc Hà']],
    ['Phòng Kiểm tra, giám sát tuân thủ:', ['Phòng Kiểm tra, giám sát tuân thủ']],
    ['Chi nhánh Văn phòng đăng ký đất đai khu vực III', ['Chi nhánh Văn phòng đăng ký đất đai khu vực III']],
    ['P. Tổ chức - Hành chính:', ['P. Tổ chức - Hành chính']],
    ['Trạm Y tế phường Bình Minh', ['Trạm Y tế phường Bình Minh']],
    ['Chỉ huy trưởng Ban Chỉ huy Quân sự xã', ['Chỉ huy trưởng Ban Chỉ huy Quân sự xã']],
    ['Các Văn phòng quản lý đường:', ['Các Văn phòng quản lý đường']],
    ['Các nhà thầu bảo dưỡng thường xuyên:', ['Các nhà thầu bảo dưỡng thường xuyên']],
    ['UBND các xã, phường có trách nhiệm:', ['UBND các xã, phường']],
    ['Chi cục Thủy lợi thực hiện các nhiệm vụ sau:', ['Chi cục Thủy lợi']],
    ['Đ/c Nông Thị Hoa - Trưởng phòng HC-TH:', ['Đ/c Nông Thị Hoa']],
    ['Phòng Tổ chức cán bộ - Phòng Kế hoạch - Tài chính:', ['Phòng Tổ chức cán bộ', 'Phòng Kế hoạch - Tài chính']],
    ['Phòng Giống - Ban Quản lý bến:', ['Phòng Giống', 'Ban Quản lý bến']],
    ['Khoa Đúc – Phòng Đào tạo:', ['Khoa Đúc', 'Phòng Đào tạo']],
    ['Khoa Đúc - Trung tâm Dạy nghề Nà Lếch:', ['Khoa Đúc - Trung tâm Dạy nghề Nà Lếch']],
    ['Ban Văn hóa - Xã hội:', ['Ban Văn hóa - Xã hội']],
    ['Khoa Luật - Trường Đại học Sông Mây:', ['Khoa Luật - Trường Đại học Sông Mây']],
    ['Đồng chí Quàng Thị Vân, Phó Giám đốc Sở:', ['Đồng chí Quàng Thị Vân']],
    ['Ông/Bà Lò Thị Tơ - Trưởng Ban Công tác Mặt trận:', ['Ông/Bà Lò Thị Tơ']],
    ['Toàn thể giáo viên:', ['Toàn thể giáo viên']],
    ['BS. Hoàng Văn Đức – PGĐ:', ['BS. Hoàng Văn Đức']],
    ['Lò Văn Tơ, Phó Giám đốc:', ['Lò Văn Tơ']],
    ['DS. Lò Thị Mơ (Trưởng khoa Dược):', ['DS. Lò Thị Mơ']],
    ['BS Tơ - Trưởng khoa Nội:', ['BS Tơ']],
    ['Nhóm giúp việc có nhiệm vụ:', ['Nhóm giúp việc']],
    ['Các quản lý cửa hàng (QLCH):', ['Các quản lý cửa hàng']],
    ['Trưởng ban có trách nhiệm:', ['Trưởng ban']],
    ['Tổ chức Đoàn Thanh niên nhà trường:', ['Tổ chức Đoàn Thanh niên nhà trường']],
    ['Đài Truyền hình Sông Mây, Thông tấn xã Sông Mây:', ['Đài Truyền hình Sông Mây', 'Thông tấn xã Sông Mây']],
    ['Phòng Vật tư - Thiết bị y tế + Khoa Dược:', ['Phòng Vật tư - Thiết bị y tế', 'Khoa Dược']],
    ['UBND các xã: Nà Lếch, Đồng Quang:', ['UBND xã Nà Lếch', 'UBND xã Đồng Quang']],
    ['Văn phòng HĐND và UBND xã:', ['Văn phòng HĐND và UBND xã']],
    ['Đối với Ủy ban kiểm tra Công đoàn huyện:', ['Ủy ban kiểm tra Công đoàn huyện']],
    ['Phòng Kế hoạch, phòng Điều dưỡng:', ['Phòng Kế hoạch', 'phòng Điều dưỡng']],
    ['Bộ Chỉ huy Quân sự tỉnh, Bộ đội Biên phòng tỉnh:', ['Bộ Chỉ huy Quân sự tỉnh', 'Bộ đội Biên phòng tỉnh']],
    ['Trung tâm y tế khu vực:', ['Trung tâm y tế khu vực']],
    ['Đài truyền thanh xã:', ['Đài truyền thanh xã']],
    ['Phòng tài chính - kế hoạch', ['Phòng tài chính - kế hoạch']],
    ['Ban giám hiệu', ['Ban giám hiệu']],
    ['Ban chỉ huy quân sự xã:', ['Ban chỉ huy quân sự xã']],
    ['Tổ văn phòng', ['Tổ văn phòng']],
    ['CÔNG ĐOÀN CƠ SỞ:', ['CÔNG ĐOÀN CƠ SỞ']],
    ['VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI TỈNH:', ['VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI TỈNH']],
    ['Công chức Địa chính - Xây dựng:', ['Công chức Địa chính - Xây dựng']],
    ['Đề nghị MTTQ và các đoàn thể:', ['MTTQ', 'các đoàn thể']],
    [
      'Tiểu ban An ninh trật tự, y tế (đ/c Cầm Văn Doan, Trưởng Công an xã - Trưởng Tiểu ban)',
      ['Tiểu ban An ninh trật tự, y tế'],
    ],
    [
      'Hải quan cửa khẩu Tân Lĩnh, Hải quan cửa khẩu cảng Vĩnh An:',
      ['Hải quan cửa khẩu Tân Lĩnh', 'Hải quan cửa khẩu cảng Vĩnh An'],
    ],
    ['Khoa KSBT & HIV/AIDS:', ['Khoa KSBT & HIV/AIDS']],
    ['Thôn Đồng Cạn:', ['Thôn Đồng Cạn']],
    ['Cụm thủy nông Đồng Quan, cụm thủy nông Cầu Giát:', ['Cụm thủy nông Đồng Quan', 'cụm thủy nông Cầu Giát']],
    ['Tài vụ:', ['Tài vụ']],
    ['Phòng Hậu cần:', ['Phòng Hậu cần']],
    ['Đ/c Hoàng Thu Trang - TPT Đội:', ['Đ/c Hoàng Thu Trang']],
    ['Đồng chí Hoàng A Páo - Phó Bí thư, Chủ tịch UBND xã:', ['Đồng chí Hoàng A Páo']],
    ['Đồng chí Hoàng A Páo, Đồng chí Lò Thị Mơ:', ['Đồng chí Hoàng A Páo', 'Đồng chí Lò Thị Mơ']],
    ['K.KSNK và K.Dinh dưỡng:', ['K.KSNK', 'K.Dinh dưỡng']],
    ['Chi cục Lâm nghiệp và Kiểm lâm:', ['Chi cục Lâm nghiệp và Kiểm lâm']],
    ['Chi cục Thủy lợi và Hạt Kiểm lâm Nà Lếch:', ['Chi cục Thủy lợi', 'Hạt Kiểm lâm Nà Lếch']],
    ['Kế toán, Thủ quỹ:', ['Kế toán', 'Thủ quỹ']],
    ['Đối với Phòng giao dịch các khu vực', ['Phòng giao dịch các khu vực']],
    ['Đối với Phòng Thủy lợi.', ['Phòng Thủy lợi']],
    ['Công ty con Cấp nước Sông Mây:', ['Công ty con Cấp nước Sông Mây']],
    ['Chủ tịch UBND các xã, phường ven biển:', ['Chủ tịch UBND các xã, phường ven biển']],
    ['Văn phòng Đoàn ĐBQH và HĐND tỉnh:', ['Văn phòng Đoàn ĐBQH và HĐND tỉnh']],
    ['UBND các xã/phường: Nà Lếch; Đồng Quang', ['UBND xã Nà Lếch', 'UBND xã Đồng Quang']],
    ['Các xã, phường: Nà Lếch, Đồng Quang', ['Xã Nà Lếch', 'Xã Đồng Quang']],
    ['Giám đốc các Sở, ngành: Tài chính, Xây dựng', ['Giám đốc Sở Tài chính', 'Giám đốc Sở Xây dựng']],
    ['Phòng Kinh tế, UBND các xã: Nà Lếch, Đồng Quang', ['Phòng Kinh tế', 'UBND xã Nà Lếch', 'UBND xã Đồng Quang']],
  ])('%s', (text, names) => expect(heading(text)).toEqual([names, '']));

  it('is so many of a kind, never for certain, and only among others', () => {
    expect(units().heading('12 xóm: Phối hợp dọn mương.', { among: true })).toMatchObject({
      names: [{ name: '12 xóm' }],
      sure: false,
    });
    expect(heading('12 xóm: Phối hợp dọn mương.')).toBeNull();
    for (const text of ['15 ngày: Hoàn thành đo đạc.', '03 nhiệm vụ: Rà soát lại.', '12 xóm: 340 hộ.'])
      expect(heading(text, { among: true })).toBeNull();
  });

  it.each([
    ['Quầy thuốc số 5:', { among: true }, 'Quầy thuốc số 5'],
    ['Trung tâm cây giống khu vực', { heads: true }, 'Trung tâm cây giống khu vực'],
  ] as const)('by what stands around it: %s', (text, around, name) => {
    expect(heading(text)?.[0]).not.toEqual([name]);
    expect(heading(text, around)).toEqual([[name], '']);
  });

  it('keeps the places of a group with it, and the sentence whole', () => {
    const text = 'Các địa phương có dự án đi qua: Sơn Khê, Lam Kiều đẩy nhanh giải phóng mặt bằng.';
    expect(heading(text)).toEqual([['Các địa phương có dự án đi qua: Sơn Khê, Lam Kiều'], text]);
  });

  it('is not sure of a crew with an unknown noun', () => {
    expect(units().heading('Cụm thủy nông Đồng Quan: nạo vét cống.')?.sure).toBe(false);
    expect(units().heading('Nhóm nhiệm vụ II:')).toBeNull();
  });

  it.each([
    ['Đối với đội ngũ cán bộ, giáo viên', ['đội ngũ cán bộ, giáo viên']],
    ['Đội ngũ giáo viên: 42 người', null],
    [
      'Đối với giảng viên phụ trách thực tập và Trạm Y tế trường',
      ['giảng viên phụ trách thực tập', 'Trạm Y tế trường'],
    ],
    ['Đối với giáo viên phụ trách thư viện:', ['giáo viên phụ trách thư viện']],
  ])('is of many people, or of one and another beside them: %s', (text, names) => {
    const found = units().heading(text, { heads: true });
    expect(found?.names.map(({ name }) => name) ?? null).toEqual(names);
    if (text.includes(' và ') || text.includes('ngũ')) expect(found?.sure ?? false).toBe(false);
  });

  it('is not sure of one that only its neighbours tell', () => {
    expect(units().heading('Cửa hàng xăng dầu số 5:', { among: true })?.sure).toBe(false);
    expect(units().heading('Phòng Kỹ thuật:', { among: true })?.sure).toBe(true);
  });

  it('keeps a verb that the unit is there for, and is not sure of it', () => {
    expect(units().heading('Trung tâm Kiểm soát thanh toán:')).toMatchObject({
      names: [{ name: 'Trung tâm Kiểm soát thanh toán' }],
      sure: false,
    });
    for (const text of [
      'Phòng Tài chính chủ trì:',
      'Phòng Tài chính thanh toán tiền điện:',
      'Phòng Tài chính báo cáo:',
    ])
      expect(units().heading(text)?.names[0]?.name ?? null).not.toBe(text.slice(0, -1));
  });

  it.each([
    ['Phòng Kỹ thuật: Là đầu mối theo dõi.', ['Phòng Kỹ thuật'], 'Là đầu mối theo dõi.'],
    ['Ông Vàng A Páo - Phó Chủ tịch UBND xã: Phụ trách chung.', ['Ông Vàng A Páo'], 'Phụ trách chung.'],
    ['Phòng A1, Phòng B2: Rà soát.', ['Phòng A1', 'Phòng B2'], 'Rà soát.'],
    ['Công an xã: Rà soát hồ sơ, Kiểm tra nhà trọ.', ['Công an xã'], 'Rà soát hồ sơ, Kiểm tra nhà trọ.'],
    ['Các phòng: Chủ động cập nhật lịch.', ['Các phòng'], 'Chủ động cập nhật lịch.'],
    ['Ủy ban nhân dân các xã: Lựa chọn thôn, bản.', ['Ủy ban nhân dân các xã'], 'Lựa chọn thôn, bản.'],
    ['Nhà đầu tư BOT (Công ty CP Bắc Hà): Mở trạm.', ['Nhà đầu tư BOT'], 'Mở trạm.'],
  ])('in the line of the task: %s', (text, names, rest) => expect(heading(text)).toEqual([names, rest]));

  it.each([
    'Công tác phòng, chống tham nhũng',
    'Phòng, chống thiên tai:',
    'Phòng cháy, chữa cháy',
    'Ban hành kế hoạch năm 2027',
    'BAN HÀNH KẾ HOẠCH',
    'Thanh tra, kiểm tra:',
    'Bộ tiêu chí đánh giá',
    'Báo cáo kết quả:',
    'GIS hạ thế:',
    'Các nhiệm vụ trọng tâm:',
    'Đối với các Chương trình hỗ trợ doanh nghiệp',
    'Đối với các trường hợp còn lại',
    'ĐỐI VỚI DỰ ÁN NHÀ MÁY NƯỚC',
    'NHIỆM VỤ CỦA NĂM HỌC',
    'Riêng công tác tuyên truyền:',
    'Tổ chức hội nghị:',
    'Về giải phóng mặt bằng:',
    'Sở Tài chính bố trí kinh phí.',
    'Bộ phận kho bảo quản vật tư, hóa chất',
    'Giám đốc Chi nhánh yêu cầu:',
    'UBND các tỉnh: Hà Giao, Sông Mây tập trung chỉ đạo.',
    'Giao Phòng Kế hoạch',
    'Sông Mây, Hà Giao: tổ chức hội nghị',
    'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ',
  ])('a topic that only looks like one: %s', (text) => expect(heading(text)).toBeNull());
});

describe('whom a contract binds', () => {
  it.each([
    ['Tư vấn giám sát', { heads: true }],
    ['Nhà thầu thi công (Công ty Bắc Hà):', {}],
    ['Nhà thầu thi công: Bổ sung 02 máy đào.', {}],
    ['Đơn vị tư vấn thiết kế:', {}],
  ])('is a heading never for certain: %s', (text, around) =>
    expect(units().heading(text, around)).toMatchObject({ sure: false }),
  );
  it.each([
    ['Nhà thầu thi công: Công ty Bắc Hà.', {}],
    ['Tư vấn giám sát', {}],
    ['Lựa chọn nhà thầu:', {}],
    ['Nhà thầu thi công chậm tiến độ:', {}],
  ])('is a fact or a topic: %s', (text, around) => expect(heading(text, around)).toBeNull());
});

describe('everyone', () => {
  it.each([
    'Các phòng, đơn vị',
    'các sở, ban, ngành',
    'Các đơn vị thành viên',
    'Trưởng các phòng, đơn vị',
    'Các Sở, ban, ngành; UBND các xã, phường',
    'Các cấp, ngành',
    'Các cấp',
    'Các khoa, phòng, trung tâm',
    'Toàn thể công chức, viên chức',
    'Toàn thể CBCC, VC, NLĐ',
    'CB, GV, NV',
    'CBCCVC',
    'Cán bộ, công chức, viên chức và người lao động',
    'Công chức, viên chức, người lao động',
    'Giám đốc các Sở và Thủ trưởng các ban, ngành tỉnh; Chủ tịch Ủy ban nhân dân các xã, phường',
    'Bộ trưởng, Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ',
    'Các đơn vị thuộc Tổng công ty',
  ])('%s', (name) => expect(isEveryone(name)).toBe(true));
  it.each([
    'Công chức Văn phòng – Thống kê',
    'CB',
    'CB Địa chính',
    'Cán bộ, giáo viên',
    'các cấp xã',
    'UBND các xã, phường',
    'các cơ quan ngành dọc',
    'Các đồng chí thành viên Ban Chỉ đạo',
    'Các đồng chí Ủy viên đôn đốc các phòng',
    'Các Điện lực',
    'Văn phòng Sở',
    'Trưởng phòng Tổ chức',
    'Chánh Văn phòng',
    'các tổ chức, doanh nghiệp',
    'Chủ tịch UBND các xã',
    'Tổng Giám đốc các Tập đoàn, Tổng công ty nhà nước',
  ])('not %s', (name) => expect(isEveryone(name)).toBe(false));
});

describe('lead and support by an item’s own words', () => {
  it.each([
    // One noun for several departments, whatever parts them, and departments in small letters.
    ['Giao Sở Xây dựng; Y tế; Nội vụ lập dự toán.', ['Sở Xây dựng', 'Sở Y tế', 'Sở Nội vụ'], []],
    [
      'Đề nghị Sở Tài chính, Ngoại vụ; Khoa học và Công nghệ góp ý nội quy.',
      ['Sở Tài chính', 'Sở Ngoại vụ', 'Sở Khoa học và Công nghệ'],
      [],
    ],
    ['Giám đốc Sở Y tế; Tư pháp soạn quy chế.', ['Giám đốc Sở Y tế', 'Giám đốc Sở Tư pháp'], []],
    ['Sở Y tế; UBND xã Nà Lếch lập dự toán.', ['Sở Y tế', 'UBND xã Nà Lếch'], []],
    ['Phối hợp Công an gác cổng hội.', null, ['Công an']],
    ['Phối hợp với Kiểm lâm chốt chặn cửa rừng.', null, ['Kiểm lâm']],
    ['Phối hợp cùng Sở Văn hóa và Thể thao truyền thông về bến.', null, ['Sở Văn hóa và Thể thao']],
    ['Sở Xây dựng Hà Giao Chủ trì rà soát bến.', ['Sở Xây dựng Hà Giao'], []],
    ['Sở xây dựng hướng dẫn các xã.', ['Sở xây dựng'], []],
    ['Yêu cầu Sở y tế, Sở xây dựng góp ý nội quy.', ['Sở y tế', 'Sở xây dựng'], []],
    ['Trước ngày 20/11/2026, sở giáo dục và đào tạo lập dự toán.', ['sở giáo dục và đào tạo'], []],
    ['Giám đốc Sở giao phòng xây dựng lập dự toán.', ['phòng xây dựng'], []],
    ['Giám đốc Sở giao các Sở: Y tế, Tài chính lập dự toán.', ['Sở Y tế', 'Sở Tài chính'], []],
    ['Từ ngày 10/11 đến hết ngày 20/11/2026, Thanh tra Sở trực bến.', ['Thanh tra Sở'], []],
    ['Kể từ 15/11/2026, Thanh tra Sở thực hiện chế độ trực.', ['Thanh tra Sở'], []],
    ['Phòng Vận tải xây dựng dự thảo nội quy, trình Sở trước ngày 20/11/2026.', ['Phòng Vận tải'], []],
    ['UBND xã Nà Lếch rà soát các điểm đã thống nhất tại cuộc họp.', ['UBND xã Nà Lếch'], []],
    ['Giao Phòng Kế hoạch chủ trì, phối hợp với Sở Nội vụ rà soát.', ['Phòng Kế hoạch'], ['Sở Nội vụ']],
    [
      'Bộ Tài chính hoàn thiện dự thảo; phối hợp với các Bộ Tài nguyên và Môi trường, Nông nghiệp và Phát triển nông thôn, Tư pháp.',
      ['Bộ Tài chính'],
      ['Bộ Tài nguyên và Môi trường', 'Bộ Nông nghiệp và Phát triển nông thôn', 'Bộ Tư pháp'],
    ],
    ['UBND các tỉnh Hà Giao, Sông Mây bàn giao mặt bằng.', ['UBND tỉnh Hà Giao', 'UBND tỉnh Sông Mây'], []],
    ['Giao các Chi cục: Kiểm lâm, Thủy sản rà soát hồ sơ.', ['Chi cục Kiểm lâm', 'Chi cục Thủy sản'], []],
    ['Các Chi cục: Thuế, Thống kê gửi số liệu.', ['Chi cục Thuế', 'Chi cục Thống kê'], []],
    ['Giao các Phòng: Thủy lợi, Thanh tra rà soát hồ sơ.', ['Phòng Thủy lợi', 'Thanh tra'], []],
    ['Văn phòng điều phối nông thôn mới rà soát tiêu chí.', ['Văn phòng điều phối nông thôn mới'], []],
    ['Văn phòng điều phối lịch họp.', ['Văn phòng'], []],
    ['Giao Văn phòng (Bộ phận Văn thư) cập nhật phần mềm.', ['Văn phòng'], []],
    ['Tổ công tác chuyển đổi số kiểm tra cống dưới đê.', ['Tổ công tác chuyển đổi số'], []],
    ['UBND các tỉnh, thành phố: Sông Mây, Huế bàn giao mặt bằng.', ['UBND tỉnh Sông Mây', 'UBND thành phố Huế'], []],
    // Several of one noun, told apart by numbers or letters.
    ['UBND các phường 1, 3 và 5 báo cáo.', ['UBND phường 1', 'UBND phường 3', 'UBND phường 5'], []],
    ['Giao Đội A, B tổ chức tuần tra ban đêm.', ['Đội A', 'Đội B'], []],
    ['Trạm Y tế các phường 2, 4 chuẩn bị vắc xin.', ['Trạm Y tế phường 2', 'Trạm Y tế phường 4'], []],
    ['Phòng Nội vụ phối hợp với các đội 1, 2 tuần tra.', ['Phòng Nội vụ'], ['Đội 1', 'Đội 2']],
    ['Phòng Nội vụ, Đội A và B, Công an phường kiểm tra.', ['Phòng Nội vụ', 'Đội A', 'Đội B', 'Công an phường'], []],
    ['Công an phường, Tổ 5 bố trí lực lượng.', ['Công an phường', 'Tổ 5'], []],
    ['Tổ 1, 2 đồng chí trực đêm.', null, []],
    ['Ban Tài chính và Kế toán quyết toán dự án.', ['Ban Tài chính và Kế toán'], []],
    ['Tổ Văn phòng và Kế toán lập dự toán.', ['Tổ Văn phòng', 'Kế toán'], []],
    ['Phòng Tài chính và các phòng lập dự toán.', ['Phòng Tài chính', 'các phòng'], []],
    ['Khoa Khám bệnh phối hợp phòng Vật tư lắp thêm ghế.', ['Khoa Khám bệnh'], ['phòng Vật tư']],
    ['Khoa Khám bệnh phối hợp phòng chống dịch.', ['Khoa Khám bệnh'], []],
    // Their parts in brackets, and those of several under one word.
    ['Rà soát kho (Chủ trì: Phòng Vật tư; phối hợp: Đội A).', ['Phòng Vật tư'], ['Đội A']],
    ['Rà soát kho (chủ trì: Phòng Vật tư).', ['Phòng Vật tư'], []],
    ['Giao Phòng Vật tư (chủ trì), Đội A và Đội B (phối hợp) rà soát kho.', ['Phòng Vật tư'], ['Đội A', 'Đội B']],
    ['Giao Phòng Vật tư, Đội A (phối hợp) rà soát kho.', ['Phòng Vật tư'], ['Đội A']],
    ['Phòng Vật tư phối hợp với các đơn vị: Đội A, Đội B rà soát kho.', ['Phòng Vật tư'], ['Đội A', 'Đội B']],
    [
      'Phòng Vật tư phối hợp với Ban Quản lý dự án và các đơn vị liên quan tổng hợp.',
      ['Phòng Vật tư'],
      ['Ban Quản lý dự án'],
    ],
    ['Phòng Kỹ thuật có trách nhiệm theo dõi.', ['Phòng Kỹ thuật'], []],
    // An order with a capital, or after a full stop that should be a colon.
    ['Phòng Kỹ thuật Chủ trì, phối hợp với Phòng Vật tư rà soát.', ['Phòng Kỹ thuật'], ['Phòng Vật tư']],
    ['Phòng Kỹ thuật, Rà soát hồ sơ.', ['Phòng Kỹ thuật'], []],
    ['Phòng Kỹ thuật. Tổng hợp số liệu gửi Phòng Vật tư.', ['Phòng Kỹ thuật'], []],
    ['Phòng Kỹ thuật -Rà soát hồ sơ.', ['Phòng Kỹ thuật'], []],
    ['Phòng Tham mưu rà soát quân số.', ['Phòng Tham mưu'], []],
    ['Ban Chỉ đạo Thực hiện Quy chế dân chủ rà soát.', ['Ban Chỉ đạo Thực hiện Quy chế dân chủ'], []],
    [
      'Rà soát hồ sơ (Phòng Kỹ thuật chủ trì, Phòng Vật tư phối hợp; hoàn thành trước ngày 15/8).',
      ['Phòng Kỹ thuật'],
      ['Phòng Vật tư'],
    ],
    ['Rà soát hồ sơ (Phòng Kỹ thuật chủ trì, Phòng Vật tư góp ý).', ['Phòng Kỹ thuật'], []],
    ['Giao trách nhiệm cho Phòng Vật tư kiểm kê kho.', ['Phòng Vật tư'], []],
    [
      'Các Bộ trưởng, Thủ trưởng cơ quan ngang Bộ, Chủ tịch, Tổng Giám đốc các Tập đoàn, Tổng công ty nhà nước rà soát.',
      ['Các Bộ trưởng, Thủ trưởng cơ quan ngang Bộ', 'Chủ tịch, Tổng Giám đốc các Tập đoàn, Tổng công ty nhà nước'],
      [],
    ],
    [
      'Chủ tịch UBND các tỉnh, thành phố: Sông Mây, Hải Phòng chỉ đạo rà soát.',
      ['Chủ tịch UBND tỉnh Sông Mây', 'Chủ tịch UBND thành phố Hải Phòng'],
      [],
    ],
    ['Giám đốc các sở: Tài chính, Y tế tổ chức thực hiện.', ['Giám đốc Sở Tài chính', 'Giám đốc Sở Y tế'], []],
    [
      'Sở Xây dựng và các địa phương có tuyến đường đi qua tập trung giải phóng mặt bằng.',
      ['Sở Xây dựng', 'các địa phương có tuyến đường đi qua'],
      [],
    ],
    ['PC Sông Mây, PC Nà Lếch hoàn thành lắp đặt.', ['PC Sông Mây', 'PC Nà Lếch'], []],
    ['Về phía các nhà thầu: huy động đủ thiết bị.', ['các nhà thầu'], []],
    [
      'Công ty TNHH Hóa chất mỏ Sông Mây, Công ty CP Xi măng Nà Lếch giải trình việc nộp chậm.',
      ['Công ty TNHH Hóa chất mỏ Sông Mây', 'Công ty CP Xi măng Nà Lếch'],
      [],
    ],
    ['Riêng UBND xã Nà Lếch báo cáo trước ngày 10/5.', ['UBND xã Nà Lếch'], []],
    [
      'Trưởng các thôn, Hiệu trưởng các trường học trên địa bàn thông báo lịch tiêm.',
      ['Trưởng các thôn', 'Hiệu trưởng các trường học'],
      [],
    ],
    ['Phòng Vật tư, thiết bị y tế phối hợp P.HCQT: Đôn đốc.', ['Phòng Vật tư, thiết bị y tế'], ['P.HCQT']],
    ['Ban Tuyên giáo và Dân vận Tỉnh ủy định hướng tuyên truyền.', ['Ban Tuyên giáo và Dân vận Tỉnh ủy'], []],
    ['Các phòng, đơn vị tự rà soát nhiệm vụ.', ['Các phòng, đơn vị'], []],
    ['Trưởng thôn các thôn lập danh sách, nộp xã.', ['Trưởng thôn các thôn'], []],
    ['Công chức, viên chức biệt phái chấp hành giờ giấc.', ['Công chức, viên chức biệt phái'], []],
    [
      'Đồng chí Đoàn Văn Bắc, Phó Giám đốc Sở trực tiếp chỉ đạo, giao ban tiến độ mỗi tuần.',
      ['Đồng chí Đoàn Văn Bắc'],
      [],
    ],
    ['Giao Tổng Giám đốc hoàn thiện phương án.', ['Tổng Giám đốc'], []],
    [
      'Sở Nội vụ – cơ quan thường trực Ban Chỉ đạo tỉnh, giúp Ban Chỉ đạo tỉnh chỉ đạo tổ chức triển khai kế hoạch.',
      ['Sở Nội vụ'],
      [],
    ],
    ['Tham mưu lãnh đạo Sở chỉ đạo tổ chức triển khai kế hoạch.', null, []],
    ['Đề nghị tổ chức, cá nhân nuôi trồng thủy sản kê khai.', ['tổ chức, cá nhân nuôi trồng thủy sản'], []],
    ['Sở Y tế chủ trì, cùng với Tỉnh Đoàn mở lớp.', ['Sở Y tế'], ['Tỉnh Đoàn']],
    [
      'Đội Kiểm soát phối hợp với Đội Phòng, chống tội phạm ma túy nắm tình hình.',
      ['Đội Kiểm soát'],
      ['Đội Phòng, chống tội phạm ma túy'],
    ],
    ['Giao Phó Tổng Giám đốc Mai Văn Lượng trực tiếp làm việc.', ['Phó Tổng Giám đốc Mai Văn Lượng'], []],
    ['Văn phòng HĐND và UBND xã tổng hợp.', ['Văn phòng HĐND và UBND xã'], []],
    ['Về kinh phí: Giao Sở Tài chính xem xét.', ['Sở Tài chính'], []],
    ['Đề nghị Công ty Điện lực Hà Giao bảo đảm điện.', ['Công ty Điện lực Hà Giao'], []],
    ['Giao đồng chí Lê Văn Nam, Phó Giám đốc Sở chỉ đạo.', ['đồng chí Lê Văn Nam'], []],
    ['Tổ chức, doanh nghiệp có giấy phép phải báo cáo.', ['Tổ chức, doanh nghiệp có giấy phép'], []],
    [
      'DNPC, HPC hoàn thành trong tháng 6; các CTĐL còn lại hoàn thành trong tháng 9.',
      ['DNPC', 'HPC', 'các CTĐL còn lại'],
      [],
    ],
    [
      'Phối hợp chặt chẽ với các đơn vị chức năng thuộc Bộ Quốc phòng, Sở Công Thương, Công an tỉnh quản lý.',
      null,
      ['Sở Công Thương', 'Công an tỉnh'],
    ],
    ['Phối hợp sáp nhập dữ liệu với HGiPC.', null, ['HGiPC']],
    ['Phối hợp kiểm tra do Sở Công Thương hoặc Công an tỉnh chủ trì.', null, []],
    ['Hỗ trợ Công an tỉnh tiêu hủy tang vật.', null, []],
    ['Chủ trì, phối hợp với các cơ quan liên quan rà soát.', null, []],
    ['Tổ chức hội nghị; nhiệm vụ được UBND tỉnh giao.', null, []],
    ['UBND các tỉnh: Hà Giao, Sông Mây tập trung chỉ đạo.', ['UBND tỉnh Hà Giao', 'UBND tỉnh Sông Mây'], []],
    ['Ban Quản lý dự án đầu tư xây dựng tỉnh đôn đốc nhà thầu.', ['Ban Quản lý dự án đầu tư xây dựng tỉnh'], []],
    ['Đảng ủy UBND xã lãnh đạo UBND xã gieo cấy.', ['Đảng ủy UBND xã'], []],
    ['TTKSBT tỉnh chủ trì giám sát dịch bệnh.', ['TTKSBT tỉnh'], []],
    ['Nhà thầu thi công (Liên danh A - B) bố trí thêm 02 mũi.', ['Nhà thầu thi công (Liên danh A - B)'], []],
    ['Phối hợp với Sở Xây dựng, Sở Công Thương tổng kiểm tra.', null, ['Sở Xây dựng', 'Sở Công Thương']],
    [
      'Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh đôn đốc nhà thầu.',
      ['Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh'],
      [],
    ],
    ['Các chủ đầu tư chịu trách nhiệm về tiến độ.', ['Các chủ đầu tư'], []],
    ['Các đơn vị sự nghiệp công lập rà soát quy hoạch.', ['Các đơn vị sự nghiệp công lập'], []],
    ['Trung tâm Dịch vụ việc làm tỉnh tổ chức phiên giao dịch.', ['Trung tâm Dịch vụ việc làm tỉnh'], []],
    ['Ban Thư ký Hội đồng tham mưu kế hoạch.', ['Ban Thư ký Hội đồng'], []],
    ['Văn phòng Đăng ký đất đai tỉnh cập nhật biến động.', ['Văn phòng Đăng ký đất đai tỉnh'], []],
    ['Văn phòng đăng ký đất đai tỉnh cập nhật biến động.', ['Văn phòng đăng ký đất đai tỉnh'], []],
    ['Các chi bộ, đảng bộ trực thuộc tổ chức sinh hoạt.', ['Các chi bộ, đảng bộ trực thuộc'], []],
    ['Đội Quản lý thị trường số 3 kiểm tra các cơ sở.', ['Đội Quản lý thị trường số 3'], []],
    ['Thủ trưởng các cơ quan, đơn vị nghiêm túc thực hiện.', ['Thủ trưởng các cơ quan, đơn vị'], []],
    ['Tổ trưởng các tổ dân phố thông báo đến người dân.', ['Tổ trưởng các tổ dân phố'], []],
    ['Tổ trưởng chuyên môn duyệt đề kiểm tra của tổ.', ['Tổ trưởng chuyên môn'], []],
    ['Giáo viên soạn Kế hoạch bài dạy theo mẫu mới.', ['Giáo viên'], []],
    ['Nhân viên bảo vệ trực 24/24 giờ.', ['Nhân viên bảo vệ'], []],
    ['05 Tổ chuyên môn cụ thể hóa kế hoạch của trường.', ['05 Tổ chuyên môn'], []],
    ['Tổ QLCL đầu mối tổng hợp phiếu khảo sát.', ['Tổ QLCL'], []],
    ['Ban Quản lý chợ đầu mối Sông Mây kiểm tra nguồn gốc hàng.', ['Ban Quản lý chợ đầu mối Sông Mây'], []],
    ['Trợ lý TGĐ đôn đốc việc thực hiện.', ['Trợ lý TGĐ'], []],
    ['Các đồng chí Đảng ủy viên phụ trách khu phố dự sinh hoạt chi bộ.', ['Các đồng chí Đảng ủy viên'], []],
    ['TTCM nộp kế hoạch ngoại khóa.', ['TTCM'], []],
    ['Không được lơ là trong chỉ đạo phòng chống dịch tả trong bối cảnh dịch lan rộng.', null, []],
    ['Không chậm trễ trong chỉ đạo ban hành văn bản về bến bãi.', null, []],
    [
      'Giao các ông Giám đốc Sở Tài chính, Giám đốc Sở Xây dựng bàn giao hồ sơ bến bãi.',
      ['Giám đốc Sở Tài chính', 'Giám đốc Sở Xây dựng'],
      [],
    ],
    [
      'Yêu cầu các ông (bà) Trưởng Phòng Nội vụ, Chủ tịch UBND xã Hòa An đối chiếu danh sách.',
      ['Trưởng Phòng Nội vụ', 'Chủ tịch UBND xã Hòa An'],
      [],
    ],
    ['Cùng Sở Tài chính lập dự toán trình UBND tỉnh, HĐND tỉnh thông qua trước khi đấu thầu.', null, []],
    ['Sau khi trình UBND tỉnh, Sở Y tế tổ chức tập huấn cho các trạm.', ['Sở Y tế'], []],
    ['Bảo vệ tuần tra ban đêm, khóa cổng đúng giờ.', ['Bảo vệ'], []],
    ['Bảo vệ tài sản công trong kỳ nghỉ.', null, []],
    ['Giao cho thầy Tơ theo dõi máy quay.', ['thầy Tơ'], []],
    ['ĐTN phát động đợt quyên góp sách.', ['ĐTN'], []],
    ['CM nhà trường xây dựng kế hoạch dạy bù.', ['CM nhà trường'], []],
    ['Các nguồn kinh phí cần xin chủ trương trước khi chi.', null, []],
    ['Đề nghị đồng chí Đảng ủy viên phụ trách thôn Nà Lếch trực tiếp chỉ đạo.', ['đồng chí Đảng ủy viên'], []],
    ['Đồng thời giao Sở Công Thương thường xuyên kiểm tra giá.', ['Sở Công Thương'], []],
    ['Trung tâm Giáo dục thường xuyên tuyển sinh hai lớp.', ['Trung tâm Giáo dục thường xuyên'], []],
    ['Đề nghị các đồng chí Ban Chỉ đạo với tinh thần cao nhất bám sát cơ sở.', ['các đồng chí Ban Chỉ đạo'], []],
    [
      'Để kịp kế hoạch kiểm tra các cơ quan, đơn vị, trường đạt chuẩn, Phòng Văn hóa đề nghị các thôn lập hồ sơ.',
      ['các thôn'],
      [],
    ],
    ['Tỉnh đoàn, Hội Liên hiệp Phụ nữ tỉnh tuyên truyền.', ['Tỉnh đoàn', 'Hội Liên hiệp Phụ nữ tỉnh'], []],
    ['Tổng Giám đốc giao Ban Kỹ thuật rà soát định mức.', ['Ban Kỹ thuật'], []],
    ['NT Ia Mây và NT Cư Sương giải trình nguyên nhân hụt sản lượng.', ['NT Ia Mây', 'NT Cư Sương'], []],
    ['Phó Chủ tịch giao Chánh Văn phòng Sở đưa vào chương trình.', ['Chánh Văn phòng Sở'], []],
    ['TPT Đội xây dựng kế hoạch đại hội.', ['TPT Đội'], []],
    [
      'Công ty An Hòa nộp đủ tiền ký quỹ; quá thời hạn trên, giao Sở Nội vụ tham mưu xử lý.',
      ['Công ty An Hòa', 'Sở Nội vụ'],
      [],
    ],
    ['UBND tỉnh đồng ý chủ trương; giao Sở Nội vụ tham mưu.', ['Sở Nội vụ'], []],
    ['Phòng Nội vụ chủ trì, phối hợp vớiSở Nội vụ nghiên cứu kiến nghị.', ['Phòng Nội vụ'], ['Sở Nội vụ']],
    ['Phòng VH-XH phối hợp Đoàn Thanh niên xã tổ chức.', ['Phòng VH-XH'], ['Đoàn Thanh niên xã']],
    [
      'UBND các xã: An Hòa, Bình Minh và thị trấn Nà Lếch khẩn trương bàn giao.',
      ['UBND xã An Hòa', 'UBND xã Bình Minh', 'UBND thị trấn Nà Lếch'],
      [],
    ],
    ['Báo và Phát thanh, Truyền hình tỉnh tăng tin, bài.', ['Báo và Phát thanh, Truyền hình tỉnh'], []],
    ['Phòng Tài chính - Kế toán phối hợp P.KHVT đối chiếu.', ['Phòng Tài chính - Kế toán'], ['P.KHVT']],
    [
      'Đơn giản hóa thủ tục nội bộ. (Văn phòng UBND tỉnh chủ trì; hoàn thành trong quý III).',
      ['Văn phòng UBND tỉnh'],
      [],
    ],
    ['Rà soát hồ sơ (Đơn vị thực hiện: Phòng Kế hoạch).', ['Phòng Kế hoạch'], []],
    ['Trình cấp có thẩm quyền (UBND tỉnh).', null, []],
    ['Đ/c Hảng A Sà (PHT) duyệt kế hoạch bài dạy.', ['Đ/c Hảng A Sà'], []],
    ['Cơ bản thống nhất. Giao Tổng Thanh tra Chính phủ báo cáo.', ['Tổng Thanh tra Chính phủ'], []],
    ['P9 chủ trì thay thế công tơ điện tử.', ['P9'], []],
    ['P11 tổ chức huấn luyện an toàn.', ['P11'], []],
    ['Ôn tập hè. (Đ/c Hà Thị Mơ phụ trách)', ['Đ/c Hà Thị Mơ'], []],
    ['UBND 02 xã Nà Lếch, Đồng Quang hoàn thành kiểm đếm.', ['UBND xã Nà Lếch', 'UBND xã Đồng Quang'], []],
    ['Phối hợp với Văn phòng, phòng KHTC rà soát.', null, ['Văn phòng', 'phòng KHTC']],
    ['Đề nghị các sở giáo dục và đào tạo báo cáo kết quả.', ['các sở giáo dục và đào tạo'], []],
    ['Ủy ban Kiểm tra Huyện ủy kết thúc cuộc kiểm tra.', ['Ủy ban Kiểm tra Huyện ủy'], []],
    ['Sở Nông nghiệp và Môi trường thường trực, chỉ đạo vận hành.', ['Sở Nông nghiệp và Môi trường'], []],
    ['Đề nghị Công đoàn trường, Đoàn TN phát động thi đua.', ['Công đoàn trường', 'Đoàn TN'], []],
    ['P. Kỹ thuật chủ trì, P. Vật tư phối hợp: nghiệm thu lô ống.', ['P. Kỹ thuật'], ['P. Vật tư']],
    ['Ban CHQS xã, Công an xã giúp dân dựng lại nhà.', ['Ban CHQS xã', 'Công an xã'], []],
    ['P1 và P2 rà soát hợp đồng.', ['P1', 'P2'], []],
    ['Chi đoàn tổ chức vệ sinh khuôn viên.', ['Chi đoàn'], []],
    ['Đội 1 xong trước ngày 31/7; đội 2 trước ngày 15/8.', ['Đội 1', 'đội 2'], []],
    [
      'Giao Phòng Nội vụ theo dõi; Văn phòng tổng hợp kết quả; Thanh tra Sở phối hợp rà soát.',
      ['Phòng Nội vụ', 'Văn phòng'],
      ['Thanh tra Sở'],
    ],
    // Verbs that no list of orders has: a name is over after a number, a place, a word of the field.
    ['Xí nghiệp Cấp nước số 2 súc xả tuyến ống chính.', ['Xí nghiệp Cấp nước số 2'], []],
    ['Công ty Cổ phần Xây dựng Hà Giao đổ bê tông trụ cầu.', ['Công ty Cổ phần Xây dựng Hà Giao'], []],
    ['Chi cục Thủy lợi dự báo nguồn nước, tính toán phương án.', ['Chi cục Thủy lợi'], []],
    ['Trạm Kiểm lâm Đèo Lam khoanh vẽ lô rừng, lập biên bản.', ['Trạm Kiểm lâm Đèo Lam'], []],
    ['Chi cục Kiểm lâm truy quét các điểm nóng, phối hợp xử lý.', ['Chi cục Kiểm lâm'], []],
    ['Khoa Dược kiểm nhập thuốc, thanh lý thuốc hết hạn.', ['Khoa Dược'], []],
    ['Phòng Tổng hợp mua bảo hộ lao động, phát cho công nhân.', ['Phòng Tổng hợp'], []],
    ['Đội Chống thất thoát dò tìm điểm rò rỉ.', ['Đội Chống thất thoát'], []],
    ['Tổ Quản lý bảo vệ rừng canh gác các chốt.', ['Tổ Quản lý bảo vệ rừng'], []],
    ['Phòng Kế hoạch tổng hợp chủ trì sao bệnh án.', ['Phòng Kế hoạch tổng hợp'], []],
    ['Sở Tài chính tổng hợp nhu cầu.', ['Sở Tài chính'], []],
    ['Sở Công Thương chỉ đạo khẩn trương kiểm tra.', ['Sở Công Thương'], []],
    ['Khoa Hồi sức tích cực - Chống độc kê lại giường.', ['Khoa Hồi sức tích cực - Chống độc'], []],
    ['Sở Y tế tích cực tuyên truyền.', ['Sở Y tế'], []],
    ['Phòng Chính trị, tư tưởng phối hợp tổ chức.', ['Phòng Chính trị, tư tưởng'], []],
    ['Hội Cựu Chiến binh xã vận động hội viên.', ['Hội Cựu Chiến binh xã'], []],
    ['Các chủ rừng dọn thực bì trước mùa khô.', ['Các chủ rừng'], []],
    ['Giáo viên các lớp chấm biểu đồ tăng trưởng.', ['Giáo viên các lớp'], []],
    ['Giao bà Lường Thị Hạnh, công chức Văn hóa - Xã hội chi trả trợ cấp.', ['bà Lường Thị Hạnh'], []],
    ['Giao Phòng Kỹ thuật giải quyết, ban Trợ lý phối hợp.', ['Phòng Kỹ thuật'], ['ban Trợ lý']],
    ['Phối hợp với Khoa Kiểm soát nhiễm khuẩn lấy mẫu.', null, ['Khoa Kiểm soát nhiễm khuẩn']],
    ['Phối hợp với phòng Y tế hằng năm tổ chức mít tinh.', null, ['phòng Y tế']],
    ['Phối hợp Trưởng khu phố rà soát đối tượng.', null, ['Trưởng khu phố']],
    ['UBND các xã, phường: An Hòa, Nà Lếch rà soát hồ sơ.', ['UBND xã An Hòa', 'UBND xã Nà Lếch'], []],
    [
      'Lực lượng Cảnh sát kinh tế và Đội Quản lý thị trường 12B tăng cường kiểm tra.',
      ['Lực lượng Cảnh sát kinh tế', 'Đội Quản lý thị trường 12B'],
      [],
    ],
    ['Phân xưởng Khai thác 3 xén lò, chống giữ lại đoạn dọc vỉa.', ['Phân xưởng Khai thác 3'], []],
    ['Điện lực Nà Lếch di chuyển 05 cột điện.', ['Điện lực Nà Lếch'], []],
    ['Phòng Nghiệp vụ, dự toán, pháp chế giải đáp vướng mắc.', ['Phòng Nghiệp vụ, dự toán, pháp chế'], []],
    ['Phòng Công chức, viên chức thẩm định hồ sơ.', ['Phòng Công chức, viên chức'], []],
    ['Chi cục An toàn vệ sinh thực phẩm lấy mẫu.', ['Chi cục An toàn vệ sinh thực phẩm'], []],
    ['Quỹ Hỗ trợ phát triển hợp tác xã cho vay 5 hợp tác xã.', ['Quỹ Hỗ trợ phát triển hợp tác xã'], []],
    ['Văn thư scan văn bản đến.', ['Văn thư'], []],
    ['Kế toán trưởng chốt sổ trước ngày 31/3.', ['Kế toán trưởng'], []],
    ['Hiệu trưởng yêu cầu nghiêm túc.', null, []],
    ['Chi ủy phân công các đồng chí đảng viên dự họp.', ['Chi ủy'], []],
    ['Thầy Lò Văn Nam ôn luyện đội tuyển.', ['Thầy Lò Văn Nam'], []],
    ['Đồng chí Phó Chánh án Lê Văn Sơn chủ tọa phiên tòa.', ['Đồng chí Phó Chánh án Lê Văn Sơn'], []],
    [
      'Các cơ sở sản xuất, sử dụng, bảo quản hóa chất phải kê khai.',
      ['Các cơ sở sản xuất, sử dụng, bảo quản hóa chất'],
      [],
    ],
    ['Hạt Quản lý đê Nà Lếch tuần tra đê.', ['Hạt Quản lý đê Nà Lếch'], []],
    ['Tổ Quản lý hộ kinh doanh số 1 rà lại doanh thu.', ['Tổ Quản lý hộ kinh doanh số 1'], []],
    ['Đồng chí Phó Bí thư Thường trực trực tiếp chỉ đạo.', ['Đồng chí Phó Bí thư Thường trực'], []],
    ['Đoàn Khối ra mắt công trình thanh niên.', ['Đoàn Khối'], []],
    ['Chi cục Trồng trọt và Bảo vệ thực vật điều tra sâu bệnh.', ['Chi cục Trồng trọt và Bảo vệ thực vật'], []],
    ['Trung tâm Trợ giúp pháp lý cử người về xã.', ['Trung tâm Trợ giúp pháp lý'], []],
    ['Đảng ủy các cơ quan Đảng rà quy hoạch.', ['Đảng ủy các cơ quan Đảng'], []],
    ['Phòng An toàn - Môi trường diễn tập xả lũ.', ['Phòng An toàn - Môi trường'], []],
    ['Các bộ phận có trách nhiệm cập nhật số liệu.', ['Các bộ phận'], []],
    ['Các bộ phận được phân công định kỳ báo cáo Hiệu trưởng.', ['Các bộ phận'], []],
    ['Các đơn vị được giao nhiệm vụ chủ trì báo cáo Văn phòng.', ['Các đơn vị'], []],
    ['Các tổ (Toán, Ngữ văn, Tiếng Anh) căn cứ kế hoạch, xây dựng chuyên đề.', ['Các tổ'], []],
    ['Nhân viên y tế (cô Lò Thị Mai) theo dõi sức khỏe học sinh.', ['Nhân viên y tế'], []],
    ['Ban Giám hiệu và giáo viên chủ nhiệm phải nắm tình hình.', ['Ban Giám hiệu', 'giáo viên chủ nhiệm'], []],
    ['Theo hướng dẫn của Bộ Y tế, Sở Y tế xây dựng kế hoạch tiêm chủng.', ['Sở Y tế'], []],
    ['Sau khi có kết quả, Phòng Kế hoạch tổng hợp, báo cáo.', ['Phòng Kế hoạch'], []],
    ['Sở Tài chính lập dự toán; UBND tỉnh yêu cầu các sở gửi số liệu.', ['Sở Tài chính'], []],
    [
      'Rà soát trạm phát sóng. Phối hợp với VNPT, Viettel, Sở Công Thương khảo sát.',
      null,
      ['VNPT', 'Viettel', 'Sở Công Thương'],
    ],
    ['Đồng chí Cục trưởng Cục Thủy lợi chỉ đạo vận hành.', ['Đồng chí Cục trưởng Cục Thủy lợi'], []],
    ['Đề nghị các Chi cục Thuế rà soát hồ sơ.', ['các Chi cục Thuế'], []],
    ['Đề nghị các Trung tâm Y tế các xã, phường báo cáo.', ['các Trung tâm Y tế các xã, phường'], []],
    ['Thanh tra các Bộ, ngành, địa phương công bố kế hoạch.', ['Thanh tra các Bộ, ngành, địa phương'], []],
    ['Thủ trưởng các Vụ, Cục, đơn vị thuộc Bộ rà soát.', ['Thủ trưởng các Vụ, Cục, đơn vị thuộc Bộ'], []],
    ['Đề nghị Tổng Liên đoàn Lao động hướng dẫn.', ['Tổng Liên đoàn Lao động'], []],
    [
      'Bộ Ngoại giao chủ trì, phối hợp các Bộ: Quốc phòng, Công an, Tài chính mở rộng diện xét.',
      ['Bộ Ngoại giao'],
      ['Bộ Quốc phòng', 'Bộ Công an', 'Bộ Tài chính'],
    ],
    [
      'Đề nghị Phòng Thương mại Sông Mây, Hội doanh nghiệp nhỏ và vừa, Tạp chí thuế đưa tin.',
      ['Phòng Thương mại Sông Mây', 'Hội doanh nghiệp nhỏ và vừa', 'Tạp chí thuế'],
      [],
    ],
    ['Để giữa các bộ, ngành thông suốt, các bộ, ngành cần kết nối dữ liệu.', ['các bộ, ngành'], []],
    ['UBND các huyện, thành, thị bố trí kinh phí.', ['UBND các huyện, thành, thị'], []],
    ['UBND huyện, thành lập tổ kiểm tra.', ['UBND huyện'], []],
    [
      'Đề nghị Phòng Lao động-Thương binh và Xã hội huyện phối hợp với Phòng Tài chính-Kế hoạch lập hồ sơ.',
      ['Phòng Lao động-Thương binh và Xã hội huyện'],
      ['Phòng Tài chính-Kế hoạch'],
    ],
    ['Ban Hành chính - Nhân sự lập danh sách.', ['Ban Hành chính - Nhân sự'], []],
    [
      'Các phòng: Quản lý giá, Thanh tra, Tài chính đầu tư phối hợp Văn phòng Sở rà soát.',
      ['Phòng Quản lý giá', 'Thanh tra', 'Phòng Tài chính đầu tư'],
      ['Văn phòng Sở'],
    ],
    [
      'Các trường: THCS An Hòa, Tiểu học Nà Lếch 1 huy động học sinh.',
      ['Trường THCS An Hòa', 'Trường Tiểu học Nà Lếch 1'],
      [],
    ],
    ['Các trung tâm: Khuyến nông, Thủy sản lập danh sách.', ['Trung tâm Khuyến nông', 'Trung tâm Thủy sản'], []],
    ['Đề nghị UBND các xã: Ban Hòa, Nà Lếch rà soát.', ['UBND xã Ban Hòa', 'UBND xã Nà Lếch'], []],
    ['Giao công chức Văn hóa - Xã hội lập danh sách.', ['công chức Văn hóa - Xã hội'], []],
    ['Giao công chức tư pháp rà soát hồ sơ.', ['công chức tư pháp'], []],
    ['Phòng Y tế (Phòng Văn hóa) các xã, phường rà soát, chỉ đạo Trạm Y tế trực.', ['Phòng Y tế'], []],
    ['Công an các xã: An Hòa, Nà Lếch tuần tra.', ['Công an xã An Hòa', 'Công an xã Nà Lếch'], []],
    [
      'Giám đốc các Chi nhánh: Hà Giao, Nà Lếch kiểm điểm.',
      ['Giám đốc Chi nhánh Hà Giao', 'Giám đốc Chi nhánh Nà Lếch'],
      [],
    ],
    [
      'Hiệu trưởng các trường THCS: An Hòa, Nà Lếch rà soát.',
      ['Hiệu trưởng Trường THCS An Hòa', 'Hiệu trưởng Trường THCS Nà Lếch'],
      [],
    ],
    ['Hội Nông dân huyện: Hà Giao, Nà Lếch rà soát.', ['Hội Nông dân huyện Hà Giao', 'Hội Nông dân huyện Nà Lếch'], []],
    ['Đảng ủy Công an tỉnh lãnh đạo, chỉ đạo bảo đảm an ninh.', ['Đảng ủy Công an tỉnh'], []],
    ['Thanh tra chủ trì, phối hợp với Phòng Kho rà soát.', ['Thanh tra'], ['Phòng Kho']],
    ['Thanh tra đột xuất các nhà thuốc.', null, []],
    ['Báo và phát thanh, truyền hình tỉnh đưa tin.', ['Báo và phát thanh, truyền hình tỉnh'], []],
    ['Báo và Phát thanh, Truyền hình Sông Mây đưa tin.', ['Báo và Phát thanh, Truyền hình Sông Mây'], []],
    [
      'Căn cứ kế hoạch đã được Đảng ủy, Ban Giám hiệu phê duyệt, phòng Quản trị chuẩn bị vật tư.',
      ['phòng Quản trị'],
      [],
    ],
    ['Theo quy định do Sở Nội vụ ban hành, Phòng Tổ chức rà soát.', ['Phòng Tổ chức'], []],
    ['Phòng Kế hoạch chủ trì, cùng Phòng Kho rà soát.', ['Phòng Kế hoạch'], ['Phòng Kho']],
    ['Phòng Tổ chức rà soát trước 05/11, Phòng Kho tổng hợp trước 15/11.', ['Phòng Tổ chức', 'Phòng Kho'], []],
    ['Phòng Tổ chức rà soát theo Công văn số 12, Phòng Kho phối hợp.', ['Phòng Tổ chức'], ['Phòng Kho']],
    ['Phòng Tổ chức rà soát trước 05/11, Giám đốc Sở xem xét.', ['Phòng Tổ chức'], []],
    ['Ban Hành chính chủ trì, phối hợp với Phòng Kho rà soát.', ['Ban Hành chính'], ['Phòng Kho']],
    ['Phòng Kho dọn bãi, phối hợp Mặt trận dọn dẹp bờ kênh.', ['Phòng Kho'], ['Mặt trận']],
    [
      'Giao Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh rà soát.',
      ['Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh'],
      [],
    ],
    ['Văn phòng Đảng ủy, HĐND và UBND xã tổng hợp.', ['Văn phòng Đảng ủy, HĐND và UBND xã'], []],
    ['Văn phòng Tỉnh ủy, Sở Nội vụ tổng hợp.', ['Văn phòng Tỉnh ủy', 'Sở Nội vụ'], []],
    ['Ban Nghiên cứu phát triển Thành phố rà soát chỉ tiêu.', ['Ban Nghiên cứu phát triển Thành phố'], []],
    [
      'Ban vì sự tiến bộ phụ nữ các sở, ban, ngành xây dựng kế hoạch.',
      ['Ban vì sự tiến bộ phụ nữ các sở, ban, ngành'],
      [],
    ],
    // With capitals, too, they are no board of that name.
    ['UBND các xã, các Sở, Ban, Ngành huyện rà soát nhà ở.', ['UBND các xã', 'các Sở, Ban, Ngành huyện'], []],
    [
      'Chủ tịch UBND các xã và Lãnh đạo các Sở, Ban, Ngành tỉnh lập danh mục.',
      ['Chủ tịch UBND các xã', 'Lãnh đạo các Sở, Ban, Ngành tỉnh'],
      [],
    ],
    [
      'Chủ tịch UBND các xã, phường: An Hòa, Nà Lếch chỉ đạo rà soát.',
      ['Chủ tịch UBND xã An Hòa', 'Chủ tịch UBND xã Nà Lếch'],
      [],
    ],
    ['UBND các xã và phường: An Hòa, Nà Lếch rà soát.', ['UBND xã An Hòa', 'UBND xã Nà Lếch'], []],
    ['Ủy ban nhân dân phường - xã, thị trấn ban hành quyết định.', ['Ủy ban nhân dân phường - xã, thị trấn'], []],
    [
      'Công ty TNHH Dịch vụ công ích Thanh niên xung phong cắt tỉa cây.',
      ['Công ty TNHH Dịch vụ công ích Thanh niên xung phong'],
      [],
    ],
    ['Đề nghị thành viên Ban Chỉ đạo tỉnh tham gia ý kiến.', ['thành viên Ban Chỉ đạo tỉnh'], []],
    [
      'Các thành viên Ban chỉ đạo chuyển đổi số của Sở rà soát nhiệm vụ.',
      ['Các thành viên Ban chỉ đạo chuyển đổi số của Sở'],
      [],
    ],
    ['Các thành viên Ban Chỉ đạo đôn đốc các phòng thực hiện.', ['Các thành viên Ban Chỉ đạo'], []],
    ['Các thành viên Hội đồng thẩm định chấm điểm.', ['Các thành viên Hội đồng thẩm định'], []],
    ['Các thành viên Ban Chỉ đạo, Văn phòng Sở in tài liệu.', ['Các thành viên Ban Chỉ đạo', 'Văn phòng Sở'], []],
    ['Các thành viên Ban Chỉ đạo được phân công báo cáo kết quả.', ['Các thành viên Ban Chỉ đạo'], []],
    ['Các thành viên chủ động kiểm tra.', ['Các thành viên'], []],
    // Communes whose names begin like units.
    [
      'UBND các xã Trường Sơn, Trạm Tấu và Bản Cuông rà soát.',
      ['UBND xã Trường Sơn', 'UBND xã Trạm Tấu', 'UBND xã Bản Cuông'],
      [],
    ],
    ['UBND các xã Hà Giao, Ban Công rà soát.', ['UBND xã Hà Giao', 'UBND xã Ban Công'], []],
    ['UBND các xã Hà Giao, Nà Lếch, Trạm Y tế rà soát.', ['UBND xã Hà Giao', 'UBND xã Nà Lếch', 'Trạm Y tế'], []],
    [
      'UBND các xã Hà Giao, Nà Lếch, Đoàn Thanh niên rà soát.',
      ['UBND xã Hà Giao', 'UBND xã Nà Lếch', 'Đoàn Thanh niên'],
      [],
    ],
    ['Bảo vệ, cấp dưỡng tổng vệ sinh bếp ăn.', ['Bảo vệ, cấp dưỡng'], []],
    ['Bảo vệ, tôn tạo di tích.', null, []],
    ['Phòng Tổ chức biên chế rà soát hồ sơ.', ['Phòng Tổ chức biên chế'], []],
    ['Phòng Nội vụ biên soạn tài liệu.', ['Phòng Nội vụ'], []],
    ['Ban Chỉ đạo phòng cháy của tỉnh rà soát phương án.', ['Ban Chỉ đạo phòng cháy của tỉnh'], []],
    ['Giáo viên môn Sử, Địa, Anh nhận bài kiểm tra.', ['Giáo viên môn Sử, Địa, Anh'], []],
    ['Đồng thời, Sở Công Thương phối hợp với Sở Y tế kiểm tra.', ['Sở Công Thương'], ['Sở Y tế']],
    ['Cùng với đó, Sở Xây dựng chỉ đạo các nhà thầu rào chắn.', ['Sở Xây dựng'], []],
    ['TP giao Sở Y tế phối hợp Sở Nội vụ rà soát.', ['Sở Y tế'], ['Sở Nội vụ']],
    [
      'Phối hợp với Công an tỉnh, UBND các Quận 1, Quận 5 và Công ty Thoát nước.',
      null,
      ['Công an tỉnh', 'UBND Quận 1', 'UBND Quận 5', 'Công ty Thoát nước'],
    ],
    ['Các đơn vị quản lý bến xe, nhà ga chủ động điều tiết.', ['Các đơn vị quản lý bến xe, nhà ga'], []],
    ['Các đơn vị quản lý chặt chẽ hồ sơ, khẩn trương báo cáo.', ['Các đơn vị'], []],
    [
      'Thủ tướng yêu cầu Bộ trưởng các Bộ: Quốc phòng, Công an chỉ đạo lực lượng ứng trực.',
      ['Bộ trưởng Bộ Quốc phòng', 'Bộ trưởng Bộ Công an'],
      [],
    ],
    [
      'Giám đốc các Sở Xây dựng, Tư pháp; Chủ tịch UBND các xã: An Hòa, Nà Lếch rà soát.',
      ['Giám đốc Sở Xây dựng', 'Giám đốc Sở Tư pháp', 'Chủ tịch UBND xã An Hòa', 'Chủ tịch UBND xã Nà Lếch'],
      [],
    ],
    [
      'Yêu cầu các Bộ Tài chính, Công Thương và Ủy ban nhân dân các tỉnh Hà Giao, Sông Mây tập trung thực hiện.',
      ['Bộ Tài chính', 'Bộ Công Thương', 'Ủy ban nhân dân tỉnh Hà Giao', 'Ủy ban nhân dân tỉnh Sông Mây'],
      [],
    ],
    [
      'Giao Phòng Cảnh sát quản lý trại giam, cơ sở giáo dục chủ trì kiểm tra.',
      ['Phòng Cảnh sát quản lý trại giam, cơ sở giáo dục'],
      [],
    ],
    ['Sở Tài chính quản lý chặt chẽ nguồn thu, chủ trì báo cáo.', ['Sở Tài chính'], []],
    ['Với Công an tỉnh, tiếp tục mở các đợt cao điểm.', ['Công an tỉnh'], []],
    ['Đối với các dự án chậm tiến độ, tiếp tục rà soát.', null, []],
    ['Cán bộ - giáo viên tiếp tục thực hiện quy định.', ['Cán bộ - giáo viên'], []],
    ['Trạm Y tế xã tổ chức tiêm vắc xin sởi cho trẻ: đợt 1 xong trước 20/12/2026.', ['Trạm Y tế xã'], []],
    ['Phòng Tài chính hoàn tất chi thưởng quý IV.', ['Phòng Tài chính'], []],
    ['Phòng HC-TH lo hậu cần cho hội thảo.', ['Phòng HC-TH'], []],
    ['Phòng Quản lý xây dựng hướng dẫn các xã lập quy hoạch.', ['Phòng Quản lý xây dựng'], []],
    ['Ban Quản lý xây dựng kế hoạch, gửi Phòng Tài chính.', ['Ban Quản lý'], []],
    ['Các vụ việc tồn đọng phải giải quyết trước 15/12/2026.', null, []],
    ['Tổ Toán - Tin, tổ Ngữ văn rà soát đề kiểm tra.', ['Tổ Toán - Tin', 'tổ Ngữ văn'], []],
    [
      'Giao đồng chí Thượng tá Phan Văn Mạ, Phó Trưởng phòng kiểm tra kho vũ khí.',
      ['đồng chí Thượng tá Phan Văn Mạ'],
      [],
    ],
    ['GVCN các lớp nhắc phụ huynh đo thân nhiệt.', ['GVCN các lớp'], []],
    ['Trung ương Hội Nông dân vận động hội viên.', ['Trung ương Hội Nông dân'], []],
    ['Bên cạnh đó, hằng quý, Sở Xây dựng báo cáo tiến độ.', ['Sở Xây dựng'], []],
    ['Phòng Giống - Ban Quản lý bến rà soát hồ sơ tồn.', ['Phòng Giống', 'Ban Quản lý bến'], []],
    [
      'Đội Chữa cháy và cứu nạn, cứu hộ khu vực 2 diễn tập tại chợ.',
      ['Đội Chữa cháy và cứu nạn, cứu hộ khu vực 2'],
      [],
    ],
    ['Phòng Giám sát bảo vệ và Pháp chế gửi hồ sơ.', ['Phòng Giám sát bảo vệ và Pháp chế'], []],
    [
      'Trung tâm Cung ứng dịch vụ sự nghiệp công chứng thực lưu động.',
      ['Trung tâm Cung ứng dịch vụ sự nghiệp công'],
      [],
    ],
    ['Trung tâm Điều hành sản xuất giải phóng tàu trong đêm.', ['Trung tâm Điều hành sản xuất'], []],
    ['Thẩm phán được phân công xử lưu động tại bản.', ['Thẩm phán được phân công'], []],
    ['Điều tra viên lấy lời khai bổ sung.', ['Điều tra viên'], []],
    ['Đội 2 được giao tuần tra kênh chính.', ['Đội 2'], []],
    ['Động viên công nhân tăng ca.', null, []],
    ['Trong tháng 3, Phòng Kế hoạch phải xong hồ sơ.', ['Phòng Kế hoạch'], []],
    ['Cùng Phòng Nội vụ rà soát hồ sơ, Phòng Kế hoạch báo cáo.', ['Phòng Kế hoạch'], []],
    ['Để kịp tiến độ, yêu cầu Phòng Kế hoạch hằng tuần báo cáo.', ['Phòng Kế hoạch'], []],
    ['Mời Công an tỉnh tham gia tổ kiểm tra.', ['Công an tỉnh'], []],
    ['Phòng Kế hoạch – Rà soát hồ sơ tồn.', ['Phòng Kế hoạch'], []],
    ['Phòng Kế hoạch, Phòng Nội vụ - hoàn thành báo cáo quý I.', ['Phòng Kế hoạch', 'Phòng Nội vụ'], []],
    ['Phòng Tổ chức - Hành chính rà soát hồ sơ.', ['Phòng Tổ chức - Hành chính'], []],
    // The sentences after the first one.
    ['Về kinh phí. Sở Tài chính cân đối nguồn.', ['Sở Tài chính'], []],
    ['Về tuyển sinh: Kết quả đã đạt khá. Phòng Đào tạo rà soát chỉ tiêu.', ['Phòng Đào tạo'], []],
    ['Về tuyển sinh: đề nghị Phòng Đào tạo rà soát chỉ tiêu.', ['Phòng Đào tạo'], []],
    ['Sở Nội vụ xây dựng kế hoạch. Sở Tài chính bố trí kinh phí.', ['Sở Nội vụ', 'Sở Tài chính'], []],
    ['Sở Nội vụ xây dựng kế hoạch. Sở Tài chính phối hợp thẩm định.', ['Sở Nội vụ'], ['Sở Tài chính']],
    ['Sở Nội vụ xây dựng kế hoạch. Các sở, ngành góp ý.', ['Sở Nội vụ'], []],
    // Told by its place alone: doubtful.
    ['Nhà máy nước Cầu Giát thau rửa bể lắng.', ['Nhà máy nước Cầu Giát'], []],
    ['Tổ chuyên gia đấu thầu chấm thầu gói số 7.', ['Tổ chuyên gia đấu thầu'], []],
    ['Tư vấn giám sát chấn chỉnh công tác an toàn.', ['Tư vấn giám sát'], []],
    ['Về chuyển đổi số: Tổ công nghệ số các thôn hướng dẫn cài đặt.', ['Tổ công nghệ số các thôn'], []],
    ['Văn phòng phối hợp với Trưởng các thôn, bản vận động hộ dân.', ['Văn phòng'], ['Trưởng các thôn, bản']],
    ['Khoa Dược chủ trì cùng phòng Tài chính lập dự toán.', ['Khoa Dược'], ['phòng Tài chính']],
    ['Trưởng các ấp, khu phố niêm yết danh sách hộ vay vốn.', ['Trưởng các ấp, khu phố'], []],
    ['Văn phòng phối hợp với UBND các xã, bản đồ gửi kèm.', ['Văn phòng'], ['UBND các xã']],
    ['Trường hợp vi phạm thì xử lý nghiêm.', null, []],
    ['Ban hành kế hoạch, tập huấn cho cán bộ.', null, []],
    ['Tổ chức tập dượt, chấm điểm các đội.', null, []],
    ['Khoa/Phòng/Trạm thuộc Trường rà soát đề cương.', ['Khoa/Phòng/Trạm'], []],
    ['Các Tổ/Đội gởi danh sách về Phòng Vật tư.', ['Các Tổ/Đội'], []],
    ['Khoa/Phòng Vật tư kiểm kê kho.', ['Khoa', 'Phòng Vật tư'], []],
    ['Toàn bộ các biểu mẫu Phòng Vật tư đã soạn, gửi trước ngày 12/3.', null, []],
    ['Về đề nghị đó, Giám đốc Nông trường giao Phòng Kinh tế xử lý.', ['Phòng Kinh tế'], []],
    ['Tổ trực máy sẽ mở cổng phụ.', ['Tổ trực máy'], []],
  ])('%s', (text, lead, support) => {
    const roles = rolesOf(text, [0], units(), false);
    expect([roles.lead?.map(({ name }) => name) ?? null, roles.support.map(({ name }) => name)]).toEqual([
      lead,
      support,
    ]);
  });

  it.each([
    ['Đề nghị Công an huyện bố trí lực lượng canh gác.', ['Công an huyện']],
    ['Về an ninh: Yêu cầu Công an huyện canh gác khu chợ.', ['Công an huyện']],
    // In general words they may be those whom the letter addresses.
    ['Yêu cầu các đơn vị lắp đặt trạm cân.', null],
    ['Rà soát lòng đường; yêu cầu Công ty Cầu Phà dỡ biển cũ.', null],
  ])('of whom a letter is addressed to, an item may ask someone else: %s', (text, lead) =>
    expect(rolesOf(text, [0], units(), 'letter').lead?.map(({ name }) => name) ?? null).toEqual(lead),
  );

  it('under a unit’s heading, only the item’s own order names another', () => {
    const under = (text: string) => rolesOf(text, [0], units(), true).lead?.map(({ name }) => name) ?? null;
    expect(under('Yêu cầu các đơn vị khai thác lắp đặt trạm cân.')).toBeNull();
    expect(under('Tham mưu UBND tỉnh giao Sở Xây dựng quản lý.')).toBeNull();
    expect(under('Sau khi có kết quả, các đơn vị báo cáo.')).toBeNull();
    expect(under('Chủ tịch Ủy ban nhân dân các xã, phường chịu trách nhiệm trước pháp luật.')).toEqual([
      'Chủ tịch Ủy ban nhân dân các xã, phường',
    ]);
  });
});
