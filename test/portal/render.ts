/** The text of a document in a safe form for HTML. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

/** `**bold**` and `*italic*` inside a line that is already escaped. */
const inline = (line: string): string =>
  escapeHtml(line)
    .replace(/\*\*(.+?)\*\*/g, '<b>$1</b>')
    .replace(/(^|[\s(])\*(\S(?:[^*]*\S)?)\s?\*(?=$|[\s).,;:])/g, '$1<i>$2</i>');

/** A line that starts an item of an enumeration: portals print each in a paragraph of its own. */
const MARKER = /^(?:\*\*)?(?:[-+–*•]\s|\(?\d+(?:\.\d+)*[.)/]|[a-zđ]\)|[IVX]+\.\s)/;
const HEADING = /^(#{1,6})\s+(.*)$/;
const TABLE_ROW = /^\s*\|(.*)\|\s*$/;
const TABLE_RULE = /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/;

function table(rows: readonly string[]): string {
  const cells = (row: string) => (TABLE_ROW.exec(row)?.[1] ?? '').split('|').map((cell) => inline(cell.trim()));
  const body = rows
    .filter((row) => !TABLE_RULE.test(row))
    .map(
      (row) =>
        `<tr>${cells(row)
          .map((cell) => `<td>${cell}</td>`)
          .join('')}</tr>`,
    );
  return `<table class="grid">${body.join('')}</table>`;
}

/**
 * A document's text as the HTML a portal would show: paragraphs, bold and italic, headings, tables. Enumerations keep
 * their printed markers (`-`, `(2)`, `a)`) as text, since that is how offices write them; no `<ul>`.
 *
 * `markdown`: a blank line ends a paragraph, two spaces at a line's end break it, an enumeration marker starts a new one.
 * `lines`: every line is a paragraph.
 */
export function renderText(text: string, form: 'markdown' | 'lines'): string {
  const out: string[] = [];
  let paragraph: string[] = [];
  let rows: string[] = [];
  const endParagraph = () => {
    if (paragraph.length > 0) out.push(`<p>${paragraph.join('').trimEnd()}</p>`);
    paragraph = [];
  };
  const endTable = () => {
    if (rows.length > 0) out.push(table(rows));
    rows = [];
  };

  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    const heading = form === 'markdown' ? HEADING.exec(line) : null;
    if (TABLE_ROW.test(line)) {
      endParagraph();
      rows.push(line);
      continue;
    }
    endTable();
    if (line.trim() === '') endParagraph();
    else if (heading) {
      endParagraph();
      out.push(`<h${heading[1]?.length}>${inline(heading[2] ?? '')}</h${heading[1]?.length}>`);
    } else {
      if (form === 'lines' || MARKER.test(line)) endParagraph();
      paragraph.push(inline(line.trimEnd()), / {2,}$/.test(line) ? '<br>\n' : '\n');
    }
  }
  endParagraph();
  endTable();
  return out.join('\n');
}
