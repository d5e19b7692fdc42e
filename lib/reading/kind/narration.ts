import { oneOf } from '../words/one-of';
import { UNIT_NOUN } from '../words/words';

/** A newspaper, or a portal's news, tells what someone else has said or written. */

const NARRATES = new RegExp(
  oneOf(
    // "(TTXVN) - Sáng 12/3, …"
    /^(?:\p{Lu}[\p{Lu}\d]{1,11}|\([A-Za-z\d.]{2,20}\))\s*[-–](?=.{80}| (?:Sáng|Chiều|Trưa|Tối|Ngày) )/u,
    /^(?:Sáng|Chiều|Tối|Trưa)(?! (?:ngày )?\d{1,2}(?:[/.-]\d{1,2}[/.-]| tháng \d{1,2} năm )\d{4})[^,.;]{1,40}, (?=.{30})/u,
    /^(?:Mới đây|Theo (?:đó|nội dung)|Đó là (?:chỉ đạo|yêu cầu|nội dung|thông tin))[\s,]/u,
    // "Bộ Y tế mới đây có hướng dẫn gửi các sở."
    /^\p{Lu}[^.;:,]{2,80} mới đây (?:có|đã|vừa|ban hành|ra)\s/u,
    // "Công điện nêu rõ:", "Văn bản số 12 cũng yêu cầu …": the document is spoken of, and does not speak.
    /^(?:Tại )?(?:Công điện|Công văn|Văn bản|Chỉ thị|Thông báo|Kế hoạch|Quyết định|Kết luận|Nghị quyết)(?: [^.,;:]{1,80})?,? (?:nêu(?: rõ)?(?=[\s,:])|chỉ rõ|nhấn mạnh|(?:cũng|còn) (?:nêu|yêu cầu|đề nghị|giao|gửi))/u,
    // "Phát biểu tại hội nghị, …"
    /^Phát biểu (?![^.:]{0,200} như sau)[^.;:]{4,100}, /u,
    // "Kết thúc hội nghị, lãnh đạo xã thăm …."; what is concluded opens a list.
    /^Kết (?:thúc|luận) (?:giao ban|hội nghị|cuộc họp|buổi|phiên)[^.;:]{0,60}, [^:]*\.$/u,
    // "Tại buổi phát động, Trưởng ban đề nghị các thôn …": what is concluded at a meeting opens a list.
    /^Tại (?:buổi|lễ|hội nghị|cuộc|phiên|đây)(?: [^.;:]{0,80})?, [^.;:]{3,80} (?:đề nghị|yêu cầu|biểu dương|phát biểu|nhấn mạnh)(?![A-Za-zÀ-ỹ])[^:]*[.]$/u,
    // "Bạn có thể tải mẫu tại đây": an article explains to its reader.
    /(?<![A-Za-zÀ-ỹ])[Bb]ạn(?: đọc)? (?:có thể|cần|nên|hãy|đang)(?![A-Za-zÀ-ỹ])/u,
    // "đồng chí Lò Văn Tơ khẳng định", "Ông Tơ cho biết"
    /(?:[Đđ]ồng chí|[Ôô]ng|[Bb]à) (?:\p{Lu}\p{Ll}* ){1,4}(?:[^.;:]{0,80} )?(?:cho biết|khẳng định|chia sẻ|cho rằng|nhấn mạnh)(?=[\s,:])/u,
    // "Bà Lò Thị Mơ yêu cầu các trạm …": an office speaks by its title, not by a name; "T.Tùng" wrote it.
    /^(?:[Đđ]ồng chí|[Ôô]ng|[Bb]à) (?:\p{Lu}\p{Ll}* ){2,4}(?:yêu cầu|đề nghị|chỉ đạo) [^:]*\.$/u,
    /^(?![PQ]\.)\p{Lu}\.\s?\p{Lu}\p{Ll}{1,6}$|^(?!P\.)\p{Lu}\.\p{Lu}{0,5}[À-Ỹ]\p{Lu}{0,5}$/u,
    // "Ngày 12/3/2026, Sở Y tế ban hành Quyết định số 12 về …, gồm các nội dung:": nobody orders after that.
    /^Ngày [\d/.-]{3,10}(?: tháng \d{1,2}(?: năm \d{4})?)?, [^,;:]{2,160}(?<! đã) (?:ký )?ban hành (?:[Cc]ông (?:văn|điện)|[Vv]ăn bản|[Kk]ế hoạch|[Qq]uyết định|[Cc]hỉ thị|[Tt]hông báo) số (?!.*[,;.] \p{Lu}[^,;:]{3,90} (?:yêu cầu|đề nghị|giao|phân công|triển khai|xây dựng|hướng dẫn|thông báo) )[^;]*:$/u,
    // "Trang tin xin giới thiệu một số nội dung chính của Chỉ thị": a summary; the whole text would be the document itself.
    /giới thiệu (?:một số|những|các) (?:nội dung|điểm|quy định)(?: (?:chính|cơ bản|mới|chủ yếu|đáng chú ý|quan trọng))? (?:của|trong|tại) (?:Công (?:văn|điện)|Chỉ thị|Kế hoạch|Thông báo|Quyết định|Kết luận|Nghị quyết|văn bản)/u,
    // Who wrote it, alone: "PV", "Theo Báo Sông Mây".
    /^(?:PV|CTV|Phóng viên|\(?Theo (?:Báo(?! cáo)|TTXVN|VOV|VTV|VGP|Cổng (?:TTĐT|[Tt]hông tin))(?: [^.,;:]{2,60})?\)?)\.?$/u,
    // A class, a team shares out its work among friends.
    /^(?:Giao|Phân công) (?:cho )?bạn\s/u,
    /^(?:Tin tức|Tin|Tin bài|Tin, ảnh|Nguồn|Ảnh)(?:$|:)/u,
    /^Mời (?:bà con|quý vị|quý độc giả|bạn đọc|các bạn)\s/u,
  ),
  'u',
);

