import { browser } from '@/lib/browser';
import type { IsoDay } from '@/lib/calendar';
import { translator } from '@/lib/i18n';
import { countDue } from '@/lib/store';
import { badgeOf, badgeRanges } from '@/lib/tasks';
import { settingsNow } from './settings-now';

/** Light and dark toolbars show the same badge, so its colours are fixed (tokens `--overdue`, `--soon`, `--accent`). */
const COLOURS = { none: '#2c4796', calm: '#2c4796', soon: '#83480a', overdue: '#a1262c' } as const;

/** Draws the badge from the store. It is a function of (tasks, settings, today) and of nothing remembered. */
export async function refreshBadge(today: IsoDay): Promise<void> {
  const { badgeDays, language } = await settingsNow();
  const { count, overdue, level } = badgeOf(await countDue(badgeRanges(badgeDays, today)));
  const t = translator(language);
  const words = [
    count === 0 ? t('badgeNone', { days: badgeDays }) : t('badgeDue', { count, days: badgeDays }),
    ...(overdue > 0 ? [t('badgeOverdue', { count: overdue })] : []),
  ];
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ text: count === 0 ? '' : count > 999 ? '999+' : String(count) }),
    action.setBadgeBackgroundColor({ color: COLOURS[level] }),
    action.setTitle({ title: t('badgeTitle', { words: words.join(' · ') }) }),
    action.setBadgeTextColor?.({ color: '#ffffff' }), // Chromium 110; before it, the browser chooses
  ]);
}
