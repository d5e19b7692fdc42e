import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { type Assignment, type Block, type Header, type Notice, type Reading, read } from '@/lib/reading';
import { plainDocument } from '@/lib/sources';
import { domBlocks } from '@/lib/sources/dom';
import { tagLook } from '@/lib/sources/dom-tags';

/** What a made-up notice in test/fixtures/notices is to be read as; written by hand beside it. */
export interface Expected {
  readonly is: Reading['is'];
  readonly secrecy?: string;
  readonly header?: Partial<Header>;
  readonly assignments?: readonly ExpectedAssignment[];
}

/** One assignment: how its text starts, and all that the officer is shown of it. */
export interface ExpectedAssignment {
  readonly path: string;
  readonly starts: string;
  readonly lead: readonly string[];
  readonly support?: readonly string[];
  readonly due: string | null;
  readonly time?: string;
  readonly evidence?: string;
  readonly inherited?: true;
  readonly recurrence?: string;
  readonly urgent?: string;
  readonly references?: readonly string[];
}

const FOLDER = 'test/fixtures/notices';

export const textOf = (name: string): string => readFileSync(`${FOLDER}/${name}`, 'utf8');

export function blocksOf(name: string): readonly Block[] {
  const text = textOf(name);
  if (!name.endsWith('.html')) return plainDocument(text).blocks;
  return domBlocks(new JSDOM(text).window.document.body, tagLook).blocks;
}

const names = ({ units }: Assignment, role: string): string[] =>
  units.filter((unit) => unit.role === role).map(({ id, name }) => (id === '*' ? '*' : name));

/** An assignment in the form of the expected ones. */
export function shown(assignment: Assignment): ExpectedAssignment {
  const { path, text, deadline, urgencyWord, references } = assignment;
  const support = names(assignment, 'support');
  return {
    path,
    starts: text.slice(0, 40),
    lead: names(assignment, 'lead'),
    ...(support.length > 0 ? { support } : {}),
    due: deadline?.due ?? null,
    ...(deadline?.time ? { time: deadline.time } : {}),
    ...(deadline ? { evidence: deadline.evidence } : {}),
    ...(deadline?.inherited ? { inherited: true } : {}),
    ...(deadline?.recurrence ? { recurrence: deadline.recurrence } : {}),
    ...(urgencyWord ? { urgent: urgencyWord } : {}),
    ...(references.length > 0 ? { references: references.map(({ kind, number }) => `${kind} ${number}`) } : {}),
  };
}

/** The conclusion of a meeting that gives everyone the work of `body`, as it is read. */
export function conclusionOf(body: readonly string[]): Notice {
  const lines = [
    'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG',
    'Số: 41/TB-SNNMT',
    'Sông Mây, ngày 02 tháng 11 năm 2026',
    'THÔNG BÁO',
    'Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng 11',
    'Giám đốc Sở giao nhiệm vụ cho các phòng, đơn vị như sau:',
    ...body,
    'Trên đây là kết luận của Giám đốc Sở./.',
    'Nơi nhận:',
    '- Như trên;',
    '- Lưu: VT.',
    'GIÁM ĐỐC',
    'Lương Thế Hải',
  ];
  const reading = read(plainDocument(lines.join('\n')).blocks);
  if (reading.is !== 'notice') throw new Error('no notice');
  return reading.notice;
}
