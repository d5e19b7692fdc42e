import type { Line } from '../lines/line';
import { isVerb, nameWordAt } from '../words/lexicon';
import { oneOf } from '../words/one-of';
import { UNIT_NOUN } from '../words/words';
import { isPlaceDate } from './signs';

/** The formula that ends a document (lời kết), and an order to all to carry it out. */

const CLOSING = new RegExp(
  `^${oneOf(
    // "Nay thông báo để các đơn vị thực hiện."
    /Nay (?:xin )?(?:thông báo|Sở|Văn phòng)/iu,
    /(?:Trên đây|Vậy) là/iu,
    /Nhận được (?:công văn|văn bản|kế hoạch|thông báo|chỉ thị|công điện|kết luận|quyết định)/iu,
    // "Căn cứ nội dung Thông báo này, …", "Theo chức năng, nhiệm vụ, …"
    /(?:Căn cứ|Theo) (?:nội dung|ý kiến|các nội dung|chỉ đạo|kết luận|thông báo|tinh thần|Công văn|văn bản)[^.]{0,60}(?:trên|này|chỉ đạo|văn bản|chức năng|nêu trên)?[^.]{0,20},/iu,
    /(?:Trong quá trình|Quá trình) (?:triển khai|tổ chức|thực hiện)/iu,
    /Nghị quyết (?:này )?(?:đã )?được /iu,
    // "Đề nghị các cơ quan nhận được văn bản này …"
    /[^.;:]{0,80}nhận được (?:thông báo|công văn|văn bản|kế hoạch|kết luận) này/iu,
    /Rất mong/iu,
    /Trân trọng/iu,
    /(?:(?:Mọi|Các|Những) )?(?:khó khăn|vướng mắc)[^.;:\d]{0,60} (?:báo cáo|phản ánh|liên hệ|thông tin)(?![A-Za-zÀ-ỹ])/iu,
    /Mọi (?:thông tin|vướng mắc|khó khăn)/iu,
    /(?:Thông tin|Chi tiết|Đầu mối|Địa chỉ|Cán bộ|Người) (?:chi tiết )?(?:xin )?liên hệ/iu,
    /Nếu có (?:khó khăn|vướng mắc)/iu,
    // "Kế hoạch này thay thế Kế hoạch số …", "Quyết định này có hiệu lực …"
    /(?:Kế hoạch|Quyết định|Thông báo|Chỉ thị|Nghị quyết|Kết luận|Chương trình|Công văn) (?:này (?:có hiệu lực|được|thay (?:thế|cho)|là|(?:sẽ )?(?:được )?phổ biến|áp dụng)|có hiệu lực)/iu,
    // "Chánh Văn phòng, … chịu trách nhiệm thi hành Quyết định này."
    /[^.]{0,500}(?:trách nhiệm|căn cứ)(?: tổ chức)? (?:thi hành|thực hiện Quyết định này|Quyết định)/iu,
    // "Thủ trưởng các đơn vị căn cứ nhiệm vụ được giao triển khai thực hiện nghiêm túc."
    /(?:Các|Toàn thể|Thủ trưởng các|Trưởng các|Lãnh đạo các) [^.;:\d]{3,120} căn cứ (?:vào )?[^.;:\d]{3,80} (?:triển khai|tổ chức|nghiêm túc|chủ động)?[ ,]*(?:triển khai )?thực hiện(?: (?:tốt|nghiêm túc|hiệu quả|các nội dung trên))?\s*\./iu,
    // "Ban Chỉ đạo có trách nhiệm thực hiện nhiệm vụ, quyền hạn theo quy định."
    /[^.;:]{0,160}(?:thực hiện|hoạt động)(?: các| đúng| đầy đủ| theo)?(?: chức năng,?)? nhiệm vụ(?:,| và) quyền hạn (?:của mình |được giao )?theo (?:đúng )?(?:các )?(?:quy định|quy chế|điều lệ|pháp luật)/iu,
    /Các nội dung khác/iu,
    // "Cuộc họp kết thúc hồi 10 giờ 45 phút.", "Biên bản được lập thành 02 bản."
    /(?:Cuộc họp|Buổi họp|Hội nghị|Phiên họp|Biên bản)(?: này)? (?:kết thúc|bế mạc|được (?:lập|thông qua|đọc)|lập xong|đã được (?:lập|thông qua|đọc))(?![A-Za-zÀ-ỹ])/iu,
    /(?:Quá|Sau|Hết) (?:thời )?(?:hạn|gian) (?:trên|này|nêu trên|quy định)/iu,
    // "Đơn vị nào không gửi báo cáo …"
    /(?:(?:Các )?cơ quan, )?(?:đơn vị|cá nhân|địa phương|cơ quan|tập thể|trường|xã|đồng chí|cán bộ|giáo viên) nào (?:[^.;:]{0,30} )?(?:không|chưa|để|vi phạm|chậm|nộp chậm|báo cáo chậm)/iu,
  )}`,
  'iu',
);
/** "Sở Nội vụ xin thông báo để các đơn vị biết", "… thông báo ./." */
const NOTIFIES =
  /^\p{Lu}[^.;:]{2,90}?\s(?:xin |trân trọng )?(?:thông báo|thông tin)(?:\s(?:để|đến|tới|cho|kết luận|ý kiến|nội dung)|\sđề nghị [^.;:\d]{3,300}\sbiết(?![A-Za-zÀ-ỹ])|\s?\.\s?\/)/u;
