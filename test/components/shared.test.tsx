// @vitest-environment jsdom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { DateField, DueChip, Tick, type TickState, Toast, useT, useToday } from '@/components/shared';
import { parseTypedDay } from '@/components/shared/typedDay';
import type { Due } from '@/lib/tasks';
import { day } from './made';
import { click, get, pageText, press, render, type } from './render';

const today = day('2025-03-10');

test.each<[TickState, string]>([
  ['take', 'false'],
  ['todo', 'false'],
  ['doing', 'mixed'],
  ['done', 'true'],
])('a tick that is “%s” reads out as %s, and says what pressing does', (state, checked) => {
  const onPress = vi.fn();
  render(<Tick state={state} label="Nhận việc này" onPress={onPress} />);
  const tick = get('[role=checkbox]', 'Nhận việc này');
  expect(tick.getAttribute('aria-checked')).toBe(checked);
  click(tick);
  expect(onPress).toHaveBeenCalledOnce();
});

const due = (more: Partial<Due>): Due => ({ day: today, time: null, source: 'own', counts: true, ...more });

test.each<[string, Due | null]>([
  ['Hạn tôi đặt: 10/03hôm nay', due({})],
  ['Hạn ghi trong câu: 09/03 16:00quá hạn 1 ngày', due({ day: day('2025-03-09'), time: '16:00', source: 'read' })],
  ['Hạn theo đề mục: 14/03còn 4 ngày', due({ day: day('2025-03-14'), source: 'inherited' })],
  ['Hạn cần xem lại: 01/02cần xem lại', due({ day: day('2025-02-01'), source: 'doubtful', counts: false })],
  ['không hạn', null],
])('a date is shown with its source and its nearness in words: %s', (words, shown) => {
  render(<DueChip due={shown} today={today} />);
  expect(pageText()).toBe(words);
});

test.each([
  ['05/02/2025', '2025-02-05'],
  ['5/2/2025', '2025-02-05'],
  [' 5.2.2025 ', '2025-02-05'],
  ['05-02-2025', '2025-02-05'],
  ['05022025', '2025-02-05'],
  ['', null],
  ['30/02/2025', 'wrong'],
  ['05/02', 'wrong'],
  ['mai', 'wrong'],
])('“%s” is typed for %s', (typed, meant) => {
  expect(parseTypedDay(typed)).toBe(meant);
});

test('a date field hands on a typed day on Enter and shows its weekday', () => {
  const onChange = vi.fn();
  render(<DateField value={null} onChange={onChange} label="Hạn tôi đặt" />);
  const field = get('input', 'Hạn tôi đặt');
  type(field, '15/03/2025');
  expect(pageText()).toContain('thứ Bảy');
  expect(onChange).not.toHaveBeenCalled();
  press(field, 'Enter');
  expect(onChange).toHaveBeenCalledExactlyOnceWith('2025-03-15');
});

test('a date field keeps what was typed wrongly, says so, and hands nothing on', () => {
  const onChange = vi.fn();
  render(<DateField value={today} onChange={onChange} label="Hạn tôi đặt" />);
  const field = get('input', 'Hạn tôi đặt');
  type(field, '31/04/2025');
  act(() => field.blur());
  expect(field).toHaveProperty('value', '31/04/2025');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toContain('31/04/2025');
  expect(onChange).not.toHaveBeenCalled();
  press(field, 'Escape');
  expect(field).toHaveProperty('value', '10/03/2025');
});

test('an emptied date field takes the date away', () => {
  const onChange = vi.fn();
  render(<DateField value={today} onChange={onChange} label="Hạn tôi đặt" />);
  const field = get('input', 'Hạn tôi đặt');
  type(field, '');
  act(() => field.blur());
  expect(onChange).toHaveBeenCalledExactlyOnceWith(null);
});

test('a toast goes by itself, but not from under the focus', () => {
  vi.useFakeTimers();
  const onClose = vi.fn();
  render(<Toast message="Đã xong" actionLabel="Hoàn tác" onAction={() => {}} onClose={onClose} />);
  act(() => get('button', 'Hoàn tác').focus());
  act(() => vi.advanceTimersByTime(60_000));
  expect(onClose).not.toHaveBeenCalled();
  act(() => get('button', 'Hoàn tác').blur());
  act(() => vi.advanceTimersByTime(60_000));
  expect(onClose).toHaveBeenCalledOnce();
});

test('Escape closes a toast', () => {
  const onClose = vi.fn();
  render(<Toast message="Đã xong" actionLabel="Hoàn tác" onAction={() => {}} onClose={onClose} />);
  press(get('button', 'Hoàn tác'), 'Escape');
  expect(onClose).toHaveBeenCalledOnce();
});

function Today({ clock }: { clock: () => number }) {
  return <p>{useToday(clock)}</p>;
}

test('the day changes at midnight in Vietnam', () => {
  vi.useFakeTimers({ now: Date.parse('2025-03-10T16:59:00Z') });
  render(<Today clock={Date.now} />);
  expect(pageText()).toBe('2025-03-10');
  act(() => vi.advanceTimersByTime(61_000));
  expect(pageText()).toBe('2025-03-11');
  act(() => vi.advanceTimersByTime(24 * 3_600_000));
  expect(pageText()).toBe('2025-03-12');
});

test('the day follows a clock that is put forward or back', () => {
  vi.useFakeTimers({ now: Date.parse('2025-03-10T03:00:00Z') });
  render(<Today clock={Date.now} />);
  for (const now of ['2025-03-12T03:00:00Z', '2025-03-09T18:00:00Z', '2025-03-09T16:59:00Z']) {
    vi.setSystemTime(Date.parse(now));
    act(() => vi.advanceTimersByTime(30_000));
  }
  expect(pageText()).toBe('2025-03-09');
});

function Word() {
  return useT()('undo');
}

test('language and theme are the document’s too, and “system” leaves the theme to the browser', () => {
  render(<Word />, 'en', 'dark');
  expect(pageText()).toBe('Undo');
  expect(document.documentElement.lang).toBe('en');
  expect(document.documentElement.dataset.theme).toBe('dark');
  render(<Word />, 'vi', 'system');
  expect(pageText()).toBe('Hoàn tác');
  expect(document.documentElement.dataset).not.toHaveProperty('theme');
});
