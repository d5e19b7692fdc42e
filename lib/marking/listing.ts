import type { BackgroundMessage, RowIdentity } from '@/lib/messages';
import { type PortalFacts, type PortalView, secrecyIn, viewOf } from '@/lib/portals/known';
import { fold } from '@/lib/text';
import type { PortalPart, PortalWords } from './part';
import type { Runtime } from './runtime';

/** So many rows are told of; so many answers are given. */
const ROWS = 1000;
const ANSWERS = 20;

/** What the portal says in this frame of documents: tells the background, and answers when it asks. */
export class Listing implements PortalPart {
  readonly #runtime: Runtime;
  #view: PortalView = { facts: null, rows: [] };
  #told = '';

  constructor(runtime: Runtime) {
    this.#runtime = runtime;
  }

  look(): PortalWords {
    this.#view = viewOf(document);
    const { facts } = this.#view;
    const secrecy = secrecyIn(facts);
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

  async #tell(facts: PortalFacts | null): Promise<void> {
    const rows = this.#view.rows.slice(0, ROWS).map((row) => identityOf(row.facts));
    const telling = JSON.stringify({ facts, rows });
    if (telling === this.#told || (!this.#told && !facts && rows.length === 0)) return;
    this.#told = telling;
    await this.#runtime.send({ type: 'portal-seen', facts, rows });
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
