import { all, call } from '@/lib/own';
import { columnsOf, rowFacts } from './lists';
import type { KnownPortal, PortalRow } from './types';

/**
 * ĐHTN and other systems made with ZK: ids and classes are generated, but for the parts of a listbox. Their details are
 * label cells, which the generic kind reads.
 *
 * Made for: test/fixtures/portals/zk-danh-sach.html
 */
export const zk: KnownPortal = {
  knows: (page) => call(page, 'querySelector', '.z-listbox') !== null,
  rows: (page) => {
    const found: PortalRow[] = [];
    for (const list of all(page, '.z-listbox')) {
      const columns = columnsOf(all(list, '.z-listheader'));
      for (const element of columns ? all<HTMLElement>(list, '.z-listitem') : []) {
        const facts = columns && rowFacts(columns, all(element, '.z-listcell'));
        if (facts) found.push({ element, facts });
      }
    }
    return found.length > 0 ? found : null;
  },
};
