import { call } from '@/lib/own';

/** An HTML element with a class and children. No markup is parsed: pages may forbid that. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = call(document, 'createElement', tag) as HTMLElementTagNameMap[K];
  if (className) made.className = className;
  made.append(...children);
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';
const drawn = (tag: string): SVGElement => call(document, 'createElementNS', SVG, tag) as SVGElement;

/** A drawing of lines in a square of `size` units. */
export function icon(size: number, className: string, ...paths: string[]): SVGElement {
  const svg = drawn('svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('class', className);
  svg.setAttribute('aria-hidden', 'true');
  for (const d of paths) {
    const path = drawn('path');
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}
