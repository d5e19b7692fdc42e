import { BULLET_LEVEL } from '../lines/marker';
import type { Node } from '../lines/node';
import { describes } from '../sentences/descriptions';
import { SOMEONE_DOES } from '../sentences/order-words';
import { introduces, isNoWork } from '../sentences/sections';
import { isStatement } from '../sentences/statements';
import { isVerb, nameWordAt } from '../words/lexicon';
import { OFFICE, UNIT_NOUN, VERB } from '../words/words';
import { ASIDE } from './items';
import { DIRECTS, GIVES_TO } from './orders';
import { tellsSeat } from './seats';

/** Headings under which nothing is assigned, by their words and by what stands under them. */

const DEMAND = /^yêu cầu\s*[:.]?$/iu;
const AIMS = /^(?:mục (?:đích|tiêu)|ý nghĩa)(?![A-Za-zÀ-ỹ])/iu;
const OF_WHOM = new RegExp(
  `^(?:Các (?:phòng|đơn vị|cơ quan|bộ phận|sở|ban|trường|đồng chí|địa phương)|Toàn thể|Thủ trưởng|Trưởng|Lãnh đạo|Đối với|${UNIT_NOUN})(?![A-Za-zÀ-ỹ])`,
  'u',
);
/** "IV. Yêu cầu" over lines that say of whom something is asked; beside or under "Mục đích" it holds the aims of a plan. */
const isDemand = ({ level, children, parent }: Node, text: string): boolean =>
  (level === 'roman' || level === 'digit') &&
  DEMAND.test(text) &&
  children.some(({ line }) => OF_WHOM.test(line?.text ?? '') || GIVES_TO.test(line?.text ?? '')) &&
  ![parent, ...(parent?.children ?? [])].some((node) => AIMS.test(node?.line?.text ?? ''));

const PROGRAMME = /^(?:(?:các )?nội dung|địa điểm)(?![A-Za-zÀ-ỹ])/iu;
const DOES = new RegExp(
  `^(?:(?:${UNIT_NOUN})(?![A-Za-zÀ-ỹ])|Các \\p{Ll}+(?: \\p{Ll}+){0,2}:)[^.;:]{2,100}? (?:${VERB})(?![A-Za-zÀ-ỹ])`,
  'u',
);
/** "II. Nội dung, thời gian và địa điểm" of a plan that says nowhere else who does what. */
const isSharedOut = ({ children }: Node, text: string): boolean =>
  PROGRAMME.test(text) &&
  children.length > 1 &&
  children.filter(({ line }) => DOES.test(line?.text ?? '')).length * 2 >= children.length;

/** "2. Cơ quan chủ trì, phối hợp" over nothing but who they are. */
const WHO =
  /^(?:(?:(?:cơ quan|đơn vị|bộ phận|lực lượng) )(?:chủ trì|phối hợp|thực hiện|tham gia)|chủ trì|phối hợp)(?:(?:,| và)? (?:chủ trì|phối hợp|thực hiện|tham gia)){0,2}\s*[:.]?$/iu;
const NAMES = new RegExp(`^(?:${UNIT_NOUN}|${OFFICE}|Các|Trung ương|Mặt trận)(?![A-Za-zÀ-ỹ])`, 'u');
const LONGEST_NAMES = 160;
/** Whether a verb stands anywhere in it, or words after a colon. */
function saysWork(text: string): boolean {
  if (/: \p{L}/u.test(text)) return true;
  for (let at = text.indexOf(' ') + 1; at > 0; at = text.indexOf(' ', at) + 1)
    if (nameWordAt(text, at) === 0 && isVerb(text, at)) return true;
  return false;
}
const isName = ({ line, more, children }: Node): boolean =>
  line !== null &&
  more.every(({ text }) => ASIDE.test(text)) &&
  (ASIDE.test(line.text) ||
    WHO.test(line.text) ||
    (line.text.length < LONGEST_NAMES && NAMES.test(line.text) && !saysWork(line.text))) &&
  children.every(isName);
