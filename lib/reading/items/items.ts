import { isClosingItem } from '../form/closing';
import { BULLET_LEVEL } from '../lines/marker';
import type { Node } from '../lines/node';
import { isOfCalendar } from '../sentences/calendar';
import { namesHolder, tellsOfBoard } from '../sentences/descriptions';
import { isCitation } from '../sentences/references';
import { introduces, namesPart } from '../sentences/sections';
import { setsStandard } from '../sentences/standards';
import { isStatement } from '../sentences/statements';
import type { UnitHeading } from '../units/units';
import { isCapitals, matchesAt, UNIT_NOUN } from '../words/words';
import type { Above } from './above';
import { OF_DECISION } from './decisions';
import { CHARGES, DIRECTS, GIVES_TO, STARTS_WITH_VERB } from './orders';
import { isSeat } from './seats';

/** What one line or item of the outline is, by its words and its place. */

/** "Căn cứ Luật …;", before the text that it is about. */
export const BASIS = /^(?:Căn cứ|Xét|Theo đề nghị)\s[^:]*[;,]$|^Căn cứ\s[^:;,]*\.$/u;
/** "(Có danh sách kèm theo)" */
export const ASIDE = /^(?:\(.*\)|\[.*\])\.?$/u;
export const SECTION = /^(?:roman|article|capital|title)/;
/** "Lập danh mục, gồm:" over the parts of the list. */
const LISTS_PARTS = /(?<![A-Za-zÀ-ỹ])(?:gồm|bao gồm|trong đó có)(?: các (?:nội dung|thông tin|mục))?(?: sau)?\s*:$/u;
/** "Phần I: Số liệu chung …", "Biểu số 2: …" */
const LABELLED = /^(?:Phần|Mục|Phụ lục|Biểu|Bảng|Mẫu|Cột|Tờ|Chương)(?: (?:mẫu|số))? (?:[IVX]+|\d+|[A-ZĐ])\s*[:.–-]/u;
const CONTENTS = /nội dung (?:báo cáo )?(?:chính )?(?:bao )?gồm/iu;
const NOUN = new RegExp(`^(?:${UNIT_NOUN})$`, 'u');
/** Whether the heading names nothing but a kind of unit: "Ký túc xá", "Thư viện". */
export const isBareNoun = (heading: UnitHeading | null): boolean =>
  heading?.names.length === 1 && NOUN.test(heading.names[0]?.name ?? '');

const WORDS = /[A-Za-zÀ-ỹ]{2}/u;
const COMPRISES = /(?:Bao gồm|Gồm|Trong đó)(?: có)?:? /uy;
const OTHER_MATTERS = /^(?:Các|Những) nội dung (?:khác|còn lại)(?:,| thực hiện| giữ| tiếp tục)/iu;
/** "Học phí: 100.000đ/tháng.": what is paid for it, and no more. */
const COSTS =
  /^[^.;:]{2,80}: ?\d[\d.,]* ?(?:đ|đồng|VNĐ|VND|(?:nghìn|ngàn|triệu|tỷ)(?: đồng)?)(?: ?\/ ?[A-Za-zÀ-ỹ]+(?: [A-Za-zÀ-ỹ]+)?)*[.;]?$/u;

/** What a cited document is about may speak of work that it asked for. */
const ITS_TITLE = /\s(?:về việc|v\/v)\s[^.;:]*/iu;
/** "+ Công văn số 12/UBND ngày … về việc …;" in a list of documents: nothing is said of what to do with it. */
export const namesDocument = (text: string, level: string): boolean =>
  BULLET_LEVEL.test(level) && isCitation(text) && !/thực hiện|triển khai|hoàn thành/.test(text.replace(ITS_TITLE, ''));

/** Whether an item with nothing under it is work. */
export function isTask(text: string, { level, more }: Node, above: Above): boolean {
  if (!WORDS.test(text) || (introduces(text) && more.length === 0) || namesPart(text)) return false;
  if (text.includes(' này') && OF_DECISION.test(text)) return false;
  // "4. Các nội dung khác thực hiện theo Thông báo số …".
  if (OTHER_MATTERS.test(text) && !DIRECTS.test(text)) return false;
  // "2. NHIỆM VỤ VÀ GIẢI PHÁP" over a list that numbers anew.
  if (more.length === 0 && isCapitals(text) && !/\d|[.;]$/.test(text)) return false;
  if (text.length < 120 && text.includes(':') && COSTS.test(text)) return false;
  // "- Bao gồm: tiền công, vật tư, …": what the thing before it is made of.
  if (matchesAt(COMPRISES, text, 0)) return false;
  if (isOfCalendar(text) || isSeat(text)) return false;
  if (namesDocument(text, level)) return false;
  if (namesHolder(text) || tellsOfBoard(text)) return false;
  if (above.unit) return true;
  if (isClosingItem(text) || (BULLET_LEVEL.test(level) && setsStandard(text))) return false;
  return (
    !isStatement(text) &&
    (!SECTION.test(level) || (level !== 'title' && (text.length > 60 || GIVES_TO.test(text) || CHARGES.test(text))))
  );
}

/** "Lập danh mục, gồm: + Tên, địa chỉ; + Năm xây dựng": what the one piece of work is to hold. */
export function listsParts(text: string, kids: readonly Node[]): boolean {
  if (!LISTS_PARTS.test(text) || !STARTS_WITH_VERB.test(text)) return false;
  const parts = kids.filter(
    ({ line, children }) => line && children.length === 0 && (line.text.length < 120 || LABELLED.test(line.text)),
  );
  const orders = parts.filter(({ line }) => STARTS_WITH_VERB.test(line?.text ?? '')).length;
  // "Lập báo cáo, nội dung bao gồm:": of its contents some may begin as orders do: "Đề xuất, kiến nghị".
  return parts.length === kids.length && (CONTENTS.test(text) ? orders * 2 < kids.length : orders === 0);
}
