import { attribute, call, own, parentOf, tagOf } from '@/lib/own';
import { isEdited } from './dom-lines';
import { textLength, textNodes } from './dom-text';

/** A type alone, in capitals, whose letters with marks may be several: the head of what is shown without motto and number. */
const TYPE =
  /^\s*(?:TH.{1,2}NG B.{1,2}O|K.{1,3}T LU.{1,3}N|K.{1,3} HO.{1,2}CH|CH.{2,4}NG TR.{1,2}NH|QUY.{1,3}T Đ.{1,2}NH|CH.{1,2} TH.{1,2}|C.{1,2}NG ĐI.{1,3}N)\s*$/;
/** Motto, or number and symbol: a document's head (NĐ 30/2020/NĐ-CP, Phụ lục I). `..?` is a letter with marks. */
const HEAD = /c\s+l..?p\s*[-–]\s*t..?\s+do|^\s*S(?:ố|è|oá)\s*:\s*\d+\s*\/\s*[A-ZĐ]{2}/i;
const FOOT = /n..?i\s+nh..?n\s*(?::|$)/i;
/** What may follow the foot: a signature, an appendix. */
const BEYOND = /^\s*(?:TM|KT|TL|TUQ)\.\s*[A-ZĐ]|^\s*ph[ụô]\s+l[ụô]c|kèm\s+theo\s+(?:quyết|công|văn|thông|chỉ|kế|nghị)/i;
/** Any of them: one search of the text, where there is none. */
const SIGN = new RegExp([HEAD, FOOT, BEYOND].map(({ source }) => source).join('|'), 'i');
/** A secrecy mark counts wherever the page shows it (lib/reading/form/secrecy). "Đổi mật khẩu", "Bảo mật" are none. */
const SECRECY = /(?<!bảo\s+)m(?:ậ|Ë|aä|[aâạ][\u0302\u0323]{1,2})t[^A-Za-zÀ-ỹ\d]*$/i;
/** The word is begun, and not over. */
const BEGUN = /m\S{0,3}$/i;
/** As long as the longest of these, "bảo mật" with its marks apart. */
const MARK = 12;
/** A mark stands at the end of its line, before a few signs. */
const TAIL = 40;
/** No line of these is longer. */
const LONGEST = 200;
const NODES_A_STEP = 200;
/** Parts of tables, lists and paragraphs, which are read as such from where they begin. */
const PARTS = new Set(
  'tr tbody thead tfoot caption colgroup ul ol li dl dt dd p span b strong i em u font a'.split(' '),
);
/** Around a document so few characters still belong to it: a signature in a box of its own. */
const LITTLE = 400;
/** What is longer is not measured to the end. */
const LONG = 100_000;

/**
 * The part of `root` that holds the document, with all from its first head to its last foot, signature and appendix; a
 * portal shows lists, menus and forms around it. `root` itself where that is not certain: no head, no foot, a secrecy mark
 * beside it, or a part that is not drawn or being edited. In small steps.
 */
export function* documentIn(root: Element): Generator<void, Element> {
  const found = yield* signsIn(root);
  const region = found && (yield* around(root, found.first, found.last));
  if (!region || !found.marks.every((mark) => call(region, 'contains', mark))) return root;
  return isDrawn(region) ? region : root;
}

function* signsIn(root: Element): Generator<void, { first: Node; last: Node; marks: readonly Node[] } | undefined> {
  let first: Node | undefined;
  let last: Node | undefined;
  let type: Node | undefined;
  const marks: Node[] = [];
  let [head, foot, nodes] = [false, false, 0];
  let before = '';
  for (const node of textNodes(root)) {
    if (++nodes % NODES_A_STEP === 0) yield;
    const text = node.nodeValue ?? '';
    const end = text.length > LONGEST ? '' : (before + text).slice(-TAIL);
    if (SECRECY.test(end)) marks.push(node);
    // "<b>M</b>ật": a word may stand in several nodes.
    before = BEGUN.test(end) ? end.slice(-MARK) : '';
    if (text.length < 3 || text.length > LONGEST) continue;
    if (!head && !foot && text.length < 40 && TYPE.test(text)) type ??= node;
    if (!SIGN.test(text)) continue;
    head ||= HEAD.test(text);
    foot ||= FOOT.test(text);
    first ??= node;
    last = node;
  }
  const begin = head ? first : type;
  return foot && begin && last ? { first: begin, last, marks } : undefined;
}

/** The smallest whole part of `root` around both nodes. */
function* around(root: Element, first: Node, last: Node): Generator<void, Element> {
  let region = parentOf(first) ?? root;
  while (region !== root && !call(region, 'contains', last)) {
    region = parentOf(region) ?? root;
    yield;
  }
  let length = textLength(region, LONG);
  for (let parent = parentOf(region); parent && region !== root; parent = parentOf(region)) {
    const whole = textLength(parent, LONG);
    if (!PARTS.has(tagOf(region)) && !hasTwin(region) && (whole === LONG || whole > length + LITTLE)) break;
    region = parent;
    length = whole;
    yield;
  }
  return region;
}

/** Another of its kind stands beside it, as pages do. */
function hasTwin(region: Element): boolean {
  const kind = attribute(region, 'class');
  if (!kind) return false;
  const twins = (next: 'previousElementSibling' | 'nextElementSibling'): boolean => {
    const beside = own(region, next);
    return beside !== null && tagOf(beside) === tagOf(region) && attribute(beside, 'class') === kind;
  };
  return twins('previousElementSibling') || twins('nextElementSibling');
}

/** Whether a walk from the page down comes to `region`. */
function isDrawn(region: Element): boolean {
  for (let at: Element | null = region; at; at = parentOf(at)) if (isEdited(at)) return false;
  return own(region, 'checkVisibility') === undefined || call(region, 'checkVisibility');
}
