import type { AssignmentState } from '@/lib/messages';

/** How an assignment is marked. What the officer took on is the officer's, whosever unit it was given to. */
export const markOf = ({ status, own }: Pick<AssignmentState, 'status' | 'own'>): 'own' | 'other' | 'done' =>
  status === 'done' ? 'done' : own || status !== null ? 'own' : 'other';
