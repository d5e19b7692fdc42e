import { commaInside, goesOnAfter, joinedEnd, joinsOn, servesOn, upToPredicate, WITH_OBJECT } from './goes-on';
import { beginsVerb, isNameWord, nameWordAt } from './lexicon';
import { DASHED, PERSON, TITLE_BESIDE, WORD } from './name-starts';
import { isOver, isTasked, ledEnd, secondTaskEnd, taskEnd, tasksEnd } from './tasked';
import { matchAt, matchesAt, NAME_STOP, ORDERS_CAPITAL, SMALL_NAMES, WEAK_VERB } from './words';

/** How far a unit's name reaches in running text. All patterns are sticky. */

/** Small words that stand in names elsewhere than as the second syllable of a capitalised word. */
const INSIDE =
  /^(?:và|các|của|thuộc|nhân|dân|nông|thôn|tỉnh|huyện|xã|phường|thị|trấn|thành|phố|quận|cấp|trung|ương|quốc|gia|khu|vực|kinh|tế|khoa|học|công|nghệ|kỹ|thuật|nước|dự|án|đầu|tư|xây|dựng|số|hạn|một|viên|phần|cổ|đặc|hội|ngành|chuyên|miền|môn|trực|nghiệp|phòng|ban|sở|tâm|đơn|vị|cơ|quan|trường|cửa|khẩu|cảng|đoàn|thuế|nợ|giá|đất|rừng|thuốc|đê|biển|đường)$/u;
const LOCALITY = /^(?:tỉnh|huyện|xã|phường|thành|phố|thị|trấn|quận|cấp)$/u;
/** What kind of communes: "UBND các xã | ven biển". */
const LANDSCAPE =
  /(?:ven (?:biển|sông|hồ|đô)|miền núi|vùng (?:cao|sâu|trũng)|biên giới|hải đảo|bãi ngang)(?![A-Za-zÀ-ỹ])/uy;
/** Which schools: "các trường | mầm non, tiểu học, THCS". */
const SCHOOLS =
  /(?:,? (?:và )?(?:mầm non|mẫu giáo|tiểu học|trung học cơ sở|trung học phổ thông|phổ thông|liên cấp|công lập|MN|TH|THCS|THPT|PTDTBT|PTDTNT)(?![A-Za-zÀ-ỹ]))+/uy;
/** "Đài Khí tượng thủy văn tỉnh": small words up to the place. */
const UP_TO_PLACE =
  /\p{Ll}+(?: \p{Ll}+)? (?:tỉnh|huyện|thành phố|xã|phường|thị trấn|quốc gia|Trung ương|khu vực)(?![A-Za-zÀ-ỹ])|(?:lưới )?điện (?:\d+ ?kV|cao thế|trung thế|hạ thế)/uy;
/** "Phòng tài chính | - kế hoạch", "UBND phường | - xã": small letters after a dash. */
const SMALL_AFTER_DASH = new RegExp(
  `[–&-]\\s+(?:${SMALL_NAMES}|huyện|quận|xã|phường|thị trấn|đặc khu)(?![A-Za-zÀ-ỹ])`,
  'uy',
);

/** "Phòng Kế hoạch | – Rà soát …": after the dash an order; hospitals have a "Phòng Đào tạo - Chỉ đạo tuyến". */
const ORDER_AFTER_DASH = new RegExp(`[–-]\\s+(?!Chỉ đạo tuyến)(?:${ORDERS_CAPITAL})(?![A-Za-zÀ-ỹ])`, 'uy');
/** "Tổ 4 | - 5", "Tổ chuyên môn 2 | + 3": the numbers of several that are one. */
const NEXT_NUMBER = / [+–-] \d{1,2}(?![\d/%])/uy;

/**
 * A name that is not over, though a verb follows: "Ban Quản lý dự án | đầu tư xây dựng", "Phòng Quản lý | bảo vệ rừng",
 * "Chi nhánh Văn phòng | đăng ký đất đai".
 */
const UNFINISHED =
  /(?:^|\s)(?:(?:quản lý|nghiên cứu|trực|kiểm soát|hỗ trợ|phát triển|xúc tiến|dự án)|(?:Ban|Tổ|Đoàn) (?:công tác)|Chi nhánh Văn phòng)$/iu;
const OBJECT =
  /(?:đầu tư(?: xây dựng)?|phát triển|triển khai(?= (?:Đề án|Kế hoạch|Chương trình|Nghị quyết))|đào tạo|bảo vệ|bảo trì|đăng ký|kiểm soát|hợp đồng|thu|vận hành|khai thác|thi công)(?![A-Za-zÀ-ỹ])/uy;

