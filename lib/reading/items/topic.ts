import type { Line } from '../lines/line';
import type { Node } from '../lines/node';
import { opensWithVerb, predicateAfter } from '../words/lexicon';
import { isCapitals, OFFICE, UNIT_NOUN } from '../words/words';
import { GIVES_TO, STARTS_WITH_VERB } from './orders';

/** Numbered lines over paragraphs, and items of lists that look like them. */

/** "2. Về dự án Luật Đường bộ": a numbered line that says no whole sentence. */
export const isTopic = (node: Node | undefined): boolean =>
  node?.line?.marker != null &&
  /^(?:digit|decimal|paren 1|spelt|ordinal)/.test(node.level) &&
  node.line.text.length < 120 &&
  !/[.;:,]$/.test(node.line.text);
/** Such a line over paragraphs and lists. */
export const isHeading = (node: Node | undefined): boolean =>
  isTopic(node) && node !== undefined && node.more.length > 0;

/** Whether the item is one of a list of orders, and no topic over paragraphs. */
export function isAmongOrders(node: Node): boolean {
  if (!isTopic(node)) return true;
  const before = node.parent?.children.at(-2);
  const isItem = before?.level === node.level && before.more.length === 0 && before.children.length === 0;
  return isItem && STARTS_WITH_VERB.test(node.line?.text ?? '');
}

const MATTER = /^[^.;:\d]{3,90}\.$/u;
/** "c) Thực hiện công tác khen thưởng." over a list of its own where others of its list announce theirs with a colon: a heading as well. */
export function isAmongAnnouncers({ level, line, parent }: Node): boolean {
  if (!MATTER.test(line?.text ?? '')) return false;
  const list = (parent?.children ?? []).slice(0, FIRST_ITEMS);
  const announcing = list.filter(
    (node) => node.level === level && node.children.length > 0 && (node.line?.text.endsWith(':') ?? false),
  );
  return announcing.length > 1;
}

/** Whether the line begins in small letters: the one before it was broken. */
export const goesOn = (line: Line | undefined): boolean => line !== undefined && /^\p{Ll}/u.test(line.text);

/** What begins so with a colon is a topic all the same: "1. Về công tác tuyên truyền:". */
const ABOUT = /^(?:Về |Tổ chức thực hiện\s*:)/u;

/** Whether an item of the list is a heading over a list of its own. */
const isBesideHeading = (parent: Node | null, level: string): boolean =>
  (parent?.children ?? []).some(
    (node) => node.level === level && node.children.some((child) => child.level !== 'attribute'),
  );

/** A paragraph that orders by itself: "Trạm Y tế xã bố trí …", "Căn cứ kế hoạch, các trường …", "Rà soát …"; others only describe what the line over them says. */
const SOMEONE = new RegExp(`^(?!Hội (?:nghị|thi|thảo))(?:${UNIT_NOUN}|${OFFICE}|Các|Mỗi|Mọi|Toàn)(?![A-Za-zÀ-ỹ])`, 'u');
const ordersItself = (text: string): boolean =>
  STARTS_WITH_VERB.test(text) ||
  opensWithVerb(text, 0) ||
  GIVES_TO.test(text) ||
  text.startsWith('Căn cứ ') ||
  (SOMEONE.test(text) && predicateAfter(text, 0, 120) > 0);

/** So many items of a list say how it is written; all of them would be asked once for each. */
const FIRST_ITEMS = 20;
const isShortLine = (text: string): boolean => text.length < 120 && !/[.;,]$/.test(text);
/** "1. Thực hiện chương trình" over a paragraph, like each item of its list: a line that is no sentence, over whole ones. */
function isListOfTopics(parent: Node | null, level: string): boolean {
  const list = (parent?.children ?? []).slice(0, FIRST_ITEMS).filter((node) => node.level === level);
  return (
    list.length > 1 &&
    list.every(
      ({ line, more, children }) =>
        line !== null &&
        isShortLine(line.text) &&
        children.length === 0 &&
        more.length > 0 &&
        more.every(({ text }) => /^\p{Lu}.{40,}[.;]$/u.test(text)),
    )
  );
}

/** A numbered heading over paragraphs: "3. Về vật liệu xây dựng". With a colon it is the start of the item itself, unless all of its list are such. */
export function isTopicOver({ level, more, parent }: Node, text: string): boolean {
  if (!/^(?:digit|decimal|roman|capital|paren 1|spelt|ordinal)/.test(level) || text.length >= 120) return false;
  // A sentence that was broken in two is no heading and its paragraph.
  if (goesOn(more[0])) return false;
  if (isListOfTopics(parent, level) && (!STARTS_WITH_VERB.test(text) || more.some((line) => ordersItself(line.text))))
    return true;
  return (
    !(ABOUT.test(text) ? /[.;,]$/ : /[.;:,]$/).test(text) &&
    (!STARTS_WITH_VERB.test(text) ||
      // "3. PHÂN CÔNG NHIỆM VỤ"
      isCapitals(text) ||
      // "4. Khen thưởng" over whole sentences.
      (/^\S+(?: \S+){1,3}$/.test(text) && more.every((line) => /^\p{Lu}.{60,}[.;:]$/u.test(line.text))) ||
      /^(?:tổ chức|triển khai) thực hiện$/iu.test(text) ||
      GIVES_TO.test(more[0]?.text ?? '') ||
      // "1. Nâng cao trách nhiệm …" over whole paragraphs: each says its own.
      (more.every((line) => /[.;]$/.test(line.text)) && (more.length > 1 || isBesideHeading(parent, level))))
  );
}

const SIGNED = /[.;:,…!?)”"]$/;
const TOPIC_LINE = /^[^.;:\d]{8,120}$/;
/**
 * "Tăng cường tuyên truyền" between whole sentences, each such line over some of them: the topics of a text that numbers
 * none. Nothing where they are too few to tell, or one stands over no sentence.
 */
export function topicsAmong(texts: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [at, text] of texts.entries()) {
    if (SIGNED.test(text)) continue;
    const next = texts[at + 1];
    if (!TOPIC_LINE.test(text) || !STARTS_WITH_VERB.test(text) || next === undefined || !SIGNED.test(next))
      return new Set();
    found.add(at);
  }
  return found.size > 1 && found.size * 2 < texts.length ? found : new Set();
}
