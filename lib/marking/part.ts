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

/** What knows portals: their fields and lists (entrypoints/portal.ts). */
export interface PortalPart {
  /** Looks at the page, tells the background what lists it holds, and marks their rows. */
  readonly look: () => PortalWords;
  /** Hears what the background says by itself; returns the answer if there is one. */
  readonly hear: (message: BackgroundMessage) => unknown;
  /** The page changed: what was drawn may have to go elsewhere. */
  readonly place: () => void;
  /** At the last look a field of the portal's own had a secrecy mark. */
  readonly isSecret: boolean;
}

/** What reads documents closely, tells the background, and draws what it answers (entrypoints/document.ts). */
export interface DocumentPart {
  /**
   * Looks at what may be a notice, of which the portal says `words`; null where nothing may be one (any more). False where
   * the background did not answer, or what stands here is unfinished: to be looked at again, though nothing changes. What
   * was seen of a page that `hasChanged` meanwhile is not told.
   */
  readonly look: (words: PortalWords | null, hasChanged: () => boolean) => Promise<boolean>;
  /** Pages of what stands here were read and are out of sight: what is left says little of it. */
  readonly remembers: boolean;
  /** For how long it has kept the page from doing anything else, all together (milliseconds). */
  readonly worked: () => number;
  readonly hear: PortalPart['hear'];
  readonly place: PortalPart['place'];
  /** Whether `node` belongs to what stands here. */
  readonly holds: (node: Node) => boolean;
  /** A document with a secrecy mark stands here. */
  readonly isSecret: boolean;
  /** What stood in the frame is gone, or the frame is being left. */
  readonly leave: () => void;
  /** The browser kept the page while the officer was elsewhere, and shows it again. */
  readonly back: () => Promise<void>;
  /** This run of the script is outdated: the extension was updated, turned off or removed. */
  readonly die: () => void;
}

interface Parts {
  readonly portal: PortalPart;
  readonly document: DocumentPart;
}
export type PartName = keyof Parts;
type Make<Name extends PartName> = (runtime: Runtime, life: Life, host: Host) => Parts[Name];

/** Known to the scripts of ours in one frame only. */
const markOf = (name: PartName): symbol => Symbol.for(`so-viec-${name}`);

/** Called by the script that brings the part. */
export const bringPart = <Name extends PartName>(name: Name, make: Make<Name>): void =>
  void Reflect.set(globalThis, markOf(name), make);

/**
 * A part of notice.ts that few pages need: a script of its own, which the background runs in a frame that asks for it.
 * There while it is needed and nobody could bring it (the worker was lost, or only registered scripts may enter the
 * frame), it is asked for again at the next look.
 */
export class Part<Name extends PartName> {
  /** The part, once it has come. */
  now: Parts[Name] | undefined;
  readonly #name: Name;
  readonly #given: Parameters<Make<Name>>;

  constructor(name: Name, ...given: Parameters<Make<Name>>) {
    this.#name = name;
    this.#given = given;
    Reflect.deleteProperty(globalThis, markOf(name)); // an older run's, maybe of an older version
  }

  /** The part, brought where `wanted` for the first time. */
  async when(wanted: boolean): Promise<Parts[Name] | undefined> {
    if (!this.now && wanted) this.now = await this.#bring();
    return this.now;
  }

  async #bring(): Promise<Parts[Name] | undefined> {
    const [runtime, life] = this.#given;
    await runtime.send({ type: 'need-part', part: this.#name });
    const make: unknown = Reflect.get(globalThis, markOf(this.#name));
    return typeof make === 'function' && !life.signal.aborted ? make(...this.#given) : undefined;
  }
}
