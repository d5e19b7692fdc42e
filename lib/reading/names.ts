import { nameEnd } from './extent';
import { WHOLE } from './goes-on';
import { groupAt } from './groups';
import { KnownNames, type Named } from './known-names';
import { predicateAfter } from './lexicon';
import {
  BETWEEN,
  COMMITTEES,
  HEADS,
  HEADS_OF_SEVERAL,
  INITIALS_BESIDE,
  OTHER_PLACE,
  PERSON,
  PLURAL,
  START,
  TITLE_BESIDE,
  TOGETHER,
  WHERE,
} from './name-starts';
import { isNoUnit, matchAt, matchesAt, UNIT_NOUN } from './words';

/** The names listed from an offset on, one after another; `end` is where the list stops. */
export interface Listed {
  readonly names: readonly Named[];
  readonly end: number;
}

/** "các Bộ: Quốc phòng, | Công an": here it is one of them. */
const isMinistry = (text: string, at: number, noun: string): boolean =>
  noun === 'Bộ' && matchesAt(/Công an(?! \p{Ll}*(?:tỉnh|thành phố|các|xã|phường))/uy, text, at);
/** Where those of one kind are: "các Cục Thuế | địa phương". */
const OF_PLACES =
  /(?:\s(?:địa phương|(?:các )?(?:tỉnh|thành phố|huyện|xã|phường)))?(?:,? (?:và )?(?:thành phố|thị xã|phường|thị trấn|đặc khu))*(?![A-Za-zÀ-ỹ])/uy;
const SEPARATOR =
  /\s*(?:,|;|\/|&(?= các )|(?:và|cùng|hoặc|với)(?=\s)|-(?=\s\p{Lu}))\s*(?:(?:và|cùng với|cùng|hoặc|với)\s+)?/uy;

/** Reads the lists of names in a document: units, several under one noun, groups, persons with their offices. */
export class Names {
  private readonly known = new KnownNames();
  /** What was listed last: a sentence's beginning is asked several questions. */
  private last: { readonly text: string; readonly at: number; readonly listed: Listed } | null = null;

  /** Names to be found as they are, wherever they stand. */
  learn(name: string): void {
    this.known.learn(name);
    this.last = null;
  }

  knows(name: string): boolean {
    return this.known.knows(name);
  }

  /** How many names were learnt. */
  get learnt(): number {
    return this.known.count;
  }

  /** Whether `text`, read when only `count` names were learnt, may read otherwise now. */
  isNews(text: string, count: number): boolean {
    return this.known.isNews(text, count);
  }

  /** The names listed from `at` on; empty when none starts there. */
  list(text: string, at: number): Listed {
    if (this.last?.at !== at || this.last.text !== text) this.last = { text, at, listed: this.listed(text, at) };
    return this.last.listed;
  }

