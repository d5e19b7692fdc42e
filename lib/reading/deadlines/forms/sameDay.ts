import type { Form } from '../form';

/** "trước 16h00 cùng ngày": the day of what was said before, which may be a meeting's or a paper's. The hour is kept, no day is named. */
export const sameDay: Form = {
  starts: ['cung ngay'],
  pattern: /\bcung ngay(?![a-z]| ?\d)/y,
  read: ({ lead }) =>
    lead.time && /truoc|nhat|\bhan/.test(lead.words) ? { due: null, kind: 'relative', free: true } : undefined,
};
