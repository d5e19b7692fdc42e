import { generic } from './generic';
import { ioffice } from './ioffice';
import type { Attachment, KnownPortal, PortalFacts, PortalRow } from './types';
import { zk } from './zk';

export { secrecyIn } from './secrecy';
export type * from './types';

/** Every kind of portal. The first that knows a page and answers is right: what fits everywhere stands last. */
export const KINDS: readonly KnownPortal[] = [ioffice, zk, generic];

function first<T>(page: Document, ask: (kind: KnownPortal) => T | null | undefined): T | null {
  for (const kind of KINDS) {
    const answer = kind.knows(page) ? ask(kind) : null;
    if (answer) return answer;
  }
  return null;
}

/** What a page says about documents beside their texts. */
export interface PortalView {
  /** Of the one document that the page shows. */
  readonly facts: PortalFacts | null;
  /** Of the lists of documents in it. */
  readonly rows: readonly PortalRow[];
}

export const viewOf = (page: Document): PortalView => ({
  facts: first(page, (kind) => kind.facts?.(page)),
  rows: first(page, (kind) => kind.rows?.(page)) ?? [],
});

/** The files that are linked to or shown in a page, in its order. */
export const attachmentsOf = (page: Document): readonly Attachment[] =>
  first(page, (kind) => kind.attachments?.(page)) ?? [];
