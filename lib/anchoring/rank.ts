import { likeness, Wording } from './wording';

/** `items`, each with how alike its words and `text` are (0 to 1, dates left aside), the likest first. */
export function rankByWords<T extends { readonly text: string }>(
  text: string,
  items: readonly T[],
): readonly { readonly item: T; readonly like: number }[] {
  const wanted = new Wording(text);
  return items
    .map((item) => ({ item, like: likeness(wanted, new Wording(item.text)) }))
    .sort((a, b) => b.like - a.like);
}
