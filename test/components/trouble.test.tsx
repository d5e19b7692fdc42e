// @vitest-environment jsdom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { ErrorBoundary } from '@/components/shared/ErrorBoundary';
import { type ScreenTrouble, Trouble } from '@/components/shared/Trouble';
import { click, get, named, pageText, render, settle } from './render';

test('trouble with another page is said as long as it lasts, with a button where loading again helps', () => {
  let tell = (_: ScreenTrouble | null): void => {};
  const stop = vi.fn();
  const watch = (listener: typeof tell) => {
    tell = listener;
    return stop;
  };
  render(<Trouble watch={watch} />);
  act(() => tell({ sentence: 'Trang này còn là bản cũ.', reload: true }));
  expect([pageText(), named('[role=alert] button')]).toEqual([
    'Trang này còn là bản cũ.Tải lại trang',
    ['Tải lại trang'],
  ]);
  act(() => tell({ sentence: 'Hãy đóng các trang khác.', reload: false }));
  expect([pageText(), named('button')]).toEqual(['Hãy đóng các trang khác.', []]);
  act(() => tell(null));
  expect(pageText()).toBe('');
  render(null);
  expect(stop).toHaveBeenCalledOnce();
});

test('a screen that fails is replaced by the sentence for its error', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const Broken = () => {
    throw new Error('no database');
  };
  const sentenceOf = async (error: unknown) => ({ error: `Không mở được: ${error}` });
  render(
    <ErrorBoundary sentenceOf={sentenceOf}>
      <Broken />
    </ErrorBoundary>,
  );
  await settle();
  expect(pageText()).toBe('Không mở được: Error: no databaseTải lại trang');
});

test('where the data can be saved as a file, that is offered beside loading again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const Broken = () => {
    throw new Error('no upgrade');
  };
  const save = vi.fn(async () => {});
  render(
    <ErrorBoundary sentenceOf={async () => ({ error: 'Chưa chuyển được dữ liệu.', save })}>
      <Broken />
    </ErrorBoundary>,
  );
  await settle();
  click(get('button', 'Lưu dữ liệu cũ thành tệp'));
  expect(save).toHaveBeenCalledOnce();
});
