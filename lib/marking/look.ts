import { type Block, mayBeNotice, type Notice, type Reading, readSteps, type Secrecy } from '@/lib/reading';
import { type DomBlocks, domBlockSteps } from '@/lib/sources/dom';
import { inSlices } from './slices';

/** What stands in a document, and where. */
export type Standing =
  | { readonly is: 'nothing' }
  | { readonly is: 'secret'; readonly secrecy: Secrecy }
  | { readonly is: 'notice'; readonly notice: Notice; readonly dom: DomBlocks };

const NOTHING: Standing = { is: 'nothing' };

/**
 * Looks at `document`, cheaply first. Paragraphs that are the same as at the last look are not read again: a page that
 * draws the same text anew costs only the way to its new nodes. Undefined when `signal` aborted meanwhile.
 */
export function looker(document: Document, signal: AbortSignal): () => Promise<Standing | undefined> {
  let blocks: readonly Block[] = [];
  let reading: Reading | undefined;
  return async () => {
    const { body } = document;
    if (!body || document.designMode === 'on' || !mayBeNotice(body.textContent ?? '')) return NOTHING;
    const dom = await inSlices(domBlockSteps(body), signal);
    if (!dom) return undefined;
    if (!reading || !sameBlocks(blocks, dom.blocks)) {
      reading = await inSlices(readSteps(dom.blocks), signal);
      blocks = dom.blocks;
    }
    if (reading?.is === 'notice') return { is: 'notice', notice: reading.notice, dom };
    return reading?.is === 'secret' ? { is: 'secret', secrecy: reading.secrecy } : reading && NOTHING;
  };
}

const sameBlocks = (a: readonly Block[], b: readonly Block[]): boolean =>
  a.length === b.length && a.every((block, index) => sameBlock(block, b[index]));

const sameBlock = (a: Block, b: Block | undefined): boolean =>
  a.text === b?.text &&
  a.marker === b.marker &&
  a.depth === b.depth &&
  a.bold === b.bold &&
  a.cell?.table === b.cell?.table &&
  a.cell?.row === b.cell?.row &&
  a.cell?.column === b.cell?.column;
