/**
 * Why a file gives no text: `doc` is Word's binary format of before 2007, `other` is neither DOCX nor PDF, `too-big`
 * passes a limit that keeps the browser alive.
 */
export type FileProblem = 'encrypted' | 'damaged' | 'too-big' | 'doc' | 'other';

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
