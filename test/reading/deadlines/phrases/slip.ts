import { JUNE, on } from '../phrase';

/** Slips of the keyboard: what is plain is read, what is not is left or kept without a date. */
export const slip = on(JUNE, [
  ['Gửi về Sở «trước ngày 25/06/2026» .', '2026-06-25 date'],
  ['Gửi về Sở «trước ngày 25/6 /2026»', '2026-06-25 date'],
  ['Gửi về Sở «trước ngày: 25/6/2026».', '2026-06-25 date'],
  'Gửi về Sở trước, ngày 25/6/2026.',
  ['Gửi về Sở «trướcngày 25/6/2026».', '2026-06-25 date'],
  ['Gửi về Sở «truớc ngày 25.06.2026».', '2026-06-25 date'],
  ['Gửi về Sở «trước ngày 25 tháng 06 năm 2026».', '2026-06-25 date'],
  ['Gửi về Sở «trước ngày 25 tháng 6năm 2026».', '2026-06-25 date'],
  ['Gửi về Sở «trước ngày 25-06».', '2026-06-25 date'],
  ['Gửi về Sở «trước ngày 25/6/26».', '2026-06-25 date'],
  ['Gửi về Sở «trước ngày 25/6/27».', '2027-06-25 date doubtful'],
  ['Gửi về Sở «trước ngày 31/6/2026».', '- date doubtful'],
  ['Gửi về Sở «trước ngày 32/7».', '- date doubtful'],
  ['Gửi về Sở «trước ngày 25/6/2016».', '2016-06-25 date doubtful'],
  ['Gửi về Sở «trước ngày 256/2026».', '- date doubtful'],
  ['Gửi về Sở «trước ngày 25/6/20» 26.', '- date doubtful'],
  ['Gửi về Sở trước 17hh00 «ngày 25/6».', '2026-06-25 date'],
  ['Gửi về Sở «trước 17.00 ngày 25/6/2026».', '2026-06-25 17:00 date'],
  ['Gửi về Sở «trước 17h ngày 25/6/2026» .', '2026-06-25 17:00 date'],
  'Gửi về Sở chậm nhất ngàt 25/6/2026.',
  ['Gửi về Sở «trước ngày 25/6/2026»./.', '2026-06-25 date'],
  ['Gửi về Sở («trước ngày 25/6/2026»).', '2026-06-25 date'],
  ['Gửi về Sở «TRƯỚC 16H00 NGÀY 25/6/2026».', '2026-06-25 16:00 date'],
  ['Gửi về Sở «trước ngày 25/6/2026» (thứ năm).', '2026-06-25 date'],
]);
