import { all } from '@/lib/own';
import { namesFile, unescaped } from './name';

/** A file that a page of a portal leads to. */
export interface Attachment {
  /** What stands in the page for it. */
  readonly element: Element;
  readonly url: string;
  /** What the page calls it; empty when it does not. */
  readonly name: string;
}

/** A page with more links to files than anybody looks over. */
const MOST = 300;
/** A longer text names a file among other things. */
const LONGEST_TEXT = 300;

/** Firefox runs nothing of ours inside its PDF viewer, so what shows one is found from outside there. */
const VIEWERS = import.meta.env.FIREFOX ? ',iframe[src],embed[src],object[data]' : '';

/**
 * The PDF and DOCX files that `document` leads to by name: in the address, in the link's text, or in the name for saving.
 * Each address once, in the order of the page. Links that only a script follows have no address to be read.
 */
export function attachmentsIn(document: Document): Attachment[] {
  const found = new Map<string, Attachment>();
  for (const element of all(document, `a[href]${VIEWERS}`)) {
    if (found.size >= MOST) break;
    const attachment = attachmentAt(element);
    if (!attachment) continue;
    const { url, name } = attachment;
    // Of a drawing and a text that lead to the same file the text tells more.
    const known = found.get(url);
    if (!known || (known.name === '' && name !== '')) found.set(url, attachment);
  }
  return [...found.values()];
}

function attachmentAt(element: Element): Attachment | null {
  const address = ['href', 'src', 'data'].map((key) => element.getAttribute(key)).find((value) => value !== null);
  const url = parse(address ?? '', element.baseURI);
  if (!url || !/^(https?|blob):$/.test(url.protocol) || url.href === withoutHash(element.baseURI)) return null;
  const text = element.textContent ?? '';
  const names = [element.getAttribute('download') ?? '', text.length <= LONGEST_TEXT ? text.trim() : ''];
  const name = names.find(namesFile) ?? '';
  if (name === '' && !namesFile(unescaped(url.pathname + url.search))) return null;
  return { element, url: url.href, name };
}

/** The address a request is made for: what stands after # stays in the browser. */
function parse(address: string, base: string): URL | null {
  try {
    const url = new URL(address, base);
    url.hash = '';
    return url;
  } catch {
    return null;
  }
}

const withoutHash = (address: string): string => address.replace(/#.*$/, '');
