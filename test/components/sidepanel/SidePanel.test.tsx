// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Look, type PanelActions, type PanelView, SidePanel } from '@/components/sidepanel';
import type { OwnUnit, StoredNotice, Task } from '@/lib/tasks';
import { at } from '../../tasks/build';
import { ALL, assignment, day, deadline, FINANCE, MY_OFFICE, notice, OFFICE, support, TODAY, task } from './made';

const archive = assignment('Cập nhật danh mục hồ sơ', [OFFICE]);
const scanner = assignment(
  'Mua sắm máy quét',
  [FINANCE, support(OFFICE)],
  deadline(day('2026-11-30'), 'Nhiệm vụ tháng 11', { inherited: true, from: 'II' }),
);
const report = assignment('Báo cáo năm', [OFFICE], deadline(day('2027-01-05'), 'trước 05/01', { doubtful: true }));
const thrift = assignment('Thực hành tiết kiệm', [ALL]);

const LOOK: Look = {
  host: 'cong.test',
  paragraphs: 40,
  confidence: 0.97,
  reasons: [
    { key: 'kind', weight: 1.5 },
    { key: 'concludes', weight: 2 },
  ],
};

let root: Root;
let actions: { [Name in keyof PanelActions]: ReturnType<typeof vi.fn<PanelActions[Name]>> };

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers();
  Element.prototype.scrollIntoView = vi.fn();
  root = createRoot(document.body.appendChild(document.createElement('div')));
  actions = {
    takeOn: vi.fn<PanelActions['takeOn']>(async () => async () => true),
    untake: vi.fn<PanelActions['untake']>(async () => async () => true),
    setStatus: vi.fn<PanelActions['setStatus']>(async () => async () => true),
    takeNext: vi.fn<PanelActions['takeNext']>(async () => async () => true),
    setOwnDue: vi.fn<PanelActions['setOwnDue']>(async () => true),
    setTags: vi.fn<PanelActions['setTags']>(async () => true),
    setNote: vi.fn<PanelActions['setNote']>(async (_, text) => text),
    confirmDue: vi.fn<PanelActions['confirmDue']>(async () => true),
    acceptChange: vi.fn<PanelActions['acceptChange']>(async () => true),
    split: vi.fn<PanelActions['split']>(async () => null),
    join: vi.fn<PanelActions['join']>(async () => null),
    confirmUnits: vi.fn<PanelActions['confirmUnits']>(async () => true),
    reattach: vi.fn<PanelActions['reattach']>(async () => async () => true),
    dismissInherited: vi.fn<PanelActions['dismissInherited']>(async () => true),
    chooseUnits: vi.fn<PanelActions['chooseUnits']>(async () => true),
    annotate: vi.fn<PanelActions['annotate']>(async () => null),
    annotateAgain: vi.fn<PanelActions['annotateAgain']>(async () => async () => true),
    setAnnotationNote: vi.fn<PanelActions['setAnnotationNote']>(async (_, text) => text),
    acceptAnnotation: vi.fn<PanelActions['acceptAnnotation']>(async () => true),
    removeAnnotation: vi.fn<PanelActions['removeAnnotation']>(async () => async () => true),
    showInPage: vi.fn<PanelActions['showInPage']>(async () => true),
    openFile: vi.fn<PanelActions['openFile']>(),
    openSettings: vi.fn<PanelActions['openSettings']>(),
  };
});

