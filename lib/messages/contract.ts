import type { PortalFacts } from '@/lib/portals/known/types';
import type { Block, BlockSpan, Secrecy, Unseen } from '@/lib/reading';
import type { RunBox } from '@/lib/sources/pdf/runs';
import type { AnnotationId, AnnotationName, AssignmentKey, NoticeId, Status } from '@/lib/tasks';

/**
 * What a content script may say to the background, and what it hears back. JSON only.
 * Types alone, so that the content script can import them; the background checks the shapes (schema.ts).
 */
export type PageMessage =
  /** This frame shows what may be a notice; sent again when its text changed. Reply: `DocumentReply`, or `SecretState` where the reading finds
   * a secrecy mark that the page's look did not. */
  | {
      readonly type: 'document-seen';
      readonly blocks: readonly Block[];
      /** The blocks are runs of a viewer's text layer, which lie here: they are put together to paragraphs before they are read. */
      readonly boxes?: readonly RunBox[];
      /** Of a viewer that numbers its pages; `same`: it shows the document that this frame told last. */
      readonly viewed?: Unseen & { readonly same: boolean };
      /** What the portal says in this very page of the document it shows. */
      readonly facts?: PortalFacts;
    }
  /** This frame needs a part of the script (lib/marking/part.ts). Reply, once it has run there: null. */
  | { readonly type: 'need-part'; readonly part: 'portal' | 'document' }
  /** The portal says something in this frame about the document that is shown (`facts`) or lists documents. Reply: `ListReply`. */
  | { readonly type: 'portal-seen'; readonly facts: PortalFacts | null; readonly rows: readonly RowIdentity[] }
  /** A document with a secrecy mark stands in this frame; its text is not sent. Reply: `SecretState`. */
  | { readonly type: 'secret-seen'; readonly secrecy: Secrecy }
  /** What stood in this frame is gone, or the frame itself goes away (pagehide). No reply. */
  | { readonly type: 'notice-left' }
  /** The check button beside an assignment was pressed. Reply: `NoticeState`. */
  | {
      readonly type: 'advance';
      readonly noticeId: NoticeId;
      readonly key: AssignmentKey;
      readonly to: 'taken' | 'done' | 'reopened';
    }
  /** A mark was clicked. No reply. */
  | { readonly type: 'select'; readonly noticeId: NoticeId; readonly key: AssignmentKey }
  /** The pill was pressed: open the side panel. No reply. */
  | { readonly type: 'open-panel' }
  /** This frame may lead to files that can be read: run the script that offers them here. Reply, once it has run: `FileWords`. */
  | { readonly type: 'files-seen' };

/**
 * What a content script says on a line of its own (a port named `file`): the officer wants to read this file. Closing the
 * line cancels. A null on it keeps the background awake.
 */
export interface FileWish {
  readonly url: string;
  /** What the page calls the file; empty when it does not. */
  readonly name: string;
}

/** What comes back on that line; its texts are sentences in the officer's language. */
export type FileReply =
  | { readonly is: 'loading'; readonly text: string }
  /** The reader page is open. */
  | { readonly is: 'done' }
  | { readonly is: 'failed'; readonly text: string };

/** What the row of a list says its document is. */
export type RowIdentity = Pick<PortalFacts, 'number' | 'subject' | 'day'>;

/** What the background says to a content script, unasked. */
export type BackgroundMessage =
  /** What does the portal say in this frame of the documents whose number or subject, folded, has one of these? Reply: `PortalFacts[]`. */
  | { readonly type: 'tell-facts'; readonly names: readonly string[] }
  /** Tell once more of the lists or of the document in this frame: what is known of them has changed. */
  | { readonly type: 'tell-again'; readonly of: 'lists' | 'document' }
  /** The state of a notice that this frame shows has changed. */
  | { readonly type: 'notice-state'; readonly state: NoticeState }
  /** Scroll to an assignment, or to annotated words, and flash them. Reply: whether they stand in this frame. */
  | { readonly type: 'show'; readonly noticeId: NoticeId; readonly key: AssignmentKey | AnnotationId }
  /** What of this notice has the officer selected in this frame? Reply: `Selected`, or nothing where it does not stand here. */
  | { readonly type: 'tell-selected'; readonly noticeId: NoticeId }
  /** The officer took the permission back for these hosts: undo everything in frames of theirs. */
  | { readonly type: 'portal-removed'; readonly hosts: readonly string[] }
  /** Does something stand in this frame? Reply: true, or nothing. */
  | { readonly type: 'still-there' };

