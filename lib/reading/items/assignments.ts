import { type DeadlineContext, type DeadlineMention, findDeadlines, isMonthFirst } from '../deadlines';
import { deadlineOf, type Given, latestOf, type Passage } from '../due';
import type { Named } from '../names/known-names';
import { referencesOf } from '../sentences/references';
import { urgencyOf } from '../sentences/urgency';
import type { Assignment, BlockSpan, Deadline, DeadlineKind, UnitId, UnitRole } from '../types';
import { EVERYONE } from '../types';
import type { Clause } from '../units/clauses';
import type { Roles } from '../units/roles';
import { isEveryone, isOfOneKind } from '../words/everyone';

/** An assignment before what comes from outside its own words is known: dates for several items, units named later. */
export interface Draft {
  readonly path: string;
  readonly passage: Passage;
  readonly roles: Roles;
  /** Texts beside the item's own words that hold its dates: a table's column, "Thời hạn: …". */
  readonly extra: Passage[];
  readonly cited: string;
  lead: readonly Named[] | null;
  support: readonly Named[];
  doubtful: boolean;
  given: Given | null;
}

/** Whether a task says itself until when: what is said of several gives it no other limit. */
export const isDated = ({ passage, extra }: Draft, dates: DeadlineContext): boolean =>
  [passage, ...extra].some(({ text }) => findDeadlines(text, dates).length > 0);

/** Of a deadline in the words of the assignment itself, or in those beside it. */
const OWN = { inherited: false, from: null };

/** Everyone whom the drafts name. */
export function* namesIn(drafts: readonly Draft[]): Iterable<string> {
  for (const { lead, support, roles } of drafts) {
    for (const { name } of lead ?? []) yield name;
    for (const { name } of support) yield name;
    for (const clause of roles.clauses) for (const { name } of clause.names) yield name;
  }
}

const OTHER_WEEK = /(?<![A-Za-zÀ-ỹ])(?:họp|giao ban)(?: \p{Ll}+)? tuần (?:\d|sau|tới|kế)/u;
const WEEK = /(?<![A-Za-zÀ-ỹ])tuần(?![A-Za-zÀ-ỹ])/iu;
const PERIODS: ReadonlySet<DeadlineKind> = new Set(['month', 'quarter', 'week']);

/** What headings give, each made a deadline once: it is that of all their tasks. */
export function givensOf(): (given: Given) => Deadline {
  const known = new Map<Given, Deadline>();
  return (given) => {
    let deadline = known.get(given);
    if (deadline === undefined) {
      deadline = deadlineOf(given.mention, given.passage, { inherited: true, from: given.from });
      known.set(given, deadline);
    }
    return deadline;
  };
}

/** What an assignment is completed with. */
interface Context {
  readonly dates: DeadlineContext;
  /** What the document calls all whom it addresses. */
  readonly everyone: string;
  readonly idOf: (name: string) => string;
  readonly deadlineOf: (given: Given) => Deadline;
}

const roleOf = (name: Named, role: UnitRole['role'], { idOf }: Context): UnitRole =>
  name.general && isEveryone(name.name)
    ? { id: EVERYONE, name: name.name, role }
    : { id: idOf(name.name), name: name.name, role };

/** Names whose folding says nothing ("…") are no units. */
function unitsOf(draft: Draft, context: Context): UnitRole[] {
  const lead = draft.lead ?? [];
  const [only] = lead;
  if (only && lead.length + draft.support.length === 1) {
    const unit = roleOf(only, 'lead', context);
    if (unit.id) return [unit];
  }
  const units = new Map<string, UnitRole>();
  for (const name of lead) {
    const unit = roleOf(name, 'lead', context);
    if (unit.id && !units.has(unit.id)) units.set(unit.id, unit);
  }
  // "Các sở, ban, ngành, Công an tỉnh" is everyone; in "Sở Tài chính và các sở liên quan" the one named first leads,
  // and in "Các phòng chuyên môn, Văn phòng Sở" all are named.
  const [first] = units.values();
  if (first?.id === EVERYONE && !lead.some(({ name }) => isOfOneKind(name))) {
    units.clear();
    units.set(EVERYONE, first);
  }
  if (units.size === 0) units.set(EVERYONE, { id: EVERYONE, name: context.everyone, role: 'lead' });
  for (const name of draft.support) {
    const unit = roleOf(name, 'support', context);
    if (unit.id && unit.id !== EVERYONE && !units.has(unit.id)) units.set(unit.id, unit);
  }
  return [...units.values()];
}

