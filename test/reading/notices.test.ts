import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '@/lib/reading';
import { blocksOf, type Expected, shown } from './fixtures';

const FOLDER = new URL('../fixtures/notices/', import.meta.url);
const names = readdirSync(FOLDER).filter((name) => !name.endsWith('.json'));
const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(new URL(name.replace(/\.\w+$/, '.json'), FOLDER), 'utf8'));

describe('a made-up notice is read as its expected reading says', () => {
  it.each(names)('%s: recognised or left', (name) => {
    expect(read(blocksOf(name)).is).toBe(expectedOf(name).is);
  });

  const notices = names.filter((name) => expectedOf(name).is === 'notice');

  it.each(notices)('%s: header', (name) => {
    const reading = read(blocksOf(name));
    expect(reading.is === 'notice' && reading.notice.header).toMatchObject(expectedOf(name).header ?? {});
  });

  it.each(notices)('%s: assignments with their units, dates and citations', (name) => {
    const reading = read(blocksOf(name));
    expect(reading.is === 'notice' && reading.notice.assignments.map(shown)).toEqual(expectedOf(name).assignments);
  });

  it('names the secrecy mark of a document that has one', () => {
    const reading = read(blocksOf('mat.txt'));
    expect(reading.is === 'secret' && reading.secrecy).toBe(expectedOf('mat.txt').secrecy);
  });
});

describe('two notices in one document', () => {
  it('takes an appendix between them for no notice', () => {
    const reading = read(blocksOf('hai-van-ban.html'));
    expect(reading.is === 'notice' && reading.notice.more).toBe(1);
  });

  const two = [...blocksOf('cong-van.txt'), ...blocksOf('giao-ban.md')];

  it('reads the first and says how many more there are', () => {
    const alone = read(blocksOf('cong-van.txt'));
    const reading = read(two);
    expect(reading.is === 'notice' && reading.notice.more).toBe(1);
    expect(reading.is === 'notice' && reading.notice.assignments).toEqual(
      alone.is === 'notice' && alone.notice.assignments,
    );
  });
});
