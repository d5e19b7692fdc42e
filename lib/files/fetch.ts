/** What a server says before the bytes. */
export interface FileHead {
  readonly status: number;
  /** Content-Type, empty when there is none. */
  readonly type: string;
  /** Content-Disposition, which may name the file; empty when there is none. */
  readonly disposition: string;
  /** Content-Length; null where the server does not say, or where it packs what it sends. */
  readonly length: number | null;
}

/** The head first, then the bytes as they come. */
export type FilePiece = FileHead | Uint8Array<ArrayBuffer>;

/** What a page says while it fetches: the head, bytes as a `data:` address, and at last whether all came. */
export type PageWord = FileHead | string | boolean;

/*
 * The only two calls of fetch() in the extension, for what the officer pressed and nothing else, with the officer's
 * session: one for the background, where the site is allowed; one for the page, for what is the page's own.
 */

/**
 * Fetches `url` in the background.
 *
 * @throws TypeError without a network, or where the way leads to a site that may not be read; AbortError by `signal`
 */
export async function* fetchFile(url: string, signal: AbortSignal): AsyncGenerator<FilePiece> {
  const { status, headers, body } = await fetch(url, { credentials: 'include', signal });
  const length = headers.get('content-encoding') ? null : headers.get('content-length');
  yield {
    status,
    type: headers.get('content-type') ?? '',
    disposition: headers.get('content-disposition') ?? '',
    length: length === null ? null : Number(length),
  };
  const reader = body?.getReader();
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) yield read.value;
}

/**
 * Fetches `url` in a page and says what comes on a port of the name `line`; each word waits for an answer to the one
 * before. Closing the port ends it. Runs in the page: stands alone, with no imports.
 */
export async function fetchInPage(url: string, line: string): Promise<void> {
  const runtime = ['browser', 'chrome']
    .map((name) => Reflect.get(globalThis, name)?.runtime)
    .find((found) => typeof found?.connect === 'function');
  const port = runtime.connect({ name: line });
  const closed = new AbortController();
  port.onDisconnect.addListener(() => closed.abort());
  let heard = (): void => undefined;
  port.onMessage.addListener(() => heard());
  const say = (word: PageWord): Promise<void> =>
    new Promise((answered) => {
      heard = answered;
      port.postMessage(word);
    });
  const packed = (parts: Uint8Array<ArrayBuffer>[]): Promise<string> =>
    new Promise((done) => {
      const reader = new FileReader();
      reader.onload = () => done(String(reader.result));
      reader.readAsDataURL(new Blob(parts));
    });
  const enough = 1_000_000; // a message costs much more than its bytes
  try {
    const { status, headers, body } = await fetch(url, { credentials: 'include', signal: closed.signal });
    const length = headers.get('content-encoding') ? null : headers.get('content-length');
    await say({
      status,
      type: headers.get('content-type') ?? '',
      disposition: headers.get('content-disposition') ?? '',
      length: length === null ? null : Number(length),
    });
    const reader = body?.getReader();
    let parts: Uint8Array<ArrayBuffer>[] = [];
    for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
      parts.push(read.value);
      if (parts.reduce((sum, { length: its }) => sum + its, 0) < enough) continue;
      await say(await packed(parts));
      parts = [];
    }
    if (parts.length > 0) await say(await packed(parts));
    port.postMessage(true);
  } catch {
    if (!closed.signal.aborted) port.postMessage(false);
  }
}
