import { translator } from '@/lib/i18n';
import type { OwnPageMessage, Refusal, Selected } from '@/lib/messages';
import { parseSelected } from '@/lib/messages/schema';
import { type Block, type BlockSpan, read } from '@/lib/reading';
import { annotate as keep, settings } from '@/lib/store';
import { type AnnotationId, chosenFrom, type NoticeId } from '@/lib/tasks';
import { slice } from '@/lib/text';
import { clock } from './clock';
import { paragraphsOf } from './paragraphs';
import { askFrames } from './tabs';
import { tellBackground } from './tell-background';

/** Longer ones are no passage that one has something to say about; characters, and paragraphs. */
const LONGEST = 4_000;
const MOST = 50;

/**
 * From a page of the extension: what the officer has selected of a notice in a tab gets an annotation, or the one with
 * this id is about that now.
 *
 * @returns what could not be done, or null
 */
export const annotateSelected = (tabId: number, noticeId: NoticeId, id: AnnotationId): Promise<Refusal | null> =>
  tellBackground({ type: 'annotate', tabId, noticeId, id });

/**
 * In the background: the same.
 *
 * @throws StoreError
 */
export async function annotate({
  tabId,
  noticeId,
  id,
}: OwnPageMessage & { type: 'annotate' }): Promise<Refusal | null> {
  const answers = (await askFrames(tabId, { type: 'tell-selected', noticeId })).map(parseSelected);
  const t = translator((await settings()).language);
  const found = answers
    .map((selected) => selected && wordsIn(selected))
    .find((words) => words && words.spans.length > 0);
  if (!found) return { error: t(answers.some((one) => one?.is === 'picture') ? 'annotatePicture' : 'annotateNothing') };
  const { blocks, spans } = found;
  const length = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  if (spans.length > MOST || length > LONGEST) return { error: t('annotateTooLong') };
  await keep(noticeId, id, chosenFrom(spans, blocks), clock());
  return null;
}

interface Words {
  readonly blocks: readonly Block[];
  /** Without blanks at their edges. */
  readonly spans: readonly BlockSpan[];
}

/** What is selected of the notice itself: not of what a page has above it, nor of another document below. */
function wordsIn(selected: Selected): Words | null {
  if (selected.is === 'picture' || selected.spans.length === 0) return null;
  const { blocks, toRead } = paragraphsOf(selected);
  const reading = read(blocks);
  if (reading.is !== 'notice') return null;
  const { blocks: own, more } = reading.notice;
  const isOwn = ({ block }: BlockSpan): boolean => block >= own.start && (more === 0 || block < own.end);
  const spans = toRead(selected.spans)
    .filter(isOwn)
    .map((span) => trimmed(span, slice(blocks[span.block]?.text ?? '', span)))
    .filter(({ start, end }) => start < end);
  return { blocks, spans };
}

const trimmed = ({ block, start, end }: BlockSpan, words: string): BlockSpan => ({
  block,
  start: start + words.length - words.trimStart().length,
  end: end - (words.length - words.trimEnd().length),
});
