import { asksWhom } from './whom';

/** What an office tells the one above it was done, in the form of a letter. */

/** "Phòng Tài chính báo cáo kết quả thực hiện như sau", in the office's own voice. */
const REPORTS =
  /^(?:[^.;:]{0,240}, )?(\p{Lu}[^.;:,]{1,90} )(?:xin |kính )?(?:báo cáo(?! của)[^.;:]{0,160}(?: như sau|kết quả|tiến độ|tình hình)|giải trình[^.;:]{0,160} như sau)/u;
const WAS_REPORT =
  /^Trên đây là (?:toàn bộ |một số |nội dung )?(?:báo cáo|kết quả|tình hình|tiến độ)(?![A-Za-zÀ-ỹ])|^[^.;:]{0,200} (?:xin |kính )?báo cáo (?:UBND|Ủy ban|Sở|Giám đốc|Ban|Huyện ủy|Tỉnh ủy|Đảng ủy|Bộ)[^.;:]{0,120}\.\s?\/\s?\.?$/u;
/** "… đề nghị các xã báo cáo", "… để báo cáo UBND huyện": others are to report. */
const ASKS = /yêu cầu|đề nghị|giao|chỉ đạo|hướng dẫn|(?:^|\s)để\s/iu;
/** "Văn bản số 12 về việc | báo cáo tình hình …": what a document is about, what is made or sent, and no office's own word. */
const NO_SPEAKER =
  /(?<![A-Za-zÀ-ỹ])(?:[Vv]iệc|[Vv]ề|[Nn]ghe|[Tt]heo|[Cc]ác|những|nội dung|chế độ|gửi|nộp|lập|làm|trình|xây dựng|thực hiện|hoàn thiện|thời hạn|kỳ) $/u;
/** An office tells the one above it what was done. */
export const isReport = (opening: string, closing: string): boolean => {
  const ends = WAS_REPORT.exec(closing)?.[0];
  const [sentence = '', begins] = REPORTS.exec(opening) ?? [];
  return (
    (ends !== undefined && !ASKS.test(ends)) ||
    // "…, UBND xã đề nghị các trường, Ban quản lý chợ dọn vệ sinh và báo cáo kết quả": whoever is asked reports.
    (begins !== undefined && !ASKS.test(begins) && !NO_SPEAKER.test(begins) && !asksWhom(sentence))
  );
};
/** "… đã giao Sở Xây dựng", "… đã vá ổ gà": what is told of the past, though with an office's name. */
export const PAST = /^[^.;:]{2,90} (?:đã|vừa) (?!được giao|nêu|phân công|ban hành)/u;
