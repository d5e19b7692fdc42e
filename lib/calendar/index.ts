export * from './day';
export * from './lunar';
export { isWorkingDay, workingDays } from './working';
