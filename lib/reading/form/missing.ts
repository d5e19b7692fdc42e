import type { Block, Header, Missing, Unseen } from '../types';
import { isClosing } from './closing';
import { isPerson, isTitle, RECIPIENTS, showsMotto } from './signs';
import type { Zones } from './zones';

/** Words after which a sentence goes on, whatever it is. */
const GOES_ON =
  /(?:^|\s)(?:và|của|với|các|những|để|cho|theo|trong|tại|về|từ|đến|trước|ngày|tháng|hoặc|do|là|được|phải|cần|nhằm|số|việc)$|[,–-]$/u;

/**
 * What of a document is not on the page, as far as it can be told: its head where nothing of one is there, or where pages
 * come before and what a head begins with is not there; its end where a head is, but neither closing formula, recipients
 * nor signature, or where the last paragraph stops within a sentence; a table whose cells its source could not tell. Many
 * pages show the text alone: that nothing of a foot stands under it says nothing then.
 */
export function missingOf(
  blocks: readonly Block[],
  zones: Zones,
  header: Header,
  { comesAfter = false, goesOn = false }: Partial<Unseen>,
): readonly Missing[] {
  const missing: Missing[] = [];
  const motto = blocks.slice(zones.start, zones.body).some(({ text }) => showsMotto(text));
  const parts = [zones.number >= 0, zones.date >= 0, motto, zones.kind >= 0, zones.about >= 0 || zones.to >= 0];
  const head = parts.filter(Boolean).length;
  if (head === 0 || (comesAfter && zones.number < 0 && !motto)) missing.push('beginning');

  const text = blocks.slice(zones.body, zones.bodyEnd).map((block) => block.text);
  const last = text.at(-1) ?? '';
  const foot =
    header.signer !== null ||
    zones.recipients >= 0 ||
    blocks
      .slice(zones.bodyEnd, zones.end)
      .some((block) => RECIPIENTS.test(block.text) || isTitle(block.text) || isPerson(block.text));
  const closed = text.slice(-3).some((line) => /\.\s*\/\s*\.?\s*$/.test(line) || isClosing(line, false));
  const broken = zones.bodyEnd === zones.end && last.length > 40 && GOES_ON.test(last);
  if (!foot && (broken || ((head >= 2 || goesOn) && !closed))) missing.push('end');
  if (blocks.slice(zones.body, zones.end).some(({ unclear }) => unclear)) missing.push('table');
  return missing;
}
