import type { Frame, Page } from 'playwright-core';
import * as z from 'zod/mini';
import { until } from './targets';

/** A page or frame of whichever browser. */
export interface Evaluating {
  evaluate(expression: string | (() => unknown)): Promise<unknown>;
}

/** A frame that a script writes anew while it is asked may never answer (milliseconds). */
const PATIENCE = 2_000;

/** How many elements of `selector` a frame has; none where it is gone or does not answer. */
const countIn = (frame: Frame, selector: string): Promise<number> =>
  Promise.race([
    frame
      .locator(selector)
      .count()
      .catch(() => 0),
    new Promise<number>((resolve) => setTimeout(() => resolve(0), PATIENCE)),
  ]);

/** The frame that has an element of `selector`, once it is there: which of a page's frames comes last is nobody's promise. */
export const frameWith = (page: Page, selector: string): Promise<Frame> =>
  until(`the frame with ${selector}`, async () => {
    for (const frame of page.frames()) if ((await countIn(frame, selector)) > 0) return frame;
    return undefined;
  });

/** The frame with the document's text. */
export const paperOf = (page: Page): Promise<Frame> => frameWith(page, '.paper');

/** How many `<div>`s a document has beside its head and body: each shown notice may add one, ours. */
export const hostElements = async (frame: Evaluating): Promise<number> =>
  Number(
    await frame.evaluate(
      () => [...document.documentElement.children].filter((child) => child.localName === 'div').length,
    ),
  );

const Marks = z.record(z.string(), z.array(z.string()));

/** What is marked in a document by CSS highlights: for each highlight's name the texts, in document order. */
export async function marks(frame: Evaluating): Promise<Readonly<Record<string, readonly string[]>>> {
  return Marks.parse(
    await frame.evaluate(() => {
      const found: Record<string, string[]> = {};
      for (const [name, highlight] of CSS.highlights) {
        const ranges = [...highlight].filter((range) => range instanceof Range);
        found[name] = ranges
          .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
          .map((range) => range.toString());
      }
      return found;
    }),
  );
}

/** The document's markup as the portal wrote it: everything but `<div>`s beside head and body. */
export const markup = async (frame: Evaluating): Promise<string> =>
  String(
    await frame.evaluate(() => {
      const root = document.documentElement;
      const parts = [...root.childNodes].filter((node) => node.nodeName !== 'DIV');
      const attributes = [...root.attributes].map(({ name, value }) => `${name}=${value}`);
      return [...attributes, ...parts.map((node) => (node instanceof Element ? node.outerHTML : node.nodeValue))].join(
        '\n',
      );
    }),
  );
