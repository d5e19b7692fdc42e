import { type Form, firstOn } from '../form';

const QUARTER = 3;

/** "trong 05 ngày đầu tháng", "trong 10 ngày đầu mỗi quý": until such a day of every month; of a quarter which month is not said. */
export const firstDays: Form = {
  starts: ['\\dn'],
  pattern:
    /\b(\d{1,2}) ngay( lam viec)? dau (?:cua )?(?:(?:moi|hang|tung) )?(thang|qu[yi])(?! ?\d| [ivx]+(?![a-z])|[a-z]| (?:nay|sau|toi|ke|tiep|cuoi|dau|thu))/y,
  read({ match, lead, issuedOn }) {
    const [, count, working, unit] = match;
    if (lead.role === 'none' || lead.role === 'from') return undefined;
    const months = unit === 'thang' ? 1 : QUARTER;
    const every = `FREQ=MONTHLY${months > 1 ? `;INTERVAL=${months}` : ''}`;
    if (working || months > 1) return { due: null, kind: 'recurring', frequency: every, free: true };
    const day = Number(count);
    const due = firstOn({ months: null, day }, issuedOn);
    return { due, kind: 'recurring', frequency: `${every};BYMONTHDAY=${day}`, free: true };
  },
};
