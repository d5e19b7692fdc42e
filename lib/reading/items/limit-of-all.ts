import type { DeadlineContext } from '../deadlines';
import type { Above } from './above';
import { type Draft, isDated } from './assignments';
import { GATHERS, HANDS_IN, handsInOwn, reportsAfterwards } from './orders';

/** What a paragraph is about that sets one limit for all. */
export interface Limited {
  /** The items that get it. */
  readonly drafts: readonly Draft[];
  /** It is work itself, and limits none of them. */
  readonly isWork: boolean;
}

/** Which of the items `before` a paragraph limits that says until when all is done or handed in. */
export function limitedBy(text: string, above: Above, before: readonly Draft[], dates: DeadlineContext): Limited {
  const afterwards = reportsAfterwards(text);
  // A time for the work that an announcement gave stays: the report is told of besides. What a group hands in is its own.
  const isKept =
    (!!above.asked && above.given !== null && afterwards) ||
    (handsInOwn(text) && before.every(({ lead }) => lead?.every(({ general }) => !general)));
  const drafts = isKept ? [] : before.filter((draft) => draft.given === above.given);
  // A report on what is done by then is one task more, where nothing above is to be sent with it.
  const isReport = !above.sends && afterwards;
  const isWork =
    HANDS_IN.test(text) &&
    drafts.every((draft) => (isReport && !GATHERS.test(draft.passage.text)) || isDated(draft, dates));
  return { drafts, isWork };
}
