import { useEffect, useState } from 'react';
import { Button } from './Button';
import styles from './Trouble.module.css';
import { useT } from './text';

/** What this screen and another one of Sổ Việc, open at the same time, are in each other's way with. */
export interface ScreenTrouble {
  /** One sentence: what happened, what was kept, what to do. */
  readonly sentence: string;
  /** Loading this page again is what to do. */
  readonly reload: boolean;
}

/** What a screen asks when something around it fails. */
export interface ScreenHelp {
  /** One sentence for an error: what happened, what was kept, what to do; and, where the data can be saved as a file, how. */
  readonly sentenceOf: (error: unknown) => Promise<{ readonly error: string; readonly save?: () => Promise<void> }>;
  /** Tells of trouble, and by null that it is over. Returns a function that ends it. */
  readonly watch: (listener: (trouble: ScreenTrouble | null) => void) => () => void;
}

/** A bar above the screen while there is trouble. */
export function Trouble({ watch }: Pick<ScreenHelp, 'watch'>) {
  const [trouble, setTrouble] = useState<ScreenTrouble | null>(null);
  useEffect(() => watch(setTrouble), [watch]);
  return (
    <div role="alert" className={styles.region}>
      {trouble && (
        <div className={styles.bar}>
          <p>{trouble.sentence}</p>
          {trouble.reload && <ReloadButton />}
        </div>
      )}
    </div>
  );
}

export function ReloadButton() {
  const t = useT();
  return <Button onClick={() => location.reload()}>{t('reloadPage')}</Button>;
}

export function SaveOldButton({ onSave }: { onSave: () => Promise<void> }) {
  const t = useT();
  return <Button onClick={() => void onSave()}>{t('dataRescue')}</Button>;
}
