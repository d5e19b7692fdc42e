import type { ReactNode } from 'react';
import { useT } from '@/components/shared';
import { Why } from '@/components/sidepanel';
import { FAILURES } from './failures';
import type { DocumentState, Found } from './model';
import styles from './reader.module.css';

/** A heading and what there is to say. */
export function Note({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.note}>
      <h1>{title}</h1>
      {children}
    </section>
  );
}

/** In the list's place: why there is none. */
export function NoList({ found }: { found: Exclude<Found, { is: 'notice' }> }) {
  const t = useT();
  switch (found.is) {
    case 'other':
      return (
        <Note title={t('readerNone')}>
          <p>{t('readerNoneWhat')}</p>
          <Why question={t('panelWhy')} looks={[found.look]} refused={0} />
        </Note>
      );
    case 'scan':
      return (
        <Note title={t('readerScan')}>
          <p>{t('readerScanWhat')}</p>
        </Note>
      );
    case 'unreadable':
      return (
        <Note title={t('readerUnreadable')}>
          <p>{t('readerUnreadableWhat')}</p>
        </Note>
      );
    case 'refused':
      return (
        <Note title={t('readerRefused')}>
          <p>{found.sentence}</p>
        </Note>
      );
  }
}

/** In the paper's place: why there is none. */
export function NoPaper({ name, state }: { name: string; state: Exclude<DocumentState, { is: 'open' | 'reading' }> }) {
  const t = useT();
  switch (state.is) {
    case 'failed':
      return (
        <Note title={t(state.problem === 'stopped' ? 'readerStoppedTitle' : 'readerFailedTitle', { name })}>
          <p>{t(FAILURES[state.problem])}</p>
        </Note>
      );
    case 'secret':
      return (
        <Note title={t('panelSecret', { secrecy: state.secrecy })}>
          <p>{t('panelSecretWhat')}</p>
        </Note>
      );
    case 'kept':
      return (
        <Note title={t('readerKept')}>
          <p>{t('readerKeptWhat', { name })}</p>
        </Note>
      );
  }
}