/** What the officer has selected in a document. */
export type Selected =
  | {
      readonly is: 'words';
      /** As in `document-seen`, as they stand in the frame now. */
      readonly blocks: readonly Block[];
      readonly boxes?: readonly RunBox[];
      /** The selected parts of `blocks`, none where nothing is selected. */
      readonly spans: readonly BlockSpan[];
    }
  /** The document is a picture, in which nothing can be selected. */
  | { readonly is: 'picture' };

export interface AssignmentState {
  readonly key: AssignmentKey;
  /** One of the officer's units leads or supports it. */
  readonly own: boolean;
  /** Null when it has not been taken on. */
  readonly status: Status | null;
}

/** All that the page shows beside the marks; its texts come ready in the officer's language. */
export interface PageTexts {
  readonly open: string;
  readonly hide: string;
  readonly take: string;
  readonly finish: string;
  readonly reopen: string;
  /** “Sổ Việc vừa được cập nhật. Tải lại trang …” when the background is gone. */
  readonly reload: string;
  /** Nobody answered: it was not saved. */
  readonly lost: string;
}

/** Text of the pill in pieces; strong ones are bold. */
export type PillText = readonly { readonly text: string; readonly strong?: boolean }[];

export interface NoticeState {
  readonly noticeId: NoticeId;
  /** One for each assignment of the notice, in its order. */
  readonly assignments: readonly AssignmentState[];
  /** The officer's annotations; one that the frame has no place of is a reason to tell the document again. */
  readonly annotations: readonly AnnotationName[];
  readonly pill: PillText;
  readonly texts: PageTexts;
  readonly theme: 'system' | 'light' | 'dark';
}

export interface SecretState {
  readonly pill: PillText;
  readonly texts: PageTexts;
  readonly theme: 'system' | 'light' | 'dark';
}

/** What stands beside files in the page. */
export interface FileWords {
  readonly theme: 'system' | 'light' | 'dark';
  /** “Đọc bằng Sổ Việc” */
  readonly read: string;
  /** “Đang tải …”, until the background says more. */
  readonly loading: string;
  readonly cancel: string;
  readonly hide: string;
  /** The background was lost on the way. */
  readonly lost: string;
}

/** A reply where something could not be done: one clear sentence, ready to be shown. */
export interface Refusal {
  readonly error: string;
}

/**
 * Where the text of assignments stands in the blocks, by their keys: of every assignment as it was read and of each of its
 * sentences, so that a page can follow when the officer splits and joins without sending its blocks again.
 */
export type Places = Readonly<Record<AssignmentKey, readonly BlockSpan[]>>;

/** What the background read in the blocks that were sent. */
export type DocumentReply =
  | {
      readonly is: 'notice';
      readonly state: NoticeState;
      readonly places: Places;
      /** Where annotated words stand; nowhere where they are not there. */
      readonly annotated: readonly AnnotatedSpans[];
    }
  | { readonly is: 'other' };

export interface AnnotatedSpans extends AnnotationName {
  readonly spans: readonly BlockSpan[];
}

/** What is known of the documents in a list. */
export interface ListReply {
  readonly marks: readonly RowMark[];
}

export interface RowMark {
  /** Index of the row. */
  readonly row: number;
  /** Tasks are open · all are done · it was read, and none were taken on. */
  readonly is: 'open' | 'done' | 'read';
  /** The same in words. */
  readonly text: string;
}

export interface Replies {
  'document-seen': DocumentReply | SecretState | Refusal;
  'need-part': null;
  'portal-seen': ListReply | Refusal;
  'secret-seen': SecretState | Refusal;
  'notice-left': null;
  advance: NoticeState | Refusal;
  select: null;
  'open-panel': null;
  'files-seen': FileWords | Refusal;
}

export type Reply<M extends PageMessage> = Replies[M['type']];

/** What the extension's own pages say to the background. */
export type OwnPageMessage =
  /** Something was written: redraw the badge and tell the tabs that show these notices (all of them when null). */
  | { readonly type: 'written'; readonly noticeIds: readonly NoticeId[] | null }
  /** Bring the tab that shows the notice to the front, or open where it was last seen, at the assignment. */
  | { readonly type: 'open-notice'; readonly noticeId: NoticeId; readonly key: AssignmentKey | null }
  /** The officer annotates what is selected of the notice in this tab; `id` is a new annotation, or one that gets other words. */
  | { readonly type: 'annotate'; readonly tabId: number; readonly noticeId: NoticeId; readonly id: AnnotationId };
