import { contains, likeness, Wording } from './wording';

/** What anchors lead to: an assignment of a notice, or a block of a document. */
export interface Passage {
  /** In any normal form. */
  readonly text: string;
  /** Passages of different groups do not become one another: an assignment's lead units; '' for blocks. */
  readonly group: string;
  /** Where it says it stands, "II.5.(2).1"; '' for blocks. */
  readonly path: string;
}

/** What is kept of a passage to find it again in a later edition of its document. Plain data. */
export interface Anchor extends Passage {
  /** The texts before and after it in its group, null at the group's edges. */
  readonly before: string | null;
  readonly after: string | null;
  /** Its place in its group, from 0, and how many there are. */
  readonly at: number;
  readonly of: number;
  /** Among passages of equal words in its group: its place, from 0, and how many there are. */
  readonly equal: { readonly at: number; readonly of: number };
  /** No other group has a passage of equal words. */
  readonly onlyHere: boolean;
  /** Its words, dates left aside, stand in another passage of its group too. */
  readonly inside: boolean;
  /** How alike the most alike other passage of its group is, dates left aside, from 0 to 1. */
  readonly rival: number;
  /** Anchors of one edition tell one another's places. */
  readonly edition: string;
}

/** Anchors for the passages of `passages` at the indices `wanted` (all, by default), in that order. */
export function anchorsOf(
  passages: readonly Passage[],
  wanted: readonly number[] = passages.map((_, index) => index),
): readonly Anchor[] {
  const wordings = passages.map(({ text }) => new Wording(text));
  const groups = new Map<string, Member[]>();
  for (const [index, passage] of passages.entries()) {
    const member = { passage, wording: wordings[index] ?? new Wording(passage.text) };
    const group = groups.get(passage.group);
    if (group) group.push(member);
    else groups.set(passage.group, [member]);
  }
  const exacts = new Map<string, Set<string>>();
  for (const [name, members] of groups)
    for (const { wording } of members) exacts.set(wording.exact, (exacts.get(wording.exact) ?? new Set()).add(name));
  const edition = editionOf(wordings);
  return wanted.flatMap((index) => {
    const passage = passages[index];
    const group = passage && groups.get(passage.group);
    const at = group?.findIndex((member) => member.passage === passage) ?? -1;
    const self = group?.[at];
    if (!passage || !self) return [];
    const equals = group.filter(({ wording }) => wording.exact === self.wording.exact);
    const { text, path, group: name } = passage;
    return {
      text,
      group: name,
      path,
      before: group[at - 1]?.passage.text ?? null,
      after: group[at + 1]?.passage.text ?? null,
      at,
      of: group.length,
      equal: { at: equals.indexOf(self), of: equals.length },
      onlyHere: exacts.get(self.wording.exact)?.size === 1,
      inside: group.some((other) => other !== self && contains(other.wording, self.wording)),
      rival: Math.max(0, ...group.map((other) => (other === self ? 0 : likeness(self.wording, other.wording)))),
      edition,
    };
  });
}

interface Member {
  readonly passage: Passage;
  readonly wording: Wording;
}

/** Names a state of a document: FNV-1a over its words. Two states that met in one would only be taken for one. */
function editionOf(wordings: readonly Wording[]): string {
  let hash = 0x811c9dc5;
  for (const { exact } of wordings) {
    for (let i = 0; i < exact.length; i += 1) hash = Math.imul(hash ^ exact.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 0x1f, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
