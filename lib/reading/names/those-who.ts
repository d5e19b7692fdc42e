import { oneOf } from '../words/one-of';

/** After "các": people and what they form, or a name's capital. Whatever else there may be several of is no one: "các máy bơm". */
export const THOSE_WHO = new RegExp(
  `(?:${oneOf(
    // Offices and what belongs to them.
    /(?:văn )?phòng(?! (?:học|họp|trọ|máy|bệnh|thí nghiệm|trưng bày))|ban|sở(?! hữu)|bộ(?! (?:hồ sơ|tài liệu|tiêu chí|chỉ (?:số|tiêu)|thủ tục|câu hỏi|đề|phận \p{Ll}+ (?:máy|cơ khí)))|ngành(?! (?:nghề|hàng|học))|cục|vụ(?! (?:việc|án|xuân|mùa|đông|hè|kiện|cháy|vi phạm|tai nạn|tranh chấp))|chi cục|tổng cục|trung tâm|viện|khoa|trạm(?! (?:bơm|biến áp|thu phí|quan trắc|cân|sạc))|đội|tổ(?! hợp)|tiểu ban|hội đồng|chi nhánh|đầu mối|cấp(?! (?:độ|phép))|cơ quan|đơn vị|đồn|hạt/u,
    /trường(?! hợp)|lớp(?! (?:tập huấn|bồi dưỡng|đào tạo|học|phủ))|khối(?! lượng)|nhóm(?! (?:chỉ tiêu|giải pháp|nhiệm vụ|vấn đề|tiêu chí))|cụm(?! (?:công trình|từ|pano))|bệnh viện|điểm (?:trường|giao dịch|cầu)|tòa|viện kiểm sát|đài|báo(?! cáo)|ban quản lý|cơ sở(?! (?:dữ liệu|vật chất|pháp lý|hạ tầng))/u,
    // Parties, unions, societies.
    /tổ chức|đoàn(?! (?:xe|khách|tàu))|(?:công|nghiệp|chi|liên chi|liên) đoàn|(?:chi|hiệp|phân) hội|hội(?! (?:nghị|thảo|thi|diễn|trường|họp|trại|chợ|thao))|chi (?:bộ|ủy)|cấp ủy|đảng (?:bộ|ủy|uỷ)|câu lạc bộ|liên hiệp|mặt trận|(?:đảng|đoàn|hội|thành|ủy|uỷ) viên/u,
    // Places.
    /tỉnh|thành phố|huyện|quận|thị (?:xã|trấn)|xã|phường|đặc khu|thôn|bản(?! (?:đồ|án|vẽ|tin|sao|kế|cam))|ấp|buôn|xóm|khóm|khu (?:phố|dân cư|công nghiệp|kinh tế|chế xuất|du lịch)|tổ dân phố|địa phương|chính quyền|vườn quốc gia|làng/u,
    // Businesses.
    /doanh nghiệp|công ty|tổng công ty|tập đoàn|hợp tác xã|xí nghiệp|nhà (?:máy|thầu|đầu tư|trường|cung cấp|mạng|xe|hàng|xuất bản|khoa học|văn hóa)|phân xưởng|xưởng|nông trường|lâm trường|trang trại|ngân hàng|quỹ tín dụng|cửa hàng|siêu thị|đại lý|chợ|bến xe|cảng|mỏ|kho|hãng|khách sạn|hộ|chủ(?! (?:trương|đề|điểm))|bên|lực lượng|dự án thành phần/u,
    // People.
    /cá nhân|người|đồng chí|đ\/c|ông|bà|thầy|cô|anh|chị|em|bạn|cháu|đại biểu|cán bộ|công (?:chức|nhân|dân)|viên chức|(?:giáo|giảng|nhân|sinh|học|chuyên|hòa giải|tình nguyện|cộng tác|báo cáo|tuyên truyền|kiểm soát|thanh tra|phóng|kỹ thuật|huấn luyện|vận động) viên|học sinh|phụ huynh|gia đình|dòng họ|cử tri|nông dân|ngư dân|khách hàng|bác s[ĩỹ]|y (?:bác )?s[ĩỹ]|y tá|dược s[ĩỹ]|điều dưỡng|dân quân|lái xe|kế toán|văn thư|thư ký|tổ trưởng|nghệ nhân|nhà báo|già làng|chức sắc|bộ trưởng|phó|trưởng|giám đốc|hiệu trưởng|bí thư|chủ (?:tịch|nhiệm)|thủ trưởng|lãnh đạo|chánh|cấp phó|GV\p{Lu}*|CB\p{Lu}*/u,
  )})(?![A-Za-zÀ-ỹ])|(?=[\\p{Lu}\\d])`,
  'uy',
);
