import { useEffect, useId, useRef, useState } from 'react';
import { useT } from '@/components/shared';
import type { AnnotationId, TaskId } from '@/lib/tasks';
import styles from './editor.module.css';

const PAUSE_MS = 500;

type Progress = 'still' | 'saving' | 'saved' | 'both' | 'failed';

/** What a note is of. */
type Owner = TaskId | AnnotationId;

/** What could not be saved before its row was closed, as long as this page lives. */
const refused = new Map<Owner, { readonly text: string; readonly seen: string }>();

interface Props {
  readonly owner: Owner;
  /** Written here at once. */
  readonly autoFocus?: boolean;
  readonly value: string;
  /** `seen` is the note over which `text` was typed. Answers with the note as it is kept, null where it is not. */
  readonly onSave: (text: string, seen: string) => Promise<string | null>;
}

/**
 * Ghi chú, saved while it is typed: after a pause, and at once when the field is left, the panel is hidden or the row
 * is closed, so that nothing typed is lost. `value` from outside shows as long as nothing is unsaved here.
 * One field belongs to one owner: give it the owner's id as its key.
 */
export function NoteField({ owner, autoFocus = false, value, onSave }: Props) {
  const t = useT();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [before] = useState(() => refused.get(owner) ?? null);
  const [draft, setDraft] = useState(before?.text ?? null);
  const [progress, setProgress] = useState<Progress>(before ? 'failed' : 'still');
  const unsaved = useRef(before?.text ?? null);
  const seen = useRef(before?.seen ?? '');
  const turns = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const save = useRef(onSave);
  save.current = onSave;

  const flush = useRef(async () => {
    clearTimeout(timer.current);
    const text = unsaved.current;
    if (text === null) return;
    const over = seen.current;
    unsaved.current = null;
    seen.current = text; // what is typed from now on is typed over this
    const turn = ++turns.current;
    setProgress('saving');
    const kept = await save.current(text, over);
    if (turn !== turns.current) return; // a newer text is on its way
    if (kept === null) {
      unsaved.current ??= text;
      seen.current = over;
      refused.set(owner, { text: unsaved.current, seen: over });
    } else refused.delete(owner);
    if (unsaved.current === null) setDraft(null);
    setProgress(kept === null ? 'failed' : kept === text.normalize('NFC') ? 'saved' : 'both');
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

  useEffect(() => {
    if (autoFocus) field.current?.focus();
  }, [autoFocus]);

  const type = (text: string) => {
    if (draft === null) seen.current = value;
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
          ref={field}
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
          {progress === 'both' && t('panelNoteBoth')}
          {progress === 'failed' && t('panelNoteFailed')}
        </p>
      </div>
    </div>
  );
}
