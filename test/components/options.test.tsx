// @vitest-environment jsdom
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { type Office, Options, type OptionsProps } from '@/components/options';
import { parseDay } from '@/lib/calendar';
import type { OwnUnit, Settings } from '@/lib/tasks';
import { unitId } from '@/lib/text';
import { click, get, named, pageText, press, render, settle, type } from './render';

const unit: OwnUnit = { id: 'phong-ke-hoach', name: 'Phòng Kế hoạch', aliases: ['KH'] };
const settings: Settings = { language: 'vi', theme: 'system', ownUnits: [unit], badgeDays: 7 };
const site = { host: 'cong.test', pattern: 'http://cong.test/*' };
const nothing = () => {};

/** The page over settings that change as they are saved. */
function Live(more: Partial<OptionsProps>) {
  const [saved, setSaved] = useState(more.settings ?? settings);
  return (
    <Options
      seenUnits={[
        { id: 'phong-ke-hoach', name: 'Phòng Kế hoạch', count: 4 },
        { id: 'phong-tai-vu', name: 'Phòng Tài vụ', count: 2 },
      ]}
      portals={[site]}
      shortcuts={{ popup: 'Alt+Shift+V', panel: '' }}
      problem={null}
      onAddPortal={async () => 'granted'}
      onAllowAgain={nothing}
      onRemovePortal={async () => true}
      onChangeKeys={nothing}
      onReset={nothing}
      chosen={{ ownUnits: true, badgeDays: false }}
      pageTest={{ pages: [], onTest: async () => ({ is: 'gone' }), onAllow: async () => true, onOpen: nothing }}
      {...more}
      settings={saved}
      onSave={async (patch) => {
        const kept = (await more.onSave?.(patch)) ?? true;
        if (kept) setSaved({ ...saved, ...patch });
        return kept;
      }}
    />
  );
}

const units = () => named('section:first-of-type > ul:first-of-type b');

test('a unit taken off the list comes back whole by undo', async () => {
  const onSave = vi.fn();
  render(<Live onSave={onSave} />);
  click(get('button', 'Bỏ đơn vị Phòng Kế hoạch'));
  await settle();
  expect(pageText()).toContain('Chưa chọn đơn vị nào.');
  click(get('button', 'Hoàn tác'));
  await settle();
  expect(units()).toEqual(['Phòng Kế hoạch']);
  expect(onSave).toHaveBeenLastCalledWith({ ownUnits: [unit] });
});

test('a unit is added by typing, with the short names offices use', () => {
  const onSave = vi.fn();
  render(<Live onSave={onSave} />);
  type(get('input', 'Thêm đơn vị'), '  Phòng Hành chính –  Tổng hợp');
  click(get('button[type=submit]', 'Thêm'));
  expect(onSave).toHaveBeenLastCalledWith({
    ownUnits: [
      unit,
      {
        id: 'phong-hanh-chinh-tong-hop',
        name: 'Phòng Hành chính – Tổng hợp',
        aliases: ['HCTH', 'P.HCTH'],
      },
    ],
  });
});

test('units of stored notices are offered, but not those on the list already', async () => {
  render(<Live />);
  expect(named('[aria-label="Đơn vị trong các văn bản đã đọc"] button')).toEqual(['Phòng Tài vụ2 nhiệm vụ']);
  click(get('button', 'Phòng Tài vụ'));
  await settle();
  expect(units()).toEqual(['Phòng Kế hoạch', 'Phòng Tài vụ']);
});

test.each([
  ['phong ke hoach', '“phong ke hoach” đã có trong danh sách.'],
  ['P. KH', '“P. KH” đã có trong danh sách.'],
  [' – ', 'Chưa ghi tên đơn vị.'],
])('“%s” is not added: %s', (typed, sentence) => {
  const onSave = vi.fn();
  render(<Live onSave={onSave} />);
  type(get('input', 'Thêm đơn vị'), typed);
  click(get('button[type=submit]', 'Thêm'));
  expect(pageText()).toContain(sentence);
  expect(onSave).not.toHaveBeenCalled();
});

test('Enter adds another name of a unit, once', async () => {
  const onSave = vi.fn();
  render(<Live onSave={onSave} />);
  const field = get('input', 'Tên gọi khác của Phòng Kế hoạch');
  for (const alias of ['P.KH', 'p.kh']) {
    type(field, alias);
    press(field, 'Enter');
    await settle();
  }
  expect(onSave).toHaveBeenCalledExactlyOnceWith({ ownUnits: [{ ...unit, aliases: ['KH', 'P.KH'] }] });
});

test.each(['0', '31', '', '1e1', '2,5'])('“%s” days are not saved, and the old number is named', (typed) => {
  const onSave = vi.fn();
  render(<Live onSave={onSave} />);
  type(get('input', 'Số ngày đếm trước'), typed);
  expect(pageText()).toContain('Đang giữ 7.');
  expect(onSave).not.toHaveBeenCalled();
});

test('days from 1 to 30 are saved', () => {
  const onSave = vi.fn();
  render(<Live onSave={onSave} />);
  type(get('input', 'Số ngày đếm trước'), '30');
  expect(onSave).toHaveBeenCalledExactlyOnceWith({ badgeDays: 30 });
});

