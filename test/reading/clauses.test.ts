import { expect, test } from 'vitest';
import { deadlineFor } from '@/lib/tasks';
import { own } from '../tasks/build';
import { conclusionOf } from './fixtures';

/** One item that charges two units, each with a date of its own: both lead, and each goes by its own date. */

const A = 'Phòng Thủy lợi';
const B = 'Chi cục Kiểm lâm';
const X = 'trước ngày 15/11/2026';
const Y = 'trước ngày 25/11/2026';

const assigned = (item: string) => conclusionOf([`1. ${item}`, '2. Các phòng: Chuẩn bị tài liệu.']).assignments;

test.each([
  `${A} rà soát hồ sơ ${X}; ${B} tổng hợp, báo cáo ${Y}.`,
  `${A} rà soát hồ sơ ${X}. ${B} tổng hợp, báo cáo ${Y}.`,
  `${A} rà soát hồ sơ ${X}, ${B} tổng hợp, báo cáo ${Y}.`,
  `${A} rà soát hồ sơ ${X} và ${B} tổng hợp, báo cáo ${Y}.`,
  `${A} rà soát hồ sơ (xong ${X}), ${B} tổng hợp (xong ${Y}).`,
  `${A} rà soát hồ sơ ${X}; sau đó ${B} tổng hợp, báo cáo ${Y}.`,
  `${A}: rà soát hồ sơ ${X}; ${B}: tổng hợp, báo cáo ${Y}.`,
  `${A}, ${B} rà soát hồ sơ ${X}; riêng ${B} hoàn thành ${Y}.`,
  `${A} gửi số liệu cho ${B} ${X}; ${B} tổng hợp, báo cáo ${Y}.`,
  `Giao ${A} rà soát hồ sơ ${X}; giao ${B} tổng hợp, báo cáo ${Y}.`,
  `Giao ${A} rà soát hồ sơ ${X}, giao ${B} tổng hợp, báo cáo ${Y}.`,
  `Giao ${A} rà soát hồ sơ ${X}. Giao ${B} tổng hợp, báo cáo ${Y}.`,
  `Giao ${A} rà soát hồ sơ ${X}; ${B} tổng hợp, báo cáo ${Y}.`,
  `Giao ${A} rà soát hồ sơ ${X} và ${B} tổng hợp, báo cáo ${Y}.`,
  `${A} rà soát hồ sơ ${X}; giao ${B} tổng hợp, báo cáo ${Y}.`,
  `${A} rà soát hồ sơ ${X}; đồng thời giao ${B} tổng hợp, báo cáo ${Y}.`,
  `${A} rà soát hồ sơ ${X}; phân công ${B} tổng hợp, báo cáo ${Y}.`,
  `Yêu cầu ${A} rà soát hồ sơ ${X}, ${B} tổng hợp ${Y}.`,
  `Yêu cầu ${A} rà soát hồ sơ ${X}; yêu cầu ${B} tổng hợp ${Y}.`,
  `Đề nghị ${A} rà soát hồ sơ ${X}; đề nghị ${B} tổng hợp ${Y}.`,
  `Trước ngày 15/11/2026, ${A} gửi số liệu; trước ngày 25/11/2026, ${B} tổng hợp.`,
  `Nộp sổ kho: ${A} ${X}; ${B} ${Y}.`,
])('%s', (item) => {
  const [assignment] = assigned(item);
  expect(assignment?.units.map(({ name, role }) => `${role} ${name}`)).toEqual([`lead ${A}`, `lead ${B}`]);
  const dueFor = (name: string) => assignment && deadlineFor(assignment, [own(name)])?.due;
  expect([dueFor(A), dueFor(B)]).toEqual(['2026-11-15', '2026-11-25']);
});

test.each([
  ['who only receives leads nothing', `${A} gửi số liệu ${X} để ${B} tổng hợp, báo cáo ${Y}.`, [A], '2026-11-15'],
  ['a unit in a list is no clause', `${A} rà soát hồ sơ tại Trạm 12, ${B} và các xã ${X}.`, [A], '2026-11-15'],
  ['nor are words after a semicolon', `${A} rà soát: hồ sơ; ${B}; các xã, xong ${X}.`, [A], '2026-11-15'],
])('%s', (_, item, leads, due) => {
  const [assignment] = assigned(item);
  expect(assignment?.units.flatMap(({ name, role }) => (role === 'lead' ? name : []))).toEqual(leads);
  expect(assignment?.deadline?.due).toBe(due);
});

test.each<[string, readonly string[]]>([
  [`${A}: tự chấm điểm; phân công như sau: Phần A: ${B}; Phần B: Phòng Trồng trọt.`, [A, B, 'Phòng Trồng trọt']],
  [`Tự chấm điểm. Giao: Tuyến số 1: ${B} phụ trách; Tuyến số 2: ${A} phụ trách.`, [B, A]],
  [`Giao ${A} lập quy hoạch; phân công: Nhóm 1: ${B}; Nhóm 2: Phòng Trồng trọt.`, [A, B, 'Phòng Trồng trọt']],
  // What is not given out, or of which more is said.
  [`${A} chuẩn bị họp: Phiên 1: ${B}; Phiên 2: Phòng Trồng trọt.`, [A]],
  [`${A} phân công trực: Ca 1: ${B}; Ca 2: theo lịch.`, [A]],
  [`${A} phân công: Phần A: ${B}.`, [A]],
])('parts of a task: %s', (item, leads) => {
  const [assignment] = assigned(item);
  expect(assignment?.units.flatMap(({ name, role }) => (role === 'lead' ? name : []))).toEqual(leads);
  expect(assignment?.unitsDoubtful).toBeUndefined();
});