/** "Phòng Cảnh sát | quản lý trại giam, cơ sở giáo dục | chủ trì": what it is for, up to the order, which no comma parts from it. */
const MANAGED =
  /quản lý(?: \p{Ll}+){1,4}(?:, \p{Ll}+(?: \p{Ll}+){1,3}){0,3}(?= (?:chủ trì|có trách nhiệm|chịu trách nhiệm)(?![A-Za-zÀ-ỹ]))/uy;

/** "Thủ trưởng các Vụ, Cục | , đơn vị | thuộc Bộ", "Thanh tra các Bộ | , ngành, địa phương": the group goes on. */
const RANKS = /(?:, (?:(?:ban|ngành|địa phương|cơ quan|đơn vị|đoàn thể)(?![A-Za-zÀ-ỹ])))+/uy;

/** "UBND các huyện | , thành, thị |": towns and cities in one syllable each. */
const SHORT_PLACES = /, (?:thành(?: phố)?, thị(?: xã)?|thị(?: xã)?, thành(?: phố)?)(?![A-Za-zÀ-ỹ])(?! (?:lập|trấn))/uy;

const WEAK = new RegExp(`(?:${WEAK_VERB})(?![A-Za-zÀ-ỹ])`, 'uy');
/** After no education ("Giáo dục thường xuyên") it tells how often: "Sở Xây dựng | thường xuyên theo dõi". */
const OFTEN = /thường xuyên /uy;
/** Predicates that are no other verb's object. */
const ROLE =
  /(?:chủ trì|phối hợp|tham mưu|có trách nhiệm|chịu trách nhiệm|phải|cần|khẩn trương|tiếp tục|căn cứ|chủ động|là đầu mối|làm đầu mối)(?![A-Za-zÀ-ỹ])/uy;

/** What is known of a name before its end is looked for. */
export interface NameKind {
  /** One of several under one noun ("các Sở Tài chính, Xây dựng"): a comma ends it. */
  readonly plural?: boolean;
  /** Its first part is a name that the document uses; only a place may follow. */
  readonly known?: boolean;
}

const LONGEST = 160;

/** What could be a verb after these is the second word of what the unit is for: "Kế hoạch tổng hợp". */
const PAIR =
  /(?:(?:Kế hoạch|Hành chính|Kinh tế|Dịch vụ|Nội|Ngoại) tổng hợp|Tư vấn giám sát|(?:Chỉ đạo|Phòng) chuyển đổi số)$/iu;
/** Verbs that ask for an object: with none they are part of the name, "Trung tâm Quy hoạch xây dựng | lập hồ sơ". */
const WITHOUT_OBJECT =
  /(?:xây dựng|đầu tư|phát triển)(?! (?:xây dựng|triển khai|ban hành|trình|gửi|báo cáo|thông báo|hướng dẫn|quyết định|nâng cấp|mở rộng|cải tạo|mua sắm))(?![A-Za-zÀ-ỹ])/uy;
/** Whether the word from `at` to `end`, which could be a verb, is over where no verb of a sentence is. */
const isNoVerb = (text: string, name: number, at: number, end: number): boolean =>
  (matchesAt(WITHOUT_OBJECT, text, at) || PAIR.test(text.slice(name, end))) && isOver(text, end);

/** Nouns that are whole names: "Văn thư | scan văn bản". */
const OFFICES =
  /^(?:Văn phòng|Chi đoàn|Công đoàn|Liên đội|Chi bộ|(?:Đảng|Tỉnh|Thành|Huyện) ủy|Kế toán|Văn thư|Thư viện|Nhà trường|Nhà Thiếu nhi|Ký túc xá)$/u;
/** Names of one syllable, of wards, crafts and subjects: "Khoa Dược", "Tổ Toán". */
const ALONE =
  /^(?:Dược|Nội|Ngoại|Nhi|Sản|Mắt|Luật|Toán|Lý|Hóa|Sinh|Văn|Sử|Địa|Anh|Tin|Lao|Điện|Nước|Mộc|May|Lá|Chồi|Mầm|Đảng)$/u;

