/**
 * What a portal's page says about a document, in the page's own words (NFC, white space folded, trimmed). Nothing is parsed
 * here: that is the background's work (./record.ts). What the page does not say is missing.
 */
export type PortalFacts = Readonly<Partial<Record<Fact, string>>>;

export type Fact =
  /** Số, ký hiệu: "12/TB-SNNMT". */
  | 'number'
  /** Trích yếu. */
  | 'subject'
  /** Ngày văn bản. */
  | 'day'
  /** Cơ quan ban hành. */
  | 'issuer'
  /** Hạn xử lý: the portal's limit for the whole document. */
  | 'due'
  /** Vai trò: xử lý chính / phối hợp. */
  | 'role'
  /** Độ khẩn. */
  | 'urgency'
  /** Độ mật. */
  | 'secrecy'
  /** The portal's own name for the document, the same at every visit. */
  | 'key';

/** A row of a list of documents. */
export interface PortalRow {
  readonly element: HTMLElement;
  readonly facts: PortalFacts;
}

/** A file of a document: a link to it, or a frame that shows it. Only described: nothing is fetched, nothing pressed. */
export interface Attachment {
  /** Absolute, http(s). */
  readonly url: string;
  /** As the page names it, else the last part of its address. */
  readonly name: string;
  readonly element: HTMLElement;
}

/**
 * One kind of portal, told by its pages alone; they are read, never touched. A new kind is a new file and a line in
 * ./index.ts. What a kind does not answer is asked of the next one; the last, `generic`, knows every page.
 */
export interface KnownPortal {
  /** Whether a page is of this kind. Cheap. */
  readonly knows: (page: Document) => boolean;
  /** What a page that shows one document says about it. */
  readonly facts?: (page: Document) => PortalFacts | null;
  readonly rows?: (page: Document) => readonly PortalRow[] | null;
  /** The files of the documents in the page, in its order. */
  readonly attachments?: (page: Document) => readonly Attachment[] | null;
}
