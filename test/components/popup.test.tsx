// @vitest-environment jsdom
import { act, useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Popup, type PopupProps } from '@/components/popup';
import type { Task } from '@/lib/tasks';
import { day, notice, noticeId, read, task } from './made';
import { click, get, named, pageText, press, render, settle, type } from './render';

const today = day('2025-03-10');
const late = task('Trình kế hoạch vốn', { ownDue: day('2025-03-08'), tags: ['vốn'] });
const now = task('Gửi báo cáo quý', { read: read('2025-03-10'), status: 'doing' });
const soon = task('Họp giao ban', { read: read('2025-03-14', { inherited: true }), noticeId: null });
const someDay = task('Rà soát hồ sơ lưu trữ', { tags: ['lưu trữ', 'vốn'] });
const five = [someDay, soon, now, late];

const nothing = () => {};
const PORTAL = { host: 'cong.test', pattern: 'http://cong.test/*', allowed: false, frames: [] };
const TICKS = '[role=checkbox][aria-label^="Đánh dấu"]';

function props(more: Partial<PopupProps> = {}): PopupProps {
  return {
    today,
    tasks: five,
    doneToday: 0,
    tags: [
      { name: 'vốn', colour: 'a' },
      { name: 'lưu trữ', colour: 'b' },
    ],
    ownUnits: [{ id: 'phong-ke-hoach', name: 'Phòng Kế hoạch', aliases: [] }],
    notices: new Map([[noticeId, notice]]),
    portal: null,
    problem: null,
    onNeed: nothing,
    onMore: nothing,
    onStatus: async () => true,
    onOpen: nothing,
    onOpenPanel: nothing,
    onOpenFile: nothing,
    onSettings: nothing,
    onSaveBackup: nothing,
    onEnable: async () => true,
    onPainted: nothing,
    ...more,
  };
}

/** The popup over tasks that change as the officer ticks. */
function Live(more: Partial<PopupProps>) {
  const [tasks, setTasks] = useState<readonly Task[]>(five);
  const open = tasks.filter(({ status }) => status !== 'done');
  const change = async (one: Task, status: Task['status']) => {
    setTasks(tasks.map((other) => (other.id === one.id ? { ...other, status } : other)));
    return true;
  };
  return <Popup {...props(more)} tasks={open} onStatus={change} />;
}

test('the counts tell the truth, and the tasks stand under them, soonest first', () => {
  render(<Popup {...props({ doneToday: 2 })} />);
  expect([...document.querySelectorAll('nav > *')].map((count) => count.textContent)).toEqual([
    '1Quá hạn',
    '1Hôm nay',
    '17 ngày tới',
    '0Sau đó',
    '1Không hạn',
  ]);
  expect(named('[data-task] [role=checkbox]')).toEqual(
    [late, now, soon, someDay].map(({ text }) => `Đánh dấu đã xong: ${text}`),
  );
  expect(get('header p').textContent).toBe('4 việc đang mởhôm nay đã xong 2');
});

test('a row says the role, the notice and its day; a task of no notice says so', () => {
  render(<Popup {...props()} />);
  expect(pageText()).toContain('Chủ trì · 45/TB-STC, 03/03/2025');
  expect(pageText()).toContain('Tôi tự ghi');
});

test('the text of a task opens its notice', () => {
  const onOpen = vi.fn();
  render(<Popup {...props({ onOpen })} />);
  click(get('[data-task] button', 'Gửi báo cáo quý'));
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(now);
});

test('a tick marks as done, the focus goes to the next tick, and undo brings back the state from before', async () => {
  render(<Live />);
  get(TICKS, 'Đánh dấu đã xong: Gửi báo cáo quý').focus();
  click(get(TICKS, 'Đánh dấu đã xong: Gửi báo cáo quý'));
  await settle();
  expect(named(TICKS)).not.toContain('Đánh dấu đã xong: Gửi báo cáo quý');
  expect(document.activeElement).toBe(get(TICKS, 'Đánh dấu đã xong: Họp giao ban'));
  expect(get('[role=status] p').textContent).toBe('Đã xong: Gửi báo cáo quý');
  click(get('button', 'Hoàn tác'));
  expect(get(TICKS, 'Đánh dấu đã xong: Gửi báo cáo quý').getAttribute('aria-checked')).toBe('mixed');
});

