import { makeDay } from '@/lib/calendar';
import type { Block, Header } from '../types';
import { isCapitals, OFFICE, UNIT_NOUN } from '../words/words';
import { attachedIn } from './attached';
import { APPENDIX } from './signs';
import { textOf, type Zones } from './zones';

/** An appendix with tasks that is on the page alone: portals keep it as a file of its own. */

/** "(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/3/2026 của UBND xã …)": what it belongs to. */
const PARENT =
  /èm theo (\p{Lu}\p{Ll}+(?: \p{Ll}+)?)(?: số)?\s*:?\s*(\d+)?[\s.…_]*(?:[/-]\s*([\p{Lu}\d][A-Za-zÀ-ỹ\d]*(?:[-–/&][A-Za-zÀ-ỹ\d&]+)*))?/u;
const DAY = /ngày\s*(\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(\d{1,2})(?:\s*[/.-]\s*|\s+năm\s+)(\d{4})/u;
const ISSUER = new RegExp(`\\scủa (?:(?:${OFFICE}) (?=${UNIT_NOUN}))?(\\p{Lu}[^()]{3,90}?)\\s*\\)?\\.?$`, 'u');
/** Research that is paid for is a list of projects. */
const PROJECTS = /nhiệm vụ (?:khoa học|KH)/iu;

/** Where the parts of such an appendix lie; null where there is none. Asked only of what shows no head and no foot. */
export function appendixZones(blocks: readonly Block[]): Zones | null {
  const body = attachedIn(blocks, 0, blocks.length);
  if (body < 0) return null;
  const start = Math.max(0, body - 4);
  if (blocks.slice(start, body).some(({ text }) => PROJECTS.test(text))) return null;
  const end = blocks.length;
  const nowhere = { number: -1, date: -1, kind: -1, about: -1, to: -1, recipients: -1, attached: -1 };
  return { ...nowhere, start, headEnd: body, body, bodyEnd: end, footEnd: end, end, more: 0 };
}

const isTitleLine = (block: Block | undefined): boolean =>
  block !== undefined && !block.cell && (block.bold === true || isCapitals(block.text) || APPENDIX.test(block.text));

/** Where the title begins that stands over the line which says what the appendix belongs to. */
export function titleStart(blocks: readonly Block[], { body }: Zones): number {
  let title = body - 2;
  while (title > body - 7 && isTitleLine(blocks[title - 1])) title--;
  return Math.max(0, title);
}

/** The header that the line above the text of an appendix gives: that of the document which it belongs to. */
export function headerOfParent(blocks: readonly Block[], zones: Zones, header: Header): Header {
  const line = textOf(blocks, zones.body - 1);
  const subject = blocks.slice(titleStart(blocks, zones), zones.body - 1).map(({ text }) => text);
  const [, kind = null, number = null, symbol = null] = PARENT.exec(line) ?? [];
  const [, day, month, year] = DAY.exec(line) ?? [];
  return {
    ...header,
    subject: subject.join(' ') || null,
    kind: kind === 'Văn bản' ? 'Công văn' : kind,
    number,
    symbol,
    issuer: ISSUER.exec(line)?.[1] ?? null,
    issuedOn: year ? makeDay(Number(year), Number(month), Number(day)) : null,
  };
}
