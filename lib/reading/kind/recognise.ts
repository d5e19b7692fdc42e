import type { Judgement, Reason, ReasonKey } from '../types';
import { DIRECTS, type Evidence, type Facts, FEW, factsOf, isConclusion, share } from './facts';
import { isShared, isTable, noFormOf, speaks } from './formless';
import { AMENDS, BEGS, GIVES_OPINION, OPINION, REPLIES, SEEKS, WAS_OPINION } from './opinions';
import { PAST } from './reports';
import {
  ASKS_PUBLIC,
  EVENTS,
  FOUNDS_OFFICE,
  GRANTS,
  INSPECTS,
  OCCASIONS,
  RESULTS,
  STATES_RESULTS,
  TELLS_PUBLIC,
} from './results';
import { asksInBlanks, isBlankSubject } from './samples';
import { APPLIES, RULES } from './speakers';

/** "Lịch tiếp công dân tháng 12": when the public is received. */
const RECEIVES_PUBLIC = /^(?:Về )?[Ll]ịch tiếp (?:công )?dân(?![A-Za-zÀ-ỹ])/u;
const ASSIGNING = new Set([
  'Thông báo',
  'Kế hoạch',
  'Quyết định',
  'Mệnh lệnh',
  'Chỉ thị',
  'Kết luận',
  'Công điện',
  'Nghị quyết',
  'Chương trình',
  'Hướng dẫn',
  'Phương án',
  'Công văn',
  'Chương trình hành động',
  'Chương trình công tác',
  'Đề án',
  'Phiếu giao việc',
  'Phiếu giao nhiệm vụ',
]);
/** These tell, ask or invite, and assign nothing, whatever they propose. */
const NEVER_ASSIGNING = new Set([
  'Báo cáo',
  'Tờ trình',
  'Giấy mời',
  'Thư mời',
  'Hợp đồng',
  'Phiếu trình',
  'Thông tư',
  'Nghị định',
  'Pháp lệnh',
]);
/** Who concludes agrees, too, before he charges; who writes a letter does not. */
const AGREES = /cơ bản (?:thống nhất|nhất trí)/iu;
/** Whoever does not answer "được coi là nhất trí". */
const INVITES_OR_AGREES = /kính mời|(?<!(?:coi|hiểu|xem) (?:là|như) (?:đã )?)nhất trí/iu;
/** "…, về dự Hội nghị đúng thời gian và địa điểm nêu trên": a letter that calls a meeting, whatever it is called itself. */
const CALLS =
  /(?<![A-Za-zÀ-ỹ])dự (?:họp|(?:cuộc|buổi|phiên) họp|hội nghị|lễ|lớp)[^.;:]{0,60} (?:đúng|đầy đủ)(?![A-Za-zÀ-ỹ])/iu;
/** "…, tham dự hội nghị đúng giờ": what a notice of a meeting ends with. */
const COMES = /tham dự (?:[^.;:,]{0,40} )?(?:đầy đủ|đúng (?:giờ|thành phần))(?![A-Za-zÀ-ỹ])/iu;
const GIVES_WORK = /^(?:Giao|Phân công) /u;
const HALF = 0.5;

/** How many of the assignments have their day. */
const stepsOf = ({ assignments }: Facts): number => assignments.filter(({ deadline }) => deadline?.due).length;

/** What a result is told of, unless work is assigned with it. */
function resultsOf(facts: Facts): number {
  const { about, kind, led, given, charged, approves, addressed, dated } = facts;
  // A plan to hold or to announce something charges, too, or says what is done by when; so does what is approved with its tasks.
  const plans = (kind === 'Kế hoạch' || kind === 'Phương án') && (led > 0 || stepsOf(facts) >= FEW);
  if (plans || approves || !RESULTS.test(about) || /nhiệm vụ|phân công/iu.test(about)) return 0;
  if ((given >= FEW || charged >= FEW) && OCCASIONS.test(about)) return -1;
  return addressed && led > 0 && dated && EVENTS.test(about) ? -2 : -6;
}

