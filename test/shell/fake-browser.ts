import { vi } from 'vitest';

type Answer = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => true;

/** As much of the browser as the background's answering of messages needs; for `vi.mock('@/lib/browser', …)`. */
export function fakeBrowser() {
  const session = new Map<string, unknown>();
  const allowed = new Set<string>();
  let listener: Answer | undefined;
  let lineListener: ((port: object) => void) | undefined;
  const browser = {
    runtime: {
      id: 'sv',
      getURL: (path: string) => `chrome-extension://sv/${path}`,
      onMessage: {
        addListener: (added: Answer) => {
          listener = added;
        },
      },
      onConnect: {
        addListener: (added: (port: object) => void) => {
          lineListener = added;
        },
      },
    },
    permissions: { contains: async ({ origins }: { origins: string[] }) => origins.every((one) => allowed.has(one)) },
    storage: {
      session: {
        get: async (key: string | null) =>
          key === null ? Object.fromEntries(session) : session.has(key) ? { [key]: session.get(key) } : {},
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) session.set(key, structuredClone(value));
        },
        remove: async (keys: string | string[]) => {
          for (const key of [keys].flat()) session.delete(key);
        },
      },
    },
    sidePanel: { open: vi.fn(async () => undefined) },
    tabs: { sendMessage: vi.fn(async () => null), create: vi.fn(async () => ({})), query: vi.fn(async () => []) },
    windows: { create: vi.fn(async () => ({})) },
    scripting: { executeScript: vi.fn(async () => []) },
    action: {
      setBadgeText: async () => undefined,
      setBadgeBackgroundColor: async () => undefined,
      setTitle: async () => undefined,
    },
  };
  /** What the background answers to a message. */
  const say = (message: unknown, sender: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (!listener) reject(new Error('nobody listens'));
      listener?.(message, sender, resolve);
    });
  /** Opens a line to the background and says `messages` on it; what came back, and whether it was closed on us. */
  const call = async (name: string, sender: object, messages: readonly unknown[]) => {
    const heard: unknown[] = [];
    const hear: ((message: unknown) => unknown)[] = [];
    const line = { closed: false, heard };
    lineListener?.({
      name,
      sender,
      postMessage: (message: unknown) => heard.push(message),
      disconnect: () => {
        line.closed = true;
      },
      onMessage: { addListener: (added: (message: unknown) => unknown) => hear.push(added) },
      onDisconnect: { addListener: () => undefined },
    });
    for (const message of messages) for (const each of hear) await each(message);
    return line;
  };
  return { browser, session, allowed, say, call };
}
