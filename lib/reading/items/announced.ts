import type { Line } from '../lines/line';
import { BULLET_LEVEL } from '../lines/marker';
import type { Node } from '../lines/node';
import { introduces } from '../sentences/sections';
import { isStatement } from '../sentences/statements';
import type { Units } from '../units/units';
import { opensWithVerb } from '../words/lexicon';
import type { Headings } from './headings';
import { GIVES_TO, STARTS_WITH_VERB } from './orders';

/** "2. Các phòng thực hiện các việc sau:", "a) Về thủy lợi" over paragraphs in place of a list. */

const TOPIC = /^[^.;:]{3,110}[^.;:,…]$/u;

/** Whether an item's line announces what follows it, or only says what that is about. */
export function announces({ level, line }: Node): boolean {
  const text = line?.text ?? '';
  if (BULLET_LEVEL.test(level)) return false;
  return introduces(text) || (TOPIC.test(text) && !STARTS_WITH_VERB.test(text) && !GIVES_TO.test(text));
}

const SENTENCE = /^\p{Lu}.*[.;]$/u;
function orders(line: Line, headings: Headings, units: Units): boolean {
  const { text } = line;
  if (STARTS_WITH_VERB.test(text) || GIVES_TO.test(text)) return true;
  return headings.of(line)?.sure === true || units.subject(text, 0) !== null || opensWithVerb(text, 0);
}

/** Whether an item's further paragraphs are what it announces: orders, each of them, or most where the line says that a list follows. */
export function announcesParagraphs(node: Node, headings: Headings, units: Units): boolean {
  const { more, line } = node;
  if (more.length < 2 || !announces(node)) return false;
  if (!more.every(({ text }) => SENTENCE.test(text) && !isStatement(text))) return false;
  const ordering = more.filter((one) => orders(one, headings, units)).length;
  return ordering === more.length || (introduces(line?.text ?? '') && ordering * 2 >= more.length);
}
