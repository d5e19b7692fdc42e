import { Patience } from './patience';

/** How an assignment is marked, and annotated words; `selected` and `flash` come on top of the others. */
export type Mark = 'own' | 'other' | 'done' | 'annotated' | 'selected' | 'flash';

const MARKS: readonly Mark[] = ['other', 'own', 'done', 'annotated', 'selected', 'flash'];

/** Marks on the page's text, painted by the browser: the page's own nodes stay as they are. */
export interface Marks {
  readonly set: (mark: Mark, ranges: readonly Range[]) => void;
  /** Sets them again where the page's scripts took them away, until they did so again and again. */
  readonly keep: () => void;
}

/** The styles are in public/marks.css. Gone when `signal` aborts. */
export function openMarks(signal: AbortSignal): Marks {
  const registry = typeof Highlight === 'function' ? CSS.highlights : undefined;
  if (!registry) return { set: () => undefined, keep: () => undefined };
  const painted = new Map<Mark, Highlight>();
  for (const [priority, mark] of MARKS.entries()) {
    const highlight = new Highlight();
    highlight.priority = priority;
    painted.set(mark, highlight);
  }
  const patience = new Patience();
  const keep = (): void => {
    const gone = [...painted].filter(([mark, highlight]) => registry.get(nameOf(mark)) !== highlight);
    if (gone.length === 0 || !patience.lasts(performance.now())) return;
    for (const [mark, highlight] of gone) registry.set(nameOf(mark), highlight);
  };
  signal.addEventListener('abort', () => {
    for (const [mark, highlight] of painted) {
      highlight.clear();
      // A newer run of this script may have set its own meanwhile.
      if (registry.get(nameOf(mark)) === highlight) registry.delete(nameOf(mark));
    }
  });
  return {
    set: (mark, ranges) => {
      const highlight = painted.get(mark);
      highlight?.clear();
      for (const range of ranges) highlight?.add(range);
      keep();
    },
    keep,
  };
}

const nameOf = (mark: Mark): string => `so-viec-${mark}`;
