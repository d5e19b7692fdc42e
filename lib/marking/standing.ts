import { own } from '@/lib/own';
import type { PortalFacts } from '@/lib/portals/known/types';
import type { Secrecy } from '@/lib/reading';
// Not by the room's index: the reader with its vocabulary stays out of the page.
import { secrecyOf } from '@/lib/reading/form/secrecy';
import { type DomBlocks, domBlockSteps } from '@/lib/sources/dom';
import { documentIn } from '@/lib/sources/dom-document';
import type { LayerRuns } from '@/lib/sources/layer-runs';
import { layerRunSteps } from '@/lib/sources/text-layer';
import type { PortalWords } from './part';
import { inSlices } from './slices';

/** What stands in a document: a text that may be a notice, or one that is none of our business. */
export type Standing =
  | { readonly is: 'nothing' }
  | { readonly is: 'secret'; readonly secrecy: Secrecy }
  | { readonly is: 'document'; readonly dom: DomBlocks | LayerRuns; readonly facts?: PortalFacts | null };

/** The close look at `document`, in slices. Undefined when `signal` aborted meanwhile. */
export async function standingIn(
  document: Document,
  { facts, secrecy: marked }: PortalWords,
  signal: AbortSignal,
): Promise<Standing | 'unfinished' | undefined> {
  if (marked) return { is: 'secret', secrecy: marked };
  const dom = await inSlices(textOf(document), signal);
  if (!dom || dom === 'unfinished') return dom;
  const secrecy = secrecyOf(dom.blocks);
  return secrecy ? { is: 'secret', secrecy } : { is: 'document', dom, facts };
}

/** The pages of a viewer where there are some, else the paragraphs of the document that the page shows, or of all of it. */
function* textOf(document: Document): Generator<void, DomBlocks | LayerRuns | 'unfinished'> {
  return (
    (yield* layerRunSteps(document, performance.now())) ??
    (yield* domBlockSteps(yield* documentIn(own(document, 'body'))))
  );
}
