import { type IsoDay, makeDay } from '@/lib/calendar';
import type { Role } from '@/lib/reading';
import { numberOf } from '@/lib/reading/form/signs';
import type { PortalRecord } from '@/lib/tasks';
import { fold } from '@/lib/text';
import type { PortalFacts } from './types';

/** What a portal's words mean; what cannot be understood is kept as words (a limit) or left out. In the background only. */
export function recordOf({ number, subject, day, issuer, due, role, urgency }: PortalFacts): PortalRecord {
  const numbered = number === undefined ? null : numberAndSymbol(number);
  return {
    number: numbered?.number ?? null,
    symbol: numbered?.symbol ?? null,
    issuedOn: day === undefined ? null : dayIn(day),
    subject: subject ?? null,
    issuer: issuer ?? null,
    due: due && /\d/.test(due) ? { words: due, day: dayIn(due) } : null,
    role: role ? { words: role, is: roleIn(role) } : null,
    urgency: urgency && !NOT_URGENT.test(fold(urgency)) ? urgency : null,
  };
}

const NOT_URGENT = /^(?:(?:binh )?thuong|khong(?: khan)?|\d*)$/;

function numberAndSymbol(words: string): ReturnType<typeof numberOf> {
  const bare = words.replace(/^S[ốô]\s*:?\s*/iu, '').replace(/\s*\/\s*/g, '/');
  // A symbol alone, or a number alone, as some portals have them in columns of their own.
  if (/^\d+$/.test(bare)) return { number: bare, symbol: null };
  return numberOf(/^[\d/]/.test(bare) ? `Số: ${bare}` : `Số: /${bare}`);
}

const NUMERIC = /(?<!\d)(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})(?!\d)/;
const WORDED = /(?:ngay )?(\d{1,2}) thang (\d{1,2}) nam (\d{4})/;
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;

/** The one day that some words name; null when they name none, an impossible one, or several. */
export function dayIn(words: string): IsoDay | null {
  const iso = ISO.exec(words);
  const [, year, month, day] = iso ?? [];
  const [, day2, month2, year2] = iso ? [] : (NUMERIC.exec(words) ?? WORDED.exec(fold(words)) ?? []);
  const rest = words.replace(ISO, '').replace(NUMERIC, '');
  if (ISO.test(rest) || NUMERIC.test(rest)) return null;
  return makeDay(Number(year ?? year2), Number(month ?? month2), Number(day ?? day2));
}

/** Vai trò: "Xử lý chính", "Chủ trì" or iOffice's XLC; "Phối hợp" or PH. */
function roleIn(words: string): Role | null {
  const plain = fold(words);
  if (/^(?:xlc|xu ly chinh|chu tri(?: xu ly)?|chinh)$/.test(plain)) return 'lead';
  return /^(?:ph|phoi hop(?: xu ly)?|xu ly phoi hop|xlph)$/.test(plain) ? 'support' : null;
}
