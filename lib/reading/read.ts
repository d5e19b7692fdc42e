import type { Holidays } from '@/lib/calendar';
import type { DeadlineContext } from './deadlines';
import { appendixZones, headerOfParent, titleStart } from './form/appendix';
import { closingOf } from './form/closing';
import { issuedFrom, plannedFor, readHeader } from './form/header';
import { readParted } from './form/joined-head';
import { conclusionOf, heldOn, MINUTES } from './form/minutes';
import { missingOf } from './form/missing';
import { pageEnd } from './form/page-end';
import { secrecyOf } from './form/secrecy';
import { showsMotto } from './form/signs';
import { findZones, textOf, type Zones } from './form/zones';
import type { Above } from './items/above';
import { assignmentOf, givensOf, namesIn } from './items/assignments';
import { Body } from './items/body';
import { Drafts } from './items/drafts';
import { isOfNoSection, REPORTING, reportsRegularly, saysWhen, standsAlone } from './items/for-all';
import { Headings } from './items/headings';
import { ASKS_ALL, ASKS_TO_AN_END, CHARGES, WATCHES } from './items/orders';
import { Outline } from './items/outline';
import { addRows, learnFrom } from './items/rows';
import { bareZones, isTitled } from './kind/bare';
import { narrates } from './kind/narration';
import { judge, THRESHOLD } from './kind/recognise';
import { announcesSample } from './kind/samples';
import { isPublic } from './kind/speakers';
import { firstArticle, voiceOf } from './kind/voice';
import type { Line } from './lines/line';
import { linesOf } from './lines/lines';
import { calledBy, idsOf } from './names/same-units';
import { isStrangersOrder } from './names/strange';
import { hasTaskTable, type TaskRow, taskTables } from './tables/tables';
import type { Assignment, Block, Notice, Reading, UnitId, Unseen } from './types';
import { EVERYONE } from './types';
import { isAttribute, isCharge } from './units/attributes';
import { everyoneIn, unitsOf } from './units/told-names';
import type { Units } from './units/units';
import { isEveryone } from './words/everyone';

const NOTHING: Reading = { is: 'other', confidence: 0, reasons: [{ key: 'noForm', weight: -4 }] };

/** What a document is read with, besides its own words. */
export interface ReadOptions extends Partial<Unseen> {
  /** What working days are counted by; the public holidays that are known where it is left out. */
  readonly holidays?: Holidays;
}

/** "III. TỔ CHỨC THỰC HIỆN …" before the appendix: the end of a text that is on the page with it; or null. */
function textBefore(blocks: readonly Block[], appendix: Zones): Zones | null {
  const start = titleStart(blocks, appendix);
  const text = start > 0 ? bareZones(blocks.slice(0, start)) : null;
  return text && { ...text, attached: appendix.body, end: appendix.end };
}

/** Reads a document. Any text reads without an error; what is no notice gives `is: 'other'`. Linear in the text's length. */
export function read(blocks: readonly Block[], options: ReadOptions = {}): Reading {
  return readParted(blocks, (parted) => readWhole(parted, options)) ?? readWhole(blocks, options);
}

