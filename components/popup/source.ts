import { longDay, type Translate } from '@/lib/i18n';
import type { Header } from '@/lib/reading';
import { isForEveryone, type OwnUnit, ownRole, type Task } from '@/lib/tasks';

/** What the officer's units are to the task; work for everyone only where none of them is named. */
export type RoleHere = 'lead' | 'support' | 'everyone' | null;

export const roleHere = (task: Task, ownUnits: readonly OwnUnit[]): RoleHere =>
  ownRole(task.units, ownUnits) ?? (isForEveryone(task.units) ? 'everyone' : null);

/**
 * How a list names a notice: number and symbol as printed (12/TB-STC, 32-CTr/TU), the symbol alone when the number is
 * blank, else its kind; with its day.
 */
export function noticeName(t: Translate, header: Header): string {
  const { number, symbol, kind, issuedOn } = header;
  const joint = symbol?.includes('/') && !/^\d/.test(symbol) ? '-' : '/';
  const source = number && symbol ? `${number}${joint}${symbol}` : (symbol ?? number ?? kind ?? t('sourceUnnamed'));
  return issuedOn ? t('sourceDated', { source, day: longDay(issuedOn) }) : source;
}
