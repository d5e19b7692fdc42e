import type { Assignment, Header, Missing } from '../types';
import { kindNamed } from './ending';
import { JOINS_IN } from './opinions';
import { isReport } from './reports';
import { APPROVES, ROUTINE } from './results';
import type { Voice } from './voice';

/** What is weighed: the head, the text's own words, and what was found in it. */
export interface Evidence extends Voice {
  readonly header: Header;
  readonly hasRecipients: boolean;
  readonly hasMotto: boolean;
  /** Addressed to someone (Kính gửi). */
  readonly addressed: boolean;
  /** Addressed to people whom no office charges: parents, customers, voters. */
  readonly toPublic: boolean;
  /** A table made for work is in it: what, who, until when. */
  readonly tabled: boolean;
  /** Minutes that come to a conclusion, of which alone the assignments are. */
  readonly concluded: boolean;
  /** Someone else tells of it. */
  readonly narrated: boolean;
  /** Announced as an example of how such documents are written. */
  readonly sample: boolean;
  /** The first article of a decision, which says on what. */
  readonly article: string | null;
  /** The first paragraphs of the text and its last one. */
  readonly opening: string;
  readonly closing: string;
  readonly assignments: readonly Assignment[];
  readonly missing: readonly Missing[];
}

/** The same, and what more than one reason asks of it. */
export interface Facts extends Evidence {
  readonly kind: string | null;
  /** The subject, or no words where it has none. */
  readonly about: string;
  /** A letter (Công văn), or a document that does not print its kind. */
  readonly letter: boolean;
  /** No head is there, and neither head nor foot. */
  readonly headless: boolean;
  readonly formless: boolean;
  /** How many assignments name who leads, and how many units that are. */
  readonly led: number;
  readonly charged: number;
  /** How many are given in so many words: "Giao Phòng X …". */
  readonly given: number;
  /** Most of them are what an office says that it will do. */
  readonly intends: boolean;
  /** An assignment has a limit in its own words, or beside them. */
  readonly dated: boolean;
  /** The document decides by its form, though its kind assigns nothing. */
  readonly decides: boolean;
  /** The subject is a conclusion, an order, a charge. */
  readonly concludes: boolean;
  /** An office tells the one above it what was done. */
  readonly reports: boolean;
  /** What is approved is work, too. */
  readonly approves: boolean;
}

/** So many charges make an approval one that assigns work; what is approved in the day's course has one or two. */
export const FEW = 2;
export const MANY = 4;

const CONCLUDES =
  /^(?:về )?(?:(?:ý kiến )?(?:kết luận|chỉ đạo)|phân công|giao nhiệm vụ|nội dung (?:kết luận|chỉ đạo|cuộc họp)|nhiệm vụ|chương trình công tác|triển khai)|kết luận (?:của|cuộc|hội|phiên|buổi|giao ban|chỉ đạo)|ý kiến (?:kết luận|chỉ đạo)|giao ban/iu;
/** A leader's words on a slip (phiếu chuyển): "Ý kiến chỉ đạo của Giám đốc:". */
const DIRECTED = /(?:ý kiến|nội dung) (?:chỉ đạo|giao việc|phân công|xử lý|của (?:lãnh đạo|giám đốc|chủ tịch))/iu;

/** "Phòng Tài vụ sẽ thu …": an office tells of itself, and is not ordered. */
const WILL = /^[^.;]{2,120} sẽ (?!phải |được giao )/u;

const GIVES = /^(?:Giao|Phân công|Yêu cầu)(?: nhiệm vụ| trách nhiệm)?(?: cho)? [A-Za-zÀ-ỹ]/u;

/** An assignment whose own words have their day, and that is not everyone's. */
const isLimited = ({ deadline, units: [first], spans }: Assignment): boolean =>
  !!deadline?.due &&
  !deadline.inherited &&
  first?.id !== '*' &&
  spans.some(({ block }) => block === deadline.span.block);

/** "Giao Sở A chủ trì, phối hợp với Sở B …": who leads it and who helps are named. */
const sharesOut = ({ text, units }: Assignment): boolean =>
  text.startsWith('Giao ') &&
  units.some(({ role, id }) => role === 'lead' && id !== '*') &&
  units.some(({ role, id }) => role === 'support' && id !== '*');

export function factsOf(evidence: Evidence): Facts {
  const { header, hasRecipients, hasMotto, addressed, concluded, article, announced, opening, closing, assignments } =
    evidence;
  // What shows no type may name itself in its end.
  const kind =
    header.kind ??
    kindNamed(closing) ??
    (article !== null ? 'Quyết định' : evidence.chapters === 'plan' && !addressed ? 'Kế hoạch' : null);
  const about = header.subject ?? article ?? '';
  const headless = !hasMotto && header.symbol === null;
  const formless = headless && !hasRecipients && header.signer === null;
  const letter = kind === null || kind === 'Công văn';
  const charged = new Set<string>();
  let led = 0;
  let intended = 0;
  for (const { units, text } of assignments) {
    const leads = units.filter(({ role, id }) => role === 'lead' && id !== '*');
    if (leads.length > 0) led++;
    if (text.includes(' sẽ ') && WILL.test(text)) intended++;
    else for (const { id } of leads) charged.add(id);
  }
  const given = assignments.filter(({ text }) => GIVES.test(text)).length;
  // What is asked in one paragraph may have its day in the next.
  const dated = assignments.some(({ deadline }) => deadline && (evidence.asked || !deadline.inherited));
  // Minutes assign in their conclusion, where they charge someone; what is handed on with a leader's words on it, where they set a day.
  const decides = led > 0 && (concluded || (dated && kind === 'Phiếu chuyển' && DIRECTED.test(opening)));
  return {
    ...evidence,
    kind,
    about,
    letter,
    headless,
    formless,
    led,
    charged: charged.size,
    given,
    intends: intended > assignments.length / 2,
    dated,
    decides,
    concludes: CONCLUDES.test(about),
    reports: letter && (addressed || (header.kind === null && !announced)) && isReport(opening, closing),
    approves:
      (led >= FEW || assignments.some((one) => isLimited(one) || sharesOut(one))) &&
      APPROVES.test(about) &&
      (led >= MANY || !ROUTINE.test(about)),
  };
}

/** The words of whoever directs. */
export const DIRECTS = /(?:ý kiến chỉ đạo|có ý kiến (?:chỉ đạo )?như sau|kết luận|yêu cầu|giao |chỉ đạo|đề nghị)/iu;

/** The share of the assignments whose words are such. */
export const share = ({ assignments }: Facts, holds: (text: string) => boolean): number =>
  assignments.filter(({ text }) => holds(text)).length / assignments.length;

/** How conclusions are to be written, or what is thought of a draft of one, concludes nothing. */
export const isConclusion = ({ concludes, reports, kind, about }: Facts): boolean =>
  concludes && !reports && kind !== 'Hướng dẫn' && !JOINS_IN.test(about);
