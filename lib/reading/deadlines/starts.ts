import type { Form } from './form';

/** Two letters tell most beginnings apart; the digits of a number do not matter. */
const KEY = /^(?:\\d|.(?:\\d|.))/;
const isDigit = (text: string, at: number): boolean => text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39;
const keyAt = (text: string, at: number): string => {
  if (isDigit(text, at)) return '\\d';
  return isDigit(text, at + 1) ? `${text.charAt(at)}\\d` : text.slice(at, at + 2);
};

/** Where forms may begin, in the order of the text, and for each place which of the forms: a bit each. Good until the next text. */
export interface Starts {
  readonly count: number;
  readonly offsets: Uint32Array;
  readonly forms: Uint32Array;
}

/** Room for the places, used again for each text: making room anew took longer than finding them. */
class Room {
  count = 0;
  offsets = new Uint32Array(256);
  forms = new Uint32Array(256);

  add(offset: number, forms: number): void {
    if (this.count === this.offsets.length) {
      this.offsets = doubled(this.offsets);
      this.forms = doubled(this.forms);
    }
    this.offsets[this.count] = offset;
    this.forms[this.count++] = forms;
  }
}

function doubled(list: Uint32Array): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(list.length * 2);
  longer.set(list);
  return longer;
}

/** Finds in folded text, in one pass, which of `forms` (at most 32) may begin where. */
export function startsOf(forms: readonly Form[]): (folded: string) => Starts {
  const all = [...new Set(forms.flatMap((form) => form.starts))];
  const any = new RegExp(`(?:\\b|(?<!\\d)(?=\\d))(?=${all.join('|')})`, 'g');
  const beginning = new Map<string, number>();
  for (const [index, { starts }] of forms.entries())
    for (const key of starts.map((start) => KEY.exec(start)?.[0] ?? start))
      beginning.set(key, (beginning.get(key) ?? 0) | (1 << index));
  const room = new Room();
  return (folded) => {
    room.count = 0;
    any.lastIndex = 0;
    for (; any.test(folded); any.lastIndex++) {
      const here = beginning.get(keyAt(folded, any.lastIndex));
      if (here !== undefined) room.add(any.lastIndex, here);
    }
    return room;
  };
}
