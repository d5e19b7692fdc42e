import { attribute, tagOf } from '@/lib/own';
import type { Look, LookOf } from './dom-look';

const BLOCKS =
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form ' +
  'frameset h1 h2 h3 h4 h5 h6 header hr html legend main nav ol p pre search section summary ul caption';
const DISPLAY = new Map<string, string>([
  ...BLOCKS.split(' ').map((tag): [string, string] => [tag, 'block']),
  ['li', 'list-item'],
  ['table', 'table'],
  ['tr', 'table-row'],
  ['td', 'table-cell'],
  ['th', 'table-cell'],
  ['thead', 'table-row-group'],
  ['tbody', 'table-row-group'],
  ['tfoot', 'table-row-group'],
  ['head', 'none'],
]);
const BOLD = new Set('b strong h1 h2 h3 h4 h5 h6 th'.split(' '));
const LIST_STYLES = new Map([
  ['1', 'decimal'],
  ['a', 'lower-alpha'],
  ['A', 'upper-alpha'],
  ['i', 'lower-roman'],
  ['I', 'upper-roman'],
]);

const declared = (style: string, property: string): string | undefined =>
  new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`, 'i').exec(style)?.[1]?.trim().toLowerCase();

/**
 * Looks from tags, attributes and `style` alone, for documents that no browser draws (files read in Node). Stylesheets
 * are not asked.
 */
export const tagLook: LookOf = (element, parent): Look => {
  const tag = tagOf(element);
  const style = attribute(element, 'style') ?? '';
  const shut = attribute(element, 'hidden') !== null || (tag === 'dialog' && attribute(element, 'open') === null);
  const weight = declared(style, 'font-weight');
  const visibility = declared(style, 'visibility');
  const space = declared(style, 'white-space');
  return {
    display: shut ? 'none' : (declared(style, 'display') ?? DISPLAY.get(tag) ?? 'inline'),
    unseen: visibility === undefined ? parent.unseen : visibility !== 'visible',
    bold: weight === undefined ? parent.bold || BOLD.has(tag) : /^(bold|[6-9]00)/.test(weight),
    pre: space === undefined ? parent.pre || tag === 'pre' : space.startsWith('pre'),
    listStyle: declared(style, 'list-style(?:-type)?') ?? listStyle(element, parent),
  };
};

function listStyle(element: Element, parent: Look): string {
  const type = LIST_STYLES.get(attribute(element, 'type') ?? '');
  if (tagOf(element) === 'ol') return type ?? 'decimal';
  if (tagOf(element) === 'ul') return 'disc';
  return (tagOf(element) === 'li' ? type : undefined) ?? parent.listStyle;
}
