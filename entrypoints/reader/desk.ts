import type { DocumentState, Failure, Found, Paper, ReaderDocument } from '@/components/reader';
import { clock, refusal } from '@/lib/shell';
import { takeIn } from '@/lib/shell/take-in';
import {
  type FileTools,
  kindOf,
  type OpenedFile,
  openFile,
  packedFiles,
  pageFile,
  textFile,
  UnreadableFile,
} from '@/lib/sources/file';
import type { NoticeId } from '@/lib/tasks';
import { openPainter } from './painter';
import { bytesSource, type Source } from './source';

export interface DeskState {
  readonly documents: readonly ReaderDocument[];
  /** Which one lies on top. */
  readonly shown: string | null;
}

/** A document while it is open: what is to be ended with it. */
interface Life {
  readonly stop: AbortController;
  end: () => void;
}

/** The documents that the officer has opened, each read in its turn. Their bytes are here and nowhere else. */
export class Desk {
  #state: DeskState = { documents: [], shown: null };
  readonly #listeners = new Set<() => void>();
  readonly #lives = new Map<string, Life>();
  #count = 0;
  #turn: Promise<void> = Promise.resolve();
  readonly #tools: FileTools;

  constructor(tools: FileTools) {
    this.#tools = tools;
  }

  readonly state = (): DeskState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads what was chosen, one after another, and shows the first of it. */
  open(sources: readonly Source[]): void {
    const added = sources.map((source) => this.#add(source.name, READING));
    this.#set({ shown: added[0] ?? this.#state.shown });
    for (const [index, source] of sources.entries()) this.#queue(added[index], source);
  }

  /** A notice whose file is not at hand. */
  keep(noticeId: NoticeId, name?: string): void {
    this.#set({ shown: this.#add(name, { is: 'kept', noticeId }) });
  }

  /** A file that cannot be had. */
  fail(problem: Failure): void {
    this.#set({ shown: this.#add(undefined, { is: 'failed', problem }) });
  }

  show(id: string): void {
    this.#set({ shown: id });
  }

  stop(id: string): void {
    this.#lives.get(id)?.stop.abort();
  }

  close(id: string): void {
    this.#lives.get(id)?.stop.abort();
    this.#lives.get(id)?.end();
    this.#lives.delete(id);
    const { documents, shown } = this.#state;
    const at = documents.findIndex((document) => document.id === id);
    const left = documents.filter((document) => document.id !== id);
    const next = left[Math.min(at, left.length - 1)]?.id ?? null;
    this.#set({ documents: left, shown: shown === id ? next : shown });
  }

  #set(change: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** Adds a document, in the place of `instead` where one is named. */
  #add(name: string | undefined, state: DocumentState, instead?: string): string {
    const id = String(++this.#count);
    this.#lives.set(id, { stop: new AbortController(), end: () => undefined });
    const { documents } = this.#state;
    const at = instead === undefined ? -1 : documents.findIndex((document) => document.id === instead);
    const document = { id, name, state };
    this.#set({
      documents: at < 0 ? [...documents, document] : [...documents.slice(0, at), document, ...documents.slice(at)],
    });
    return id;
  }

  #change(id: string, state: DocumentState): void {
    const { documents } = this.#state;
    this.#set({ documents: documents.map((document) => (document.id === id ? { ...document, state } : document)) });
  }

  #queue(id: string | undefined, source: Source): void {
    if (id === undefined) return;
    this.#turn = this.#turn.then(() => this.#read(id, source));
  }

  async #read(id: string, source: Source): Promise<void> {
    const life = this.#lives.get(id);
    if (!life) return; // closed before its turn
    const { signal } = life.stop;
    try {
      signal.throwIfAborted();
      const bytes = source.is === 'file' ? await source.bytes() : null;
      if (bytes && kindOf(bytes, source.name) === 'archive') this.#unpack(id, source, bytes);
      else {
        const onPage = (page: number, pages: number): void => this.#change(id, { is: 'reading', page, pages });
        const opened = bytes
          ? await openFile(bytes, source.name, this.#tools, { signal, onPage })
          : await pasted(source, this.#tools);
        signal.throwIfAborted();
        const found = await this.#take(opened, source);
        if (found.is === 'secret') this.#change(id, found);
        else this.#lay(id, life, { is: 'open', paper: paperOf(opened, bytes, life), found });
      }
    } catch (error) {
      this.#change(id, { is: 'failed', problem: signal.aborted ? 'stopped' : failureOf(error) });
    }
  }

  #unpack(id: string, source: Source, bytes: Uint8Array): void {
    const files = packedFiles(bytes);
    const wasShown = this.#state.shown === id;
    const from = source.from.url === '' ? undefined : source.from;
    const sources = files.map(({ name, unpack }) => bytesSource(name, async () => unpack(), from));
    const added = sources.map((file) => this.#add(file.name, READING, id));
    if (wasShown) this.#set({ shown: added[0] ?? null });
    this.close(id);
    for (const [index, file] of sources.entries()) this.#queue(added[index], file);
  }

  async #take(opened: OpenedFile, { name, from }: Source): Promise<Found | (DocumentState & { is: 'secret' })> {
    const blocks = opened.is === 'text' ? opened.blocks : (opened.text?.blocks ?? []);
    if (opened.problem !== null) return { is: opened.problem };
    try {
      const taken = await takeIn(blocks, async () => ({ sighting: { ...from, at: clock() } }));
      if (taken.is === 'secret') return taken;
      const look = { host: name, ...taken.judged };
      if (taken.is === 'other') return { is: 'other', look };
      const { noticeId, more, places } = taken;
      return { is: 'notice', noticeId, more, places, blocks, look };
    } catch (error) {
      return { is: 'refused', sentence: (await refusal(error)).error };
    }
  }

  /** Lays an open document on the table; it takes the place of the same notice without its file. */
  #lay(id: string, life: Life, state: DocumentState & { is: 'open' }): void {
    if (!this.#lives.has(id)) {
      life.end(); // closed meanwhile
      return;
    }
    this.#change(id, state);
    const { found } = state;
    if (found.is !== 'notice') return;
    for (const { id: other, state: kept } of this.#state.documents)
      if (kept.is === 'kept' && kept.noticeId === found.noticeId) this.close(other);
  }
}

const READING: DocumentState = { is: 'reading', page: 0, pages: 0 };

async function pasted(source: Source, tools: FileTools): Promise<OpenedFile> {
  if (source.is === 'file') throw new Error('a file is not pasted text');
  return source.html === '' ? textFile(source.text) : pageFile(await tools.html(source.html));
}

function paperOf(opened: OpenedFile, bytes: Uint8Array | null, life: Life): Paper {
  if (opened.is === 'text') return { is: 'text', blocks: opened.blocks, looks: opened.looks };
  const painter = openPainter(bytes ?? new Uint8Array());
  life.end = painter.close;
  const { pages, broken, text } = opened;
  return { is: 'pages', pages, broken, paint: painter.paint, boxesOf: text ? text.boxesOf : () => [] };
}

function failureOf(error: unknown): Failure {
  if (error instanceof UnreadableFile) return error.problem;
  // What browsers say of a file that was moved or deleted since it was chosen.
  if (error instanceof DOMException && /^Not(?:Found|Readable)/.test(error.name)) return 'gone';
  console.error(error);
  return 'failed';
}
