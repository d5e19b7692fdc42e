import type { Chance } from './chance';
import { dateBy, type Kind, type MadeItem, type MadeNotice, type Section, similarItem, textOf } from './notice';
import type { Writing } from './page';

/** A later edition of a notice. */
export interface Edition {
  readonly notice: MadeNotice;
  readonly writing?: Writing;
}

/** What is done to a notice, and whether its targets are still there afterwards. */
export interface Edit {
  /** One edition a target (what is done is done to the target only), or one for all. */
  readonly of: 'each' | 'all';
  readonly leaves: boolean;
  readonly make: (notice: MadeNotice, targets: readonly string[], chance: Chance, kind: Kind) => Edition;
}

export const EDITS: Readonly<Record<string, Edit>> = {
  none: { of: 'all', leaves: true, make: (notice) => ({ notice }) },
  inserted: { of: 'each', leaves: true, make: (...args) => ({ notice: inserted(...args) }) },
  reversed: { of: 'all', leaves: true, make: (notice) => ({ notice: reversed(notice) }) },
  inlineTags: { of: 'all', leaves: true, make: (notice, _, chance) => ({ notice, writing: tagged(chance) }) },
  deadlineCorrected: {
    of: 'each',
    leaves: true,
    make: (notice, targets, chance) => ({ notice: redated(notice, targets, chance) }),
  },
  wordsCorrected: {
    of: 'each',
    leaves: true,
    make: (notice, targets, chance) => ({ notice: reworded(notice, targets, chance) }),
  },
  nbsp: { of: 'all', leaves: true, make: (notice, _, chance) => ({ notice, writing: otherBlanks(chance) }) },
  nfd: { of: 'all', leaves: true, make: (notice) => ({ notice, writing: { page: (html) => html.normalize('NFD') } }) },
  deleted: { of: 'each', leaves: false, make: (notice, targets) => ({ notice: deleted(notice, targets) }) },
  toneMoved: { of: 'all', leaves: true, make: (notice) => ({ notice, writing: { page: movedTones } }) },
  sectionMoved: {
    of: 'each',
    leaves: true,
    make: (notice, targets, chance) => ({ notice: sectionMoved(notice, targets, chance) }),
  },
  correctedInserted: {
    of: 'each',
    leaves: true,
    make: (notice, targets, chance, kind) => ({
      notice: inserted(redated(notice, targets, chance), targets, chance, kind),
    }),
  },
  deletedReversed: {
    of: 'each',
    leaves: false,
    make: (notice, targets) => ({ notice: reversed(deleted(notice, targets)) }),
  },
};

/** Each item as `change` has it; none where that says null. */
const withItems = ({ sections }: MadeNotice, change: (item: MadeItem) => readonly MadeItem[]): MadeNotice => ({
  sections: sections.map((section) => ({ ...section, items: section.items.flatMap(change) })),
});

const itemsOf = ({ sections }: MadeNotice): readonly MadeItem[] => sections.flatMap(({ items }) => items);

/** Before each target a paragraph: above its unit's heading, or a new item of the same kind right before it. */
function inserted(notice: MadeNotice, targets: readonly string[], chance: Chance, kind: Kind): MadeNotice {
  const asItem = new Set(targets.filter(() => chance.number(2) === 0));
  const all = new Set(itemsOf(notice).map(({ words }) => words));
  const withNew = withItems(notice, (item) =>
    asItem.has(item.id) ? [{ ...newItem(kind, chance, all), id: `new before ${item.id}` }, item] : [item],
  );
  return {
    sections: withNew.sections.map((section) =>
      section.items.some(({ id }) => targets.includes(id) && !asItem.has(id))
        ? { ...section, preface: 'Các nội dung dưới đây được bổ sung sau khi rà soát lại văn bản đã gửi.' }
        : section,
    ),
  };
}

const STEMS = ['đê', 'kênh', 'cống', 'hồ', 'đập'] as const;