test('a tick that cannot be saved is not said to be done', async () => {
  render(<Popup {...props({ onStatus: async () => false })} />);
  click(get(TICKS, 'Đánh dấu đã xong: Gửi báo cáo quý'));
  await settle();
  expect(get('[role=status]').textContent).toBe('');
});

test('of 10,000 tasks only those in sight are rendered, in a list as long as all of them', () => {
  const many = Array.from({ length: 10_000 }, (_, i) => task(`Việc số ${i}`, { ownDue: day('2025-04-01') }));
  const onNeed = vi.fn();
  render(<Popup {...props({ tasks: many, onNeed })} />);
  expect(named(TICKS).length).toBeGreaterThan(6);
  expect(named(TICKS).length).toBeLessThan(40);
  expect(get('[data-task]').getAttribute('aria-setsize')).toBe('10000');
  const list = get('section ul');
  expect(Number.parseInt(list.style.paddingBottom, 10)).toBe((10_000 - named(TICKS).length) * 91);
  expect(onNeed).toHaveBeenCalledExactlyOnceWith(['notice']);
});

test('the head of 10,000 tasks stands for all of them until it is scrolled past or searched', () => {
  const many = Array.from({ length: 60 }, (_, i) => task(`Việc số ${i}`, { ownDue: day('2025-04-01') }));
  const groups = { overdue: [], today: [], week: [], later: many, undated: [] };
  const counts = { overdue: 0, today: 0, week: 0, later: 10_000, undated: 0 };
  const onMore = vi.fn();
  render(<Popup {...props({ tasks: { groups, counts }, onMore })} />);
  expect(get('header p').textContent).toBe('10000 việc đang mở');
  expect(get('[data-task]').getAttribute('aria-setsize')).toBe('10000');
  const shown = named(TICKS).length;
  expect(Number.parseInt(get('section ul').style.paddingBottom, 10)).toBe((10_000 - shown) * 91);
  expect(onMore).not.toHaveBeenCalled();

  const list = get('section').parentElement;
  if (!list) throw new Error('no list');
  list.scrollTop = 91 * 500;
  act(() => void list.dispatchEvent(new Event('scroll')));
  expect(onMore).toHaveBeenCalledOnce();
});

test('a search asks for all tasks', () => {
  const groups = { overdue: [late], today: [], week: [], later: [], undated: [] };
  const counts = { overdue: 1, today: 0, week: 0, later: 0, undated: 0 };
  const onMore = vi.fn();
  render(<Popup {...props({ tasks: { groups, counts }, onMore })} />);
  press(document.body, '/');
  expect(onMore).toHaveBeenCalledOnce();
  expect(named(TICKS)).toEqual(['Đánh dấu đã xong: Trình kế hoạch vốn']);
});

test('a count leads to its group', () => {
  render(<Popup {...props()} />);
  click(get('nav a', '1Không hạn'));
  expect(document.activeElement?.textContent).toBe('Không hạn1');
});

test('arrow keys go from row to row', () => {
  render(<Popup {...props()} />);
  get(TICKS, `Đánh dấu đã xong: ${late.text}`).focus();
  press(get(TICKS, `Đánh dấu đã xong: ${late.text}`), 'ArrowDown');
  expect(document.activeElement).toBe(get(TICKS, `Đánh dấu đã xong: ${now.text}`));
});

test('“/” opens the search, which needs no diacritics; Escape ends it', async () => {
  render(<Popup {...props()} />);
  press(document.body, '/');
  const field = get('[role=search] input', 'Tìm trong việc đang mở');
  expect(document.activeElement).toBe(field);
  type(field, 'ke hoach von');
  await settle();
  expect(named(TICKS)).toEqual(['Đánh dấu đã xong: Trình kế hoạch vốn', 'Đánh dấu đã xong: Rà soát hồ sơ lưu trữ']);
  press(field, 'Escape');
  expect(named(TICKS)).toHaveLength(4);
});

