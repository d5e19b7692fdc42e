import type { QuoteAnchor } from '@/lib/anchoring';
import type { IsoDay } from '@/lib/calendar';
import type { Deadline, Header, Missing, Reference, Role, UnitId, UnitRole } from '@/lib/reading';

export type NoticeId = string & { readonly __notice: unique symbol };
export type TaskId = string & { readonly __task: unique symbol };
/** Names one assignment inside its notice, the same at every reading of the same text. */
export type AssignmentKey = string & { readonly __assignment: unique symbol };

/** Names one annotation of the officer's, for good. */
export type AnnotationId = string & { readonly __annotation: unique symbol };

/** Chưa làm, đang làm, xong. Overdue and "done late" are computed, never stored. */
export type Status = 'todo' | 'doing' | 'done';

/** What is kept of a read deadline (without its place in the blocks). */
export type StoredDeadline = Omit<Deadline, 'span'>;

/** An assignment as the store keeps it. */
export interface StoredAssignment {
  readonly key: AssignmentKey;
  readonly path: string;
  readonly text: string;
  readonly units: readonly UnitRole[];
  /** The reader is not sure of `units`: the officer is asked (`StoredNotice.unitsConfirmed` keeps the answer). */
  readonly unitsDoubtful?: true;
  /** Between this one and the one before it is a part of the document that was not seen. */
  readonly afterGap?: true;
  readonly deadline: StoredDeadline | null;
  readonly deadlines: readonly StoredDeadline[];
  /** The deadline of its heading, where its own words give others. */
  readonly general?: StoredDeadline;
  /** The assignment that the officer split and of which this is a sentence; `path` ends in "/" and its number. */
  readonly partOf?: AssignmentKey;
  readonly urgency: 'normal' | 'urgent';
  readonly urgencyWord: string | null;
  readonly references: readonly Reference[];
}

/** What one reading says of a notice, before anything is known of earlier ones. */
export interface NoticeReading {
  readonly header: Header;
  /** In the notice's order. */
  readonly assignments: readonly Omit<StoredAssignment, 'key' | 'partOf' | 'afterGap'>[];
  /** What of the document is not on the page. */
  readonly missing?: readonly Missing[];
}

