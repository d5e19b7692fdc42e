import { useCallback, useId, useState } from 'react';
import { IconButton, Toast, useT } from '@/components/shared';
import type { IsoDay } from '@/lib/calendar';
import { Annotations } from './Annotations';
import { Bar } from './Bar';
import type { PanelActions, PanelData, Undo } from './model';
import { Nothing } from './Nothing';
import { NoticeHead } from './NoticeHead';
import { NoticeList } from './NoticeList';
import styles from './panel.module.css';
import type { RowPanel } from './rowActions';
import { Why } from './Why';

interface Props extends PanelData {
  readonly today: IsoDay;
  readonly act: PanelActions;
  readonly onChooseView: (id: string) => void;
  readonly onProblemSeen: () => void;
}

/** The side panel: the notice of the active tab, and the officer's tasks in it. */
export function SidePanel(props: Props) {
  const { view, choices, chosen, selected, settings, tags, refused, problem, today, act } = props;
  const { onChooseView, onProblemSeen } = props;
  const t = useT();
  const [query, setQuery] = useState<string | null>(null);
  const [remark, setRemark] = useState<string | null>(null);
  const [said, setSaid] = useState<{ message: string; undo: Undo } | null>(null);
  const tell = (message: string, undo: Undo | null) => {
    setRemark(null);
    setSaid(undo && { message, undo });
  };
  const closeToast = useCallback(() => setSaid(null), []);
  const sentence = problem ?? remark;
  const panel: RowPanel | null =
    view.is === 'notice'
      ? {
          notice: view.notice,
          tasks: view.tasks,
          ownUnits: settings.ownUnits,
          today,
          tags,
          act,
          tell,
          remark: setRemark,
        }
      : null;

  const dismissInherited = async (dismissed: boolean) => {
    const kept = await act.dismissInherited(dismissed);
    const undo = kept ? () => act.dismissInherited(!dismissed) : null;
    tell(t(dismissed ? 'panelInheritedDismissedNow' : 'panelInheritedCountedNow'), undo);
  };

  return (
    <div className={styles.panel}>
      <Bar query={query} canSearch={view.is === 'notice'} onQuery={setQuery} onSettings={act.openSettings} />
      <div role="alert">
        {sentence !== null && (
          <p className={styles.problem}>
            <span>{sentence}</span>
            <IconButton
              name="x"
              label={t('close')}
              onClick={() => {
                setRemark(null);
                onProblemSeen();
              }}
            />
          </p>
        )}
      </div>
      {choices.length > 1 && <Choices choices={choices} chosen={chosen} onChoose={onChooseView} />}
      {view.is === 'notice' && panel ? (
        <>
          <NoticeHead
            notice={view.notice}
            today={today}
            onDismissInherited={(dismissed) => void dismissInherited(dismissed)}
          />
          {view.more > 0 && <p className={styles.remark}>{t('panelMore', { count: view.more })}</p>}
          <main>
            {view.notice.assignments.length === 0 && <p className={styles.remark}>{t('panelNoAssignments')}</p>}
            <NoticeList
              key={view.notice.id}
              ownUnits={settings.ownUnits}
              selected={selected}
              query={query ?? ''}
              onQuery={(text) => setQuery((before) => (before === null ? null : text))}
              panel={panel}
            />
            <Annotations panel={panel} />
          </main>
          <footer className={styles.foot}>
            <p>{t('panelInAll', { count: view.notice.assignments.length })}</p>
            {view.look && <Why question={t('panelWhyNotice')} looks={[view.look]} refused={refused} />}
          </footer>
        </>
      ) : (
        <main>
          {view.is !== 'waiting' && view.is !== 'notice' && (
            <Nothing view={view} refused={refused} onOpenFile={act.openFile} />
          )}
        </main>
      )}
      <Toast
        message={said?.message ?? null}
        actionLabel={t('panelUndo')}
        onAction={() => {
          void said?.undo();
          setSaid(null);
        }}
        onClose={closeToast}
      />
    </div>
  );
}

type ChoicesProps = Pick<PanelData, 'choices' | 'chosen'> & { readonly onChoose: (id: string) => void };

/** Several documents in one tab: which one the panel is about. */
function Choices({ choices, chosen, onChoose }: ChoicesProps) {
  const t = useT();
  const id = useId();
  return (
    <div className={styles.choices}>
      <label htmlFor={id}>{t('panelChoices', { count: choices.length })}</label>
      <select id={id} value={chosen ?? ''} onChange={(event) => onChoose(event.target.value)}>
        {choices.map(({ id: choice, secret, subject }, index) => (
          <option key={choice} value={choice}>
            {index + 1}. {secret ? t('panelChoiceSecret') : (subject ?? t('panelNoSubject'))}
          </option>
        ))}
      </select>
    </div>
  );
}
