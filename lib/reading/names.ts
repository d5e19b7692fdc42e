import type { TextSpan } from '@/lib/text';
import { isEveryone } from './everyone';
import { nameEnd } from './extent';
import { WHOLE } from './goes-on';
import { beginsVerb, nameWordAt, predicateAfter } from './lexicon';
import {
  BARE_GROUP,
  BETWEEN,
  COMMITTEES,
  GROUP,
  HEADS,
  HEADS_OF_SEVERAL,
  INITIALS_BESIDE,
  LOWER_START,
  OTHER_PLACE,
  PERSON,
  PLURAL,
  START,
  THINGS,
  TITLE_BESIDE,
  WHERE,
  WORD,
} from './name-starts';
import { matchAt, matchesAt, NAME_STOP, NO_UNIT, OFFICE, UNIT_NOUN } from './words';

/** A unit or a group of units as a text names it. Offsets are of the text it was found in. */
export interface Named extends TextSpan {
  readonly name: string;
  /** "các sở, ban, ngành": a group in general words, no unit of its own. */
  readonly general: boolean;
}

/** The names listed from an offset on, one after another; `end` is where the list stops. */
export interface Listed {
  readonly names: readonly Named[];
  readonly end: number;
}

/** What says which of a group are meant, though a name would end at its first word. */
const WHICH =
  /(?:có )?liên quan(?! đến)|trong (?:lĩnh vực|tỉnh|ngành)|trên địa bàn|được (?:giao|phân công)(?: (?:nhiệm vụ|phụ trách \p{Ll}+ \p{Ll}+))?|còn lại|có (?!trách nhiệm|nhiệm vụ|văn bản|báo cáo|ý kiến|kế hoạch|giải pháp|phương án|biện pháp)/uy;
/** What those of a group have in their care, up to the order itself: not "quản lý chặt chẽ hồ sơ, khẩn trương …". */
const IN_CARE =
  /(?:quản lý|vận hành|sử dụng|thi công|phụ trách|cung cấp|kinh doanh) (?!chặt|tốt|nghiêm|hiệu quả|đúng|thống nhất)[^.;:()]{2,60}?[^,.;:()](?= (?:chủ động|phải|cần|có trách nhiệm|chịu trách nhiệm|khẩn trương|nghiêm túc|tiếp tục|tăng cường) )/uy;
/** "các Bộ: Quốc phòng, | Công an": here it is one of them. */
const isMinistry = (text: string, at: number, noun: string): boolean =>
  noun === 'Bộ' && matchesAt(/Công an(?! \p{Ll}*(?:tỉnh|thành phố|các|xã|phường))/uy, text, at);
const OFFICE_HERE = new RegExp(` (?:${OFFICE})(?![A-Za-zÀ-ỹ])`, 'uy');
/** Where those of one kind are: "các Cục Thuế | địa phương". */
const OF_PLACES =
  /(?:\s(?:địa phương|(?:các )?(?:tỉnh|thành phố|huyện|xã|phường)))?(?:,? (?:và )?(?:thành phố|thị xã|phường|thị trấn|đặc khu))*(?![A-Za-zÀ-ỹ])/uy;
const SEPARATOR =
  /\s*(?:,|;|\/|&(?= các )|(?:và|cùng|hoặc|với)(?=\s)|-(?=\s\p{Lu}))\s*(?:(?:và|cùng với|cùng|hoặc|với)\s+)?/uy;

/** Finds names of units in a document, helped by the names that the document itself uses as headings or addressees. */
export class Names {
  /** As first printed, by their small letters. */
  private readonly known = new Map<string, string>();
  /** Their lengths by their first letter, the longest first. */
  private readonly lengths = new Map<string, number[]>();
  private longest = 0;
  /** What was listed last: a sentence's beginning is asked several questions. */
  private last: { readonly text: string; readonly at: number; readonly listed: Listed } | null = null;

