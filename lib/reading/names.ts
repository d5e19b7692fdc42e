import { fold, type TextSpan } from '@/lib/text';
import { matchAt, matchesAt, NAME_STOP, OFFICE, UNIT_NOUN } from './words';

/** A unit or a group of units as a text names it. Offsets are of the text it was found in. */
export interface Named extends TextSpan {
  readonly name: string;
  /** "các sở, ban, ngành": a group in general words, no unit of its own. */
  readonly general: boolean;
}

const PLACE =
  'tỉnh|huyện|xã|phường|thành phố|thị xã|thị trấn|quận|đặc khu|cấp|các|trung ương|nhân dân|quản lý|nhà nước|thuộc|phòng|ban|đơn vị|cơ quan|văn phòng|chi cục|trung tâm|sở';
const START = new RegExp(
  `(?:${UNIT_NOUN}|${OFFICE})(?=\\s*$|\\s*[:;/]|,\\s+\\p{Lu}|\\s+(?:\\p{Lu}|\\d|(?:${PLACE})(?!\\p{L})))|(?:P|TT|VP)\\.(?=\\p{Lu})`,
  'uy',
);
const LOWER_START =
  /(?:đồng chí|cơ quan|lãnh đạo|thủ trưởng|chủ tịch|giám đốc|phòng|ban|sở|trung tâm|văn phòng)(?=\s+\p{Lu}\p{Ll})/uy;
/** "các Sở Tài chính, Xây dựng và Tư pháp", "các Sở, ngành: Tài chính, Xây dựng": one noun for several names. */
const PLURAL =
  /[Cc]ác (Bộ|Sở|Phòng|Ban|Vụ|Cục|Chi cục|Trung tâm|Trường|Công ty|phòng|sở|xã|phường|huyện)(?:, (?:ban|ngành|đơn vị|cơ quan))*(?: chuyên môn)?(?::\s*|\s+)(?=\p{Lu})/uy;
/** "UBND các tỉnh A, B": the same for committees of people. */
const COMMITTEES =
  /((?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) )(?:các )?(tỉnh|huyện|xã|phường|thành phố)(?::\s*|\s+)(?=\p{Lu}\p{Ll}[^.;:()]{0,80}?(?:,| và )\s*\p{Lu}\p{Ll})/uy;
const GROUP =
  /(?:[Cc]ác|[Tt]ất cả|[Tt]oàn thể|[Tt]oàn bộ|(?:[Mm]ọi|[Nn]hững|[Mm]ỗi|[Tt]ừng)(?= (?:cơ quan|đơn vị|phòng|sở|ngành|địa phương|tổ chức|cá nhân|bộ phận)(?!\p{L}))|(?:[Tt]hủ trưởng|[Gg]iám đốc|[Ll]ãnh đạo|[Tt]rưởng|[Nn]gười đứng đầu|[Cc]hủ tịch)(?: và [\p{L} ]{1,20})?(?= các))(?=\s)/uy;
/** A group in general words that is named without "các". */
const BARE_GROUP =
  /(?:cơ quan|đơn vị|địa phương|chính quyền|sở|ban|ngành|phòng|tổ chức|doanh nghiệp|cá nhân|lực lượng|cấp ủy|chủ đầu tư)(?![\p{L}])/uy;
/** What may follow a comma inside one name: "các xã, phường, thị trấn". */
const PART = /(?:xã|phường|thị trấn|huyện|thành phố|thị xã|quận|đặc khu)(?![\p{L}])/uy;
const WORD = /[^\s,;:/()|.]+(?:\.(?=[\p{L}]))?/uy;
/** Lower-case words that stand in names elsewhere than as the second syllable of a capitalised word. */
const INSIDE =
  /(?:và|các|của|thuộc|nhân|dân|nông|thôn|tỉnh|huyện|xã|phường|thị|trấn|thành|phố|quận|cấp|trung|ương|quốc|gia|khu|vực|kinh|tế|khoa|học|công|nghệ|kỹ|thuật|nước|dự|án|đầu|tư|xây|dựng|số|hạn|một|viên|phần|cổ|đặc|hội|xã|ngành|chuyên|miền|môn|trực|nghiệp|phòng|ban|sở|trung|tâm|đơn|vị|cơ|quan)$/u;
