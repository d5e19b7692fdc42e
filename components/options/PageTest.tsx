import { type FormEvent, useId, useState } from 'react';
import { Button, Field, useT } from '@/components/shared';
import { FrameFinding } from './FrameFinding';
import styles from './PageTest.module.css';
import type { OpenPage, PageReport } from './pageTest';
import parts from './parts.module.css';
import { Section } from './Section';

export interface PageTestProps {
  /** Open tabs of allowed portals. */
  readonly pages: readonly OpenPage[];
  /** Asks about an open tab, or about a typed address. */
  readonly onTest: (asked: { readonly tabId: number } | { readonly address: string }) => Promise<PageReport>;
  /** Called inside the click, before anything is awaited: the browser asks only then. True when it was granted. */
  readonly onAllow: (pattern: string) => Promise<boolean>;
  readonly onOpen: (url: string) => void;
}

/** Vì sao trang này không được nhận? Which frames were looked at, what was seen in each, and what can be done. */
export function PageTest({ pages, onTest, onAllow, onOpen }: PageTestProps) {
  const t = useT();
  const id = useId();
  const [chosen, setChosen] = useState<number | null>(null);
  const [address, setAddress] = useState('');
  const [report, setReport] = useState<PageReport | null>(null);
  const tabId = pages.find((page) => page.id === chosen)?.id ?? pages[0]?.id;
  const typed = address.trim();
  const test = () => {
    if (typed !== '') void onTest({ address: typed }).then(setReport);
    else if (tabId !== undefined) void onTest({ tabId }).then(setReport);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    test();
  };
  const allow = (pattern: string) =>
    void onAllow(pattern).then((granted) => {
      if (granted) test();
    });
  return (
    <Section title={t('testTitle')} help={t('testHelp')}>
      <form className={styles.form} onSubmit={submit}>
        {pages.length > 0 ? (
          <div className={styles.tabs}>
            <label htmlFor={id}>{t('testTab')}</label>
            <select id={id} value={tabId} onChange={(event) => setChosen(Number(event.target.value))}>
              {pages.map((page) => (
                <option key={page.id} value={page.id}>
                  {page.title || page.url} – {hostOf(page.url)}
                </option>
              ))}
            </select>
          </div>
        ) : (
          <p className={parts.note}>{t('testNoTab')}</p>
        )}
        <div className={parts.line}>
          <Field
            label={t(pages.length > 0 ? 'testAddressOr' : 'testAddress')}
            inputMode="url"
            spellCheck={false}
            value={address}
            onChange={(event) => setAddress(event.target.value)}
          />
          <Button type="submit" disabled={typed === '' && tabId === undefined}>
            {t('testStart')}
          </Button>
        </div>
      </form>
      <div role="status" className={styles.answer}>
        {report && <Report report={report} onAllow={allow} onOpen={onOpen} />}
      </div>
    </Section>
  );
}

interface ReportProps {
  readonly report: PageReport;
  readonly onAllow: (pattern: string) => void;
  readonly onOpen: (url: string) => void;
}

function Report({ report, onAllow, onOpen }: ReportProps) {
  const t = useT();
  switch (report.is) {
    case 'wrong':
      return <p className={styles.verdict}>{t('testWrong', { address: report.address })}</p>;
    case 'gone':
      return <p className={styles.verdict}>{t('testGone')}</p>;
    case 'closed':
      return (
        <div className={styles.verdict}>
          <p>{t('testClosed', { host: report.site.host })}</p>
          <Button small onClick={() => onAllow(report.site.pattern)}>
            {t('testAllow', { host: report.site.host })}
          </Button>
        </div>
      );
    case 'absent':
      return (
        <div className={styles.verdict}>
          <p>{t('testAbsent')}</p>
          <Button small onClick={() => onOpen(report.url)}>
            {t('testOpen')}
          </Button>
        </div>
      );
    case 'looked': {
      const found = report.frames.some(({ finding }) => finding.is === 'notice');
      return (
        <div className={styles.report}>
          <p>
            <b>{t(found ? 'testFound' : 'testNotFound', { title: report.page.title || report.page.url })}</b>
          </p>
          <ul className={parts.rows}>
            {report.frames.map((frame, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: frames have no names, and a report never changes
              <li key={index}>
                <FrameFinding frame={frame} onAllow={onAllow} />
              </li>
            ))}
          </ul>
        </div>
      );
    }
  }
}

const hostOf = (url: string): string => /^\w+:\/\/([^/?#]+)/.exec(url)?.[1] ?? url;
