import { call, own } from '@/lib/own';
import { factOf, tidy } from './labels';
import { columnsOf } from './lists';
import type { Fact, PortalFacts } from './types';

/** As in `Node` and `NodeFilter`. */
const [ELEMENT, TEXT, ELEMENT_OR_TEXT] = [1, 3, 5];
const [ACCEPT, REJECT] = [1, 2];
/** Not drawn, filled in by the officer, or a list. */
const LEFT_OUT = /^(script|style|template|textarea|select|iframe|tbody)$/;
const LIST = 40;
/** A label alone, or with what it names: "Trích yếu", "Trích yếu:", "Trích yếu: Kết luận …". */
const LABELLED = /^\s*([^:]{4,40}?)\s*(?::\s*([\s\S]*))?$/;
/** What no label reaches out of. */
const ROW = /^(TR|DL|UL|OL|TABLE|FORM|BODY)$/;
const FIELD = 'input,select,textarea,script,style';
const INLINE = /^(#text|A|B|EM|FONT|I|SPAN|STRONG|U)$/;
const CELL = /^(TD|TH|DD|DIV|P)$/;
const LONGEST = 600;

/**
 * The facts that a page's labels name: cells beside label cells, `<dt>` and `<dd>`, "Label: value" lines. Null unless the
 * page is about one document, told by its number or its subject and something else.
 */
export function labelledFacts(page: Document): PortalFacts | null {
  const found: Partial<Record<Fact, string>> = {};
  const walker = call(page, 'createTreeWalker', own(page, 'body'), ELEMENT_OR_TEXT, (node) =>
    LEFT_OUT.test(isElement(node) ? own(node, 'localName') : '') &&
    (own(node, 'nodeName') !== 'TBODY' || own(node, 'childNodes').length > LIST)
      ? REJECT
      : ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const [, label = '', said = ''] = (own(node, 'nodeType') === TEXT && LABELLED.exec(node.nodeValue ?? '')) || [];
    const fact = factOf(label);
    if (!fact || isUnseen(node) || inHeader(node)) continue;
    const value = tidy(said) || beside(node);
    if (!value || value.length > LONGEST || factOf(value)) continue;
    // Two documents: the page is a list of some kind.
    if (found[fact] !== undefined && found[fact] !== value && (fact === 'number' || fact === 'subject')) return null;
    found[fact] ??= value;
  }
  return (found.number || found.subject) && Object.keys(found).length > 1 ? found : null;
}

/** What stands after a label that stands alone: in its line, or in the cell beside it. No field of a form is read. */
function beside(label: Node): string {
  for (let at: Node | null = label; at && !ROW.test(own(at, 'nodeName')); at = own(at, 'parentNode')) {
    let value = '';
    for (let next = own(at, 'nextSibling'); next; next = own(next, 'nextSibling')) {
      const field = isElement(next) && (call(next, 'matches', FIELD) || call(next, 'querySelector', FIELD));
      const said = field ? '' : tidy(own(next, 'textContent'));
      const name = own(next, 'nodeName');
      if (field || factOf(said) || (value && name === 'BR')) return value;
      value = tidy(`${value} ${said}`).replace(/^:\s*/, '');
      if (!INLINE.test(name) && (value || (!said && CELL.test(name)))) return value;
    }
    if (value) return value;
  }
  return '';
}

/** The columns of a list are named in a row of their own. */
const inHeader = ({ parentElement }: Node): boolean =>
  columnsOf((parentElement && (call(parentElement, 'closest', 'tr') as HTMLTableRowElement | null))?.cells) !==
  undefined;

const isElement = (node: Node): node is Element => own(node, 'nodeType') === ELEMENT;
/** Browsers know (Chromium 105, Firefox 106); a file that nothing draws does not. */
const isUnseen = ({ parentElement }: Node): boolean =>
  parentElement !== null &&
  own(parentElement, 'checkVisibility') !== undefined &&
  !call(parentElement, 'checkVisibility');
