// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watch } from '@/lib/portals/watch';

const LONG = 'Tham mưu văn bản chỉ đạo. '.repeat(20);
let stop: AbortController;
let look: ReturnType<typeof vi.fn<(hasChanged: () => boolean) => Promise<boolean>>>;
let stirred: ReturnType<typeof vi.fn<() => void>>;
let ours: Node | undefined;
let worked: number;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 0));
  document.body.innerHTML = '<p id="clock"></p><div id="modal"></div>';
  stop = new AbortController();
  look = vi.fn(async () => true);
  stirred = vi.fn();
  ours = undefined;
  worked = 0;
  watch(
    document,
    { look, worked: () => worked, stirred, touches: (node) => ours?.contains(node) ?? false },
    stop.signal,
  );
  await later(10);
  expect(look).toHaveBeenCalledTimes(1);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const later = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
const at = (id: string): HTMLElement => document.getElementById(id) ?? document.body;

test.each<[string, () => void]>([
  ['text that comes', () => at('modal').append(LONG)],
  [
    'text that is shown',
    () => {
      at('modal').textContent = LONG;
      at('modal').className = 'open';
    },
  ],
])('%s is looked at once the page is quiet', async (_what, change) => {
  change();
  await later(100);
  expect(look).toHaveBeenCalledTimes(1);
  await later(100);
  expect(look).toHaveBeenCalledTimes(2);
  await later(5000);
  expect(look).toHaveBeenCalledTimes(2);
});

test('text that goes is looked at', async () => {
  at('modal').append(LONG);
  await later(1000);
  at('modal').replaceChildren();
  await later(1000);
  expect(look).toHaveBeenCalledTimes(3);
});

test('a clock is looked at seldom, but what we drew is put right each time', async () => {
  for (let second = 10; second < 40; second++) {
    at('clock').textContent = `12:00:${second}`;
    await later(1000);
  }
  expect(look.mock.calls.length).toBeLessThan(5);
  expect(stirred).toHaveBeenCalledTimes(30);
});

test('a few words that come last are looked at once the page has been still', async () => {
  at('modal').append('Nơi nhận: Như trên.');
  await later(2900);
  expect(look).toHaveBeenCalledTimes(1);
  await later(300);
  expect(look).toHaveBeenCalledTimes(2);
  await later(60_000);
  expect(look).toHaveBeenCalledTimes(2);
});

test('a few words that come during a look are looked at as well', async () => {
  look.mockImplementationOnce(async () => {
    at('clock').append('Lưu: VT.');
    return new Promise((resolve) => setTimeout(resolve, 10_000, true));
  });
  at('modal').append(LONG);
  await later(9000);
  expect(look).toHaveBeenCalledTimes(2);
  await later(5000);
  expect(look).toHaveBeenCalledTimes(3);
});

test('a look during which the page changes is outdated; one that changes for ever is taken as it is at last', async () => {
  const outdated: boolean[] = [];
  let changes = 1;
  look.mockImplementation(async (hasChanged) => {
    if (changes-- > 0) at('modal').append(LONG);
    await new Promise((resolve) => setTimeout(resolve, 20));
    outdated.push(hasChanged());
    return true;
  });
  at('modal').append(LONG);
  await later(5000);
  expect(outdated).toEqual([true, false]);
  changes = 4;
  at('modal').append(LONG);
  await later(20_000);
  expect(outdated.slice(2)).toEqual([true, true, true, false, false]);
});

test('any change in what was found is looked at', async () => {
  ours = at('modal');
  at('modal').append('x');
  await later(1000);
  expect(look).toHaveBeenCalledTimes(2);
});

test('a page that never rests is looked at all the same', async () => {
  for (let n = 0; n < 40; n++) {
    at('modal').append(LONG);
    await later(50);
  }
  expect(look.mock.calls.length).toBeGreaterThanOrEqual(2);
  expect(look.mock.calls.length).toBeLessThanOrEqual(4);
});

test('what changes during a look is looked at afterwards, and slow looks come seldom', async () => {
  let looking = 0;
  look.mockImplementation(async () => {
    expect(++looking).toBe(1);
    await new Promise((done) => setTimeout(done, 400));
    worked += 400;
    looking--;
    return true;
  });
  at('modal').append(LONG);
  await later(300);
  at('modal').append(LONG);
  await later(1000);
  expect(look).toHaveBeenCalledTimes(2);
  await later(1500);
  expect(look).toHaveBeenCalledTimes(3);
});

test('after a look that only had to wait the page is looked at soon', async () => {
  look.mockImplementation(async () => {
    await new Promise((done) => setTimeout(done, 3000));
    worked += 20;
    return true;
  });
  at('modal').append(LONG);
  await later(1000);
  at('modal').append(LONG);
  await later(3000);
  expect(look).toHaveBeenCalledTimes(3);
});

test('a look that fails is not the last', async () => {
  look.mockRejectedValueOnce(new Error('no')).mockResolvedValue(true);
  const failed = new Promise((caught) => process.once('unhandledRejection', caught));
  at('modal').append(LONG);
  await later(500);
  await failed;
  at('modal').append(LONG);
  await later(500);
  expect(look).toHaveBeenCalledTimes(3);
});

test('after the end nothing is looked at', async () => {
  stop.abort();
  at('modal').append(LONG);
  await later(5000);
  expect(look).toHaveBeenCalledTimes(1);
  expect(stirred).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});

test('where nobody answered it is looked at again, later and later, until somebody does', async () => {
  look.mockResolvedValue(false);
  at('modal').append(LONG);
  await later(200);
  const calls = look.mock.calls.length;
  await later(1100);
  expect(look).toHaveBeenCalledTimes(calls + 1);
  await later(1100);
  expect(look).toHaveBeenCalledTimes(calls + 1);
  look.mockResolvedValue(true);
  await later(1100);
  expect(look).toHaveBeenCalledTimes(calls + 2);
  await later(60_000);
  expect(look).toHaveBeenCalledTimes(calls + 2);
});

test('where nobody ever answers it is left', async () => {
  look.mockResolvedValue(false);
  at('modal').append(LONG);
  await later(10 * 60_000);
  const calls = look.mock.calls.length;
  expect(calls).toBe(8);
  await later(10 * 60_000);
  expect(look).toHaveBeenCalledTimes(calls);
});
