import { expect, test, vi } from 'vitest';
import { describe, describeAll, resolve, resolveAll } from '@/lib/anchoring';
import { unitId } from '@/lib/text';
import { Chance } from '../bench/anchoring/chance';
import {
  dateBy,
  type Kind,
  type MadeItem,
  makeNotice,
  type Section,
  similarItem,
  textOf,
} from '../bench/anchoring/notice';

/**
 * Editions in which every task may have been kept, dated anew, reworded (up to a fifth), dropped, or had a new one of
 * its kind put behind it, and in which units and tasks may have changed places: all at once, which no bench does.
 */
function edited(sections: readonly Section[], chance: Chance): { sections: Section[]; kept: Set<string> } {
  const kept = new Set<string>();
  const items = ({ id, words, date }: MadeItem): MadeItem[] => {
    const roll = chance.number(100);
    if (roll < 60) {
      kept.add(id);
      return [{ id, words, date }];
    }
    if (roll < 72) return [{ id, words, date: dateBy(chance) }];
    if (roll < 82) return [{ id, words: reworded(words, chance), date: chance.of([date, dateBy(chance)]) }];
    if (roll < 92) return [];
    return [{ id, words, date }, newItem(chance)];
  };
  const edition = sections.map((section) => ({ ...section, items: section.items.flatMap(items) }));
  const moved = chance.number(3) === 0 ? chance.shuffled(edition) : edition;
  const mixed = chance.number(3) === 0;
  return { sections: moved.map((one) => (mixed ? { ...one, items: chance.shuffled(one.items) } : one)), kept };
}

function reworded(text: string, chance: Chance): string {
  const words = text.split(' ');
  const places = chance.shuffled(words.map((_, place) => place)).filter((place) => words[place] !== '{date}');
  for (const place of places.slice(0, 2 + chance.number(Math.floor(words.length / 5))))
    words[place] = chance.of(['rõ', 'ngay', 'gấp', 'thêm', 'cụ', 'thể', 'chung', 'riêng', 'tuyến', 'khu']);
  return words.join(' ');
}

const newItem = (chance: Chance): MadeItem => ({
  id: 'new',
  words: similarItem(
    chance.of(['đê', 'kênh', 'mương']),
    chance.of(['Lộc', 'Bình', 'An']),
    chance.of(['sáu', 'bảy', 'tám']),
  ),
  date: dateBy(chance),
});

const assignmentsOf = (sections: readonly Section[]) =>
  sections.flatMap(({ unit, items }, section) =>
    items.map((item, place) => ({
      id: item.id,
      path: `II.(${section + 1}).${place + 1}`,
      text: textOf(item),
      units: [{ id: unitId(unit), name: unit, role: 'lead' as const }],
    })),
  );

vi.setConfig({ testTimeout: 60_000 });

test.each<Kind>(['similar', 'distinct'])(
  '%s tasks, edited in every way at once: no note is on another task',
  (kind) => {
    let found = 0;
    let there = 0;
    const wrong: unknown[] = [];
    const lost: unknown[] = [];
    for (let seed = 1; seed <= 25; seed += 1) {
      const notice = makeNotice(kind, seed);
      const before = assignmentsOf(notice.sections);
      const { sections, kept } = edited(notice.sections, new Chance(seed * 7));
      const after = assignmentsOf(sections);
      const remaining = new Set(after.map(({ id }) => id));
      for (const [index, resolution] of resolveAll(describeAll(before), after).entries()) {
        const id = before[index]?.id ?? '';
        const alone = index % 9 === 0 ? resolve(describe(before, index), after) : resolution;
        for (const one of [resolution, alone])
          if (one.is !== 'orphaned' && one.item.id !== id) wrong.push({ seed, id, at: one.item.id });
        if (kept.has(id) && resolution.is === 'orphaned') lost.push({ seed, id });
        if (remaining.has(id)) there += 1;
        if (resolution.is !== 'orphaned') found += 1;
      }
    }
    expect({ wrong, lost }).toEqual({ wrong: [], lost: [] });
    expect(found / there).toBeGreaterThan(kind === 'similar' ? 0.9 : 0.99);
  },
);
