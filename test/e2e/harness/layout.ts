import type { Page } from 'playwright-core';
import * as z from 'zod/mini';

const Faults = z.array(z.string());

/**
 * What does not fit on one of our screens as it is drawn now: the page scrolls sideways, a control's or a line's words reach
 * beyond the window, or words lie under a button that they are no part of. What sticks to an edge lies over others by design.
 */
export async function layoutFaults(page: Page, width: number, height = 900): Promise<readonly string[]> {
  const before = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await page.setViewportSize({ width, height });
  const found = await page.evaluate(() => {
    const faults: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth)
      faults.push(`scrolls sideways: ${root.scrollWidth} of ${root.clientWidth}`);
    const sticks = (element: Element | null): boolean =>
      element !== null && (/sticky|fixed/.test(getComputedStyle(element).position) || sticks(element.parentElement));
    /** Only for those who hear it. */
    const isUnseen = (element: Element): boolean => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return true;
      const { width, height } = element.getBoundingClientRect();
      return width <= 1 || height <= 1;
    };
    /** Cut off by design: scrolled away, or the end of a line that is clamped. */
    const isCut = (box: DOMRect, element: Element | null): boolean => {
      if (element === null || element === document.body) return false;
      const edge = element.getBoundingClientRect();
      const inside =
        box.left >= edge.left - 1 &&
        box.right <= edge.right + 1 &&
        box.top >= edge.top - 1 &&
        box.bottom <= edge.bottom + 1;
      return (getComputedStyle(element).overflowY !== 'visible' && !inside) || isCut(box, element.parentElement);
    };
    const boxes: { readonly words: string; readonly owner: Element; readonly box: DOMRect }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { nodeValue, parentElement } = walker.currentNode;
      const words = nodeValue?.trim() ?? '';
      if (!words || !parentElement || isUnseen(parentElement) || sticks(parentElement)) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      for (const box of range.getClientRects())
        if (!isCut(box, parentElement)) boxes.push({ words: words.slice(0, 60), owner: parentElement, box });
    }
    for (const { words, box } of boxes)
      if (box.left < -1 || box.right > root.clientWidth + 1) faults.push(`beyond the window: ${words}`);
    for (const button of document.querySelectorAll('button, a[href], input, select, textarea, summary')) {
      const at = button.getBoundingClientRect();
      if (isUnseen(button) || sticks(button) || isCut(at, button.parentElement)) continue;
      const { left, right, top, bottom } = at;
      for (const { words, owner, box } of boxes) {
        const across = Math.min(right, box.right) - Math.max(left, box.left);
        const down = Math.min(bottom, box.bottom) - Math.max(top, box.top);
        if (
          across > 2 &&
          down > 4 &&
          !button.contains(owner) &&
          !owner.contains(button) &&
          !owner.closest('label')?.contains(button)
        )
          faults.push(`“${button.textContent?.trim() || button.getAttribute('aria-label')}” over “${words}”`);
      }
    }
    return [...new Set(faults)];
  });
  await page.setViewportSize(before);
  return Faults.parse(found);
}
