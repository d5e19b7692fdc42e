import { browser } from '@/lib/browser';
import { isAllowed } from './permission';
import { enterOpenTabs, leaveOpenTabs, registerPortals } from './registration';

/** What a change of permissions still asks for. */
interface Unfinished {
  readonly enter: boolean;
  /** Patterns that were taken back. */
  readonly leave: readonly string[];
}

/** In `storage.session`: it outlives the worker, so that one that is killed in the middle finds the rest when it wakes. */
const KEY = 'portals-unfinished';
const session = () => browser.storage.session;

async function unfinished(): Promise<Unfinished | null> {
  return ((await session().get(KEY))[KEY] as Unfinished | undefined) ?? null;
}

/** The officer allowed sites, or Sổ Việc is new in this browser or started with it: open tabs are entered at once, without a reload. */
export const portalsAdded = (): Promise<void> => change({ enter: true, leave: [] });

/** The officer took sites back: what runs in their open tabs is undone. */
export const portalsRemoved = (patterns: readonly string[]): Promise<void> => change({ enter: false, leave: patterns });

/** Run whenever the worker wakes: does what a change left undone when the worker was killed. */
export async function finishChange(): Promise<void> {
  const left = await unfinished();
  if (left) await finish(left);
}

async function change({ enter, leave }: Unfinished): Promise<void> {
  const before = await unfinished();
  const all: Unfinished = { enter: enter || before?.enter === true, leave: [...(before?.leave ?? []), ...leave] };
  await session().set({ [KEY]: all });
  await finish(all);
}

async function finish({ enter, leave }: Unfinished): Promise<void> {
  await registerPortals();
  if (enter) await enterOpenTabs();
  const allowed = await Promise.all(leave.map(isAllowed));
  await leaveOpenTabs(leave.filter((_, index) => !allowed[index])); // allowed again meanwhile: they stay
  await session().remove(KEY);
}
