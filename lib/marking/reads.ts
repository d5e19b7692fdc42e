import type { Attachment } from '@/lib/files/find';
import { call } from '@/lib/own';
import { THEIRS } from './clicks';
import { element } from './element';
import { openFollowed } from './follow';
import type { Layer } from './host';
import { logo, onPress } from './pill';
import { isCovered, isWithin, type Spot } from './place';

/** Side of a button, how far it stands from its link, and how long its words are when it unfolds (px). */
const SIZE = 24;
const GAP = 4;
const UNFOLDED = 160;

/** Small buttons beside the links to files; each unfolds its words under the pointer or the focus. */
export function openReads(
  { root, layer }: Layer,
  signal: AbortSignal,
  words: string,
  read: (attachment: Attachment) => void,
): (found: readonly Attachment[]) => void {
  const buttons = new Map<string, HTMLButtonElement>();
  let shown: readonly Attachment[] = [];

  const { follow, near, room } = openFollowed(signal, () => {
    const spots = shown.map((_, index) => (near().has(index) ? spotOf(index) : null));
    for (const [index, attachment] of shown.entries()) {
      const spot = spots[index];
      const button = buttons.get(attachment.url) ?? (spot ? open(attachment, index) : undefined);
      if (!button) continue;
      button.hidden = !spot;
      if (!spot) continue;
      const { x, y } = spot;
      const back = x + UNFOLDED > innerWidth; // it unfolds to the left
      button.style.transform = back
        ? `translate(calc(${Math.round(x + SIZE)}px - 100%),${Math.round(y)}px)`
        : `translate(${Math.round(x)}px,${Math.round(y)}px)`;
    }
  });

  /** After the link's last line; over its end where something to be pressed follows. */
  function spotOf(index: number): Spot | null {
    const link = shown[index]?.element;
    const line = link && [...link.getClientRects()].at(-1);
    const view = room(index);
    if (!link || !line?.height || !isWithin(line, view) || isCovered(line, link, root.host)) return null;
    const y = (line.top + line.bottom - SIZE) / 2;
    const x = Math.min(line.right + GAP, view.right - SIZE);
    const hit = call(document, 'elementFromPoint', x + SIZE / 2, y + SIZE / 2);
    const next = hit && call(hit, 'closest', THEIRS);
    return { x: next && next !== link && !link.contains(next) ? line.right - SIZE : x, y };
  }

  function open(attachment: Attachment, index: number): HTMLButtonElement {
    const button = element('button', 'offer', logo(), element('span', '', words));
    button.setAttribute('aria-label', words);
    button.setAttribute('aria-description', attachment.name || attachment.url);
    onPress(button, () => read(attachment));
    buttons.set(attachment.url, button);
    // In the order of the page, which is the order of tabbing.
    const next = shown.slice(index + 1).find(({ url }) => buttons.has(url));
    layer.insertBefore(button, (next && buttons.get(next.url)) ?? null);
    return button;
  }

  return (found) => {
    const same = found.length === shown.length && found.every((one, index) => isSame(one, shown[index]));
    if (same) return;
    shown = found;
    const urls = new Set(found.map(({ url }) => url));
    for (const [url, button] of buttons) {
      if (urls.has(url)) continue;
      button.remove();
      buttons.delete(url);
    }
    follow(found.map((attachment) => attachment.element));
  };
}

const isSame = (a: Attachment, b: Attachment | undefined): boolean => a.element === b?.element && a.url === b.url;
