import type { Header } from '@/lib/reading';
import { fold } from '@/lib/text';
import type { Told } from './portal';
import type { NoticeReading } from './types';

/**
 * What tells a notice from others by its header, or null when too little is printed: its issue day, and either its
 * number with symbol or issuer, or its symbol with the subject (a blank number is common in drafts and scans).
 * The number stands last, so that all notices that differ in nothing else begin alike (`identityStem`).
 */
export function identityOf(header: Header): string | null {
  const { issuer, number, symbol, issuedOn, subject } = header;
  if (issuedOn === null) return null;
  const enough = (number && (symbol || issuer)) || (symbol && subject);
  return enough ? `${identityStem(header)}${fold(number ?? '')}` : null;
}

/** The identity without the number. */
export const identityStem = ({ issuer, symbol, issuedOn, subject }: Header): string =>
  `${[issuer, symbol, issuedOn, subject].map((part) => fold(part ?? '')).join('|')}|`;

/** What a notice with this identity is told by. */
export function toldByIdentity(identity: string): Told {
  const [, symbol = '', day = '', subject = '', number = ''] = identity.split('|');
  return { symbol, day, subject, number: number.replace(/^0+/, '') };
}

/**
 * The text whose SHA-256 is a notice's fingerprint: the folded header and the folded texts of the assignments, a line
 * each. It holds nothing that depends on how well dates or units were read, so that a better reader finds what an
 * earlier one stored. Whoever changes `fold` has to make the fingerprints of stored notices anew (a schema version).
 */
export function fingerprintText({ header, assignments }: NoticeReading): string {
  const { kind, number, symbol, issuer, place, issuedOn, subject, signer } = header;
  const parts = [kind, number, symbol, issuer, place, issuedOn, subject, signer?.name ?? null];
  return [...parts, ...assignments.map(({ text }) => text)].map((part) => fold(part ?? '')).join('\n');
}