const LOCALITY = /^(?:tỉnh|huyện|xã|phường|thành|phố|thị|trấn|quận|cấp)$/u;
/** "đồng chí Nguyễn Văn An, Phó Giám đốc": a title beside a name. */
const TITLE_BESIDE = new RegExp(`\\s*[,–-]\\s+(?:${OFFICE})(?!\\p{L})`, 'uy');
const IS_PERSON = /^(?:đồng chí|đ\/c|ông|bà) \p{Lu}/iu;
const SEPARATOR = /\s*(?:,|;|\/|(?:và|cùng|hoặc|với)(?=\s)|-(?=\s\p{Lu}))\s*(?:(?:và|cùng với|cùng|hoặc|với)\s+)?/uy;

/** Ministries and departments whose names hold an "và" or a comma (NĐ về tổ chức bộ, sở): not to be cut there. */
const WHOLE =
  /^(?:Nông nghiệp và (?:Môi trường|Phát triển nông thôn)|Tài nguyên và Môi trường|Khoa học và Công nghệ|Văn hóa, Thể thao và Du lịch|Văn hoá, Thể thao và Du lịch|Văn hóa và Thể thao|Giáo dục và Đào tạo|Dân tộc và Tôn giáo|Thông tin và Truyền thông|Kế hoạch và Đầu tư|Lao động[,\s–-]+Thương binh và Xã hội|Quy hoạch và Kiến trúc|Quy hoạch - Kiến trúc)/u;

/** Words of groups that mean everyone who is addressed. */
const COLLECTIVE = new Set(
  (
    'cac tat ca toan the bo moi tung nhung va cung so ban nganh phong don vi co quan dia phuong cap doan hoi to chuc chinh tri xa phuong huyen thi tran thanh pho quan dac khu tinh thon to dan pho ban ' +
    'dong chi giam doc pho thu truong lanh dao chu tich nguoi dung dau truong chanh ubnd uy nhan dan lien thuoc truc chuc nang chuyen mon thanh vien su nghiep cong vien lao trong toan nganh o'
  ).split(' '),
);
/** At least one of these makes a group of such words everyone. */
const EVERYONE = /\b(?:so|nganh|phong|don vi|co quan|dong chi|cap|bo phan)\b/;
const COMMUNES = /^(?:(?:cac|chu tich|ubnd|uy ban nhan dan|cap|xa|phuong|thi tran|dac khu|huyen|va) ?)+$/;

/** Whether a group's words mean everyone: "Các phòng, đơn vị", but not "UBND các xã, phường". */
export function isEveryone(name: string): boolean {
  const folded = fold(name);
  return (
    EVERYONE.test(folded) &&
    !COMMUNES.test(folded) &&
    /^(?:cac|tat ca|toan|moi|tung|giam doc|thu truong|lanh dao|truong|nguoi|chanh)/.test(folded) &&
    folded.split(' ').every((word) => COLLECTIVE.has(word))
  );
}

/** Finds names of units in a document, helped by the names that the document itself uses as headings or addressees. */
export class Names {
  /** By their first letter; longer ones first. */
  private readonly known = new Map<string, string[]>();
  private readonly seen = new Set<string>();

  /** Names to be found as they are, wherever they stand. */
  learn(name: string): void {
    const key = name.toLowerCase();
    if (name.length < 3 || name.length > 200 || this.seen.has(key) || this.seen.size > 150) return;
    this.seen.add(key);
    const alike = this.known.get(key[0] ?? '') ?? [];
    alike.push(name);
    this.known.set(
      key[0] ?? '',
      alike.sort((a, b) => b.length - a.length),
    );
  }

