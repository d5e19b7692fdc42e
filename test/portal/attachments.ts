import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { docx, p } from '../sources/docx/build';
import { pdf, set } from '../sources/pdf/build';
import { attachmentsPage, loginPage, viewerPage } from './pages';

/**
 * The part of the made portal that has files. They are given to whoever has the portal's session, a cookie that every
 * page with attachments sets (HttpOnly, SameSite=Lax); who has none gets a login page.
 */

const NOTICE = fileURLToPath(new URL('../fixtures/notices/giao-ban.md', import.meta.url));
const PDF = 'application/pdf';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const COOKIE = 'phien=song-may';
const MEGABYTE = 1_000_000;
const A4 = { left: 85, right: 540, top: 70, bottom: 780 };
const SETTING = { ...A4, size: 13, leading: 17, spacing: 6, first: 36, others: 0, justified: true };

/** The text of the notice that the files are made of, a paragraph each. */
async function paragraphs(): Promise<string[]> {
  const text = await readFile(NOTICE, 'utf8');
  const parts = text.split(/\n\s*\n/).flatMap((part) => part.split(/ {2}\n/));
  return parts
    .map((part) =>
      part
        .replace(/^#+\s*|\*+/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean);
}

interface FileAnswer {
  readonly type: string;
  readonly body: Uint8Array | string;
  readonly status?: number;
  readonly disposition?: string;
}

async function fileAt(path: string): Promise<FileAnswer | null> {
  switch (path) {
    case '/tep/thong-bao.pdf':
    case '/tep/thong-bao-khac.pdf':
    case '/xem':
      return { type: PDF, body: pdf(set(await paragraphs(), SETTING)) };
    case '/tep/thong-bao.docx':
      return { type: DOCX, body: docx({ body: (await paragraphs()).map((text) => p(text)).join('') }) };
    case '/tep/sai-ten.pdf': // what it is called and what it is said to be are both wrong
      return { type: 'application/msword', body: docx({ body: (await paragraphs()).map((text) => p(text)).join('') }) };
    case '/tai-ve':
      return {
        type: 'application/octet-stream',
        body: pdf(set(await paragraphs(), SETTING)),
        disposition: `attachment; filename*=UTF-8''${encodeURIComponent('Kết luận giao ban.pdf')}`,
      };
    case '/tep/het-phien.pdf':
      return { type: 'text/html; charset=utf-8', body: loginPage() };
    case '/tep/gia-pdf.pdf':
      return { type: PDF, body: loginPage() };
    case '/tep/cam.pdf':
      return { type: 'text/plain', body: '403', status: 403 };
    case '/tep/da-xoa.pdf':
      return { type: 'text/plain', body: '404', status: 404 };
    default:
      return null;
  }
}

export const hasSession = (request: IncomingMessage): boolean => request.headers.cookie?.includes(COOKIE) ?? false;

/** Answers what belongs to attachments; false for anything else. `other` is the origin of the other host. */
export async function answerAttachments(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  other: string,
): Promise<boolean> {
  const html = {
    'content-type': 'text/html; charset=utf-8',
    'set-cookie': `${COOKIE}; Path=/; HttpOnly; SameSite=Lax`,
  };
  if (url.pathname === '/dinh-kem') return end(response.writeHead(200, html), attachmentsPage(other));
  if (url.pathname === '/trinh-xem') return end(response.writeHead(200, html), viewerPage());
  if (url.pathname === '/tep/lon.pdf') return slow(response, 60 * MEGABYTE, 0);
  if (url.pathname === '/tep/cham.pdf') return slow(response, 8 * MEGABYTE, 3.2 * MEGABYTE);
  const file = await fileAt(url.pathname);
  if (!file) return false;
  const {
    type,
    body,
    status = 200,
    disposition,
  } = hasSession(request) ? file : { type: html['content-type'], body: loginPage() };
  const name = disposition === undefined ? {} : { 'content-disposition': disposition };
  return end(response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...name }), body);
}

function end(response: ServerResponse, body: Uint8Array | string): true {
  response.end(body);
  return true;
}

/** A file that begins and never ends. */
function slow(response: ServerResponse, length: number, sent: number): true {
  response.writeHead(200, { 'content-type': PDF, 'content-length': length, 'cache-control': 'no-store' });
  response.write(Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(Math.max(sent - 9, 0))]));
  return true;
}
