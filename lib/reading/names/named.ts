import type { Named } from './known-names';

/** The unit that the words of `text` from `start` to `end` name. */
export const namedAt = (text: string, start: number, end: number): Named => ({
  start,
  end,
  name: text.slice(start, end),
  general: false,
});

/** What is put in after a name in brackets or quotation marks. */
const ASIDE = /\s*(?:\(.*|["“].*)$/u;
export const withoutAside = (name: string): string => name.replace(ASIDE, '');
