import type { Block, Reading } from './types';

/** Reads a document in small steps: the caller decides after each `yield` whether it goes on. */
export function* readSteps(_blocks: readonly Block[]): Generator<void, Reading> {
  yield;
  return { is: 'other', confidence: 0, reasons: [] };
}

/** Reads a document. */
export function read(blocks: readonly Block[]): Reading {
  const steps = readSteps(blocks);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Whether a page's raw text is worth reading. */
export const mayBeNotice = (text: string): boolean => text.length > 0;
