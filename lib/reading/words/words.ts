/**
 * Patterns over the field's vocabulary that several modules need. All are linear: no repeated group inside another.
 * A letter is `[A-Za-zÀ-ỹ]` in the patterns of this room, not `\p{L}`: that takes V8 milliseconds to compile, for each
 * pattern, and the background often reads with all of them still to be compiled.
 */

import { byFirstLetter, capitalised, inEitherCase } from './alternatives';

/** Nouns that a unit's name (đơn vị) starts with. Longer ones first where one begins with another. */
const NOUNS =
  'Văn phòng|Phòng|Thanh tra|Kiểm toán|Chi cục|Tổng cục|Cục|Vụ|Viện|Học viện|Trung tâm|Ban|Sở|Bộ chỉ huy|Bộ tư lệnh|Bộ phận|Bộ đội Biên phòng|Bộ|Công an|' +
  'Thuế|Hải quan|Kho bạc|UBND|HĐND|UBMTTQ|UB MTTQ|UBKT|Cổng Thông tin điện tử|Ủy ban kiểm tra|Ủy ban|Hội đồng|Hội|Liên minh|Tổng Liên đoàn|Tổng công t[yi]|Công t[yi]|Tập đoàn|Trường|Đại học|' +
  'Bệnh viện|Trạm|Đài|Báo|Tạp chí|Quỹ|Đơn nguyên|Ngân hàng|Tòa án|Đảng ủy|Chi ủy|Tỉnh ủy|Thành ủy|Huyện ủy|' +
  'Công đoàn|Đoàn|Liên đoàn|Mặt trận|Tổ|Đội|Khoa|Xí nghiệp|Nhà máy|Chi nhánh|Chi đội|Điện lực|Viễn thông|Bưu điện|Bảo hiểm xã hội|Chi bộ|' +
  'Bảo tàng|Thư viện|Nhà xuất bản|Thông tấn xã|Vườn quốc gia|Hạt|Tiểu ban|Cơ quan|VP|XN|BQL|BQLDA|BCĐ|BCH|CA|TT|ĐTN|Khu Quản lý|Ký túc xá|Bộ môn|Nhà hát|Trại|Cảng vụ|Đồn Biên phòng|Đồn|Đại đội|Tiểu đoàn|Trung đoàn|Lữ đoàn|Đảng bộ|Tỉnh đoàn|Thành đoàn|Xã đoàn|' +
  'Chi đoàn|Liên đội|Ban thường vụ|Thường vụ|Nhà thầu|Nhà đầu tư|Chủ đầu tư|Liên danh|Doanh nghiệp|Hợp tác xã|Thi hành án dân sự|Hiệp hội|Tòa soạn|Thường trực|Kiểm lâm|Lực lượng|Phân xưởng|Công trường|Xưởng|Nhà Thiếu nhi|Nhà văn hóa|Tư vấn|Cơ sở cai nghiện|Trạm bơm|Trung đội|Phân đội|Nông trường|Lâm trường|NT|Thôn|Ấp|Khu phố|Khối phố|Tổ dân phố|BTL|BCHQS|BĐBP|Quân khu|Quân chủng|Quân đoàn|Binh chủng|BHXH|LĐLĐ|MTTQVN|UBMTTQVN|MTTQ|NHCSXH|KBNN|HTX';
/** Each of them with its further syllables in either case: "Tiểu Ban", "Văn Phòng". */
const UNIT_NOUNS = NOUNS.replace(/(?<= )\p{L}/gu, (first) => `[${first.toUpperCase()}${first.toLowerCase()}]`);
export const UNIT_NOUN = byFirstLetter(UNIT_NOUNS);

/**
 * What follows a unit's noun where a name is printed in small letters, as communes, schools and firms do: "Phòng tài chính -
 * kế hoạch", "Trạm y tế xã", "Ban giám hiệu". No verb begins with one of these.
 */
