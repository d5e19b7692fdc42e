import { useMemo, useRef } from 'react';
import type { Block } from '@/lib/reading';
import type { AssignmentKey } from '@/lib/tasks';
import type { PaperMark, Showing, Text, TextLook } from './model';
import styles from './paper.module.css';
import { type BlockMark, markOf, marksByBlock, segmentsOf } from './segments';
import { piecesOf, type TableRow } from './tables';
import { useMarkClicks, useShowing } from './usePaper';

interface Props {
  readonly paper: Text;
  readonly marks: readonly PaperMark[];
  readonly selected: PaperMark['key'] | null;
  readonly showing: Showing | null;
  readonly onMark: (key: AssignmentKey) => void;
}

/** A document drawn from its paragraphs: nothing of the file's own markup comes onto the page. */
export function TextPaper({ paper, marks, selected, showing, onMark }: Props) {
  const sheet = useRef<HTMLElement>(null);
  useShowing(sheet, showing);
  useMarkClicks(sheet, onMark);
  const pieces = useMemo(() => piecesOf(paper.blocks, paper.looks), [paper]);
  const byBlock = useMemo(() => marksByBlock(marks), [marks]);
  const paragraph = (at: number) => {
    const block = paper.blocks[at];
    const look = paper.looks?.[at];
    return (
      block && (
        <Paragraph key={at} at={at} block={block} look={look} marks={byBlock.get(at) ?? []} selected={selected} />
      )
    );
  };
  return (
    <article ref={sheet} className={`${styles.sheet} ${styles.text}`}>
      {pieces.map((piece) =>
        piece.is === 'paragraph' ? (
          paragraph(piece.at)
        ) : (
          <table key={piece.at} className={piece.drawn ? styles.drawn : styles.laid}>
            <tbody>
              {piece.rows.map((row) => (
                <Row key={row.row} row={row} paragraph={paragraph} />
              ))}
            </tbody>
          </table>
        ),
      )}
    </article>
  );
}

function Row({ row, paragraph }: { row: TableRow; paragraph: (at: number) => React.ReactNode }) {
  return (
    <tr>
      {row.cells.map(({ column, span, blocks }) => (
        <td key={column} colSpan={span}>
          {blocks.map(paragraph)}
        </td>
      ))}
    </tr>
  );
}

interface ParagraphProps {
  /** Its block's number. */
  readonly at: number;
  readonly block: Block;
  readonly look: TextLook | undefined;
  readonly marks: readonly BlockMark[];
  readonly selected: PaperMark['key'] | null;
}

/** Indents that are wider come from documents for other paper (points). */
const WIDEST = 120;
const within = (points: number): string => `${Math.max(-WIDEST, Math.min(WIDEST, points))}pt`;

function Paragraph({ at, block, look, marks, selected }: ParagraphProps) {
  const { text, marker, depth = 0, bold } = block;
  const style = look && {
    textAlign: look.align,
    paddingLeft: within(Math.max(0, look.left)),
    textIndent: within(look.first),
  };
  const indent =
    look || marker === undefined ? undefined : { paddingLeft: within(18 * (depth + 1)), textIndent: '-18pt' };
  return (
    <p data-block={at} style={style ?? indent} className={bold && !look ? styles.bold : undefined}>
      {marker !== undefined && (
        <span data-marker="" className={bold ? styles.bold : undefined}>
          {marker}{' '}
        </span>
      )}
      {segmentsOf(text.length, look?.runs ?? [], marks).map(({ start, end, run, mark, annotation }) => {
        const looks = [run?.bold && styles.bold, run?.italic && styles.italic, run?.underline && styles.underline];
        const className = looks.filter(Boolean).join(' ') || undefined;
        const words = text.slice(start, end);
        const annotated = annotation && { 'data-annotation': annotation.key };
        return mark ? (
          <mark key={start} className={className} {...annotated} {...markOf(mark, selected)}>
            {words}
          </mark>
        ) : (
          <span key={start} className={className} {...annotated}>
            {words}
          </span>
        );
      })}
    </p>
  );
}
