import { type CSSProperties, useEffect, useMemo, useRef, useState } from 'react';
import { useT } from '@/components/shared';
import type { AssignmentKey } from '@/lib/tasks';
import type { PageBox, PageSize, Pages, PaperMark, Showing } from './model';
import styles from './paper.module.css';
import { markOf } from './segments';
import { useNear } from './useNear';
import { useMarkClicks, useShowing } from './usePaper';

interface Props {
  readonly paper: Pages;
  readonly marks: readonly PaperMark[];
  readonly selected: PaperMark['key'] | null;
  readonly showing: Showing | null;
  readonly onMark: (key: AssignmentKey) => void;
}

interface MarkBox {
  readonly box: PageBox;
  readonly mark: PaperMark;
}

/** A PDF's pages, each painted when it comes near the window, with the marks lying on them. */
export function PagePaper({ paper, marks, selected, showing, onMark }: Props) {
  const sheets = useRef<HTMLDivElement>(null);
  useShowing(sheets, showing);
  useMarkClicks(sheets, onMark);
  const byPage = useMemo(() => boxesByPage(paper, marks), [paper, marks]);
  return (
    <div ref={sheets} className={styles.pages}>
      {paper.pages.map((size, index) => {
        const page = index + 1;
        return (
          <Page
            // Pages have no other name than their place.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={index}
            page={page}
            pages={paper.pages.length}
            size={size}
            paint={paper.paint}
            boxes={byPage.get(page) ?? NONE}
            selected={selected}
          />
        );
      })}
    </div>
  );
}

const NONE: readonly MarkBox[] = [];

function boxesByPage({ boxesOf }: Pages, marks: readonly PaperMark[]): ReadonlyMap<number, readonly MarkBox[]> {
  const byPage = new Map<number, MarkBox[]>();
  for (const mark of marks) {
    for (const box of mark.spans.flatMap(boxesOf)) {
      const own = byPage.get(box.page);
      if (own) own.push({ box, mark });
      else byPage.set(box.page, [{ box, mark }]);
    }
  }
  return byPage;
}

interface PageProps extends Pick<Props, 'selected'> {
  readonly page: number;
  readonly pages: number;
  readonly size: PageSize;
  readonly paint: Pages['paint'];
  readonly boxes: readonly MarkBox[];
}

function Page({ page, pages, size, paint, boxes, selected }: PageProps) {
  const t = useT();
  const sheet = useRef<HTMLElement>(null);
  const { near, width } = useNear(sheet);
  const picture = usePicture(paint, page, near ? Math.round(width * devicePixelRatio) : 0);
  return (
    <section
      ref={sheet}
      className={`${styles.sheet} ${styles.page}`}
      style={{ aspectRatio: `${size.width} / ${size.height}` }}
      aria-label={t('readerPage', { page, pages })}
    >
      {picture.failed && <p className={styles.unpainted}>{t('readerPageFailed')}</p>}
      <div ref={picture.place} className={styles.picture} />
      {boxes.map(({ box, mark }) => (
        <span key={`${mark.key} ${box.x} ${box.y}`} style={placed(box, size)} {...markOf(mark, selected)} />
      ))}
    </section>
  );
}

const percent = (part: number, whole: number): string => `${(100 * part) / whole}%`;

const placed = (box: PageBox, size: PageSize): CSSProperties => ({
  left: percent(box.x, size.width),
  top: percent(box.y, size.height),
  width: percent(box.width, size.width),
  height: percent(box.height, size.height),
});

/** Keeps the picture of a page in `place`, `width` device pixels wide; none for 0. The old one stays until the new one is there. */
function usePicture(paint: Pages['paint'], page: number, width: number) {
  const place = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (width === 0) {
      place.current?.replaceChildren();
      return;
    }
    const stop = new AbortController();
    paint(page, width, stop.signal).then(
      (canvas) => {
        if (stop.signal.aborted) return;
        setFailed(false);
        place.current?.replaceChildren(canvas);
      },
      () => {
        if (!stop.signal.aborted) setFailed(true);
      },
    );
    return () => stop.abort();
  }, [paint, page, width]);
  return { place, failed };
}
