import { fold } from '@/lib/text';
import { BULLET } from '../lines/marker';
import { isCapitals } from '../words/words';

/** Parts of a document's form (thể thức, NĐ 30/2020/NĐ-CP, Phụ lục I), each told from one paragraph alone. */

/** Types of documents by name (tên loại), folded → printed. Official letters (công văn) carry none. */
export const KINDS: Readonly<Record<string, string>> = {
  'thong bao': 'Thông báo',
  'ke hoach': 'Kế hoạch',
  'quyet dinh': 'Quyết định',
  'menh lenh': 'Mệnh lệnh',
  'chi thi': 'Chỉ thị',
  'ket luan': 'Kết luận',
  'cong dien': 'Công điện',
  'nghi quyet': 'Nghị quyết',
  'chuong trinh': 'Chương trình',
  'huong dan': 'Hướng dẫn',
  'phuong an': 'Phương án',
  'de an': 'Đề án',
  'du an': 'Dự án',
  'nghi dinh': 'Nghị định',
  'thong tu': 'Thông tư',
  'phap lenh': 'Pháp lệnh',
  'quy che': 'Quy chế',
  'quy dinh': 'Quy định',
  'quy trinh': 'Quy trình',
  'noi quy': 'Nội quy',
  'the le': 'Thể lệ',
  'dieu le': 'Điều lệ',
  'bao cao': 'Báo cáo',
  'to trinh': 'Tờ trình',
  'bien ban': 'Biên bản',
  'giay moi': 'Giấy mời',
  'hop dong': 'Hợp đồng',
  'ban ghi nho': 'Bản ghi nhớ',
  'ban thoa thuan': 'Bản thỏa thuận',
  'giay uy quyen': 'Giấy ủy quyền',
  'giay gioi thieu': 'Giấy giới thiệu',
  'giay nghi phep': 'Giấy nghỉ phép',
  'phieu gui': 'Phiếu gửi',
  'phieu chuyen': 'Phiếu chuyển',
  'phieu giao viec': 'Phiếu giao việc',
  'phieu giao nhiem vu': 'Phiếu giao nhiệm vụ',
  'phieu bao': 'Phiếu báo',
  'thu moi': 'Thư mời',
  'don de nghi': 'Đơn',
  'don xin': 'Đơn',
  'don kien nghi': 'Đơn',
  'don khieu nai': 'Đơn',
  'don to cao': 'Đơn',
  'phieu lay y kien': 'Phiếu lấy ý kiến',
  'phieu xin y kien': 'Phiếu lấy ý kiến',
  'phieu trinh': 'Phiếu trình',
  'phieu de xuat': 'Phiếu đề xuất',
  'chuong trinh hanh dong': 'Chương trình hành động',
  'chuong trinh cong tac': 'Chương trình công tác',
  'cong van': 'Công văn',
  'lich cong tac': 'Lịch công tác',
  'lich lam viec': 'Lịch làm việc',
  'lich tiep cong dan': 'Lịch tiếp công dân',
  'lich truc': 'Lịch trực',
};

export const MOTTO =
  /^c[ộôoò]ng\s+h\S{1,3}\s+x[ãâa](?:\s+h[ộôo]i(?:\s+ch|\s*$)|$)|^(?:(?:h(?:òa|oà) xã )?hội )?chủ nghĩa(?: việt nam)?$|^Đ[ộô]c l[ậâ]p\s*[-–]\s*T[ựư] do|^Đảng cộng sản Việt Nam|^Đoàn TNCS Hồ Chí Minh$/iu;
const NUMBER =
  /^S[ốôỐ]\s*(:|\.)?\s*(\d+(?:\/(?:19|20)\d\d(?=\s*\/))?)?\s*[.…_]*\s*(?:[/–-]\s*([\p{Lu}\d][A-Za-zÀ-ỹ\d]*(?:\s?[-–/.&+]\s?(?!Ngày )[A-Za-zÀ-ỹ\d&]+)*)|(\p{Lu}{2}[A-Za-zÀ-ỹ\d]*(?:[-–/.][A-Za-zÀ-ỹ\d]+)*))?/u;
const PLACE_DATE =
  /(?:^|[\s|])((?:\p{Lu}[A-Za-zÀ-ỹ.]*[ -]?)(?:[A-Za-zÀ-ỹ.]+[ -]?){0,5}),?\s*(?:(?:hồi |lúc )?\d{1,2}\s?(?:giờ|h|g|:)\s?(?:\d{1,2}\s?)?(?:phút)?,?\s*)?(?:[Nn]gày|NGÀY)\s*([\d.…_]*)\s*(?:tháng|THÁNG)\s*([\d.…_]*)\s*(?:năm|NĂM)\s*(\d{0,4})\s*[.…_]*\s*$/u;
