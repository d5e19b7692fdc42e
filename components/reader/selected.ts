import type { BlockSpan } from '@/lib/reading';

/** What is selected of the paper that is drawn from its paragraphs, as parts of these. */
export function selectedOnPaper(document: Document): BlockSpan[] {
  const selection = document.getSelection();
  if (!selection?.rangeCount) return [];
  const selected = selection.getRangeAt(0);
  return [...document.querySelectorAll<HTMLElement>('p[data-block]')].flatMap((paragraph) => {
    if (!selected.intersectsNode(paragraph)) return [];
    const before = document.createRange();
    before.selectNodeContents(paragraph);
    const marker = paragraph.querySelector('[data-marker]');
    if (marker) before.setStartAfter(marker);
    const within = before.cloneRange();
    if (selected.compareBoundaryPoints(Range.START_TO_START, within) > 0)
      within.setStart(selected.startContainer, selected.startOffset);
    if (selected.compareBoundaryPoints(Range.END_TO_END, within) < 0)
      within.setEnd(selected.endContainer, selected.endOffset);
    before.setEnd(within.startContainer, within.startOffset);
    const start = before.toString().length;
    const end = start + within.toString().length;
    return start < end ? [{ block: Number(paragraph.dataset.block), start, end }] : [];
  });
}
