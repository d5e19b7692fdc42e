import type { AnnotationId, NoticeId, TaskId } from '@/lib/tasks';

export const newNoticeId = (): NoticeId => crypto.randomUUID() as NoticeId;

/**
 * A task's id: when it was made, its place among those made with it, and chance. Ids sort as tasks were made, so
 * lists read from the table stand in a lasting order without an index for it.
 */
export const newTaskId = (now: number, place: number): TaskId =>
  `${stamp(now)}-${place.toString(36).padStart(4, '0')}-${crypto.randomUUID()}` as TaskId;

/** An annotation's id; they sort as annotations were made. */
export const newAnnotationId = (now: number): AnnotationId => `${stamp(now)}-${crypto.randomUUID()}` as AnnotationId;

const stamp = (now: number): string => now.toString(36).padStart(9, '0');
