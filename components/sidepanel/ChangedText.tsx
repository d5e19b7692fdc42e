import { newWords } from './diff';

/** The new text of a changed assignment, its new words underlined. */
export function ChangedText({ before, after }: { before: string; after: string }) {
  let at = 0;
  return newWords(before, after).map(({ text, added }) => {
    const key = at;
    at += text.length;
    return added ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>;
  });
}
