import { textLength } from '@/lib/sources/dom-text';

/** What is told about a page that changes in place. */
export interface Watcher {
  /**
   * Looks at the page; called once at the beginning and after changes that matter, never twice at a time. False where it
   * could not see all (somebody who had to be asked did not answer): it is called again, after ever longer waits, though
   * nothing changes. `hasChanged` says whether what was seen is outdated already, and will be looked at again.
   */
  readonly look: (hasChanged: () => boolean) => Promise<boolean>;
  /** For how long looking has kept the page from doing anything else, all together (milliseconds). */
  readonly worked: () => number;
  /** Called at every change, before it is drawn. */
  readonly stirred: () => void;
  /** Whether `node` belongs to what was found: every change in it matters. */
  readonly touches: (node: Node) => boolean;
}

/** Quiet for so long, the page has changed; it is looked at after `LATEST` at any rate (milliseconds). */
const QUIET = 150;
const LATEST = 1000;
/** Looking takes at most a quarter of the page's time, but a page is never left alone for longer than this. */
const REST = 3;
const LONGEST_REST = 5000;
/** After a look that had to wait, for idle moments or an answer, this is enough. */
const SHORT_REST = 500;
/** How long to wait where nobody answered, each time twice as long, so many times (milliseconds). */
const UNANSWERED = 1000;
const TIMES = 6;
/** A page that changes during every look is taken as it was seen once so many looks in a row were in vain. */
const IN_VAIN = 3;
/** A page that is never idle is looked at all the same. */
const IDLE = 300;
/** So many characters that came, went, appeared or were hidden are worth a look: a clock's are not, or seldom. */
const WEIGHT = 200;
/** Fewer are looked at once nothing else comes for so long (milliseconds): the last lines of a document are few. */
const STILL = 3000;

/**
 * Watches `document` until `signal` aborts. Portals fill their pages in place and never stop loading, so neither the
 * address nor the network says anything: only what changes in the text, or is shown and hidden.
 */
export function watch(document: Document, { look, worked, stirred, touches }: Watcher, signal: AbortSignal): void {
  let weight = WEIGHT;
  let looking = false;
  let changedAt = 0;
  let dueSince = 0;
  let notBefore = 0;
  let unanswered = 0;
  let inVain = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let again: typeof timer;
  let still: typeof timer;

  const observer = new MutationObserver((records) => {
    stirred();
    changedAt = performance.now();
    if (weight >= WEIGHT) return; // a look is due already
    for (const record of records) {
      weight += touches(record.target) ? WEIGHT : weigh(record);
      if (weight >= WEIGHT) break;
    }
    clearTimeout(still);
    if (weight > 0 && weight < WEIGHT) still = setTimeout(due, STILL);
    if (weight < WEIGHT) return;
    dueSince = changedAt;
    if (!looking) wait();
  });

  const timeLeft = (): number =>
    Math.max(Math.min(changedAt + QUIET, dueSince + LATEST), notBefore) - performance.now();
  const wait = (): void => {
    timer = setTimeout(() => (timeLeft() > 0 ? wait() : whenIdle()), timeLeft());
  };
  /** A look is due though nothing changed. */
  const due = (): void => {
    if (weight >= WEIGHT || signal.aborted) return;
    weight = WEIGHT;
    if (!looking) wait();
  };
  const whenIdle = (): void => void requestIdleCallback(() => void run(), { timeout: IDLE });

  async function run(): Promise<void> {
    if (signal.aborted) return;
    const started = performance.now();
    const workedBefore = worked();
    weight = 0;
    looking = true;
    clearTimeout(again);
    clearTimeout(still);
    let answered = true;
    let outdated = false;
    const hasChanged = (): boolean => {
      outdated = weight >= WEIGHT && inVain < IN_VAIN;
      return outdated;
    };
    try {
      answered = await look(hasChanged);
    } finally {
      looking = false;
      inVain = outdated ? inVain + 1 : 0;
      const now = performance.now();
      const rest = Math.max(REST * (worked() - workedBefore), SHORT_REST);
      notBefore = now + Math.min(rest, REST * (now - started), LONGEST_REST);
      unanswered = answered ? 0 : unanswered + 1;
      if (unanswered > 0 && unanswered <= TIMES) again = setTimeout(due, UNANSWERED * 2 ** (unanswered - 1));
      if (weight >= WEIGHT && !signal.aborted) wait();
    }
  }

  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'open'],
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(again);
    clearTimeout(still);
  });
  whenIdle();
}

/** How many characters a change brought, took away, showed or hid. */
function weigh({ type, target, addedNodes, removedNodes }: MutationRecord): number {
  if (type !== 'childList') return size(target);
  return [...addedNodes, ...removedNodes].reduce((sum, node) => sum + size(node), 0);
}

const size = (node: Node): number => textLength(node, WEIGHT);
