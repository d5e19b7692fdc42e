import type { BackgroundMessage, FileReply, FileWish, PageMessage, Reply } from '@/lib/messages';
import { untilAnswered } from '@/lib/messages/until-answered';

type Listener = (message: BackgroundMessage, sender: { id?: string }, respond: (reply: unknown) => void) => void;

/** The line on which one file is fetched; closing it cancels. */
export interface FileLine {
  postMessage(message: FileWish | null): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (reply: FileReply) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

/** As much of the browser's `runtime` as the content script needs. */
interface ExtensionRuntime {
  readonly id?: string;
  sendMessage<M extends PageMessage>(message: M): Promise<Reply<M> | null | undefined>;
  connect(options: { name: string }): FileLine;
  readonly onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
}

/** The way to the background. */
export interface Runtime {
  /** False once the extension was updated, turned off or removed: this script is then on its own. */
  readonly alive: () => boolean;
  /**
   * Sent before it returns, so that a click still counts. Sent again, while `wanted`, where the background worker ended in
   * the middle (`untilAnswered`); the background may so hear it twice. Null when nobody answered.
   */
  readonly send: <M extends PageMessage>(message: M, wanted?: () => boolean) => Promise<Reply<M> | null>;
  /** Null when there is no extension any more. */
  readonly line: () => FileLine | null;
  /** What the background says by itself; what `hear` returns (unless undefined) is the answer. */
  readonly listen: (hear: (message: BackgroundMessage) => unknown, signal: AbortSignal) => void;
}

/** How long to wait before a message is sent again (milliseconds); then nobody answers. */
const AGAIN = [100, 1000];
/** Of no use later: what left may be back, and the click that opens the panel no longer counts. */
const ONCE: readonly PageMessage['type'][] = ['notice-left', 'open-panel'];

/** The content script's one seam over the browser. `dead` is called when a message finds no extension any more. */
export function connect(dead: () => void): Runtime {
  const runtime = findRuntime();
  const alive = (): boolean => {
    try {
      return runtime?.id !== undefined;
    } catch {
      return false;
    }
  };
  const failed = (): null => {
    if (!alive()) dead();
    return null;
  };
  const send: Runtime['send'] = async (message, wanted = () => true) => {
    const pauses = ONCE.includes(message.type) ? [] : AGAIN;
    const useful = () => alive() && wanted();
    const reply = await untilAnswered(async () => runtime?.sendMessage(message), pauses, useful).catch(() => null);
    return reply ?? failed();
  };
  return {
    alive,
    send,
    line: () => {
      try {
        return runtime?.connect({ name: 'file' }) ?? null;
      } catch {
        return failed();
      }
    },
    listen: (hear, signal) => {
      const listener: Listener = (message, sender, respond) => {
        if (sender.id !== runtime?.id) return;
        const reply = hear(message);
        if (reply !== undefined) respond(reply);
      };
      runtime?.onMessage.addListener(listener);
      signal.addEventListener('abort', () => alive() && runtime?.onMessage.removeListener(listener));
    },
  };
}

/** An element with the id "browser" answers to that name where the browser itself does not: only functions count. */
function findRuntime(): ExtensionRuntime | undefined {
  return ['browser', 'chrome']
    .map((name) => Reflect.get(globalThis, name)?.runtime)
    .find((runtime) => typeof runtime?.sendMessage === 'function');
}