export const SMALL_NAMES =
  'tài chính|ngoại vụ|kiểm lâm|thuế (?:các|tỉnh|huyện|thành phố|khu vực|cơ sở)|kế hoạch|hành chính|nội vụ|tư pháp|y tế|giáo dục|văn hóa|nông nghiệp|kinh tế|lao động|tài nguyên|khoa học (?:tự nhiên|xã hội|và)|công thương|dân tộc|dân số|thú y|khuyến nông|' +
  'thông tin và truyền thông|kỹ thuật|vật tư|kinh doanh|nhân sự|pháp chế|công nghệ thông tin|văn phòng|truyền thanh|phát thanh|truyền hình|truyền thông|giám hiệu|giám đốc|chấp hành|chỉ huy|chỉ đạo|thường vụ|thường trực|tuyên giáo|dân vận|nữ công|nhân sự|' +
  'đại diện cha mẹ học sinh|công tác (?:mặt trận|học sinh|sinh viên)|quân sự|thanh niên|phụ nữ|nông dân|cựu chiến binh|chữ thập đỏ|người cao tuổi|khuyến học|liên hiệp phụ nữ|mầm non|mẫu giáo|tiểu học|trung học|chuyên môn|một cửa|' +
  'công nghệ số|công nghệ số cộng đồng|bảo vệ thực vật|xét nghiệm|cấp cứu|nội trú|ngoại trú|lâm sàng|đa khoa|điều dưỡng|đội thiếu niên|tổng hợp|dược|thiết bị|đào tạo|khảo thí|quản trị|địa chính|tiếp dân|tiếp công dân|cơ sở|dân phố|vì sự tiến bộ|kiểm sát|thuế liên xã|kế toán|văn thư|thủ quỹ|tạm giam|đường thủy|hàng hải|ma túy|nghĩa vụ quân sự|tiết kiệm và vay vốn';

/** Words that only look like units: "Ban hành …", "Phòng, chống …", "Thanh tra, kiểm tra". */
const NO_UNIT =
  /^(?:ban hành(?! chính (?:[-–&]|và|nhân sự|tổng hợp|quản trị))|phòng,? ?(?:chống|cháy|ngừa|bệnh)|phòng, |thanh tra, |thanh tra,|bộ (?:tiêu chí|thủ tục|chỉ số|máy|đề|luật|phận (?:cấu|chi))|báo cáo|đoàn kết|hội (?:nghị|thảo|thi|chợ|nhập)|quỹ đất|tổ chức(?! (?:đoàn thanh niên|công đoàn|đội thiếu niên))|tổ (?:trưởng(?! (?:tổ|các|chuyên môn|bộ môn))|hợp)|viện (?:dẫn|trợ)|trường hợp|công an toàn|thuế (?:suất|và|phí)|đài thọ|vụ (?:việc|án|mùa|đông|xuân|hè|thu)|khoa học|đội ngũ|khu (?:vực|công nghiệp|dân cư)|cụm công nghiệp|ngân hàng (?:điện tử|số|dữ liệu|câu hỏi|đề|máu|mô|gen|sữa)|bản (?:thân|đồ|chất|vẽ|cam kết)|cục bộ|hạt giống|bà con)/iu;

/** A capital tells the board from the verb: "Ban Hành chính lập danh sách", "Ban hành chính sách". */
const BOARD = /^Ban Hành chính(?! sách)/u;
/** A paper, no village: "Bản in nộp về …"; the small letter tells it from "Bản Mềm". */
const PAPER =
  /^[Bb]ản (?:in|scan|photo|cứng|mềm|giấy|điện tử|chính|tin|án|kê|đăng ký|kiểm điểm|tường trình|tổng hợp|sao)(?![A-Za-zÀ-ỹ])/u;
export const isNoUnit = (text: string): boolean => (NO_UNIT.test(text) && !BOARD.test(text)) || PAPER.test(text);

/** People of a calling: "Chấp hành viên", "Điều tra viên", "Giảng viên". */
export const CALLING =
  '(?!(?:Công|Động|Thành|Sinh|Học|Chuyên|Ủy) viên|(?:Các|Những|Mọi|Toàn|Một|Từng|Mỗi) )\\p{Lu}\\p{Ll}+ (?:\\p{Ll}+ )?viên(?![A-Za-zÀ-ỹ])';

