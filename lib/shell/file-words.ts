import { FileNotArrived, LARGEST_FILE } from '@/lib/files';
import { type Translate, translator } from '@/lib/i18n';
import type { FileWords } from '@/lib/messages';
import { settings } from '@/lib/store';
import type { Language } from '@/lib/tasks';

const MEGABYTE = 1_000_000;

/** What stands in a page beside files. */
export async function fileWords(): Promise<FileWords> {
  const { language, theme } = await settings();
  const t = translator(language);
  return {
    theme,
    read: t('fileRead'),
    loading: t('fileStarts'),
    cancel: t('fileCancel'),
    hide: t('pageHide'),
    lost: t('fileNetwork'),
  };
}

/** Đang tải 3,2 / 8 MB. Sizes in bytes. */
export function progress(language: Language, loaded: number, total: number | null): string {
  const { format } = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const t = translator(language);
  const values = { loaded: format(loaded / MEGABYTE), total: format((total ?? 0) / MEGABYTE) };
  return total === null || total < loaded ? t('fileLoading', values) : t('fileLoadingOf', values);
}

const SENTENCES = {
  login: 'fileLogin',
  forbidden: 'fileForbidden',
  gone: 'fileGone',
  server: 'fileServer',
  network: 'fileNetwork',
  empty: 'fileEmpty',
  'too-big': 'fileTooBig',
} as const;

/** One sentence for a file that did not come; null where `error` is something else. */
export function notArrived(t: Translate, error: unknown): string | null {
  if (error instanceof TypeError) return t('fileNetwork'); // what fetch throws
  if (!(error instanceof FileNotArrived)) return null;
  return t(SENTENCES[error.problem], { status: error.status, size: LARGEST_FILE / MEGABYTE });
}