  /** Names to be found as they are, wherever they stand. */
  learn(name: string): void {
    const key = name.toLowerCase();
    if (name.length < 3 || name.length > 200 || this.known.has(key) || this.known.size > 150) return;
    this.known.set(key, name);
    this.last = null;
    this.longest = Math.max(this.longest, name.length);
    const lengths = new Set(this.lengths.get(key[0] ?? '')).add(name.length);
    this.lengths.set(
      key[0] ?? '',
      [...lengths].sort((a, b) => b - a),
    );
  }

  knows(name: string): boolean {
    return name.length <= this.longest && this.known.has(name.toLowerCase());
  }

  /** The end of a known name at `at`, in whatever case it is printed after a capital; `at` when there is none. */
  private knownAt(text: string, at: number): number {
    const first = text.charAt(at);
    const lengths = this.lengths.get(first.toLowerCase());
    if (!lengths) return at;
    const here = text.slice(at, at + (lengths[0] ?? 0)).toLowerCase();
    for (const length of lengths) {
      const name = length <= here.length ? this.known.get(here.slice(0, length)) : undefined;
      const found = name && (text.startsWith(name, at) || /\p{Lu}/u.test(first) || /^các /iu.test(name));
      if (found && !matchesAt(/-?[A-Za-zÀ-ỹ\d]/uy, text, at + length)) return at + length;
    }
    return at;
  }

  /** One name at `at`, with the noun to be put before it for a part of a plural. */
  private one(text: string, at: number): Named | null {
    const known = this.knownAt(text, at);
    if (known > at) {
      // Two names that the document uses, and no longer one: "Bếp ăn tập thể | và Lái xe cơ quan".
      const isOver = text.startsWith(' và ', known) && this.knownAt(text, known + 4) > known + 4;
      const end = isOver ? known : nameEnd(text, at, known - at, { known: true });
      return { start: at, end, name: text.slice(at, end), general: isEveryone(text.slice(at, end)) };
    }
    const noun = matchAt(START, text, at) ?? matchAt(LOWER_START, text, at);
    if (!noun?.[0]) return null;
    // "đồng chí | Cục trưởng | Cục Thuế": the office of a person who is not named.
    const office = matchesAt(/(?:đồng chí|đ\/c) /iuy, text, at)
      ? matchAt(OFFICE_HERE, text, at + noun[0].length)
      : null;
    const end = nameEnd(text, at, noun[0].length + (office?.[0].length ?? 0));
    const name = text.slice(at, end);
    return { start: at, end, name, general: isEveryone(name) };
  }

