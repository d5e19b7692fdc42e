import { attribute, own } from '@/lib/own';
import { roman } from './roman';

/** An open list and the number that its next item gets. */
export interface OpenList {
  next: number;
}

const attributeNumber = (element: Element, name: string): number | undefined => {
  const value = attribute(element, name);
  return value !== null && /^\s*-?\d+/.test(value) ? Number.parseInt(value, 10) : undefined;
};

export const openList = (list: Element): OpenList => ({ next: attributeNumber(list, 'start') ?? 1 });

/** The marker drawn before `item`, or undefined when none is. Moves the list on. */
export function itemMarker(item: Element, list: OpenList | undefined, style: string): string | undefined {
  const number = attributeNumber(item, 'value') ?? list?.next ?? 1;
  if (list) list.next = number + 1;
  return counter(number, style);
}

/** `number` as the browser draws it in `list-style-type: style`. */
function counter(number: number, style: string): string | undefined {
  if (style === 'none') return undefined;
  const quoted = /^["'](.*)["']$/.exec(style);
  if (quoted) return quoted[1]?.trim() || undefined;
  if (/^(disc|circle|square|disclosure)/.test(style)) return '-';
  let drawn = String(number);
  if (number > 0 && /-(alpha|latin)$/.test(style)) drawn = letters(number);
  else if (number > 0 && /-roman$/.test(style)) drawn = roman(number);
  else if (style === 'decimal-leading-zero') drawn = drawn.padStart(2, '0');
  return `${style.startsWith('upper') ? drawn.toUpperCase() : drawn}.`;
}

const letters = (number: number): string =>
  (number > 26 ? letters(Math.floor((number - 1) / 26)) : '') + String.fromCharCode(97 + ((number - 1) % 26));

/** Word's saved HTML writes a list's marker into the text: `<span style="mso-list:Ignore">`. */
export function isWordMarker(element: Element): boolean {
  const style = attribute(element, 'style');
  return style !== null && IGNORE.test(style);
}
const IGNORE = /mso-list:\s*ignore/i;

/** The marker in such an element. Symbol fonts draw their letters as bullets; "a.", "II." and "Phần I" are letters. */
export const wordMarker = (element: Element): string => {
  const text = (own(element, 'textContent') ?? '').trim();
  return /[\p{N})]|^\p{L}[.)]|^\p{L}{2}|^[-+*•]$/u.test(text) ? text : '-';
};

const LEVEL = /mso-list:[^;]*level(\d)/i;
/** How deep Word nested `paragraph`, from 0. */
export const wordDepth = (paragraph: Element | null): number =>
  Number(LEVEL.exec((paragraph && attribute(paragraph, 'style')) ?? '')?.[1] ?? 1) - 1;
