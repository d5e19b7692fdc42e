import { dayInVietnam } from '@/lib/calendar';
import { translator } from '@/lib/i18n';
import type { Refusal } from '@/lib/messages';
import { onTrouble, StoreError, type StoreErrorCode, settings } from '@/lib/store';
import type { Language } from '@/lib/tasks';
import { clock } from './clock';
import { saveFile } from './save-file';

const SENTENCES = {
  refused: 'errorRefused',
  quota: 'errorQuota',
  outdated: 'errorOutdated',
  upgrade: 'errorUpgrade',
  'unknown-task': 'errorUnknown',
  'unknown-notice': 'errorUnknown',
  'unknown-annotation': 'errorUnknownAnnotation',
  followed: 'errorFollowed',
  'worked-on': 'errorWorkedOn',
  failed: 'errorFailed',
} as const;

/** The thing itself is not there any more. */
const GONE: ReadonlySet<StoreErrorCode> = new Set(['unknown-task', 'unknown-annotation']);

/**
 * One sentence for what could not be done: what happened, what was kept, what to do.
 *
 * @param typed what the officer has typed for it: said along where the field goes away with what it is about
 */
export async function refusal(error: unknown, typed?: string): Promise<Refusal> {
  const code = error instanceof StoreError ? error.code : 'failed';
  const t = translator(await settings().then((chosen) => chosen.language, shownLanguage));
  // What the background says is shown in a portal's page, which has no button that saves the old data.
  const sentence = t(code === 'upgrade' && !globalThis.document ? 'errorUpgradeInPage' : SENTENCES[code]);
  return { error: typed && GONE.has(code) ? t('errorTyped', { sentence, typed }) : sentence };
}

/** What the page was last shown in; in the background, which shows none, Vietnamese. */
const shownLanguage = (): Language => (globalThis.document?.documentElement.lang === 'en' ? 'en' : 'vi');

/** The old data as a backup file, which this version can restore. Loaded when it is needed: no screen opens later for it. */
async function saveOldData(): Promise<void> {
  const { rescueBackup } = await import('@/lib/exchange/rescue');
  const now = clock();
  saveFile(translator(shownLanguage())('dataFileName', { day: dayInVietnam(now) }), (await rescueBackup(now)).text);
}

const TROUBLES = { outdated: 'errorOutdated', blocked: 'errorBlocked' } as const;

/** For a page of the extension: what it says when something around it fails (components/shared/Trouble.tsx). */
export const screenHelp = {
  sentenceOf: async (error: unknown): Promise<Refusal & { readonly save?: () => Promise<void> }> => ({
    ...(await refusal(error)),
    ...(error instanceof StoreError && error.code === 'upgrade' && { save: saveOldData }),
  }),
  watch: (listener: (trouble: { readonly sentence: string; readonly reload: boolean } | null) => void) =>
    onTrouble((trouble) => {
      const sentence = trouble && translator(shownLanguage())(TROUBLES[trouble]);
      listener(sentence === null ? null : { sentence, reload: trouble === 'outdated' });
    }),
};
