import type { PageTexts, PillText } from '@/lib/messages';
import { element, icon } from './element';
import type { Layer } from './host';

export type Theme = 'system' | 'light' | 'dark';

export interface Pill {
  /** What was found; pressing it opens the panel. */
  readonly offer: (text: PillText, texts: Pick<PageTexts, 'hide' | 'open'>, theme: Theme) => void;
  /** A sentence that leads nowhere. It is sent away by × or, where it is given, by the word `away`. */
  readonly say: (text: PillText, texts: Pick<PageTexts, 'hide'> | undefined, theme: Theme, away?: string) => void;
  readonly hide: () => void;
}

/** The pill in the corner of the page. */
export function openPill(
  { root, layer }: Layer,
  press: { readonly open: () => void; readonly hide: () => void },
): Pill {
  const pill = element('div', 'pill');
  const draw = (main: HTMLElement, hideIt: string | undefined, theme: Theme, away?: string): void => {
    const hide = element('button', 'hide', away ?? icon(16, '', 'm4 4 8 8M12 4l-8 8'));
    name(hide, away ?? hideIt ?? '×');
    onPress(hide, press.hide);
    const focused = pill.contains(root.activeElement) ? root.activeElement?.className : undefined;
    pill.className = `pill ${theme}`;
    pill.replaceChildren(main, hide);
    if (!pill.isConnected) layer.append(pill);
    for (const button of [main, hide]) if (button.className === focused) button.focus({ preventScroll: true });
  };
  return {
    offer: (text, texts, theme) => {
      const open = element('button', 'open', logo(), words(text));
      open.setAttribute('aria-label', texts.open);
      onPress(open, press.open);
      draw(open, texts.hide, theme);
    },
    say: (text, texts, theme, away) => {
      const said = element('p', 'said', logo(), words(text));
      said.setAttribute('role', 'status');
      draw(said, texts?.hide, theme, away);
    },
    hide: () => pill.remove(),
  };
}

/** The ruled page with its tick. */
export const logo = (): SVGElement => icon(24, 'logo', 'M7 1.5v21', 'm10.5 12.5 2.7 2.7 5.3-6.4');

const words = (text: PillText): HTMLElement =>
  element('span', '', ...text.map((piece) => (piece.strong ? element('b', '', piece.text) : piece.text)));

/** The name that is read out and shown on hovering. */
export function name(button: HTMLElement, text: string): void {
  button.setAttribute('aria-label', text);
  button.title = text;
}

/** Only an officer presses: what the page's scripts dispatch does not count. */
export function onPress(button: HTMLElement, press: () => void): void {
  button.addEventListener('click', (event) => {
    if (event.isTrusted) press();
  });
}
