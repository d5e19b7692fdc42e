import type { Header, Reference, UnitRole } from '@/lib/reading';
import type {
  Annotation,
  Chosen,
  OwnUnit,
  PortalRecord,
  Settings,
  Sighting,
  StoredAssignment,
  StoredDeadline,
  StoredNotice,
  Tag,
  Task,
} from '@/lib/tasks';

/**
 * Whether a row is what the code takes it for. By hand and not by zod: every read of the store goes through it, 10,000
 * tasks in a popup that has to stand there at once. Fields that are unknown here are no fault: a newer version wrote them.
 */
type Check = (value: unknown) => boolean;
type Shape<T> = { readonly [Field in keyof Required<T>]: Check };

const text: Check = (value) => typeof value === 'string';
const flag: Check = (value) => typeof value === 'boolean';
const number: Check = (value) => Number.isFinite(value);
/** A day's form; that there is one such day (31/02) harms no reader. */
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const day: Check = (value) => typeof value === 'string' && DAY.test(value);
const nullOr =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);

/** Names of the fields of `row` that are not as they should be. */
const misfitsIn = (fields: Readonly<Record<string, Check>>, row: object): string[] =>
  Object.keys(fields).filter((field) => !fields[field]?.((row as Readonly<Record<string, unknown>>)[field]));

function shape<T>(fields: Shape<T>): Check {
  const names = Object.keys(fields);
  const checks = Object.values<Check>(fields);
  return (value) => {
    if (typeof value !== 'object' || value === null) return false;
    return checks.every((check, index) => check((value as Readonly<Record<string, unknown>>)[names[index] ?? '']));
  };
}

/** One of several shapes, by what it `is`. */
function oneStanding(kinds: Readonly<Record<string, (standing: Readonly<Record<string, unknown>>) => boolean>>): Check {
  return (value) => {
    const is = typeof value === 'object' && value !== null && 'is' in value ? value.is : undefined;
    return (
      typeof is === 'string' &&
      Object.hasOwn(kinds, is) &&
      kinds[is]?.(value as Readonly<Record<string, unknown>>) === true
    );
  };
}

const deadline = shape<StoredDeadline>({
  due: nullOr(day),
  time: nullOr(text),
  kind: oneOf('date', 'month', 'quarter', 'year', 'week', 'recurring', 'relative', 'event'),
  evidence: text,
  inherited: flag,
  from: nullOr(text),
  doubtful: flag,
  recurrence: nullOr(text),
  units: maybe(listOf(text)),
});
const unit = shape<UnitRole>({ id: text, name: text, role: oneOf('lead', 'support') });
const assignment = shape<StoredAssignment>({
  key: text,
  path: text,
  text,
  units: listOf(unit),
  unitsDoubtful: maybe(oneOf(true)),
  afterGap: maybe(oneOf(true)),
  deadline: nullOr(deadline),
  deadlines: listOf(deadline),
  general: maybe(deadline),
  partOf: maybe(text),
  urgency: oneOf('normal', 'urgent'),
  urgencyWord: nullOr(text),
  references: listOf(shape<Reference>({ kind: text, number: text, issuedOn: nullOr(day) })),
});
const header = shape<Header>({
  kind: nullOr(text),
  number: nullOr(text),
  symbol: nullOr(text),
  issuer: nullOr(text),
  place: nullOr(text),
  issuedOn: nullOr(day),
  subject: nullOr(text),
  signer: nullOr(shape<NonNullable<Header['signer']>>({ name: text, title: text, authority: text })),
  recipients: listOf(text),
  urgency: nullOr(text),
});
const portal = shape<PortalRecord>({
  number: nullOr(text),
  symbol: nullOr(text),
  issuedOn: nullOr(day),
  subject: nullOr(text),
  issuer: nullOr(text),
  due: nullOr(shape<NonNullable<PortalRecord['due']>>({ words: text, day: nullOr(day) })),
  role: nullOr(shape<NonNullable<PortalRecord['role']>>({ words: text, is: oneOf('lead', 'support', null) })),
  urgency: nullOr(text),
});
const sighting = shape<Sighting>({ url: text, title: text, key: maybe(text), at: number });

