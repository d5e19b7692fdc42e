import type { Form } from '../form';

/** "trước ngày 15/11/202", "trước ngày 20/112026": a day that nobody can read. The words are kept, no day is guessed. */
export const garbled: Form = {
  starts: ['\\d/.-'],
  pattern: /(?<=\bngay[ (]{1,2})\d{1,4}(?: ?[/.-] ?\d{1,8}){1,3}(?![\d%]|[/-][a-z])/y,
  read: ({ lead }) => (/before|by/.test(lead.role) ? { due: null, kind: 'date', doubtful: true } : undefined),
};
