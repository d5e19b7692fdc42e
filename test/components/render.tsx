import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, vi } from 'vitest';
import { TextProvider } from '@/components/shared';
import type { Language, Settings } from '@/lib/tasks';

/** A page in jsdom, in Vietnamese, and an officer's hands. Imported by tests with `@vitest-environment jsdom`. */
let root: Root | undefined;

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  // jsdom lays nothing out and has no such method.
  Element.prototype.scrollIntoView = () => {};
});
afterEach(() => {
  act(() => root?.unmount());
  root = undefined;
  document.body.replaceChildren();
  vi.useRealTimers();
});

/** Renders, or renders anew what stands there. */
export function render(children: ReactNode, language: Language = 'vi', theme: Settings['theme'] = 'system'): void {
  if (!root) root = createRoot(document.body.appendChild(document.createElement('div')));
  const page = (
    <TextProvider language={language} theme={theme}>
      {children}
    </TextProvider>
  );
  act(() => root?.render(page));
}

function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  return (labels[0] ?? element).textContent?.trim() ?? '';
}

/** The elements that match `selector`, as they are named to the officer. */
export const named = (selector: string): string[] => [...document.querySelectorAll(selector)].map(nameOf);

/** The one element that matches `selector` and has this name (or one that begins so). */
export function get(selector: string, name = ''): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => nameOf(one).startsWith(name));
  if (!found[0]) throw new Error(`No ${selector} is named “${name}”; there are: ${named(selector).join(' | ')}`);
  return found[0];
}

export const click = (element: HTMLElement): void => act(() => element.click());

/** Puts the focus on a field and its text to `text`, as typing does. */
export function type(field: HTMLElement, text: string): void {
  if (!(field instanceof HTMLInputElement)) throw new Error('Only a field can be typed in.');
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  act(() => {
    field.focus();
    setValue?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export function press(element: HTMLElement, key: string): void {
  act(() => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
}

/** Lets promises and timers that are due run. */
export const settle = (): Promise<void> => act(async () => {});

export const pageText = (): string => document.body.textContent ?? '';
