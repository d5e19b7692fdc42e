import fc from 'fast-check';

type Path = readonly (string | number)[];

/** The paths to every value inside `value`. */
function pathsIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = [...at, Array.isArray(value) ? Number(key) : key];
    return [path, ...pathsIn(inner, path)];
  });
}

/** A copy of `whole` with `value` at `path` (`undefined`: without the field). */
function withAt(whole: object, path: Path, value: unknown): object {
  const copy = structuredClone(whole);
  const last = path.at(-1) ?? '';
  const parent = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>(
      (inner, key) => inner[key] as Record<string, unknown>,
      copy as Record<string, unknown>,
    );
  if (value === undefined && !Array.isArray(parent)) delete parent[last];
  else parent[last] = value;
  return copy;
}

/** Copies of a row, each with one value of another type than it should be, or without it. */
export const damages = (row: object): fc.Arbitrary<object> => {
  const paths = pathsIn(row);
  const wrong = fc.constantFrom<unknown>(Symbol.for('none'), { a: 1 }, Number.NaN);
  return fc
    .tuple(fc.nat({ max: paths.length - 1 }), wrong)
    .map(([index, value]) => withAt(row, paths[index] ?? [], typeof value === 'symbol' ? undefined : value));
};
