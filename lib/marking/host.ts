import { element } from './element';
import { STYLE } from './style';

/** The one element we put into a page. */
export interface Host {
  /** Closed: the page cannot look inside. */
  readonly root: ShadowRoot;
  readonly element: HTMLElement;
  /** Puts it back where the page took it out. */
  readonly keep: () => void;
}

/**
 * A plain `<div>` at the end of the root element: a custom element's name could be defined by the page, which would
 * then hold its shadow root. Gone when `signal` aborts.
 */
export function openHost(signal: AbortSignal): Host {
  const host = element('div', '');
  const root = host.attachShadow({ mode: 'closed' });
  addStyle(root);
  const keep = (): void => {
    if (!host.isConnected && !signal.aborted) document.documentElement?.append(host);
  };
  keep();
  signal.addEventListener('abort', () => host.remove());
  return { root, element: host, keep };
}

function addStyle(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(element('style', '', STYLE)); // Firefox lets no content script adopt a sheet
  }
}
