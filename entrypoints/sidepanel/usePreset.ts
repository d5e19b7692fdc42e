import { useMemo } from 'react';
import { useWatched } from '@/components/shared';
import { presetOf, watchPolicy } from '@/lib/policy';
import type { Preset } from '@/lib/store';

const NONE: Preset = {};

/** What holds where the officer has chosen nothing, by the office's policy; nothing until that is known. */
export function usePreset(): Preset {
  const checked = useWatched(watchPolicy);
  return useMemo(() => (checked ? presetOf(checked.policy) : NONE), [checked]);
}
