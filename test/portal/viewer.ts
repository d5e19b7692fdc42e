import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { pdfjsFramePage, pdfjsPage } from './pages';

/** The part of the made portal that shows files in pdf.js's own viewer, page by page. */

const resolve = createRequire(import.meta.url).resolve;
const TYPES: Readonly<Record<string, string>> = { css: 'text/css', mjs: 'text/javascript' };

/** Answers what belongs to the viewer; false for anything else. */
export async function answerViewer(response: ServerResponse, url: URL): Promise<boolean> {
  const file = url.searchParams.get('file') ?? '/tep/thong-bao.pdf';
  const remember = url.searchParams.has('remember');
  const html = { 'content-type': 'text/html; charset=utf-8' };
  switch (url.pathname) {
    case '/trinh-xem-pdfjs':
      response.writeHead(200, html).end(pdfjsFramePage(file, remember));
      return true;
    case '/pdfjs/viewer':
      response.writeHead(200, html).end(pdfjsPage(file, remember));
      return true;
  }
  const [, part = '', ending = ''] = /^\/pdfjs\/((?:build|web)\/[\w.]+\.(css|mjs))$/.exec(url.pathname) ?? [];
  const type = TYPES[ending];
  if (!type) return false;
  const body = await readFile(resolve(`pdfjs-dist/legacy/${part}`));
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'max-age=3600' }).end(body);
  return true;
}
