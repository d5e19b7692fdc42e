import { drawBullet, drawNumber } from './counter';
import type { Styles } from './styles';
import { child, elements, setting, switchOf, wholeNumber, type XmlElement } from './xml';

interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2" */
  readonly text: string;
  /** Starts again after a level below this number (from 1); 0 never does. */
  readonly restart: number;
  /** All its numbers are drawn as digits. */
  readonly legal: boolean;
  readonly style: string | undefined;
  readonly font: string | undefined;
  readonly hidden: boolean;
  readonly paragraph: XmlElement | undefined;
}

interface List {
  /** Lists with one abstract numbering count on together. */
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

/** What is drawn before a paragraph. */
export interface Numbered {
  /** Undefined where the number is hidden or has no letters. */
  readonly marker: string | undefined;
  readonly depth: number;
  /** The paragraph properties of the level. */
  readonly paragraph: XmlElement | undefined;
}

const DEEPEST = 8;

/** numbering.xml: draws the markers of automatic lists, in the order of the document (ECMA-376, 17.9). */
export class Numbering {
  readonly #abstracts = new Map<string, XmlElement>();
  readonly #nums = new Map<string, XmlElement>();
  readonly #lists = new Map<string, List | undefined>();
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #started = new Set<string>();
  readonly #styles: Styles;

  constructor(root: XmlElement | undefined, styles: Styles) {
    this.#styles = styles;
    for (const abstract of elements(root, 'w:abstractNum'))
      this.#abstracts.set(abstract.attributes['w:abstractNumId'] ?? '', abstract);
    for (const num of elements(root, 'w:num')) this.#nums.set(num.attributes['w:numId'] ?? '', num);
  }

  /** Counts the paragraph with the properties `own` and says what stands before it; undefined when it is in no list. */
  next(own: XmlElement | undefined): Numbered | undefined {
    const choice = this.#styles.numbering(own);
    const list = choice.numbering === undefined ? undefined : this.#list(choice.numbering);
    if (!list || choice.numbering === undefined) return undefined;
    const depth = Math.min(Math.max(linkedLevel(list, choice.style) ?? choice.level ?? 0, 0), DEEPEST);
    const level = list.levels.get(depth);
    if (!level) return undefined;
    const counts = this.#count(choice.numbering, list, depth);
    const drawn = level.hidden ? '' : draw(list, level, depth, counts);
    return { marker: drawn || undefined, depth, paragraph: level.paragraph };
  }

  #count(numbering: string, list: List, depth: number): readonly (number | undefined)[] {
    const counts = this.#counts.get(list.abstract) ?? [];
    this.#counts.set(list.abstract, counts);
    const start = list.starts.get(depth) ?? list.levels.get(depth)?.start ?? 1;
    const key = `${numbering} ${depth}`;
    const restarts = list.starts.has(depth) && !this.#started.has(key);
    this.#started.add(key);
    const before = counts[depth];
    counts[depth] = before === undefined || restarts ? start : before + 1;
    for (const [below, { restart }] of list.levels) {
      if (below > depth && restart > depth) counts[below] = undefined;
    }
    return counts;
  }

  #list(numbering: string): List | undefined {
    if (!this.#lists.has(numbering)) this.#lists.set(numbering, this.#read(numbering));
    return this.#lists.get(numbering);
  }

  #read(numbering: string, link = true): List | undefined {
    const num = this.#nums.get(numbering);
    const id = setting(num, 'w:abstractNumId') ?? '';
    const abstract = this.#abstracts.get(id);
    if (!num || !abstract) return undefined;
    const linked = setting(abstract, 'w:numStyleLink');
    if (linked !== undefined && link) {
      const target = this.#styles.numberingOf(linked);
      const list = target === undefined ? undefined : this.#read(target, false);
      return list && { ...list, ...overridden(num, list.levels) };
    }
    const levels = new Map<number, Level>();
    for (const level of elements(abstract, 'w:lvl')) addLevel(levels, level);
    return { abstract: id, ...overridden(num, levels) };
  }
}

function addLevel(levels: Map<number, Level>, element: XmlElement): void {
  const depth = wholeNumber(element.attributes['w:ilvl']);
  if (depth === undefined || depth < 0 || depth > DEEPEST) return;
  const run = child(element, 'w:rPr');
  const fonts = child(run, 'w:rFonts')?.attributes;
  levels.set(depth, {
    start: wholeNumber(setting(element, 'w:start')) ?? 0,
    format: formatOf(element),
    text: setting(element, 'w:lvlText') ?? '',
    restart: wholeNumber(setting(element, 'w:lvlRestart')) ?? depth,
    legal: switchOf(element, 'w:isLgl') ?? false,
    style: setting(element, 'w:pStyle'),
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
    hidden: switchOf(run, 'w:vanish') ?? false,
    paragraph: child(element, 'w:pPr'),
  });
}

/** Newer formats stand beside an older one that every reader knows. */
function formatOf(level: XmlElement): string {
  const fallback = child(child(level, 'mc:AlternateContent'), 'mc:Fallback');
  return setting(level, 'w:numFmt') ?? setting(fallback, 'w:numFmt') ?? 'decimal';
}

function overridden(num: XmlElement, inherited: ReadonlyMap<number, Level>): Pick<List, 'levels' | 'starts'> {
  const levels = new Map(inherited);
  const starts = new Map<number, number>();
  for (const override of elements(num, 'w:lvlOverride')) {
    const depth = wholeNumber(override.attributes['w:ilvl']);
    const start = wholeNumber(setting(override, 'w:startOverride'));
    if (depth !== undefined && start !== undefined) starts.set(depth, start);
    for (const level of elements(override, 'w:lvl')) addLevel(levels, level);
  }
  return { levels, starts };
}

/** The level that is made for paragraphs of `style`. */
function linkedLevel(list: List, style: string | undefined): number | undefined {
  if (style === undefined) return undefined;
  for (const [depth, level] of list.levels) if (level.style === style) return depth;
  return undefined;
}

function draw(list: List, level: Level, depth: number, counts: readonly (number | undefined)[]): string {
  if (level.format === 'bullet') return level.text === '' ? '' : drawBullet(level.text, level.font);
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    if (at > depth) return '';
    const above = list.levels.get(at);
    // A level that was never used is drawn as if it had begun.
    const number = counts[at] ?? above?.start ?? 1;
    return drawNumber(number, level.legal ? 'decimal' : (above?.format ?? 'decimal'));
  });
  return text.replace(/\s+/g, ' ').trim();
}