/** Who leads a watch, a kitchen, a crew, by the form of the post: "Trực ban trưởng", "Bếp trưởng", "Trưởng kíp". */
export const LEADER =
  '(?!Tăng|Sinh|(?:Giao|Mời|Các|Những|Mọi|Từng|Mỗi|Phó|Bộ|Thứ|Tổ|Đội|Hiệu|Viện|Cục|Vụ) )\\p{Lu}\\p{Ll}+ (?:\\p{Ll}+ )?(?<!(?:tăng|sinh|tổ|đội|nhóm các) )trưởng(?![A-Za-zÀ-ỹ])|Trưởng (?:kíp|ca|tàu|ga|xe|chuyền|cụm|xóm|buôn|đoàn tàu|nhóm)(?![A-Za-zÀ-ỹ])';

/** Offices that persons hold: an order may name the person instead of the unit. */
const OFFICES =
  'Đồng chí|Đ/c|Phó Thủ tướng|Thủ tướng|Phó Giám đốc|Phó Tổng Giám đốc|Tổng Giám đốc|Giám đốc|Phó Chánh|Chánh|Phó [Tt]rưởng|Trưởng|Phó Chủ tịch|Chủ tịch|Thủ trưởng|' +
  'Bộ trưởng|Thứ trưởng|Tổng Thanh tra|Thống đốc|Tổng Kiểm toán|Chánh án|Tổng cục trưởng|Hiệu trưởng|Viện trưởng|Cục trưởng|Vụ trưởng|Chi cục trưởng|Phó (?:Hiệu|Viện|Cục|Vụ) trưởng|Phó Chi cục trưởng|Phó Bí thư|Bí thư|Người đứng đầu|Lãnh đạo|' +
  'Chỉ huy trưởng|Điều dưỡng trưởng|Quản đốc|Đội trưởng|Hạt trưởng|Trạm trưởng|Tổ trưởng|Chủ nhiệm|Tổng Biên tập|Chính ủy|Kế toán trưởng|Tổng phụ trách|Công chức|Thư ký|Trợ lý|Chính trị viên|Quyền Giám đốc|Ông ?/ ?[Bb]à|Ông|Bà|Thầy|Cô|Anh|Chị';

export const OFFICE = byFirstLetter(OFFICES);
/** With a capital or without: "các | phòng". */
export const NOUN_OR_OFFICE = byFirstLetter(inEitherCase(`${UNIT_NOUNS}|${OFFICES}`));

/** Offices as initials beside a person's name: "Lê Văn An – PGĐ". */
export const OFFICE_INITIALS =
  'PGĐ|GĐ|TP|PTP|PCT|CT|PHT|HT|CVP|PCVP|TPT|TTCM|CTCĐ|GV|GVCN|NV|BTĐ|CV|PBT|BT|UV|UVBTV|TK|PTK|TBM';

/** Verbs that begin an order and that also stand inside the names of units: "Ban Quản lý dự án đầu tư xây dựng". */
const ALSO_IN_NAMES =
  'tổ chức|xây dựng|nghiên cứu|hướng dẫn|kiểm tra|tổng hợp|tuyên truyền|truyền thông(?= (?:về|cho|tới|đến|phòng|nâng cao|các|trong|tại|trên)[ ,])|phổ biến|lập|xử lý|giải quyết|tiếp nhận|thẩm định|thẩm tra|thanh tra|giám sát|' +
  'bảo đảm|đảm bảo|công bố|làm việc|làm|vận hành|khai thác|mua sắm|tập huấn|diễn tập|đánh giá|khảo sát|thống kê|ký|phát|in|hỗ trợ|cung cấp|đăng ký|kết nối|tích hợp|' +
  'khắc phục|tháo gỡ|mở|điều chỉnh|thu|chi(?! (?:phí|tiết|bộ|nhánh|cục|[Hh]ội|[Đđ]oàn|đảng))|đầu tư|huy động|quản lý|hợp đồng|vận động|sửa chữa|nâng cấp|cải tạo|bảo dưỡng|bảo trì|chăm sóc|phụ trách|ứng phó|kiểm soát|phòng ngừa|xúc tiến|phục vụ|đào tạo|bảo vệ|' +
  'đổi mới|điều tra|chuyển đổi|giới thiệu|bồi dưỡng|ứng dụng|tuyển dụng|khen thưởng|vệ sinh|thu hồi|thu hút|tham gia|thường xuyên|cơ bản|trực tiếp';

