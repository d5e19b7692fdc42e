import { fold } from '@/lib/text';

/** A word of a unit's name, or a letter of its initials: "Phòng KHTC" is phong, and the initials k, h, t, c. */
interface Piece {
  readonly folded: string;
  readonly initial: boolean;
}

/** Nouns that begin a unit's name, folded, and how offices shorten them. */
export const SHORT_NOUNS: readonly (readonly [folded: string, short: string])[] = [
  ['van phong', 'VP'],
  ['thanh tra', 'TTr'],
  ['trung tam', 'TT'],
  ['chi cuc', 'CC'],
  ['phong', 'P'],
  ['ban', 'B'],
];

/** Words that initials leave out, and offices now and then: "Sở Khoa học và Công nghệ" is "Sở KHCN". */
export const LEFT_OUT: ReadonlySet<string> = new Set(['va', 'cua', 'thuoc']);

const MARKED_CAPITAL = /[^A-ZĐ\P{L}]/u;
const INITIALS = /^(?:\p{Lu}\p{Ll}{0,2}){2,}$/u;

function piecesOf(name: string): readonly Piece[] {
  const words = name.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  const isShouted = words.length > 1 && !/\p{Ll}/u.test(name) && MARKED_CAPITAL.test(name);
  return words
    .flatMap((word, at): readonly Piece[] => {
      const folded = fold(word);
      // In "SỞ KH&CN" only what nobody can say is none.
      const isNone = isShouted ? /[aeiouy]/.test(folded) : !INITIALS.test(word);
      if (isNone && !(at === 0 && word === 'P' && words.length > 1)) return [{ folded, initial: false }];
      return (word.match(/\p{Lu}\p{Ll}*/gu) ?? []).map((letter) => ({ folded: fold(letter), initial: true }));
    })
    .filter(({ folded }) => !LEFT_OUT.has(folded));
}

/** A unit's name, to be compared with others that say the same shorter or longer. */
export class ShortName {
  private readonly pieces: readonly Piece[];
  /** "KHTC" */
  private readonly isOneWord: boolean;

  constructor(name: string) {
    this.pieces = piecesOf(name);
    this.isOneWord = /^\p{L}+(?:[-–&]\p{L}+)*$/u.test(name);
  }

  get hasInitials(): boolean {
    return this.pieces.some(({ initial }) => initial);
  }

  /** The same for all ways to print it in full, and for all ways to print its initials: "Phòng KH-TC", "Phòng KHTC". */
  get key(): string {
    return this.pieces.map(({ folded, initial }) => (initial ? `${folded}.` : folded)).join(' ');
  }

  /**
   * Its letters, the same for its noun in full and in short, and for initials in small letters: "Trung tâm CNTT", "TT CNTT",
   * "ttcntt"; "Phòng HCTH", "P. HCTH", "hcth".
   */
  get letters(): string {
    const words = this.pieces.map(({ folded }) => folded);
    const name = words.join(' ');
    const [noun, short] = SHORT_NOUNS.find(([long]) => name.startsWith(`${long} `)) ?? ['', ''];
    const rest = name.slice(noun.length);
    const isRoom = noun === 'phong' || (words.length > 1 && words[0] === 'p');
    return (isRoom ? rest.replace(/^p /, '') : `${fold(short)}${rest}`).replaceAll(' ', '');
  }

  /**
   * Whether it can be short for `full`: by three initials or more, or by its first words, where the others are the same
   * ("P. Kế hoạch", "VP Sở"). Two letters alone say too little: "Phòng TC" is Tổ chức or Tài chính.
   */
  isFor(full: ShortName): boolean {
    const short = this.pieces;
    // "KHTC" is "Phòng KHTC" and "Phòng Kế hoạch – Tài chính".
    if (this.isOneWord && short.length >= LEAST && isSaid(short, full.pieces.slice(full.isRoom ? 1 : 0))) return true;
    if (!isSaid(short, full.pieces)) return false;
    const shortened = short.map(({ initial }, at) => initial && full.pieces[at]?.initial === false);
    const count = shortened.filter(Boolean).length;
    // The P of "P.TC" tells nothing more of what it is for.
    const telling = count - (shortened[0] && full.isRoom ? 1 : 0);
    return telling >= LEAST || (count > 0 && count === shortened.indexOf(false));
  }

  private get isRoom(): boolean {
    return this.pieces[0]?.folded === 'phong';
  }
}

const LEAST = 3;

/** Whether initials of the one stand for words of the other, and all else is the same. */
const isSaid = (short: readonly Piece[], full: readonly Piece[]): boolean =>
  short.length === full.length &&
  short.every(({ folded, initial }, at) => {
    const long = full[at];
    return initial && long?.initial === false
      ? long.folded.startsWith(folded)
      : long?.folded === folded && long.initial === initial;
  });