const GENERIC_END =
  /(?:thực hiện|triển khai|biết|kết quả|phối hợp|chỉ đạo|quyết định|quy định|giải quyết|hiệu quả|nội dung trên|tổng hợp)[^.;]{0,40}\.\s*\/\s*\.?\s*$/u;

/** Whom an order to all names: "UBND các xã", "toàn thể …", "Thủ trưởng các đơn vị". */
const ALL = oneOf(
  /(?:(?:UBND|Ủy ban nhân dân|Đảng ủy|Công đoàn|Hội đồng nhân dân) )?các/iu,
  /toàn thể|tất cả|mọi|cơ quan|đơn vị|cán bộ/iu,
  /(?:(?:đồng chí|ông|bà) )?(?:(?:(?:thủ|hiệu|viện|(?:chi |tổng )?cục) )?trưởng|giám đốc|chủ tịch|lãnh đạo|người đứng đầu|bí thư)[^.;:\d]{0,30} (?:các|cơ quan|đơn vị)/iu,
);
/** How, and what in general words: nothing that says more than "this document". */
const AS_SAID =
  '(?: (?:tốt|nghiêm|nghiêm túc|hiệu quả|đúng|đầy đủ|các|những|nội dung|nhiệm vụ|ý kiến|công việc|chỉ đạo|theo|kết luận|thông báo|kế hoạch|chỉ thị|công điện|quyết định|nghị quyết|chương trình|phương án|công văn|văn bản|quy định|tinh thần|tiến độ|thời gian|phân công|được giao|được phân công|nêu|trên|này|việc)){0,12}';
/** ", không để chậm trễ", ", gửi đúng hạn", "; kịp thời báo cáo khó khăn, vướng mắc" */
const NO_DELAY =
  '(?:[;,] (?:kịp thời )?(?:báo cáo|phản ánh)(?: (?:kịp thời|về \\p{L}+|những|các)){0,3} (?:khó khăn|vướng mắc)[^.;:\\d]{0,60}|, (?:(?:không|tránh) [^.,;:\\d]{3,50}|(?:gửi |nộp |báo cáo |bảo đảm |đảm bảo )?(?:kịp thời|đúng (?:thời )?(?:hạn|gian))(?: quy định)?))?';
