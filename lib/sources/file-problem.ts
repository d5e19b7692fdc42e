/**
 * Why a file gives no text: `doc` is a format of Word before 2007 (.doc, .rtf), `archive` a packed file that is not
 * opened (.rar, .7z, an archive in an archive), `empty` has no bytes or no text, `bare` is an archive with no document
 * in it, `other` is nothing that is read, `too-big` passes a limit that keeps the browser alive.
 */
export type FileProblem =
  | 'encrypted'
  | 'damaged'
  | 'too-big'
  | 'doc'
  | 'archive'
  | 'image'
  | 'empty'
  | 'bare'
  | 'other';

/** Thrown by the sources that read files; they throw nothing else. The message is for developers. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';

  constructor(
    readonly problem: FileProblem,
    detail: string,
  ) {
    super(`${problem}: ${detail}`);
  }
}
