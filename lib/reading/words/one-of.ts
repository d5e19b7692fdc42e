/**
 * The source of a pattern that is any of `parts`, tried in their order, so that each stands on a line of its own beside an
 * example. The flags of the whole pattern hold: a part has the same ones, for whoever reads it.
 */
export const oneOf = (...parts: readonly RegExp[]): string => `(?:${parts.map(({ source }) => source).join('|')})`;
