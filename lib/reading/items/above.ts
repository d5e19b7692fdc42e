import type { Given } from '../due';
import type { Named } from '../names/known-names';
import { introduces } from '../sentences/sections';
import { attributesOf } from '../units/attributes';
import { announcedOf, chargedBy } from '../units/charges';
import { named } from '../units/clauses';
import { chargedInBrackets } from '../units/item-ends';
import type { Headed } from '../units/leads';
import { rolesOf } from '../units/roles';
import type { UnitHeading, Units } from '../units/units';
import { isEveryone } from '../words/everyone';
import { matchAt, matchesAt } from '../words/words';
import { DIRECTS } from './orders';

/** What headings above an item say about it. */
export interface Above {
  /** Of the list or heading that they lie under; empty at the top. */
  readonly path: string;
  readonly lead: readonly Named[] | null;
  /** The one whom the letter is addressed to, who leads what no heading gives to others. */
  readonly addressed?: readonly Named[] | null;
  /** Who is to help with it: "Phòng A chủ trì, phối hợp với Phòng B:". */
  readonly support: readonly Named[];
  readonly given: Given | null;
  /** Under a heading that names a unit: each paragraph is a task. */
  readonly unit: boolean;
  /** The reader is not sure that `lead` is a unit. */
  readonly unsure: boolean;
  /** Under any heading of the text. */
  readonly headed: boolean;
  /** A paragraph asked for what follows, in items or in paragraphs. */
  readonly asked?: boolean;
  /** What follows is what all report, and no limit of the items before it. */
  readonly reports?: boolean;
  /** What follows is what is to be sent. */
  readonly sends?: boolean;
  /** Most items of the list begin with whom they are for. */
  readonly among?: boolean;
  /** Whom the paragraph before begins with ("Phòng X: …"): what follows and names nobody may be theirs. */
  readonly after?: readonly Named[] | null;
}

/** What stands above the items of a list, told whether most of them begin with their subjects: the same for nearly all lists. */
export const amongSubjects = (above: Above, among: boolean): Above =>
  (above.among ?? false) === among ? above : { ...above, among };

/** "Trung tâm Y tế các khu vực", "Các Trạm bơm trực thuộc": several of one kind. */
const SEVERAL = /(?:^|\s)(?:các|những) /iu;
/** What has named the lead of what lies here. */
export function headedBy({ lead, addressed }: Above): Headed {
  if (lead === null) return false;
  if (lead === addressed) return 'letter';
  return lead.some(({ name }) => SEVERAL.test(name)) ? 'several' : true;
}

/** What holds after a paragraph that announces a list: "Giao Phòng X thực hiện các nội dung sau:" names who is to do it. */
export function introducedBy(text: string, above: Above, units: Units): Above {
  const charged = chargedBy(text, units) ?? announcedOf(text, units);
  if (!charged || charged.some(({ name }) => isEveryone(name))) return above;
  return { ...above, lead: charged, support: [], unsure: false };
}

const ENDS_IN_BRACKET = /\)\s*:?$/;

/** "Chủ trì: đồng chí Lò Văn Tơ": who chairs a meeting. */
const CHAIRS = /^Chủ trì\s*:\s*(?:đồng chí|đ\/c|ông|bà)\s/iu;

/** What holds for the items under a line such as "Đơn vị thực hiện: Phòng X". */
export function saidAbove(text: string, above: Above, units: Units): Above {
  let { lead, support } = above;
  for (const { is, start, end, value, contact, person } of attributesOf(text)) {
    // Whom the unit leaves it to is one of its people.
    if (is === 'time' || contact || (person && lead !== null) || CHAIRS.test(text.slice(start, end))) continue;
    const names = units.only(text.slice(value, end));
    if (names.length === 0) continue;
    if (is === 'lead') lead = names;
    else support = names.filter(({ general }) => !general);
  }
  return lead === above.lead ? { ...above, support } : { ...above, lead, support, unsure: false };
}

/**
 * What a heading or an item with items under it charges: `body` are its words, `said` those that announce its list, which may
 * be a later paragraph's; `own`: it is a task itself.
 */
export function chargedAbove(body: string, said: string, own: boolean, above: Above, units: Units): Above {
  const { lead, support, doubtful } = rolesOf(said, [0], units, headedBy(above));
  const helpers = !own && support.length > 0 ? support : above.support;
  // "II. Công tác tài chính (Phòng B chủ trì)"
  const bracketed = !own && ENDS_IN_BRACKET.test(body) ? chargedInBrackets(body.replace(/\s*:$/, ''), units) : null;
  if (bracketed) return { ...above, ...bracketed, unsure: false };
  // Of everyone each item may ask someone else: "Đề nghị Phòng A …".
  const isNamed = lead?.every(({ name }) => !isEveryone(name)) ?? false;
  return isNamed && (own || introduces(said) || DIRECTS.test(said))
    ? { ...above, lead, support: !own && support.length > 0 ? support : [], unsure: doubtful }
    : { ...above, support: helpers };
}

/** Who is to help by the brackets of a heading: "Phòng A (Phòng B phối hợp)", "Phòng A (phối hợp: Phòng B)". */
function helpersIn(heading: string, units: Units): readonly Named[] {
  const open = heading.includes('phối hợp') ? heading.indexOf('(') + 1 : 0;
  if (open === 0) return [];
  const at = open + (matchAt(/phối hợp(?: với)?:?\s+/uy, heading, open)?.[0].length ?? 0);
  const { names, end } = units.list(heading, at);
  return at > open || matchesAt(/\s*phối hợp/uy, heading, end) ? named(names) : [];
}

/** What a unit's heading says about the items under it. */
export function ofUnit(unit: UnitHeading, text: string, units: Units) {
  const { lead, support } = rolesInBrackets(unit, text) ?? {
    lead: unit.names,
    support: helpersIn(text.slice(0, unit.rest), units),
  };
  return { lead, support, unit: true, unsure: !unit.sure, headed: true };
}

/** "Phòng A (chủ trì), Phòng B, Phòng C (phối hợp):"; null for any other heading. */
function rolesInBrackets({ names }: UnitHeading, text: string): Pick<Above, 'lead' | 'support'> | null {
  const leads = text.indexOf('(chủ trì)');
  if (leads < 0) return null;
  const lead = names.filter(({ end }) => end <= leads);
  return lead.length > 0 ? { lead, support: names.slice(lead.length).filter(({ general }) => !general) } : null;
}
