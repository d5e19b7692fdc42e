import { matchAt, matchesAt, SMALL_NAMES, VERB_HERE, WEAK_VERB } from './words';

/**
 * Words in small letters after a name's last capital: do they go on with the name, or does the predicate begin? Told by
 * their syllables: nouns of the field go on, and a syllable that only begins verbs (động tố) begins the predicate.
 */

const NAMED =
  'nhân dân,công an,khuyến công,khuyến nông,điện tử,chính phủ,đại biểu,đoàn thể,vì sự,công ích,công cộng,công lập,xung phong,nông thôn,thị trấn,thành phố,thị xã,trung ương,quốc gia,khu vực,kinh tế,khoa học,công nghệ,kỹ thuật,dự án,đầu tư,xây dựng,hữu hạn,thành viên,cổ phần,đặc khu,' +
  'xã hội,chuyên môn,chuyên ngành,chuyên trách,chuyên gia,trực thuộc,sự nghiệp,trung tâm,đơn vị,cơ quan,cửa khẩu,công trình,giao thông,vận tải,thủy lợi,thủy nông,hạ tầng,đô thị,nông nghiệp,' +
  'công nghiệp,thương mại,dịch vụ,du lịch,môi trường,tài nguyên,khoáng sản,đất đai,quỹ đất,mặt bằng,giống cây trồng,cây trồng,nuôi trồng,vật nuôi,chăn nuôi,trồng trọt,thực vật,động vật,thủy sản,lâm nghiệp,kiểm lâm,' +
  'phòng hộ,đặc dụng,bảo tồn,thiên nhiên,thiên tai,khí tượng,thủy văn,dự phòng,sức khỏe,bệnh tật,nhiễm khuẩn,cận lâm sàng,chẩn đoán hình ảnh,chẩn đoán,hình ảnh,hồi sức,chống độc,truyền nhiễm,hô hấp,' +
  'tim mạch,ung bướu,da liễu,phục hồi chức năng,chức năng,dinh dưỡng,phẫu thuật,gây mê,chất lượng,đo lường,tiêu chuẩn,học sinh,sinh viên,giáo viên,giảng viên,kiểm định,ngoại ngữ,tin học,tự nhiên,thể dục,thể thao,' +
  'văn nghệ,nghệ thuật,âm nhạc,thư viện,bán trú,phổ thông,nghề nghiệp,việc làm,tiền lương,bảo hiểm,chính sách,trẻ em,thiếu niên,chiến binh,công đoàn,tôn giáo,dân quân,tự vệ,vũ trang,an ninh,trật tự,biên phòng,hình sự,' +
  'ma túy,cảnh sát,phòng cháy,chữa cháy,cứu nạn,hải quan,kho bạc,ngân sách,ngân hàng,tín dụng,kế toán,tài vụ,kiểm toán,kiểm soát,kiểm sát,nội bộ,pháp lý,pháp luật,hộ tịch,công chứng,đấu giá,đấu thầu,thi hành án,dân sự,' +
  'văn thư,lưu trữ,tiến bộ,bình đẳng giới,thi đua,khen thưởng,cán bộ,đảng viên,thông tin,báo chí,xuất bản,bưu chính,viễn thông,chuyển đổi số,dữ liệu,an toàn,vệ sinh,thực phẩm,đường bộ,đường sắt,đường thủy,hàng hải,hàng không,bến xe,cấp nước,' +
  'thoát nước,thất thoát,tích cực,thường xuyên,dự toán,tư tưởng,chính trị,chiếu sáng,cây xanh,công viên,điện lực,cơ điện,cơ khí,bán hàng,thị trường,khách hàng,cửa hàng,nhà hàng,sản xuất,thiết kế,công trường,phân xưởng,xí nghiệp,nhà máy,giám định,giáo vụ,hậu cần,quản trị,giải phóng,' +
  'phát triển,lao động,thương binh,quan hệ,đối ngoại,hợp tác,liên xã,liên huyện,liên ngành,bộ môn,tiếp nhận,huyện ủy,tỉnh ủy,thành ủy,đảng ủy,đảng bộ,chi bộ,hợp tác xã,giúp việc,thường trực,chỉ huy,tác chiến,hòa giải,giải trí,thu ngân,thu nhập,thông tấn,lưu động,phát hành,địa bàn,khai thác,chế biến,hoạt động,viên chức,công chức,biên chế,lịch sử,tổ chức đảng,lên lớp,chấn thương,lưu trú,phương tiện,người lái,công sản,hồ sơ,nông thôn mới,mỹ phẩm,nhân tạo,quốc hội,tổ quốc,phòng thủ,đền bù,bồi thường,trung du,đồng bằng,miền núi,ký túc xá,lưới điện,cao thế,trung thế,hạ thế,cao áp,ký túc,cơ động,bê tông,thông quan,rủi ro,sinh sản,côn trùng,đa khoa,cổ truyền,vật liệu,quần chúng,di sản,thiếu nhi,thanh thiếu nhi,tội phạm,doanh nghiệp,đại học,sư phạm,sinh vật,khí hậu,nhà trường,thôn bản,dân số,ngân quỹ,biểu diễn,di tích,văn kiện,dân chủ,trọng điểm,ngoài giờ,cha mẹ,sự nghiệp công,cứu hộ,xuất nhập cảnh,xuất nhập khẩu,' +
  'nhà nước,chính quyền,biên giới,tham nhũng,tiêu cực,tệ nạn,viễn thám,nước sạch,rác thải,chất thải,nguy hiểm,tư nhân,tập thể,cá thể,hộ kinh doanh,cơ giới,nội địa,quốc lộ,tỉnh lộ,bất động sản,kết cấu,tài sản,nông sản,nông lâm sản,lâm sản,đê điều,hồ đập,rừng phòng hộ,' +
  'sáng tạo,đổi mới sáng tạo,khởi nghiệp,trí tuệ,sở hữu,bổ trợ,trợ giúp,hòa nhập,khuyết tật,nguồn lực,nhân lực,nguồn nhân lực,điện ảnh,quảng cáo,gia đình,tín ngưỡng,lễ hội,cư trú,căn cước,dân cư,quốc phòng,quân nhu,quân khí,' +
  'quốc tế,hợp tác quốc tế,sau đại học,học thuật,học liệu,dược liệu,dược phẩm,y học,tâm thần,nội tiết,tiêu hóa,huyết học,vi sinh,hóa sinh,sơ sinh,phụ sản,lão khoa,nghiệp vụ,thủ tục,hành chính công,dịch vụ công,xe cơ giới,cá nhân,sau thanh tra,đường cao tốc,cao tốc,đầu tư công,công nghệ cao,' +
  'bức xạ,y khoa,lái xe,xe khách,quy phạm,vi phạm,quốc tịch,khiếu nại,tố cáo,hóa đơn,cầu đường,cộng đồng,nghĩa vụ,mục tiêu,thành tích,tù binh,thông minh,công nghệ số,xã hội số,kinh tế số,hạ tầng số,hưu trí,thể chất,múa nhạc,dân gian,chiếu bóng,lữ hành,hàng hóa,sinh vật cảnh,thần kinh,biên tập,đối nội,lâm sinh,điện năng,truyền máu,tiết chế,vật chất,xe máy,quy tắc,địa chất,trắc địa,kiểm nghiệm,tổng thể,bảo trợ,công tố,biến áp,đường dây,truyền dẫn,phát sóng,tòa soạn,lưu học sinh,sinh lý,tiền tệ,hạ áp,trung áp,cột sống,xạ trị,hạt nhân,ghép tạng,nhập khẩu,xuất khẩu,tử tuất,ốm đau,thai sản,bạn đọc,khán giả,hành trình,mạng lưới,lãnh sự,tiết niệu,hiếm muộn,nghiện chất,kháng sinh,thí nghiệm,chi phí,lò hơi,bảo tàng,ngoài nước,phong trào,mặt đất,hộ sản xuất,an ninh mạng,công tác,lâm sàng,hiện vật,quý hiếm,khám chữa bệnh,ngoại giao,công dân,chiến đấu';