test('turning a portal off says what happens, and it can be turned on again', async () => {
  const onRemovePortal = vi.fn(async () => true);
  const onAllowAgain = vi.fn();
  render(<Live onRemovePortal={onRemovePortal} onAllowAgain={onAllowAgain} />);
  expect(pageText()).toContain('Văn bản, việc và ghi chú đã lưu vẫn giữ nguyên.');
  click(get('button', 'Tắt trên cong.test'));
  expect(onRemovePortal).toHaveBeenCalledExactlyOnceWith(site);
  await settle();
  click(get('button', 'Bật lại'));
  expect(onAllowAgain).toHaveBeenCalledExactlyOnceWith(site);
});

test('an address that is none stays in its field, with a sentence', async () => {
  render(<Live onAddPortal={async () => 'wrong'} />);
  type(get('input', 'Bật cổng khác'), 'sông mây');
  click(get('button[type=submit]', 'Bật'));
  await settle();
  expect(pageText()).toContain('“sông mây” không phải địa chỉ trang web.');
  expect(get('input', 'Bật cổng khác')).toHaveProperty('value', 'sông mây');
});

test('language and appearance are chosen among radio buttons', () => {
  const onSave = vi.fn();
  render(<Live onSave={onSave} />);
  click(get('input[type=radio]', 'Tối'));
  expect(onSave).toHaveBeenLastCalledWith({ theme: 'dark' });
  click(get('input[type=radio]', 'English'));
  expect(onSave).toHaveBeenLastCalledWith({ language: 'en' });
});

test('keys that the browser has not set are said to be unset', () => {
  render(<Live />);
  expect([...document.querySelectorAll('dd')].map((keys) => keys.textContent).slice(0, 2)).toEqual([
    'Alt+Shift+V',
    'chưa đặt',
  ]);
});

test('what cannot be saved is not said to be done, and what was typed stays', async () => {
  render(<Live onSave={async () => false} onRemovePortal={async () => false} />);
  type(get('input', 'Thêm đơn vị'), 'Phòng Pháp chế');
  click(get('button[type=submit]', 'Thêm'));
  click(get('button', 'Bỏ đơn vị Phòng Kế hoạch'));
  click(get('button', 'Tắt trên cong.test'));
  const alias = get('input', 'Tên gọi khác của Phòng Kế hoạch');
  type(alias, 'KHTC');
  press(alias, 'Enter');
  await settle();
  expect(units()).toEqual(['Phòng Kế hoạch']);
  expect(pageText()).not.toContain('Hoàn tác');
  expect(pageText()).not.toContain('Bật lại');
  expect(get('input', 'Thêm đơn vị')).toHaveProperty('value', 'Phòng Pháp chế');
  expect(alias).toHaveProperty('value', 'KHTC');
});

const OFFICE: Office = {
  portals: [site, { host: 'van-ban.test', pattern: 'https://van-ban.test/*' }],
  units: [unit, { id: unitId('Phòng Tổ chức'), name: 'Phòng Tổ chức', aliases: ['TC'] }],
  ownUnits: [unit],
  badgeDays: 5,
  years: [2031],
  faults: [
    { value: 'portals', item: 2, found: 'abc', what: 'address' },
    { value: 'holidays', found: '2032', what: 'incomplete', day: parseDay('2032-04-30') ?? undefined },
  ],
};

describe('do cơ quan đặt', () => {
  test('portals that are not on are offered, those that are on are said to be the office’s', () => {
    const onAllowAgain = vi.fn();
    render(<Live office={OFFICE} onAllowAgain={onAllowAgain} />);
    expect(named('[aria-label="Cổng do cơ quan đặt, chưa bật"] b')).toEqual(['van-ban.test']);
    expect(pageText()).toContain('cong.test http · do cơ quan đặt');
    click(get('button', 'Bật trên van-ban.test'));
    expect(onAllowAgain).toHaveBeenCalledWith(OFFICE.portals[1]);
  });

  test('a unit of the office is offered first, and comes with the office’s names for it', async () => {
    const onSave = vi.fn();
    render(<Live office={OFFICE} onSave={onSave} />);
    click(get('button', 'Phòng Tổ chức'));
    await settle();
    expect(onSave).toHaveBeenLastCalledWith({ ownUnits: [unit, OFFICE.units[1]] });
  });

  test('what the officer chose can be given back', () => {
    const onReset = vi.fn();
    render(<Live office={OFFICE} chosen={{ ownUnits: true, badgeDays: true }} onReset={onReset} />);
    expect(pageText()).toContain('Bạn đã tự chọn đơn vị. Cơ quan đặt: Phòng Kế hoạch.');
    expect(pageText()).toContain('Bạn đã tự đặt. Cơ quan đặt: 5 ngày.');
    for (const button of document.querySelectorAll('button'))
      if (button.textContent === 'Dùng lại của cơ quan') click(button);
    expect(onReset.mock.calls).toEqual([['ownUnits'], ['badgeDays']]);
  });

  test('undoing the removal of a unit of the office gives the office’s list back, not a copy of it', async () => {
    const onReset = vi.fn();
    render(<Live office={OFFICE} chosen={{ ownUnits: false, badgeDays: false }} onReset={onReset} />);
    click(get('button', 'Bỏ đơn vị Phòng Kế hoạch'));
    await settle();
    click(get('button', 'Hoàn tác'));
    expect(onReset).toHaveBeenCalledWith('ownUnits');
  });

  test('what is wrong is said in words', () => {
    render(<Live office={OFFICE} />);
    expect(pageText()).toContain('2 giá trị cơ quan đặt bị sai và không được dùng');
    expect(pageText()).toContain('portals, mục 2: “abc” không phải địa chỉ bắt đầu bằng https:// hoặc http://.');
    expect(pageText()).toContain('holidays: Năm 2032 thiếu ngày 30/04/2032');
  });
});
