import type { Look } from '@/components/sidepanel';
import type { Block, BlockSpan, Secrecy } from '@/lib/reading';
import type { AnnotationId, AssignmentKey, NoticeId } from '@/lib/tasks';

/** A document that the officer opened in this page. */
export interface ReaderDocument {
  readonly id: string;
  /** Of its file, where that is known. */
  readonly name?: string | undefined;
  readonly state: DocumentState;
}

export type DocumentState =
  /** `page` of `pages` is read; both 0 while that is not known. */
  | { readonly is: 'reading'; readonly page: number; readonly pages: number }
  | { readonly is: 'failed'; readonly problem: Failure }
  /** Nothing of it is kept or shown. */
  | { readonly is: 'secret'; readonly secrecy: Secrecy }
  /** A notice that was read before; its file is not at hand. */
  | { readonly is: 'kept'; readonly noticeId: NoticeId }
  | { readonly is: 'open'; readonly paper: Paper; readonly found: Found };

/** Why a file is not shown: see `FileProblem` of lib/sources; `gone` left the disk or the inbox, `stopped` by the officer. */
export type Failure =
  | 'encrypted'
  | 'damaged'
  | 'too-big'
  | 'doc'
  | 'archive'
  | 'image'
  | 'empty'
  | 'bare'
  | 'other'
  | 'gone'
  | 'stopped'
  | 'failed';

/** What a document was read as. */
export type Found =
  | {
      readonly is: 'notice';
      readonly noticeId: NoticeId;
      /** The paragraphs of the paper. */
      readonly blocks: readonly Block[];
      /** Where the text of each assignment stands in the paper. */
      readonly places: Readonly<Record<AssignmentKey, readonly BlockSpan[]>>;
      readonly more: number;
      readonly look: Look;
    }
  | { readonly is: 'other'; readonly look: Look }
  /** Pages without text. */
  | { readonly is: 'scan' }
  /** Letters without meaning. */
  | { readonly is: 'unreadable' }
  /** It could not be kept: the sentence says why. */
  | { readonly is: 'refused'; readonly sentence: string };

/** What lies on the table. */
export type Paper = Pages | Text;

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** On a page (from 1), in the measure of its `PageSize`, from its upper left corner. */
export interface PageBox extends PageSize {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

/** A PDF, painted page by page as it comes into view. */
export interface Pages {
  readonly is: 'pages';
  readonly pages: readonly PageSize[];
  /** Pages that could not be read, from 1. */
  readonly broken: readonly number[];
  /** A picture of a page, `width` device pixels wide. */
  readonly paint: (page: number, width: number, signal: AbortSignal) => Promise<HTMLCanvasElement>;
  readonly boxesOf: (span: BlockSpan) => readonly PageBox[];
}

/** Everything else, drawn from its blocks. */
export interface Text {
  readonly is: 'text';
  readonly blocks: readonly Block[];
  readonly looks: readonly TextLook[] | null;
}

/** How a block is drawn. Lengths in points. */
export interface TextLook {
  readonly align: 'left' | 'center' | 'right' | 'justify';
  readonly left: number;
  /** Of the first line, from `left`. */
  readonly first: number;
  readonly runs: readonly TextRun[];
  /** Also in tables that only lay out the page. */
  readonly cell?: Block['cell'];
}

export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
}

/** The text of an assignment, or annotated words, on the paper. */
export interface PaperMark {
  readonly key: AssignmentKey | AnnotationId;
  readonly kind: 'own' | 'other' | 'done' | 'annotated';
  readonly spans: readonly BlockSpan[];
}

/** An assignment, or words, to be scrolled to and flashed; the same at another instant are asked for anew. */
export interface Showing {
  readonly key: PaperMark['key'];
  readonly at: number;
}
