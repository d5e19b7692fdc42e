import { useEffect, useRef, useState } from 'react';
import { Button, useT } from '@/components/shared';
import styles from './data.module.css';

interface EraseProps {
  tasks: number;
  notices: number;
  busy: boolean;
  onSave: () => void;
  onErase: () => void;
}

/** Xóa toàn bộ dữ liệu: asked twice, and a backup is offered first. */
export function Erase({ tasks, notices, busy, onSave, onErase }: EraseProps) {
  const t = useT();
  const [asked, setAsked] = useState<0 | 1 | 2>(0);
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked > 0) cancel.current?.focus(); // so that a second Enter erases nothing
  }, [asked]);
  if (asked === 0)
    return (
      <div className={`${styles.block} ${styles.buttons}`}>
        <Button className={styles.danger} disabled={busy} onClick={() => setAsked(1)}>
          {t('dataErase')}
        </Button>
      </div>
    );
  const erase = () => {
    setAsked(0);
    onErase();
  };
  return (
    <div className={styles.block}>
      <section aria-label={t('dataEraseTitle')} className={styles.box}>
        <p>{asked === 1 ? t('dataEraseWhat', { tasks, notices }) : t('dataEraseSure')}</p>
        <div className={styles.buttons}>
          <Button disabled={busy} onClick={onSave}>
            {t('dataSave')}
          </Button>
          {asked === 1 ? (
            <Button key="next" className={styles.danger} onClick={() => setAsked(2)}>
              {t('dataEraseNext')}
            </Button>
          ) : (
            <Button key="now" className={styles.danger} disabled={busy} onClick={erase}>
              {t('dataEraseNow')}
            </Button>
          )}
          <Button kind="quiet" ref={cancel} onClick={() => setAsked(0)}>
            {t('dataCancel')}
          </Button>
        </div>
      </section>
    </div>
  );
}
