import type { PageTexts } from '@/lib/messages';
import { Host } from './host';
import { newLife } from './life';
import { openPill, type Theme } from './pill';
import { PILL_STYLE } from './pill-style';

/**
 * The last thing an outdated run says: that it is one. Goes when pressed away, or when a newer run shows itself; nothing
 * is said where one does already.
 */
export function sayFarewell(texts: PageTexts, theme: Theme): void {
  if ([...document.documentElement.children].some(isHost)) return;
  const life = newLife();
  openPill(new Host().open(life.signal, PILL_STYLE), { open: () => undefined, hide: life.end }).say(
    [{ text: texts.reload }],
    texts,
    theme,
  );
  const observer = new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => [...addedNodes].some(isHost))) life.end();
  });
  observer.observe(document.documentElement, { childList: true });
  life.signal.addEventListener('abort', () => observer.disconnect());
}

const isHost = (node: Node): boolean => node instanceof HTMLDivElement && node.attributes.length === 0;
