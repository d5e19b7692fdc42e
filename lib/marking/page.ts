import type { BackgroundMessage, DocumentReply, PageMessage, Selected } from '@/lib/messages';
import type { Unseen } from '@/lib/reading';
import type { Viewed } from '@/lib/sources/layer-runs';
import { hasPagesDown } from '@/lib/sources/text-layer';
import { type Answer, Drawing, type Hands } from './drawing';
import { sayFarewell } from './farewell';
import type { Host } from './host';
import type { Life } from './life';
import type { DocumentPart, PortalWords } from './part';
import type { Runtime } from './runtime';
import { sameBlocks } from './same';
import { paragraphsIn, Shown } from './shown';
import { worked } from './slices';
import { type Standing, standingIn } from './standing';

/** What stands in this frame: tells the background, and draws what it answers. */
export class Page implements DocumentPart {
  readonly #runtime: Runtime;
  readonly #host: Host;
  readonly #life: Life;
  #standing: Standing = NOTHING;
  /** What was told last, to tell it again only when it is different. */
  #told: Standing = NOTHING;
  /** The document in the viewer that was told and answered last (`Viewed.document`). */
  #viewed: object | undefined;
  /** The background knows of something here. */
  #known = false;
  #drawing: Drawing | undefined;
  /** The notice that is drawn. */
  #shown: Shown | undefined;
  /** The officer does not want the pill in this document. */
  #quiet = false;

  constructor(runtime: Runtime, life: Life, host: Host) {
    this.#runtime = runtime;
    this.#host = host;
    this.#life = life;
  }

  readonly worked = worked;

  get remembers(): boolean {
    return hasPagesDown(document);
  }