  private listed(text: string, at: number): Listed {
    const names: Named[] = [];
    let end = at;
    for (let next = at; ; ) {
      const known = this.known.endOf(text, next) > next;
      const together = matchesAt(TOGETHER, text, next);
      const committees = known ? null : matchAt(COMMITTEES, text, next);
      // "Giám đốc | các Sở: Tài chính, Xây dựng": the heads of several.
      const head = !together || known || committees ? '' : (matchAt(HEADS_OF_SEVERAL, text, next)?.[0] ?? '');
      const plural = known ? null : (committees ?? (together ? matchAt(PLURAL, text, next + head.length) : null));
      if (plural?.[1]) {
        const before = names.length;
        const begin = next;
        next += head.length + plural[0].length;
        let noun = committees
          ? `${plural[1]}${plural[2] ?? ''}`.trimEnd()
          : `${plural[1][0]?.toUpperCase()}${plural[1].slice(1)}`;
        for (;;) {
          const whole = WHOLE.exec(text.slice(next, next + 80))?.[0].length ?? 0;
          // "các Bộ A, B và | UBND các tỉnh C, D": another list.
          if (names.length > before && matchesAt(COMMITTEES, text, next)) break;
          const own = matchesAt(START, text, next) && !isMinistry(text, next, noun) ? this.known.at(text, next) : null;
          const stop = own?.end ?? (whole ? next + whole : nameEnd(text, next, 0, { plural: true }));
          if (stop <= next) break;
          names.push(
            own ?? { start: next, end: stop, name: `${head}${noun} ${text.slice(next, stop)}`, general: false },
          );
          end = stop;
          const comma = matchAt(BETWEEN, text, stop)?.[0].length ?? 0;
          const other = committees && comma ? matchAt(OTHER_PLACE, text, stop + comma)?.[0] : undefined;
          if (other) noun = `${plural[1]}${other.replace(/^các /, '').trimEnd()}`;
          if (!comma || !(other || matchesAt(/\p{Lu}/uy, text, stop + comma))) break;
          next = stop + comma + (other?.length ?? 0);
        }
        // "các Cục Thuế địa phương": all of one kind.
        const [only] = names.slice(before);
        if (
          only &&
          names.length === before + 1 &&
          !committees &&
          !plural[0].includes(':') &&
          !only.name.startsWith('UBND')
        ) {
          end += matchAt(OF_PLACES, text, end)?.[0].length ?? 0;
          names[before] = { start: begin, end, name: text.slice(begin, end), general: false };
        }
        next = end;
      } else {
        const found =
          (together && matchesAt(HEADS, text, next) ? groupAt(text, next, this.known) : null) ??
          this.known.at(text, next) ??
          (together ? groupAt(text, next, this.known) : null) ??
          // Those are named beside others only: "Ban Giám hiệu và | giáo viên chủ nhiệm".
          (names.length > 0 ? staffAt(text, next) : null) ??
          smallAt(text, next);
        if (!found || found.end <= next) break;
        names.push(found);
        end = found.end;
      }
      // Beside a person's name stands the office, which is no second one.
      if (matchesAt(PERSON, text, next)) {
        const title = matchAt(TITLE_BESIDE, text, end);
        if (title) {
          const noun = end + title[0].search(/[A-Za-zÀ-ỹ]/u);
          end = this.known.at(text, noun)?.end ?? end + title[0].length;
          // "Đồng chí A - Phó Bí thư, | Chủ tịch UBND xã": another of the person's posts.
          const post = end + (matchAt(OTHER_POST, text, end)?.[0].length ?? 0);
          if (post > end) end = this.known.at(text, post)?.end ?? end;
        } else end += matchAt(INITIALS_BESIDE, text, end)?.[0].length ?? 0;
      }
      if (text[end] === ' ') end += matchAt(WHERE, text, end)?.[0].length ?? 0;
      // What a name is explained with is skipped: "Sở Tài chính (qua Phòng Ngân sách)".
      const aside = matchAt(ASIDE, text, end);
      const separator = matchAt(SEPARATOR, text, end + (aside?.[0].length ?? 0));
      if (!separator) break;
      next = end + (aside?.[0].length ?? 0) + separator[0].length;
    }
    return { names, end };
  }
}

const OTHER_POST =
  /, (?=(?:Phó )?(?:Bí thư|Chủ tịch|Trưởng|Giám đốc|Hiệu trưởng|Chủ nhiệm|Chỉ huy trưởng)(?! các)(?![A-Za-zÀ-ỹ]))/uy;
const ASIDE = /\s*\([^()]{0,160}\)/uy;

/** Staff in small letters: "giáo viên chủ nhiệm". */
const STAFF =
  /(?:(?:giáo|giảng|nhân|đảng|đoàn|hội) viên|viên chức|cán bộ|công chức|người lao động)(?: (?:chủ nhiệm|bộ môn|các lớp|y tế|thư viện|văn phòng|kế toán))?(?![A-Za-zÀ-ỹ])/uy;
function staffAt(text: string, start: number): Named | null {
  const name = matchAt(STAFF, text, start)?.[0];
  return name ? { start, end: start + name.length, name, general: true } : null;
}

const NOUN = new RegExp(`(?:${UNIT_NOUN}) (?=\\p{Ll})`, 'uy');
const IN_SENTENCE = /(?<=[\p{Ll},;] )/uy;
/** A noun with a capital in mid-sentence begins a name, whatever small letters follow: "với | Tạp chí thuế | , Văn phòng". */
function smallAt(text: string, start: number): Named | null {
  if (start < 2 || !matchesAt(IN_SENTENCE, text, start)) return null;
  const noun = matchAt(NOUN, text, start)?.[0];
  if (!noun || isNoUnit(text.slice(start, start + 24))) return null;
  const verb = predicateAfter(text, start + noun.length - 1, 60);
  const end =
    verb > 0 ? verb - 1 : start + (matchAt(/[^,;.:()]{4,60}(?=[,;]|\.?\s*$)/uy, text, start)?.[0].length ?? 0);
  return end > start ? { start, end, name: text.slice(start, end), general: false } : null;
}
