import { GATHERS } from './acts';

/** "lùi thời hạn nộp", "điều chỉnh thời gian hoàn thành"; "lùi thời gian họp" moves a meeting, "đổi giấy phép" nothing. */
const MOVES =
  /(?<![A-Za-zÀ-ỹ])(?:lùi|dời|hoãn|chuyển|đổi|điều chỉnh|kéo dài|gia hạn)(?: lại| thêm)? (?:thời hạn|thời gian (?:hoàn thành|gửi|nộp|trình|báo cáo|đăng k[ýí]|bàn giao)|hạn(?= (?:nộp|gửi|trình|báo cáo|hoàn thành|đăng k[ýí]|bàn giao|cuối|chót)))(?![A-Za-zÀ-ỹ])[^.;]*$/iu;
/** "gia hạn nộp hồ sơ": the time for an act; of a contract it is how long it runs. */
const GIVES_TIME =
  /(?<![A-Za-zÀ-ỹ])gia hạn (?:thêm )?(?:việc )?(?:nộp|gửi|trình|báo cáo|đăng k[ýí]|hoàn thành|bàn giao|góp ý|nhận hồ sơ|tiếp nhận)(?![A-Za-zÀ-ỹ])[^.;]*$/iu;
const WAS_MOVED = /(?<![A-Za-zÀ-ỹ])(?:đã|được|xin|đề nghị) $/iu;
/** The later day with the word before it: "từ 15/11 | sang 20/11". */
const TO = /(?<![A-Za-zÀ-ỹ])(?:sang|thành|đến|tới)(?: hết)? (?:ngày )?\d[\d/. -]*(?:tháng \d+(?: năm \d+)?)?$/iu;
const LEFT = 160;

/** Whether the time that ends at `end` of `text` is the one that a limit is moved to: "lùi thời hạn nộp từ 15/11 sang 20/11". */
export function isMovedTo(text: string, end: number, clause: string): boolean {
  const words = text.slice(Math.max(0, end - LEFT), end);
  const to = TO.exec(words);
  if (!to || GATHERS.test(clause)) return false;
  const before = words.slice(0, to.index);
  const moves = MOVES.exec(before) ?? GIVES_TIME.exec(before);
  return moves !== null && !WAS_MOVED.test(before.slice(0, moves.index));
}
