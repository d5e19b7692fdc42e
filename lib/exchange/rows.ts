import * as z from 'zod/mini';
import { parseDay } from '@/lib/calendar';
import type { Header, Reference, Signer, UnitRole } from '@/lib/reading';
import type { QuarantinedRow, SettingsRow, TagRow } from '@/lib/store';
import type {
  Annotation,
  Chosen,
  OwnUnit,
  PortalRecord,
  Sighting,
  StoredAssignment,
  StoredDeadline,
  StoredNotice,
  Task,
} from '@/lib/tasks';

z.config({ jitless: true }); // extension pages forbid `Function`

/** The rows of a backup of this schema version. A test holds them and the store's own check (store/fits.ts) to each other. */

/** Characters that no real text reaches. */
const LONGEST = 1_000_000;
/** Every field of `T` has its check. */
type Fields<T> = { readonly [Field in keyof Required<T>]: z.ZodMiniType };

const text = z.string().check(z.maxLength(LONGEST));
const id = z.string().check(z.minLength(1), z.maxLength(500));
const flag = z.boolean();
const time = z.number();
const day = z.string().check(z.refine((value) => parseDay(value) !== null));

const deadline = z.object({
  due: z.nullable(day),
  time: z.nullable(text),
  kind: z.enum(['date', 'month', 'quarter', 'year', 'week', 'recurring', 'relative', 'event']),
  evidence: text,
  inherited: flag,
  from: z.nullable(text),
  doubtful: flag,
  recurrence: z.nullable(text),
  units: z.optional(z.array(text)),
} satisfies Fields<StoredDeadline>);
const role = z.enum(['lead', 'support']);
const unit = z.object({ id: text, name: text, role } satisfies Fields<UnitRole>);
const reference = z.object({ kind: text, number: text, issuedOn: z.nullable(day) } satisfies Fields<Reference>);
const assignment = z.object({
  key: id,
  path: text,
  text,
  units: z.array(unit),
  unitsDoubtful: z.optional(z.literal(true)),
  afterGap: z.optional(z.literal(true)),
  deadline: z.nullable(deadline),
  deadlines: z.array(deadline),
  general: z.optional(deadline),
  partOf: z.optional(id),
  urgency: z.enum(['normal', 'urgent']),
  urgencyWord: z.nullable(text),
  references: z.array(reference),
} satisfies Fields<StoredAssignment>);
const header = z.object({
  kind: z.nullable(text),
  number: z.nullable(text),
  symbol: z.nullable(text),
  issuer: z.nullable(text),
  place: z.nullable(text),
  issuedOn: z.nullable(day),
  subject: z.nullable(text),
  signer: z.nullable(z.object({ name: text, title: text, authority: text } satisfies Fields<Signer>)),
  recipients: z.array(text),
  urgency: z.nullable(text),
} satisfies Fields<Header>);
const portal = z.object({
  number: z.nullable(text),
  symbol: z.nullable(text),
  issuedOn: z.nullable(day),
  subject: z.nullable(text),
  issuer: z.nullable(text),
  due: z.nullable(z.object({ words: text, day: z.nullable(day) })),
  role: z.nullable(z.object({ words: text, is: z.nullable(role) })),
  urgency: z.nullable(text),
} satisfies Fields<PortalRecord>);
const sighting = z.object({ url: text, title: text, key: z.optional(text), at: time } satisfies Fields<Sighting>);

type Part = Chosen['anchor']['parts'][number];
const among = z.object({ at: z.number(), of: z.number() } satisfies Fields<Part['equal']>);
const blockAnchor = z.object({
  text,
  group: text,
  path: text,
  before: z.nullable(text),
  after: z.nullable(text),
  at: z.number(),
  of: z.number(),
  equal: among,
  onlyHere: flag,
  inside: flag,
  rival: z.number(),
  edition: text,
} satisfies Fields<Part['block']>);
const part = z.object({
  quote: text,
  prefix: text,
  suffix: text,
  equal: among,
  block: blockAnchor,
  once: flag,
} satisfies Fields<Part>);
const chosen = {
  quote: text,
  anchor: z.object({ parts: z.array(part) } satisfies Fields<Chosen['anchor']>),
} satisfies Fields<Chosen>;
const annotation = z.object({
  id,
  ...chosen,
  note: text,
  standing: z.discriminatedUnion('is', [
    z.object({ is: z.literal('found') }),
    z.object({ is: z.literal('changed'), now: z.object(chosen) }),
    z.object({ is: z.literal('orphaned'), since: time }),
  ]),
  chosenAt: time,
  updatedAt: time,
} satisfies Fields<Annotation>);

const notice = z.object({
  id,
  fingerprint: id,
  identity: z.nullable(text),
  header,
  portal: z.optional(portal),
  assignments: z.array(assignment),
  splits: z.array(assignment),
  seen: z.array(sighting),
  readAt: time,
  inheritedDismissed: flag,
  missing: z.optional(z.array(z.enum(['beginning', 'end', 'table']))),
  unitsConfirmed: z.optional(z.array(id)),
  annotations: z.optional(z.array(annotation)),
} satisfies Fields<StoredNotice>);

const single = {
  id,
  noticeId: z.nullable(id),
  assignmentKey: z.nullable(id),
  text,
  units: z.array(unit),
  read: z.nullable(deadline),
  ownDue: z.nullable(day),
  confirmed: flag,
  inheritedDismissed: flag,
  status: z.enum(['todo', 'doing', 'done']),
  doneAt: z.nullable(time),
  tags: z.array(text),
  note: text,
  standing: z.discriminatedUnion('is', [
    z.object({ is: z.literal('same') }),
    z.object({ is: z.literal('changed'), now: assignment }),
    z.object({ is: z.literal('gone'), since: time }),
  ]),
  createdAt: time,
  updatedAt: time,
};
const task = z.object({ ...single, parts: z.optional(z.array(z.object(single))) } satisfies Fields<Task>);

const tag = z.object({ id, name: text, colour: z.enum(['a', 'b', 'c', 'd']) } satisfies Fields<TagRow>);
const settings = z.object({
  id: z.literal('settings'),
  language: z.optional(z.enum(['vi', 'en'])),
  theme: z.optional(z.enum(['system', 'light', 'dark'])),
  ownUnits: z.optional(z.array(z.object({ id: text, name: text, aliases: z.array(text) } satisfies Fields<OwnUnit>))),
  badgeDays: z.optional(z.number()),
} satisfies Fields<SettingsRow>);
const quarantined = z.object({
  id,
  table: text,
  row: z.json(),
  misfits: z.array(text),
  foundAt: time,
} satisfies Fields<QuarantinedRow>);

export const ROWS = { notices: notice, tasks: task, tags: tag, settings, quarantine: quarantined } as const;

/** All tables; what is in a row beside its fields is left out. */
export const tables = z.strictObject({
  notices: z.array(notice),
  tasks: z.array(task),
  tags: z.array(tag),
  settings: z.array(settings),
  quarantine: z.array(quarantined),
});
