import type { PageTexts } from '@/lib/messages';
import { own } from '@/lib/own';
import { Host } from './host';
import { newLife } from './life';
import { openPill, type Theme } from './pill';
import { PILL_STYLE } from './pill-style';

/**
 * The last thing an outdated run says: that it is one. Goes when pressed away, or when a newer run shows itself; nothing
 * is said where one does already. With `lost`, a press could not be passed on: nobody else knows of it, so that is said
 * until it is pressed away, above what the newer run shows.
 */
export function sayFarewell(texts: PageTexts, theme: Theme, lost: boolean): void {
  const root = own(document, 'documentElement');
  const isFollowed = [...root.children].some(isHost);
  if (isFollowed && !lost) return;
  const life = newLife();
  const opened = new Host().open(life.signal, PILL_STYLE);
  const pill = openPill(opened, { open: () => undefined, hide: life.end });
  const say = (text: string): void => pill.say([{ text }], texts, theme);
  const sayLost = (): void => {
    opened.layer.classList.add('above');
    say(texts.lost);
  };
  if (isFollowed) {
    sayLost();
    return;
  }
  say(texts.reload);
  const observer = new MutationObserver((records) => {
    if (!records.some(({ addedNodes }) => [...addedNodes].some(isHost))) return;
    observer.disconnect();
    if (lost) sayLost();
    else life.end();
  });
  observer.observe(root, { childList: true });
  life.signal.addEventListener('abort', () => observer.disconnect());
}

const isHost = (node: Node): boolean => node instanceof HTMLDivElement && node.attributes.length === 0;
