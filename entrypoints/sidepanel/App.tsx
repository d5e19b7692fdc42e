import { useMemo, useState } from 'react';
import { TextProvider, useToday } from '@/components/shared';
import { SidePanel } from '@/components/sidepanel';
import { annotateSelected, clock, showInPage } from '@/lib/shell';
import { allTags, settings } from '@/lib/store';
import { panelActions } from './actions';
import { usePanelView } from './usePanelView';
import { usePreset } from './usePreset';
import { useStored } from './useStored';

/** The side panel, wired to the store and to the active tab. */
export function App() {
  const [problem, setProblem] = useState<string | null>(null);
  const today = useToday(clock);
  const preset = usePreset();
  const chosen = useStored(() => settings(preset), [preset], setProblem);
  const tags = useStored(allTags, [], setProblem) ?? [];
  const { view, choices, chosen: shown, choose, selected, tabId, refused } = usePanelView(setProblem);
  const noticeId = view.is === 'notice' ? view.notice.id : null;
  const act = useMemo(
    () =>
      panelActions(
        noticeId,
        {
          show: async (id, key) => tabId !== null && showInPage(tabId, id, key),
          annotate: async (id, annotation) => (tabId === null ? null : annotateSelected(tabId, id, annotation)),
        },
        setProblem,
      ),
    [tabId, noticeId],
  );

  return (
    <TextProvider language={chosen?.language ?? 'vi'} theme={chosen?.theme ?? 'system'}>
      <SidePanel
        view={chosen || problem !== null ? view : { is: 'waiting' }}
        choices={choices}
        chosen={shown}
        selected={selected}
        settings={chosen ?? { ownUnits: [] }}
        tags={tags}
        refused={refused}
        problem={problem}
        today={today}
        act={act}
        onChooseView={choose}
        onProblemSeen={() => setProblem(null)}
      />
    </TextProvider>
  );
}
