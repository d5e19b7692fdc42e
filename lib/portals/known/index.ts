import { generic } from './generic';
import type { Attachment, KnownPortal, PortalFacts, PortalRow } from './types';

export type * from './types';

/** Every kind of portal. The first that knows a page and answers is right: what fits everywhere stands last. */
const KINDS: readonly KnownPortal[] = [generic];

function first<T>(page: Document, ask: (kind: KnownPortal) => T | null | undefined): T | null {
  for (const kind of KINDS) {
    const answer = kind.knows(page) ? ask(kind) : null;
    if (answer) return answer;
  }
  return null;
}

/** Words without which a page says nothing about documents. */
const WORDS = /tr[ií]ch\s+y[eế]u|k[yý]\s+hi[eệ]u/i;

/** What a page says about documents beside their texts. */
export interface PortalView {
  /** Of the one document that the page shows. */
  readonly facts: PortalFacts | null;
  /** Of the lists of documents in it. */
  readonly rows: readonly PortalRow[];
}

/** Looks at a page; `raw` is all its text (NFC). */
export const viewOf = (page: Document, raw: string): PortalView =>
  WORDS.test(raw)
    ? { facts: first(page, (kind) => kind.facts?.(page)), rows: first(page, (kind) => kind.rows?.(page)) ?? [] }
    : { facts: null, rows: [] };

/** The files that are linked to or shown in a page, in its order. */
export const attachmentsOf = (page: Document): readonly Attachment[] =>
  first(page, (kind) => kind.attachments?.(page)) ?? [];
