export * from './day';
export { HOLIDAYS, type Holidays, type YearOfHolidays } from './holidays';
export * from './lunar';
export { isWorkingDay, surelyOff, workingDayOf, workingDays } from './working';
