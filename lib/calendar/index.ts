export * from './day';
export { HOLIDAYS, type Holidays, type YearOfHolidays } from './holidays';
export * from './lunar';
export { nextOccurrence } from './recurrence';
export { isWorkingDay, surelyOff, workingDayOf, workingDays } from './working';
