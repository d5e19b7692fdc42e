import type { Group } from '@/lib/tasks';

export const GROUP_TEXT = {
  overdue: 'groupOverdue',
  today: 'groupToday',
  week: 'groupWeek',
  later: 'groupLater',
  undated: 'groupUndated',
} as const satisfies Record<Group, string>;

/** The element id of a group's heading. */
export const groupId = (group: Group): string => `group-${group}`;
