import type { TextKey } from '@/lib/i18n';
import type { Failure } from './model';

/** For each reason why a file is not shown one sentence or two: what it is, what to do. */
export const FAILURES = {
  encrypted: 'readerEncrypted',
  damaged: 'readerDamaged',
  'too-big': 'readerTooBig',
  doc: 'readerOldWord',
  archive: 'readerArchive',
  image: 'readerImage',
  empty: 'readerEmpty',
  bare: 'readerBare',
  other: 'readerOther',
  gone: 'readerGone',
  stopped: 'readerStopped',
  failed: 'readerFailed',
} as const satisfies Readonly<Record<Failure, TextKey>>;
