/** Words that order haste. "Ngay" only as an order: neither "ngay từ đầu", "ngay sau khi" nor "ngay tại". */
const WORDS =
  /(?<![A-Za-zÀ-ỹ])(?:khẩn trương|khẩn cấp|thượng khẩn|h(?:ỏa|oả) tốc|ngay lập tức|ngay(?!\s+(?:từ|sau|khi|tại|cả|trên|trước|ở|đầu|cuối|tháng|năm|chính|nay|thẳng|lúc|trong (?:tháng|năm|quý|tuần|thời)))(?=[\s,.;:]|$))/giu;
/** Each of them has one of these, after no more than so many letters. */
const ANY = /khẩn|ngay|tốc/i;
const BEFORE_ANY = 7;
/** Others are to be urged: the haste is theirs. */
const OTHERS = /(?:đôn đốc|vận động|nhắc nhở|hướng dẫn)\s[^.;]*$/iu;

/** The word that orders haste about the task of `text`, as printed, or null. */
export function urgencyOf(text: string): string | null {
  const first = text.search(ANY);
  if (first < 0) return null;
  WORDS.lastIndex = Math.max(0, first - BEFORE_ANY);
  for (let match = WORDS.exec(text); match; match = WORDS.exec(text)) {
    const before = text.slice(Math.max(0, match.index - 240), match.index);
    if (!OTHERS.test(before)) return match[0];
  }
  return null;
}
