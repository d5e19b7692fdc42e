import { afterEach, describe, expect, test, vi } from 'vitest';
import { newLife, takeOver } from '@/lib/marking/life';
import { connect } from '@/lib/marking/runtime';

afterEach(() => vi.unstubAllGlobals());

/** The browser's runtime as a content script sees it. */
function fakeRuntime() {
  const heard: ((message: unknown, sender: { id?: string }, respond: (reply: unknown) => void) => void)[] = [];
  const runtime: { id: string | undefined; [key: string]: unknown } = {
    id: 'so-viec',
    sendMessage: async (message: unknown): Promise<unknown> => message,
    onMessage: {
      addListener: (listener: (typeof heard)[number]) => heard.push(listener),
      removeListener: (listener: (typeof heard)[number]) => heard.splice(heard.indexOf(listener), 1),
    },
  };
  return { runtime, heard };
}

const LEFT = { type: 'notice-left' } as const;

test('a message is on its way before send returns', () => {
  const { runtime } = fakeRuntime();
  const sent: unknown[] = [];
  runtime.sendMessage = async (message: unknown) => sent.push(message);
  vi.stubGlobal('chrome', { runtime });
  void connect(() => undefined).send({ type: 'open-panel' });
  expect(sent).toEqual([{ type: 'open-panel' }]);
});

test('an element of the page that is called "browser" is not the browser', async () => {
  const { runtime } = fakeRuntime();
  vi.stubGlobal('browser', { runtime: { id: 'x' } });
  vi.stubGlobal('chrome', { runtime });
  expect(await connect(() => undefined).send(LEFT)).toEqual(LEFT);
});

test.each<[string, () => Promise<unknown>]>([
  [
    'throws',
    () => {
      throw new Error('Extension context invalidated.');
    },
  ],
  ['fails', () => Promise.reject(new Error('Receiving end does not exist.'))],
])('after an update sending %s: the run is dead', async (_how, sendMessage) => {
  const { runtime } = fakeRuntime();
  const dead = vi.fn();
  vi.stubGlobal('chrome', { runtime });
  const { send, alive } = connect(dead);
  expect(alive()).toBe(true);
  Object.assign(runtime, { id: undefined, sendMessage });
  expect(await send(LEFT)).toBeNull();
  expect(alive()).toBe(false);
  expect(dead).toHaveBeenCalledTimes(1);
});

describe('a message whose answer is lost while the extension lives', () => {
  const SEEN = { type: 'secret-seen', secrecy: 'Mật' } as const;
  const lose = (times: number) => {
    const { runtime } = fakeRuntime();
    const sendMessage = vi.fn(async (message: unknown) => {
      if (sendMessage.mock.calls.length <= times) throw new Error('The message channel closed.');
      return message;
    });
    Object.assign(runtime, { sendMessage });
    vi.stubGlobal('chrome', { runtime });
    vi.useFakeTimers();
    return sendMessage;
  };
  afterEach(() => void vi.useRealTimers());

  test.each<[string, number, object | null]>([
    ['once', 1, SEEN],
    ['twice', 2, SEEN],
    ['each time', 9, null],
  ])('%s', async (_, times, answer) => {
    const sendMessage = lose(times);
    const dead = vi.fn();
    const sent = connect(dead).send(SEEN);
    await vi.runAllTimersAsync();
    expect(await sent).toEqual(answer);
    expect(sendMessage).toHaveBeenCalledTimes(Math.min(times + 1, 3));
    expect(dead).not.toHaveBeenCalled();
  });

  test('sent while the background started, and never answered', async () => {
    const sendMessage = lose(0);
    sendMessage.mockReturnValueOnce(new Promise(() => undefined));
    const sent = connect(() => undefined).send(SEEN);
    await vi.runAllTimersAsync();
    expect(await sent).toEqual(SEEN);
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  test('is not sent again once it is of no use any more', async () => {
    const sendMessage = lose(1);
    const sent = connect(() => undefined).send(SEEN, () => false);
    await vi.runAllTimersAsync();
    expect(await sent).toBeNull();
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  test.each([LEFT, { type: 'open-panel' } as const])('$type is sent once', async (message) => {
    const sendMessage = lose(9);
    expect(await connect(() => undefined).send(message)).toBeNull();
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });
});

test('only its own extension is heard, until the life ends', () => {
  const { runtime, heard } = fakeRuntime();
  vi.stubGlobal('chrome', { runtime });
  const life = newLife();
  const respond = vi.fn();
  connect(() => undefined).listen((message) => message.type === 'still-there' || undefined, life.signal);
  const [listener] = heard;
  listener?.({ type: 'still-there' }, { id: 'another' }, respond);
  expect(respond).not.toHaveBeenCalled();
  listener?.({ type: 'portal-removed' }, { id: 'so-viec' }, respond);
  expect(respond).not.toHaveBeenCalled();
  listener?.({ type: 'still-there' }, { id: 'so-viec' }, respond);
  expect(respond).toHaveBeenCalledWith(true);
  life.end();
  expect(heard).toEqual([]);
});

test('a second run in the same frame ends the first', () => {
  const first = takeOver();
  const second = takeOver();
  expect(first.signal.aborted).toBe(true);
  expect(second.signal.aborted).toBe(false);
  second.end();
});
