import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { PortalView } from '@/lib/portals/known';
import { viewOf } from '@/lib/portals/known';

/** A saved (made-up) page of a portal. What it hides by `style` is unseen, as in a browser. */
export function savedPage(name: string): Document {
  const html = readFileSync(`test/fixtures/portals/${name}`, 'utf8');
  const { window } = new JSDOM(html, { url: 'https://cong.example/van-ban/' });
  const { document } = window;
  Object.assign(window.Element.prototype, {
    checkVisibility(this: Element): boolean {
      return this.closest('[style*="display:none"]') === null;
    },
  });
  return document;
}

export const viewOfSaved = (name: string): PortalView => viewOf(savedPage(name));