/** Before a verb of one syllable: the first one of a compound that is none, as in "công trình", "việc làm", "chủ đầu tư". */
export const NO_COMPOUND =
  '(?<!(?:[Hh]ậu|[Cc]huyên) (?=cần)|[Hh]ồi sức (?=tích cực)|[Tt]rợ (?=giúp)|[Cc]ông tác (?=chuyển đổi số)|[Aa]n toàn,? (?=vệ sinh)|[Gg]iáo dục (?=thường xuyên)|[Nn]goại (?=giao)|[Bb]an (?=xây dựng [Đđ]ảng)|[Dd]ịch vụ (?=tổng hợp)|[Kk]hoản (?=thu|chi)|(?:[Cc]ông|[Qq]uy|[Cc]hương|[Qq]uá|[Ll]ộ|[Hh]ành|[Tt]iến|[Ll]ịch|[Gg]iáo) (?=trình)|(?:[Nn]ước thải|[Rr]ác thải|[Cc]ai nghiện|[Dd]ân cư) (?=tập trung)|(?:[Cc]hi phí|[Dd]ịch vụ|[Hh]oạt động|[Cc]ông tác) (?=khám)|[Vv]iệc (?=làm)|(?:[Cc]ông|(?<!nhân )[Dd]ân|[Đđ]ộc) (?=lập)|(?:[Đđ]ăng|[Tt]hư|[Cc]hữ|[Hh]ọc) (?=ký)|(?:[Cc]hủ|[Nn]hà) (?=đầu tư))';

/** Verbs that begin an order and stand in no name. */
const ORDERS =
  'chủ trì|phối hợp|tham mưu|khẩn trương|báo cáo|thực hiện|triển khai|rà soát|căn cứ|tiếp tục|tăng cường|tăng|chủ động|theo dõi|đôn đốc|' +
  'chịu trách nhiệm|có trách nhiệm|có nhiệm vụ|có văn bản|có ý kiến|có báo cáo|có kế hoạch|có giải pháp|có phương án|có biện pháp|' +
  'phải|cần|nghiêm túc|kịp thời|đẩy mạnh|đẩy nhanh|nâng cao|hoàn thành|hoàn tất|hoàn thiện|chuẩn bị|cập nhật|trình|gửi|gởi|đề xuất|' +
  'đề nghị|kiến nghị|yêu cầu|giao(?! (?:thông|ban|dịch|lưu|thương|tiếp|nhận))|chỉ đạo|chỉ thị(?=$|\\s*:| các | cho | thủ trưởng | như sau| một số )|lãnh đạo(?= [A-Za-zÀ-ỹ]|, chỉ đạo )|quán triệt|bố trí|cử|ban hành|tiếp thu|' +
  'sớm|ngay|phân công|công khai|đăng tải|duy trì|lựa chọn|tập trung|nộp|thông báo|trao đổi|liên hệ|tạo điều kiện|nêu cao|' +
  'phát huy|đăng|niêm yết|chấn chỉnh|xem xét|cho (?:ý kiến|vay|mượn|thuê)|chấp hành|bám sát|đưa|rút kinh nghiệm|' +
  'thúc đẩy|động viên|quan tâm|chú trọng|siết chặt|kiên quyết|quyết liệt|nhanh chóng|tích cực|thống nhất|sẵn sàng|cam kết|xác định|bàn giao|lồng ghép|củng cố|' +
  'kiện toàn|đấu tranh|tố giác|gia cố|xác minh|truy quét|trấn áp|nhân rộng|sao gửi|chuyển(?= đến | cho | tới )|tiêu hủy|giải trình|phúc đáp|cưỡng chế|trưng bày|triệu tập|quét dọn|dọn dẹp|bình xét|kê khai|khai báo|hạch toán|thay thế|cài đặt|không để|tuyệt đối|đơn giản hóa|cải thiện|chia sẻ|đề cử|' +
  'duyệt|lên(?= (?:kế hoạch|phương án|lịch))|quyên góp|khám|chọn|tuyển chọn|kêu gọi|di dời|sơ tán|tuần tra|xử phạt|thu gom|số hóa|tạm dừng|giữ vững|khuyến khích|ngăn chặn|nắm(?= (?:bắt|chắc|tình hình))|hưởng ứng|điều hành|cấp phát|đối chiếu|phân bổ|thanh toán|quyết toán|lắp đặt|áp dụng|phân loại|phân tích|ra quân|gắn với|dự trù|đề ra|cụ thể hóa|đầu mối(?= (?:tổng hợp|tiếp nhận|theo dõi|phối hợp|tham mưu))|' +
  'kết luận|quyết định|nhấn mạnh|lưu ý|nhắc|bổ sung|sửa đổi|ưu tiên|góp ý|thành lập|tiến hành|dự thảo|soạn thảo|' +
  'tổng (?:kiểm tra|rà soát|vệ sinh|kết)|phát động|phấn đấu|nghiệm thu|phối kết hợp|nhắc nhở|biên soạn|sắp xếp|cân đối|' +
  'vào cuộc|kết hợp|sâu sát|giúp(?! việc)|trích(?! lục)|kết thúc|khởi công|trả lời|giải ngân|chi trả|nạo vét|kiểm kê|kiểm điểm|phê bình|biểu dương|sơ kết|thường trực(?=,? (?:chỉ đạo|24))|' +
  'phê duyệt|đảm (?:nhận|nhiệm|trách)|dự(?= (?:khai (?:giảng|mạc)|lễ|họp|hội nghị|đại hội|giao ban|sinh hoạt|tập huấn)(?![A-Za-zÀ-ỹ]))|thu thập|trang trí|định hướng|chăm lo|thăm hỏi|đàm phán|lấy ý kiến|xin ý kiến|chỉnh trang|chỉnh sửa|rút ngắn|cắt giảm|khơi thông|phát hiện|phản ánh|khoanh vùng|giữ gìn|biểu quyết|tiêm phòng|cắt tỉa|tự(?= (?:rà soát|kiểm tra|đánh giá|tổ chức|kê khai|bố trí|giác|chịu|tháo dỡ))|phân luồng|điều tiết|trực(?= (?:ban|chỉ huy|gác|chốt|sẵn sàng|24))';

