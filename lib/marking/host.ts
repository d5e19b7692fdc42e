import { own } from '@/lib/own';
import { element } from './element';
import { Patience } from './patience';
import { STYLE } from './style';

/** A place in our element, for one thing that is shown. */
export interface Layer {
  /** Closed: the page cannot look inside. */
  readonly root: ShadowRoot;
  readonly layer: HTMLElement;
  /** Puts our element back where the page took it out, until it did so again and again. */
  readonly keep: () => void;
}

/**
 * The one element we put into a page; it is there while something is shown in it. A plain `<div>` at the end of the root
 * element: a custom element's name could be defined by the page, which would then hold its shadow root.
 */
export class Host {
  #root: ShadowRoot | undefined;
  readonly #styles = new Set<string>();

  /** Gone when `signal` aborts. `styles` are the rules for what is shown there. */
  open(signal: AbortSignal, ...styles: readonly string[]): Layer {
    this.#root ??= element('div', '').attachShadow({ mode: 'closed' });
    const root = this.#root;
    for (const rules of [STYLE, ...styles]) {
      if (!this.#styles.has(rules)) addStyle(root, rules);
      this.#styles.add(rules);
    }
    const layer = element('div', 'layer');
    root.append(layer);
    const patience = new Patience();
    const keep = (): void => {
      if (root.host.isConnected || signal.aborted || !patience.lasts(performance.now())) return;
      own(document, 'documentElement')?.append(root.host);
    };
    keep();
    signal.addEventListener('abort', () => {
      layer.remove();
      if (!root.querySelector('.layer')) root.host.remove();
    });
    return { root, layer, keep };
  }
}

function addStyle(root: ShadowRoot, rules: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    root.append(element('style', '', rules)); // Firefox lets no content script adopt a sheet
  }
}
