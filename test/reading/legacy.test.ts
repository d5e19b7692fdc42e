import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Block, type Reading, read } from '@/lib/reading';
import { plainDocument } from '@/lib/sources';
import { slice } from '@/lib/text';
import { typedTcvn3, typedVni } from '../text/typed';

const { blocks } = plainDocument(readFileSync('test/fixtures/notices/giao-ban.md', 'utf8'));
const typed = (type: (text: string) => string): Block[] =>
  blocks.map((block) => ({ ...block, text: type(block.text) }));
const noticeOf = (reading: Reading) => {
  if (reading.is !== 'notice') throw new Error(`read as ${reading.is}`);
  return reading.notice;
};

describe.each([
  ['TCVN3', typedTcvn3],
  ['VNI', typedVni],
])('a notice typed for the %s fonts', (_name, type) => {
  const [meant, found] = [noticeOf(read(blocks)), noticeOf(read(typed(type)))];
  const sent = typed(type);

  test('is read as the words that were meant', () => {
    expect(found.header).toEqual(meant.header);
    expect(found.units).toEqual(meant.units);
    expect(found.assignments.map(({ text }) => text)).toEqual(meant.assignments.map(({ text }) => text));
    expect(found.assignments.map(({ deadline }) => deadline?.evidence)).toEqual(
      meant.assignments.map(({ deadline }) => deadline?.evidence),
    );
  });
  test('spans are of the blocks as sent', () => {
    for (const [at, { spans, deadlines }] of found.assignments.entries()) {
      const printed = meant.assignments[at]?.text ?? '';
      const original = spans.map((span) => slice(sent[span.block]?.text ?? '', span)).join(' ');
      expect(original).toBe(type(printed));
      for (const { span, evidence } of deadlines)
        expect(slice(sent[span.block]?.text ?? '', span)).toBe(type(evidence));
    }
  });
  test('an assignment’s deadline is one of its deadlines', () => {
    for (const { deadline, deadlines } of found.assignments) if (deadline) expect(deadlines).toContain(deadline);
  });
});

test('a secrecy mark in old letters is one', () =>
  expect(read([{ text: typedTcvn3('TỐI MẬT') }, ...typed(typedTcvn3)])).toMatchObject({
    is: 'secret',
    secrecy: 'Tối mật',
  }));

test('what nobody can read is no notice, and the reason says so', () =>
  expect(read(typed((text) => Buffer.from(text, 'utf8').toString('latin1')))).toMatchObject({
    is: 'other',
    reasons: [{ key: 'unreadable' }],
  }));