/** Words with which a predicate starts: a name is over there, and an order begins. */
export const VERB = byFirstLetter(`${ORDERS}|${ALSO_IN_NAMES}`);

/** Verbs that stand in names too. */
export const WEAK_VERB = byFirstLetter(ALSO_IN_NAMES);

/** What a unit may be there for besides: "Tổ giúp việc", "Hội đồng nghiệm thu". */
export const TASKS =
  'chấp hành|phát triển|hòa giải|tư vấn|an ninh|xung kích|giúp việc|thi công|giao dịch|công tác|phối hợp|nghiệm thu|xét|chấm|coi thi|kiểm phiếu|bầu cử';

/** What a board may be there for: "Ban | đại diện cha mẹ học sinh". */
export const BOARD_TASKS = 'điều hành|lãnh đạo|đại diện|liên lạc|soạn thảo|vận động|giám khảo|cán sự|trị sự';

/** Orders that some unit is there for: with nothing after them they end its name, "Trung tâm Kiểm soát thanh toán". */
export const SPECIALTIES =
  'thanh toán|quyết toán|giải ngân|hạch toán|đối chiếu|nghiệm thu|phân tích|kiểm kê|số hóa|cấp phát|chi trả|lắp đặt|thu gom|tuần tra|kê khai|biên soạn|phân luồng|điều tiết|điều hành|phân loại';

/** A verb that stands in no name: before it a name is over for certain. */
export const STRONG_VERB = byFirstLetter(ORDERS);

