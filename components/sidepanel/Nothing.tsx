import { Button, Icon, useT } from '@/components/shared';
import type { PanelView } from './model';
import styles from './panel.module.css';
import { isUnreadable, Why } from './Why';

interface Props {
  readonly view: Exclude<PanelView, { is: 'notice' | 'waiting' }>;
  readonly refused: number;
  readonly onOpenFile: () => void;
}

function OpenFile({ onPress }: { onPress: () => void }) {
  const t = useT();
  return (
    <p>
      <Button onClick={onPress}>
        <Icon name="file" />
        {t('readerOpen')}
      </Button>
    </p>
  );
}

/** What to do where the tab shows nothing that could be listed. */
export function Nothing({ view, refused, onOpenFile }: Props) {
  const t = useT();
  switch (view.is) {
    case 'off':
      return (
        <section className={styles.nothing}>
          <h1>{view.host === null ? t('panelOffUnknown') : t('panelOff', { host: view.host })}</h1>
          <p>{t(view.host === null ? 'panelOffUnknownWhat' : 'panelOffWhat')}</p>
          <p>{t('panelNoneFile')}</p>
          <OpenFile onPress={onOpenFile} />
        </section>
      );
    case 'none':
      return (
        <section className={styles.nothing}>
          <h1>{t('panelNone')}</h1>
          {view.looks.some(isUnreadable) ? (
            <p>{t('panelNoneUnreadable')}</p>
          ) : (
            <>
              <p>{t('panelNoneWhat')}</p>
              <p>{t('panelNoneFile')}</p>
            </>
          )}
          <OpenFile onPress={onOpenFile} />
          <Why question={t('panelWhy')} looks={view.looks} refused={refused} />
        </section>
      );
    case 'secret':
      return (
        <section className={styles.nothing}>
          <h1>{t('panelSecret', { secrecy: view.secrecy })}</h1>
          <p>{t('panelSecretWhat')}</p>
        </section>
      );
  }
}
