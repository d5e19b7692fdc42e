import { apply, IDENTITY, type Matrix, matrixOf, times } from './matrix';
import { type Stroke, strokesOf } from './strokes';

/** A letter (or several that one glyph draws) where the page draws it, in the units of its user space. */
export interface Glyph {
  readonly text: string;
  /** Where it begins on its baseline. */
  readonly x: number;
  readonly y: number;
  /** The way to where the next one begins. */
  readonly dx: number;
  readonly dy: number;
  /** Height of its font. */
  readonly size: number;
  readonly font: string;
}

/** What pdf.js makes of a page's content (`page.getOperatorList()`). */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The numbers that pdf.js gives its operators (`OPS`). */
export type OperatorNumbers = Readonly<Record<string, number>>;

export interface Drawn {
  readonly glyphs: readonly Glyph[];
  readonly strokes: readonly Stroke[];
}

interface State {
  matrix: Matrix;
  font: string;
  size: number;
  /** Glyph units per 1 of size. */
  unit: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
}

/** Pages of text have some thousands; more is a drawing made of letters, or harm. */
const MOST_GLYPHS = 60_000;
const MOST_STROKES = 20_000;
const DEEPEST = 256;

/**
 * Runs the operators that place text and lines (ISO 32000-1, 8.4 and 9.4). pdf.js' own `getTextContent` is not used:
 * it tears decomposed syllables apart, drops the soft hyphen (ư of TCVN3), and knows neither the names of fonts nor
 * the lines of tables. `unitOf` gives the width of a font's glyph unit.
 */
export function draw(operators: Operators, numbers: OperatorNumbers, unitOf: (font: string) => number): Drawn {
  const run = new Run(unitOf);
  const names = new Map(Object.entries(numbers).map(([name, number]) => [number, name]));
  for (const [index, operator] of operators.fnArray.entries()) {
    const args = operators.argsArray[index];
    run.step(names.get(operator) ?? '', Array.isArray(args) ? args : []);
    if (run.glyphs.length > MOST_GLYPHS) break;
  }
  return run;
}

const numeric = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

class Run {
  readonly glyphs: Glyph[] = [];
  readonly strokes: Stroke[] = [];
  #state: State = {
    matrix: IDENTITY,
    font: '',
    size: 0,
    unit: 0.001,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
  };
  #stack: State[] = [];
  #line: Matrix = IDENTITY;
  #text: Matrix = IDENTITY;
  readonly #unitOf: (font: string) => number;

  constructor(unitOf: (font: string) => number) {
    this.#unitOf = unitOf;
  }

  step(name: string, args: readonly unknown[]): void {
    const state = this.#state;
    switch (name) {
      case 'save':
      case 'beginGroup':
        this.#save();
        break;
      case 'restore':
      case 'endGroup':
      case 'paintFormXObjectEnd':
        this.#restore();
        break;
      case 'transform':
        this.#transform(matrixOf(args));
        break;
      case 'paintFormXObjectBegin':
        this.#save();
        this.#transform(matrixOf(args[0]));
        break;
      case 'beginText':
        this.#line = IDENTITY;
        this.#text = IDENTITY;
        break;
      case 'setTextMatrix':
        this.#line = matrixOf(args[0]) ?? matrixOf(args) ?? IDENTITY;
        this.#text = this.#line;
        break;
      case 'setLeadingMoveText':
        state.leading = -numeric(args[1]);
        this.#move(numeric(args[0]), numeric(args[1]));
        break;
      case 'moveText':
        this.#move(numeric(args[0]), numeric(args[1]));
        break;
      case 'nextLine':
        this.#move(0, -state.leading);
        break;
      case 'setLeading':
        state.leading = numeric(args[0]);
        break;
      case 'setCharSpacing':
        state.charSpacing = numeric(args[0]);
        break;
      case 'setWordSpacing':
        state.wordSpacing = numeric(args[0]);
        break;
      case 'setHScale':
        state.scale = numeric(args[0]) / 100;
        break;
      case 'setTextRise':
        state.rise = numeric(args[0]);
        break;
      case 'setFont':
        this.#font(args[0], args[1]);
        break;
      case 'setGState':
        this.#graphics(args[0]);
        break;
      case 'showText':
        this.#show(args[0]);
        break;
      case 'constructPath':
        if (this.strokes.length < MOST_STROKES)
          this.strokes.push(...strokesOf(numeric(args[0]), args[1], this.#state.matrix));
        break;
    }
  }

  #save(): void {
    if (this.#stack.length < DEEPEST) this.#stack.push({ ...this.#state });
  }

  #restore(): void {
    this.#state = this.#stack.pop() ?? this.#state;
  }

  #transform(matrix: Matrix | undefined): void {
    if (matrix) this.#state.matrix = times(this.#state.matrix, matrix);
  }

  #move(x: number, y: number): void {
    this.#line = times(this.#line, [1, 0, 0, 1, x, y]);
    this.#text = this.#line;
  }

  #font(name: unknown, size: unknown): void {
    if (typeof name !== 'string') return;
    this.#state.font = name;
    this.#state.size = numeric(size);
    this.#state.unit = this.#unitOf(name);
  }

  #graphics(entries: unknown): void {
    if (!Array.isArray(entries)) return;
    for (const entry of entries) {
      if (Array.isArray(entry) && entry[0] === 'Font' && Array.isArray(entry[1])) this.#font(entry[1][0], entry[1][1]);
    }
  }

  #show(items: unknown): void {
    if (!Array.isArray(items)) return;
    const { matrix, font, size, unit, charSpacing, wordSpacing, scale, rise } = this.#state;
    for (const item of items) {
      if (typeof item === 'number') {
        this.#text = times(this.#text, [1, 0, 0, 1, (-item / 1000) * size * scale, 0]);
        continue;
      }
      const { text, width, isSpace } = glyphOf(item);
      const way = (width * unit * size + charSpacing + (isSpace ? wordSpacing : 0)) * scale;
      const whole = times(matrix, this.#text);
      const drawn = width * unit * size * scale;
      const [x, y] = apply(whole, 0, rise);
      if (text !== '' && this.glyphs.length <= MOST_GLYPHS) {
        const height = Math.abs(size) * Math.hypot(whole[2], whole[3]);
        this.glyphs.push({ text, x, y, dx: whole[0] * drawn, dy: whole[1] * drawn, size: height, font });
      }
      this.#text = times(this.#text, [1, 0, 0, 1, way, 0]);
    }
  }
}

function glyphOf(item: unknown): { text: string; width: number; isSpace: boolean } {
  if (typeof item !== 'object' || item === null) return { text: '', width: 0, isSpace: false };
  const { unicode, width, isSpace }: Partial<Record<string, unknown>> = { ...item };
  return { text: typeof unicode === 'string' ? unicode : '', width: numeric(width), isSpace: isSpace === true };
}