/** Syllables that stand at the beginning of verbs, and seldom of anything else that follows a name. */
const HEADS = new Set(
  (
    'áp bàn bám biên bình bố bổ bồi bù bốc bơm bón cải cảnh canh căn cân cắm cắt cập chăm chấm chấn chấp chia chốt chở chuẩn chuyển chữa chạy chèn chụp coi cung củng cứu cưỡng dán dạy dẫn dắt dâng dò dọn dỡ dời dừng dựng duy đào đánh ' +
    'đẩy đặt đeo đo đón đóng đọc đôn đốt đổ đổi gác gặp ghi ghép giải giám giảm giăng giữ gieo gọi góp gỡ gửi hàn hoàn hoán họp hỏi hỗ huấn huy hủy hút kê kéo kẻ khảo khắc khen khẩn khoan khoán khoanh khóa khơi khởi khớp ' +
    'khuyến kiểm lau lắp lấy lên lo loại lồng luân luyện lưu mời mua mắc mượn nâng nắm nạo nạp nêu nén nhắc nhập nhận nhường niêm nộp nối ôn phạt phản phân phê phơi phối phun phủ phúc phục quán quay quây quét quấn quyên quyết ra rà rải rào rọc rút rửa sao sáp sắp san siết ' +
    'soạn soát sơ sửa súc sưu tái tạm tải tắt tẩy tham thảo thau tháo thăm thắp thẩm thay theo thí thúc thuê thuyết thụ thử tiêm tiến tiếp tiễn tìm tính trả trao trang tráng treo triển triệu trích trông trừ trưng trực truy tu tuần tuân tưới tuyên tuyển ủng vá vay vẽ viết vớt ' +
    'xả xác xem xén xét xếp xiết xin xịt xóa xúc xử xây yết răn ' +
    'bẫy bắt bóc cấm cấy chích chôn cày che dẹp diệt đắp ép gặt gom gộp giành hái hiến hoãn khâu khấu lợp lót lùi mài ngăn nhổ phá rèn sạ sàng sấy soi sơn tách tẩm tặng thả thoái trải trát tỉa trồng tước ươm ương vạch vét vun vượt xới xông bấm châm chằng đếm duyệt giâm hạ nắn neo phát rắc tuốt ủi xua dồn nhả bẻ móc giặt vắt nhồi gội dỗ đẽo gọt luộc bọc nhấc khiêng vác lôi ném hất hốt khuấy nhào cưa đục xẻ chẻ lột bứng scan lùng vây đuổi nhốt buông bắn cuốc lấp lát giằng căng nới vặn cài bật sạc ráp xén đốn múc tát chùi cọ hong đun bưng bế dìu cõng nẹp biếu sắm nấu gõ thổi gánh xách rót trộn buộc kẹp hú réo mang nhờ hẹn cầm'
  ).split(' '),
);
/** Nouns that begin with one of these: "Văn phòng Công ty tổng hợp | tiến độ". */
const NOUNS = new Set(
  'tiến độ,tiến trình,biên bản,biên lai,giải pháp,giải thưởng,căn cước,căn hộ,lưu lượng,phân bón,phân khu,sơ đồ,sơ yếu,trang thiết,trang trại,trang phục,bàn ghế,bố mẹ,quán ăn'.split(
    ',',
  ),
);
/** Verbs whose first syllable tells nothing, since nouns begin with it too. */
const VERBS = new Set(
  (
    'nhân rộng,nhân bản,sinh hoạt,gia hạn,gia cố,gia tăng,hạn chế,động viên,tự phê,tự kiểm,tự rà,học tập,hộ đê,hộ tống,hướng nghiệp,điểm danh,quan trắc,quan sát,báo tin,báo động,báo ngay,báo cho,báo về,báo lại,chỉ dẫn,dự giờ,dự thi,dự sinh,dự họp,dự hội,dự giao,dự báo,dự trù,kiểm đếm,kiểm kê,bãi bỏ,chốt danh,chốt số,thông qua,thông tuyến,thông tắc,' +
    'tín chấp,ra mắt,diễn tập,từ chối,tư vấn,liên kết,liên lạc,vệ sinh,sang tên,đi kiểm,đi thực,đi cơ,đứng ra,phổ cập,quy hoạch,quy tập,quy đổi,kết nạp,tiêu độc,tiêu hủy,điều tra,điều động,điều chuyển,điều hòa,' +
    'điều phối,điều trị,đối thoại,đối soát,đối khớp,kiện toàn,tập dượt,tập kết,tập luyện,tập hợp,xuất kho,xuất trình,xuất cấp,công nhận,tổng duyệt,tổng dọn,bảo quản,cơ cấu,thanh lý,thanh quyết,hội chẩn,hội ý,hiệu chuẩn,' +
    'biểu diễn,thi đấu,truyền thông,đính chính,di chuyển,hậu kiểm,siêu âm,luật hóa,tích nước,thảm nhựa,hát quốc,uống thuốc,uống vắc,ủ phân,đỡ đẻ,hòa giải,hòa mạng,đấu giá,bồi thường,kiểm định,cố vấn,phụ đạo,vào điểm,vào sổ,khai thuế,khai thông,bảo lãnh,bảo hành,bảo lưu,chứng thực,chứng nhận,định giá,định vị,hạ tải,chặt tỉa,chặt hạ,chặt cây,chặt cành,hợp nhất,khống chế,khôi phục,kiềm chế,kích hoạt,lắng nghe,liệt kê,miễn giảm,ổn định,phòng trừ,' +
    'cấp giấy,cấp căn,cấp thẻ,cấp phép,cấp đổi,cấp kinh,cấp bù,cấp bổ,cấp mã,cấp tài,cấp chứng,cấp bằng,cấp lại,cấp mới,cấp sổ,cấp vốn,cấp đủ,cấp tiền,cấp thuốc,cấp tín,cấp gạo,cấp nhãn,' +
    'sử dụng,thi tuyển,thiết lập,thực thi,tiết giảm,trục vớt,trục xuất,truyền đạt,truyền dạy,ủng hộ,vận chuyển,vinh danh,hiệu chỉnh,ngoại kiểm,nội kiểm,dịch chuyển,thương lượng,thương thảo,thụ lý,trang bị,chất vấn,chào mừng,chào bán,vận dụng,ủy quyền,ủy nhiệm,ủy thác,đấu nối,đấu tranh,đấu thầu,ứng trực,ứng cứu,ứng dụng,đại tu,trung tu,tôn tạo,tôn vinh,trùng tu,' +
    'bắt giữ,răn đe,chỉnh lý,chống giữ,chống hạn,chống úng,chống rét,hiệp y,khai báo,khai giảng,khai mạc,khai trương,xung kích,cách ly,khử khuẩn,khử trùng,sát khuẩn,tạo lập,tạo nguồn,thí điểm,nghiêm cấm,giải phóng,xét nghiệm,phỏng vấn,sẵn sàng,đình chỉ,ngừng cấp,tạm ngừng,chạy thử,chống quá,chống thấm,lồng tiếng,nghiệm thu,tuần rừng,phúc kiểm,phối kiểm,lai dắt,đặt bài,đặt hàng,phục kích,trồng bù,trồng dặm,chi trả,mở lối,mở lớp,mở rộng,coi thi,nhân giống,lai tạo,đối xử,trung chuyển,mai táng,ngụy trang,niêm cất,xuất ngũ,hành quân,tra dầu,tra mỡ,tra nạp,lục soát,đảo ca,nổ mìn,nổ máy,nghỉ luân,nghỉ bù,cẩu hàng,cẩu lắp,ký gửi,xuất xưởng,xuất hàng,hiệu đính,thông xe,thông luồng,công diễn,lưu diễn,hợp luyện,chào hàng,chào giá,đăng cai,khánh thành,động thổ,tắm rửa,bón phân,bón thúc,bón lót,tăng gia,cứu chữa'
  ).split(','),
);