const listsWho = ({ level, children }: Node, text: string): boolean =>
  text.length < 60 && children.length > 0 && !BULLET_LEVEL.test(level) && WHO.test(text) && children.every(isName);

const SITUATION = /^Về (?:tình hình|công tác đánh giá|kết quả)(?![A-Za-zÀ-ỹ])/iu;

/** "2. Đánh giá kết quả thực hiện đề án của đơn vị": an order among those that are asked for, a heading elsewhere. */
const EVALUATES = /^(?:đánh giá|kiểm điểm|nhận xét) [^:]{24,}$/iu;

/** "I. Công tác tháng 10" before "II. Kế hoạch tháng 11": the first tells what was. */
const MONTHS_WORK = /^(?:(?:các )?công tác|hoạt động) tháng (\d{1,2})(?:(?:\/| năm )\d{4})?\s*[:.]?$/iu;
const NEXT_MONTHS =
  /^(?:kế hoạch|phương hướng|nhiệm vụ|công việc|công tác trọng tâm)(?: \p{Ll}+|,){0,8} tháng (\d{1,2})(?![\d])/iu;
function isMonthBefore({ parent, level, line }: Node, text: string): boolean {
  const month = Number(MONTHS_WORK.exec(text)?.[1]);
  return (
    month > 0 &&
    (parent?.children ?? []).some(
      (other) =>
        other.level === level &&
        other.line !== line &&
        Number(NEXT_MONTHS.exec(other.line?.text ?? '')?.[1]) === (month % 12) + 1,
    )
  );
}

const ORDERS_LATER = /[.;:] (?:Giao|Yêu cầu|Đề nghị) (?=\p{Lu}|các |đồng chí )/u;

/** A heading or an item of evaluation, aims, money: nothing under it is assigned. `asked`: the list is of what is asked for. */
export function isWithoutWork(node: Node, text: string, kids: number, asked: boolean): boolean {
  if (kids === 0 && tellsSeat(node, text)) return true;
  // "Hồ sơ đề nghị được quy định như sau:", over what it consists of.
  if (kids > 0 && introduces(text) && describes(text) && isStatement(text)) return true;
  if (listsWho(node, text) || (kids > 0 && isMonthBefore(node, text))) return true;
  if (!isNoWork(text)) return false;
  // "Về tình hình …": evaluation, and then "Chính phủ yêu cầu …:".
  const charges = ({ level, line }: Node): boolean =>
    level === 'paragraph' && line !== null && introduces(line.text) && DIRECTS.test(line.text);
  if (node.children.some(charges) || isDemand(node, text) || isSharedOut(node, text)) return false;
  // "3. Về tình hình thu ngân sách" of a conclusion: its items tell, and some order.
  if (SITUATION.test(text) && node.children.some(({ line }) => line !== null && GIVES_TO.test(line.text))) return false;
  // "Tiêu chí giao thông: còn 2 km chưa đạt. Giao Phòng A …": what is found, and then an order.
  if (kids === 0 && (ORDERS_LATER.test(text) || SOMEONE_DOES.test(text))) return false;
  const bare = kids === 0 && node.more.length === 0;
  if (bare && asked && EVALUATES.test(text)) return false;
  const heading =
    text.length < 200 && !/[.;]$/.test(text) && !(bare && (BULLET_LEVEL.test(node.level) || node.level === 'letter'));
  return heading || kids > 0 || /^[^.;]{0,60}:\s/.test(text);
}

const LABEL = /^[^.;:]{3,110}:\s*$/;
/** "Căn cứ Kế hoạch số 14, Sở yêu cầu các đơn vị:" is an order. */
const BASES_ALONE = new RegExp(`^Căn cứ (?!.*, .*${DIRECTS.source})`, 'u');
/** "Kết quả thực hiện nhiệm vụ tháng 2:": a paragraph over bullets that assign nothing. */
export const isIdle = ({ line, children }: Node): boolean =>
  line !== null &&
  children.length === 0 &&
  LABEL.test(line.text) &&
  isNoWork(line.text) &&
  (BASES_ALONE.test(line.text) || !line.text.startsWith('Căn cứ '));
