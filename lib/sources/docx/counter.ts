import { roman } from '../roman';

/** Word doubles the letter after z: "z", "aa", "bb". */
const letters = (number: number): string =>
  String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));

/** Numbers over this are drawn as digits whatever the format: no list is as long. */
const MOST = 780;

/** `number` as Word draws it in the format `format` (ECMA-376, 17.18.59 ST_NumberFormat). */
export function drawNumber(number: number, format: string): string {
  const small = number > 0 && number <= MOST;
  switch (format) {
    case 'none':
      return '';
    case 'lowerLetter':
      return small ? letters(number) : String(number);
    case 'upperLetter':
      return small ? letters(number).toUpperCase() : String(number);
    case 'lowerRoman':
      return small ? roman(number) : String(number);
    case 'upperRoman':
      return small ? roman(number).toUpperCase() : String(number);
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'decimalEnclosedParen':
      return `(${number})`;
    case 'decimalEnclosedFullstop':
      return `${number}.`;
    case 'numberInDash':
      return `- ${number} -`;
    default:
      return String(number);
  }
}

/** Letters of symbol fonts that lie in the private use area: the low byte is the letter. */
const PRIVATE = /[\uf020-\uf0ff]/g;
const plainLetter = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) & 0xff);

/** A bullet as text: "+" and "*" mean another level than "-" in Vietnamese notices, pictures mean none of them. */
export function drawBullet(text: string, font: string | undefined): string {
  // In Symbol the signs lie where ASCII has them, in Wingdings they are pictures.
  const isPicture = font !== undefined && /wingdings|webdings|dingbats/i.test(font);
  const sign = text.replace(PRIVATE, (letter) => (isPicture ? '' : plainLetter(letter))).trim();
  return !isPicture && /^[+*]$/.test(sign) ? sign : '-';
}
