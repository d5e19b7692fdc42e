import { own } from '@/lib/own';
import { textPieces } from '@/lib/sources/dom-text';
import { glance } from './glance';
import type { Part, PortalWords } from './part';
import { inSlices } from './slices';

/**
 * The cheap look that every page gets, in slices; the parts that look more closely come where it says that they may find
 * something, and look as long as they are there. False where another look may find more though nothing changes: the
 * background did not answer, or a viewer has not drawn what it must. Where the page `hasChanged` meanwhile nothing is told:
 * half may be one document's and half another's.
 */
export async function look(
  document: Document,
  portal: Part<'portal'>,
  reader: Part<'document'>,
  hasChanged: () => boolean,
  signal: AbortSignal,
): Promise<boolean> {
  const body = own(document, 'body');
  if (!body || own(document, 'designMode') === 'on') return (await reader.now?.look(null, hasChanged)) ?? true;
  const seen = await inSlices(glance(textPieces(body)), signal);
  if (!seen) return true;
  const [saying, reading] = await Promise.all([portal.when(seen.namesDocuments), reader.when(seen.mayBeNotice)]);
  const words = saying?.look() ?? SILENT;
  if (!reading) return !seen.mayBeNotice;
  return reading.look(seen.mayBeNotice || reading.remembers ? words : null, hasChanged);
}

const SILENT: PortalWords = { facts: null, secrecy: null };
