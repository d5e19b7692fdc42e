/** How an element is drawn, as far as its paragraphs are concerned. */
export interface Look {
  /** CSS `display`. */
  readonly display: string;
  /** Its own text is not drawn (CSS `visibility`); children may be. */
  readonly unseen: boolean;
  readonly bold: boolean;
  /** Line breaks of its text are drawn. */
  readonly pre: boolean;
  /** CSS `list-style-type`. */
  readonly listStyle: string;
}

/** The look of `element`, whose parent looks like `parent`. */
export type LookOf = (element: Element, parent: Look) => Look;

export const PAGE_LOOK: Look = { display: 'block', unseen: false, bold: false, pre: false, listStyle: 'disc' };

/** Looks as the browser computed them. Forces the style, not the layout. */
export const computedLook: LookOf = (element) => new ComputedLook(getComputedStyle(element));

/** Neither text nor parts of tables can be left undrawn by `content-visibility` (CSS Containment 2, section 4). */
const WHOLE = /^(?:inline$|contents|ruby|table)/;

/** Asks for what is wanted only: each answer is a text that the browser makes. */
class ComputedLook implements Look {
  readonly display: string;
  readonly #style: CSSStyleDeclaration;
  #pre: boolean | undefined;

  constructor(style: CSSStyleDeclaration) {
    this.#style = style;
    const { display } = style;
    this.display = !WHOLE.test(display) && style.contentVisibility === 'hidden' ? 'none' : display;
  }

  get unseen(): boolean {
    return this.#style.visibility !== 'visible';
  }

  get bold(): boolean {
    return Number(this.#style.fontWeight) >= 600;
  }

  get pre(): boolean {
    this.#pre ??= /^(pre|break)/.test(this.#style.whiteSpace);
    return this.#pre;
  }

  get listStyle(): string {
    return this.#style.listStyleType;
  }
}