  knows(name: string): boolean {
    return this.seen.has(name.toLowerCase());
  }

  /** The end of a known name at `at`, in whatever case it is printed after a capital; `at` when there is none. */
  private knownAt(text: string, at: number): number {
    const first = text[at] ?? '';
    for (const name of this.known.get(first.toLowerCase()) ?? []) {
      const end = at + name.length;
      const found =
        text.startsWith(name, at) ||
        (/\p{Lu}/u.test(first) && text.slice(at, end).toLowerCase() === name.toLowerCase());
      if (found && !/[\p{L}\p{N}]/u.test(text[end] ?? '')) return end;
    }
    return at;
  }

  /** The end of the name that starts at `at`: before a verb, a sign, or a lower-case word no name goes on with. */
  private endOf(text: string, at: number, noun: number, plural: boolean, known = false): number {
    let end = at + noun;
    let capital = !known;
    let next = end;
    for (;;) {
      while (text[next] === ' ') next++;
      const sign = text[next];
      if (sign === ',' && !plural) {
        const after = next + 2;
        const part = matchAt(PART, text, after);
        const goesOn =
          part ||
          (matchesAt(/\p{Lu}\p{Ll}/uy, text, after) &&
            !matchesAt(START, text, after) &&
            (/ các (?:xã|phường|huyện|tỉnh|đặc khu)/u.test(text.slice(at, next)) || this.endsLater(text, after)));
        if (!goesOn) return end;
        next = after;
      } else if (sign === '(' && matchesAt(/\((?:trừ|gọi tắt|sau đây)/uy, text, next)) {
        const close = text.indexOf(')', next);
        return close < 0 || !text.startsWith('(trừ', next) ? end : close + 1;
      } else if ((sign === '–' || sign === '-' || sign === '&') && /\s/.test(text[next - 1] ?? '')) {
        if (!matchesAt(/[–&-]\s+\p{Lu}/uy, text, next) || matchesAt(TITLE_BESIDE, text, next)) return end;
        next++;
        continue;
      }
      if (matchesAt(NAME_STOP, text, next)) return end;
      const word = matchAt(WORD, text, next)?.[0];
      if (!word) return end;
      const upper = /^[\p{Lu}\d]/u.test(word);
      if (word === 'và') {
        const after = next + 3;
        const office =
          /HĐND$|Hội đồng nhân dân$/u.test(text.slice(at, end)) && matchesAt(/UBND|Ủy ban|Uỷ ban/uy, text, after);
        if (office) {
          next = after;
          capital = true;
          continue;
        }
        if (matchesAt(START, text, after) || matchesAt(LOWER_START, text, after) || matchesAt(GROUP, text, after))
          return end;
        if (!matchesAt(/\p{Lu}/uy, text, after)) return end;
        if (plural && !WHOLE.test(text.slice(at))) return end;
      } else if (!upper && !capital && !(known ? LOCALITY : INSIDE).test(word)) return end;
      capital = upper;
      next += word.length;
      if (word !== 'và' && word !== 'các' && word !== 'của') end = next;
      if (end - at > 160) return end;
    }
  }

  /** A comma in a name is one only if an "và" or the predicate follows, not another name. */
  private endsLater(text: string, at: number): boolean {
    const rest = text.slice(at, at + 60);
    return /^[^,;.]*? và \p{Lu}/u.test(rest) || /^(?:\p{Lu}[\p{L}]* ?(?:\p{Ll}+ ?)?){1,4}$/u.test(rest.trim());
  }

  /** One name at `at`, with the noun to be put before it for a part of a plural. */
  private one(text: string, at: number): Named | null {
    const known = this.knownAt(text, at);
    if (known > at) {
      const end = this.endOf(text, at, known - at, true, true);
      return { start: at, end, name: text.slice(at, end), general: isEveryone(text.slice(at, end)) };
    }
    const noun = matchAt(START, text, at) ?? matchAt(LOWER_START, text, at);
    if (!noun?.[0]) return null;
    const end = this.endOf(text, at, noun[0].length, false);
    const name = text.slice(at, end);
    return { start: at, end, name, general: isEveryone(name) };
  }

  private group(text: string, at: number): Named | null {
    const lead = matchAt(GROUP, text, at) ?? matchAt(BARE_GROUP, text, at);
    if (!lead) return null;
    const first = at + lead[0].length;
    let end = first;
    for (let next = end; next - at < 240; ) {
      while (text[next] === ' ') next++;
      const sign = matchAt(/,\s*|\/|và\s+/uy, text, next)?.[0];
      if (sign !== undefined) {
        const after = next + sign.length;
        if (this.knownAt(text, after) > after || matchesAt(START, text, after) || matchesAt(GROUP, text, after)) break;
        if (matchesAt(NAME_STOP, text, after) && !matchesAt(/[\p{Ll}]+(?: [\p{Ll}]+)?, /uy, text, after)) break;
        next = after;
        continue;
      }
      if (
        matchesAt(NAME_STOP, text, next) &&
        !(next <= first + 1 && matchesAt(BARE_GROUP, text, next)) &&
        !matchesAt(
          /(?:có )?liên quan(?! đến)|trong (?:lĩnh vực|tỉnh|ngành)|trên địa bàn|được giao|còn lại|có /uy,
          text,
          next,
        )
      )
        break;
      const word = matchAt(WORD, text, next)?.[0];
      if (!word) break;
      next += word.length;
      end = next;
    }
    if (end === first && matchesAt(/các|những|tất|toàn|mọi|mỗi|từng/iuy, text, at)) return null;
    return { start: at, end, name: text.slice(at, end), general: true };
  }

  /** The names listed from `at` on, one after another; `end` is where the list stops. Empty when none starts there. */
  list(text: string, at: number): { readonly names: readonly Named[]; readonly end: number } {
    const names: Named[] = [];
    let end = at;
    for (let next = at; ; ) {
      const known = this.knownAt(text, next) > next;
      const committees = known ? null : matchAt(COMMITTEES, text, next);
      const plural = known ? null : (committees ?? matchAt(PLURAL, text, next));
      if (plural?.[1]) {
        next += plural[0].length;
        const noun = committees ? `${plural[1]}${plural[2]}` : `${plural[1][0]?.toUpperCase()}${plural[1].slice(1)}`;
        for (;;) {
          const whole = WHOLE.exec(text.slice(next, next + 80))?.[0].length ?? 0;
          const own = matchesAt(START, text, next) ? this.one(text, next) : null;
          const stop = own?.end ?? (whole ? next + whole : this.endOf(text, next, 0, true));
          if (stop <= next) break;
          names.push(own ?? { start: next, end: stop, name: `${noun} ${text.slice(next, stop)}`, general: false });
          end = stop;
          const comma = matchAt(/(?:\s*,\s*|\s+và\s+)(?=\p{Lu})/uy, text, stop);
          if (!comma) break;
          next = stop + comma[0].length;
        }
        next = end;
      } else {
        const found = this.one(text, next) ?? this.group(text, next);
        if (!found || found.end <= next) break;
        names.push(found);
        end = found.end;
      }
      // Beside a person's name stands the office, which is no second one.
      if (IS_PERSON.test(text.slice(next, end))) {
        const title = matchAt(TITLE_BESIDE, text, end);
        if (title) {
          const noun = end + title[0].search(/\p{L}/u);
          end = this.one(text, noun)?.end ?? end + title[0].length;
        }
      }
      // What a name is explained with is skipped: "Sở Tài chính (qua Phòng Ngân sách)".
      const aside = matchAt(/\s*\([^()]{0,80}\)/uy, text, end);
      const separator = matchAt(SEPARATOR, text, end + (aside?.[0].length ?? 0));
      if (!separator) break;
      next = end + (aside?.[0].length ?? 0) + separator[0].length;
    }
    return { names, end };
  }
}
