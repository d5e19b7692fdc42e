import * as z from 'zod/mini';
import { type IsoDay, parseDay } from '@/lib/calendar';
import type { AssignmentKey, NoticeId } from '@/lib/tasks';
import type { OwnPageMessage, PageMessage } from './contract';

z.config({ jitless: true }); // extension pages forbid `Function`

/** Bounds that no real notice reaches; a message beyond them is refused. */
const LINE = 4_000;
const TEXT = 60_000;
const MANY = 3_000;

const line = z.string().check(z.maxLength(LINE));
const text = z.string().check(z.maxLength(TEXT));
const isoDay = z.pipe(
  z.string().check(z.refine((value) => parseDay(value) !== null)),
  z.transform((value) => value as IsoDay),
);
const id = <Id extends string>() =>
  z.pipe(
    z.string().check(z.minLength(1), z.maxLength(100)),
    z.transform((value) => value as Id),
  );
const few = <T extends z.ZodMiniType>(item: T) => z.readonly(z.array(item).check(z.maxLength(MANY)));

const unit = z.strictObject({ id: line, name: line });
const unitRole = z.strictObject({ id: line, name: line, role: z.enum(['lead', 'support']) });
const deadline = z.strictObject({
  due: z.nullable(isoDay),
  time: z.nullable(z.string().check(z.regex(/^([01]\d|2[0-4]):[0-5]\d$/))),
  kind: z.enum(['date', 'month', 'quarter', 'year', 'week', 'recurring', 'relative', 'event']),
  evidence: line,
  inherited: z.boolean(),
  from: z.nullable(line),
  doubtful: z.boolean(),
  recurrence: z.nullable(line),
  units: z.optional(few(line)),
});
const reference = z.strictObject({ kind: line, number: line, issuedOn: z.nullable(isoDay) });
const assignment = z.strictObject({
  path: line,
  text,
  units: few(unitRole),
  deadline: z.nullable(deadline),
  deadlines: few(deadline),
  urgency: z.enum(['normal', 'urgent']),
  urgencyWord: z.nullable(line),
  references: few(reference),
});
const header = z.strictObject({
  kind: z.nullable(line),
  number: z.nullable(line),
  symbol: z.nullable(line),
  issuer: z.nullable(line),
  place: z.nullable(line),
  issuedOn: z.nullable(isoDay),
  subject: z.nullable(text),
  signer: z.nullable(z.strictObject({ name: line, title: line, authority: line })),
  recipients: few(line),
  urgency: z.nullable(line),
});
const notice = z.strictObject({ header, units: few(unit), assignments: few(assignment), more: z.number() });

const noticeId = id<NoticeId>();
const key = id<AssignmentKey>();

const pageMessage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('notice-seen'), notice }),
  z.strictObject({ type: z.literal('secret-seen'), secrecy: z.enum(['Mật', 'Tối mật', 'Tuyệt mật']) }),
  z.strictObject({ type: z.literal('notice-left') }),
  z.strictObject({ type: z.literal('advance'), noticeId, key, to: z.enum(['taken', 'done', 'reopened']) }),
  z.strictObject({ type: z.literal('select'), noticeId, key }),
  z.strictObject({ type: z.literal('open-panel') }),
]);

const ownPageMessage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('written'), noticeIds: z.nullable(few(noticeId)) }),
  z.strictObject({ type: z.literal('open-notice'), noticeId, key: z.nullable(key) }),
]);

/** A message from a content script when it is one in shape and size, else null. */
export const parsePageMessage = (message: unknown): PageMessage | null => pageMessage.safeParse(message).data ?? null;

/** A message from a page of the extension when it is one, else null. */
export const parseOwnPageMessage = (message: unknown): OwnPageMessage | null =>
  ownPageMessage.safeParse(message).data ?? null;