const NAME_WORDS = new Set([...NAMED.split(','), ...SMALL_NAMES.split('|').filter((word) => /^[^()?]+$/.test(word))]);

/** Their first syllables: most words end the question there. */
const BEGIN_NAME_WORDS = new Set(Array.from(NAME_WORDS, (word) => word.split(' ', 1)[0]));
const BEGIN_VERBS = new Set(Array.from(VERBS, (verb) => verb.split(' ', 1)[0]));

const WEAK = new RegExp(`(?:${WEAK_VERB})(?![A-Za-zÀ-ỹ])`, 'uy');
const TWO = /\p{Ll}+ \p{Ll}+(?![A-Za-zÀ-ỹ])/uy;
const SYLLABLE = /\p{Ll}+(?![A-Za-zÀ-ỹ\d])/uy;
/** The syllable in small letters at `at`, or "". */
function syllableAt(text: string, at: number): string {
  SYLLABLE.lastIndex = at;
  return SYLLABLE.exec(text)?.[0] ?? '';
}

/** "dịch vụ công | nghệ thông tin": the third syllable is the first of the next word. */
const BEGINS_NEXT =
  /công (?=(?:an|cộng|chức|dân|đoàn|ích|nghệ|nghiệp|nhân|sản|tác|thương|trình|trường|ty|văn|viên)(?![A-Za-zÀ-ỹ]))/uy;

