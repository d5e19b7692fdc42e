import type { Form } from './form';

/** Two letters tell most beginnings apart; the digits of a number do not matter. */
const KEY = /^(?:\\d|.(?:\\d|.))/;
const isDigit = (text: string, at: number): boolean => text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39;
const keyAt = (text: string, at: number): string => {
  if (isDigit(text, at)) return '\\d';
  return isDigit(text, at + 1) ? `${text.charAt(at)}\\d` : text.slice(at, at + 2);
};

/** A form and where it may begin: offsets in the order of the text. */
export type Starts = readonly [form: Form, offsets: readonly number[]];

/** Finds in folded text, in one pass, which of `forms` may begin where. The forms keep their order. */
export function startsOf(forms: readonly Form[]): (folded: string) => Starts[] {
  const all = [...new Set(forms.flatMap((form) => form.starts))];
  const any = new RegExp(`(?:\\b|(?<!\\d)(?=\\d))(?=${all.join('|')})`, 'g');
  const beginning = new Map<string, number[]>();
  for (const [index, { starts }] of forms.entries())
    for (const key of new Set(starts.map((start) => KEY.exec(start)?.[0] ?? start)))
      beginning.set(key, [...(beginning.get(key) ?? []), index]);
  return (folded) => {
    const found: number[][] = [];
    any.lastIndex = 0;
    for (; any.test(folded); any.lastIndex++) {
      const at = any.lastIndex;
      for (const index of beginning.get(keyAt(folded, at)) ?? []) {
        const offsets = found[index];
        if (offsets) offsets.push(at);
        else found[index] = [at];
      }
    }
    const starts: Starts[] = [];
    for (const [index, form] of forms.entries()) {
      const offsets = found[index];
      if (offsets) starts.push([form, offsets]);
    }
    return starts;
  };
}
