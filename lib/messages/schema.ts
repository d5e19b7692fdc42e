import * as z from 'zod/mini';
import type { PortalFacts } from '@/lib/portals/known/types';
import type { Block, Cell } from '@/lib/reading';
import type { AnnotationId, AssignmentKey, NoticeId } from '@/lib/tasks';
import type { FileWish, OwnPageMessage, PageMessage, Selected } from './contract';

z.config({ jitless: true }); // extension pages forbid `Function`

/** Bounds in characters and pieces that no real document reaches; a message beyond them is refused. */
const LINE = 4_000;
const TEXT = 1_000_000;
const WHOLE = 10_000_000;
const MANY = 100_000;
/** Points, and pages of a viewer. */
const FAR = 100_000;
const PAGES = 1_000;
/** What a portal says in one cell; how many rows of its lists are told. */
const FACT = 1_000;
const ROWS = 1_000;

const line = z.string().check(z.maxLength(LINE));
const text = z.string().check(z.maxLength(TEXT));
const id = <Id extends string>() =>
  z.pipe(
    z.string().check(z.minLength(1), z.maxLength(100)),
    z.transform((value) => value as Id),
  );
const count = z.int().check(z.minimum(0));
// With a field that is not here, a whole document would be refused: the compiler asks for each.
const cell = z.strictObject({
  table: count,
  row: count,
  column: count,
  rows: z.optional(count),
} satisfies Record<keyof Cell, unknown>);
const block = z.strictObject({
  text,
  marker: z.optional(line),
  depth: z.optional(count),
  bold: z.optional(z.boolean()),
  cell: z.optional(cell),
  unclear: z.optional(z.boolean()),
} satisfies Record<keyof Block, unknown>);
const size = (all: readonly z.infer<typeof block>[]): number =>
  all.reduce((sum, { text, marker = '' }) => sum + text.length + marker.length, 0);
const blocks = z.readonly(z.array(block).check(z.maxLength(MANY))).check(z.refine((all) => size(all) <= WHOLE));

const point = z.number().check(z.minimum(-FAR), z.maximum(FAR));
const page = z.int().check(z.minimum(0), z.maximum(PAGES));
/** Each letter of a run is placed by itself: of runs there may be less. */
const boxes = z.readonly(z.array(z.readonly(z.tuple([page, point, point, point, point]))).check(z.maxLength(MANY)));

const fact = z.optional(z.string().check(z.maxLength(FACT)));
const facts = z.strictObject({
  number: fact,
  subject: fact,
  day: fact,
  issuer: fact,
  due: fact,
  role: fact,
  urgency: fact,
  secrecy: fact,
  key: fact,
});
const row = z.strictObject({ number: fact, subject: fact, day: fact });

const noticeId = id<NoticeId>();
const key = id<AssignmentKey>();

const pageMessage = z.discriminatedUnion('type', [
  z
    .strictObject({
      type: z.literal('document-seen'),
      blocks,
      boxes: z.optional(boxes),
      viewed: z.optional(z.strictObject({ same: z.boolean(), comesAfter: z.boolean(), goesOn: z.boolean() })),
      facts: z.optional(facts),
    })
    .check(z.refine(({ blocks, boxes }) => !boxes || size(blocks) <= TEXT)),
  z.strictObject({ type: z.literal('need-part'), part: z.enum(['portal', 'document']) }),
  z.strictObject({
    type: z.literal('portal-seen'),
    facts: z.nullable(facts),
    rows: z.readonly(z.array(row).check(z.maxLength(ROWS))),
  }),
  z.strictObject({ type: z.literal('secret-seen'), secrecy: z.enum(['Mật', 'Tối mật', 'Tuyệt mật']) }),
  z.strictObject({ type: z.literal('notice-left') }),
  z.strictObject({ type: z.literal('advance'), noticeId, key, to: z.enum(['taken', 'done', 'reopened']) }),
  z.strictObject({ type: z.literal('select'), noticeId, key }),
  z.strictObject({ type: z.literal('open-panel') }),
  z.strictObject({ type: z.literal('files-seen') }),
]);

const fileWish = z.strictObject({
  url: z.string().check(z.regex(/^(https?|blob|data):/), z.maxLength(WHOLE)),
  name: line,
});

const ownPageMessage = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('written'),
    noticeIds: z.nullable(z.readonly(z.array(noticeId).check(z.maxLength(MANY)))),
  }),
  z.strictObject({ type: z.literal('open-notice'), noticeId, key: z.nullable(key) }),
  z.strictObject({ type: z.literal('annotate'), tabId: count, noticeId, id: id<AnnotationId>() }),
]);

/** A message from a content script when it is one in shape and size, else null. */
export const parsePageMessage = (message: unknown): PageMessage | null => pageMessage.safeParse(message).data ?? null;

/** What a content script answers to `tell-facts`, when it is that. */
export const parseFacts = (answer: unknown): readonly PortalFacts[] =>
  z.array(facts).check(z.maxLength(ROWS)).safeParse(answer).data ?? [];

const span = z.strictObject({ block: count, start: count, end: count });
const selected = z.discriminatedUnion('is', [
  z
    .strictObject({
      is: z.literal('words'),
      blocks,
      boxes: z.optional(boxes),
      spans: z.readonly(z.array(span).check(z.maxLength(MANY))),
    })
    .check(
      z.refine(({ blocks, boxes }) => !boxes || size(blocks) <= TEXT),
      z.refine(({ blocks, spans }) =>
        spans.every(({ block, start, end }) => start < end && end <= (blocks[block]?.text.length ?? 0)),
      ),
    ),
  z.strictObject({ is: z.literal('picture') }),
]);

/** What a frame answers to `tell-selected`, when it is that. */
export const parseSelected = (answer: unknown): Selected | null => selected.safeParse(answer).data ?? null;

/** What an officer wants to read when it is that in shape and size, else null. */
export const parseFileWish = (message: unknown): FileWish | null => fileWish.safeParse(message).data ?? null;

/** A message from a page of the extension when it is one, else null. */
export const parseOwnPageMessage = (message: unknown): OwnPageMessage | null =>
  ownPageMessage.safeParse(message).data ?? null;
