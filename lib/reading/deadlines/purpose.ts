import { matchesOf, type TextSpan } from '@/lib/text';

/** How a sentence begins that says first why something is asked. In the words as printed: folded "Đề" is "Để". */
const OPENS = /^[^A-Za-zÀ-ỹ]*(?:[Đđ]ể|[Nn]hằm|Thực hiện|Căn cứ|Theo|Tiếp theo|Trên cơ sở|Xét)\s/u;
/** "Thực hiện yêu cầu của Bộ về …": somebody else's demand. */
const OF_OTHERS =
  /^[^A-Za-zÀ-ỹ]*(?:Thực hiện|Căn cứ|Theo|Tiếp theo|Xét) (?:yêu cầu|đề nghị|chỉ đạo|ý kiến|[Cc]ông văn|[Vv]ăn bản|[Kk]ế hoạch|[Tt]hông báo|[Kk]ết luận|[Qq]uyết định)(?![A-Za-zÀ-ỹ])/u;
/** After it, in the same sentence, what is asked: "…, Sở Y tế đề nghị". */
const ASKED =
  /^(?: (?:theo|đúng|như) [^.;:,]{2,60})?\)?,\s(?:[^.;:]{2,90}\s)?(?:đề nghị|yêu cầu|giao|chỉ đạo|hướng dẫn|phân công|thông báo)(?![A-Za-zÀ-ỹ])/u;
/** With what is asked the sentence goes on. */
const GOES_ON = /^(?: (?:theo|đúng|như) [^.;:,]{2,60})?\)?,\s/;
const SENTENCE = /[.;!?:]\s/g;
const NEAR = 300;

/**
 * Whether a day belongs to the reason that a sentence gives before it asks: "Để kịp báo cáo Bộ trước ngày 05/6, Sở đề nghị các
 * đơn vị …": until when the one who asks must be done.
 */
export function isPurpose(text: string, { start, end }: TextSpan): boolean {
  const after = text.slice(end, end + 120);
  if (!GOES_ON.test(after)) return false;
  const before = text.slice(Math.max(0, start - NEAR), start);
  let from = 0;
  for (const { index } of matchesOf(SENTENCE, before)) from = index + 2;
  const opening = before.slice(from);
  return OPENS.test(opening) && (ASKED.test(after) || OF_OTHERS.test(opening));
}
