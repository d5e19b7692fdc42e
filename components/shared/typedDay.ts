import { type IsoDay, makeDay } from '@/lib/calendar';

const FORMS = [/^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})$/, /^(\d{2})(\d{2})(\d{4})$/];

/** Day, month and year as officers type them (5/2/2024, 05.02.2024, 05022024); null for nothing, else 'wrong'. */
export function parseTypedDay(typed: string): IsoDay | null | 'wrong' {
  const text = typed.trim();
  if (!text) return null;
  for (const form of FORMS) {
    const [, day, month, year] = form.exec(text) ?? [];
    if (day && month && year) return makeDay(Number(year), Number(month), Number(day)) ?? 'wrong';
  }
  return 'wrong';
}
