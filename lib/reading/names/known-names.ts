import type { TextSpan } from '@/lib/text';
import { isEveryone } from '../words/everyone';
import { matchAt, matchesAt, OFFICE } from '../words/words';
import { departmentEnd } from './departments';
import { nameEnd, nameReach } from './extent';
import { halfWord, isDoubtfulEnd, isDoubtfulPair, upToRole } from './likely-ends';
import { LOWER_START, START } from './name-starts';
import { namedAt } from './named';
import { personEnd } from './persons';
import { smallStart } from './small-start';

/** A unit or a group of units as a text names it. Offsets are of the text it was found in. */
export interface Named extends TextSpan {
  readonly name: string;
  /** "các sở, ban, ngành": a group in general words, no unit of its own. */
  readonly general: boolean;
  /** Its last words are in no list of words: they may begin what is to be done. */
  readonly guessed?: boolean;
}

/** The names listed from an offset on, one after another; `end` is where the list stops. */
export interface Listed {
  readonly names: readonly Named[];
  readonly end: number;
}

const OFFICE_HERE = new RegExp(` (?:${OFFICE})(?![A-Za-zÀ-ỹ])`, 'uy');

/** A board's name of several matters (Luật Đất đai): "Hội đồng bồi thường, hỗ trợ và tái định cư", "Ban Bồi thường, giải phóng mặt bằng". */
const COMPENSATES =
  /(?:Hội đồng|Ban|Tổ) [Bb]ồi thường(?:(?:,| và|, và|,? [-–])? (?:hỗ trợ|tái định cư|giải phóng mặt bằng|GPMB)){1,3}(?![A-Za-zÀ-ỹ])/uy;

const SMALL_WORD = / \p{Ll}+(?![A-Za-zÀ-ỹ])/uy;
const WORD_GOES_ON = /-?[A-Za-zÀ-ỹ\d]/uy;

/** Finds one name at a time, helped by those that the document itself uses as headings, addressees or recipients. */
export class KnownNames {
  /** As first printed, by their small letters. */
  private readonly known = new Map<string, string>();
  /** Their lengths by their first letter, the longest first. */
  private readonly lengths = new Map<string, number[]>();
  /** In small letters, in the order in which they were learnt. */
  private readonly learnt: string[] = [];
  private longest = 0;
  private readonly vouched = new Set<string>();

  /** Names to be found as they are, wherever they stand. */
  learn(name: string): void {
    const key = name.toLowerCase();
    if (name.length < 3 || name.length > 200 || this.known.has(key) || this.known.size > 150) return;
    this.known.set(key, name);
    this.learnt.push(key);
    this.longest = Math.max(this.longest, name.length);
    const first = key.charAt(0);
    const lengths = this.lengths.get(first) ?? [];
    if (!lengths.includes(name.length))
      this.lengths.set(
        first,
        [...lengths, name.length].sort((a, b) => b - a),
      );
  }

  knows(name: string): boolean {
    return name.length <= this.longest && this.known.has(name.toLowerCase());
  }

  /** How many names are known. */
  get count(): number {
    return this.learnt.length;
  }

  /** Whether a name learnt after the first `count` stands in `text`: what was read there before may be read otherwise now. */
  isNews(text: string, count: number): boolean {
    const small = text.toLowerCase();
    for (let at = count; at < this.learnt.length; at++) if (small.includes(this.learnt[at] ?? '')) return true;
    return false;
  }

  /** The end of a known name at `at`, in whatever case it is printed after a capital; `at` when there is none. */
  endOf(text: string, at: number): number {
    const first = text.charAt(at);
    const lengths = this.lengths.get(first.toLowerCase());
    if (!lengths) return at;
    const here = text.slice(at, at + (lengths[0] ?? 0)).toLowerCase();
    for (const length of lengths) {
      const name = length <= here.length ? this.known.get(here.slice(0, length)) : undefined;
      const found = name && (text.startsWith(name, at) || /\p{Lu}/u.test(first) || /^các /iu.test(name));
      if (found && !matchesAt(WORD_GOES_ON, text, at + length)) return at + length;
    }
    return at;
  }

  /** A whole name that the rules for running text find, too, as it stands alone: they may read it longer elsewhere. */
  vouch(name: string): void {
    this.vouched.add(name.toLowerCase());
  }

  /** Where a vouched name ends that has a few small words more than the rules read up to `end`, or fewer; 0 for none. */
  private vouchedEnd(text: string, at: number, end: number): number {
    let told = 0;
    for (let own = end, words = 0; words < 4; words++) {
      if (this.vouched.has(text.slice(at, own).toLowerCase())) told = own;
      const word = matchAt(SMALL_WORD, text, own)?.[0].length;
      if (!word) break;
      own += word;
    }
    for (let own = end, words = 0; told === 0 && words < 4; words++) {
      const before = text.lastIndexOf(' ', own - 1);
      // Only small letters may be too many: "Tiểu đoàn 3 | hội thao", but "Trung tâm Y tế Hà Giao".
      if (before <= at || !matchesAt(SMALL_WORD, text, before)) break;
      own = before;
      if (this.vouched.has(text.slice(at, own).toLowerCase())) told = own;
    }
    return told;
  }

  /** Where the name at `at` ends that the rules read up to `end`, and whether that is a guess. */
  private settled(text: string, at: number, end: number, guessed: boolean): { end: number; guessed: boolean } {
    const told = this.vouched.size > 0 ? this.vouchedEnd(text, at, end) : 0;
    if (told > 0) return { end: told, guessed: false };
    const role = upToRole(text, end);
    if (role > end) return { end: role, guessed: false };
    const half = halfWord(text, at, end);
    if (half > 0) return { end: half, guessed: true };
    return { end, guessed: guessed || isDoubtfulEnd(text, end) || isDoubtfulPair(text.slice(at, end)) };
  }

  /** One name at `at`: one that the document uses, or as far as its noun and the words after it tell. */
  at(text: string, at: number): Named | null {
    const known = this.endOf(text, at);
    if (known > at) {
      // Two names that the document uses, and no longer one: "Bếp ăn tập thể | và Lái xe cơ quan".
      const isOver = text.startsWith(' và ', known) && this.endOf(text, known + 4) > known + 4;
      const end = isOver ? known : nameEnd(text, at, known - at, { known: true });
      return { start: at, end, name: text.slice(at, end), general: isEveryone(text.slice(at, end)) };
    }
    const department = departmentEnd(text, at);
    if (department > at) return namedAt(text, at, department);
    const told = matchAt(COMPENSATES, text, at) ?? matchAt(START, text, at) ?? matchAt(LOWER_START, text, at);
    const noun = told?.[0].length ?? smallStart(text, at);
    if (noun === 0) return null;
    const person = personEnd(text, at);
    if (person > at) return namedAt(text, at, person);
    // "đồng chí | Cục trưởng | Cục Thuế": the office of a person who is not named.
    const office = matchesAt(/(?:đồng chí|đ\/c) /iuy, text, at) ? matchAt(OFFICE_HERE, text, at + noun) : null;
    const { end: reach, guessed: isGuess } = nameReach(text, at, noun + (office?.[0].length ?? 0));
    if (!told && reach <= at + noun) return null;
    const { end, guessed } = this.settled(text, at, reach, isGuess);
    const name = text.slice(at, end);
    return { start: at, end, name, general: isEveryone(name), ...(guessed && { guessed }) };
  }
}
