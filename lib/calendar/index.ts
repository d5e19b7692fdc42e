export * from './day';
export * from './lunar';
export { isWorkingDay, workingDayOf, workingDays } from './working';
