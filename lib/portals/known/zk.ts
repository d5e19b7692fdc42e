import { columnsOf, rowFacts } from './lists';
import type { KnownPortal, PortalRow } from './types';

/**
 * ĐHTN and other systems made with ZK: ids and classes are generated, but for the parts of a listbox. Their details are
 * label cells, which the generic kind reads.
 *
 * Made for: test/fixtures/portals/zk-danh-sach.html
 */
export const zk: KnownPortal = {
  knows: (page) => page.querySelector('.z-listbox') !== null,
  rows: (page) => {
    const found: PortalRow[] = [];
    for (const list of page.querySelectorAll('.z-listbox')) {
      const columns = columnsOf(list.querySelectorAll('.z-listheader'));
      for (const element of columns ? list.querySelectorAll<HTMLElement>('.z-listitem') : []) {
        const facts = columns && rowFacts(columns, element.querySelectorAll('.z-listcell'));
        if (facts) found.push({ element, facts });
      }
    }
    return found.length > 0 ? found : null;
  },
};
