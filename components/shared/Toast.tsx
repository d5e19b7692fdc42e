import { useEffect, useState } from 'react';
import { Button, IconButton } from './Button';
import { Icon } from './Icon';
import styles from './Toast.module.css';
import { useT } from './text';

/** How long a toast stays, milliseconds; the pointer or the focus on it keeps it. */
export const TOAST_MS = 8000;

interface ToastProps {
  /** Null shows nothing, but keeps the live region, so that the next message is read out. */
  message: string | null;
  actionLabel: string;
  onAction: () => void;
  onClose: () => void;
}

/** One line at the foot of the window that says what was done and offers to take it back. Escape closes it. */
export function Toast({ message, actionLabel, onAction, onClose }: ToastProps) {
  const t = useT();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (message === null || held) return;
    const timer = setTimeout(onClose, TOAST_MS);
    return () => clearTimeout(timer);
  }, [message, held, onClose]);

  const act = () => {
    setHeld(false);
    onAction();
  };
  const close = () => {
    setHeld(false);
    onClose();
  };
  return (
    <div role="status" className={styles.region}>
      {message !== null && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the pointer only keeps the toast from going
        <div
          className={styles.toast}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
          onKeyDown={(event) => event.key === 'Escape' && close()}
        >
          <Icon name="check" />
          <p className={styles.message} title={message}>
            {message}
          </p>
          <Button kind="quiet" className={styles.action} onClick={act}>
            <Icon name="undo" />
            {actionLabel}
          </Button>
          <IconButton name="x" label={t('close')} className={styles.close} onClick={close} />
        </div>
      )}
    </div>
  );
}
