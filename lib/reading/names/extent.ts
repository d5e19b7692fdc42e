import { areNameWords, beginsVerb, isNameWord, nameWordAt } from '../words/lexicon';
import { matchAt, matchesAt, ORDER_AFTER_NAME, STRONG_VERB, VERB_HERE } from '../words/words';
import { atBracket, atComma, atDash, TWO } from './extent-signs';
import { atManaged, atStop, atTask } from './extent-verbs';
import { goesOnAfter, joinedEnd, joinsOn, upToPredicate, WITH_OBJECT } from './goes-on';
import { LOWER_START, OF_OWN, WORD } from './name-starts';
import { goOver, goTo, nameOf, type Step, type Walk, walkedOf } from './name-walk';
import { isOver, isTasked, secondTaskEnd } from './tasked';

/** How far a unit's name reaches in running text. All patterns are sticky. */

/** Small words that stand in names elsewhere than as the second syllable of a capitalised word. */
const INSIDE =
  /^(?:và|các|của|thuộc|nhân|dân|nông|thôn|tỉnh|huyện|xã|phường|thị|trấn|thành|phố|quận|cấp|trung|ương|quốc|gia|khu|vực|kinh|tế|khoa|học|công|nghệ|kỹ|thuật|nước|dự|án|đầu|tư|xây|dựng|số|hạn|một|viên|phần|cổ|đặc|hội|ngành|chuyên|miền|môn|trực|nghiệp|phòng|ban|sở|tâm|đơn|vị|cơ|quan|trường|cửa|khẩu|cảng|đoàn|thuế|nợ|giá|đất|rừng|thuốc|đê|biển|đường|địa|phương|mỏ|mạng|xá|ủy|uỷ|khóm|nhạc|ty|ở)$/u;
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

/** Nouns that are whole names: "Văn thư | scan văn bản". */
const OFFICES =
  /^(?:Văn phòng|Chi đoàn|Công đoàn|Liên đội|Chi bộ|Mặt trận|(?:Đảng|Tỉnh|Thành|Huyện) ủy|Kế toán|Văn thư|Thư viện|Nhà trường|Nhà Thiếu nhi|Ký túc xá)$/u;
/** Names of one syllable, of wards, crafts and subjects: "Khoa Dược", "Tổ Toán". */
const ALONE =
  /^(?:Dược|Nội|Ngoại|Nhi|Sản|Mắt|Luật|Toán|Lý|Hóa|Sinh|Văn|Sử|Địa|Anh|Tin|Lao|Điện|Nước|Mộc|May|Lá|Chồi|Mầm|Đảng|Đoàn|Bộ|Bắc|Trung|Nam|Đông|Tây)$/u;

/** Whose unit's name comes next: "Trưởng | Ban công tác Mặt trận". */
const HEADS_UNIT = /(?:[Tt]rưởng|[Gg]iám đốc|[Cc]hủ tịch|[Cc]hánh|viên) $/u;
/** The same in small letters, "Trưởng | ban | quản lý chợ"; not "Trưởng ban | quản lý, sử dụng quỹ". */
const SMALL_BOARD = /ban (?!\p{Ll}+ \p{Ll}+,)\p{Ll}/uy;
/** Nouns that take no second syllable: "Văn phòng | Sở", "Thanh tra | Bộ". */
const ONE_SYLLABLE = new Set('Sở Ban Cục Vụ Viện UBND HĐND Phó Khối Tỉnh Huyện Xã Phường'.split(' '));
const OF = new Set(['thuộc', 'trực']);
const CAPITALISED = /^\p{Lu}\p{Ll}/u;
const CAPITAL_OR_DIGIT = /^[\p{Lu}\d]/u;
const NUMBER = /^\d/;

/** "Quản lý | đê Nà Lếch", "Quản lý | hộ kinh doanh số 1": what is managed, up to its name. */
const UP_TO_NAME = new RegExp(`(?:(?!và |(?:${STRONG_VERB}) )\\p{Ll}+ ){1,3}(?=\\p{Lu}|số \\d)`, 'uy');

/** Boards that may be called by what they carry out: "Ban Chỉ đạo | Thực hiện Quy chế dân chủ". */
const BOARD = /(?:Chỉ đạo|[Cc]ông tác)$/u;

/** What is known of a name before its end is looked for. */
export type NameKind = Partial<Pick<Walk, 'plural' | 'known'>>;

const LONGEST = 160;

