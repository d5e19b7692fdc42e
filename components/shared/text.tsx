import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo } from 'react';
import { type Translate, translator } from '@/lib/i18n';
import type { Language, Settings } from '@/lib/tasks';

const Texts = createContext<Translate>(translator('vi'));

interface TextProviderProps {
  language: Language;
  theme: Settings['theme'];
  children: ReactNode;
}

/** Gives the texts of the chosen language to `useT`, and tells the document its language and theme. */
export function TextProvider({ language, theme, children }: TextProviderProps) {
  const t = useMemo(() => translator(language), [language]);
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
  }, [language, theme]);
  return <Texts value={t}>{children}</Texts>;
}

/** The texts in the officer's language; Vietnamese outside a `TextProvider`. */
export const useT = (): Translate => useContext(Texts);
