type Tables = Readonly<Record<string, unknown>>;

/**
 * What the rows of a backup of schema version n need to be those of version n + 1, as the store's own upgrades do for a
 * database (store/schema.ts).
 */
const STEPS: Readonly<Record<number, (data: Tables) => Tables>> = {
  1: (data) => ({ quarantine: [], ...data }),
  2: (data) => data, // an index, which no backup has
  3: (data) => data, // another one
};

/** The tables of a backup of `version` as this version has them. */
export function asNewest(data: Tables, version: number): Tables {
  const step = STEPS[version];
  return step ? asNewest(step(data), version + 1) : data;
}
