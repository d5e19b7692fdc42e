/**
 * What the head and foot of an office document say, Nghị định 30/2020/NĐ-CP, Phụ lục I; a portal's
 * own pages seldom say two of it. `..?` are letters with marks, which the fonts of old had other codes for: "ngµy",
 * "ngaøy".
 */
const SIGNS = [
  /c\s+l..?p\s*[-–]\s*t..?\s+do/i,
  /n..?i\s+nh..?n\s*:/i,
  /k..?nh\s+g..?i\s*:/i,
  /\.\/\./,
  /(?:TM|KT|TL|TUQ)\.\s*\p{Lu}{2}/u,
  /S(?:ố|è|oá)\s*:?[\s\d.…_]*\/\s*[A-ZĐ]{2}/,
  /ng..?y[\s\d.…_]{0,20}th..?ng[\s\d.…_]{0,20}n..?m/i,
  /(?:THÔNG\s+BÁO|KẾT\s+LUẬN|KẾ\s+HOẠCH|CHỈ\s+THỊ|QUYẾT\s+ĐỊNH|CÔNG\s+ĐIỆN|NGHỊ\s+QUYẾT|CHƯƠNG\s+TRÌNH|HƯỚNG\s+DẪN|PHƯƠNG\s+ÁN)/,
];
const ENOUGH = 2;

/** `raw` in NFC, cheaply where it is that already. */
export const composed = (raw: string): string => (/[\u0300-\u036f]/.test(raw) ? raw.normalize('NFC') : raw);

/** Whether a page's raw text is worth a closer look. Cheap, and rather too often than too seldom. */
export function mayBeNotice(raw: string): boolean {
  const text = composed(raw);
  let found = 0;
  for (const sign of SIGNS) {
    if (sign.test(text)) found++;
    if (found >= ENOUGH) return true;
  }
  return false;
}
