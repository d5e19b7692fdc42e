import { useEffect, useRef } from 'react';
import { IconButton, Logo, useT } from '@/components/shared';
import styles from './panel.module.css';

interface Props {
  /** Null while nothing is searched. */
  readonly query: string | null;
  readonly canSearch: boolean;
  readonly onQuery: (query: string | null) => void;
  readonly onSettings: () => void;
}

/** The panel's title with its two buttons; searching opens a field below. */
export function Bar({ query, canSearch, onQuery, onSettings }: Props) {
  const t = useT();
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const searching = canSearch && query !== null;
  useEffect(() => {
    if (searching) field.current?.focus();
  }, [searching]);
  const close = () => {
    onQuery(null);
    button.current?.focus();
  };
  return (
    <div className={styles.bar}>
      <div className={styles.barLine}>
        <Logo size={20} />
        <span className={styles.barTitle}>{t('appName')}</span>
        {canSearch && (
          <IconButton
            ref={button}
            name="search"
            label={t('panelSearch')}
            aria-expanded={searching}
            onClick={() => (searching ? close() : onQuery(''))}
          />
        )}
        <IconButton name="gear" label={t('panelSettings')} onClick={onSettings} />
      </div>
      {searching && (
        <div className={styles.search}>
          <input
            ref={field}
            type="search"
            aria-label={t('panelSearch')}
            placeholder={t('panelSearchHint')}
            value={query}
            onChange={(event) => onQuery(event.target.value)}
            onKeyDown={(event) => event.key === 'Escape' && close()}
          />
          <IconButton name="x" label={t('panelSearchEnd')} onClick={close} />
        </div>
      )}
    </div>
  );
}