test('tags narrow down, all chosen ones together', async () => {
  render(<Popup {...props()} />);
  click(get('button', 'Tìm và lọc'));
  click(get('button[aria-pressed]', 'vốn'));
  await settle();
  expect(named(TICKS)).toHaveLength(2);
  click(get('button[aria-pressed]', 'lưu trữ'));
  await settle();
  expect(named(TICKS)).toEqual([`Đánh dấu đã xong: ${someDay.text}`]);
  expect(get('[role=search] [role=status]').textContent).toBe('1 trong 4 việc');
});

test('a search that finds nothing says so and offers to end it', async () => {
  render(<Popup {...props()} />);
  press(document.body, '/');
  type(get('[role=search] input'), 'không có chữ này');
  await settle();
  expect(get('h2').textContent).toBe('Không có việc nào khớp');
  click(get('h2 ~ button', 'Bỏ lọc'));
  await settle();
  expect(named(TICKS)).toHaveLength(4);
});

test('with nothing to do it says what to do, or that all is done', () => {
  render(<Popup {...props({ tasks: [] })} />);
  expect(get('h2').textContent).toBe('Chưa có việc nào');
  render(<Popup {...props({ tasks: [], doneToday: 3 })} />);
  expect(pageText()).toContain('Hôm nay bạn đã xong 3 việc.');
});

test('on a portal that is not turned on it asks in the click itself, for the site and the chosen frames', async () => {
  const onEnable = vi.fn().mockResolvedValue(false);
  const frames = [
    { host: 'tep.test', pattern: 'http://tep.test/*', allowed: false },
    { host: 'video.test', pattern: 'http://video.test/*', allowed: false },
  ];
  render(<Popup {...props({ portal: { ...PORTAL, frames }, onEnable })} />);
  expect(pageText()).toContain('Sổ Việc chưa được bật trên cổng này');
  click(get('input[type=checkbox]', 'tep.test'));
  click(get('button', 'Bật trên cổng này'));
  expect(onEnable).toHaveBeenCalledExactlyOnceWith(['http://cong.test/*', 'http://tep.test/*']);
  await settle();
  expect(pageText()).toContain('Bạn chưa cho phép nên chưa bật gì.');
});

test('from there the list is one press away, and so is the way back', () => {
  render(<Popup {...props({ portal: PORTAL })} />);
  expect(named(TICKS)).toHaveLength(0);
  click(get('nav a', '1Quá hạn'));
  expect(named(TICKS)).toHaveLength(4);
  click(get('button', 'Xem cách bật'));
  click(get('button', 'Xem việc của tôi'));
  expect(named(TICKS)).toHaveLength(4);
});

test('a portal that is turned on shows the list at once, and names the frames that are not', () => {
  const frames = [{ host: 'tep.test', pattern: 'http://tep.test/*', allowed: false }];
  render(<Popup {...props({ portal: { ...PORTAL, allowed: true, frames } })} />);
  expect(named(TICKS)).toHaveLength(4);
  expect(pageText()).toContain('Khung hoặc tệp từ tep.test chưa bật');
});

test('what could not be done is said', () => {
  render(<Popup {...props({ problem: 'Chưa lưu được.' })} />);
  expect(get('[role=alert]').textContent).toBe('Chưa lưu được.');
});

test('portals of the office are offered while none is on, and the tab’s own is said to be the office’s', () => {
  const onEnable = vi.fn(async () => true);
  const offered = [PORTAL, { host: 'van-ban.test', pattern: 'https://van-ban.test/*' }];
  render(<Popup {...props({ portal: { ...PORTAL, fromOffice: true }, offered, onEnable })} />);
  expect(named('[aria-label="Cổng cơ quan đã đặt sẵn"] b')).toEqual(['van-ban.test']);
  expect(pageText()).toContain('do cơ quan đặt');
  click(get('button', 'Bật trên van-ban.test'));
  expect(onEnable).toHaveBeenCalledWith(['https://van-ban.test/*']);
});

test('the foot says that no backup was saved for long, and leads to where one is', () => {
  const onSaveBackup = vi.fn();
  render(<Popup {...props({ onSaveBackup })} />);
  expect(pageText()).not.toContain('Quá 30 ngày');
  render(<Popup {...props({ saveDue: true, onSaveBackup })} />);
  click(get('footer button', 'Lưu bản sao'));
  expect(onSaveBackup).toHaveBeenCalledOnce();
});
