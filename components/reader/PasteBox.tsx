import { type ClipboardEvent, useEffect, useRef, useState } from 'react';
import { Button, useT } from '@/components/shared';
import { type Incoming, incomingOf } from './incoming';
import styles from './reader.module.css';

interface Props {
  readonly onIncoming: (incoming: Incoming) => void;
  readonly onClose: () => void;
}

/** Dán nội dung: what is pasted is read at once; text can also be typed or dropped. */
export function PasteBox({ onIncoming, onClose }: Props) {
  const t = useT();
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const take = (incoming: Incoming) => {
    onIncoming(incoming);
    onClose();
  };
  const onPaste = (event: ClipboardEvent) => {
    event.stopPropagation();
    const incoming = incomingOf(event.clipboardData);
    if (!incoming) return;
    event.preventDefault();
    take(incoming);
  };
  return (
    <dialog ref={dialog} className={styles.paste} aria-labelledby="paste" onClose={onClose} onPaste={onPaste}>
      <h1 id="paste">{t('readerPaste')}</h1>
      <p id="paste-how">{t('readerPasteHow')}</p>
      <textarea
        autoFocus
        rows={8}
        aria-labelledby="paste"
        aria-describedby="paste-how"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p className={styles.pasteButtons}>
        <Button onClick={onClose}>{t('readerPasteCancel')}</Button>
        <Button kind="primary" disabled={text.trim() === ''} onClick={() => take({ is: 'text', text, html: '' })}>
          {t('readerPasteRead')}
        </Button>
      </p>
    </dialog>
  );
}
