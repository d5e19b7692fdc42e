/** Words that begin a deadline, or nearly end one: repeated, they are what a pattern that is not linear chokes on. */
export const HALF_DEADLINES = [
  'sau ',
  'ngày ',
  'trước ngày 1/2, ',
  'hằng năm 15/6 ',
  'tháng 1, ',
  'quý I, ',
  'i',
  '1/',
  'định kỳ ',
  'thứ Sáu ',
  'trong vòng ',
] as const;
