import type { ReactNode } from 'react';
import { IconButton, Logo, useT } from '@/components/shared';
import styles from './Header.module.css';

interface HeaderProps {
  /** Pieces of the line under the name; one that does not fit is left out whole. */
  line: readonly string[];
  onOpenPanel: () => void;
  onOpenFile: () => void;
  onSettings: () => void;
  /** Further buttons, before the others. */
  children?: ReactNode;
}

export function Header({ line, onOpenPanel, onOpenFile, onSettings, children }: HeaderProps) {
  const t = useT();
  return (
    <header className={styles.header}>
      <Logo />
      <div className={styles.words}>
        <h1>{t('appName')}</h1>
        <p className={styles.line}>
          {line.map((piece) => (
            <span key={piece}>{piece}</span>
          ))}
        </p>
      </div>
      {children}
      <IconButton name="file" label={t('readerOpen')} onClick={onOpenFile} />
      <IconButton name="panel" label={t('viewNotice')} onClick={onOpenPanel} />
      <IconButton name="gear" label={t('openSettings')} onClick={onSettings} />
    </header>
  );
}