type Part = Chosen['anchor']['parts'][number];
const among = shape<Part['equal']>({ at: number, of: number });
const blockAnchor = shape<Part['block']>({
  text,
  group: text,
  path: text,
  before: nullOr(text),
  after: nullOr(text),
  at: number,
  of: number,
  equal: among,
  onlyHere: flag,
  inside: flag,
  rival: number,
  edition: text,
});
const CHOSEN: Shape<Chosen> = {
  quote: text,
  anchor: shape<Chosen['anchor']>({
    parts: listOf(
      shape<Part>({ quote: text, prefix: text, suffix: text, equal: among, block: blockAnchor, once: flag }),
    ),
  }),
};
const chosen = shape(CHOSEN);
const annotation = shape<Annotation>({
  id: text,
  ...CHOSEN,
  note: text,
  standing: oneStanding({
    found: () => true,
    changed: ({ now }) => chosen(now),
    orphaned: ({ since }) => number(since),
  }),
  chosenAt: number,
  updatedAt: number,
});

const standing = oneStanding({
  same: () => true,
  changed: ({ now }) => assignment(now),
  gone: ({ since }) => number(since),
});

const TASK: Shape<Task> = {
  id: text,
  noticeId: nullOr(text),
  assignmentKey: nullOr(text),
  text,
  units: listOf(unit),
  read: nullOr(deadline),
  ownDue: nullOr(day),
  confirmed: flag,
  inheritedDismissed: flag,
  status: oneOf('todo', 'doing', 'done'),
  doneAt: nullOr(number),
  tags: listOf(text),
  note: text,
  standing,
  parts: maybe(listOf((part) => task(part))),
  createdAt: number,
  updatedAt: number,
};
const task = shape(TASK);

const NOTICE: Shape<StoredNotice> = {
  id: text,
  fingerprint: text,
  identity: nullOr(text),
  header,
  portal: maybe(portal),
  assignments: listOf(assignment),
  splits: listOf(assignment),
  seen: listOf(sighting),
  readAt: number,
  inheritedDismissed: flag,
  missing: maybe(listOf(oneOf('beginning', 'end', 'table'))),
  unitsConfirmed: maybe(listOf(text)),
  annotations: maybe(listOf(annotation)),
};
const TAG: Shape<Tag & { id: string }> = { id: text, name: text, colour: oneOf('a', 'b', 'c', 'd') };
const SETTINGS: Shape<Settings & { id: string }> = {
  id: oneOf('settings'),
  language: maybe(oneOf('vi', 'en')),
  theme: maybe(oneOf('system', 'light', 'dark')),
  ownUnits: maybe(listOf(shape<OwnUnit>({ id: text, name: text, aliases: listOf(text) }))),
  badgeDays: maybe(number),
};

const TABLES = { notices: NOTICE, tasks: TASK, tags: TAG, settings: SETTINGS } as const;
export type CheckedTable = keyof typeof TABLES;

export const isChecked = (table: string): table is CheckedTable => Object.hasOwn(TABLES, table);

const CHECKS: Readonly<Record<CheckedTable, Check>> = {
  notices: shape(NOTICE),
  tasks: task,
  tags: shape(TAG),
  settings: shape(SETTINGS),
};

/** Whether `row` can stand in `table`. */
export const fits = (table: CheckedTable, row: unknown): boolean => CHECKS[table](row);

/** The fields for which it cannot; none for one that is no row at all. */
export const misfitsOf = (table: CheckedTable, row: unknown): readonly string[] =>
  typeof row === 'object' && row !== null ? misfitsIn(TABLES[table], row) : [];
