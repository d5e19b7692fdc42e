import type { Places } from '@/lib/messages';
import { type Notice, placesWithin, sentencesOf } from '@/lib/reading';
import { partsOf, withKeys } from '@/lib/tasks';
import { keptOf } from './kept';

/** Where the assignments of a notice that was just read stand, and each of their sentences, by their keys. */
export function placesOf(notice: Notice): Places {
  const wholes = withKeys(keptOf(notice));
  const parts = partsOf(wholes);
  return Object.fromEntries(
    wholes.flatMap(({ key, text }, at) => {
      const spans = notice.assignments[at]?.spans ?? [];
      const sentences = sentencesOf(text);
      const ofParts = (parts.get(key) ?? []).map((part, place) => {
        const sentence = sentences[place];
        return [part.key, sentence ? placesWithin(spans, sentence) : []] as const;
      });
      return [[key, spans] as const, ...ofParts];
    }),
  );
}
