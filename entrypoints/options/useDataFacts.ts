import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { DataFacts } from '@/components/options';
import { isSaveDue, lastSaved, snapshots } from '@/lib/exchange';
import { waitingFiles } from '@/lib/files';
import { clock } from '@/lib/shell';
import { countRows, firstTaskAt, quarantined } from '@/lib/store';

/** What there is, now and after every change; undefined until it is known. */
export function useDataFacts(): DataFacts | undefined {
  const rows = useLiveQuery(countRows);
  const first = useLiveQuery(firstTaskAt);
  const quarantine = useLiveQuery(quarantined);
  // Of databases of their own: a fault of theirs takes nothing else from the page.
  const kept = useLiveQuery(() => snapshots().catch(() => []));
  const saved = useLiveQuery(() => lastSaved().catch(() => null));
  const inbox = useLiveQuery(() => waitingFiles().catch(() => 0));
  const [bytes, setBytes] = useState<number | null>(null);
  useEffect(() => {
    if (rows && kept) void navigator.storage.estimate().then(({ usage }) => setBytes(usage ?? null));
  }, [rows, kept]);
  if (!rows || !kept || !quarantine || saved === undefined || inbox === undefined || first === undefined)
    return undefined;
  return {
    counts: { ...rows, inbox },
    bytes,
    snapshots: kept,
    quarantine,
    saved,
    saveDue: isSaveDue(first, saved, clock()),
  };
}
