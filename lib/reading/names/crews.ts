import { predicateAfter } from '../words/lexicon';
import { isNoUnit, matchAt, matchesAt } from '../words/words';
import type { Named } from './known-names';
import { GROUP, LOWER_START, START } from './name-starts';
import { withoutAside } from './named';

/** Crews and offices in small letters: "Giao | công an phường, tổ quản lý chợ, đội vệ sinh | quét dọn …". Never for certain. */

const NOUN =
  /(?:tổ|đội|ban|nhóm|phòng|khoa|trạm|trung tâm|văn phòng|tiểu ban|bộ phận|chi bộ|chi đoàn|công đoàn|hội|đoàn|xã|phường|thôn|trường)(?= \p{Ll})|văn phòng(?=,| và )/uy;
/** What begins with such a noun and is no crew. */
const OTHER =
  /(?:(?:hội|đoàn|đội|tổ) viên|đoàn thể|xã hội|ban đầu|phòng ban|nhóm (?:giải pháp|nhiệm vụ|chỉ tiêu|tiêu chí|vấn đề|nội dung)|trường học|trung tâm (?:của|là))(?![A-Za-zÀ-ỹ])/uy;
const beginsCrew = (text: string, at: number): boolean =>
  matchesAt(NOUN, text, at) && !matchesAt(OTHER, text, at) && !isNoUnit(text.slice(at, at + 24));

/** Posts that are named beside crews: "tổ quản lý bếp ăn, | văn thư | kiểm kê tài sản". */
const POST = /(?:văn thư|kế toán|thủ quỹ|thủ kho|lái xe|lễ tân|tạp vụ|nhân viên|giáo viên|cán bộ|công chức)(?= )/uy;

const LONGEST = 60;
const JOINED = /, | và /g;
/** Where before `end` another name begins that is joined to the one at `at`, or -1. */
function nextName(text: string, at: number, end: number): number {
  for (const { index, 0: sign } of text.slice(at, end).matchAll(JOINED)) {
    const next = at + index + sign.length;
    if (beginsCrew(text, next) || [START, LOWER_START, GROUP, POST].some((first) => matchesAt(first, text, next)))
      return at + index;
  }
  return -1;
}

const ENDS_HERE = /[^.,;:()]{3,40}(?=[.;)]|$)/uy;
/** The crew in small letters at `at`: up to a predicate, to the next of several, or, where `beside` names, to the clause's end. */
export function crewAt(text: string, at: number, beside = false): Named | null {
  if (!beginsCrew(text, at)) return null;
  const noun = matchAt(NOUN, text, at)?.[0].length ?? 0;
  const verb = predicateAfter(text, at + noun, LONGEST, true);
  const next = nextName(text, at, Math.min(text.length, at + LONGEST));
  const last = verb < 0 && beside ? (matchAt(ENDS_HERE, text, at)?.[0].length ?? 0) : 0;
  const end = next > 0 && (verb < 0 || next < verb) ? next : verb > 0 ? verb - 1 : at + last;
  const name = text.slice(at, end).trimEnd();
  if (name.length < noun || (name.length === noun && next < 0) || name.includes(',')) return null;
  return { start: at, end: at + name.length, name: withoutAside(name), general: false, guessed: true };
}
