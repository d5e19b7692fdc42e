import type { BackgroundMessage, PageMessage } from '@/lib/messages';
import { type Answer, Drawing } from './drawing';
import { sayFarewell } from './farewell';
import { isFrameOf } from './hosts';
import type { Life } from './life';
import type { Standing } from './look';
import type { Runtime } from './runtime';
import { seenNotice } from './seen';
import { type Where, whereabouts } from './where';

type Seen = PageMessage & { type: 'notice-seen' | 'secret-seen' };

/** What stands in this frame: tells the background, and draws what it answers. */
export class Page {
  private standing: Standing = { is: 'nothing' };
  /** What was told last, to tell it again only when it is different. */
  private told = '';
  private drawing: Drawing | undefined;
  /** The officer does not want the pill in this document. */
  private quiet = false;

  constructor(
    private readonly runtime: Runtime,
    private readonly life: Life,
  ) {}

  /** Takes note of what stands in the frame now. */
  async stand(standing: Standing): Promise<void> {
    this.standing = standing;
    const message = messageOf(standing);
    if (!message) return this.leave();
    const told = JSON.stringify(message);
    if (told === this.told) return this.drawing?.move(whereOf(standing));
    this.clear();
    this.told = told;
    await this.tell(message);
  }

  /** Tells again what stands here. */
  async again(): Promise<void> {
    const message = messageOf(this.standing);
    if (message && this.told) await this.tell(message);
  }

  /** What stood in the frame is gone, or the frame is being left. */
  leave(): void {
    this.clear();
    if (this.told) void this.runtime.send({ type: 'notice-left' });
    this.told = '';
  }

  /** The browser kept the page while the officer was elsewhere, and shows it again. */
  async back(): Promise<void> {
    await this.stand(this.standing);
  }

  /** Hears what the background says by itself; returns the answer if there is one. */
  hear(message: BackgroundMessage): true | undefined {
    switch (message.type) {
      case 'notice-state':
        if (this.drawing?.isOf(message.state.noticeId)) this.draw(message.state);
        return;
      case 'show':
        return this.drawing?.show(message.noticeId, message.key) || undefined;
      case 'look-again':
        void this.again();
        return;
      case 'portal-removed':
        if (isFrameOf(message.hosts)) this.life.end();
    }
  }

  /** This run of the script is outdated: the extension was updated, turned off or removed. */
  die(): void {
    const last = this.drawing?.last;
    this.life.end();
    if (last) sayFarewell(last.texts, last.theme);
  }

  /** The page changed: what we drew may have to go elsewhere. */
  place(): void {
    this.drawing?.place();
  }

  holds(node: Node): boolean {
    return this.drawing?.holds(node) ?? false;
  }

  private async tell(message: Seen): Promise<void> {
    const { told } = this;
    const answer = await this.runtime.send(message);
    if (this.life.signal.aborted || told !== this.told) return; // something else stands here by now
    if (answer) this.draw(answer);
    else this.told = ''; // nobody heard: the next look tells it again
  }

  private draw(answer: Answer): void {
    this.drawing ??= this.open();
    this.drawing.draw(answer, this.quiet);
  }

  private clear(): void {
    this.drawing?.end();
    this.drawing = undefined;
  }

  private open(): Drawing {
    const { runtime } = this;
    const hands = {
      open: () => void runtime.send({ type: 'open-panel' }),
      hide: () => {
        this.quiet = true;
        this.drawing?.hidePill();
      },
      advance: async (noticeId, key, to) => {
        const answer = await runtime.send({ type: 'advance', noticeId, key, to });
        if (answer && this.drawing?.isOf(noticeId)) this.draw(answer);
      },
      select: (noticeId, key) => void runtime.send({ type: 'select', noticeId, key }),
      beat: () => {
        if (!runtime.alive()) this.die();
      },
    } satisfies ConstructorParameters<typeof Drawing>[1];
    return new Drawing(this.life.signal, hands, whereOf(this.standing));
  }
}

const messageOf = (standing: Standing): Seen | null => {
  if (standing.is === 'notice') return { type: 'notice-seen', notice: seenNotice(standing.notice) };
  return standing.is === 'secret' ? { type: 'secret-seen', secrecy: standing.secrecy } : null;
};

const whereOf = (standing: Standing): (Where | null)[] =>
  standing.is === 'notice' ? whereabouts(standing.notice, standing.dom) : [];
