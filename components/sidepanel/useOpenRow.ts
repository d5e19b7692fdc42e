import { useEffect, useRef, useState } from 'react';
import type { PageSelection } from './model';

interface OpenRow {
  readonly id: string;
  /** A new number asks for scrolling to the row. */
  readonly scrollTo: number | null;
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
    setOpen({ id, scrollTo: at });
  }, [at]);
  const toggle = (id: string, isOpen: boolean) =>
    setOpen((now) => (isOpen ? (now?.id === id ? now : { id, scrollTo: null }) : now?.id === id ? null : now));
  return { open, toggle };
}
