import type { Anchor, Passage } from './anchor';
import { Board } from './board';
import { grouped } from './grouped';
import { claimBetweenNeighbours, claimElsewhere } from './likely';
import { claimGivenAway, claimGrown, claimRedated, claimSame, claimSameWords } from './sure';

/**
 * Finds `anchors` among `passages`, all together: what is sure first, then what remains, so that a passage that has
 * been found is nobody else's and says where its neighbours are. No passage is given to two anchors of one edition
 * that describe two passages. What is not clear is not found.
 *
 * @returns for each anchor the index of its passage, or null
 */
export function pair(anchors: readonly Anchor[], passages: readonly Passage[]): readonly (number | null)[] {
  const boards = new Map<string, Board>();
  for (const [edition, its] of grouped(anchors, (anchor) => anchor.edition)) boards.set(edition, played(its, passages));
  return anchors.map((anchor) => boards.get(anchor.edition)?.oldOf(anchor)?.claim?.index ?? null);
}

function played(anchors: readonly Anchor[], passages: readonly Passage[]): Board {
  const board = new Board(anchors, passages);
  claimSame(board);
  claimSameWords(board);
  claimGivenAway(board);
  for (let before = -1; before !== openIn(board); ) {
    before = openIn(board);
    claimRedated(board);
    claimGrown(board);
    claimBetweenNeighbours(board);
    claimElsewhere(board);
  }
  return board;
}

const openIn = (board: Board): number => board.olds.filter(({ claim }) => claim === null).length;
