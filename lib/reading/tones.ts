import { tonesOnFirst } from '@/lib/text/tones';
import { passageOf } from './due';
import { withDeadlines } from './led-back';
import { type ReadOptions, read as readFirst } from './read';
import type { Assignment, Block, Deadline, Header, Reading, Unit } from './types';

/** Reads a document, wherever it sets the tones of "oa", "oe" and "uy": the rules know one way. Words, names and evidence are as printed. */
export function read(blocks: readonly Block[], options: ReadOptions = {}): Reading {
  const printed = blocks.map(({ text }) => text);
  const toned = printed.map(tonesOnFirst);
  if (toned.every((text, at) => text === printed[at])) return readFirst(blocks, options);
  const reading = readFirst(
    blocks.map((block, at) => ({ ...block, text: toned[at] ?? block.text })),
    options,
  );
  if (reading.is !== 'notice') return reading;
  const back = wayBack(printed, toned);
  const { notice } = reading;
  return {
    ...reading,
    notice: {
      ...notice,
      header: headerBack(notice.header, back),
      units: notice.units.map((unit) => unitBack(unit, back)),
      assignments: notice.assignments.map((assignment) => assignmentBack(assignment, blocks, back)),
    },
  };
}

type Back = (words: string) => string;

/** Finds words as they are printed, by where they stand first, in capitals if need be: both texts are of one length. Those that stand nowhere stay. */
function wayBack(printed: readonly string[], toned: readonly string[]): Back {
  const [were, are] = [printed.join(' '), toned.join(' ')];
  const known = new Map<string, string>();
  const find = (words: string): string => {
    const at = are.indexOf(words);
    if (at >= 0) return were.slice(at, at + words.length);
    const capitals = are.indexOf(words.toUpperCase());
    return capitals < 0 ? words : cased(were.slice(capitals, capitals + words.length), words);
  };
  return (words) => {
    const found = known.get(words) ?? find(words);
    known.set(words, found);
    return found;
  };
}

/** `capitals` with small letters where `words`, of the same length, has them. */
const cased = (capitals: string, words: string): string =>
  capitals.replace(/\p{Lu}/gu, (letter, at: number) =>
    /\p{Lu}/u.test(words.charAt(at)) ? letter : letter.toLowerCase(),
  );

const unitBack = <T extends Unit>(unit: T, back: Back): T => ({ ...unit, name: back(unit.name) });

function headerBack(header: Header, back: Back): Header {
  const { issuer, place, subject, signer, recipients, urgency } = header;
  return {
    ...header,
    issuer: issuer && back(issuer),
    place: place && back(place),
    subject: subject && back(subject),
    signer: signer && { name: back(signer.name), title: back(signer.title), authority: back(signer.authority) },
    recipients: recipients.map(back),
    urgency: urgency && back(urgency),
  };
}

function assignmentBack(assignment: Assignment, blocks: readonly Block[], back: Back): Assignment {
  const { spans, units, urgencyWord } = assignment;
  return {
    ...withDeadlines(assignment, (deadline) => ({ ...deadline, evidence: evidenceBack(deadline, blocks, back) })),
    text: passageOf(blocks, spans).text,
    units: units.map((unit) => unitBack(unit, back)),
    urgencyWord: urgencyWord && back(urgencyWord),
  };
}

/** The words at its place, in the way that is printed there; over two lines the place is that of the first only. */
function evidenceBack({ evidence, span }: Deadline, blocks: readonly Block[], back: Back): string {
  const words = blocks[span.block]?.text.slice(span.start, span.end) ?? '';
  return words.length === evidence.length ? words : back(evidence);
}