/** How such a paragraph ends, as few others do. */
const ENDS_IN_DAY = /(?:[Nn]gày|NGÀY)\s*[\d.…_]*\s*(?:tháng|THÁNG)\s*[\d.…_]*\s*(?:năm|NĂM)\s*\d{0,4}\s*[.…_]*\s*$/;
/** "Toàn Công ty hoàn thành trước ngày …": no place stands before such a day. */
const LIMITS_DAY = /(?:^| )(?:vào|trước|đến|từ|tới|hết|trong|sau|nhất)\s*$/iu;
const LAST_OF_DAY = new Set('0123456789.…_mM ');
/** "Nà Lếch, ngày 07/10/2025" */
const PLACE_NUMBERS =
  /^(\p{Lu}[A-Za-zÀ-ỹ.]*(?:[ -][A-Za-zÀ-ỹ.]+){0,5}),\s*[Nn]gày\s*(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})\s*\.?$/u;
/** "Sông Mây, 07/10/2025": nothing but the names of a place stands before it. */
const PLACE_BARE =
  /^(\p{Lu}[A-Za-zÀ-ỹ.]*(?:[ -]\p{Lu}[A-Za-zÀ-ỹ.]*){0,4}),\s*(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})\s*\.?$/u;
/** Địa danh, ngày tháng at the end of a paragraph: place, day, month, year as printed. */
export const placeDate = (text: string): RegExpExecArray | null => {
  if (!LAST_OF_DAY.has(text.charAt(text.length - 1))) return null;
  if (ENDS_IN_DAY.test(text)) {
    const found = PLACE_DATE.exec(text);
    const [whole = '', place = ''] = found ?? [];
    // "Nội dung giao ban ngày …" is a title.
    const isPlace = !/ \p{Ll}/u.test(place) || whole.includes(`${place.trimEnd()},`);
    return isPlace && !LIMITS_DAY.test(place) ? found : null;
  }
  return text.length < 60 && /\d{4}\s*\.?$/.test(text) ? (PLACE_NUMBERS.exec(text) ?? PLACE_BARE.exec(text)) : null;
};
export const isPlaceDate = (text: string): boolean => placeDate(text) !== null;
/** "V/v", which stands nowhere else; spelt out it counts only right after the number. */
export const SHORT_ABOUT = /^\s*V\s*[/.]\s*v\s*[:.]?\s*/iu;
export const ABOUT = new RegExp(`${SHORT_ABOUT.source}|^\\s*Về(?: việc)?\\s*:\\s*`, 'iu');
const INITIALS = '[BCDĐGHKLMNPQRSTVXY]{2,6}';
const ONLY_INITIALS = new RegExp(`^${INITIALS}(?:(?:,| và|,? [-–])? ${INITIALS})*[.;]?$`, 'u');
/** What a letter is about may end in initials on a line of their own: "V/v rà soát người tham gia" over "BHXH, BHYT". */
export const endsAbout = (text: string): boolean => text.length < 60 && ONLY_INITIALS.test(text);
/** Nơi nhận of a letter, or of a telegram: "THỦ TƯỚNG CHÍNH PHỦ điện:". */
export const TO =
  /^(?:[Kk]ính g[ửở]i|KÍNH G[ỬỞ]I|GỬI(?=\s*:)|\p{Lu}[A-Za-zÀ-ỹ\s,–-]{4,90} (?:điện|ĐIỆN)(?=\s*:))\s*[:.]?\s*/u;
/** Who sends a telegram, by the line that opens its addressees: "GIÁM ĐỐC SỞ Y TẾ điện:". */
export const senderOf = (text: string): string | null =>
  /^(\p{Lu}[^.;:]{4,90}) (?:điện|ĐIỆN)\s*:/u.exec(text)?.[1] ?? null;
