import { useRef, useState } from 'react';
import { Button, Icon, useT } from '@/components/shared';
import { dayInVietnam } from '@/lib/calendar';
import { longDay } from '@/lib/i18n';
import type { Annotation, AnnotationId } from '@/lib/tasks';
import styles from './annotations.module.css';
import { ChangedText } from './ChangedText';
import { NoteField } from './NoteField';
import panelStyles from './panel.module.css';
import rowStyles from './row.module.css';
import type { RowPanel } from './rowActions';

/** Ghi chú của tôi trong văn bản: what the officer says about words of the notice, and the button for more. */
export function Annotations({ panel }: { readonly panel: RowPanel }) {
  const t = useT();
  const { notice, act } = panel;
  const { annotations = [] } = notice;
  const [made, setMade] = useState<AnnotationId | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const hasNone = annotations.length === 0;
  return (
    <section aria-labelledby="annotations">
      <div className={panelStyles.othersHead}>
        <h2 id="annotations" className={hasNone ? 'sr' : undefined}>
          {t('panelAnnotations')}
        </h2>
        {/* A press takes the keyboard's place, and with it what is selected in the reader page: this one does not. */}
        <Button
          ref={button}
          kind="quiet"
          small
          className={hasNone ? styles.first : undefined}
          aria-describedby={hasNone ? 'annotate-hint' : undefined}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => void act.annotate().then(setMade)}
        >
          {t('panelAnnotate')}
        </Button>
      </div>
      {hasNone ? (
        <p id="annotate-hint" className={styles.hint}>
          {t('panelAnnotateHint')}
        </p>
      ) : (
        <ul className={rowStyles.list}>
          {annotations.map((annotation) => (
            <AnnotationRow
              key={annotation.id}
              annotation={annotation}
              isNew={annotation.id === made}
              onRemove={() => button.current?.focus()}
              panel={panel}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface RowProps {
  readonly annotation: Annotation;
  /** It was just made: its note is to be written. */
  readonly isNew: boolean;
  /** The row goes away, and the keyboard's place with it. */
  readonly onRemove: () => void;
  readonly panel: RowPanel;
}

function AnnotationRow({ annotation, isNew, onRemove, panel: { act, tell, remark } }: RowProps) {
  const t = useT();
  const { id, quote, note, standing } = annotation;
  const words = useRef<HTMLButtonElement>(null);
  const show = async () => {
    if (!(await act.showInPage(id))) remark(t('panelAnnotationNotInPage'));
  };
  const remove = async () => {
    onRemove();
    tell(t('panelAnnotationRemoved'), await act.removeAnnotation(id));
  };
  const accept = () => {
    words.current?.focus();
    void act.acceptAnnotation(id);
  };
  const again = async () => {
    const undo = await act.annotateAgain(annotation);
    if (!undo) return;
    words.current?.focus();
    tell(t('panelAnnotationAgainNow'), undo);
  };
  const attach = (
    <Button kind="quiet" small onMouseDown={(event) => event.preventDefault()} onClick={() => void again()}>
      {t('panelAnnotationAgain')}
    </Button>
  );
  return (
    <li className={rowStyles.row}>
      <div className={styles.margin}>
        <Icon name="pencil" />
      </div>
      <div className={rowStyles.body}>
        <button
          ref={words}
          type="button"
          className={rowStyles.text}
          title={t('panelAnnotationShow')}
          onClick={() => void show()}
        >
          {standing.is === 'changed' ? (
            <span>
              <ChangedText before={quote} after={standing.now.quote} />
            </span>
          ) : (
            <span className={rowStyles.clamp3}>{quote}</span>
          )}
        </button>
        {standing.is === 'changed' && (
          <div className={`${rowStyles.box} ${rowStyles.changed}`}>
            <Icon name="diff" />
            <div>
              <p>
                <b>{t('panelChanged')}</b> {t('panelAnnotationChanged')}
              </p>
              <details className={rowStyles.old}>
                <summary>
                  <Icon name="right" small />
                  {t('panelSeeOld')}
                </summary>
                <q>{quote}</q>
              </details>
              <p className={rowStyles.boxEnd}>
                <Button kind="quiet" small onClick={accept}>
                  {t('panelChangedSeen')}
                </Button>
                {attach}
              </p>
            </div>
          </div>
        )}
        {standing.is === 'orphaned' && (
          <div className={`${rowStyles.box} ${rowStyles.gone}`}>
            <Icon name="broken" />
            <div>
              <p>
                <b>{t('panelGone')}</b> {t('panelAnnotationGone', { day: longDay(dayInVietnam(standing.since)) })}
              </p>
              <p className={rowStyles.boxEnd}>{attach}</p>
            </div>
          </div>
        )}
        <div className={styles.note}>
          <NoteField
            key={id}
            owner={id}
            autoFocus={isNew}
            value={note}
            onSave={(text, seen) => act.setAnnotationNote(id, text, seen)}
          />
          <Button kind="quiet" small className={styles.remove} onClick={() => void remove()}>
            {t('panelAnnotationRemove')}
          </Button>
        </div>
      </div>
    </li>
  );
}
