import type { Language } from '@/lib/tasks';
import en from '@/public/_locales/en/messages.json';
import vi from '@/public/_locales/vi/messages.json';

/** A text's name. Both languages have the same ones (a test holds them to it). */
export type TextKey = keyof typeof vi;

/**
 * Names of texts that come in plural forms: `taskCount` stands for `taskCount_one` and `taskCount_other`,
 * chosen by `Intl.PluralRules` over the value `count`.
 */
type PluralKey<Key> = Key extends `${infer Stem}_other` ? Stem : never;
type PlainKey<Key> = Key extends `${string}_one` | `${string}_other` ? never : Key;

export type Values = Readonly<Record<string, string | number>>;

/** `t('key', { name: value })`: the text in the chosen language, each `{name}` replaced by its value. */
export type Translate = (key: PlainKey<TextKey> | PluralKey<TextKey>, values?: Values) => string;

type Messages = Readonly<Record<string, { readonly message: string } | undefined>>;
const LANGUAGES: Readonly<Record<Language, Messages>> = { vi, en };

export function translator(language: Language): Translate {
  const messages = LANGUAGES[language];
  const plural = new Intl.PluralRules(language);
  return (key, values = {}) => {
    const form = 'count' in values ? plural.select(Number(values.count)) : 'other';
    const found = messages[key] ?? messages[`${key}_${form}`] ?? messages[`${key}_other`];
    if (!found) throw new Error(`No text is named “${key}”.`);
    return found.message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  };
}
