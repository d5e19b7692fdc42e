import { expect, describe as group, test, vi } from 'vitest';
import { describe, describeAll, describeQuote, resolve, resolveAll, resolveQuotes } from '@/lib/anchoring';
import { type Assignment, read } from '@/lib/reading';
import { notices } from './notices';

vi.setConfig({ testTimeout: 60_000 });

const all = notices();

test('there are notices to be tested', () => {
  expect(all.map(({ name }) => name)).toContain('notices/giao-ban.md');
});

group.each(all)('$name', ({ blocks, notice: { assignments } }) => {
  const anchors = describeAll(assignments);

  test('every assignment is found where it was described, alone and with all others', () => {
    expect(resolveAll(anchors, assignments)).toEqual(assignments.map((item) => ({ is: 'found', item })));
    for (const [index, anchor] of anchors.entries()) {
      if (index % 5 === 0) expect(describe(assignments, index)).toEqual(anchor);
      expect(resolve(anchor, assignments)).toEqual({ is: 'found', item: assignments[index] });
    }
  });

  test('an anchor is plain data: it is the same after it was written down', () => {
    expect(JSON.parse(JSON.stringify(anchors))).toEqual(anchors);
  });

  test('in decomposed letters and other capitals it is the same', () => {
    const later = assignments.map((item) => ({ ...item, text: item.text.normalize('NFD').toUpperCase() }));
    expect(resolveAll(anchors, later).map(({ is }) => is)).toEqual(assignments.map(() => 'found'));
  });

  test('one that is dropped is gone, and its neighbours stay', () => {
    for (const [index] of assignments.entries()) {
      const later = assignments.filter((_, place) => place !== index);
      const found = resolveAll(anchors, later);
      expect(found[index]).toEqual({ is: 'orphaned' });
      expect(found.map(itemOf)).toEqual(assignments.map((item, place) => (place === index ? null : item)));
      expect(resolve(anchors[index] ?? fail(), later)).toEqual({ is: 'orphaned' });
    }
  });

  test('in a list turned round each is found', () => {
    const found = resolveAll(anchors, [...assignments].reverse());
    for (const [index, item] of found.map(itemOf).entries()) expect(item?.text).toBe(assignments[index]?.text);
  });

  test('one that is given another date is found, changed', () => {
    for (const [index, assignment] of assignments.entries()) {
      const text = assignment.text.replace(/\d{1,2}(?=\/\d)/, (day) => String((Number(day) % 27) + 1));
      if (text === assignment.text) continue;
      const later = assignments.map((item) => (item === assignment ? { ...item, text } : item));
      expect(resolveAll(anchors, later)[index]).toEqual({ is: 'changed', item: later[index] });
    }
  });

  test('every piece of free text is found where it was described', () => {
    const spans = blocks.flatMap(({ text }, block) =>
      text.length > 20 ? [{ block, start: 3, end: Math.min(text.length, 60) }] : [],
    );
    const quotes = spans.filter((_, place) => place % 7 === 0).map((span) => [span]);
    const described = quotes.map((quote) => describeQuote(quote, blocks));
    expect(JSON.parse(JSON.stringify(described))).toEqual(described);
    for (const [place, found] of resolveQuotes(described, blocks).entries())
      expect(found).toEqual({ is: 'found', spans: quotes[place] });
  });
});

test('a paragraph put into our own notice moves nothing', () => {
  const own = all.find(({ name }) => name === 'notices/giao-ban.md') ?? fail();
  const { assignments } = own.notice;
  const at = assignments[0]?.spans[0]?.block ?? fail();
  const reading = read([
    ...own.blocks.slice(0, at),
    { text: 'Các đồng chí lưu ý nội dung sau.' },
    ...own.blocks.slice(at),
  ]);
  if (reading.is !== 'notice') throw new Error('read as none');
  const found = resolveAll(describeAll(assignments), reading.notice.assignments);
  expect(found.map((one) => itemOf(one)?.text)).toEqual(assignments.map(({ text }) => text));
});

const itemOf = (found: { is: string; item?: Assignment }): Assignment | null => found.item ?? null;

function fail(): never {
  throw new Error('not there');
}