/** "Sở Y tế vừa ban hành …"; "vừa có tiêu đề, vừa có số trang" says two things of one. */
const JUST = /\svừa (?:ký|có|ban hành|chủ trì|yêu cầu|chỉ đạo|giao|tổ chức)\s/u;
const BOTH = / vừa .* vừa /u;

/**
 * "Trước tình hình rét, Sở Y tế đã ban hành văn bản đề nghị các trạm:", over what that says, and no order of the text's own office, which
 * would cite its paper by its number.
 */
const WAS_ISSUED =
  / (?:đã|vừa) (?:ký )?(?:ban hành|có|gửi) (?:[Cc]ông (?:văn|điện)|[Vv]ăn bản|[Cc]hỉ thị|[Tt]hông báo)(?: (?!số )[^,;:\d]{1,80})? (?:đề nghị|yêu cầu|chỉ đạo|giao|hướng dẫn) (?!.*[,;.] (?:[^,;:]{2,90} )?(?:yêu cầu|đề nghị|giao|phân công|triển khai|hướng dẫn|thông báo|nhắc) )[^;:]*:$/u;

/** Whether a paragraph shows that its text is told by someone else. */
export const narrates = (text: string): boolean =>
  NARRATES.test(text) || (JUST.test(text) && !BOTH.test(text)) || (text.endsWith(':') && WAS_ISSUED.test(text));

/** What introduces a list may want its colon. */
const INTRODUCES = / (?:sau|thực hiện|triển khai)$/u;
/** "Sở Y tế yêu cầu tăng cường phòng dịch": an office, what it asks, and no sign at the end. */
const HEADLINE = new RegExp(
  `^((?:${UNIT_NOUN}) [^.;:,]{2,60}?) (?:yêu cầu|chỉ đạo|đề nghị|hướng dẫn|phân công|giao|tăng cường|triển khai) [^.;:]{8,200}[^.;:,\\s]$`,
  'u',
);
/** Whether a first line is a newspaper's headline: the same office begins the sentence under it. */
export function isHeadline(first: string, next: string): boolean {
  const office = INTRODUCES.test(first) ? undefined : HEADLINE.exec(first)?.[1];
  return office !== undefined && next.endsWith('.') && next.startsWith(office);
}
