import { fold } from '@/lib/text';
import { isClosing } from '../form/closing';
import { KINDS } from '../form/signs';
import { WHOM } from './whom';

/** What the end of a text says of it: that it is to be carried out, who is invited, which type it is. */

const ENDED = /\.\s?\/\s?\.?$/;
const ASKS = /(?:^|[\s,.])(?:yêu cầu|đề nghị|giao|nhận được)(?![A-Za-zÀ-ỹ])/iu;
const CARRIES_OUT = /(?:thực hiện|triển khai|chấp hành|thi hành)(?![A-Za-zÀ-ỹ])/iu;
const BEGS =
  /(?<![A-Za-zÀ-ỹ])(?:mời|kính|xem xét|tổng hợp|đại biểu|đúng giờ|trân trọng|báo cáo của|tạo điều kiện (?:để|cho|giúp)|quan tâm,? (?:giúp|hỗ trợ))(?![A-Za-zÀ-ỹ])/iu;
/** "Yêu cầu các đơn vị nghiêm túc thực hiện./.", "Văn phòng thông báo để các phòng biết, thực hiện." */
export function closes(text: string): boolean {
  if (!CARRIES_OUT.test(text)) return false;
  const last = text.slice(text.lastIndexOf('. ', text.length - 8) + 1).trimStart();
  if (!CARRIES_OUT.test(last) || BEGS.test(last)) return false;
  // What asks all to carry it out needs no sign after it.
  return isClosing(last, false) || (ASKS.test(last) && (ENDED.test(last) || isClosing(last, true)));
}

/** "Đề nghị Giám đốc các trung tâm khẩn trương triển khai thực hiện./.": an office speaks so to those under it. */
const BIDS_ALL = new RegExp(`^(?:Đề nghị|Yêu cầu) ${WHOM}.*(?:khẩn trương|nghiêm túc|triển khai|chấp hành)`, 'u');
/** Whether the end begins with whom it asks to carry all out. */
export const bids = (text: string): boolean => ENDED.test(text) && BIDS_ALL.test(text) && closes(text);

/** "Văn phòng thông báo để Sở Y tế biết, thực hiện./.": who hands an order on, and to whom. */
const HANDS_ON =
  /^[^.;:]{3,120} thông báo (?:để|đến|tới) [^.;:]{3,160}?(?<!(?:người|nhân|công|cư) dân)(?: được)? biết(?:,| và)(?: tổ chức| triển khai| nghiêm túc){0,2} thực hiện(?![A-Za-zÀ-ỹ])/u;

export const handsOn = (text: string): boolean => text.includes('thông báo ') && HANDS_ON.test(text);

/** "Đề nghị các đại biểu dự họp đúng thành phần./.": the last sentence invites. */
const INVITES = /(?:đúng (?:giờ|thành phần)|dự (?:họp|hội nghị) )(?!.*\. \p{Lu})/iu;
export const invites = (text: string): boolean => INVITES.test(text);

/** "Yêu cầu các đơn vị thực hiện Kế hoạch này", "Trên đây là Báo cáo …": the type that a text names itself in its end. */
const THIS =
  /(?<![A-Za-zÀ-ỹ])(công văn|văn bản|thông báo|kế hoạch|kết luận|công điện|chỉ thị|quyết định|nghị quyết|chương trình|phương án|hướng dẫn|nghị định|thông tư|quy chế|quy định|nội quy|điều lệ|tờ trình) này(?![A-Za-zÀ-ỹ])/iu;
const THIS_IS = /(?:Trên đây|Vậy) là (?:toàn bộ |nội dung |một số )?([A-Za-zÀ-ỹ]+ [A-Za-zÀ-ỹ]+)/u;
export function kindNamed(closing: string): string | null {
  const name = fold((THIS.exec(closing) ?? THIS_IS.exec(closing))?.[1] ?? '');
  return name === 'van ban' ? 'Công văn' : (KINDS[name] ?? null);
}