  private group(text: string, at: number): Named | null {
    const lead = matchAt(GROUP, text, at) ?? matchAt(BARE_GROUP, text, at);
    if (!lead) return null;
    const first = at + lead[0].length;
    if (matchesAt(THINGS, text, first + 1)) return null;
    let end = first;
    // Where the name is over, though more is said of whom it means.
    let named = 0;
    let last = '';
    for (let next = end; next - at < 240; ) {
      while (text[next] === ' ') next++;
      // "các sở | giáo dục và đào tạo": the name of a department, in whatever letters.
      const whole = /^(?:sở|phòng|bộ|ngành)$/iu.test(last) ? WHOLE.exec(text.slice(next, next + 80))?.[0] : undefined;
      if (whole) {
        last = '';
        next += whole.length;
        end = next;
        continue;
      }
      const sign = matchAt(/,\s*|\/|và\s+/uy, text, next)?.[0];
      if (sign !== undefined) {
        const after = next + sign.length;
        if (this.knownAt(text, after) > after || matchesAt(START, text, after) || matchesAt(GROUP, text, after)) break;
        const noun = nameWordAt(text, after) > 0;
        if (!noun && matchesAt(NAME_STOP, text, after) && !matchesAt(/[\p{Ll}]+(?: [\p{Ll}]+)?, /uy, text, after))
          break;
        next = after;
        continue;
      }
      // "các tổ chức hoạt động | khai thác khoáng sản": what they are active in.
      const own = text[next - 2] === ',' || last === 'hoạt động' ? nameWordAt(text, next) : 0;
      const which = matchAt(WHICH, text, next)?.[0].trimEnd();
      if (which) {
        if (which.startsWith('được')) named ||= end;
        last = '';
        next += which.length;
        end = next;
        continue;
      }
      // "các đơn vị | quản lý bến xe | chủ động": those who have it in their care.
      const care = matchAt(IN_CARE, text, next)?.[0];
      if (care) {
        next += care.length;
        end = next;
        continue;
      }
      if (own === 0 && matchesAt(NAME_STOP, text, next) && !(next <= first + 1 && matchesAt(BARE_GROUP, text, next)))
        break;
      const noun = nameWordAt(text, next);
      // In a list of verbs it says which: "các cơ sở sản xuất, sử dụng, bảo quản hóa chất".
      if (noun === 0 && next > first + 1 && text[next - 2] !== ',' && beginsVerb(text, next)) break;
      const word = noun > 0 ? text.slice(next, next + noun) : matchAt(WORD, text, next)?.[0];
      if (!word) break;
      last = word;
      next += word.length;
      end = next;
    }
    if (end === first && matchesAt(/các|những|tất|toàn|mọi|mỗi|từng/iuy, text, at)) return null;
    // "chỉ đạo | tổ chức triển khai …": alone it is a verb.
    if (text.slice(at, end) === 'tổ chức') return null;
    return { start: at, end, name: text.slice(at, named || end), general: true };
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
      const known = this.knownAt(text, next) > next;
      const committees = known ? null : matchAt(COMMITTEES, text, next);
      // "Giám đốc | các Sở: Tài chính, Xây dựng": the heads of several.
      const head = known || committees ? '' : (matchAt(HEADS_OF_SEVERAL, text, next)?.[0] ?? '');
      const plural = known ? null : (committees ?? matchAt(PLURAL, text, next + head.length));
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
          const own = matchesAt(START, text, next) && !isMinistry(text, next, noun) ? this.one(text, next) : null;
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
          (matchesAt(HEADS, text, next) ? this.group(text, next) : null) ??
          this.one(text, next) ??
          this.group(text, next) ??
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
          end = this.one(text, noun)?.end ?? end + title[0].length;
        } else end += matchAt(INITIALS_BESIDE, text, end)?.[0].length ?? 0;
      }
      if (text[end] === ' ') end += matchAt(WHERE, text, end)?.[0].length ?? 0;
      // What a name is explained with is skipped: "Sở Tài chính (qua Phòng Ngân sách)".
      const aside = matchAt(/\s*\([^()]{0,160}\)/uy, text, end);
      const separator = matchAt(SEPARATOR, text, end + (aside?.[0].length ?? 0));
      if (!separator) break;
      next = end + (aside?.[0].length ?? 0) + separator[0].length;
    }
    return { names, end };
  }
}

/** Staff in small letters: "giáo viên chủ nhiệm". */
const STAFF =
  /(?:(?:giáo|giảng|nhân|đảng|đoàn|hội) viên|viên chức|cán bộ|công chức|người lao động)(?: (?:chủ nhiệm|bộ môn|các lớp|y tế|thư viện|văn phòng|kế toán))?(?![A-Za-zÀ-ỹ])/uy;
function staffAt(text: string, start: number): Named | null {
  const name = matchAt(STAFF, text, start)?.[0];
  return name ? { start, end: start + name.length, name, general: true } : null;
}

const NOUN = new RegExp(`(?:${UNIT_NOUN}) (?=\\p{Ll})`, 'uy');
/** A noun with a capital in mid-sentence begins a name, whatever small letters follow: "với | Tạp chí thuế | , Văn phòng". */
function smallAt(text: string, start: number): Named | null {
  if (!/[\p{Ll},;] $/u.test(text.slice(Math.max(0, start - 2), start))) return null;
  const noun = matchAt(NOUN, text, start)?.[0];
  if (!noun || NO_UNIT.test(text.slice(start, start + 24))) return null;
  const verb = predicateAfter(text, start + noun.length - 1, 60);
  const end =
    verb > 0 ? verb - 1 : start + (matchAt(/[^,;.:()]{4,60}(?=[,;]|\.?\s*$)/uy, text, start)?.[0].length ?? 0);
  return end > start ? { start, end, name: text.slice(start, end), general: false } : null;
}
