import type { Line } from '../lines/line';
import type { Named } from '../names/known-names';
import { attributesOf, isAttribute } from '../units/attributes';
import { rolesOf } from '../units/roles';
import type { Units } from '../units/units';
import { all, type CellNames, helpersIn, leadsIn, namesIn } from './cell-names';
import type { TaskRow } from './tables';

/** Who leads and who helps, as the cells of a row say. */
export interface CellRoles {
  /** Null where no cell names who leads. */
  readonly lead: CellNames | null;
  readonly support: readonly Named[];
  /** Whether who helps is known, too. */
  readonly sure: boolean;
}

/** Whom a row's cells name, each in the column of his role or with it in words. */
export function rolesIn({ lead, support, bracketed }: TaskRow, units: Units): CellRoles {
  const told = toldIn(lead, units) ?? (bracketed ? helpedBy(lead, units) : beside(lead, units));
  const helpers = helpersIn(support, units);
  return {
    lead: told ? told.lead : leadsIn(lead, units),
    support: [...(told?.support ?? []), ...helpers.names],
    sure: helpers.sure && told?.sure !== false,
  };
}

/** A cell that says itself who leads and who supports: "Chủ trì: A; phối hợp: B"; null for any other. */
function toldIn(lines: readonly Line[], units: Units): CellRoles | null {
  if (!lines.some((line) => isAttribute(line.text))) return null;
  const told = lines.flatMap(({ text }) =>
    attributesOf(text).map(({ is, value, end }) => ({ is, cell: namesIn(text.slice(value, end), units) })),
  );
  const of = (role: string): readonly Named[] => told.flatMap(({ is, cell }) => (is === role ? cell.names : []));
  const lead = of('lead');
  return {
    lead: lead.length > 0 ? { names: lead, sure: true } : null,
    support: of('support'),
    sure: told.every(({ is, cell }) => is === 'time' || cell.sure),
  };
}

const LEADS = '(chủ trì)';
/** "Phòng A (chủ trì), Phòng B, Phòng C (phối hợp)"; null for any other. */
function inBrackets(text: string, units: Units): CellRoles | null {
  const helps = text.indexOf(' (phối hợp');
  if (helps < 0) return null;
  const leads = text.lastIndexOf(LEADS, helps);
  const before = leads < 0 ? units.list(text, 0).names : units.only(text.slice(0, leads).trim());
  const support =
    leads < 0
      ? before.filter(({ end }) => end === helps)
      : units.only(text.slice(leads + LEADS.length, helps).replace(/^[\s,;]+/, ''));
  const lead = before.filter((name) => !support.includes(name));
  return lead.length > 0 && support.length > 0 ? { lead: { names: lead, sure: true }, support, sure: true } : null;
}

const LED_BY = /^([^.;]{2,90}?) chủ trì[,;] (?:và )?([^.;]{2,120}?) (?:cùng )?phối hợp\.?$/u;
/** "Phòng A chủ trì, các phòng phối hợp"; null for any other. */
function ledBy(text: string, units: Units): CellRoles | null {
  const [, leads = '', helps = ''] = LED_BY.exec(text) ?? [];
  if (!leads) return null;
  const names = units.only(leads);
  const sure = names.length > 0;
  return { lead: { names: sure ? names : [all(leads)], sure }, support: units.only(helps), sure };
}

const HELPED = /^([^()]{2,90}?) \(([^()]{2,120})\)$/u;
/** "Phòng A (Khoa B)" under "Đơn vị chủ trì (phối hợp)"; null for any other. */
function helpedBy([line, ...more]: readonly Line[], units: Units): CellRoles | null {
  const [, leads = '', helps = ''] = (line && more.length === 0 && HELPED.exec(line.text)) || [];
  const lead = leads ? namesIn(leads, units) : null;
  const support = namesIn(helps, units);
  return lead && lead.names.length > 0 ? { lead, support: support.names, sure: support.sure } : null;
}

/** "Phòng A chủ trì, phối hợp với Phòng B" in one cell; null for any other. */
function beside(lines: readonly Line[], units: Units): CellRoles | null {
  if (!lines.some(({ text }) => text.includes('phối hợp'))) return null;
  const [line, ...more] = lines;
  const bracketed = line && more.length === 0 ? (inBrackets(line.text, units) ?? ledBy(line.text, units)) : null;
  if (bracketed) return bracketed;
  const { names, sure } = leadsIn(lines, units) ?? { names: [], sure: true };
  const support = lines.flatMap(({ text }) => rolesOf(text, [0], units, true).support);
  const lead = names.filter(({ name }) => !support.some((helper) => helper.name === name));
  return support.length > 0 && lead.length > 0 ? { lead: { names: lead, sure }, support, sure } : null;
}