afterEach(async () => {
  await act(async () => root.unmount());
  document.body.innerHTML = '';
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

interface Shown {
  readonly view?: PanelView;
  readonly of?: StoredNotice;
  readonly tasks?: readonly Task[];
  readonly ownUnits?: readonly OwnUnit[];
  readonly selected?: { key: string; at: number } | null;
  readonly refused?: number;
}

async function show({ view, of = notice(archive, scanner, report, thrift), tasks = [], ...rest }: Shown = {}) {
  const { ownUnits = [MY_OFFICE], selected = null } = rest;
  const found = of.assignments.find(({ key }) => key === selected?.key);
  await act(async () =>
    root.render(
      <SidePanel
        view={view ?? { is: 'notice', notice: of, tasks, more: 0, look: LOOK }}
        choices={[]}
        chosen={null}
        selected={selected && found ? { noticeId: of.id, key: found.key, at: selected.at } : null}
        settings={{ ownUnits }}
        tags={[{ name: 'cải cách hành chính', colour: 'c' }]}
        refused={rest.refused ?? 0}
        problem={null}
        today={TODAY}
        act={actions}
        onChooseView={() => {}}
        onProblemSeen={() => {}}
      />,
    ),
  );
}

/** The row of an assignment in the list of the own unit (its first one). */
function row(text: string): HTMLElement {
  const found = [...document.querySelectorAll('li')].find((item) => item.textContent?.includes(text));
  if (!found) throw new Error(`no row has “${text}”`);
  return found;
}

function control(label: string, within: Element = document.body): HTMLElement {
  const found = [...within.querySelectorAll<HTMLElement>('button, input, textarea, summary')].find((element) => {
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
    const names = [element.getAttribute('aria-label'), element.textContent, labels?.[0]?.textContent];
    return names.some((name) => name?.trim() === label);
  });
  if (!found) throw new Error(`nothing is labelled “${label}”`);
  return found;
}

const press = (label: string, within?: Element) => act(async () => control(label, within).click());

async function type(field: HTMLElement, text: string) {
  const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  await act(async () => {
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const key = (field: HTMLElement, name: string) =>
  act(async () => field.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })));

describe('splitting', () => {
  const whole = assignment('Trình dự toán năm 2027. Báo cáo Sở Tài chính.', [OFFICE]);
  const part = (text: string) => ({ ...assignment(text, [OFFICE]), partOf: whole.key });
  const parts = [part('Trình dự toán năm 2027.'), part('Báo cáo Sở Tài chính.')] as const;
  const open = (text: string) => press(text, row(text));

  it('is offered in the opened row of an assignment of several sentences, and nowhere else', async () => {
    await show({ of: notice(whole, archive) });
    await open(archive.text);
    expect(document.body.textContent).not.toContain('Tách thành');
    await open(whole.text);
    await press('Tách thành 2 câu', row(whole.text));
    expect(actions.split).toHaveBeenCalledWith(whole.key);
  });

  it('opens the first sentence, gives it the keyboard, and offers to undo it', async () => {
    const undo = vi.fn(async () => true);
    actions.split.mockResolvedValue({ keys: parts.map(({ key: of }) => of), undo });
    await show({ of: notice(whole) });
    await open(whole.text);
    await press('Tách thành 2 câu');
    await show({ of: notice(...parts) });
    expect(document.activeElement?.textContent).toBe(parts[0].text);
    expect(row(parts[0].text).textContent).toContain('Câu 1 trong 2 câu bạn đã tách');
    expect(row(parts[1].text).textContent).toContain('Câu 2/2');
    await press('Hoàn tác');
    expect(undo).toHaveBeenCalledOnce();
  });

  it('is taken back from any of the sentences', async () => {
    actions.join.mockResolvedValue({ keys: [whole.key], undo: async () => true });
    await show({ of: notice(...parts) });
    await open(parts[1].text);
    await press('Gộp lại');
    expect(actions.join).toHaveBeenCalledWith(whole.key);
    await show({ of: notice(whole) });
    expect(document.activeElement?.textContent).toBe(whole.text);
  });

  it('waits where the notice has changed, until that was seen', async () => {
    const changed = task(whole, { text: 'Trình dự toán.', standing: { is: 'changed', now: whole } });
    await show({ of: notice(whole), tasks: [changed] });
    await press('Sửa', row('Báo cáo Sở Tài chính.'));
    expect(document.body.textContent).not.toContain('Tách thành');
  });
});

describe('taking on', () => {
  it('takes one on by the tick in the margin, and offers to undo it', async () => {
    const undo = vi.fn(async () => true);
    actions.takeOn.mockResolvedValue(undo);
    await show();
    await press('Nhận việc này', row(archive.text));
    expect(actions.takeOn).toHaveBeenCalledWith([archive.key]);
    await press('Hoàn tác');
    expect(undo).toHaveBeenCalledOnce();
  });

  it('keeps the keyboard’s place when the pressed button goes away', async () => {
    await show();
    await press('Nhận việc', row(archive.text));
    await show({ tasks: [task(archive)] });
    expect(row(archive.text).contains(document.activeElement)).toBe(true);
  });

  it('takes on what is left of the whole unit', async () => {
    await show({ tasks: [task(scanner)] });
    await press('Theo dõi cả đơn vị');
    expect(actions.takeOn).toHaveBeenCalledWith([archive.key, report.key]);
  });

  it('names the lead where the own unit supports', async () => {
    await show();
    expect(row(scanner.text).textContent).toContain('Phối hợp');
    expect(row(scanner.text).textContent).toContain(`${FINANCE.name} chủ trì`);
  });
});

describe('a task', () => {
  it('is finished and reopened by its tick', async () => {
    const open = task(archive, { status: 'doing' });
    await show({ tasks: [open] });
    await press('Đánh dấu đã xong', row(archive.text));
    expect(actions.setStatus).toHaveBeenLastCalledWith(open, 'done');
    const done = task(archive, { status: 'done', doneAt: 0 });
    await show({ tasks: [done] });
    await press('Mở lại việc này', row(archive.text));
    expect(actions.setStatus).toHaveBeenLastCalledWith(done, 'todo');
  });

  it('is open for editing one at a time', async () => {
    await show({ tasks: [task(archive), task(scanner)] });
    await press('Sửa', row(archive.text));
    await press('Sửa', row(scanner.text));
    expect([...document.querySelectorAll('[aria-current]')]).toEqual([row(scanner.text)]);
    expect(document.querySelectorAll('textarea')).toHaveLength(1);
  });

  it('gets a tag on Enter or a comma, known ones in their own spelling, and loses the last on Backspace', async () => {
    await show({ tasks: [task(archive, { tags: ['gấp'] })] });
    await press('Sửa', row(archive.text));
    const input = control('Nhãn');
    await type(input, 'Cải cách hành chính');
    await key(input, 'Enter');
    expect(actions.setTags).toHaveBeenLastCalledWith(task(archive).id, ['gấp', 'cải cách hành chính'], ['gấp']);
    await type(input, 'báo cáo,');
    expect(actions.setTags).toHaveBeenLastCalledWith(task(archive).id, ['gấp', 'báo cáo'], ['gấp']);
    await key(input, 'Backspace');
    expect(actions.setTags).toHaveBeenLastCalledWith(task(archive).id, [], ['gấp']);
  });

  it('keeps a tag that could not be saved in its field', async () => {
    actions.setTags.mockResolvedValueOnce(false);
    await show({ tasks: [task(archive)] });
    await press('Sửa', row(archive.text));
    await type(control('Nhãn'), 'cải cách');
    await key(control('Nhãn'), 'Enter');
    expect(control('Nhãn')).toHaveProperty('value', 'cải cách');
  });

  it('keeps the notice’s date in sight beside the officer’s own', async () => {
    await show({ tasks: [task(scanner, { ownDue: day('2026-11-20') })] });
    expect(row(scanner.text).textContent).toContain('20/11/2026');
    expect(row(scanner.text).textContent).toContain('Hạn tôi đặt. Văn bản: 30/11, theo đề mục II');
  });

  it('shows every date that is printed, and the officer’s own apart from them', async () => {
    const draft = deadline(day('2026-11-10'), 'gửi dự thảo trước ngày 10/11/2026');
    const final = deadline(day('2026-11-20'), 'hoàn thành trước ngày 20/11/2026');
    const twice = { ...assignment('Góp ý dự thảo', [OFFICE], final), deadlines: [draft, final] };
    await show({ of: notice(twice), tasks: [task(twice, { ownDue: day('2026-11-09') })] });
    const lines = [...row(twice.text).querySelectorAll('p')].map((line) => line.textContent);
    expect(lines).toEqual([
      'Hạn tôi đặt.',
      '10/11/2026 Ghi trong câu gửi dự thảo trước ngày 10/11/2026',
      '20/11/2026 Ghi trong câu hoàn thành trước ngày 20/11/2026',
    ]);
  });

  it('with a doubtful date asks to confirm it', async () => {
    await show({ tasks: [task(report)] });
    await press('Đúng, hạn là 05/01/2027', row(report.text));
    expect(actions.confirmDue).toHaveBeenCalledWith(task(report).id, true);
  });

  it('that was changed shows both texts, and that is gone stays', async () => {
    const now = assignment('Cập nhật danh mục hồ sơ lưu trữ', [OFFICE]);
    const changed = task(archive, { standing: { is: 'changed', now } });
    const gone = task(assignment('Rà soát hồ sơ', [OFFICE]), { standing: { is: 'gone', since: 0 } });
    await show({ of: notice(now), tasks: [changed, gone] });
    expect(row(now.text).querySelector('ins')?.textContent).toBe('lưu trữ');
    expect(row(now.text).querySelector('details')?.textContent).toContain(archive.text);
    await press('Đã biết', row(now.text));
    expect(actions.acceptChange).toHaveBeenCalledWith(changed.id);
    await press('Bỏ theo dõi', row('Rà soát hồ sơ'));
    expect(actions.untake).toHaveBeenCalledWith(gone);
  });
});

describe('a task whose assignment is gone', () => {
  const was = assignment('Rà soát hồ sơ lưu trữ của các phòng', [OFFICE]);
  const now = assignment('Rà soát toàn bộ hồ sơ lưu trữ của các phòng', [FINANCE]);
  const taken = assignment('Rà soát hồ sơ lưu trữ của các trạm', [OFFICE]);
  const other = assignment('Mua sắm máy quét', [FINANCE]);
  const gone = task(was, { standing: { is: 'gone', since: 0 } });
  const of = notice(other, taken, now);
  const options = () => [...document.querySelectorAll('form li')].map(({ textContent }) => textContent);
  const choose = (text: string) =>
    act(async () => {
      const label = [...document.querySelectorAll('form label')].find((one) => one.textContent?.includes(text));
      label?.querySelector('input')?.click();
    });
  beforeEach(async () => {
    await show({ of, tasks: [gone, task(taken)] });
    await press('Gắn lại…', row(was.text));
  });

  it('offers what is like it first, the rest on request, and nothing that another task follows', async () => {
    expect(options()).toEqual([`${now.text}${FINANCE.name}`]);
    expect(document.activeElement).toBe(document.querySelector('form input'));
    await press('Xem thêm 1 việc khác');
    expect(options()).toEqual([`${now.text}${FINANCE.name}`, `${other.text}${FINANCE.name}`]);
    expect(document.activeElement).toBe(document.querySelectorAll('form input')[1]);
  });

  it('shows both texts, what is new underlined', () => {
    expect(row(was.text).querySelector('form ins')?.textContent).toBe('toàn bộ ');
  });

  it('is attached by the officer only, opens where it stands now, and can be undone', async () => {
    const undo = vi.fn(async () => true);
    actions.reattach.mockResolvedValue(undo);
    expect(control('Gắn vào việc này')).toHaveProperty('disabled', true);
    await choose(now.text);
    await press('Gắn vào việc này');
    expect(actions.reattach).toHaveBeenCalledExactlyOnceWith(gone.id, now.key);
    const attached = task(was, { assignmentKey: now.key, standing: { is: 'changed', now } });
    await show({ of, tasks: [attached, task(taken)] });
    const open = document.querySelector('[aria-current]');
    expect(open?.contains(document.activeElement)).toBe(true);
    expect(open?.closest('details')?.open).toBe(true);
    await press('Hoàn tác');
    expect(undo).toHaveBeenCalledOnce();
  });

  it('stays as it is on Escape, with the keyboard where it was', async () => {
    await key(document.activeElement as HTMLElement, 'Escape');
    expect(document.querySelector('form')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Gắn lại…');
    expect(actions.reattach).not.toHaveBeenCalled();
  });

  it('says so where nothing was written', async () => {
    actions.reattach.mockResolvedValue(null);
    await choose(now.text);
    await press('Gắn vào việc này');
    expect(document.body.textContent).not.toContain('Đã gắn lại');
  });
});

describe('a note is never lost', () => {
  const open = async () => {
    await show({ tasks: [task(archive), task(scanner)] });
    await press('Sửa', row(archive.text));
    const note = control('Ghi chú');
    await type(note, 'Hỏi kho lưu trữ');
    expect(actions.setNote).not.toHaveBeenCalled();
    return note;
  };
  const expectKept = () => expect(actions.setNote.mock.calls).toEqual([[task(archive).id, 'Hỏi kho lưu trữ', '']]);

  it.each<[string, (note: HTMLElement) => Promise<unknown>]>([
    ['after a pause', () => act(async () => vi.advanceTimersByTime(1000))],
    [
      'when the field is left',
      (note) => act(async () => note.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))),
    ],
    ['when another row is opened', () => press('Sửa', row(scanner.text))],
    ['when the tab shows another document', () => show({ view: { is: 'none', looks: [] } })],
    ['when the panel is closed', () => act(async () => window.dispatchEvent(new Event('pagehide')))],
  ])('%s', async (_, leave) => {
    await leave(await open());
    expectKept();
  });

  it('and stays in the field when the store refuses it, to be saved by the next try', async () => {
    actions.setNote.mockResolvedValueOnce(null);
    const note = await open();
    await act(async () => vi.advanceTimersByTime(1000));
    expect(note).toHaveProperty('value', 'Hỏi kho lưu trữ');
    expect(row(archive.text).textContent).toContain('Chưa lưu được');
    await press('Thu gọn', row(archive.text));
    expect(actions.setNote).toHaveBeenCalledTimes(2);
  });

  it('not even with its row closed: opened again, it has what could not be saved', async () => {
    actions.setNote.mockResolvedValue(null);
    await open();
    await press('Thu gọn', row(archive.text));
    await press('Sửa', row(archive.text));
    expect(control('Ghi chú')).toHaveProperty('value', 'Hỏi kho lưu trữ');
    expect(row(archive.text).textContent).toContain('Chưa lưu được');
    actions.setNote.mockImplementation(async (_, text) => text);
    await press('Thu gọn', row(archive.text));
    await press('Sửa', row(archive.text));
    expect(control('Ghi chú')).toHaveProperty('value', '');
  });

  it('when another window saved one meanwhile: it says over what it was typed, and that both were kept', async () => {
    actions.setNote.mockImplementation(async (_, text) => `${text}\nĐã gọi`);
    const note = await open();
    await show({ tasks: [task(archive, { note: 'Đã gọi' }), task(scanner)] });
    expect(note).toHaveProperty('value', 'Hỏi kho lưu trữ');
    await act(async () => vi.advanceTimersByTime(1000));
    expectKept();
    expect(row(archive.text).textContent).toContain('đã giữ cả hai');
    await show({ tasks: [task(archive, { note: 'Hỏi kho lưu trữ\nĐã gọi' }), task(scanner)] });
    expect(note).toHaveProperty('value', 'Hỏi kho lưu trữ\nĐã gọi');
  });

  it('while an older save comes back late', async () => {
    let finish = (_: string | null) => {};
    actions.setNote.mockImplementationOnce(() => new Promise((resolve) => (finish = resolve)));
    const note = await open();
    await act(async () => vi.advanceTimersByTime(1000));
    await type(note, 'Hỏi kho lưu trữ ngày mai');
    await act(async () => finish('Hỏi kho lưu trữ'));
    expect(note).toHaveProperty('value', 'Hỏi kho lưu trữ ngày mai');
  });
});

describe('my units', () => {
  it('are chosen from those of the notice, with aliases that can be changed', async () => {
    await show({ ownUnits: [] });
    await press(FINANCE.name);
    const aliases = control('Tên gọi khác');
    expect(aliases).toHaveProperty('value', 'KHTC, P.KHTC');
    await type(aliases, 'KH-TC, P.KHTC, ');
    await press('Lưu đơn vị của tôi');
    const chosen = { id: FINANCE.id, name: FINANCE.name, aliases: ['KH-TC', 'P.KHTC'] };
    expect(actions.chooseUnits).toHaveBeenCalledWith([chosen]);
  });

  it('keep those that this notice does not name when they are changed', async () => {
    const elsewhere: OwnUnit = { id: 'thanh-tra-so', name: 'Thanh tra Sở', aliases: [] };
    await show({ ownUnits: [elsewhere] });
    await press('Đổi đơn vị của tôi');
    await press(OFFICE.name);
    await press('Lưu đơn vị của tôi');
    expect(actions.chooseUnits.mock.calls[0]?.[0].map(({ id }) => id)).toEqual([elsewhere.id, OFFICE.id]);
  });
});

describe('page and panel', () => {
  it('choosing an assignment shows it in the page, and says so when it is not there', async () => {
    actions.showInPage.mockResolvedValue(false);
    await show();
    await press(archive.text);
    expect(actions.showInPage).toHaveBeenCalledWith(archive.key);
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('Không thấy câu này trên trang');
  });

  it('a mark clicked in the page opens its row, in its group, whatever is being searched', async () => {
    const of = notice(archive, assignment('Trình dự toán', [FINANCE]));
    await show({ of });
    await press('Tìm trong văn bản này');
    await type(
      control('Tìm trong văn bản này', document.querySelector('[type=search]')?.parentElement ?? undefined),
      'danh muc',
    );
    expect(document.body.textContent).not.toContain('Trình dự toán');
    await show({ of, selected: { key: 'Trình dự toán', at: 1 } });
    expect(row('Trình dự toán').getAttribute('aria-current')).toBe('true');
    expect(row('Trình dự toán').closest('details')?.open).toBe(true);
  });

  describe('units of which the reader is not sure', () => {
    const shop = { ...assignment('Kiểm kê hàng tồn kho', [OFFICE]), unitsDoubtful: true as const };
    const open = { ...assignment('Giao tổ giúp việc theo dõi', [ALL]), unitsDoubtful: true as const };

    it('are asked for, and the answer is kept and can be undone', async () => {
      await show({ of: notice(shop, archive) });
      expect(row(shop.text).textContent).toContain('Chưa chắc đây là việc của Văn phòng Sở');
      expect(row(archive.text).textContent).not.toContain('Chưa chắc');
      await press('Đúng đơn vị này');
      expect(actions.confirmUnits).toHaveBeenLastCalledWith(shop.key, true);
      await press('Hoàn tác');
      expect(actions.confirmUnits).toHaveBeenLastCalledWith(shop.key, false);
    });

    it('everyone is asked for in other words', async () => {
      await show({ of: notice(open) });
      expect(row(open.text).textContent).toContain('không nói rõ việc này của ai');
      await press('Đúng là việc chung');
      expect(actions.confirmUnits).toHaveBeenLastCalledWith(open.key, true);
    });

    it('no more once confirmed, and not beside a task in a closed row', async () => {
      await show({ of: { ...notice(shop), unitsConfirmed: [shop.key] } });
      expect(document.body.textContent).not.toContain('Chưa chắc');
      await show({ of: notice(shop), tasks: [task(shop)] });
      expect(document.body.textContent).not.toContain('Chưa chắc');
    });
  });

  it.each([
    ['beginning', 'không thấy phần đầu'],
    ['end', 'không thấy phần cuối'],
    ['beginning,end', 'trang chỉ có một phần'],
    ['end,table', 'không thấy phần cuối'],
    ['end,table', 'có bảng không rõ chữ nào thuộc ô nào'],
  ])('a document without its %s is said to be so', async (missing, words) => {
    await show({ of: { ...notice(archive), missing: missing.split(',') as StoredNotice['missing'] & object } });
    expect(document.querySelector('header h1')?.parentElement?.textContent).toContain(words);
  });

  it('dates from headings can be dismissed for the notice, and counted again', async () => {
    await show();
    await press('Không tính hạn theo đề mục');
    expect(actions.dismissInherited).toHaveBeenLastCalledWith(true);
    await press('Hoàn tác');
    expect(actions.dismissInherited).toHaveBeenLastCalledWith(false);
  });
});

it.each<[string, PanelView, string]>([
  ['a portal that is not enabled', { is: 'off', host: 'cong.test' }, 'Sổ Việc chưa được bật trên cong.test'],
  ['no notice in the tab', { is: 'none', looks: [] }, 'Thẻ này chưa có thông báo giao việc'],
  ['a secret document', { is: 'secret', secrecy: 'Tối mật' }, 'không lưu gì từ văn bản này'],
  [
    'a notice without units',
    { is: 'notice', notice: notice(assignment('Việc', [])), tasks: [], more: 0, look: LOOK },
    'Không thấy tên đơn vị nào',
  ],
  [
    'a notice without assignments',
    { is: 'notice', notice: notice(), tasks: [], more: 0, look: LOOK },
    'Không đọc được nhiệm vụ nào',
  ],
  [
    'further notices on the page',
    { is: 'notice', notice: notice(archive), tasks: [], more: 2, look: LOOK },
    'Trang còn 2 văn bản khác',
  ],
])('says in one sentence: %s', async (_, view, sentence) => {
  await show({ view });
  expect(document.body.textContent).toContain(sentence);
});

describe('a task that comes again', () => {
  const weekly = assignment(
    'Báo cáo tiến độ giải ngân thứ Năm hằng tuần',
    [OFFICE],
    deadline(day('2026-11-05'), 'thứ Năm hằng tuần', { kind: 'recurring', recurrence: 'FREQ=WEEKLY;BYDAY=TH' }),
  );
  const NEXT = 'Nhận kỳ sau, hạn 12/11/2026';

  it('offers its next time once this one is done, and that can be undone', async () => {
    const undo = vi.fn(async () => true);
    actions.takeNext.mockResolvedValue(undo);
    const open = task(weekly);
    await show({ of: notice(weekly), tasks: [open] });
    expect(document.body.textContent).not.toContain('Nhận kỳ sau');
    const done = task(weekly, { status: 'done', doneAt: at('2026-11-05') });
    await show({ of: notice(weekly), tasks: [done] });
    await press(NEXT);
    expect(actions.takeNext).toHaveBeenCalledExactlyOnceWith(done, '2026-11-12');
    expect(document.activeElement?.getAttribute('role')).toBe('checkbox');
    await press('Hoàn tác');
    expect(undo).toHaveBeenCalledOnce();
  });
});

describe('why', () => {
  const why = (question: string) => {
    const asked = [...document.querySelectorAll('details')].find((one) => one.textContent?.includes(question));
    return [...(asked?.querySelectorAll('p, li') ?? [])].map(({ textContent }) => textContent);
  };

  it('is said of a notice: what was looked at, how sure, the weightiest signs first', async () => {
    await show();
    expect(why('Vì sao đây là văn bản giao việc?')).toEqual([
      'Đã xem 40 đoạn văn ở cong.test. Khả năng là văn bản giao việc: 97%.',
      'Dấu hiệu của văn bản giao việc:',
      'trích yếu nói về kết luận, chỉ đạo hoặc phân công',
      'tên loại thường dùng để giao việc',
    ]);
  });

  it('is said of each document that is none, with what speaks for and against', async () => {
    const reasons = [
      { key: 'motto', weight: 0.5 },
      { key: 'otherKind', weight: -4 },
    ] as const;
    const looks: readonly Look[] = [
      { host: 'cong.test', paragraphs: 12, confidence: 0.02, reasons },
      { host: null, paragraphs: 1, confidence: 0, reasons: [{ key: 'noForm', weight: -4 }] },
    ];
    await show({ view: { is: 'none', looks } });
    expect(why('Vì sao?')).toEqual([
      'Đã xem 12 đoạn văn ở cong.test. Khả năng là văn bản giao việc: 2%.',
      'Dấu hiệu của văn bản giao việc:',
      'có Quốc hiệu và Tiêu ngữ',
      'Dấu hiệu ngược lại:',
      'tên loại không phải loại giao việc',
      'Đã xem 1 đoạn văn ở trang này. Khả năng là văn bản giao việc: 1%.',
      'Dấu hiệu ngược lại:',
      'không thấy thể thức văn bản: Quốc hiệu, số và ký hiệu, người ký, Nơi nhận',
    ]);
  });

  it('is said of a page that nothing was read of', async () => {
    await show({ view: { is: 'none', looks: [] } });
    expect(why('Vì sao?')).toEqual(['Trang này không có dấu hiệu của văn bản giao việc.']);
  });

  it('says how many messages were refused, if any were', async () => {
    await show();
    expect(document.body.textContent).not.toContain('từ chối');
    await show({ refused: 3 });
    expect(why('Vì sao đây là văn bản giao việc?').at(-1)).toBe(
      'Từ khi mở trình duyệt, Sổ Việc đã từ chối 3 thông điệp không hợp lệ từ các trang.',
    );
  });

  it('says without being asked that letters cannot be read', async () => {
    const reasons = [{ key: 'unreadable', weight: -6 }] as const;
    await show({ view: { is: 'none', looks: [{ host: 'cong.test', paragraphs: 9, confidence: 0, reasons }] } });
    expect(document.body.textContent).toContain('Chữ trên trang bị lỗi phông');
  });
});