/** "Trung tâm Hành chính công | lập danh sách": no public school. */
const OF_SERVICE = /(?<=(?:[Hh]ành chính|[Dd]ịch vụ|[Tt]ài sản|có) )công lập/uy;

/** Words that the field names together. */
const TOGETHER =
  /khiếu nại,? (?:và )?tố cáo|tham nhũng,(?: lãng phí,?)? (?:và )?tiêu cực|tham nhũng,? (?:và )?lãng phí|học sinh,? (?:và )?sinh viên|người (?:chưa thành niên|khuyết tật|cao tuổi)/uy;
const BEGIN_TOGETHER = new Set(['khiếu', 'tham', 'học', 'người']);

/** How long the name's word at `at` is that goes on with a name: "thủy lợi", "chuyển đổi số"; 0 for none. */
export function nameWordAt(text: string, at: number): number {
  const first = syllableAt(text, at);
  if (!BEGIN_NAME_WORDS.has(first) || text[at + first.length] !== ' ') return 0;
  const together = BEGIN_TOGETHER.has(first) ? matchAt(TOGETHER, text, at)?.[0].length : undefined;
  if (together) return together;
  const second = syllableAt(text, at + first.length + 1);
  if (!second || (second === 'lập' && first === 'công' && matchesAt(OF_SERVICE, text, at))) return 0;
  const two = first.length + 1 + second.length;
  const third = text[at + two] === ' ' ? syllableAt(text, at + two + 1) : '';
  const three = at + two + 1 + third.length;
  if (third && NAME_WORDS.has(text.slice(at, three)) && !matchesAt(BEGINS_NEXT, text, at + two + 1)) return three - at;
  return NAME_WORDS.has(text.slice(at, at + two)) ? two : 0;
}

