import { onPolicyChange } from '@/lib/policy';
import { announce } from './announce';
import { followOwnUnits } from './settings-now';
import { tell } from './tabs';
import { allViews } from './views';

/**
 * Follows the office's policy while the browser runs: notices that are shown are read again, by the days off that hold
 * now, tasks go by the dates of the units of now, and the badge is drawn by the days that hold now.
 */
export function followOffice(): void {
  onPolicyChange(() => void changed());
}

async function changed(): Promise<void> {
  for (const frame of await allViews()) await tell(frame, { type: 'tell-again', of: 'document' });
  await followOwnUnits();
  await announce(null);
}
