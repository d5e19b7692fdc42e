import type { RowMark } from '@/lib/messages';
import { element, icon } from './element';
import { openFollowed } from './follow';
import type { Host } from './host';
import { isCovered, isWithin } from './place';
import { ROW_STYLE } from './row-style';

/** Small marks at the rows of lists whose documents are known. */
export interface RowMarks {
  /** The marks and the rows they stand at, parallel. */
  readonly draw: (marks: readonly RowMark[], rows: readonly HTMLElement[]) => void;
  /** Puts the marks where their rows are, before the page is drawn next. */
  readonly place: () => void;
}

/** Side of a mark (px). It stands on the row's left border, so that it hides neither text nor boxes to be ticked. */
const SIZE = 16;
const PATHS: Readonly<Record<RowMark['is'], string>> = {
  open: 'M4.5 6h7M4.5 10h7',
  done: 'm4 8.5 2.7 2.7L12 5.5',
  read: 'M2.5 8S4.5 4.5 8 4.5 13.5 8 13.5 8 11.5 11.5 8 11.5 2.5 8 2.5 8Z',
};

/** Drawn in our element, over the page; gone when `signal` aborts. */
export function openRowMarks(host: Host, signal: AbortSignal): RowMarks {
  const { root, layer, keep } = host.open(signal, ROW_STYLE);
  let marks: readonly RowMark[] = [];
  let rows: readonly HTMLElement[] = [];
  const drawn = new Map<number, HTMLElement>();

  const { follow, place, near, room } = openFollowed(signal, () => {
    const wanted = new Map<number, string>();
    for (const index of near()) {
      const row = rows[index];
      const box = row?.getBoundingClientRect();
      if (!row || !box || box.height === 0 || !isWithin(box, room(index)) || isCovered(box, row, root.host)) continue;
      const [x, y] = [Math.max(0, box.left - SIZE / 2), (box.top + box.bottom - SIZE) / 2];
      wanted.set(index, `translate(${Math.round(x)}px,${Math.round(y)}px)`);
    }
    for (const [index, mark] of drawn) mark.hidden = !wanted.has(index);
    for (const [index, transform] of wanted) {
      const mark = drawn.get(index) ?? open(index);
      if (mark) mark.style.transform = transform;
    }
  });

  function open(index: number): HTMLElement | undefined {
    const mark = marks[index];
    if (!mark) return undefined;
    const made = element('span', `row ${mark.is}`, icon(SIZE, '', PATHS[mark.is]));
    made.setAttribute('role', 'img');
    made.setAttribute('aria-label', mark.text);
    made.title = mark.text;
    drawn.set(index, made);
    layer.append(made);
    return made;
  }

  return {
    draw: (now, at) => {
      if (JSON.stringify(now) !== JSON.stringify(marks)) {
        for (const mark of drawn.values()) mark.remove();
        drawn.clear();
      }
      [marks, rows] = [now, at];
      keep();
      follow(at);
    },
    place,
  };
}
