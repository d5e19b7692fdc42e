import { isClosing } from '../form/closing';
import { DIRECTS, type Facts, FEW, isConclusion, MANY, share } from './facts';
import { asksWhom } from './whom';

/** What speaks for a text without head or foot, which shows no form that would. */

const HALF = 0.5;
const SENTENCE_ENDS = /[.;:,!]$/;

const isSeveral = ({ charged }: Facts): boolean => charged >= FEW;
/** A day without its year is a limit, too, though nobody can tell which day it is. */
const isLimited = ({ assignments }: Facts): boolean =>
  assignments.some(({ deadline }) => deadline && (deadline.due !== null || deadline.kind === 'date'));
/** One paragraph that asks for something until a day is all that many a letter says; offices print its year, newspapers do not. */
const asksUntil = ({ asked, assignments }: Facts): boolean =>
  asked && assignments.some(({ deadline }) => deadline?.due);
/** Work is given in so many words to someone by name. */
const isGiven = ({ given, led }: Facts): boolean => given > 0 && led > 0;
/** A paragraph of its work asks someone outright. */
const asksOutright = ({ assignments }: Facts): boolean => assignments.some(({ text }) => asksWhom(text));
/** A text without its head says in its office's own words that it charges. */
export const speaks = (facts: Facts): boolean =>
  facts.headless &&
  // Days off are told, and someone is given work in them.
  (!facts.told || (facts.informed && facts.given >= FEW)) &&
  !facts.narrated &&
  (facts.announced
    ? (!facts.addressed && (facts.closed || facts.named)) || isSeveral(facts) || isLimited(facts) || isGiven(facts)
    : (facts.closed && (isSeveral(facts) || isLimited(facts) || isGiven(facts))) ||
      (facts.bids && facts.assignments.length >= FEW) ||
      ((facts.handedOn || facts.gives) && facts.led > 0) ||
      asksUntil(facts));

/** An appendix alone needs no name where its table says who does what, and by when. */
export const isTable = ({ formless, kind, tabled, led, dated }: Facts): boolean =>
  formless && kind === null && tabled && led >= MANY && dated;

/** A chapter that shares out work among several is one of a plan alone, where it sets a day: rules set times of every year. */
export const isShared = (facts: Facts): boolean =>
  facts.formless &&
  facts.chapters === 'charges' &&
  !facts.told &&
  isSeveral(facts) &&
  facts.assignments.some(({ deadline }) => deadline?.due && deadline.kind === 'date' && deadline.recurrence === null);

/** What shows neither head nor foot is a document only where its text says so by itself: the more it says, the less is missing. */
export function noFormOf(facts: Facts): number {
  const {
    formless,
    kind,
    opening,
    addressed,
    announced,
    closed,
    chapters,
    told,
    narrated,
    concluded,
    decides,
    letter,
    led,
  } = facts;
  if (!formless) return 0;
  if (narrated) return -6;
  const [several, limited] = [isSeveral(facts), isLimited(facts)];
  // A page that shows the letter alone shows whom it is addressed to.
  if (addressed && !told)
    return (
      (limited || several || facts.bids || facts.named || (led > 0 && (announced || asksOutright(facts)))
        ? -0.5
        : -1.5) - (announced || closed || DIRECTS.test(opening) ? 0 : 1)
    );
  if (speaks(facts))
    return closed && (announced || (several && limited))
      ? 0
      : (announced || (facts.gives && !closed)) && !asksUntil(facts)
        ? -1
        : -0.5;
  // Titles in a list of documents end as no sentences do.
  const listed =
    !decides && !announced && !chapters && !facts.tabled && share(facts, (text) => SENTENCE_ENDS.test(text)) < HALF;
  if ((letter && !isTable(facts) && !isShared(facts)) || listed) return -6;
  if (concluded && decides) return led >= FEW ? -2 : -4;
  const own = [
    isConclusion(facts),
    announced && led > 0,
    (closed || (kind !== 'Hướng dẫn' && isClosing(facts.closing, false))) && led > 0,
    chapters && led > 0,
    // Nothing but a plan begins with its aims and ends with who does what.
    chapters === 'plan' && (several || isGiven(facts)),
    facts.article !== null && (led >= FEW || isGiven(facts)),
    facts.tabled && led > 0,
    led >= MANY,
  ].filter(Boolean).length;
  return own === 0 ? -4 : Math.min(0, -4 + own + [several, limited].filter(Boolean).length);
}