  async look(words: PortalWords | null, hasChanged: () => boolean): Promise<boolean> {
    const standing = words ? await standingIn(document, words, this.#life.signal) : NOTHING;
    if (standing === 'unfinished') return false;
    return standing && !hasChanged() ? this.stand(standing) : true;
  }

  /** Takes note of what stands in the frame now. False where the background was told and did not answer. */
  async stand(standing: Standing): Promise<boolean> {
    this.#standing = standing;
    if (standing.is === 'nothing') this.leave();
    else if (isSame(standing, this.#told)) this.#redrawn(standing);
    else return this.#tell(standing);
    return true;
  }

  get isSecret(): boolean {
    const last = this.#drawing?.last;
    return this.#standing.is === 'secret' || (last !== undefined && !('assignments' in last));
  }

  leave(): void {
    this.#clear();
    if (this.#known) void this.#runtime.send({ type: 'notice-left' });
    this.#known = false;
    this.#told = NOTHING;
  }

  async back(): Promise<void> {
    await this.stand(this.#standing);
  }

  hear(message: BackgroundMessage): true | Selected | undefined {
    switch (message.type) {
      case 'tell-again':
        if (message.of === 'document') this.#tellAgain();
        return;
      case 'notice-state':
        if (!this.#drawing?.isOf(message.state.noticeId)) return;
        this.#say(this.#drawing, message.state);
        if (this.#shown?.isOutdated) this.#tellAgain();
        return;
      case 'tell-selected':
        return this.#drawing?.isOf(message.noticeId) ? this.#shown?.selected() : undefined;
      case 'show':
        return this.#drawing?.show(message.noticeId, message.key) || undefined;
      case 'still-there':
        return this.#known || undefined;
    }
  }

  die(lost = false): void {
    const last = this.#drawing?.last;
    this.#life.end();
    if (last) sayFarewell(last.texts, last.theme, lost);
  }

  place(): void {
    this.#drawing?.place();
  }

  holds(node: Node): boolean {
    return this.#drawing?.holds(node) ?? false;
  }

  #tellAgain(): void {
    this.#told = NOTHING;
    void this.stand(this.#standing);
  }

  /** The page drew the same text anew. */
  #redrawn(standing: Telling): void {
    if (standing.is !== 'document' || !this.#drawing || !this.#shown) return;
    this.#shown.redrawn(standing.dom);
    this.#drawing.move(this.#shown.where());
  }

  async #tell(standing: Telling): Promise<boolean> {
    this.#told = standing;
    this.#known = true;
    const isWanted = (): boolean => !this.#life.signal.aborted && this.#told === standing;
    const answer =
      standing.is === 'secret'
        ? await this.#runtime.send({ type: 'secret-seen', secrecy: standing.secrecy }, isWanted)
        : await this.#runtime.send(seen(standing, this.#viewed), isWanted);
    if (answer && 'is' in answer) this.#viewed = standing.is === 'document' ? viewedIn(standing)?.document : undefined;
    if (!isWanted()) return true; // something else stands here by now
    if (answer && 'is' in answer) this.#read(answer, standing);
    else if (answer) this.#draw(answer);
    else {
      this.#clear();
      this.#told = NOTHING; // nobody heard it: the next look tells it again
    }
    return answer !== null;
  }

  #read(answer: DocumentReply, told: Telling): void {
    if (answer.is === 'notice' && told.is === 'document') this.#draw(answer.state, new Shown(told.dom, answer));
    else this.#clear();
  }

  /** Draws anew, unless it is about the notice that is shown: then only what changed. */
  #draw(answer: Answer, shown?: Shown): void {
    if (!('noticeId' in answer) || !this.#drawing?.isOf(answer.noticeId)) this.#clear();
    this.#shown = shown;
    this.#drawing ??= new Drawing(this.#host, this.#life.signal, this.#hands());
    this.#say(this.#drawing, answer);
  }

  #say(drawing: Drawing, answer: Answer): void {
    if (this.#shown && 'assignments' in answer && this.#shown.say(answer)) drawing.move(this.#shown.where());
    drawing.draw(answer, this.#quiet);
  }

  #clear(): void {
    this.#drawing?.end();
    this.#drawing = undefined;
  }

  #hands(): Hands {
    const runtime = this.#runtime;
    return {
      open: () => void runtime.send({ type: 'open-panel' }),
      hide: () => {
        this.#quiet = true;
        this.#drawing?.hidePill();
      },
      advance: async (noticeId, key, to) => {
        if (!runtime.alive()) return this.die(true);
        const answer = await runtime.send({ type: 'advance', noticeId, key, to });
        if (this.#drawing?.isOf(noticeId)) this.#say(this.#drawing, answer ?? this.#drawing.lost());
      },
      select: (noticeId, key) => void runtime.send({ type: 'select', noticeId, key }),
      beat: () => {
        if (!runtime.alive()) this.die();
      },
    };
  }
}

type Telling = Exclude<Standing, { is: 'nothing' }>;
const NOTHING: Standing = { is: 'nothing' };

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const viewedIn = ({ dom }: Standing & { is: 'document' }): Viewed | undefined =>
  'viewed' in dom ? dom.viewed : undefined;

/** @param before the document that was told last */
const toldOf = ({ document, ...unseen }: Viewed, before: object | undefined): Unseen & { readonly same: boolean } => ({
  same: document === before,
  ...unseen,
});

/** @param before the document that was told last */
function seen(standing: Standing & { is: 'document' }, before?: object): PageMessage & { type: 'document-seen' } {
  const { dom, facts } = standing;
  const viewed = viewedIn(standing);
  return {
    type: 'document-seen',
    ...paragraphsIn(dom),
    ...(viewed && { viewed: toldOf(viewed, before) }),
    ...(facts && { facts }),
  };
}

function isSame(a: Telling, b: Standing): boolean {
  if (a.is === 'secret') return b.is === 'secret' && a.secrecy === b.secrecy;
  return b.is === 'document' && sameBlocks(a.dom.blocks, b.dom.blocks) && same(a.facts, b.facts);
}
