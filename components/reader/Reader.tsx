import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button, Icon, IconButton, useT } from '@/components/shared';
import type { AssignmentKey } from '@/lib/tasks';
import { type Incoming, useIncoming } from './incoming';
import type { PaperMark, ReaderDocument, Showing } from './model';
import { NoList, NoPaper } from './Notes';
import { PagePaper } from './PagePaper';
import { PasteBox } from './PasteBox';
import { Progress } from './Progress';
import styles from './reader.module.css';
import { Start } from './Start';
import { TextPaper } from './TextPaper';

/** In a narrow window one of them is seen. */
export type Side = 'paper' | 'list';

interface Props {
  readonly documents: readonly ReaderDocument[];
  readonly shown: ReaderDocument | null;
  readonly marks: readonly PaperMark[];
  readonly selected: PaperMark['key'] | null;
  readonly showing: Showing | null;
  readonly side: Side;
  /** The list of the notice that is shown; null where there is none. */
  readonly list: ReactNode;
  /** One sentence: something could not be read or written. A list says it itself. */
  readonly problem: string | null;
  readonly onIncoming: (incoming: Incoming) => void;
  readonly onShow: (id: string) => void;
  readonly onStop: (id: string) => void;
  readonly onClose: (id: string) => void;
  readonly onMark: (key: AssignmentKey) => void;
  readonly onSide: (side: Side) => void;
}

/** Files and pasted text opened as notices: the paper, and beside it what was read in it. */
export function Reader({ documents, shown, list, problem, side, onIncoming, onSide, ...props }: Props) {
  const t = useT();
  const field = useRef<HTMLInputElement>(null);
  const [pasting, setPasting] = useState(false);
  const over = useIncoming(onIncoming);
  const choose = () => field.current?.click();
  const title = shown?.name ?? t('readerTitle');
  useEffect(() => {
    document.title = `${title} – ${t('appName')}`;
  }, [title, t]);
  const state = shown?.state;
  const beside = list ?? (state?.is === 'open' && state.found.is !== 'notice' && <NoList found={state.found} />);
  return (
    <div className={beside ? styles.reader : `${styles.reader} ${styles.alone}`} data-side={beside ? side : undefined}>
      <header className={styles.bar}>
        {documents.length > 0 && <Documents documents={documents} shown={shown} {...props} />}
        {documents.length > 0 && (
          <p className={styles.open}>
            <Button onClick={choose}>
              <Icon name="file" />
              {t('readerOpen')}
            </Button>
            <Button kind="quiet" onClick={() => setPasting(true)}>
              {t('readerPaste')}
            </Button>
          </p>
        )}
        {beside && <Switch side={side} onSide={onSide} />}
      </header>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        onChange={({ target }) => {
          onIncoming({ is: 'files', files: [...(target.files ?? [])] });
          target.value = ''; // the same file can be chosen again
        }}
      />
      <main className={styles.table} data-scroller="" tabIndex={shown ? 0 : undefined}>
        <div role="alert">{problem !== null && list === null && <p className={styles.broken}>{problem}</p>}</div>
        {shown ? (
          <Shown key={shown.id} document={shown} {...props} />
        ) : (
          <Start onChoose={choose} onPaste={() => setPasting(true)} />
        )}
      </main>
      {beside && <aside className={styles.list}>{beside}</aside>}
      {over && (
        <p className={styles.over}>
          <span>{t('readerDrop')}</span>
        </p>
      )}
      {pasting && <PasteBox onIncoming={onIncoming} onClose={() => setPasting(false)} />}
    </div>
  );
}

type DocumentsProps = Pick<Props, 'documents' | 'shown' | 'onShow' | 'onClose'>;

function Documents({ documents, shown, onShow, onClose }: DocumentsProps) {
  const t = useT();
  const current = useRef<HTMLLIElement>(null);
  const id = shown?.id;
  useEffect(() => {
    if (id !== undefined) current.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [id]);
  return (
    <nav aria-label={t('readerDocuments')}>
      <ul className={styles.documents}>
        {documents.map(({ id: each, name = t('readerUnnamed') }) => (
          <li key={each} ref={each === id ? current : undefined} aria-current={each === id}>
            <button type="button" className={styles.name} title={name} onClick={() => onShow(each)}>
              {name}
            </button>
            <IconButton name="x" label={t('readerClose', { name })} onClick={() => onClose(each)} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

type ShownProps = Pick<Props, 'marks' | 'selected' | 'showing' | 'onMark' | 'onStop'> & {
  readonly document: ReaderDocument;
};

function Shown({ document: { id, state, ...document }, onStop, ...paper }: ShownProps) {
  const t = useT();
  const name = document.name ?? t('readerUnnamed');
  if (state.is === 'reading') return <Progress name={name} state={state} onStop={() => onStop(id)} />;
  if (state.is !== 'open') return <NoPaper name={name} state={state} />;
  if (state.paper.is === 'text') return <TextPaper paper={state.paper} {...paper} />;
  const { broken } = state.paper;
  return (
    <>
      {broken.length > 0 && (
        <p className={styles.broken}>{t('readerBroken', { count: broken.length, pages: broken.join(', ') })}</p>
      )}
      <PagePaper paper={state.paper} {...paper} />
    </>
  );
}

function Switch({ side, onSide }: Pick<Props, 'side' | 'onSide'>) {
  const t = useT();
  return (
    <p className={styles.switch}>
      <button type="button" aria-pressed={side === 'paper'} onClick={() => onSide('paper')}>
        {t('readerSidePaper')}
      </button>
      <button type="button" aria-pressed={side === 'list'} onClick={() => onSide('list')}>
        {t('readerSideList')}
      </button>
    </p>
  );
}