/** Why a document is taken for one that assigns work, or not: what each reason weighs, and when it holds. */
const REASONS: readonly (readonly [key: ReasonKey, weight: number, holds: (facts: Facts) => boolean])[] = [
  ['kind', 1.5, ({ kind }) => ASSIGNING.has(kind ?? '')],
  ['otherKind', -6, ({ kind, decides }) => NEVER_ASSIGNING.has(kind ?? '') && !decides],
  // What is to be sent in before it, and by when, is asked for all the same.
  ['otherKind', -8, ({ letter, dated, closing }) => letter && !dated && CALLS.test(closing)],
  [
    'otherKind',
    -8,
    ({ kind, led, dated, closing }) => kind === 'Thông báo' && led === 0 && !dated && COMES.test(closing),
  ],
  [
    'otherKind',
    -4,
    ({ kind, decides }) => kind !== null && !ASSIGNING.has(kind) && !NEVER_ASSIGNING.has(kind) && !decides,
  ],
  ['noKind', -1, (facts) => facts.kind === null && !speaks(facts) && !isTable(facts) && !isShared(facts)],
  ['number', 1, ({ header }) => header.symbol !== null || header.number !== null],
  ['date', 0.5, ({ header }) => header.place !== null],
  ['motto', 0.5, ({ hasMotto }) => hasMotto],
  ['recipients', 1, ({ hasRecipients }) => hasRecipients],
  ['signer', 0.5, ({ header }) => header.signer !== null],
  ['concludes', 2, (facts) => facts.decides || speaks(facts) || isConclusion(facts) || isTable(facts)],
  ['results', -2, ({ opening }) => STATES_RESULTS.test(opening)],
  ['results', -7, ({ kind, about }) => kind === 'Kết luận' && INSPECTS.test(about)],
  [
    'informs',
    -4.5,
    // It decides on someone's rights: "Điều 1. Trợ cấp một lần đối với bà …".
    ({ kind, led, dated, assignments }) => kind === 'Quyết định' && led === 0 && !dated && assignments.length <= FEW,
  ],
  ['opinion', -2.5, ({ about }) => OPINION.test(about)],
  [
    'givesOpinion',
    -3.5,
    // Who was present agrees to the minutes in their end.
    ({ decides, letter, opening, closing, assignments }) =>
      !decides &&
      // Who gives work says more than an opinion: "…, Tổng công ty có ý kiến như sau: Phân công Xưởng A …".
      ((GIVES_OPINION.test(opening) && !assignments.some(({ text }) => GIVES_WORK.test(text))) ||
        (letter && AGREES.test(opening)) ||
        INVITES_OR_AGREES.test(closing)),
  ],
  [
    'givesOpinion',
    -2,
    ({ letter, opening, closing }) => letter && (REPLIES.test(opening) || WAS_OPINION.test(closing)),
  ],
  ['givesOpinion', -6, (facts) => facts.letter && share(facts, (text) => AMENDS.test(text)) >= HALF],
  [
    'givesOpinion',
    -6,
    ({ letter, dated, about, opening, closing }) =>
      letter && (!dated || SEEKS.test(about)) && (BEGS.test(opening) || BEGS.test(closing)),
  ],
  [
    'informs',
    -5,
    // Rules for the public may name someone in them, but no day.
    ({ led, dated, announced, formless, opening, closing }) =>
      TELLS_PUBLIC.test(closing)
        ? led === 0 || !(dated || (announced && formless))
        : led === 0 && TELLS_PUBLIC.test(opening),
  ],
  // What an office will do is told, where no form says that it is decided.
  ['informs', -3, ({ formless, intends }) => formless && intends],
  ['informs', -3, ({ header, formless, addressed, told }) => told && !formless && !addressed && header.kind === null],
  // What was done is told to the office above, whatever of it is still to be done.
  ['reports', -8, ({ reports }) => reports],
  [
    'reports',
    -3.5,
    (facts) => facts.letter && share(facts, (text) => !DIRECTS.test(PAST.exec(text)?.[0] ?? 'giao ')) > HALF,
  ],
  ['applies', -5, ({ letter, opening, closing }) => letter && (APPLIES.test(opening) || APPLIES.test(closing))],
  ['applies', -5, ({ letter, opening, closing }) => RULES.test(closing) || (letter && RULES.test(opening))],
  ['results', -6, ({ kind, dated, about }) => kind === 'Quyết định' && !dated && GRANTS.test(about)],
  [
    'results',
    -6,
    ({ kind, dated, given, about }) => kind === 'Quyết định' && !dated && given === 0 && FOUNDS_OFFICE.test(about),
  ],
  ['sample', -4, ({ sample }) => sample],
  ['sample', -6, ({ about }) => isBlankSubject(about)],
  // A form has all that a notice has.
  ['sample', -9, ({ assignments }) => asksInBlanks(assignments)],
  // What parents, customers, voters are asked for is no office's work.
  ['informs', -6, ({ kind, about }) => kind === 'Thông báo' && RECEIVES_PUBLIC.test(about)],
  ['informs', -6, ({ toPublic, led, closing }) => toPublic || (led === 0 && ASKS_PUBLIC.test(closing))],
  [
    'informs',
    -3,
    ({ kind, led, addressed, concludes, announced, closed, about, opening }) =>
      kind === 'Thông báo' &&
      led === 0 &&
      !addressed &&
      !concludes &&
      !(announced && closed) &&
      !DIRECTS.test(`${about} ${opening}`),
  ],
  // What opens it, after however long a preamble, or what closes it, in the office's own words.
  ['directs', 1, (facts) => facts.announced || facts.closed || isShared(facts) || DIRECTS.test(facts.opening)],
  ['led', 1, ({ led }) => led > 0],
  ['dated', 0.5, ({ dated }) => dated],
  ['nothingAssigned', -5, ({ assignments }) => assignments.length === 0],
  // Its columns are of work, units and times: work is there, though nobody can tell which.
  ['unclearTable', 4, ({ assignments, missing }) => assignments.length === 0 && missing.includes('table')],
  ['noBeginning', -0.25, ({ missing }) => missing.includes('beginning')],
  ['noEnd', -0.25, ({ missing }) => missing.includes('end')],
];
/** Before anything is known. */
const UNLIKELY = -3;

/** Takes a document for one that assigns work, or not, and says why: each reason once, with all that it weighs. */
export function judge(evidence: Evidence): Judgement {
  const facts = factsOf(evidence);
  const weights = new Map<ReasonKey, number>([
    ['assignments', Math.min(1.5, 0.5 * facts.assignments.length)],
    ['results', resultsOf(facts)],
    ['noForm', noFormOf(facts)],
  ]);
  for (const [key, weight, holds] of REASONS) if (holds(facts)) weights.set(key, (weights.get(key) ?? 0) + weight);
  const reasons: Reason[] = Array.from(weights, ([key, weight]) => ({ key, weight })).filter(
    ({ weight }) => weight !== 0,
  );
  const sum = reasons.reduce((total, { weight }) => total + weight, UNLIKELY);
  return { confidence: Math.round(100 / (1 + Math.exp(-sum))) / 100, reasons };
}

export const THRESHOLD = 0.5;