/** How something is to be done, before the verb: a name is over there. */
export const ADVERBS =
  'đồng thời|vẫn|còn|cũng|luôn|luôn luôn|lập tức|lần lượt|tạm thời|chính thức|từng bước|dần|mạnh dạn|linh hoạt|trước mắt|hết sức|cố gắng|gương mẫu|nên|hãy|đang|mau chóng|bắt buộc|đặc biệt|nỗ lực|quyết tâm|nghiêm|đều|cùng nhau|đồng loạt|song song|nhất định|dứt khoát|dứt điểm|cương quyết|thẳng thắn|khách quan|trung thực|công tâm|nhiệt tình|tận tình|chu đáo|cẩn thận|cẩn trọng|thận trọng|kỹ lưỡng|kiên trì|gấp rút|tức thì|trước tiên|một mặt|đích thân|đương nhiên|dự kiến|chịu khó|vui lòng|tận dụng|tranh thủ|cuốn chiếu|bước đầu|có thể|không được|chỉ(?! (?:đạo|huy|thị|dẫn|tiêu|số))|ngừng|ngưng|tránh|thôi|(?<!Căn )cứ|chớ|đừng|tiên phong|thật sự|thực sự|triệt để|nhất thiết|tối đa|xuyên suốt|tự(?! (?:vệ|quản|động|nhiên|do|nguyện|học|chủ))';

/** Words that end a name though they begin no order. */
const AFTER_NAME =
  'là|sẽ|đã|phòng,? chống|chưa|được|đồng ý|nhất trí|có quyền|xong|để|trong|về|với|tại|theo|nhằm|trước|sau|từ|khi|nếu|không|cùng|hằng|hàng(?= (?:ngày|tuần|tháng|quý|năm))|định k[ỳì]|liên quan|có liên quan|cho|như|do|mà|thì|bằng|vào|qua|trên|đối với|nêu|tùy|hoặc';

/** Verbs that stand in no name, with a capital: an order's beginning. */
export const ORDERS_CAPITAL = byFirstLetter(capitalised(ORDERS));
/** Orders that are printed with a capital after a name all the same: "Phòng Nội vụ Chủ trì, phối hợp …"; in no name but right after its noun. */
export const ORDER_AFTER_NAME =
  /(?:Chủ trì|Phối hợp|Tham mưu|Rà soát|Báo cáo(?! viên)|Thực hiện|Triển khai|Khẩn trương|Tiếp tục|Tăng cường|Chủ động|Theo dõi|Đôn đốc|(?:Có|Chịu) trách nhiệm|Nghiêm túc|Hoàn thành|Hoàn thiện|Chuẩn bị|Cập nhật|Đẩy mạnh|Căn cứ|Bố trí|Trực tiếp|Tổ chức (?:thực hiện|triển khai)|Xây dựng (?:kế hoạch|phương án|dự thảo))(?=,? [A-Za-zÀ-ỹ])/uy;

/** A sentence's first verb, which no list of names begins with: "Các Sở: Xây dựng, Tài chính" is such a list. */
export const SENTENCE = `(?:${ORDERS_CAPITAL}|(?:${byFirstLetter(capitalised(ALSO_IN_NAMES))})(?!,| và))(?![A-Za-zÀ-ỹ\\d])`;

export const VERB_HERE = new RegExp(`${NO_COMPOUND}(?:${VERB})(?![A-Za-zÀ-ỹ\\d])`, 'uy');
export const ADVERB_HERE = new RegExp(`(?:${ADVERBS}) `, 'uy');
export const NAME_STOP = new RegExp(`${NO_COMPOUND}(?:${VERB}|${ADVERBS}|${AFTER_NAME})(?![A-Za-zÀ-ỹ\\d])`, 'uy');
/** Words after a name that begin no predicate: "Phòng Kế hoạch của Sở", "Văn phòng đã …". */
export const NO_PREDICATE =
  /(?:của|thuộc|tại|và|ở|trên|với|là|đã|được|còn|chưa|có|do|trong|về|hoặc|các|từ|theo)(?![A-Za-zÀ-ỹ])/uy;

/** Whether the sticky pattern matches at `at`. */
export function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** What the sticky pattern matches at `at`, or null. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Nearly every text has one of these, most in its second letter. */
const SMALL_ASCII = /[a-z]/u;
const isSmallAscii = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const SMALL = /\p{Ll}/u;
const TWO_CAPITALS = /\p{Lu}{2}/u;
export const isCapitals = (text: string): boolean =>
  !isSmallAscii(text.charCodeAt(1)) && !SMALL_ASCII.test(text) && !SMALL.test(text) && TWO_CAPITALS.test(text);
