import { filesIn } from './attachments';
import { labelledFacts } from './detail';
import { tableRows } from './lists';
import type { KnownPortal } from './types';

/** Any portal: what its labels, columns and addresses say by themselves. */
export const generic: KnownPortal = {
  knows: () => true,
  facts: labelledFacts,
  rows: tableRows,
  attachments: filesIn,
};
