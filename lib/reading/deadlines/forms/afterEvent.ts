import type { Form } from '../form';

const CLAUSE = /^[^,;.()]{0,80}?(?=[,;.()]| theo | de | va | nham |$)/;

/** "ngay sau khi có ý kiến của …", "trước kỳ họp …": an event whose date the document does not know. */
export const afterEvent: Form = {
  starts: ['ngay sau khi', 'truoc '],
  pattern:
    /\b(?:ngay sau khi|truoc (?:ky hop|phien hop|mua (?:mua|lu|bao)|khai giang|nam hoc|(?:ngay|thoi diem) (?:hop|khai mac|to chuc|dien ra|khoi cong|bau cu)))(?![a-z])/y,
  read: ({ folded, end }) => ({
    due: null,
    kind: 'relative',
    end: end + (CLAUSE.exec(folded.slice(end, end + 100))?.[0].length ?? 0),
    free: true,
  }),
};
