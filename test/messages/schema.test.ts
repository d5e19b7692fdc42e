import { describe, expect, test } from 'vitest';
import { parseOwnPageMessage, parsePageMessage } from '@/lib/messages/schema';

const block = {
  text: '- Tham mưu kế hoạch.',
  marker: '1.',
  depth: 0,
  bold: true,
  cell: { table: 0, row: 1, column: 2, rows: 2 },
};
const seen = (...blocks: object[]) => ({ type: 'document-seen', blocks });

describe('a message from a content script', () => {
  test.each([
    ['document-seen', seen(block, { text: '' })],
    ['document-seen with facts', { ...seen(block), facts: { number: '86/TB-SNNMT', due: '20/11/2026', key: 'vb_1' } }],
    ['document-seen of runs', { ...seen(block), boxes: [[0, 85.5, 70, 120, 13]] }],
    ['portal-seen', { type: 'portal-seen', facts: null, rows: [{ number: '86/TB-SNNMT' }, {}] }],
    ['need-part', { type: 'need-part', part: 'document' }],
    ['secret-seen', { type: 'secret-seen', secrecy: 'Tối mật' }],
    ['notice-left', { type: 'notice-left' }],
    ['advance', { type: 'advance', noticeId: 'n', key: 'k', to: 'done' }],
    ['select', { type: 'select', noticeId: 'n', key: 'k' }],
    ['open-panel', { type: 'open-panel' }],
  ])('%s is taken as it is', (_, message) => expect(parsePageMessage(message)).toEqual(message));

  test.each([
    ['nothing', undefined],
    ['a text', 'notice-seen'],
    ['an unknown type', { type: 'erase-everything' }],
    ['a type of our own pages', { type: 'written', noticeIds: null }],
    ['an unknown field', { type: 'notice-left', note: 'x' }],
    ['a status that is none', { type: 'advance', noticeId: 'n', key: 'k', to: 'deleted' }],
    ['an empty id', { type: 'select', noticeId: '', key: 'k' }],
    ['a block without text', seen({ bold: true })],
    ['a block with a field of its own', seen({ ...block, html: '<b>' })],
    ['a place that is none', seen({ ...block, depth: -1 })],
    ['an endless block', seen({ text: 'x'.repeat(1_000_001) })],
    ['endless blocks', seen(...Array.from({ length: 100_001 }, () => block))],
    ['an endless document', seen(...Array.from({ length: 11 }, () => ({ text: 'x'.repeat(1_000_000) })))],
    ['a place on no page', { ...seen(block), boxes: [[-1, 85, 70, 120, 13]] }],
    ['a place that is no number', { ...seen(block), boxes: [[0, Number.NaN, 70, 120, 13]] }],
    ['an endless viewer', { ...seen(...Array.from({ length: 2 }, () => ({ text: 'x'.repeat(600_000) }))), boxes: [] }],
    ['a fact that is none', { ...seen(block), facts: { html: '<b>' } }],
    ['an endless fact', { ...seen(block), facts: { due: 'x'.repeat(1_001) } }],
    ['endless rows', { type: 'portal-seen', facts: null, rows: Array.from({ length: 1_001 }, () => ({})) }],
    ['a secrecy mark that is none', { type: 'secret-seen', secrecy: 'Hơi mật' }],
  ])('is refused: %s', (_, message) => expect(parsePageMessage(message)).toBeNull());
});

describe('a message from a page of the extension', () => {
  test('is taken or refused', () => {
    expect(parseOwnPageMessage({ type: 'written', noticeIds: ['a'] })).toEqual({ type: 'written', noticeIds: ['a'] });
    expect(parseOwnPageMessage({ type: 'written', noticeIds: 'a' })).toBeNull();
    expect(parseOwnPageMessage(seen(block))).toBeNull();
    const annotate = { type: 'annotate', tabId: 7, noticeId: 'n', id: 'x' };
    expect(parseOwnPageMessage(annotate)).toEqual(annotate);
    expect(parseOwnPageMessage({ ...annotate, tabId: -1 })).toBeNull();
    expect(parsePageMessage(annotate)).toBeNull();
  });
});