function newItem(kind: Kind, chance: Chance, all: ReadonlySet<string>): MadeItem {
  for (;;) {
    const words =
      kind === 'similar'
        ? similarItem(chance.of(STEMS), chance.of(['Lộc', 'Hòa', 'Phú', 'Bình']), chance.of(['hai', 'ba', 'năm']))
        : `Chuẩn bị ${chance.of(['hội trường', 'xe đưa đón', 'băng rôn', 'máy chiếu'])} cho ngày hội thể thao của ngành, gửi phân công trước ngày {date}`;
    if (!all.has(words)) return { id: '', words, date: dateBy(chance) };
  }
}

/** Another day, also one that a sibling has; never one that makes the item equal to another. */
function redated(notice: MadeNotice, targets: readonly string[], chance: Chance): MadeNotice {
  const all = new Set(itemsOf(notice).map(textOf));
  return withItems(notice, (item) => {
    if (!targets.includes(item.id)) return [item];
    for (;;) {
      const corrected = { ...item, date: dateBy(chance) };
      if (!all.has(textOf(corrected))) return [corrected];
    }
  });
}

const CORRECTIONS = ['rõ', 'ngay', 'gấp', 'thêm', 'cụ', 'thể', 'chung', 'riêng', 'tuyến', 'khu', 'bến', 'cầu', 'lại'];

/** A fifth of the words of a target, wherever they stand (but its date). */
const reworded = (notice: MadeNotice, targets: readonly string[], chance: Chance): MadeNotice =>
  withItems(notice, (item) => {
    if (!targets.includes(item.id)) return [item];
    const words = item.words.split(' ');
    const places = chance
      .shuffled(words.map((_, place) => place).filter((place) => words[place] !== '{date}'))
      .slice(0, Math.floor(words.length / 5));
    for (const place of places) words[place] = chance.of(['sớm', ...CORRECTIONS]);
    return [{ ...item, words: words.join(' ') }];
  });

const deleted = (notice: MadeNotice, targets: readonly string[]): MadeNotice =>
  withItems(notice, (item) => (targets.includes(item.id) ? [] : [item]));

const reversed = ({ sections }: MadeNotice): MadeNotice => ({
  sections: [...sections].reverse().map((section) => ({ ...section, items: [...section.items].reverse() })),
});

/** The first target's unit, heading and all, put somewhere else; the headings are numbered anew. */
function sectionMoved({ sections }: MadeNotice, targets: readonly string[], chance: Chance): MadeNotice {
  const moved = sections.find(({ items }) => items.some(({ id }) => targets.includes(id)));
  const others = sections.filter((section) => section !== moved);
  const from = moved ? sections.indexOf(moved) : 0;
  const to = (from + 1 + chance.number(others.length)) % sections.length;
  const order: Section[] = [...others];
  if (moved) order.splice(to, 0, moved);
  return { sections: order };
}

/** Tags around some words, one of them begun inside a word. */
const tagged = (chance: Chance): Writing => ({
  item: (html) =>
    html
      .split(' ')
      .map((word) => {
        const roll = chance.number(6);
        if (roll === 0) return `<b>${word}</b>`;
        if (roll === 1) return `<span style="color:red"><i>${word}</i></span>`;
        if (roll === 2) return `${word.slice(0, 1)}<u>${word.slice(1)}</u>`;
        return word;
      })
      .join(' '),
});

const otherBlanks = (chance: Chance): Writing => ({
  item: (html) => html.replace(/ /g, () => chance.of(['\u00a0', '\n      ', ' \n', ' '])),
});

const TONES = [
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ỏa', 'oả'],
  ['õa', 'oã'],
  ['ọa', 'oạ'],
  ['òe', 'oè'],
  ['óe', 'oé'],
  ['ỏe', 'oẻ'],
  ['ùy', 'uỳ'],
  ['úy', 'uý'],
  ['ủy', 'uỷ'],
  ['ụy', 'uỵ'],
] as const;

/** The other way of placing tones, at the end of a syllable: hòa, hoà; thủy, thuỷ. */
const movedTones = (html: string): string =>
  TONES.reduce((text, [one, other]) => text.replace(new RegExp(`${one}(?!\\p{L})`, 'gu'), other), html);