/** The units that a clause is about; undefined where that is everyone. */
const idsIn = ({ names }: Clause, { idOf }: Context): readonly UnitId[] | undefined =>
  names.some(({ name, general }) => general && isEveryone(name)) ? undefined : names.map(({ name }) => idOf(name));

/** "Báo cáo tiến độ hằng ngày | Trước 16h00 hằng ngày": the column says it, too. */
const saysToo = (mentions: readonly DeadlineMention[], recurrence: string | null): boolean =>
  recurrence !== null && mentions.some((mention) => mention.recurrence === recurrence);

/** What dates are reckoned from under a heading that gives a month. */
function datesUnder(given: Given | null, dates: DeadlineContext): DeadlineContext {
  if (given?.mention.kind !== 'month' || !given.mention.due) return dates;
  const certain = isMonthFirst(given.passage.text, given.mention.span.start);
  return { ...dates, ofMonth: { ends: given.mention.due, certain } };
}

/** Completes a draft. */
export function assignmentOf(draft: Draft, context: Context): Assignment {
  const { passage, roles } = draft;
  const dates = datesUnder(draft.given, context.dates);
  const beside = draft.extra.map((from) => ({ from, mentions: findDeadlines(from.text, dates) }));
  const isSaid = beside.some(({ mentions }) => mentions.length > 0);
  // "Báo cáo tài chính quý IV | 05/01": what has a column of its own is no part of the task's name.
  const mentions = findDeadlines(passage.text, dates).filter(
    ({ doubtful, kind, recurrence }) =>
      !isSaid || !((doubtful && PERIODS.has(kind)) || beside.some((one) => saysToo(one.mentions, recurrence))),
  );
  const own: Deadline[] = [];
  for (const mention of mentions) {
    const clause = roles.clauses.find(({ start, end }) => mention.span.start >= start && mention.span.end <= end + 1);
    own.push(deadlineOf(mention, passage, OWN, clause ? idsIn(clause, context) : undefined));
  }
  for (const { from, mentions: more } of beside) for (const mention of more) own.push(deadlineOf(mention, from, OWN));
  // "báo cáo tại giao ban tuần 14" under "Nhiệm vụ tuần 11": another week is its own.
  const given =
    draft.given && WEEK.test(draft.given.passage.text) && OTHER_WEEK.test(passage.text) ? null : draft.given;
  const general = given && context.deadlineOf(given);
  // "Trong tháng", where the heading says which; "trong tuần" under "Tuần 11 (từ 09/3 đến 15/3)".
  const period = general?.kind === 'date' && WEEK.test(given?.passage.text ?? '') ? 'week' : general?.kind;
  const open = period && PERIODS.has(period) && own.every(({ due, kind }) => due === null && kind === period);
  const deadlines = (own.length > 0 && !open) || !general ? own : [general];
  const word = urgencyOf(passage.text);
  const assignment: { -readonly [K in keyof Assignment]: Assignment[K] } = {
    path: draft.path,
    text: passage.text,
    spans: passage.parts.map(({ block, start, end }): BlockSpan => ({ block, start, end })),
    units: unitsOf(draft, context),
    deadline: latestOf(deadlines),
    deadlines,
    urgency: word ? 'urgent' : 'normal',
    urgencyWord: word,
    references: referencesOf(draft.cited ? `${passage.text} ${draft.cited}` : passage.text),
  };
  if (draft.doubtful) assignment.unitsDoubtful = true;
  if (own.length > 0 && general) assignment.general = general;
  return assignment;
}