/**
 * The end of the name in `text` whose noun stands at `at` and is `noun` characters long: before a predicate, a sign, or a
 * small word that no name goes on with.
 */
export const nameEnd = (text: string, at: number, noun: number, kind: NameKind = {}): number =>
  nameReach(text, at, noun, kind).end;

/** The same; `guessed` where it goes on with words before a predicate that no list knows. */
export function nameReach(
  text: string,
  at: number,
  noun: number,
  { plural = false, known = false }: NameKind = {},
): Pick<Walk, 'end' | 'guessed'> {
  const end = at + noun;
  const start = {
    next: end,
    end,
    capital: !known,
    place: false,
    sited: false,
    guessed: false,
    first: '',
    row: 0,
    closed: false,
  };
  const walk: Walk = { text, at, noun, plural, known, ...start, unit: at, unitEnd: end };
  while (walk.end - at < LONGEST) if (stepOn(walk) === 'over') break;
  return walk;
}

function stepOn(walk: Walk): Step {
  const { text } = walk;
  while (text[walk.next] === ' ') walk.next++;
  const sign = text[walk.next] ?? '';
  const step = sign === ',' ? atComma(walk) : sign === '(' ? atBracket(walk) : atDash(walk);
  return step ?? atTask(walk, sign) ?? atWord(walk);
}

function atWord(walk: Walk): Step {
  const { text, next, capital, first } = walk;
  if ((walk.known || walk.end > walk.unitEnd) && matchesAt(ORDER_AFTER_NAME, text, next) && !BOARD.test(nameOf(walk)))
    return 'over';
  // "Cảnh sát giao thông - Trật | tự | tổ chức": a second syllable, whatever else begins with it.
  const second = capital && first ? matchAt(WORD, text, next)?.[0] : undefined;
  const isSecond = second !== undefined && isNameWord(first, second);
  const stop = isSecond ? undefined : atStop(walk);
  if (stop) return stop;
  const word = second ?? matchAt(WORD, text, next)?.[0];
  if (!word) return 'over';
  const upper = CAPITAL_OR_DIGIT.test(word);
  if (!upper && !isSecond) {
    // "Hội Nông dân | vận động": no "dân vận" begins within a word.
    const own = nameWordAt(text, next);
    if (capital && own === 0 && endsRow(walk)) return 'over';
    if (own > 0 && !walk.known) {
      if (walk.sited || isPredicate(walk, own)) return 'over';
      walk.place = false;
      walk.row = 0;
      return goTo(walk, next + own);
    }
  }
  if (walk.place && !upper && goOver(walk, LANDSCAPE)) return 'on';
  if (word === 'và') return atAnd(walk);
  if (OF.has(word) && matchesAt(OF_OWN, text, next) && !/(?:^|\s)các /iu.test(nameOf(walk))) return 'over';
  return (upper || walk.capital ? undefined : atSmall(walk, word)) ?? take(walk, word, upper);
}

/** At small letters that are no second syllable after all: whether a predicate begins, and that the capitals before are over. */
function endsRow(walk: Walk): boolean {
  const { text, first, row, next } = walk;
  // "Xã Hà Giao | đổ bê tông", "Đội số 2 | súc xả", "Khoa Dược | kiểm nhập"
  if ((ALONE.test(first) || first === '') && beginsVerb(text, next)) return true;
  walk.closed ||= row > 1;
  if (row > 1 || (first === '' && OFFICES.test(nameOf(walk)))) walk.capital = false;
  return false;
}

/** "Phòng Văn hóa - Xã hội | hòa giải tranh chấp": a name's word, `own` letters long, that is a verb where its object follows. */
const isPredicate = ({ text, at, noun, next, end }: Walk, own: number): boolean =>
  (end > at + noun || text.startsWith('Văn phòng ', at)) &&
  beginsVerb(text, next) &&
  !WITH_OBJECT.test(text.slice(Math.max(at, next - 12), next)) &&
  !isOver(text, next + own) &&
  nameWordAt(text, next + own + 1) === 0;

/** "Đội Chữa cháy | và cứu nạn, cứu hộ | khu vực 1". */
const RESCUE = /và cứu (?:nạn|hộ),? (?:và )?cứu (?:nạn|hộ)(?![A-Za-zÀ-ỹ])/uy;

