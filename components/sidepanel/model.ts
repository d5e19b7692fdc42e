import type { IsoDay } from '@/lib/calendar';
import type { Judgement, Secrecy } from '@/lib/reading';
import type {
  Annotation,
  AnnotationId,
  AssignmentKey,
  NoticeId,
  OwnUnit,
  Settings,
  Status,
  StoredAssignment,
  StoredNotice,
  Tag,
  Task,
  TaskId,
} from '@/lib/tasks';

/** What the tab beside the panel holds. */
export type PanelView =
  /** Not known yet. */
  | { readonly is: 'waiting' }
  /** The officer has not enabled this portal; `host` is null where no portal can be enabled (a new tab, a browser page). */
  | { readonly is: 'off'; readonly host: string | null }
  /** What was read in its frames and is no notice; empty where nothing looked like one. */
  | { readonly is: 'none'; readonly looks: readonly Look[] }
  | { readonly is: 'secret'; readonly secrecy: Secrecy }
  /** `more` further notices in the same document were not read. */
  | {
      readonly is: 'notice';
      readonly notice: StoredNotice;
      readonly tasks: readonly Task[];
      readonly more: number;
      /** Null where the document itself is not at hand. */
      readonly look: Look | null;
    };

/** What was read, and why it was taken for a notice or not. */
export interface Look extends Judgement {
  /** Where; null for a file, say. */
  readonly host: string | null;
  readonly paragraphs: number;
}

/** One of several documents in the tab (several frames): which one the panel shows is chosen here. */
export interface ViewChoice {
  readonly id: string;
  /** Of a secret document nothing but that is known. */
  readonly secret: boolean;
  /** Trích yếu, where there is one. */
  readonly subject: string | null;
}

/** Selected by a click on its mark in the page, at the instant `at`: the same one clicked again is a new selection. */
export interface PageSelection {
  readonly noticeId: NoticeId;
  readonly key: AssignmentKey;
  readonly at: number;
}

/** Puts things back as they were. False when it could not be written. */
export type Undo = () => Promise<boolean>;

/** An assignment was split or joined: what stands in its place. */
export interface Regrouped {
  readonly keys: readonly AssignmentKey[];
  readonly undo: Undo;
}

/** What the officer can do. Answers say whether it is on disk; whoever wires them shows the reason when it is not. */
export interface PanelActions {
  takeOn(keys: readonly AssignmentKey[]): Promise<Undo | null>;
  untake(task: Task): Promise<Undo | null>;
  setStatus(task: Task, status: Status): Promise<Undo | null>;
  /** The next time of a task that comes again: it is to do, and due on `day`. */
  takeNext(task: Task, day: IsoDay): Promise<Undo | null>;
  setOwnDue(task: TaskId, day: IsoDay | null): Promise<boolean>;
  /** `seen`: the tags that `names` was made of; what another window did to them meanwhile holds too. */
  setTags(task: TaskId, names: readonly string[], seen: readonly string[]): Promise<boolean>;
  /** The note as it is kept, or null. `seen`: the note over which it was typed; one that another window saved meanwhile is kept too. */
  setNote(task: TaskId, text: string, seen: string): Promise<string | null>;
  confirmDue(task: TaskId, yes: boolean): Promise<boolean>;
  acceptChange(task: TaskId): Promise<boolean>;
  /** Tách câu: the assignment becomes its sentences. */
  split(key: AssignmentKey): Promise<Regrouped | null>;
  /** Gộp lại; `whole` is the key of the assignment that was split. */
  join(whole: AssignmentKey): Promise<Regrouped | null>;
  /** The doubtful units of an assignment are right; false takes that back. */
  confirmUnits(key: AssignmentKey, right: boolean): Promise<boolean>;
  /** Gắn lại: the task is about this assignment of its notice. */
  reattach(task: TaskId, key: AssignmentKey): Promise<Undo | null>;
  dismissInherited(dismissed: boolean): Promise<boolean>;
  chooseUnits(units: readonly OwnUnit[]): Promise<boolean>;
  /** Ghi chú: what is selected in the page gets an annotation; null where nothing is, or it could not be kept. */
  annotate(): Promise<AnnotationId | null>;
  /** Gắn lại: the annotation is about what is selected in the page. */
  annotateAgain(annotation: Annotation): Promise<Undo | null>;
  /** As `setNote`. */
  setAnnotationNote(annotation: AnnotationId, text: string, seen: string): Promise<string | null>;
  acceptAnnotation(annotation: AnnotationId): Promise<boolean>;
  removeAnnotation(annotation: AnnotationId): Promise<Undo | null>;
  /** False when the page does not show it any more. */
  showInPage(key: AssignmentKey | AnnotationId): Promise<boolean>;
  /** Opens the page that reads files from the disk. */
  openFile(): void;
  openSettings(): void;
}

export interface PanelData {
  readonly view: PanelView;
  readonly choices: readonly ViewChoice[];
  readonly chosen: string | null;
  readonly selected: PageSelection | null;
  readonly settings: Pick<Settings, 'ownUnits'>;
  readonly tags: readonly Tag[];
  /** Messages that were refused since the browser was started. */
  readonly refused: number;
  /** One sentence: something could not be written. */
  readonly problem: string | null;
}

/** A row of the list. An assignment for several units stands in several groups. */
export interface Row {
  /** Of group and assignment. */
  readonly id: string;
  /** Null where the notice has it no longer. */
  readonly key: AssignmentKey | null;
  readonly assignment: Omit<StoredAssignment, 'key' | 'path'>;
  readonly task: Task | null;
}
