import type { BackgroundMessage } from '@/lib/messages';
import type { PortalFacts } from '@/lib/portals/known/types';
import type { Secrecy } from '@/lib/reading';
import type { Host } from './host';
import type { Life } from './life';
import type { Runtime } from './runtime';

/** What the portal says, in this page, of the document that it shows. */
export interface PortalWords {
  readonly facts: PortalFacts | null;
  /** The mark in a field of the portal's own. */
  readonly secrecy: Secrecy | null;
}

/**
 * What knows portals: their fields and lists. It is a script of its own (entrypoints/portal.ts), since few pages need it;
 * the background runs it in a frame that asks for it.
 */
export interface PortalPart {
  /** Looks at the page, tells the background what lists it holds, and marks their rows. */
  readonly look: () => PortalWords;
  /** Hears what the background says by itself; returns the answer if there is one. */
  readonly hear: (message: BackgroundMessage) => unknown;
  /** The page changed: what was drawn may have to go elsewhere. */
  readonly place: () => void;
}

export type MakePart = (runtime: Runtime, life: Life, host: Host) => PortalPart;

/** Known to the scripts of ours in one frame only. */
const PART = Symbol.for('so-viec-portal');

/** Called by the script that brings the part. */
export const bringPart = (make: MakePart): void => void Reflect.set(globalThis, PART, make);

const NOTHING: PortalWords = { facts: null, secrecy: null };

export interface Portal {
  /** What the portal says in a page, which at first sight names documents or not. */
  readonly look: (namesDocuments: boolean) => Promise<PortalWords>;
  readonly hear: PortalPart['hear'];
  readonly place: PortalPart['place'];
  /** At the last look a field of the portal's own had a secrecy mark. */
  readonly saySecret: () => boolean;
}

/** The way to the part; it comes when a page first needs it. */
export function portal(runtime: Runtime, life: Life, host: Host): Portal {
  let part: PortalPart | undefined;
  let last = NOTHING;
  Reflect.deleteProperty(globalThis, PART); // an older run's, maybe of an older version
  const bring = async (): Promise<PortalPart | undefined> => {
    await runtime.send({ type: 'need-portal' });
    const make: unknown = Reflect.get(globalThis, PART);
    return typeof make === 'function' ? make(runtime, life, host) : undefined;
  };
  return {
    look: async (namesDocuments) => {
      if (!part && namesDocuments) part = await bring();
      last = part?.look() ?? NOTHING;
      return last;
    },
    saySecret: () => last.secrecy !== null,
    hear: (message) => part?.hear(message),
    place: () => part?.place(),
  };
}
