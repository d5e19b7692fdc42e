import type { Header } from '@/lib/reading';
import { fold } from '@/lib/text';
import type { PortalRecord, StoredNotice } from './types';

/** What a document is told by, folded; empty where it is not said. */
export interface Told {
  readonly number: string;
  readonly symbol: string;
  readonly day: string;
  readonly subject: string;
}

/** A shorter subject says too little. */
const ENOUGH = 20;

export const toldBy = ({
  number,
  symbol,
  issuedOn,
  subject,
}: Pick<Header, 'number' | 'symbol' | 'issuedOn' | 'subject'>): Told => ({
  number: fold(number ?? '').replace(/^0+/, ''),
  symbol: fold(symbol ?? ''),
  day: fold(issuedOn ?? ''),
  subject: fold(subject ?? ''),
});

/**
 * Whether two descriptions are of one document: `same` when number, symbol and either day or subject agree (without a
 * number on one side: symbol, day and subject); `other` when they name different ones; `open` when they say too little.
 */
export function standing(a: Told, b: Told): 'same' | 'other' | 'open' {
  const agrees = (part: 'number' | 'symbol' | 'day'): boolean | null =>
    a[part] && b[part] ? a[part] === b[part] : null;
  const [number, symbol, day] = [agrees('number'), agrees('symbol'), agrees('day')];
  if (number === false || symbol === false || day === false) return 'other';
  const subject = isSameSubject(a.subject, b.subject);
  return symbol && (number ? day || subject : day && subject) ? 'same' : 'open';
}

/** Portals put the document's type before the subject, or cut its end off. */
function isSameSubject(a: string, b: string): boolean {
  const [short = '', long = ''] = a.length < b.length ? [a, b] : [b, a];
  return short !== '' && (short === long || (short.length >= ENOUGH && long.includes(short)));
}

/** What two pages of a portal say of one document; what the newer one says holds. */
export function joinRecords(older: PortalRecord | undefined, newer: PortalRecord): PortalRecord {
  if (!older) return newer;
  const { number, symbol, issuedOn, subject, issuer, due, role, urgency } = newer;
  return {
    number: number ?? older.number,
    symbol: symbol ?? older.symbol,
    issuedOn: issuedOn ?? older.issuedOn,
    subject: subject ?? older.subject,
    issuer: issuer ?? older.issuer,
    due: due ?? older.due,
    role: role ?? older.role,
    urgency: urgency ?? older.urgency,
  };
}

/** What the notice does not print and its portal says. */
export function filledIn({
  header,
  portal,
}: Pick<StoredNotice, 'header' | 'portal'>): Pick<Header, 'number' | 'issuedOn'> {
  return {
    number: header.number === null ? (portal?.number ?? null) : null,
    issuedOn: header.issuedOn === null ? (portal?.issuedOn ?? null) : null,
  };
}