/** The end, and a scrap that a scan has made of the initials beside it: ". gaa!" */
const ENDS = '(?:[.\\s/]*|[.\\s/]+\\S{1,6})$';
/** An order to all to carry the document out, which says neither what nor until when: "Yêu cầu các phòng nghiêm túc thực hiện." */
const CARRY_OUT = new RegExp(
  `^(?:[^.;:\\d]{0,80} )?(?:đề nghị|yêu cầu|giao)\\s${ALL}\\s[^.;:\\d]{3,200}\\s` +
    '(?:(?:nghiêm túc|khẩn trương|phối hợp|căn cứ|tổ chức|triển khai|chủ động|quan tâm)[^.;:\\d]{0,90} )?' +
    `(?:thực hiện|triển khai|chấp hành)${AS_SAID}${NO_DELAY}${ENDS}`,
  'iu',
);
/** Those of {@link ALL} and nothing besides, with or without being asked: "Các phòng, đơn vị trực thuộc khẩn trương triển khai thực hiện." */
const THEY_CARRY_OUT = new RegExp(
  `^(?:(?:đề nghị|yêu cầu) )?${ALL}(?:[ ,]+(?:các|phòng|ban|sở|ngành|khoa|tổ|khối|bộ phận|cơ quan|đơn vị|cá nhân|tập thể|đồng chí|thủ trưởng|trưởng|địa phương|xã|phường|thị trấn|huyện|trường|chi bộ|công chức|viên chức|chuyên môn|trực thuộc|liên quan|có|nêu|trên|và|(?:được )?(?:phân công|giao nhiệm vụ))){0,12}` +
    `(?:(?:[ ,]+(?:căn cứ|nghiêm túc|khẩn trương|chủ động|tích cực|quan tâm|phối hợp|chịu trách nhiệm|có trách nhiệm|tổ chức|triển khai))+ (?:thực hiện|triển khai|chấp hành)| (?:thực hiện|chấp hành) nghiêm(?: túc)?)${AS_SAID}[.\\s/]*$`,
  'iu',
);

/** "Các cá nhân được phân công chịu trách nhiệm trước Trưởng phòng về tiến độ." */
const ANSWER_FOR_IT =
  /^(?:Các|Những|Thủ trưởng các|Trưởng các) [^.;:\d]{3,90} chịu trách nhiệm (?:trước|về) [^.;:\d]{3,120}[.\s/]*$/u;

/** "Trong quá trình thực hiện, nếu có vướng mắc, …", "Kế hoạch này được phổ biến đến …". */
const REMARKS =
  /^(?:(?:Cán bộ|Đơn vị|Cá nhân|Tập thể|Công chức|Viên chức|Đồng chí|Giáo viên|Ai) nào [^.;:]{3,160} (?:bị|chịu|phải chịu) |(?:Trong q|Q)uá trình (?:triển khai|tổ chức|thực hiện)[^.;:]{0,60}(?:,| mà) ?nếu |(?:Kế hoạch|Quyết định|Thông báo|Chỉ thị|Nghị quyết|Kết luận|Chương trình|Phương án) này (?:có hiệu lực|được (?:phổ biến|niêm yết|công khai|gửi)|là (?:căn cứ|cơ sở)|thay thế|áp dụng))/u;

/** "Ủy ban nhân dân các xã có trách nhiệm kiểm tra …./.": one's work, where it says more than to carry it out. */
const HAS_CHARGE = new RegExp(
  `^(?:${UNIT_NOUN})[^.;:]{0,80} có trách nhiệm (?!(?:tổ chức |triển khai |nghiêm túc ){0,3}(?:thi hành|thực hiện|triển khai) )`,
  'u',
);

/** "Đề nghị các trường lập danh sách, gửi bản đăng ký về Phòng": work, though it closes the text. */
const HANDS_IN =
  /(?:[Đđ]ề nghị|[Yy]êu cầu) [^.;]{3,160} (?:lập|xây dựng|rà soát|tổng hợp) [^.;]{3,160} (?:gửi|nộp) [^.;]{3,80} về /u;
/** Who gathers it, and to whom it goes. */
const SUMS_UP =
  /(?<![A-Za-zÀ-ỹ])tổng hợp [^.;]{0,120}(?:(?:gửi|trình|nộp) |báo cáo (?:về |gửi |với )?(?:\p{Lu}|cấp trên|lãnh đạo))/u;
/** "… thực hiện Kế hoạch này", "… các nội dung trên" */
const ITSELF = /\s(?:này|trên)\W*$/u;

/** "Tổng cục yêu cầu các Cục trưởng | nghiêm túc triển khai kết luận này", "… khẩn trương triển khai nhiệm vụ được giao": whom an office asks stands before it. */
const ASKED_TO =
  /^(?:[^.;:,\d]{2,60} )?(?:[Yy]êu cầu|[Đđ]ề nghị) ((?:các|toàn thể|tất cả|[Tt]hủ trưởng|[Ll]ãnh đạo|[Gg]iám đốc) [^.;:\d]{3,120}?) (?:(?:khẩn trương|nghiêm túc|tổ chức|chủ động|tích cực|tập trung) ){0,3}(?:thực hiện|triển khai|chấp hành)(?: (?:thực hiện|nghiêm túc|nghiêm|tốt|có hiệu quả|hiệu quả)){0,2} (?:(?:(?:các|những) )?(?:kết luận|thông báo|chỉ thị|công điện|kế hoạch|văn bản|nội dung|chỉ đạo|ý kiến)(?: (?:chỉ đạo|kết luận))? (?:nêu )?(?:này|trên)|(?:các )?nhiệm vụ được giao)[.\s/]*$/u;
