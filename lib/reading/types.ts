import type { IsoDay } from '@/lib/calendar';
import type { TextSpan } from '@/lib/text';

/** A cell of a table: a number of the table in the document, and row and column from 0. */
export interface Cell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** Over how many rows it reaches (rowspan); left out where that is one, or not known. */
  readonly rows?: number;
}

/**
 * A paragraph-like piece of a document, in the order of reading. Where it came from (a DOM range, a page and box,
 * an offset) is kept by the source that made it, under the block's index.
 */
export interface Block {
  /** NFC, white space folded to single blanks, no line breaks, trimmed. */
  readonly text: string;
  /** A list marker that is drawn but not in the text (`<ol>`, Word numbering): "1.", "a)", "-". */
  readonly marker?: string;
  /** How deep the marker's list is nested, from 0. Only with `marker`. */
  readonly depth?: number;
  /** All of its letters are bold. */
  readonly bold?: boolean;
  readonly cell?: Cell;
  /** Of a table of which nobody can tell whose words are whose: no work is read from it. */
  readonly unclear?: boolean;
}

/** A span of `blocks[block].text`. */
export interface BlockSpan extends TextSpan {
  readonly block: number;
}

/**
 * A unit's folded name: letters and digits without diacritics joined by "-"; "*" is everyone. Of a unit with several names in
 * one document ("Phòng KHTC") it is that in full.
 */
export type UnitId = string;
export const EVERYONE: UnitId = '*';

export interface Unit {
  readonly id: UnitId;
  /** As the document prints it, there or first. */
  readonly name: string;
}

/** lead = chủ trì, support = phối hợp. */
export type Role = 'lead' | 'support';

export interface UnitRole extends Unit {
  readonly role: Role;
}

export type DeadlineKind = 'date' | 'month' | 'quarter' | 'year' | 'week' | 'recurring' | 'relative' | 'event';

/** Hạn: what the printed words say about when. Nothing is invented: no words, no deadline. */
export interface Deadline {
  /** The printed day, or the last day of a printed period; null where the words give none that can be computed. */
  readonly due: IsoDay | null;
  /** `HH:MM` where an hour is printed. */
  readonly time: string | null;
  readonly kind: DeadlineKind;
  /** The printed words. */
  readonly evidence: string;
  /** Where the words stand: for those of two cells ("05", "9"), the first. */
  readonly span: BlockSpan;
  /** From a heading, a parent item or a line about several items, not from the item's own words. */
  readonly inherited: boolean;
  /** For an inherited one: the marker of the heading it is from ("II", "5"), or null when that has none. */
  readonly from: string | null;
  /** Impossible, before the issue, far in the future, or with a guessed year: to be confirmed by the officer. */
  readonly doubtful: boolean;
  /** RFC 5545 RRULE without the prefix, or null. */
  readonly recurrence: string | null;
  /** The units it is for, where it is for some of the item's units only. */
  readonly units?: readonly UnitId[];
}

/** A document cited in an assignment. */
export interface Reference {
  readonly kind: string;
  readonly number: string;
  readonly issuedOn: IsoDay | null;
}

/** Nhiệm vụ giao: one item of work. */
export interface Assignment {
  /** Markers from the outermost list to the item, e.g. "II.5.(2).1" (a bullet counts as its number in its list). */
  readonly path: string;
  /** Without its own marker and without an inline unit heading; its blocks joined by a blank. */
  readonly text: string;
  /** Where `text` stands, one span a block. */
  readonly spans: readonly BlockSpan[];
  readonly units: readonly UnitRole[];
  /** The words leave open whose work it is, or name someone whom the reader does not know: the officer is asked. */
  readonly unitsDoubtful?: true;
  /** The latest of `deadlines` that is about the whole item. */
  readonly deadline: Deadline | null;
  readonly deadlines: readonly Deadline[];
  /** The deadline of its heading or parent item, where its own words give others: it holds for a part that gives none. */
  readonly general?: Deadline;
  readonly urgency: 'normal' | 'urgent';
  /** The notice's own word for the urgency ("Khẩn trương"), or null. */
  readonly urgencyWord: string | null;
  readonly references: readonly Reference[];
}

export interface Signer {
  readonly name: string;
  readonly title: string;
  readonly authority: string;
}

/** Thể thức văn bản, NĐ 30/2020/NĐ-CP, Phụ lục I. What is blank or missing is null. */
export interface Header {
  /** "Thông báo", "Kế hoạch", "Công văn" … */
  readonly kind: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly issuer: string | null;
  readonly place: string | null;
  readonly issuedOn: IsoDay | null;
  readonly subject: string | null;
  readonly signer: Signer | null;
  readonly recipients: readonly string[];
  /** HỎA TỐC, THƯỢNG KHẨN, KHẨN as stamped. */
  readonly urgency: string | null;
}

/** What speaks for a document that assigns work, or against one. Each has words on screen, so that an officer can ask why. */
export type ReasonKey =
  | 'kind'
  | 'otherKind'
  | 'noKind'
  | 'number'
  | 'date'
  | 'motto'
  | 'recipients'
  | 'signer'
  | 'concludes'
  | 'results'
  | 'informs'
  | 'reports'
  | 'sample'
  | 'opinion'
  | 'givesOpinion'
  | 'applies'
  | 'directs'
  | 'assignments'
  | 'led'
  | 'dated'
  | 'nothingAssigned'
  | 'unclearTable'
  | 'noForm'
  | 'noBeginning'
  | 'noEnd'
  | 'secrecy'
  | 'unreadable';

/** Why a text was taken for a notice or not, and what that weighed. */
export interface Reason {
  readonly key: ReasonKey;
  readonly weight: number;
}

/** What of a document is not there to be read: its head with number, date and type, its end, or a table's cells. */
export type Missing = 'beginning' | 'end' | 'table';

/** Pages of the document that are not in the blocks, as far as their source knows. */
export interface Unseen {
  /** Some come before. */
  readonly comesAfter: boolean;
  /** Some follow. */
  readonly goesOn: boolean;
}

/** Thông báo: a document that assigns work. */
export interface Notice {
  readonly header: Header;
  readonly units: readonly Unit[];
  readonly assignments: readonly Assignment[];
  /** Blocks from the first of its header to the last of its recipients: `[start, end)`. */
  readonly blocks: { readonly start: number; readonly end: number };
  /** Further notices in the same document, which were not read. */
  readonly more: number;
  /** What is not on the page, as far as it can be told; empty for a whole document. */
  readonly missing: readonly Missing[];
}

/** Độ mật: a document with one belongs in no browser's database. */
export type Secrecy = 'Mật' | 'Tối mật' | 'Tuyệt mật';

export interface Judgement {
  /** 0 to 1. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

export type Reading =
  | (Judgement & { readonly is: 'notice'; readonly notice: Notice })
  | (Judgement & { readonly is: 'secret'; readonly secrecy: Secrecy })
  | (Judgement & { readonly is: 'other' });