export const RECIPIENTS = /^Nơi (?:nhận|gửi)\s*[:.]?\s*/iu;
/** "- Như trên;", "- Như Điều 3;": the first of the recipients, also where nothing says that they are; others may follow it in its line. */
const AS_ABOVE = /^Như (?:trên|[Đđ]iều \d+|kính gửi)(?:[^A-Za-zÀ-ỹ]*(?:["“(][^"”)]*["”)][^A-Za-zÀ-ỹ]*)?$|\s*;)/u;

/** "UBND TỈNH A CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM": the head's columns in one line; what stands beside the motto, or null. */
const MOTTO_BESIDE =
  /^(\p{Lu}[\p{Lu}\s\d.,&–-]*?)\s+(?:C[ỘÔ]NG\s+H\S{1,3}\s+X[ÃÂ]\s+H[ỘÔ]I\s+CHỦ|Đ[ộô]c\s+[Ll][ậâ]p\s*[-–]\s*T[ựư]\s+[Dd]o)/u;
const IN_CAPITALS = /^\p{Lu}{2}/u;
export const besideMotto = (text: string): string | null =>
  text.length < 200 && IN_CAPITALS.test(text) ? (MOTTO_BESIDE.exec(text)?.[1] ?? null) : null;
/** `pattern`, tried only where a text begins with one of `letters`: few paragraphs of a page do. */
const starting =
  (letters: string, pattern: RegExp) =>
  (text: string): boolean =>
    letters.includes(text.charAt(0)) && pattern.test(text);
export const isMotto = starting('CcHhĐđ', MOTTO);
/** The motto, by itself or beside the issuer. */
export const showsMotto = (text: string): boolean => isMotto(text) || besideMotto(text) !== null;
export const isAbout = starting('Vv ', SHORT_ABOUT);
export const isSpeltAbout = starting('V', ABOUT);
export const isRecipients = starting('Nn', RECIPIENTS);
export const isAsAbove = (text: string): boolean =>
  text.length < 60 && text.includes('Như ') && AS_ABOVE.test(text.replace(BULLET, '').trimStart());
const isLetterTo = starting('KkG', TO);
export const isTo = (text: string): boolean =>
  isLetterTo(text) || ((text.includes('điện') || text.includes('ĐIỆN')) && TO.test(text));
/** TM. thay mặt, KT. ký thay, TL. thừa lệnh, TUQ. thừa ủy quyền, Q. quyền. */
export const AUTHORITY = /^(?:(?:T\/?[ML]|KT|TUQ)(?:\s?\.\s*|\s+)|Q\s?\.\s*)(?=\p{Lu}{2})/u;
const TITLE =
  /^(?:PHÓ |TỔNG |QUYỀN |Q\. ?)*(?:GIÁM ĐỐC|CHỦ TỊCH|CHÁNH|BỘ TRƯỞNG|THỨ TRƯỞNG|CỤC TRƯỞNG|VỤ TRƯỞNG|CHI CỤC TRƯỞNG|VIỆN TRƯỞNG|TRƯỞNG|HIỆU TRƯỞNG|BÍ THƯ|CHỦ NHIỆM|TP\.|THỦ TƯỚNG|CHỈ HUY|HỘI TRƯỞNG|(?:ĐỘI|ĐỒN|TRẠM|ĐOÀN|HẠT) TRƯỞNG|TƯ LỆNH|TỔNG BIÊN TẬP|KẾ TOÁN)/u;
export const isTitle = (text: string): boolean => text.length < 120 && (TITLE.test(text) || AUTHORITY.test(text));
const SMALL_TITLE =
  /^(?:Phó |Tổng )*(?:Giám đốc|Chủ tịch|Chánh (?:Văn phòng|Thanh tra)|Trưởng (?:phòng|ban|khoa|đoàn)|(?:Hiệu|Cục|Vụ|Viện|Chi cục) trưởng|Bí thư|Chủ nhiệm)(?: [-–A-Za-zÀ-ỹ]+){0,8}$/u;
/** "Trưởng phòng": in small letters a signature's title only over "(Đã ký)" and a name, or between "./." and a name. */
export const isSmallTitle = (text: string): boolean => text.length < 80 && SMALL_TITLE.test(text);
/** "./." after the last word of a text. */
export const CLOSED = /\.\s?\/\s?\.\s*$/;
const SIGN_NOTE = /^(?:\((?:[Đđ]ã )?[Kk]ý[^()]{0,40}\)|\[ ?(?:daky|[Đđ]ã ký) ?\]|[Đđ]ã ký)$/u;
/** "(Đã ký)", "(Ký, ghi rõ họ tên)", "[daky]" */
export const isSignNote = (text: string): boolean => text.length < 60 && SIGN_NOTE.test(text);
export const URGENCY = /^(H[ỎO][ẢA]? ?T[ỐO]C(?: HẸN GIỜ)?|HOẢ TỐC|THƯỢNG KHẨN|KHẨN)$/u;
export const APPENDIX = /^(?:Phụ lục|Biểu(?: mẫu)?|Mẫu|Danh sách|Danh mục)(?=\s*(?:$|[\dIVX:.(-]|số|các|kèm))/iu;
const NAME = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,4}$/u;

/** Degrees and ranks before a name: "TS.", "BS.CKII.", "Đại tá". */
const RANK =
  /^(?:(?:PGS|GS|TS|T[Hh]S|BS|DS|CN|KS|CK ?I{1,2}|NCS|NGƯT|Luật sư|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Thượng tướng|Trung tướng|Thiếu tướng)[.,\s]*)+(?=\p{Lu}\p{Ll})/u;

/** "Lê Văn Ba (đã ký)" */
const NOTED = /\s*\((?:[Đđ]ã ký|ký|[Kk]ý[^()]{0,40})\)\s*\.?$/u;
/** A signature without the note that it was signed. */
export const withoutNote = (text: string): string =>
  text.startsWith('Đã ký: ')
    ? text.slice('Đã ký: '.length)
    : text.endsWith(')') || text.endsWith(').') || text.endsWith(') .')
      ? text.replace(NOTED, '')
      : text;

/** A person's name standing alone: two to five capitalised syllables, perhaps after a rank and before "(đã ký)". */
export const isPerson = (text: string): boolean => NAME.test(withoutNote(text).replace(RANK, ''));

const NOTHING: readonly undefined[] = [];

/** Số, ký hiệu: number and symbol of a line such as "Số: 12/TB-SXD"; what is left blank is null. */
export function numberOf(text: string): { readonly number: string | null; readonly symbol: string | null } | null {
  const [, colon, number, symbol, bare] = (text.startsWith('S') && text.length < 160 && NUMBER.exec(text)) || NOTHING;
  if (!colon && !symbol) return null;
  return { number: number ?? null, symbol: (symbol ?? bare)?.replace(/\s+/g, '') ?? null };
}

/** How their names begin: what most paragraphs are told by. */
const twoOf = (folded: string): string => folded.split(' ', 2).join(' ');
const BEGINNING = 24;
const BEGINNINGS = new Set(Object.keys(KINDS).map(twoOf));

/** "THÔNG" over "BÁO": a line that may be the first syllable of a type. */
const SYLLABLE = /^\p{Lu}{2,6}$/u;
/** {@link kindOf} of the paragraph at `at`, or of it with the one before, where the type's words are on two lines. */
export function kindAt(blocks: readonly { readonly text: string }[], at: number): ReturnType<typeof kindOf> {
  const { text = '' } = blocks[at] ?? {};
  const above = blocks[at - 1]?.text ?? '';
  return kindOf(text) ?? (above.length < 7 && SYLLABLE.test(above) ? kindOf(`${above} ${text}`) : null);
}

/** "T H Ô N G  B Á O": set in letters apart, of which no space tells where a word ends. */
const LETTERS_APART = /^(?:\p{Lu} {1,3}){4,24}\p{Lu}$/u;
const withoutSpaces = (text: string): string => text.replaceAll(' ', '');
const BY_LETTERS = new Map(Object.entries(KINDS).map(([folded, kind]) => [withoutSpaces(folded), kind]));

/** The type that a paragraph names, whether it stands alone ("THÔNG BÁO") or begins the subject, and the rest. */
export function kindOf(text: string): { readonly kind: string; readonly rest: string; readonly alone: boolean } | null {
  if (text[1] === ' ' && text.length < 80 && LETTERS_APART.test(text)) {
    const kind = BY_LETTERS.get(withoutSpaces(fold(text)));
    return kind ? { kind, rest: '', alone: true } : null;
  }
  if (!BEGINNINGS.has(twoOf(fold(text.slice(0, BEGINNING))))) return null;
  const words = text.split(/[\s:]+/, 4);
  const folded = fold(words.join(' '));
  for (const count of [4, 3, 2]) {
    const kind = KINDS[count < 4 ? fold(words.slice(0, count).join(' ')) : folded];
    if (!kind || words.length < count) continue;
    let at = 0;
    for (let word = 0; word < count; word++) at = text.indexOf(words[word] ?? '', at) + (words[word] ?? '').length;
    const head = text.slice(0, at);
    // In small letters it is a page's menu.
    if (kind.startsWith('Lịch') && !isCapitals(head)) continue;
    const rest = text.slice(at).replace(/^[\s:]+/, '');
    if (rest && !isCapitals(head)) return { kind, rest, alone: false };
    return { kind, rest, alone: true };
  }
  return null;
}
