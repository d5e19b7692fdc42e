import type { IsoDay } from '@/lib/calendar';
import { nearnessText, shortDay, type Translate } from '@/lib/i18n';
import type { NoticeState, PageTexts, PillText, SecretState } from '@/lib/messages';
import type { Secrecy } from '@/lib/reading';
import { dueOf, dueOfAssignment, isOwn, nearness, type Settings, type StoredNotice, type Task } from '@/lib/tasks';

interface Facts {
  readonly notice: StoredNotice;
  readonly tasks: readonly Task[];
  readonly settings: Settings;
  readonly today: IsoDay;
  /** Further notices on the page that were not read. */
  readonly more: number;
}

/** All that the page shows about a notice, its texts ready in the officer's language. */
export function noticeState(t: Translate, { notice, tasks, settings, today, more }: Facts): NoticeState {
  const byKey = new Map(tasks.map((task) => [task.assignmentKey, task]));
  const items = notice.assignments.map((assignment) => {
    const task = byKey.get(assignment.key) ?? null;
    const due = task ? dueOf(task) : dueOfAssignment(assignment, notice.inheritedDismissed, settings.ownUnits);
    return { key: assignment.key, own: isOwn(assignment.units, settings.ownUnits), status: task?.status ?? null, due };
  });
  const chosen = settings.ownUnits.length > 0;
  const own = chosen ? items.filter((item) => item.own) : items;
  const open = own.filter((item) => item.status !== 'done');
  const days = open.flatMap(({ due }) => (due?.counts ? [due.day] : [])).sort();
  const counted = chosen
    ? [...countText(t, own.length, open.length), ...nearestText(t, days, today)]
    : [
        { text: t('pillAll', { count: items.length }), strong: true },
        { text: t('pillAllTail') },
        separator,
        { text: t('pillChoose') },
      ];
  const pill = [
    ...(items.length > 0 ? counted : [{ text: t('pillNothing') }]),
    ...(notice.missing?.includes('table') ? [separator, { text: t('pillUnclear') }] : []),
    ...(more > 0 ? [separator, { text: t('pillMore') }] : []),
  ];
  return {
    noticeId: notice.id,
    assignments: items.map(({ key, own: mine, status }) => ({ key, own: mine, status })),
    annotations: (notice.annotations ?? []).map(({ id, chosenAt }) => ({ id, chosenAt })),
    pill,
    texts: pageTexts(t, pill),
    theme: settings.theme,
  };
}

const separator = { text: ' · ' };

function countText(t: Translate, all: number, open: number): PillText {
  if (all === 0) return [{ text: t('pillNoOwn') }];
  if (open === 0)
    return [
      { text: t('pillOwn', { count: all }), strong: true },
      { text: t('pillOwnTail') },
      separator,
      { text: t('pillDone') },
    ];
  return [{ text: t('pillOwn', { count: open }), strong: true }, { text: t('pillOwnTail') }];
}

/** The nearest day still ahead; when all have passed, the last of them. */
function nearestText(t: Translate, days: readonly IsoDay[], today: IsoDay): PillText {
  const next = days.find((day) => day >= today);
  if (next) return [separator, { text: t('pillNext') }, { text: shortDay(next), strong: true }];
  const last = days.at(-1);
  if (!last) return [];
  return [separator, { text: shortDay(last), strong: true }, { text: ` ${nearnessText(t, nearness(last, today))}` }];
}

/** What is shown for a document with a secrecy mark: one sentence, and nothing of the document. */
export function secretState(t: Translate, secrecy: Secrecy, theme: Settings['theme']): SecretState {
  const pill = [{ text: t('pillSecret', { secrecy }) }];
  return { pill, texts: pageTexts(t, pill), theme };
}

function pageTexts(t: Translate, pill: PillText): PageTexts {
  return {
    open: t('pageOpen', { words: pill.map(({ text }) => text).join('') }),
    hide: t('pageHide'),
    take: t('pageTake'),
    finish: t('pageFinish'),
    reopen: t('pageReopen'),
    reload: t('pageReload'),
    lost: t('errorFailed'),
  };
}
