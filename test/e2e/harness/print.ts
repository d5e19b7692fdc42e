import type { BrowserContext } from 'playwright-core';
import { renderText } from '../../portal/render';
import { textOf } from '../../reading/fixtures';

/** As offices print: Times, justified, first lines indented, drawn tables. */
const STYLE = `
  body { font: 14pt/1.25 "Liberation Serif"; text-align: justify }
  p { margin: 0 0 4pt; text-indent: 28pt }
  h1, h2, h3, h4 { margin: 4pt 0; font-size: 14pt; text-indent: 28pt }
  td { vertical-align: top }
  td p { text-indent: 0 }
  .grid { border-collapse: collapse; font-size: 12pt }
  .grid td { border: 0.5pt solid #000; padding: 2pt 4pt }`;

/** A made-up notice of test/fixtures/notices as a PDF: A4, printed by the browser itself. */
export function printed(context: BrowserContext, name: string, css = ''): Promise<Buffer> {
  const text = textOf(name);
  const body = name.endsWith('.html') ? text : renderText(text, name.endsWith('.md') ? 'markdown' : 'lines');
  return printedPage(context, `<style>${STYLE}${css}</style>${body}`);
}

/** A page as such a PDF. */
export async function printedPage(context: BrowserContext, html: string): Promise<Buffer> {
  const page = await context.newPage();
  try {
    await page.setContent(html);
    const margin = { top: '20mm', bottom: '20mm', left: '30mm', right: '15mm' };
    return await page.pdf({ format: 'A4', margin, tagged: false });
  } finally {
    await page.close();
  }
}