/** Whether a verb stands in it: then more is asked than to carry the document out. */
function ordersMore(whom: string): boolean {
  for (let at = whom.indexOf(' ') + 1; at > 0; at = whom.indexOf(' ', at) + 1)
    if (nameWordAt(whom, at) === 0 && isVerb(whom, at)) return true;
  return false;
}
function asksToCarryOut(text: string): boolean {
  const whom = ASKED_TO.exec(text)?.[1];
  return whom !== undefined && !ordersMore(whom);
}

/** Such words as an item of the last list, or what is threatened with: "Cán bộ nào vi phạm sẽ bị xử lý"; what is to be done by a day is work all the same. */
export const isClosingItem = (text: string): boolean =>
  text.length < 420 &&
  !/\d/.test(text) &&
  (REMARKS.test(text) || (ITSELF.test(text) && THEY_CARRY_OUT.test(text)) || asksToCarryOut(text));

/** "Giám đốc Sở yêu cầu các phòng nghiêm túc thực hiện; Văn phòng theo dõi, …": an order to all, and then more. */
export function asksAllFirst(text: string): boolean {
  const end = text.search(/[;.] /);
  return end > 0 && end < 300 && CARRY_OUT.test(text.slice(0, end));
}

/** The formula that ends a document; `last` when nothing but the foot follows. */
export function isClosing(text: string, last: boolean): boolean {
  if (CLOSING.test(text) || NOTIFIES.test(text)) return true;
  // "Yêu cầu các đơn vị nghiêm túc thực hiện. Trong quá trình thực hiện, nếu có vướng mắc …"
  const second =
    text.length < 700
      ? /\.\s+(?=\p{Lu})|[,;]\s+(?=(?:mọi|nếu|trong quá trình|quá trình|(?:các |những )?(?:khó khăn|vướng mắc)|quá (?:thời )?hạn|(?:đơn vị|cơ quan|cá nhân) nào)[,\s])/u.exec(
          text,
        )
      : null;
  const formula = second !== null && CLOSING.test(text.slice(second.index + second[0].length));
  if (formula && CARRY_OUT.test(text.slice(0, second.index))) return true;
  if (
    text.length < 420 &&
    (THEY_CARRY_OUT.test(text) || (CARRY_OUT.test(text) && (/\.\s*\/\s*\.?\s*$/.test(text) || last)))
  )
    return true;
  if (last && ANSWER_FOR_IT.test(text)) return true;
  // "Giao Văn phòng … theo dõi, đôn đốc việc thực hiện Nghị quyết này./." is one's work.
  if (HAS_CHARGE.test(text)) return false;
  if (/^(?:Giao|Phân công) (?:cho )?\p{Lu}|(?<!để )(?:theo dõi|đôn đốc)|định kỳ(?: [^.;]{1,60})? báo cáo/u.test(text))
    return false;
  if (HANDS_IN.test(text)) return false;
  // "Tổ Văn phòng tổng hợp, báo cáo Sở. Trong quá trình thực hiện, nếu có vướng mắc, …./." says what is to be done before it closes.
  if (formula && SUMS_UP.test(text.slice(0, second.index))) return false;
  // "Các đội trực cống từ ngày 12/4, báo Tổ Thủy nông. Yêu cầu các đội nghiêm túc thực hiện./." orders before it closes.
  return (
    last &&
    text.length < 420 &&
    /\.\s*\/\s*\.?\s*$/.test(text) &&
    GENERIC_END.test(text) &&
    !/\d[^.]*\.\s+(?=Yêu cầu|Đề nghị)/u.test(text)
  );
}

/** The lines of the closing formula: the last ones, and one before them that is it in any place. */
export function closingOf(lines: readonly Line[]): ReadonlySet<Line> {
  const closing = new Set<Line>();
  let last = true;
  for (const line of lines.slice(-3).reverse()) {
    // Old letters are dated at their end.
    if (isPlaceDate(line.text)) continue;
    if (!line.marker && isClosing(line.text, last)) closing.add(line);
    else last = false;
  }
  return closing;
}
