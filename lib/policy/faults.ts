import * as z from 'zod/mini';
import type { FaultKind, PolicyFault } from './types';

/** What a text is made into; `refuse` says why it is not. A fault's name is the issue's message. */
export const fromText = <T>(make: (text: string, refuse: (what: FaultKind) => never) => T) =>
  z.pipe(
    z.string('text' satisfies FaultKind),
    z.transform(
      (input: string, { issues }): T =>
        make(input, (message) => {
          issues.push({ code: 'custom', message, input });
          return z.NEVER;
        }),
    ),
  );

const LONGEST = 80;

/** Gathers what is wrong while a policy is checked; the rest goes on. */
export class Faults {
  readonly list: PolicyFault[] = [];

  add(value: string, found: unknown, what: FaultKind, more: Pick<PolicyFault, 'item' | 'day'> = {}): void {
    this.list.push({ value, found: short(found), what, ...more });
  }

  /** `raw` as `schema` takes it, whose messages are `FaultKind`s; undefined where it does not. */
  one<T>(value: string, raw: unknown, schema: z.ZodMiniType<T>, item?: number): T | undefined {
    const { success, data, error } = schema.safeParse(raw);
    if (success) return data;
    for (const { message, input, path } of error.issues.map((issue) => ({ ...issue, input: at(raw, issue.path) })))
      this.add([value, ...path].join('.'), input, message as FaultKind, item === undefined ? {} : { item });
    return undefined;
  }

  /** The items of a list that are right, each with its place from 1. A missing list has none. */
  each<T>(value: string, raw: unknown, schema: z.ZodMiniType<T>): { readonly data: T; readonly item: number }[] {
    if (raw === undefined) return [];
    if (!Array.isArray(raw)) {
      this.add(value, raw, 'list');
      return [];
    }
    return raw.flatMap((found: unknown, index) => {
      const data = this.one(value, found, schema, index + 1);
      return data === undefined ? [] : [{ data, item: index + 1 }];
    });
  }
}

const at = (raw: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((found, key) => (isObject(found) ? Reflect.get(found, key) : undefined), raw);

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function short(found: unknown): string {
  const text = typeof found === 'string' ? found : (JSON.stringify(found) ?? '');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