function atAnd(walk: Walk): Step {
  const { text, at, next, end, known, plural } = walk;
  const rescue = known ? undefined : matchAt(RESCUE, text, next)?.[0].length;
  if (rescue) return goTo(walk, next + rescue);
  if (matchesAt(LOWER_START, text, next + 3)) return 'over';
  const name = nameOf(walk);
  const joined =
    known || plural
      ? 0
      : joinedEnd(text, next, name) || secondTaskEnd(text, next, text.slice(at + walk.noun, end).trimStart());
  if (joined > 0) return goTo(walk, joined);
  if (!joinsOn(text, next, name, text.slice(at, at + 80), plural)) return 'over';
  walk.next += 3;
  walk.capital = true;
  walk.row = 0;
  return 'on';
}

/** At small letters that no capital goes before: undefined where they stand in names. */
function atSmall(walk: Walk, word: string): Step {
  const { text, at, next, known, place, closed } = walk;
  if ((known ? LOCALITY : INSIDE).test(word) && ((word !== 'cấp' && LOCALITY.test(word)) || !beginsVerb(text, next)))
    return undefined;
  if (!known && !closed) {
    const managed = WITH_OBJECT.test(text.slice(Math.max(at, next - 12), next)) && !beginsVerb(text, next);
    const object = managed ? matchAt(UP_TO_NAME, text, next) : null;
    if (object) {
      goTo(walk, next + object[0].length - 1);
      walk.next++;
      return 'on';
    }
    if (matchesAt(UP_TO_PLACE, text, next)) return undefined;
  }
  if (known || place || closed) return 'over';
  // "Phòng Phân tích | thí nghiệm | và Kiểm soát …": no verb before another capital of the name.
  const pair = matchAt(TWO, text, next)?.[0].length;
  if (pair && goesOnAfter(text, next + pair)) return goTo(walk, next + pair);
  const managed = beginsVerb(text, next) ? atManaged(walk) : undefined;
  if (managed) return managed;
  const own = upToPredicate(text, next);
  if (own === 0 || !goesOnAfter(text, own)) {
    walk.end = Math.max(walk.end, own);
    walk.guessed = isGuess(walk, own);
    return 'over';
  }
  walk.next = own;
  walk.end = own;
  walk.row = 0;
  return 'on';
}

/** "các địa phương | có hồ chứa": which of them, and no verb of theirs. */
const OF_SUCH = /(?<=các (?:\p{Ll}+ ){1,4})có /uy;
/**
 * Whether the words up to `end`, which lead to a predicate, may be its beginning: "Phân xưởng Cán thép | hú còi | báo ca". One
 * syllable before a verb that is none but by its form, or after what wants an object ("Quản lý | chợ"), is a noun.
 */
const isGuess = ({ text, at, next }: Walk, end: number): boolean =>
  matchesAt(/ (?!và )\p{Ll}/uy, text, end) &&
  !matchesAt(OF_SUCH, text, next) &&
  !areNameWords(text, next, end) &&
  !WITH_OBJECT.test(text.slice(Math.max(at, next - 12), next)) &&
  (text.slice(next, end).includes(' ') || !matchesAt(VERB_HERE, text, end + 1));

/** The word is one of the name's. */
function take(walk: Walk, word: string, upper: boolean): 'on' {
  const { text, at, next } = walk;
  const headed =
    (upper || matchesAt(SMALL_BOARD, text, next)) &&
    next === at + walk.noun + 1 &&
    isTasked(word) &&
    HEADS_UNIT.test(walkedOf(walk));
  if (headed) {
    walk.unit = next;
    walk.unitEnd = next + word.length;
  }
  walk.sited = upper && (walk.place || walk.sited);
  walk.place = LOCALITY.test(word);
  // "Phân xưởng Khai thác 3 | xén lò": after a number only a place goes on, or whose age it is ("Tổ Mầm non 5 | tuổi").
  walk.closed = NUMBER.test(word);
  const age = walk.closed ? matchAt(/ tuổi(?![A-Za-zÀ-ỹ])/uy, text, next + word.length)?.[0].length : undefined;
  // "Lao động-Thương | binh và Xã hội": the dash without its spaces.
  const joined = upper || !word.includes('-') ? undefined : /-(\p{Lu}\p{Ll}+)$/u.exec(word)?.[1];
  walk.capital = joined !== undefined || (upper && !headed && !ONE_SYLLABLE.has(word) && CAPITALISED.test(word));
  walk.row = walk.capital ? walk.row + 1 : 0;
  walk.first = walk.capital ? (joined ?? word) : '';
  walk.next += word.length + (age ?? 0);
  if (word !== 'các' && word !== 'của') walk.end = walk.next;
  if (word === 'trường') goOver(walk, SCHOOLS);
  return 'on';
}