/** Whether nothing but such words stands from `from` to `to`. */
export function areNameWords(text: string, from: number, to: number): boolean {
  let at = from;
  for (let own = nameWordAt(text, at); own > 0 && at < to; own = nameWordAt(text, at)) at += own + 1;
  return at >= to;
}

/** Whether the two syllables, the first of them capitalised, are one word of a name: "Chiến | binh", "Thẩm | định". */
export function isNameWord(first: string, second: string): boolean {
  const word = `${first.toLowerCase()} ${second}`;
  return NAME_WORDS.has(word) || (!ALONE.test(first) && matchAt(WEAK, word, 0)?.[0].length === word.length);
}
/** Of what could be a verb of two syllables, the first ones that are words of their own: "Tổ Trực | tiếp nhận". */
const ALONE = /^(?:Trực|Thu|Chi|Làm|Mở|Ký|Cơ|Thường)$/u;

/** Whether a verb begins at `at` by its form, though no list of orders has it. */
export function beginsVerb(text: string, at: number): boolean {
  const head = syllableAt(text, at);
  const after = at + head.length;
  if (!(HEADS.has(head) || BEGIN_VERBS.has(head)) || text[after] !== ' ') return false;
  const second = syllableAt(text, after + 1);
  if (second && VERBS.has(`${head} ${second}`)) return true;
  return (
    HEADS.has(head) &&
    !NOUNS.has(`${head} ${second}`) &&
    (second !== '' || /[A-Za-zÀ-ỹ\d]/.test(text.charAt(after + 1))) &&
    nameWordAt(text, at) === 0
  );
}

/**
 * Where the first predicate after `from` begins, at most `far` characters on and in the same clause, or -1. `from` is the
 * beginning of a word that is none itself. With `lists` a comma ends nothing: "Công chức, viên chức | chấp hành".
 */
