import { ExtensionBrowser } from '../e2e/harness';
import { startPortal } from '../portal';
import { median } from './median';
import { scriptTime } from './trace';

const RUNS = 7;
const ROWS = 500;

/** Milliseconds of all our scripts on a portal's list of 500 documents, of which one is known: found, asked for and marked. */
export async function benchList(): Promise<Record<string, number>> {
  const portal = await startPortal();
  for (let row = 0; row < ROWS; row++)
    portal.show({
      id: `so-${row}`,
      title: `Báo cáo tình hình sản xuất nông nghiệp và nuôi trồng thủy sản tuần ${row}`,
      html: '<p>Không có nội dung.</p>',
      symbol: `${row}/BC-SNNMT`,
      issuer: 'Sở Nông nghiệp và Môi trường',
      day: '02/11/2026',
      kind: 'Báo cáo',
    });
  const browser = await ExtensionBrowser.launch();
  try {
    await browser.grant('http://127.0.0.1/*');
    const page = await browser.context.newPage();
    await page.goto(`${portal.origin}/direct?doc=phan-cong`);
    await page.waitForFunction(() => CSS.highlights.size > 0);
    const session = await browser.context.newCDPSession(page);
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++)
      times.push(
        await scriptTime(session, browser.url(''), async () => {
          await page.goto(`${portal.origin}/in-place`);
          await page.waitForFunction((rows) => document.querySelectorAll('tr.row').length > rows, ROWS);
          await page.waitForTimeout(1500); // its work is done in idle time, and after an answer
        }),
      );
    return { 'list.ms500': median(times) };
  } finally {
    await browser.close();
    await portal.close();
  }
}
