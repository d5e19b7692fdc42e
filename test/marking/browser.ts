import { vi } from 'vitest';

/** What browsers have and jsdom has not: observers that see everything, idle time, highlights, boxes of ranges. */
export function stubBrowser(): { readonly highlights: Map<string, Set<Range>> } {
  const highlights = new Map<string, Set<Range>>();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(private readonly seen: (entries: { target: Element; isIntersecting: boolean }[]) => void) {}
      observe(target: Element): void {
        this.seen([{ target, isIntersecting: true }]);
      }
      disconnect(): void {}
    },
  );
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 0));
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run, 0));
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => clearTimeout(frame));
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  vi.stubGlobal('Highlight', class extends Set<Range> {});
  vi.stubGlobal('CSS', { highlights });
  const line = { left: 200, top: 100, right: 700, bottom: 124, width: 500, height: 24 };
  Object.assign(Range.prototype, { getBoundingClientRect: () => line, getClientRects: () => [line] });
  Object.assign(Element.prototype, { getClientRects: () => [line], scrollIntoView: () => undefined });
  Object.assign(Document.prototype, { elementFromPoint: () => null });
  return { highlights };
}

/** Looks into the closed shadow root of our host: remembers every root that is made from now on. */
export function rememberRoots(): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
  return roots;
}