/** Whose unit's name comes next: "Trưởng | Ban công tác Mặt trận". */
const HEADS_UNIT = /(?:[Tt]rưởng|[Cc]hủ tịch|[Cc]hánh|viên) $/u;
/** Nouns that take no second syllable: "Văn phòng | Sở", "Thanh tra | Bộ". */
const ONE_SYLLABLE = new Set('Sở Ban Cục Vụ Viện UBND HĐND Phó Khối Tỉnh Huyện Xã Phường'.split(' '));
const CAPITALISED = /^\p{Lu}\p{Ll}/u;
const CAPITAL_OR_DIGIT = /^[\p{Lu}\d]/u;
const NUMBER = /^\d/;
const DASHES = new Set('–&-+');
/** The first letters of what a unit may lead. */
const LED_FIRST = new Set('pxcbưgt');

/** "Quản lý | đê Nà Lếch", "Quản lý | hộ kinh doanh số 1": what is managed, up to its name. */
const UP_TO_NAME = /(?:(?!và )\p{Ll}+ ){1,3}(?=\p{Lu}|số \d)/uy;
/**
 * The end of the name in `text` whose noun stands at `at` and is `noun` characters long: before a predicate, a sign, or a
 * small word that no name goes on with.
 */
export function nameEnd(
  text: string,
  at: number,
  noun: number,
  { plural = false, known = false }: NameKind = {},
): number {
  let end = at + noun;
  let capital = !known;
  let place = false;
  // The capitalised word before, where a second syllable may follow it; how many of them stand in a row.
  let first = '';
  let row = 0;
  let closed = false;
  // The last noun of a unit: "Trưởng | Ban | công tác Mặt trận".
  let unit = at;
  let unitEnd = end;
  for (let next = end; end - at < LONGEST; ) {
    while (text[next] === ' ') next++;
    const sign = text[next] ?? '';
    const ranks = sign === ',' && !plural ? matchAt(RANKS, text, next)?.[0] : undefined;
    if (ranks && /\scác \p{L}\p{Ll}+(?:, \p{Lu}\p{Ll}+)*$/u.test(text.slice(at, next))) {
      next += ranks.length;
      end = next;
      capital = false;
      continue;
    }
    const places = sign === ',' && text.startsWith('huyện', next - 5) ? matchAt(SHORT_PLACES, text, next) : null;
    if (places) {
      next += places[0].length;
      end = next;
      continue;
    }
    if (sign === ',') {
      const tasks = plural || known ? 0 : tasksEnd(text, next, text.slice(at + noun, next).trimStart());
      if (tasks > 0) {
        next = tasks;
        end = next;
        capital = false;
        continue;
      }
      const inside = !(place && matchesAt(/, \p{Lu}/uy, text, next)) && commaInside(text, next);
      if (plural || known || !(inside || servesOn(text, next, text.slice(at, end)))) return end;
      next += 2;
    } else if (sign === '(') {
      const close = text.indexOf(')', next);
      return close < 0 || !text.startsWith('(trừ', next) ? end : close + 1;
    } else if (DASHES.has(sign) && text[next - 1] === ' ') {
      const small = matchAt(SMALL_AFTER_DASH, text, next)?.[0];
      if (small) {
        next += small.length;
        end = next;
        continue;
      }
      const number = closed ? matchAt(NEXT_NUMBER, text, next - 1)?.[0].length : undefined;
      if (number) {
        next += number - 1;
        end = next;
        continue;
      }
      if (
        !matchesAt(/[–&-]\s+\p{Lu}/uy, text, next) ||
        matchesAt(TITLE_BESIDE, text, next) ||
        matchesAt(ORDER_AFTER_DASH, text, next)
      )
        return end;
      if (matchesAt(PERSON, text, at)) return end;
      if (text.startsWith(matchAt(DASHED, text, next)?.[1] ?? '-', at)) return end;
      next++;
      continue;
    }
    const task =
      known || plural
        ? 0
        : end === unitEnd
          ? taskEnd(text, unit, end)
          : LED_FIRST.has(sign)
            ? ledEnd(text, at, next)
            : 0;
    if (task > 0) {
      next = task;
      end = next;
      capital = false;
      continue;
    }
    // "Cảnh sát giao thông - Trật | tự | tổ chức": a second syllable, whatever else begins with it.
    const second = capital && first ? matchAt(WORD, text, next)?.[0] : undefined;
    const isSecond = second !== undefined && isNameWord(first, second);
    if (!isSecond && matchesAt(NAME_STOP, text, next)) {
      // "Phòng Kế hoạch | tổng hợp | chủ trì": what could be a verb, before one that has no other for its object.
      const weak = known || matchesAt(OFTEN, text, next) ? 0 : (matchAt(WEAK, text, next)?.[0].length ?? 0);
      const noun = weak > 0 && PAIR.test(text.slice(at, next + weak)) ? weak : weak && nameWordAt(text, next);
      const after = next + noun + 1;
      const goesOn = matchesAt(ROLE, text, after) || beginsVerb(text, after) || isNoVerb(text, at, next, after - 1);
      if (noun > 0 && goesOn) {
        next += noun;
        end = next;
        capital = false;
        continue;
      }
      const managed = known ? undefined : matchAt(MANAGED, text, next)?.[0];
      const object = managed ?? matchAt(OBJECT, text, next)?.[0];
      if (!object || !(managed || UNFINISHED.test(text.slice(at, end)))) return end;
      next += object.length;
      end = next;
      capital = false;
      continue;
    }
    const word = second ?? matchAt(WORD, text, next)?.[0];
    if (!word) return end;
    const upper = CAPITAL_OR_DIGIT.test(word);
    // "Hội Nông dân | vận động": no "dân vận" begins within a word.
    const words = upper || isSecond ? 0 : nameWordAt(text, next);
    if (capital && words === 0 && !upper && !isSecond) {
      // "Xã Hà Giao | đổ bê tông", "Đội số 2 | súc xả", "Khoa Dược | kiểm nhập": no second syllable, but a predicate.
      if ((ALONE.test(first) || first === '') && beginsVerb(text, next)) return end;
      closed ||= row > 1;
      if (row > 1 || (first === '' && OFFICES.test(text.slice(at, end)))) capital = false;
    }
    if (words > 0 && !known) {
      next += words;
      end = next;
      capital = false;
      place = false;
      row = 0;
      continue;
    }
    const landscape = place && !upper ? matchAt(LANDSCAPE, text, next)?.[0] : undefined;
    if (landscape) {
      next += landscape.length;
      end = next;
      continue;
    }
    if (word === 'và') {
      const joined =
        known || plural
          ? 0
          : joinedEnd(text, next, text.slice(at, end)) ||
            secondTaskEnd(text, next, text.slice(at + noun, end).trimStart());
      if (joined > 0) {
        next = joined;
        end = next;
        capital = false;
        continue;
      }
      if (!joinsOn(text, next, text.slice(at, end), text.slice(at, at + 80), plural)) return end;
      next += 3;
      capital = true;
      row = 0;
      continue;
    }
    const goesOn = (known ? LOCALITY : INSIDE).test(word) && (LOCALITY.test(word) || !beginsVerb(text, next));
    const object =
      !upper && !capital && !goesOn && WITH_OBJECT.test(text.slice(Math.max(at, next - 12), next))
        ? matchAt(UP_TO_NAME, text, next)
        : null;
    if (object && !known && !closed) {
      next += object[0].length;
      end = next - 1;
      capital = false;
      continue;
    }
    if (!upper && !capital && !goesOn && (known || closed || !matchesAt(UP_TO_PLACE, text, next))) {
      if (known || place || closed) return end;
      const own = upToPredicate(text, next);
      if (own === 0 || !goesOnAfter(text, own)) return Math.max(end, own);
      next = own;
      end = next;
      row = 0;
      continue;
    }
    if (upper && next === at + noun + 1 && isTasked(word) && HEADS_UNIT.test(text.slice(at, next))) {
      unit = next;
      unitEnd = next + word.length;
    }
    place = LOCALITY.test(word);
    capital = upper && !ONE_SYLLABLE.has(word) && CAPITALISED.test(word);
    // "Phân xưởng Khai thác 3 | xén lò": after a number only a place goes on, or whose age it is ("Tổ Mầm non 5 | tuổi").
    closed = NUMBER.test(word);
    if (closed) next += matchAt(/ tuổi(?![A-Za-zÀ-ỹ])/uy, text, next + word.length)?.[0].length ?? 0;
    // "Lao động-Thương | binh và Xã hội": the dash without its spaces.
    const joined = upper || !word.includes('-') ? undefined : /-(\p{Lu}\p{Ll}+)$/u.exec(word)?.[1];
    if (joined) capital = true;
    row = capital ? row + 1 : 0;
    first = capital ? (joined ?? word) : '';
    next += word.length;
    if (word !== 'các' && word !== 'của') end = next;
    const schools = word === 'trường' ? matchAt(SCHOOLS, text, next)?.[0] : undefined;
    if (schools) {
      next += schools.length;
      end = next;
    }
  }
  return end;
}
