import { all } from '@/lib/own';
import { tidy } from './labels';
import type { Attachment } from './types';

const FILE = /\.(?:pdf|docx?|rtf|zip|rar|7z)(?=$|[?#&])/i;
const NAMED = /\.(?:pdf|docx?|rtf|zip|rar|7z)$/i;

/** The links to files and the frames that show them, told by name or address. */
export function filesIn(page: Document): Attachment[] {
  const found: Attachment[] = [];
  for (const element of all<HTMLElement>(page, 'a[href],iframe[src],embed[src],object[data]')) {
    const url = addressOf(element);
    if (!/^https?:/.test(url)) continue;
    const said = tidy(element.localName === 'a' ? element.textContent : element.title);
    if (!FILE.test(url) && !NAMED.test(said)) continue;
    found.push({ url, name: said || lastPart(url), element });
  }
  return found;
}

/** The absolute address, which browsers give as a property; empty for one that is none. */
function addressOf(element: HTMLElement): string {
  const written = ['href', 'src', 'data'].map((name) => element.getAttribute(name)).find(Boolean) ?? '';
  try {
    return new URL(written, element.baseURI).href;
  } catch {
    return '';
  }
}

function lastPart(url: string): string {
  const part = new URL(url).pathname.split('/').pop() ?? '';
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
