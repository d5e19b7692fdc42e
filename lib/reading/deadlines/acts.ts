/** What is done at a time, in folded text. */

export const GATHERS = /\b(?:hop|giao ban|chao co|hoi nghi)\b/;
export const DELIVERS =
  /gui|nop|(?<!(?:chuong|cong|quy|tien|lo|hanh|qua) )trinh|bao cao|hoan thanh|xong|ban hanh|tra loi|cung cap/;
/** "Vào ngày 25/11, | các đơn vị gửi danh sách …" */
export const DELIVERS_THEN = /^,? (?:[a-z]+ ){0,5}?(?:gui|nop|trinh|bao cao|hoan thanh) (?!so \d)/;
/** "bàn giao mặt bằng | vào ngày 20/12": an act that is over on its day, and no gathering. */
export const ACTS_ON =
  /(?<!\b(?:le|cong tac|hoi dong|to|ket qua|da|duoc|chua|viec|bien ban|khoi luong|so lieu|nguoi) )\b(?:ban giao|niem yet|cong bo|phat hanh|tham dinh|phe duyet|nghiem thu|kiem ke|doi chieu|thanh toan|chi tra|cap phat|lap dat|dua vao (?:su dung|khai thac|van hanh)|ky (?:ket|hop dong|phu luc))\b(?: [a-z]+){0,8} $/;
export const COMPLETES = /(?<!da |ket qua |muc do |ty le |tinh hinh |chua |viec )(?:hoan thanh|xong)[^,;]*$/;
