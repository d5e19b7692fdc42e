import type { BackgroundMessage, RowIdentity, RowMark } from '@/lib/messages';
import { type PortalFacts, type PortalView, secrecyIn, viewOf } from '@/lib/portals/known';
import { fold } from '@/lib/text';
import type { Host } from './host';
import { type Life, lifeWithin } from './life';
import type { PortalPart, PortalWords } from './part';
import { openRowMarks, type RowMarks } from './row-marks';
import type { Runtime } from './runtime';

/** So many rows are told of; so many answers are given. */
const ROWS = 1000;
const ANSWERS = 20;

/** What the portal says in this frame of documents: tells the background, answers when it asks, marks what is known. */
export class Listing implements PortalPart {
  readonly #runtime: Runtime;
  readonly #life: Life;
  readonly #host: Host;
  isSecret = false;
  #view: PortalView = { facts: null, rows: [] };
  #told = '';
  #marks: readonly RowMark[] = [];
  #drawing: (RowMarks & Pick<Life, 'end'>) | undefined;

  constructor(runtime: Runtime, life: Life, host: Host) {
    this.#runtime = runtime;
    this.#life = life;
    this.#host = host;
  }

  look(): PortalWords {
    this.#view = viewOf(document);
    const { facts } = this.#view;
    const secrecy = secrecyIn(facts);
    this.isSecret = secrecy !== null;
    void this.#tell(secrecy ? null : facts);
    return { facts, secrecy };
  }

  hear(message: BackgroundMessage): readonly PortalFacts[] | undefined {
    if (message.type === 'tell-facts') return this.#factsNamed(message.names);
    if (message.type === 'tell-again' && message.of === 'lists' && this.#told) {
      this.#told = '';
      this.look();
    }
    return undefined;
  }

  place(): void {
    this.#drawing?.place();
  }

  async #tell(facts: PortalFacts | null): Promise<void> {
    const rows = this.#view.rows.slice(0, ROWS).map((row) => identityOf(row.facts));
    const telling = JSON.stringify({ facts, rows });
    if (telling === this.#told) return this.#draw(); // drawn anew by the page
    if (!this.#told && !facts && rows.length === 0) return;
    this.#told = telling;
    const answer = await this.#runtime.send({ type: 'portal-seen', facts, rows });
    if (telling !== this.#told || this.#life.signal.aborted) return;
    this.#marks = answer && 'marks' in answer ? answer.marks : [];
    this.#draw();
  }

  #draw(): void {
    if (this.#marks.length === 0) {
      this.#drawing?.end();
      this.#drawing = undefined;
      return;
    }
    this.#drawing ??= this.#open();
    const at = this.#marks.flatMap((mark) => {
      const element = this.#view.rows[mark.row]?.element;
      return element ? [{ mark, element }] : [];
    });
    this.#drawing.draw(
      at.map(({ mark }) => mark),
      at.map(({ element }) => element),
    );
  }

  #open(): RowMarks & Pick<Life, 'end'> {
    const { signal, end } = lifeWithin(this.#life.signal);
    return { ...openRowMarks(this.#host, signal), end };
  }

  #factsNamed(names: readonly string[]): readonly PortalFacts[] {
    const { facts, rows } = this.#view;
    const all = [...(facts ? [facts] : []), ...rows.map((row) => row.facts)];
    const isNamed = ({ number, subject }: PortalFacts): boolean => {
      const said = fold(`${number} ${subject}`);
      return names.some((name) => said.includes(name));
    };
    return all.filter(isNamed).slice(0, ANSWERS);
  }
}

/** Of a secret document nothing is told. */
const identityOf = (facts: PortalFacts): RowIdentity =>
  secrecyIn(facts) ? {} : { number: facts.number, subject: facts.subject, day: facts.day };
