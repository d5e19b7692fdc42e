import { useState } from 'react';
import { Button, useT } from '@/components/shared';
import { EVERYONE, type UnitId, type UnitRole } from '@/lib/reading';
import type { AssignmentKey, OwnUnit } from '@/lib/tasks';
import { fold } from '@/lib/text';
import { AssignmentRow } from './AssignmentRow';
import { Group } from './Group';
import { groupsOf, isOwnUnit, type Progress, progressOf, unitsOf } from './groups';
import type { PageSelection, Row } from './model';
import styles from './panel.module.css';
import rowStyles from './row.module.css';
import type { RowPanel } from './rowActions';
import { UnitChoice } from './UnitChoice';
import { useOpenRow } from './useOpenRow';

interface Props {
  readonly ownUnits: readonly OwnUnit[];
  readonly selected: PageSelection | null;
  /** Only rows whose folded text has the folded query are listed; empty lists all. */
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly panel: RowPanel;
}

const groupOf = (rowId: string): string => rowId.slice(0, rowId.indexOf(':'));

/** The assignments of the notice: the officer's units first, then everyone's, then the other units'. */
export function NoticeList({ ownUnits, selected, query, onQuery, panel }: Props) {
  const t = useT();
  const { notice, tasks, act, tell } = panel;
  const found = unitsOf(notice.assignments);
  const groups = groupsOf(notice, tasks, ownUnits);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set([EVERYONE, '']));
  const [choosing, setChoosing] = useState(ownUnits.length === 0);
  const unfold = (group: string, open: boolean) =>
    setUnfolded((before) => {
      const after = new Set(before);
      if (open) after.add(group);
      else after.delete(group);
      return after;
    });

  const all = [...groups.own, ...groups.everyone, ...groups.others.flatMap(({ rows }) => rows), ...groups.unnamed];
  const { open, toggle, follow } = useOpenRow(
    selected,
    ({ noticeId, key }) => (noticeId === notice.id ? (all.find((row) => row.key === key)?.id ?? null) : null),
    (rowId) => {
      unfold(groupOf(rowId), true);
      onQuery('');
    },
  );

  const openId = open?.ids.find((id) => [...all, ...groups.gone].some((row) => row.id === id));
  const wanted = fold(query);
  const matching = (rows: readonly Row[]) => rows.filter(({ assignment }) => fold(assignment.text).includes(wanted));
  const takeAll = async (rows: readonly Row[]) => {
    const keys = rows.flatMap(({ key, task }) => (key !== null && task === null ? [key] : []));
    tell(t('panelTook', { count: keys.length }), await act.takeOn(keys));
  };
  /** Opens what `row` has become: in its own group, or where the notice has it. */
  const followKeys = (row: Row, keys: readonly AssignmentKey[]) => {
    const here = keys.map((key) => `${groupOf(row.id)}:${key}`);
    const elsewhere = all.filter(({ key }) => key !== null && keys.includes(key)).map(({ id }) => id);
    const known = here.find((id) => elsewhere.includes(id)) ?? elsewhere[0];
    if (known !== undefined) unfold(groupOf(known), true);
    follow([...here, ...elsewhere]);
  };
  const list = (rows: readonly Row[], isFor: (unit: UnitRole) => boolean) => (
    <ul className={rowStyles.list}>
      {rows.map((row) => (
        <AssignmentRow
          key={row.id}
          row={row}
          isFor={isFor}
          open={openId === row.id}
          scrollTo={openId === row.id ? (open?.scrollTo ?? null) : null}
          focus={openId === row.id && open?.focus === true}
          onOpen={(isOpen) => toggle(row.id, isOpen)}
          onRegrouped={(keys) => followKeys(row, keys)}
          panel={panel}
        />
      ))}
    </ul>
  );
  const group = (id: UnitId, name: string, rows: readonly Row[]) => {
    const shown = matching(rows);
    if (shown.length === 0) return null;
    return (
      <Group
        key={id}
        name={name}
        rows={rows}
        shown={shown.length}
        open={wanted !== '' || unfolded.has(id)}
        onToggle={(isOpen) => wanted === '' && unfold(id, isOpen)}
        onTakeAll={() => void takeAll(rows)}
      >
        {list(shown, (unit) => unit.id === id)}
      </Group>
    );
  };
  const isMine = (unit: UnitRole) => isOwnUnit(unit, ownUnits);
  const gone = matching(groups.gone);

  return (
    <>
      {choosing && found.length > 0 && (
        <UnitChoice
          found={found}
          ownUnits={ownUnits}
          onChoose={async (units) => {
            if (await act.chooseUnits(units)) setChoosing(false);
          }}
          onCancel={() => setChoosing(false)}
        />
      )}
      {found.length === 0 && all.length > 0 && <p className={styles.remark}>{t('panelNoUnits')}</p>}
      {wanted !== '' && matching([...all, ...groups.gone]).length === 0 && (
        <p className={styles.remark} role="status">
          {t('panelNothingFound', { query: query.trim() })}
        </p>
      )}

      {ownUnits.length > 0 && !choosing && (
        <section className={styles.mine} aria-labelledby="mine">
          <OwnHead units={ownUnits} progress={progressOf(groups.own)} onTakeAll={() => void takeAll(groups.own)} />
          {list(matching(groups.own), isMine)}
        </section>
      )}
      {gone.length > 0 && (
        <section aria-labelledby="gone">
          <h2 className={styles.goneHead} id="gone">
            {t('panelGoneTasks')}
          </h2>
          {list(gone, isMine)}
        </section>
      )}
      {group(EVERYONE, t('panelEveryone'), groups.everyone)}
      {found.length > 0 && (
        <section aria-labelledby="others">
          <div className={styles.othersHead}>
            <h2 id="others">{t(ownUnits.length > 0 ? 'panelOtherUnits' : 'panelUnits')}</h2>
            {!choosing && (
              <Button kind="quiet" small onClick={() => setChoosing(true)}>
                {t(ownUnits.length > 0 ? 'panelChangeUnits' : 'panelChooseUnits')}
              </Button>
            )}
          </div>
          {groups.others.map(({ unit, rows }) => group(unit.id, unit.name, rows))}
        </section>
      )}
      {group('', t('panelUnnamed'), groups.unnamed)}
    </>
  );
}

interface OwnHeadProps {
  readonly units: readonly OwnUnit[];
  readonly progress: Progress;
  readonly onTakeAll: () => void;
}

/** The officer's units, and how far their work in this notice is. */
function OwnHead({ units, progress: { total, taken, done }, onTakeAll }: OwnHeadProps) {
  const t = useT();
  const counts = [
    total > 0 && t('panelCount', { count: total }),
    taken > 0 && t('panelTaken', { count: taken }),
    done > 0 && t('panelDone', { count: done }),
  ].filter(Boolean);
  return (
    <div className={styles.mineHead}>
      <div>
        <p className={styles.over}>{t('panelMyUnit')}</p>
        <h2 id="mine">{units.map(({ name }) => name).join(', ')}</h2>
        <p>{total === 0 ? t('panelNothingOwn') : counts.join(' · ')}</p>
      </div>
      {taken < total && <Button onClick={onTakeAll}>{t('panelFollowUnit')}</Button>}
    </div>
  );
}