function readWhole(blocks: readonly Block[], { holidays, ...unseen }: ReadOptions): Reading {
  const secrecy = secrecyOf(blocks);
  if (secrecy) return { is: 'secret', secrecy, confidence: 1, reasons: [{ key: 'secrecy', weight: 1 }] };
  const own = findZones(blocks);
  const alone = own ? null : appendixZones(blocks);
  const front = alone && textBefore(blocks, alone);
  const attached = front ? null : alone;
  const bare = own || attached ? null : (front ?? bareZones(blocks));
  const zones = own ?? attached ?? bare;
  if (!zones) return NOTHING;
  const printed = readHeader(blocks, zones);
  const parent = alone ? headerOfParent(blocks, alone, printed) : printed;
  // The appendix's title is not what the whole is about.
  const header = front ? { ...parent, subject: printed.subject } : parent;
  const held = header.kind === MINUTES ? heldOn(blocks, zones.start, zones.body) : null;
  const issuedOn = header.issuedOn ?? held;
  const dates = {
    issuedOn,
    issuedFrom: issuedFrom(blocks, zones),
    plannedFor: plannedFor(header),
    paper: header.kind,
    holidays,
  };

  const whole = linesOf(blocks, zones.body, zones.bodyEnd);
  // Of minutes the conclusion alone assigns work.
  const concluded = header.kind === MINUTES ? conclusionOf(whole) : 0;
  const lines = concluded > 0 ? whole.slice(concluded) : whole;
  // A plan that a decision issues holds the work; other appendices hold some only in tables made for it.
  const plan = zones.attached < 0 ? [] : linesOf(blocks, zones.attached, pageEnd(blocks, zones.attached, zones.end));
  const prose = blocks.slice(zones.start, zones.end).map((block) => block.text);
  const { units, to } = unitsOf(blocks, zones, header, prose);
  const parts = [lines, plan].map((part) => ({ part, headings: new Headings(units, part), tables: taskTables(part) }));
  for (const { headings, tables } of parts) {
    headings.learn();
    for (const rows of tables.values()) if (rows) learnFrom(rows, units, prose);
  }
  for (const { headings } of parts) headings.forget();

  const only = to.length === 1 && to[0] && !isEveryone(to[0].name) && !to[0].general ? to : null;
  const top = {
    path: '',
    lead: only,
    addressed: only,
    support: [],
    given: null,
    unit: false,
    unsure: false,
    headed: concluded > 0,
  };
  const drafts = new Drafts(blocks, units);
  for (const part of parts) draftText(part, drafts, units, dates, top);
  const appendix = linesOf(blocks, zones.bodyEnd, zones.attached < 0 ? zones.end : zones.attached);
  for (const rows of taskTables(appendix).values()) if (rows) addRows(drafts, rows, units, top);

  const missing = missingOf(blocks, zones, header, unseen);
  // Whose the items before the first heading are may stand on the page before them, but for those under its title.
  const headed = drafts.list.findIndex(({ lead }) => lead !== null);
  if (missing.includes('beginning') && zones.kind < 0 && zones.to < 0)
    for (const draft of drafts.list.slice(0, Math.max(0, headed))) draft.doubtful = true;

  const everyone = everyoneIn(prose, units) ?? EVERYONE;
  const context = { dates, everyone, idOf: idsOf(namesIn(drafts.list)), deadlineOf: givensOf() };
  // A list that goes on after a paragraph was walked before it.
  const assignments = drafts.list
    .map((draft) => assignmentOf(draft, context))
    .sort((one, other) => startOf(one) - startOf(other));

  const judgement = judge({
    header,
    hasRecipients: zones.recipients >= 0,
    hasMotto: prose.slice(0, 20).some((text) => showsMotto(text)),
    addressed: zones.to >= 0,
    toPublic: zones.to >= 0 && isPublic(textOf(blocks, zones.to)),
    tabled: hasTaskTable(lines),
    concluded: concluded > 0,
    ...voiceOf(lines, bare !== null && isTitled(blocks, bare)),
    narrated: zones.recipients < 0 && header.symbol === null && lines.some(({ text }) => narrates(text)),
    sample: announcesSample(blocks.slice(Math.max(0, zones.start - 2), zones.start + 1).map(({ text }) => text)),
    article: firstArticle(lines),
    opening: lines
      .slice(0, 4)
      .map((line) => line.text)
      .join(' '),
    closing: lines[lines.length - 1]?.text ?? '',
    assignments,
    missing,
  });
  if (judgement.confidence < THRESHOLD) return { is: 'other', ...judgement };
  const found = new Map<UnitId, string>();
  let end = zones.footEnd;
  for (const { units: each, spans } of assignments) {
    for (const unit of each) found.set(unit.id, calledBy(found.get(unit.id), unit));
    for (const { block } of spans) end = Math.max(end, block + 1);
  }
  const notice: Notice = {
    header,
    units: [...found].map(([id, name]) => ({ id, name })),
    assignments,
    blocks: { start: zones.start, end },
    more: zones.more,
    missing,
  };
  return { is: 'notice', ...judgement, notice };
}

/** The block that an assignment begins in. */
const startOf = ({ spans }: Assignment): number => spans[0]?.block ?? 0;

/** The lines of a document's text or of a plan issued with it, and what is known of them. */
interface Part {
  readonly part: readonly Line[];
  readonly headings: Headings;
  readonly tables: ReadonlyMap<number, readonly TaskRow[] | null>;
}

/** Drafts what the lines of a document's text assign, or those of a plan issued with it. */
function draftText(
  { part: lines, headings, tables }: Part,
  drafts: Drafts,
  units: Units,
  dates: DeadlineContext,
  top: Above,
): void {
  const outline = new Outline({
    isUnit: (line) => headings.isAlone(line),
    namesFirst: (line) => headings.of(line)?.sure ?? false,
    isAttribute: (text, first) => isAttribute(text, first) || (!first && isCharge(text, units)),
    standsAlone,
    saysWhen,
    charges: (text) => CHARGES.test(text) || ASKS_TO_AN_END.test(text),
    isStranger: (line) => headings.isStranger(line) || (!line.marker && isStrangersOrder(line.text, 0)),
    watches: (text) => WATCHES.test(text),
    ofAll: (text) =>
      (REPORTING.test(text) && /\d/.test(text)) || ASKS_ALL.test(text) || reportsRegularly(text) || isOfNoSection(text),
  });
  const closing = closingOf(lines);
  const done = new Set<number>();
  for (const line of lines) {
    const rows = line.cell ? tables.get(line.cell.table) : null;
    if (!rows || !line.cell) outline.add(line, closing.has(line));
    else if (!done.has(line.cell.table)) {
      done.add(line.cell.table);
      outline.addTable(line, line.cell.table);
    }
  }
  new Body(drafts, { units, headings, dates, tables, closing }).walk(outline.root, top);
}
