import { relative } from 'node:path';
import type { Page } from 'playwright-core';
import { addDays, dayInVietnam, type IsoDay } from '@/lib/calendar';
import { longDay } from '@/lib/i18n';
import { EVERYONE } from '@/lib/reading';
import type { StoredAssignment, StoredNotice } from '@/lib/tasks';
import { ExtensionBrowser, picture, storedNotices, storedTasks, until } from '../e2e/harness';
import * as walk from '../e2e/harness/walk';
import type { Portal } from '../portal';

const say = (line = ''): void => console.log(line);
const step = (line: string): void => console.log(`\n▸ ${line}`);
const short = (text: string, length = 88): string => (text.length > length ? `${text.slice(0, length - 1)}…` : text);

/** Opens a window on the notice and stays until it is closed. */
export async function headedDemo(address: string): Promise<void> {
  const browser = await ExtensionBrowser.launch({ headed: true });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(address);
  say('A browser with Sổ Việc is open on the notice. Its button is in the toolbar, maybe behind the puzzle piece:');
  say('press it and turn Sổ Việc on for this portal (“Bật trên cổng này”). Close the browser to end the demo.');
  await new Promise<void>((done) => browser.context.once('close', () => done()));
  await browser.close();
}

export interface HeadlessDemo {
  readonly portal: Portal;
  readonly address: string;
  /** Folder for the pictures. */
  readonly pictures: string;
  /** The file that is shown instead of the bundled notice. */
  readonly given: string | undefined;
}

/** Walks the main job and tells what was found and done. Throws when the bundled notice is not recognised. */
export async function headlessDemo({ portal, address, pictures, given }: HeadlessDemo): Promise<void> {
  const browser = await ExtensionBrowser.launch();
  const made: string[] = [];
  const take = async (page: Page, name: string) => void made.push(await picture(page, pictures, name));
  try {
    const page = await browser.open(address);
    step('Turn Sổ Việc on for this portal, in the popup');
    await walk.enablePortal(browser, page);
    say(`  on: ${walk.patternOf(address)} (before, the extension could read no site)`);

    step('The notice is recognised in the page');
    const pill = await walk.pillOn(page);
    if (!pill) {
      const sentence = await walk.sentenceOn(page, 100);
      await take(page, 'page');
      if (given === undefined) throw new Error('The bundled notice was not recognised.');
      say(sentence ? `  left alone: ${sentence}` : `  ${given} is not recognised as a notice that assigns work.`);
      return;
    }
    say(`  ${pill.label}`);

    const panel = await walk.openPanelByPill(browser, page);
    const notice = await until('the notice in the store', async () => (await storedNotices(panel))[0]);
    tellNotice(notice);
    await work(browser, page, panel, notice, take);
    say(`\nPressed in the portal: ${portal.pressed.length === 0 ? 'nothing' : portal.pressed.join(', ')}.`);
  } finally {
    await browser.close();
    if (made.length > 0) say(`\nPictures: ${made.map((path) => relative(process.cwd(), path)).join(', ')}`);
  }
}

/** Header, units with their work, deadlines. */
function tellNotice({ header, assignments }: StoredNotice): void {
  const number = `${header.number ?? '(số để trống)'}/${header.symbol ?? '?'}`;
  say(
    `  ${header.kind ?? 'Văn bản'} ${number}, ${header.issuer ?? '?'}${header.issuedOn ? `, ${longDay(header.issuedOn)}` : ''}`,
  );
  say(`  ${header.subject ?? ''}`);

  const units = new Map<string, { name: string; lead: number; support: number }>();
  for (const { id, name, role } of assignments.flatMap((assignment) => assignment.units)) {
    const counted = units.get(id) ?? { name: id === EVERYONE ? 'Mọi đơn vị' : name, lead: 0, support: 0 };
    counted[role] += 1;
    units.set(id, counted);
  }
  say(`\n  ${assignments.length} tasks, ${units.size} units:`);
  for (const { name, lead, support } of units.values()) {
    say(`    ${String(lead + support).padStart(3)}  ${name}${support > 0 ? ` (${support} of them phối hợp)` : ''}`);
  }
  const dated = assignments.filter(({ deadline }) => deadline);
  say(`\n  ${dated.length} deadlines${dated.length > 0 ? ':' : ''}`);
  for (const assignment of dated) say(`    ${deadlineLine(assignment)}`);
}

function deadlineLine({ deadline, text }: StoredAssignment): string {
  const day = deadline?.due ? longDay(deadline.due) : '(no day)  ';
  const from = [deadline?.inherited && 'inherited', deadline?.doubtful && 'doubtful'].filter(Boolean).join(', ');
  return `${day}  “${short(deadline?.evidence ?? '', 48)}”${from ? ` (${from})` : ''}  ${short(text, 60)}`;
}

/** Takes on, tags, annotates, dates and ticks off, and shows what popup and badge say then. */
async function work(
  browser: ExtensionBrowser,
  page: Page,
  panel: Page,
  notice: StoredNotice,
  take: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  step('Choose the own unit, take on its tasks in the side panel');
  const unit = busiestUnit(notice);
  if (unit) {
    await walk.chooseUnits(panel, [unit.name]);
    await walk.followOwnUnits(panel);
    say(`  Đơn vị của tôi: ${unit.name}`);
  } else {
    const first = notice.assignments[0];
    if (first) await walk.takeOn(panel, first.text);
  }
  const tasks = await storedTasks(panel);
  const texts = notice.assignments.map(({ text }) => text).filter((text) => tasks.some((task) => task.text === text));
  say(`  taken on: ${texts.length}`);
  const [first, second, third] = texts;
  if (first === undefined) return;

  const tomorrow: IsoDay = addDays(dayInVietnam(Date.now()), 1);
  const note = 'Đã gọi cho Phòng Kế hoạch, chờ số liệu.';
  await walk.editTask(panel, first, { status: 'doing', due: tomorrow, tags: ['giao ban', 'gấp'], note });
  say(`  doing, own date ${longDay(tomorrow)}, tags “giao ban”, “gấp”, a note: ${short(first)}`);
  await walk.showInPage(panel, second ?? first);
  await take(panel, 'side-panel');

  if (second !== undefined) {
    step('Tick one off beside its line in the page');
    await page.bringToFront();
    const check = await walk.pressCheck(page, second);
    say(`  ${check.label} – ${short(second)}`);
  }
  await take(page, 'page');

  step('The popup and the badge');
  const popup = await browser.openPopupOn(page);
  let counts = await walk.popupCounts(popup);
  say(`  ${countsLine(counts)}`);
  await take(popup, 'popup');
  if (third !== undefined) {
    await walk.tickInPopup(popup, third);
    say(`  ticked off in the popup: ${short(third)}`);
    const before = countsLine(counts);
    counts = await until('the popup to count anew', async () => {
      const now = await walk.popupCounts(popup);
      return countsLine(now) === before ? undefined : now;
    });
    say(`  ${countsLine(counts)}`);
  }
  const badge = await walk.badgeSaying(browser, walk.countsForBadge(counts));
  say(`  badge: ${badge.text === '' ? '(none)' : `“${badge.text}” ${badge.color}`}, ${badge.title}`);
}

const countsLine = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(' · ');

/** The unit with the most work that it leads. */
function busiestUnit({ assignments }: StoredNotice): { id: string; name: string } | undefined {
  const led = assignments.flatMap(({ units }) => units).filter(({ id, role }) => id !== EVERYONE && role === 'lead');
  const work = (id: string) => led.filter((unit) => unit.id === id).length;
  return [...led].sort((a, b) => work(b.id) - work(a.id))[0];
}
