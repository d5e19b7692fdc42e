import { describe, expect, it } from 'vitest';
import { groupsOf, progressOf } from '@/components/sidepanel/groups';
import { ALL, assignment, FINANCE, MY_OFFICE, notice, OFFICE, support, task } from './made';

const archive = assignment('Cập nhật danh mục hồ sơ', [OFFICE]);
const scanner = assignment('Mua sắm máy quét', [FINANCE, support(OFFICE)]);
const budget = assignment('Trình dự toán', [FINANCE]);
const thrift = assignment('Thực hành tiết kiệm', [ALL]);
const nobody = assignment('Tổng hợp kết quả', []);
const made = notice(thrift, archive, scanner, budget, nobody);

const texts = (rows: readonly { assignment: { text: string } }[]) => rows.map((row) => row.assignment.text);

describe('the panel lists', () => {
  const groups = groupsOf(made, [], [MY_OFFICE]);

  it('what the own unit leads or supports first, in the notice’s order', () => {
    expect(texts(groups.own)).toEqual([archive.text, scanner.text]);
  });

  it('every other unit with all of its work, also what the own unit supports', () => {
    expect(groups.others.map(({ unit, rows }) => [unit.name, texts(rows)])).toEqual([
      [FINANCE.name, [scanner.text, budget.text]],
    ]);
  });

  it('work for everyone and work for nobody apart', () => {
    expect([texts(groups.everyone), texts(groups.unnamed)]).toEqual([[thrift.text], [nobody.text]]);
  });

  it('each row under an id of its own, though an assignment stands in two groups', () => {
    const ids = [...groups.own, ...groups.others.flatMap(({ rows }) => rows)].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('all work of a unit under its name in full, that of another of its names only where it is not the own one', () => {
    const short = assignment('Gửi số liệu quyết toán', [{ ...FINANCE, name: 'Phòng KHTC' }]);
    const both = notice(short, budget);
    expect(groupsOf(both, [], []).others.map(({ unit, rows }) => [unit, texts(rows)])).toEqual([
      [{ id: FINANCE.id, name: FINANCE.name }, [short.text, budget.text]],
    ]);
    const { own, others } = groupsOf(both, [], [{ id: 'phong-khtc', name: 'Phòng KHTC', aliases: [] }]);
    expect(texts(own)).toEqual([short.text]);
    expect(others.map(({ rows }) => texts(rows))).toEqual([[short.text, budget.text]]);
  });

  it('a unit as own also when the notice calls it by an alias', () => {
    const short = assignment('Họp giao ban', [{ id: 'vps', name: 'VPS', role: 'lead' }]);
    expect(texts(groupsOf(notice(short), [], [MY_OFFICE]).own)).toEqual([short.text]);
  });
});

describe('tasks stand', () => {
  it('at their assignment, a changed one at what it became', () => {
    const reworded = assignment('Mua sắm hai máy quét', [OFFICE]);
    const changed = task(scanner, { assignmentKey: scanner.key, standing: { is: 'changed', now: reworded } });
    const groups = groupsOf(notice(archive, reworded), [task(archive), changed], [MY_OFFICE]);
    expect(groups.own.map((row) => row.task?.text)).toEqual([archive.text, scanner.text]);
  });

  it('apart when the notice has them no longer, even without a key of their own', () => {
    const gone = task(budget, { assignmentKey: null, standing: { is: 'gone', since: 0 } });
    expect(texts(groupsOf(notice(archive), [gone], [MY_OFFICE]).gone)).toEqual([budget.text]);
  });

  it('in the count: all, taken on, done', () => {
    const { own } = groupsOf(made, [task(archive, { status: 'done' }), task(scanner)], [MY_OFFICE]);
    expect(progressOf(own)).toEqual({ total: 2, taken: 2, done: 1 });
  });
});
