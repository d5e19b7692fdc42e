import type { MappedText } from '@/lib/text';

/** Fonts of TCVN3 and VNI: what is typed in them is no Unicode. */
export const isLegacyFont = (name: string): boolean => /^\.?Vn[A-Z]|^VNI[- ]/.test(name);

/** Fonts of TCVN3 that draw small letters as capitals: .VnTimeH, .VnArialH. */
export const drawsCapitals = (name: string): boolean => /^\.?Vn[A-Z][A-Za-z ]*H(?:$|[-,])/.test(name);

/** `mapped.text` with capitals wherever `isCapital` says so of the offset it came from. Its length is kept. */
export function withCapitals({ text, toOriginal }: MappedText, isCapital: (offset: number) => boolean): string {
  return Array.from(text.split('').entries(), ([at, letter]) => {
    const capital = letter.toUpperCase();
    return capital.length === 1 && capital !== letter && isCapital(toOriginal(at)) ? capital : letter;
  }).join('');
}
