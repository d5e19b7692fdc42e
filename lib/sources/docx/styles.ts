import { child, elements, setting, switchOf, wholeNumber, type XmlElement } from './xml';

/** How a run of letters is drawn. */
export interface RunLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly capitals: boolean;
  readonly hidden: boolean;
  readonly font: string | undefined;
}

/** Where a paragraph stands, in points. */
export interface ParagraphLook {
  readonly align: 'left' | 'center' | 'right' | 'justify';
  readonly left: number;
  /** Of its first line, from `left`; less than 0 when it hangs out. */
  readonly first: number;
}

/** A numbering and a level of it, as far as a paragraph or its styles say. */
export interface NumberingChoice {
  readonly numbering: string | undefined;
  readonly level: number | undefined;
  /** The style that chose the numbering, when the paragraph did not itself. */
  readonly style: string | undefined;
}

const ALIGN: Readonly<Record<string, ParagraphLook['align']>> = {
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
};
const LONGEST_CHAIN = 32;
/** Twentieths of a point. */
const POINT = 20;

/** styles.xml: what paragraphs and runs inherit (ECMA-376, 17.7). */
export class Styles {
  readonly #styles = new Map<string, XmlElement>();
  readonly #defaults: XmlElement | undefined;
  #paragraphDefault: string | undefined;

  constructor(root: XmlElement | undefined) {
    this.#defaults = child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
    for (const style of elements(root, 'w:style')) {
      const { 'w:styleId': id, 'w:type': type = 'paragraph', 'w:default': isDefault } = style.attributes;
      if (id === undefined) continue;
      this.#styles.set(id, style);
      if (type === 'paragraph' && /^(?:1|true|on)$/.test(isDefault ?? '')) this.#paragraphDefault = id;
    }
  }

  /** The numbering that the style `id` is linked to by a list style (`w:numStyleLink`). */
  numberingOf(id: string): string | undefined {
    return setting(child(child(this.#styles.get(id), 'w:pPr'), 'w:numPr'), 'w:numId');
  }

  /** The look of a run with the properties `own` in a paragraph with the properties `paragraph`. */
  run(own: XmlElement | undefined, paragraph: XmlElement | undefined): RunLook {
    const chains = {
      character: [...this.#chain(setting(own, 'w:rStyle'))].map((style) => child(style, 'w:rPr')),
      paragraph: [...this.#paragraphStyles(paragraph)].map((style) => child(style, 'w:rPr')),
    };
    const every = [own, ...chains.character, ...chains.paragraph, this.#defaults];
    /** A switch in two styles at once turns itself off (17.7.3). */
    const toggle = (name: string): boolean => {
      const character = first(chains.character, (properties) => switchOf(properties, name)) ?? false;
      const inherited = first(chains.paragraph, (properties) => switchOf(properties, name)) ?? false;
      return switchOf(own, name) ?? (character !== inherited || (switchOf(this.#defaults, name) ?? false));
    };
    const underline = first(every, (properties) => setting(properties, 'w:u'));
    return {
      bold: toggle('w:b'),
      italic: toggle('w:i'),
      underline: underline !== undefined && underline !== 'none',
      capitals: toggle('w:caps'),
      hidden: toggle('w:vanish'),
      font: first(every, (properties) => {
        const fonts = child(properties, 'w:rFonts')?.attributes;
        return fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'];
      }),
    };
  }

  /** Where a paragraph with the properties `own` stands; `level` are those of its numbering's level. */
  paragraph(own: XmlElement | undefined, level: XmlElement | undefined): ParagraphLook {
    const styled = [...this.#paragraphStyles(own)].map((style) => child(style, 'w:pPr'));
    const every = [own, level, ...styled];
    const indent = (...names: string[]): number | undefined =>
      first(every, (properties) => {
        const attributes = child(properties, 'w:ind')?.attributes;
        return first(names, (name) => wholeNumber(attributes?.[name]));
      });
    const hanging = first(every, (properties) => {
      const attributes = child(properties, 'w:ind')?.attributes;
      const hangs = wholeNumber(attributes?.['w:hanging']);
      return hangs !== undefined ? -hangs : wholeNumber(attributes?.['w:firstLine']);
    });
    return {
      align: ALIGN[first([own, ...styled], (properties) => setting(properties, 'w:jc')) ?? ''] ?? 'left',
      left: (indent('w:left', 'w:start') ?? 0) / POINT,
      first: (hanging ?? 0) / POINT,
    };
  }

  /** Which numbering a paragraph with the properties `own` has by itself, its style or the styles below that one. */
  numbering(own: XmlElement | undefined): NumberingChoice {
    let numbering = setting(child(own, 'w:numPr'), 'w:numId');
    let level = wholeNumber(setting(child(own, 'w:numPr'), 'w:ilvl'));
    if (numbering !== undefined) return { numbering, level: level ?? 0, style: undefined };
    for (const style of this.#paragraphStyles(own)) {
      const chosen = child(child(style, 'w:pPr'), 'w:numPr');
      level ??= wholeNumber(setting(chosen, 'w:ilvl'));
      numbering = setting(chosen, 'w:numId');
      if (numbering !== undefined) return { numbering, level, style: style.attributes['w:styleId'] };
    }
    return { numbering: undefined, level: undefined, style: undefined };
  }

  #paragraphStyles(own: XmlElement | undefined): Generator<XmlElement> {
    return this.#chain(setting(own, 'w:pStyle') ?? this.#paragraphDefault);
  }

  /** The style and those that it is based on, nearest first. */
  *#chain(id: string | undefined): Generator<XmlElement> {
    let at = id;
    for (let step = 0; step < LONGEST_CHAIN && at !== undefined; step++) {
      const style = this.#styles.get(at);
      if (!style) return;
      yield style;
      at = setting(style, 'w:basedOn');
    }
  }
}

/** The first answer that is one. */
function first<T, V>(items: readonly T[], answer: (item: T) => V | undefined): V | undefined {
  for (const item of items) {
    const found = answer(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
