import { type IsoDay, makeDay } from './day';

/**
 * Month and day (`MMDD`) of each year from 2020 to 2060, a decade a line. A table and no algorithm: `Intl` and several
 * libraries are a day or a month off for some of these years.
 */
const FROM = 2020;
const TET =
  '0125 0212 0201 0122 0210 0129 0217 0206 0126 0213 ' +
  '0202 0123 0211 0131 0219 0208 0128 0215 0204 0124 ' +
  '0212 0201 0122 0210 0130 0217 0206 0126 0214 0202 ' +
  '0123 0211 0201 0218 0208 0128 0215 0204 0124 0212 ' +
  '0202';
const GIO_TO =
  '0402 0421 0410 0429 0418 0407 0426 0416 0404 0423 ' +
  '0412 0401 0419 0409 0428 0417 0406 0424 0413 0403 ' +
  '0420 0410 0429 0419 0407 0426 0415 0404 0422 0411 ' +
  '0401 0420 0409 0428 0417 0406 0424 0413 0402 0421 ' +
  '0410';

const lookUp = (table: string, year: number): IsoDay | null => {
  const day = table.slice((year - FROM) * 5, (year - FROM) * 5 + 4);
  return year >= FROM && day ? makeDay(year, Number(day.slice(0, 2)), Number(day.slice(2))) : null;
};

/** The first day of Tết Nguyên đán (mùng 1 tháng Giêng) in a solar year, or null outside 2020–2060. */
export const tetOf = (year: number): IsoDay | null => lookUp(TET, year);

/** Giỗ Tổ Hùng Vương (mùng 10 tháng 3 âm lịch) in a solar year, or null outside 2020–2060. */
export const gioToOf = (year: number): IsoDay | null => lookUp(GIO_TO, year);
