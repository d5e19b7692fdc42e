/** What is done at a time, in folded text. */

export const GATHERS = /\b(?:hop|giao ban|chao co|hoi nghi)\b/;
export const DELIVERS =
  /gui|nop|(?<!(?:chuong|cong|quy|tien|lo|hanh|qua) )trinh|bao cao|hoan thanh|xong|ban hanh|tra loi|cung cap/;
/** "Vào ngày 25/11, | các đơn vị gửi danh sách …" */
export const DELIVERS_THEN = /^,? (?:[a-z]+ ){0,5}?(?:gui|nop|trinh|bao cao|hoan thanh) (?!so \d)/;
export const COMPLETES = /(?<!da |ket qua |muc do |ty le |tinh hinh |chua |viec )(?:hoan thanh|xong)[^,;]*$/;
