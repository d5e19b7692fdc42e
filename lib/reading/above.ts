import { chargedBy } from './charges';
import type { Given } from './due';
import { isEveryone } from './everyone';
import type { Named } from './known-names';
import { helpersIn } from './roles';
import type { UnitHeading, Units } from './units';

/** What headings above an item say about it. */
export interface Above {
  /** Of the list or heading that they lie under; empty at the top. */
  readonly path: string;
  readonly lead: readonly Named[] | null;
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
}

/** What holds after a paragraph that announces a list: "Giao Phòng X thực hiện các nội dung sau:" names who is to do it. */
export function introducedBy(text: string, above: Above, units: Units): Above {
  const charged = chargedBy(text, units);
  if (!charged || charged.some(({ name }) => isEveryone(name))) return above;
  return { ...above, lead: charged, support: [], unsure: false };
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
