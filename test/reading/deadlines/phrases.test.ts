import { describe, expect, test } from 'vitest';
import { findDeadlines } from '@/lib/reading/deadlines';
import { slice } from '@/lib/text';
import { asDay, expectedOf } from './phrase';
import { phrases } from './phrases';

const shown = (text: string, issuedOn: string | null) =>
  `${text || '(nothing)'} — issued ${issuedOn ?? 'on a blank day'}`;

describe.each(Object.entries(phrases))('deadlines in words: %s', (_form, rows) => {
  test.each(rows.map((phrase) => [shown(phrase.text, phrase.issuedOn), phrase] as const))('%s', (_name, phrase) => {
    const { text, deadlines } = expectedOf(phrase);
    const found = findDeadlines(text, { issuedOn: asDay(phrase.issuedOn) });
    expect(found.map(({ span, ...rest }) => ({ ...rest, evidence: slice(text, span) }))).toEqual(deadlines);
  });
});

test('the table is large enough to mean something, and shows what is no deadline too', () => {
  const all = Object.values(phrases).flat();
  expect(all.length).toBeGreaterThanOrEqual(150);
  expect(all.filter(({ reads }) => !reads).length).toBeGreaterThanOrEqual(60);
});
