import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('components/shared/tokens.css', 'utf8');

/** The custom properties of the first block that `selector` opens. */
function block(selector: string): Map<string, string> {
  const [, body = ''] = css.split(`${selector} {`);
  const [inside = ''] = body.split('}');
  return new Map([...inside.matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
}
const light = block(':root');
const dark = block(':root:not([data-theme="light"])');

test('dark is the same whether the system or the officer chose it', () => {
  expect(block(':root[data-theme="dark"]')).toEqual(dark);
});

test('every colour has its dark counterpart', () => {
  const colours = [...light].filter(([, value]) => /^#|^0 1px/.test(value)).map(([name]) => name);
  expect([...dark.keys()]).toEqual(colours);
});

const sheets = readdirSync('components', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.css'));

test.each(sheets)('Chromium 109 can read %s', (path) => {
  const rules = readFileSync(`components/${path}`, 'utf8').replace(/\/\*.*?\*\//gs, '');
  expect(rules).not.toMatch(/light-dark\(|color-mix\(|&|: safe |@container|@scope/);
});

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(theme: Map<string, string>, a: string, b: string): number {
  const [dim = 0, bright = 0] = [a, b].map((name) => luminance(theme.get(name) ?? '')).sort((x, y) => x - y);
  return (bright + 0.05) / (dim + 0.05);
}

const PAPERS = ['--ground', '--surface', '--surface-sunken', '--surface-raised', '--accent-soft'];
const PAIRS = [
  ...['--ink', '--ink-soft', '--ink-faint'].flatMap((ink) => PAPERS.map((paper) => [ink, paper, 4.5] as const)),
  ...['--overdue', '--soon', '--done', '--changed'].map((status) => [status, '--surface', 4.5] as const),
  ...['--overdue', '--soon', '--done', '--changed'].map((status) => [status, `${status}-soft`, 4.5] as const),
  ['--on-accent', '--accent', 4.5] as const,
  ['--inverse-accent', '--inverse', 4.5] as const,
  ['--line-control', '--surface-raised', 3] as const,
];

test.each(PAIRS)('%s can be told from %s (%s : 1), light and dark', (ink, paper, least) => {
  expect(contrast(light, ink, paper)).toBeGreaterThanOrEqual(least);
  expect(contrast(dark, ink, paper)).toBeGreaterThanOrEqual(least);
});
