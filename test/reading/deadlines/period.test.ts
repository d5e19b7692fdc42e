import { describe, expect, test } from 'vitest';
import { findPeriod } from '@/lib/reading/deadlines';
import { slice } from '@/lib/text';
import { asDay } from './phrase';

const read = (heading: string, issuedOn: string | null = '2026-03-10') => {
  const found = findPeriod(heading, { issuedOn: asDay(issuedOn) });
  return found && [found.due, slice(heading, found.span)];
};

describe('a heading gives its period to all its items', () => {
  test.each([
    ['II. Nhiệm vụ chủ yếu trong tháng 4 năm 2026', '2026-04-30', 'trong tháng 4 năm 2026'],
    ['Nhiệm vụ trọng tâm tháng 4 và quý III năm 2026', '2026-09-30', 'tháng 4 và quý III năm 2026'],
    ['NHIỆM VỤ TRỌNG TÂM THÁNG 4/2026', '2026-04-30', 'THÁNG 4/2026'],
    ['Một số nhiệm vụ, giải pháp trọng tâm Quý II/2026', '2026-06-30', 'Quý II/2026'],
    ['Phương hướng, nhiệm vụ 6 tháng cuối năm 2026', '2026-12-31', '6 tháng cuối năm 2026'],
    ['Các nhiệm vụ hoàn thành trước ngày 30/6/2026:', '2026-06-30', 'hoàn thành trước ngày 30/6/2026'],
    ['Trong tuần này, các phòng tập trung:', '2026-03-15', 'Trong tuần này'],
    ['Nhiệm vụ trọng tâm tuần 11', '2026-03-15', 'tuần 11'],
    ['II. Công việc cụ thể tuần 12/2026', '2026-03-22', 'tuần 12/2026'],
    ['Nhiệm vụ tuần này', '2026-03-15', 'tuần này'],
    ['Nhiệm vụ tuần tới', '2026-03-22', 'tuần tới'],
    ['Nhiệm vụ tuần 11 (từ ngày 09/3 đến ngày 13/3/2026)', '2026-03-13', 'từ ngày 09/3 đến ngày 13/3/2026'],
    ['Nhiệm vụ tuần tới (từ 16/3 - 20/3)', '2026-03-20', 'từ 16/3 - 20/3'],
    ['Kế hoạch công tác tuần 11, từ ngày 09/3 đến 15/3/2026', '2026-03-15', 'từ ngày 09/3 đến 15/3/2026'],
    ['Từ nay đến Tết Nguyên đán 2027, các đơn vị thực hiện:', '2027-02-06', 'Từ nay đến Tết Nguyên đán 2027'],
    ['Báo cáo của các xã gửi về Sở trước ngày 30/6/2026 để tổng hợp.', '2026-06-30', 'trước ngày 30/6/2026'],
    ['Các nhiệm vụ trong năm 2026', '2026-12-31', 'trong năm 2026'],
    ['Về chuyển đổi số (hoàn thành trước ngày 30/6/2026)', '2026-06-30', 'hoàn thành trước ngày 30/6/2026'],
    [
      'Giai đoạn 3: Lắp đặt thiết bị (Từ tháng 6/2026 đến tháng 9/2026)',
      '2026-09-30',
      'Từ tháng 6/2026 đến tháng 9/2026',
    ],
    ['Phòng Tổ chức (báo cáo kết quả trước ngày 30/6/2026)', '2026-06-30', 'trước ngày 30/6/2026'],
  ])('%s', (heading, due, words) => expect(read(heading)).toEqual([due, words]));
});

describe('a heading gives none', () => {
  test.each([
    ['where a year stands in a name', 'Nhiệm vụ, giải pháp phát triển kinh tế - xã hội năm 2026'],
    ['where it looks back', 'I. Đánh giá kết quả thực hiện nhiệm vụ tháng 3/2026'],
    ['where it looks back at what was reported', 'Báo cáo công tác tháng 4/2026'],
    ['where the words leave the end open', 'Từ nay đến Tết Nguyên đán 2027 và sau Tết, các phòng tập trung'],
    ['where the week is over', 'Nhiệm vụ trọng tâm tuần 10'],
    ['where a week of the year is hardly meant', 'Nhiệm vụ trọng tâm tuần 35'],
    ['where the week is looked back on', 'Kết quả công tác tuần 11'],
    ['where it is a timetable', 'Lịch công tác tuần 11 (09/3 - 13/3)'],
    ['where the days are a meeting’s', 'Công tác chuẩn bị Hội nghị (từ ngày 09/3 đến 12/3)'],
    ['where the time is over', 'Nhiệm vụ trọng tâm tháng 01/2026'],
    ['where what recurs is said', 'Báo cáo định kỳ hằng quý'],
    ['where the month is a meeting’s', 'Kết luận phiên họp tháng 4/2026'],
    ['where it says when all is reported', '3. Công tác tuyển dụng (báo cáo Bộ Nội vụ trước ngày 25/6/2026)'],
    ['where it says when something takes place', '1. Đại hội thi đua (dự kiến trong tháng 6/2026)'],
    ['where nothing is said', 'III. Tổ chức thực hiện'],
  ])('%s', (_why, heading) => expect(read(heading)).toBeNull());
});

test('“tuần tới” is to be asked: the meeting may have been the week before the issue', () => {
  const isDoubtful = (heading: string) => findPeriod(heading, { issuedOn: asDay('2026-03-10') })?.doubtful;
  expect(isDoubtful('Nhiệm vụ tuần tới')).toBe(true);
  expect(isDoubtful('Nhiệm vụ tuần này')).toBe(false);
  expect(isDoubtful('Nhiệm vụ tuần 11 (từ ngày 09/3 đến ngày 13/3/2026)')).toBe(false);
});
