import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { answerAttachments, hasSession } from './attachments';
import { bundledDocuments, type PortalDocument } from './documents';
import * as pages from './pages';
import { answerViewer } from './viewer';

/** A request as the portal saw it. */
export interface PortalRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** The Host header, with the port. */
  readonly host: string;
}

export interface Portal {
  /** http://127.0.0.1:PORT */
  readonly origin: string;
  readonly port: number;
  /** Every request so far, in order, but for the portal's own endless asking for news. */
  readonly requests: readonly PortalRequest[];
  /** Paths of answers that were broken off by the browser. */
  readonly brokenOff: readonly string[];
  /** The portal's own buttons that were pressed, in order. */
  readonly pressed: readonly string[];
  /** Adds a document, or replaces the one with the same id; a new one becomes the first row of the list. */
  show(document: PortalDocument): void;
  /** Gives out a file at this path (and query), to whoever has the portal's session; `type` is its Content-Type. */
  give(path: string, body: Uint8Array, type: string): void;
  close(): Promise<void>;
}

export interface PortalOptions {
  /** Shown as the list's first document and where no other is asked for. */
  readonly notice?: { readonly title: string; readonly html: string };
  /** 0, the default, lets the system choose. */
  readonly port?: number;
}

const ASSETS: Readonly<Record<string, string>> = {
  'portal.css': 'text/css; charset=utf-8',
  'portal.js': 'text/javascript; charset=utf-8',
  'viewer.js': 'text/javascript; charset=utf-8',
};

/** The made portal on 127.0.0.1, where it also answers to any other host name that is led there. Throws when the port is taken. */
export async function startPortal(options: PortalOptions = {}): Promise<Portal> {
  const documents = new Map((await bundledDocuments()).map((d) => [d.id, d]));
  const requests: PortalRequest[] = [];
  const pressed: string[] = [];
  const brokenOff: string[] = [];

  const show = (document: PortalDocument) => {
    const others = [...documents].filter(([id]) => id !== document.id);
    const known = documents.has(document.id);
    if (!known) documents.clear();
    documents.set(document.id, document);
    if (!known) for (const [id, other] of others) documents.set(id, other);
  };
  const given = new Map<string, { readonly body: Uint8Array; readonly type: string }>();
  if (options.notice) show({ id: 'van-ban', ...options.notice });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = request.headers.host ?? '';
    const url = new URL(request.url ?? '/', `http://${host}`);
    const method = request.method ?? 'GET';
    if (url.pathname !== '/news') requests.push({ method, url: url.pathname + url.search, host });

    response.once('close', () => {
      if (!response.writableEnded) brokenOff.push(url.pathname);
    });

    const send = (status: number, type: string, body: string) =>
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    const page = (body: string) => send(200, 'text/html; charset=utf-8', body);
    const ask = (name: string) => url.searchParams.get(name) ?? '';

    if (method === 'POST' && url.pathname === '/pressed') {
      pressed.push(ask('button'));
      return void send(204, 'text/plain', '');
    }
    const asset = /^\/assets\/(.+)$/.exec(url.pathname)?.[1] ?? '';
    const assetType = ASSETS[asset];
    if (assetType) {
      const path = fileURLToPath(new URL(`assets/${asset}`, import.meta.url));
      return void send(200, assetType, await readFile(path, 'utf8'));
    }

    const file = given.get(url.pathname + url.search);
    if (file && hasSession(request)) return void response.writeHead(200, { 'content-type': file.type }).end(file.body);
    if (await answerViewer(response, url)) return;
    if (await answerAttachments(request, response, url, `http://tep.test:${port()}`)) return;

    const all = [...documents.values()];
    const document = ask('doc') === '' ? all[0] : documents.get(ask('doc'));
    // `files=tep.test`: the document's frame comes from that host, on this very port.
    const files = ask('files') === '' ? '' : `http://${ask('files')}:${port()}`;
    if (url.pathname === '/favicon.ico' || url.pathname === '/news') return void send(204, 'text/plain', '');
    if (!document) return void send(404, 'text/plain; charset=utf-8', 'Không có văn bản này.');

    switch (url.pathname) {
      case '/':
        return void response.writeHead(302, { location: '/in-place' }).end();
      case '/in-place':
        return void page(pages.inPlacePage(all, ask('delay') === '' ? 500 : Number(ask('delay'))));
      case '/spa':
        return void page(pages.spaPage(all));
      case '/zk':
        return void page(pages.zkPage(document));
      case '/modal':
        return void page(pages.modalPage(all, ask('kind') === 'dialog' ? 'dialog' : 'frame', files));
      case '/frames':
        return void page(
          pages.framesPage(document, pages.FRAME_KINDS.find((kind) => kind === ask('kind')) ?? 'nested', files),
        );
      case '/frames/outer':
        return void page(pages.outerFrame(document, ask('files')));
      case '/frames/menu':
        return void page(pages.menuFrame());
      case '/direct':
        return void page(pages.directPage(document));
      case '/document':
        return void page(pages.detail(document));
      case '/file':
        return void page(pages.filePage(document));
      default:
        return void send(404, 'text/plain; charset=utf-8', 'Không có trang này.');
    }
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error));
    });
  });
  const port = (): number => {
    const address: AddressInfo | string | null = server.address();
    return typeof address === 'object' && address ? address.port : 0;
  };

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${port()}`,
    port: port(),
    requests,
    brokenOff,
    pressed,
    show,
    give: (path, body, type) => void given.set(path, { body, type }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
