import { vi } from 'chrono-node';
import { findDeadlines } from '@/lib/reading/deadlines';
import { asDay, expectedOf, type Phrase } from '../reading/deadlines/phrase';
import { phrases } from '../reading/deadlines/phrases';

const TABLE = Object.values(phrases).flat();

/** Share of the phrase table whose last day is read right: by our forms, and by chrono-node's Vietnamese. */
export async function benchPhrases(): Promise<Record<string, number>> {
  return { 'phrases.ours': share(ours), 'phrases.chrono': share(chrono), 'phrases.count': TABLE.length };
}

type Read = (text: string, issuedOn: string | null) => string | null;

function share(read: Read): number {
  const right = TABLE.filter((phrase: Phrase) => {
    const { text, deadlines } = expectedOf(phrase);
    return read(text, phrase.issuedOn) === (deadlines.at(-1)?.due ?? null);
  });
  return right.length / TABLE.length;
}

const ours: Read = (text, issuedOn) => findDeadlines(text, { issuedOn: asDay(issuedOn) }).at(-1)?.due ?? null;

const chrono: Read = (text, issuedOn) => {
  const reference = new Date(`${issuedOn ?? '2026-03-10'}T09:00:00`);
  const found = vi.parse(text, reference, { forwardDate: true }).at(-1);
  const date = (found?.end ?? found?.start)?.date();
  if (!date) return null;
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
};
