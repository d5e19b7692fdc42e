import { latestOf, sentencesOf, urgencyOf } from '@/lib/reading';
import { slice, type TextSpan } from '@/lib/text';
import { KeyMaker } from './keys';
import { partUnits } from './part-units';
import type { AssignmentKey, StoredAssignment, StoredDeadline } from './types';

/**
 * Tách câu: for each of `wholes` that has several sentences, the assignments that they are by themselves, in order. Keys
 * are given as if all were split, so that what the officer splits changes no other key.
 *
 * @param wholes all assignments of a notice as they were read
 */
export function partsOf(wholes: readonly StoredAssignment[]): ReadonlyMap<AssignmentKey, readonly StoredAssignment[]> {
  const keys = new KeyMaker();
  for (const whole of wholes) keys.next(whole);
  const parts = new Map<AssignmentKey, readonly StoredAssignment[]>();
  for (const whole of wholes) {
    const sentences = sentencesOf(whole.text);
    if (sentences.length < 2) continue;
    parts.set(
      whole.key,
      divide(whole, sentences).map((part) => ({ ...part, key: keys.next(part) })),
    );
  }
  return parts;
}

/** `wholes` with those of `split` replaced by their parts, where they (still) have some. */
export function withParts(
  wholes: readonly StoredAssignment[],
  split: readonly AssignmentKey[],
): readonly StoredAssignment[] {
  if (split.length === 0) return wholes;
  const parts = partsOf(wholes);
  return wholes.flatMap((whole) => (split.includes(whole.key) ? (parts.get(whole.key) ?? [whole]) : [whole]));
}

function divide(whole: StoredAssignment, sentences: readonly TextSpan[]): readonly StoredAssignment[] {
  const texts = sentences.map((span) => slice(whole.text, span));
  const units = partUnits(whole.units, texts);
  const deadlines = partDeadlines(whole, sentences);
  return texts.map((text, at) => {
    const urgencyWord = urgencyOf(text);
    const dates = deadlines[at] ?? [];
    return {
      key: whole.key,
      path: `${whole.path}/${at + 1}`,
      text,
      units: units[at] ?? whole.units,
      ...(whole.unitsDoubtful && { unitsDoubtful: whole.unitsDoubtful }),
      ...(at === 0 && whole.afterGap && { afterGap: whole.afterGap }),
      deadline: latestOf(dates),
      deadlines: dates,
      partOf: whole.key,
      urgency: urgencyWord === null ? 'normal' : 'urgent',
      urgencyWord,
      references: whole.references.filter(({ number }) => cites(text, number) || !cites(whole.text, number)),
    };
  });
}

const cites = (text: string, number: string): boolean => text.replace(/\s+/g, '').includes(number);

/**
 * The deadlines of each sentence: those whose words stand in it; where none does, what holds for the whole without
 * standing in any sentence (a heading's, a table's column). A date in another sentence is that one's alone.
 */
function partDeadlines(
  { text, deadlines, general }: StoredAssignment,
  sentences: readonly TextSpan[],
): readonly (readonly StoredDeadline[])[] {
  const own: StoredDeadline[][] = sentences.map(() => []);
  const rest: StoredDeadline[] = [];
  let from = 0;
  for (const deadline of deadlines) {
    // In the order of the text: of equal words the first ones are the first deadline's.
    const at = deadline.inherited ? -1 : text.indexOf(deadline.evidence, from);
    const part = at < 0 ? undefined : own[sentences.findIndex(({ end }) => at < end)];
    if (!part) rest.push(deadline);
    else {
      part.push(deadline);
      from = at + 1;
    }
  }
  const shared = rest.length > 0 ? rest : general ? [general] : [];
  return own.map((dates) => (dates.length > 0 ? dates : shared));
}
