import { useEffect, useId, useRef, useState } from 'react';
import { useT } from '@/components/shared';
import styles from './editor.module.css';

const PAUSE_MS = 500;

type Progress = 'still' | 'saving' | 'saved' | 'failed';

/**
 * Ghi chú, saved while it is typed: after a pause, and at once when the field is left, the panel is hidden or the row
 * is closed, so that nothing typed is lost. `value` from outside shows as long as nothing is unsaved here.
 * One field belongs to one task: give it the task's id as its key.
 */
export function NoteField({ value, onSave }: { value: string; onSave: (text: string) => Promise<boolean> }) {
  const t = useT();
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [progress, setProgress] = useState<Progress>('still');
  const unsaved = useRef<string | null>(null);
  const turns = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const save = useRef(onSave);
  save.current = onSave;

  const flush = useRef(async () => {
    clearTimeout(timer.current);
    const text = unsaved.current;
    if (text === null) return;
    unsaved.current = null;
    const turn = ++turns.current;
    setProgress('saving');
    const kept = await save.current(text);
    if (turn !== turns.current) return; // a newer text is on its way
    if (!kept) unsaved.current ??= text;
    if (unsaved.current === null) setDraft(null);
    setProgress(kept ? 'saved' : 'failed');
  });

  useEffect(() => {
    const now = () => void flush.current();
    const whenHidden = () => document.visibilityState === 'hidden' && now();
    document.addEventListener('visibilitychange', whenHidden);
    addEventListener('pagehide', now);
    return () => {
      document.removeEventListener('visibilitychange', whenHidden);
      removeEventListener('pagehide', now);
      now();
    };
  }, []);

  const type = (text: string) => {
    setDraft(text);
    setProgress('still');
    unsaved.current = text;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush.current(), PAUSE_MS);
  };

  return (
    <div className={`${styles.line} ${styles.top}`}>
      <label className={styles.label} htmlFor={id}>
        {t('panelNote')}
      </label>
      <div className={styles.wide}>
        <textarea
          className={styles.note}
          id={id}
          rows={2}
          value={draft ?? value}
          onChange={(event) => type(event.target.value)}
          onBlur={() => void flush.current()}
        />
        <p className={styles.progress} role="status">
          {progress === 'saving' && t('panelNoteSaving')}
          {progress === 'saved' && t('panelNoteSaved')}
          {progress === 'failed' && t('panelNoteFailed')}
        </p>
      </div>
    </div>
  );
}