/** A place where a notice was seen. */
export interface Sighting {
  /** Empty for a file of the officer's own (from disk, or pasted). */
  readonly url: string;
  /** Of the page, or the file's name. */
  readonly title: string;
  /** The portal's own name for the document, where it has one. */
  readonly key?: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/**
 * Theo cổng: what the portal says of a notice. It is kept apart from what is printed, fills what is left blank there, and
 * overrides nothing. Its limit is for the whole document and is no task's date.
 */
export interface PortalRecord {
  readonly number: string | null;
  readonly symbol: string | null;
  readonly issuedOn: IsoDay | null;
  readonly subject: string | null;
  readonly issuer: string | null;
  /** Hạn xử lý in the portal's words; `day` is null where they name no one day. */
  readonly due: { readonly words: string; readonly day: IsoDay | null } | null;
  /** Xử lý chính or phối hợp; `is` is null for words that mean neither. */
  readonly role: { readonly words: string; readonly is: Role | null } | null;
  /** Độ khẩn, null when it is not urgent. */
  readonly urgency: string | null;
}

/** Văn bản as stored. */
export interface StoredNotice {
  readonly id: NoticeId;
  /** SHA-256 (hex) of the folded text that was read: the same text is the same notice. */
  readonly fingerprint: string;
  /** Folded issuer, symbol, issue day, subject and number; null when too little is printed to tell notices apart. */
  readonly identity: string | null;
  readonly header: Header;
  readonly portal?: PortalRecord;
  /** In the notice's order, with the parts of those that the officer split in their place. */
  readonly assignments: readonly StoredAssignment[];
  /**
   * What the officer split, as it was read. One that the newest reading has not stays here, so that it is split again
   * when it comes back.
   */
  readonly splits: readonly StoredAssignment[];
  /** Newest first, at most ten. */
  readonly seen: readonly Sighting[];
  readonly readAt: number;
  /** The officer said that dates from headings of this notice do not count. */
  readonly inheritedDismissed: boolean;
  /** What the newest reading did not find of the document; not there for a whole one. */
  readonly missing?: readonly Missing[];
  /** Assignments of which the officer said that the doubtful units are right. */
  readonly unitsConfirmed?: readonly AssignmentKey[];
  /** In the order in which they were made. */
  readonly annotations?: readonly Annotation[];
}

/** Words of a document that the officer chose. */
export interface Chosen {
  /** Its pieces, one a block, joined by blanks. */
  readonly quote: string;
  /** How they are found again. */
  readonly anchor: QuoteAnchor;
}

/** Ghi chú của tôi trong văn bản: what the officer says about words of a notice. Times are milliseconds since the epoch. */
export interface Annotation extends Chosen {
  readonly id: AnnotationId;
  readonly note: string;
  /** How the words stand in the newest reading that shows where they stood. */
  readonly standing:
    | { readonly is: 'found' }
    /** Other words stand in their place, until the officer has seen them. */
    | { readonly is: 'changed'; readonly now: Chosen }
    | { readonly is: 'orphaned'; readonly since: number };
  /** When the words were chosen: another time tells of other words. */
  readonly chosenAt: number;
  readonly updatedAt: number;
}

/** Tells an annotation and the words that it is about. */
export type AnnotationName = Pick<Annotation, 'id' | 'chosenAt'>;

/** Việc của tôi: what the officer follows. Times are milliseconds since the epoch. */
export interface Task {
  readonly id: TaskId;
  /** Null for a task the officer typed in. */
  readonly noticeId: NoticeId | null;
  /** The assignment's key in the newest reading that has it (so that it finds a changed one too). */
  readonly assignmentKey: AssignmentKey | null;
  /** The assignment's text when it was taken on, or as the officer last accepted it. */
  readonly text: string;
  readonly units: readonly UnitRole[];
  readonly read: StoredDeadline | null;
  /** The officer's own date; it wins over the read one, and both are kept. */
  readonly ownDue: IsoDay | null;
  /** The officer confirmed the doubtful read date. */
  readonly confirmed: boolean;
  /** Copied from the notice, so that every view of a task is a function of the task alone. */
  readonly inheritedDismissed: boolean;
  readonly status: Status;
  readonly doneAt: number | null;
  readonly tags: readonly string[];
  readonly note: string;
  /** How the assignment stands in the newest reading of its notice. */
  readonly standing:
    | { readonly is: 'same' }
    | { readonly is: 'changed'; readonly now: StoredAssignment }
    | { readonly is: 'gone'; readonly since: number };
  /** The tasks of its sentences as they were when the officer joined them: splitting it again brings them back. */
  readonly parts?: readonly Task[];
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** One of the officer's own units, with the names it also goes by (HCTH). */
export interface OwnUnit {
  readonly id: UnitId;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Nhãn. `colour` is one of the four dots of the design, decoration only. */
export interface Tag {
  readonly name: string;
  readonly colour: 'a' | 'b' | 'c' | 'd';
}

/** Where a task's date is from: tôi đặt, ghi trong câu, theo đề mục, cần xem lại. */
export type DueSource = 'own' | 'read' | 'inherited' | 'doubtful';

export interface Due {
  readonly day: IsoDay;
  readonly time: string | null;
  readonly source: DueSource;
  /** Counts for badge and groups; a doubtful date does only once it is confirmed (it is then `read`). */
  readonly counts: boolean;
}

/** How near a day is, in calendar days of Vietnam. */
export type Nearness =
  | { readonly is: 'overdue'; readonly days: number }
  | { readonly is: 'today' }
  | { readonly is: 'tomorrow' }
  | { readonly is: 'ahead'; readonly days: number };

export type Language = 'vi' | 'en';

export interface Settings {
  readonly language: Language;
  readonly theme: 'system' | 'light' | 'dark';
  readonly ownUnits: readonly OwnUnit[];
  /** The badge counts tasks due within so many days from today, today included as 0. */
  readonly badgeDays: number;
}
