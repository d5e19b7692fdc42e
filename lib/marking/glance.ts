/** Whom an item is for, by the first word. */
const WHOM =
  '(?:Các|Trưởng|Phòng|Ban|Tổ|Đội|Hội|Đoàn|Khoa|Công\\s+an|Văn\\s+phòng|Sở|UBND|Trạm|Xí|Chi|Trung\\s+tâm|Đồng\\s+chí|Đối\\s+với)';
const ITEM = new RegExp(
  // The sign before the word comes first: there are fewer of them than of lines.
  `(?:[.)]|[-–+•*])\\s{0,9}${WHOM}\\s(?<=^\\s{0,9}(?:\\d{1,2}[.)]|[-–+•*])\\s{0,9}${WHOM}\\s)|` +
    'Điều\\s+\\d{1,2}\\s*[.:](?<=^\\s{0,9}Điều\\s+\\d{1,2}\\s*[.:])',
  'm',
);

/**
 * What an office document says: its head and foot, Nghị định 30/2020/NĐ-CP, Phụ lục I, and its text, where its office orders
 * ("… yêu cầu … như sau:") and charges; a portal's own pages seldom say two of it. `..?` are letters with marks, which the
 * fonts of old had other codes for: "ngµy", "ngaøy".
 */
export const SIGNS = [
  /c\s+l..?p\s*[-–]\s*t..?\s+do/i,
  // What ends in a colon is looked for from there back: there are fewer of them than of such words.
  /:(?<=n..?i\s+nh..?n\s*:)/i,
  /:(?<=k..?nh\s+g..?i\s*:)|kính\s+gửi\s+\S/i,
  /\.\/\./,
  /(?:TM|KT|TL|TUQ)\.\s*\p{Lu}{2}/u,
  /S(?:ố|è|oá)\s*:?[\s\d.…_]*\/\s*[A-ZĐ]{2}/,
  /ng..?y[\s\d.…_]{0,20}th..?ng[\s\d.…_]{0,20}n..?m/i,
  // Here too the words come first, and what stands before them is looked at from there back: most letters begin none.
  /(?:THÔNG\s+BÁO|KẾT\s+LUẬN|KẾ\s+HOẠCH|CHỈ\s+THỊ|QUYẾT\s+ĐỊNH|CÔNG\s+ĐIỆN|NGHỊ\s+QUYẾT|CHƯƠNG\s+TRÌNH|HƯỚNG\s+DẪN|PHƯƠNG\s+ÁN|PHÂN\s+CÔNG|TỔ\s+CHỨC\s+THỰC\s+HIỆN)|Tổ\s+chức\s+thực\s+hiện(?<=(?:[\dIVX][.)]\s*|^\s{0,9})Tổ\s+chức\s+thực\s+hiện)/m,
  /:(?<=(?:(?:yêu\s+cầu|đề\s+nghị|kết\s+luận|chỉ\s+đạo|chỉ\s+thị|ra\s+lệnh|quyết\s+nghị|phân\s+công|kế\s+hoạch|ý\s+kiến|thực\s+hiện|triển\s+khai|thông\s+báo|hướng\s+dẫn)(?:[^.;:]{0,200}\ssau)?|\sđiện\s+(?:các|Chủ|Giám)\s[^.;:]{0,200})\s*:)/i,
  // Whoever is asked: a group, or a name.
  /(?:[Yy]êu\s+cầu|[Đđ]ề\s+nghị|[Gg]iao)\s+(?:các|toàn|lãnh|thủ|trưởng|công\s+chức|đồng\s+chí|ban\s|[A-ZĐ][a-zà-ỹ]|UBND)|[Đđ]ơn\s+vị\S*\s+(?:thực\s+hiện|chủ\s+trì)/,
  /[Cc]hủ\s+trì|[Pp]hối\s+hợp\s+với|[Tt]rước\s+(?:ngày|\d)|[Cc]hậm\s+nhất|[Tt]hời\s+(?:gian|hạn)\s+(?:thực\s+hiện|hoàn\s+thành)|(?:[Nn]ghiêm\s+túc|[Tt]riển\s+khai)\s+thực\s+hiện|[Cc]ó\s+trách\s+nhiệm/,
  // An item that begins with whom it is for, or an article.
  ITEM,
] as const;
/** So many signs are worth a closer look. */
export const ENOUGH = 2;

/** Words without which a page says nothing of documents beside their texts. */
const NAMES = /tr[ií]ch\s+y[eế]u|k[yý]\s+hi[eệ]u/i;

/** What a page's text says at first sight. */
export interface Glance {
  /** Worth a closer look: rather too often than too seldom. */
  readonly mayBeNotice: boolean;
  /** It may speak of documents in fields or lists of a portal. */
  readonly namesDocuments: boolean;
}

/** Looks at a page's raw text, which comes in pieces: a step each, no further than is needed. */
export function* glance(pieces: Iterable<string>): Generator<void, Glance> {
  const wanted = new Set<RegExp>(SIGNS);
  const mayBeNotice = (): boolean => wanted.size <= SIGNS.length - ENOUGH;
  let namesDocuments = false;
  for (const raw of pieces) {
    const text = composed(raw);
    namesDocuments ||= NAMES.test(text);
    for (const sign of mayBeNotice() ? [] : wanted) if (sign.test(text)) wanted.delete(sign);
    if (namesDocuments && mayBeNotice()) break;
    yield;
  }
  return { mayBeNotice: mayBeNotice(), namesDocuments };
}

/** `raw` in NFC, cheaply where it is that already. */
export const composed = (raw: string): string => (/[\u0300-\u036f]/.test(raw) ? raw.normalize('NFC') : raw);
