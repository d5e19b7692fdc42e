import { expect, it } from 'vitest';
import { read } from '@/lib/reading';
import { blocksOf } from './fixtures';

it.each(['giao-ban.md', 'so-hoa.txt', 'ke-hoach.md'])('%s: bold letters say nothing where all are bold', (name) => {
  const blocks = blocksOf(name).map(({ bold: _, ...block }) => block);
  const plain = read(blocks);
  const bold = read(blocks.map((block) => ({ ...block, bold: true })));
  expect(bold.is === 'notice' && bold.notice.assignments).toEqual(plain.is === 'notice' && plain.notice.assignments);
});
