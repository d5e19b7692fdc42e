import { describe, expect, test } from 'vitest';
import { parseOwnPageMessage, parsePageMessage } from '@/lib/messages/schema';

const deadline = {
  due: '2026-12-15',
  time: '17:00',
  kind: 'date',
  evidence: 'trước 17h00 ngày 15/12/2026',
  inherited: false,
  from: null,
  doubtful: false,
  recurrence: null,
};
const assignment = {
  path: 'II.1.1',
  text: 'Tham mưu kế hoạch.',
  units: [{ id: 'phong-a', name: 'Phòng A', role: 'lead' }],
  deadline,
  deadlines: [deadline],
  urgency: 'normal',
  urgencyWord: null,
  references: [{ kind: 'Công văn', number: '12/UBND', issuedOn: null }],
};
const header = {
  kind: 'Thông báo',
  number: null,
  symbol: 'TB-SXD',
  issuer: 'Sở A',
  place: 'Sông Mây',
  issuedOn: '2026-11-02',
  subject: 'Kết luận giao ban',
  signer: { name: 'Lê Văn B', title: '', authority: 'GIÁM ĐỐC' },
  recipients: [],
  urgency: null,
};
const notice = { header, units: [{ id: 'phong-a', name: 'Phòng A' }], assignments: [assignment], more: 0 };
const seen = (change: object) => ({ type: 'notice-seen', notice: { ...notice, ...change } });

describe('a message from a content script', () => {
  test.each([
    ['notice-seen', seen({})],
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
    ['a notice without a header', seen({ header: undefined })],
    [
      'a day that does not exist',
      seen({ assignments: [{ ...assignment, deadline: { ...deadline, due: '2026-02-30' } }] }),
    ],
    ['an endless text', seen({ assignments: [{ ...assignment, text: 'x'.repeat(60_001) }] })],
    ['endless assignments', seen({ assignments: Array.from({ length: 3_001 }, () => assignment) })],
    [
      'an hour that does not exist',
      seen({ assignments: [{ ...assignment, deadlines: [{ ...deadline, time: '29:00' }] }] }),
    ],
  ])('is refused: %s', (_, message) => expect(parsePageMessage(message)).toBeNull());
});

describe('a message from a page of the extension', () => {
  test('is taken or refused', () => {
    expect(parseOwnPageMessage({ type: 'written', noticeIds: ['a'] })).toEqual({ type: 'written', noticeIds: ['a'] });
    expect(parseOwnPageMessage({ type: 'written', noticeIds: 'a' })).toBeNull();
    expect(parseOwnPageMessage(seen({}))).toBeNull();
  });
});
