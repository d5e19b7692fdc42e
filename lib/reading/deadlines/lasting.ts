/** What is valid, runs or holds until a day is not to be done by it; `before` is what stands in front of the time, folded. */

/** Right before: how long something is valid, what a count goes up to, when a holiday is. */
const VALID =
  /\b(?:hieu luc|gia tri|han su dung|nhiem ky|(?<!hoi |de |kien |tiep |quyet |do )nghi)(?: (?:thi hanh|su dung|thuc hien|dat|tet|le|he|hoc|viec|la|ke))*[ :]*$/;
/** "báo cáo kết quả tổ chức nghỉ lễ | chậm nhất ngày": what is done about the holiday. */
const OFF = /\bnghi(?: [a-z]+)*[ :]*$/;
/** "hợp đồng đến ngày", "giấy phép từ … đến": how long it runs; "ký hợp đồng trước ngày" is a limit. */
const RUNS =
  /\b(?:ap dung|(?:giay phep|(?<!ky |ket |ly |thao )hop dong|chung chi)\b[^.,;]{0,30})(?: (?:thi hanh|su dung|thuc hien|la|ke))*[ :]*$/;
const SETS_LIMIT = /^(?!het han).*\b(?:truoc|trong|khong qua|cham nhat|muon nhat)\b/;
/** "gia hạn … đến", "kéo dài đến": until when it holds then; "gia hạn … trước ngày", "vốn kéo dài trước ngày" set a limit. */
const PROLONGED = /\bgia han [^.,;]{0,60}$|\bkeo dai [^.;]{0,16}$/;

/** Whether a time tells how long something is valid or runs; `limit` is the time's own words, folded. */
export const isValidity = (before: string, limit: string): boolean =>
  (VALID.test(before) && !(OFF.test(before) && SETS_LIMIT.test(limit))) ||
  (RUNS.test(before) && !SETS_LIMIT.test(limit));

/** Whether a time tells until when something is prolonged. */
export const isProlonged = (before: string, limit: string): boolean =>
  PROLONGED.test(before) && !SETS_LIMIT.test(limit);
