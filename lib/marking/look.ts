import { own } from '@/lib/own';
import { textPieces } from '@/lib/sources/dom-text';
import { glance } from './glance';
import type { Part, PortalWords } from './part';
import { inSlices } from './slices';

/**
 * The cheap look that every page gets, in slices; the parts that look more closely come where it says that they may find
 * something, and look as long as they are there.
 */
export async function look(
  document: Document,
  portal: Part<'portal'>,
  reader: Part<'document'>,
  signal: AbortSignal,
): Promise<void> {
  const body = own(document, 'body');
  if (!body || own(document, 'designMode') === 'on') return reader.now?.look(null);
  const seen = await inSlices(glance(textPieces(body)), signal);
  if (!seen) return;
  const [saying, reading] = await Promise.all([portal.when(seen.namesDocuments), reader.when(seen.mayBeNotice)]);
  const words = saying?.look() ?? SILENT;
  await reading?.look(seen.mayBeNotice ? words : null);
}

const SILENT: PortalWords = { facts: null, secrecy: null };
