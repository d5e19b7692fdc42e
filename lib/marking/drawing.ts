import type { NoticeState, Refusal, SecretState } from '@/lib/messages';
import type { AnnotationId, AssignmentKey, NoticeId } from '@/lib/tasks';
import { CHECK_STYLE } from './check-style';
import type { Advance } from './checks';
import type { Host, Layer } from './host';
import { type Life, lifeWithin } from './life';
import { Painting, type Whereabouts } from './painting';
import { openPill, type Pill } from './pill';
import { PILL_STYLE } from './pill-style';

export type Answer = NoticeState | SecretState | Refusal;

/** What the officer does with what is drawn. */
export interface Hands {
  readonly open: () => void;
  readonly hide: () => void;
  readonly advance: (noticeId: NoticeId, key: AssignmentKey, to: Advance) => Promise<unknown>;
  readonly select: (noticeId: NoticeId, key: AssignmentKey) => void;
  /** Called every now and then. */
  readonly beat: () => void;
}

/** Pages clear highlights and take foreign elements out without an event (milliseconds). */
const KEEP = 2000;

/** All that is drawn for what stands in a frame: the pill, and for a notice its marks and buttons. */
export class Drawing {
  readonly #life: Life;
  readonly #layer: Layer;
  readonly #pill: Pill;
  readonly #hands: Hands;
  #where: Whereabouts = { assignments: [], annotations: new Map() };
  #painting: Painting | undefined;
  #notice: NoticeState | undefined;
  /** The last answer that had texts. */
  last: NoticeState | SecretState | undefined;

  constructor(host: Host, outer: AbortSignal, hands: Hands) {
    this.#hands = hands;
    this.#life = lifeWithin(outer);
    this.#layer = host.open(this.#life.signal, PILL_STYLE, CHECK_STYLE);
    this.#pill = openPill(this.#layer, hands);
    const timer = setInterval(() => {
      this.#keep();
      hands.beat();
    }, KEEP);
    this.#life.signal.addEventListener('abort', () => clearInterval(timer));
  }

  get end(): () => void {
    return this.#life.end;
  }

  /** Draws what the background answered. With `quiet` the pill is left away. */
  draw(answer: Answer, quiet: boolean): void {
    if ('error' in answer) {
      this.#pill.say([{ text: answer.error }], this.last?.texts, this.last?.theme ?? 'system');
      return;
    }
    this.last = answer;
    if ('assignments' in answer) {
      this.#notice = answer;
      this.#painting ??= this.#paint();
      this.#painting.draw(answer);
    }
    if (quiet) this.#pill.hide();
    else if ('assignments' in answer) this.#pill.offer(answer.pill, answer.texts, answer.theme);
    else this.#pill.say(answer.pill, answer.texts, answer.theme);
  }

  /** What is said where nobody answered. */
  lost(): Refusal {
    return { error: this.last?.texts.lost ?? '' };
  }

  /** The same notice stands elsewhere now: the page drew it anew. */
  move(where: Whereabouts): void {
    this.#where = where;
    this.#painting?.move(where);
    this.#keep();
  }

  /** Scrolls to an assignment or to annotated words; false when they do not stand here. */
  show(noticeId: NoticeId, key: AssignmentKey | AnnotationId): boolean {
    if (this.#notice?.noticeId !== noticeId) return false;
    const index = this.#notice.assignments.findIndex((assignment) => assignment.key === key);
    return (index < 0 ? this.#painting?.showAnnotation(key) : this.#painting?.show(index)) ?? false;
  }

  isOf(noticeId: NoticeId): boolean {
    return this.#notice?.noticeId === noticeId;
  }

  holds(node: Node): boolean {
    return this.#painting?.holds(node) ?? false;
  }

  place(): void {
    this.#painting?.place();
  }

  hidePill(): void {
    this.#pill.hide();
  }

  #keep(): void {
    this.#layer.keep();
    this.#painting?.keep();
  }

  #paint(): Painting {
    const keyOf = (index: number): AssignmentKey | undefined => this.#notice?.assignments[index]?.key;
    return new Painting(this.#layer, this.#life.signal, this.#where, {
      press: async (index, to) => {
        const key = keyOf(index);
        if (this.#notice && key) await this.#hands.advance(this.#notice.noticeId, key, to);
      },
      select: (index) => {
        const key = keyOf(index);
        if (this.#notice && key) this.#hands.select(this.#notice.noticeId, key);
      },
    });
  }
}
