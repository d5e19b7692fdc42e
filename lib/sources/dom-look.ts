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
export const computedLook: LookOf = (element) => {
  const style = getComputedStyle(element);
  return {
    display: style.contentVisibility === 'hidden' ? 'none' : style.display,
    unseen: style.visibility !== 'visible',
    bold: Number(style.fontWeight) >= 600,
    pre: /^(pre|break)/.test(style.whiteSpace),
    listStyle: style.listStyleType,
  };
};
