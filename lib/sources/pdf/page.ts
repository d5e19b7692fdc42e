import { apply, IDENTITY, inverse, type Matrix, times } from './matrix';
import type { Drawn, Glyph } from './operators';
import type { Stroke } from './strokes';
import { withoutStruck } from './struck';

/** What is known of a font by its name. */
export interface Face {
  readonly bold: boolean;
  /** Its letters are pictures: bullets, arrows, boxes. */
  readonly pictures: boolean;
  /** Legacy fonts that draw small letters as capitals (.VnTimeH). */
  readonly capitals: boolean;
}

/** A letter with its marks, in the page's own frame: text runs to the right, y grows downwards, in points. */
export interface Letter {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** Its baseline. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  /** Drawn as a capital, though its code is that of a small letter. */
  readonly capital: boolean;
}

/** A horizontal or vertical line that is drawn. */
export interface Rule {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** A page as its readers see it: turned so that its text is upright. */
export interface PdfPage {
  /** In the order of drawing; blanks among them. */
  readonly letters: readonly Letter[];
  readonly rules: readonly Rule[];
  /** The rules are not drawn: they were guessed from where words stand. */
  readonly guessed?: boolean;
  readonly width: number;
  readonly height: number;
  /** The page as a viewer shows it. */
  readonly shown: { readonly width: number; readonly height: number };
  /** From the frame to the page as it is shown: points from its upper left corner. */
  readonly toShown: Matrix;
  /** It could not be read and is empty. */
  readonly broken?: boolean;
}

export const brokenPage = (shown: PdfPage['shown']): PdfPage => ({
  ...shown,
  letters: [],
  rules: [],
  shown,
  toShown: IDENTITY,
  broken: true,
});

/** What pdf.js knows of a page at scale 1. */
export interface View {
  readonly transform: Matrix;
  readonly width: number;
  readonly height: number;
}

/** Text that leans more is a watermark or a stamp. */
const STRAIGHT = Math.sin((4 * Math.PI) / 180);
const MARK = /^\p{M}+$/u;
const TURNS: readonly (readonly [number, number])[] = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
];

export function pageOf({ glyphs, strokes }: Drawn, view: View, faceOf: (font: string) => Face): PdfPage {
  const turn = mostTurned(glyphs, view.transform);
  const [x, y] = TURNS[turn] ?? [1, 0];
  const turned: Matrix = [x, -y, y, x, 0, 0];
  const corners = [apply(turned, 0, 0), apply(turned, view.width, view.height)];
  const left = Math.min(...corners.map((corner) => corner[0]));
  const top = Math.min(...corners.map((corner) => corner[1]));
  const upright = times([1, 0, 0, 1, -left, -top], turned);
  const frame = times(upright, view.transform);
  const sideways = turn % 2 === 1;
  const width = sideways ? view.height : view.width;
  const height = sideways ? view.width : view.height;
  const scale = Math.hypot(frame[0], frame[1]);
  const letters: Letter[] = [];
  for (const glyph of glyphs) {
    const [x0, baseline] = apply(frame, glyph.x, glyph.y);
    const wayX = frame[0] * glyph.dx + frame[2] * glyph.dy;
    const wayY = frame[1] * glyph.dx + frame[3] * glyph.dy;
    const last = letters.at(-1);
    if (MARK.test(glyph.text) && last && last.text.trim() !== '') {
      letters[letters.length - 1] = { ...last, text: last.text + glyph.text };
      continue;
    }
    if (wayX < 0 || Math.abs(wayY) > STRAIGHT * Math.max(wayX, 0.01) + 0.01) continue;
    const out = x0 < -width * 0.02 || x0 > width * 1.02 || baseline < 0 || baseline > height * 1.01;
    const face = faceOf(glyph.font);
    const text = readable(glyph.text, face);
    if (out || text === '') continue;
    letters.push({
      text,
      x0,
      x1: x0 + wayX,
      y: baseline,
      size: glyph.size * scale,
      bold: face.bold,
      capital: face.capitals,
    });
  }
  const shown = { width: view.width, height: view.height };
  const rules = rulesOf(strokes, frame);
  return { letters: withoutStruck(letters, rules), rules, width, height, shown, toShown: inverse(upright) };
}

/** The quarter turn at which most of the text stands. */
function mostTurned(glyphs: readonly Glyph[], transform: Matrix): number {
  const counts = [0, 0, 0, 0];
  for (const { dx, dy } of glyphs) {
    const x = transform[0] * dx + transform[2] * dy;
    const y = transform[1] * dx + transform[3] * dy;
    const turn = Math.abs(x) >= Math.abs(y) ? (x >= 0 ? 0 : 2) : y >= 0 ? 1 : 3;
    counts[turn] = (counts[turn] ?? 0) + 1;
  }
  return counts.indexOf(Math.max(...counts));
}

/** Letters of symbol fonts, and of old fonts for Vietnamese, lie in the private use area on the places of Latin 1. */
const PRIVATE = /[\uf020-\uf07e\uf0b7]/g;

function readable(text: string, face: Face): string {
  if (face.pictures) return text.trim() === '' ? ' ' : '•';
  const plain = text.replace(PRIVATE, (letter) =>
    letter === '\uf0b7' ? '•' : String.fromCharCode(letter.charCodeAt(0) & 0xff),
  );
  // Codes without a letter come from fonts that do not say what they draw.
  return Array.from(plain, (letter) => (letter < ' ' ? '' : letter)).join('');
}

function rulesOf(strokes: readonly Stroke[], frame: Matrix): Rule[] {
  const rules: Rule[] = [];
  for (const { from, to } of strokes) {
    const [ax, ay] = apply(frame, from[0], from[1]);
    const [bx, by] = apply(frame, to[0], to[1]);
    const rule = { x0: Math.min(ax, bx), x1: Math.max(ax, bx), y0: Math.min(ay, by), y1: Math.max(ay, by) };
    const [wide, high] = [rule.x1 - rule.x0, rule.y1 - rule.y0];
    if ((wide < 1 && high > 4) || (high < 1 && wide > 4)) rules.push(rule);
  }
  return rules;
}