export function predicateAfter(text: string, from: number, far: number, lists = false): number {
  const end = Math.min(text.length, from + far);
  for (let at = afterOwn(text, from); at < end; at++) {
    const sign = text.charAt(at);
    if (sign === '(') {
      const close = text.indexOf(')', at);
      if (close < 0) return -1;
      at = close;
    } else if ('.;:'.includes(sign) || (sign === ',' && !lists)) return -1;
    if (sign !== ' ') continue;
    const next = at + 1;
    const noun = nameWordAt(text, next);
    const verb =
      matchesAt(VERB_HERE, text, next) || (beginsVerb(text, next) && !isSecond(text, at) && !isWithinVerb(text, at));
    // "Trung tâm dạy nghề và | đào tạo các xã | rà soát": no subject ends in "và".
    if (verb && (isWhose(text, next) || text.startsWith(' và', at - 3))) continue;
    // "Thẩm phán được phân công | xét xử": which of them; "Đội 2 | được giao tuần tra".
    if (verb && text.startsWith('được ', next - 5)) {
      const later = predicateAfter(text, next, end - next, lists);
      return later > 0 ? later : next - 5;
    }
    if (verb && !(noun > 0 && isVerb(text, next + noun + 1))) return next;
    at = next + noun - 1;
  }
  return -1;
}

/** "đơn vị | chủ trì | chịu trách nhiệm": which of them, before what they are to do. */
const isWhose = (text: string, at: number): boolean =>
  text.startsWith('chủ trì ', at) && /(?:đơn vị|cơ quan) $/u.test(text.slice(at - 8, at)) && isVerb(text, at + 8);

/** Whether a verb begins at `at` that tells no kind: "Giáo viên | soạn bài", but "Nhân viên bảo vệ | trực". */
export const beginsOrder = (text: string, at: number): boolean =>
  (matchesAt(VERB_HERE, text, at) && !matchesAt(WEAK, text, at)) || beginsVerb(text, at);

/** Whether a verb begins at `at`, one of the lists or one by its form. */
export const isVerb = (text: string, at: number): boolean => matchesAt(VERB_HERE, text, at) || beginsVerb(text, at);

/** What stands at `at`, `far` letters of it, the first one small: a sentence's first word as the lists have it. */
export const uncapitalised = (text: string, at: number, far = 40): string =>
  text.charAt(at).toLowerCase() + text.slice(at + 1, at + far);

/** Whether a sentence's first word, at `at`, begins a verb by its form. */
export const opensWithVerb = (text: string, at: number): boolean => beginsVerb(uncapitalised(text, at), 0);

/** How long the crew's first own word is: two syllables, unless the second begins a verb of two: "Kho lạnh | kiểm đếm". */
function ownWord(text: string, from: number): number {
  const two = matchAt(TWO, text, from)?.[0];
  if (!two) return 1;
  const first = two.indexOf(' ');
  const pair = matchAt(TWO, text, from + first + 1)?.[0];
  return pair !== undefined && VERBS.has(pair) ? first : two.length;
}

/** After the crew's own words that may look like a verb: "Lực lượng | tham gia bảo vệ | an ninh", "Tổ | thu gom | rác". */
function afterOwn(text: string, from: number): number {
  let at = from + (nameWordAt(text, from) || ownWord(text, from));
  while (at < from + 24 && matchAt(WEAK, text, at + 1)?.[0].includes(' '))
    at += 1 + (matchAt(TWO, text, at + 1)?.[0].length ?? 1);
  return at;
}

/** Whether the blank at `at` stands within a verb of two syllables: "nghiên | cứu". */
function isWithinVerb(text: string, at: number): boolean {
  const first = text.lastIndexOf(' ', at - 1) + 1;
  return first + (matchAt(VERB_HERE, text, first)?.[0].length ?? 0) > at;
}

/** Whether the word after the blank at `at` may be the second syllable of a capitalised one: "Địa chính - Xây | dựng". */
function isSecond(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at).split(' ');
  const capital = (word: string | undefined): boolean => /^\p{Lu}\p{Ll}+$/u.test(word ?? '');
  // "Toán, Văn, Anh | nhận": a list of names of one syllable.
  return capital(before.at(-1)) && !/^\p{Lu}\p{Ll}*,?$/u.test(before.at(-2) ?? '');
}
