import type { PortalFacts } from '@/lib/portals/known/types';
import type { Secrecy } from '@/lib/reading';
// Not by the room's index: the reader with its vocabulary stays out of the page.
import { secrecyOf } from '@/lib/reading/secrecy';
import { type DomBlocks, domBlockSteps } from '@/lib/sources/dom';
import { textPieces } from '@/lib/sources/dom-text';
import { type LayerRuns, layerRunSteps } from '@/lib/sources/text-layer';
import { glance } from './glance';
import type { Portal } from './part';
import { inSlices } from './slices';

/** What stands in a document: a text that may be a notice, or one that is none of our business. */
export type Standing =
  | { readonly is: 'nothing' }
  | { readonly is: 'secret'; readonly secrecy: Secrecy }
  | { readonly is: 'document'; readonly dom: DomBlocks | LayerRuns; readonly facts?: PortalFacts | null };

/** Looks at `document`, cheaply first, then in slices. Undefined when `signal` aborted meanwhile. */
export async function look(document: Document, portal: Portal, signal: AbortSignal): Promise<Standing | undefined> {
  const { body } = document;
  if (!body || document.designMode === 'on') return { is: 'nothing' };
  const seen = await inSlices(glance(textPieces(body)), signal);
  if (!seen) return undefined;
  const { facts, secrecy: marked } = await portal.look(seen.namesDocuments);
  if (!seen.mayBeNotice) return { is: 'nothing' };
  if (marked) return { is: 'secret', secrecy: marked };
  const dom = await inSlices(standingIn(document, body), signal);
  if (!dom) return undefined;
  const secrecy = secrecyOf(dom.blocks);
  return secrecy ? { is: 'secret', secrecy } : { is: 'document', dom, facts };
}

/** The pages of a viewer where there are some, else the paragraphs of the page itself. */
function* standingIn(document: Document, body: HTMLElement): Generator<void, DomBlocks | LayerRuns> {
  return (yield* layerRunSteps(document)) ?? (yield* domBlockSteps(body));
}
