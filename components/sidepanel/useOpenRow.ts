import { useEffect, useRef, useState } from 'react';
import type { PageSelection } from './model';

interface OpenRow {
  /** The first of these that is there. */
  readonly ids: readonly string[];
  /** A new number asks for scrolling to the row. */
  readonly scrollTo: number | null;
  /** It came in the place of another row, which had the keyboard's place. */
  readonly focus: boolean;
}

/**
 * The one row that is open. What is selected in the page opens its row (`rowOf` finds it, null when there is none)
 * and scrolls to it, once for each selection; `onSelect` makes sure that the row can be seen.
 */
export function useOpenRow(
  selected: PageSelection | null,
  rowOf: (selected: PageSelection) => string | null,
  onSelect: (rowId: string) => void,
) {
  const [open, setOpen] = useState<OpenRow | null>(null);
  const latest = useRef({ selected, rowOf, onSelect });
  latest.current = { selected, rowOf, onSelect };
  const at = selected?.at;
  useEffect(() => {
    const { selected, rowOf, onSelect } = latest.current;
    const id = selected && selected.at === at ? rowOf(selected) : null;
    if (id === null || at === undefined) return;
    onSelect(id);
    setOpen({ ids: [id], scrollTo: at, focus: false });
  }, [at]);
  const toggle = (id: string, isOpen: boolean) =>
    setOpen((now) => {
      const isNow = now?.ids.includes(id) ?? false;
      if (isOpen) return isNow ? now : { ids: [id], scrollTo: null, focus: false };
      return isNow ? null : now;
    });
  /** Opens the first of the rows `ids` as soon as one of them is there. */
  const follow = (ids: readonly string[]) => setOpen({ ids, scrollTo: null, focus: true });
  return { open, toggle, follow };
}
