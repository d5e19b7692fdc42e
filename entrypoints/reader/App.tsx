import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { type Incoming, type PaperMark, Reader, type Showing, type Side } from '@/components/reader';
import { TextProvider, useToday } from '@/components/shared';
import { SidePanel } from '@/components/sidepanel';
import { translator } from '@/lib/i18n';
import { annotateSelected, clock } from '@/lib/shell';
import { allTags, settings } from '@/lib/store';
import type { AssignmentKey } from '@/lib/tasks';
import { panelActions } from '../sidepanel/actions';
import { loadNotice } from '../sidepanel/usePanelView';
import { usePreset } from '../sidepanel/usePreset';
import { useStored } from '../sidepanel/useStored';
import { openAsked } from './asked';
import { Desk } from './desk';
import { marksOf } from './marks';
import { fileSource, pastedSource } from './source';
import { tools } from './tools';
import { inOwnTab, noticeOf, useTab } from './useTab';

const desk = new Desk(tools);
void openAsked(desk, location.hash);

/** The reader page, wired to the desk that the documents lie on, to the store and to its tab. */
export function App() {
  const [problem, setProblem] = useState<string | null>(null);
  const [showing, setShowing] = useState<Showing | null>(null);
  const [side, setSide] = useState<Side>('paper');
  const today = useToday(clock);
  const preset = usePreset();
  const chosen = useStored(() => settings(preset), [preset], setProblem);
  const tags = useStored(allTags, [], setProblem) ?? [];
  const { documents, shown: shownId } = useSyncExternalStore(desk.subscribe, desk.state);
  const shown = documents.find(({ id }) => id === shownId) ?? null;
  const noticeId = noticeOf(shown);
  const stored = useStored(() => loadNotice(noticeId), [noticeId], setProblem);
  // A live query keeps its last answer until the next one is there.
  const loaded = stored?.notice.id === noticeId ? stored : null;
  const found = shown?.state.is === 'open' && shown.state.found.is === 'notice' ? shown.state.found : null;
  const language = chosen?.language ?? 'vi';
  const ownUnits = chosen?.ownUnits;

  const marks = useMemo(
    () => (loaded && found ? marksOf(loaded.notice, loaded.tasks, ownUnits ?? [], found) : []),
    [loaded, found, ownUnits],
  );
  const show = useCallback((key: PaperMark['key']) => {
    setShowing({ key, at: clock() });
    setSide('paper');
  }, []);
  const { selected, onSelect } = useTab(documents, shown, ({ id }, key) => {
    desk.show(id);
    show(key);
  });
  const act = useMemo(() => {
    const showMarked = async (_: unknown, key: PaperMark['key']): Promise<boolean> => {
      const isMarked = marks.some((mark) => mark.key === key && mark.spans.length > 0);
      if (isMarked) show(key);
      return isMarked;
    };
    return panelActions(noticeId, { show: showMarked, annotate: inOwnTab(annotateSelected) }, setProblem);
  }, [noticeId, marks, show]);
  const onMark = useCallback(
    (key: AssignmentKey) => {
      onSelect(key);
      setSide('list');
    },
    [onSelect],
  );
  const open = (incoming: Incoming) => {
    setSide('paper');
    desk.open(
      incoming.is === 'files'
        ? incoming.files.map(fileSource)
        : [pastedSource(translator(language)('readerPasted'), incoming.text, incoming.html)],
    );
  };

  const latest = selected && selected.at > (showing?.at ?? 0) ? selected.key : showing?.key;
  return (
    <TextProvider language={language} theme={chosen?.theme ?? 'system'}>
      <Reader
        documents={documents}
        shown={shown}
        marks={marks}
        selected={latest ?? null}
        showing={showing}
        side={side}
        problem={problem}
        list={
          noticeId === null ? null : (
            <SidePanel
              view={
                loaded && chosen
                  ? { is: 'notice', ...loaded, more: found?.more ?? 0, look: found?.look ?? null }
                  : { is: 'waiting' }
              }
              choices={[]}
              chosen={null}
              selected={selected}
              settings={chosen ?? { ownUnits: [] }}
              tags={tags}
              refused={0}
              problem={problem}
              today={today}
              act={act}
              onChooseView={() => undefined}
              onProblemSeen={() => setProblem(null)}
            />
          )
        }
        onIncoming={open}
        onShow={(id) => desk.show(id)}
        onStop={(id) => desk.stop(id)}
        onClose={(id) => desk.close(id)}
        onMark={onMark}
        onSide={setSide}
      />
    </TextProvider>
  );
}
