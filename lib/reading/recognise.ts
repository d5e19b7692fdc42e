import { AMENDS, BEGS, GIVES_OPINION, JOINS_IN, OPINION, REPLIES, SEEKS, WAS_OPINION } from './opinions';
import { isReport, PAST } from './reports';
import { APPROVES, EVENTS, GRANTS, INSPECTS, RESULTS, ROUTINE, STATES_RESULTS, TELLS_PUBLIC } from './results';
import { isBlankForm } from './samples';
import { APPLIES, RULES } from './speakers';
import type { Assignment, Header, Judgement, Missing, Reason } from './types';

/** What is weighed: the head, the text's own words, and what was found in it. */
export interface Evidence {
  readonly header: Header;
  readonly hasRecipients: boolean;
  readonly hasMotto: boolean;
  /** Addressed to someone (Kính gửi). */
  readonly addressed: boolean;
  /** Minutes that come to a conclusion, of which alone the assignments are. */
  readonly concluded: boolean;
  /** A text without head and foot that begins with what announces its charges. */
  readonly announced: boolean;
  /** Announced as an example of how such documents are written. */
  readonly sample: boolean;
  /** The first paragraphs of the text and its last one. */
  readonly opening: string;
  readonly closing: string;
  readonly assignments: readonly Assignment[];
  readonly missing: readonly Missing[];
}

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
const CONCLUDES =
  /^(?:về )?(?:(?:ý kiến )?(?:kết luận|chỉ đạo)|phân công|giao nhiệm vụ|nội dung (?:kết luận|chỉ đạo|cuộc họp)|nhiệm vụ|chương trình công tác|triển khai)|kết luận (?:của|cuộc|hội|phiên|buổi|giao ban|chỉ đạo)|ý kiến (?:kết luận|chỉ đạo)|giao ban/iu;
/** So many charges make an approval one that assigns work; what is approved in the day's course has one or two. */
const FEW = 2;
const MANY = 4;
const HALF = 0.5;
/** A leader's words on a slip (phiếu chuyển): "Ý kiến chỉ đạo của Giám đốc:". */
const DIRECTED = /(?:ý kiến|nội dung) (?:chỉ đạo|giao việc|phân công|xử lý|của (?:lãnh đạo|giám đốc|chủ tịch))/iu;
/** "Nhận được công văn này, …": a text says what it is, though its head is not there. */
const NAMES_ITSELF = /(?:công văn|văn bản|thông báo|kế hoạch|kết luận|công điện|chỉ thị) này/iu;
/** Who concludes agrees, too, before he charges; who writes a letter does not. */
const AGREES = /cơ bản (?:thống nhất|nhất trí)/iu;
const DIRECTS = /(?:ý kiến chỉ đạo|có ý kiến (?:chỉ đạo )?như sau|kết luận|yêu cầu|giao |chỉ đạo|đề nghị)/iu;

/** Takes a document for one that assigns work, or not, and says why. */
export function judge({
  header,
  hasRecipients,
  hasMotto,
  addressed,
  concluded,
  announced,
  sample,
  opening,
  closing,
  assignments,
  missing,
}: Evidence): Judgement {
  const reasons: Reason[] = [];
  const weigh = (key: string, weight: number, holds: boolean): void => {
    if (holds) reasons.push({ key, weight });
  };
  const { kind, subject } = header;
  const about = subject ?? '';
  const letter = kind === null || kind === 'Công văn';
  const charged = new Set<string>();
  let led = 0;
  for (const { units } of assignments) {
    const leads = units.filter(({ role, id }) => role === 'lead' && id !== '*');
    for (const { id } of leads) charged.add(id);
    if (leads.length > 0) led++;
  }
  const dated = assignments.some(({ deadline }) => deadline && !deadline.inherited);
  weigh('kind', 1.5, kind !== null && ASSIGNING.has(kind));
  // Minutes assign in their conclusion, where they charge someone; what is handed on with a leader's words on it, where they set a day.
  const decides = led > 0 && (concluded || (dated && kind === 'Phiếu chuyển' && DIRECTED.test(opening)));
  weigh('otherKind', NEVER_ASSIGNING.has(kind ?? '') ? -6 : -4, kind !== null && !ASSIGNING.has(kind) && !decides);
  weigh('noKind', -1, kind === null && !(announced && NAMES_ITSELF.test(closing)));
  weigh('number', 1, header.symbol !== null || header.number !== null);
  weigh('date', 0.5, header.place !== null);
  weigh('motto', 0.5, hasMotto);
  weigh('recipients', 1, hasRecipients);
  weigh('signer', 0.5, header.signer !== null);
  const reports = letter && addressed && isReport(opening, closing);
  // How conclusions are to be written concludes nothing.
  const tells = JOINS_IN.test(about) || kind === 'Hướng dẫn';
  weigh('concludes', 2, (CONCLUDES.test(about) && !tells && !reports) || decides || announced);
  // A plan to hold or to announce something charges, too.
  const plans = (kind === 'Kế hoạch' || kind === 'Phương án') && led > 0;
  // So does one that is approved with its tasks, or with one whose own words have their day.
  const limits = assignments.some(
    ({ deadline, units, spans }) =>
      deadline?.due &&
      !deadline.inherited &&
      units[0]?.id !== '*' &&
      spans.some(({ block }) => block === deadline.span.block),
  );
  const approves = (limits || led >= FEW) && APPROVES.test(about) && (led >= MANY || !ROUTINE.test(about));
  const asks = addressed && led > 0 && dated && EVENTS.test(about);
  weigh('results', asks ? -2 : -6, RESULTS.test(about) && !plans && !approves && !/nhiệm vụ/iu.test(about));
  weigh('results', -2, STATES_RESULTS.test(opening));
  weigh('results', -7, kind === 'Kết luận' && INSPECTS.test(about));
  // A decision that charges nobody by name and sets no day decides on someone's rights: "Điều 1. Trợ cấp một lần đối với bà …".
  weigh('results', -4.5, kind === 'Quyết định' && led === 0 && !dated && assignments.length <= FEW);
  weigh('opinion', -2.5, OPINION.test(about));
  weigh(
    'givesOpinion',
    -3.5,
    // Who was present agrees to the minutes in their end.
    !decides &&
      (GIVES_OPINION.test(opening) || (letter && AGREES.test(opening)) || /kính mời|nhất trí/iu.test(closing)),
  );
  weigh('givesOpinion', -2, letter && (REPLIES.test(opening) || WAS_OPINION.test(closing)));
  const share = (holds: (text: string) => boolean): number =>
    assignments.filter(({ text }) => holds(text)).length / assignments.length;
  weigh('givesOpinion', -6, letter && share((text) => AMENDS.test(text)) >= HALF);
  weigh('givesOpinion', -6, letter && (!dated || SEEKS.test(about)) && (BEGS.test(opening) || BEGS.test(closing)));
  // Rules for the public may name someone in them, but no day.
  weigh('results', -5, TELLS_PUBLIC.test(closing) ? led === 0 || !dated : led === 0 && TELLS_PUBLIC.test(opening));
  // What was done is told to the office above, whatever of it is still to be done.
  weigh('reports', -8, reports);
  weigh('reports', -3.5, letter && share((text) => !DIRECTS.test(PAST.exec(text)?.[0] ?? 'giao ')) > HALF);
  weigh('otherKind', -5, letter && (APPLIES.test(opening) || APPLIES.test(closing)));
  weigh('otherKind', -5, RULES.test(closing) || (letter && RULES.test(opening)));
  weigh('results', -6, kind === 'Quyết định' && !dated && GRANTS.test(about));
  weigh('sample', -4, sample);
  weigh('sample', -6, isBlankForm(subject, assignments));
  const informs = kind === 'Thông báo' && led === 0 && !addressed && !DIRECTS.test(`${about} ${opening}`);
  weigh('results', -3, informs && !CONCLUDES.test(about));
  weigh('directs', 1, DIRECTS.test(opening));
  weigh('assignments', Math.min(1.5, 0.5 * assignments.length), assignments.length > 0);
  weigh('led', 1, led > 0);
  weigh('dated', 0.5, dated);
  weigh('nothingAssigned', -5, assignments.length === 0);
  // A page that shows the letter alone shows whom it is addressed to; an office's own page prints the type, and charges many.
  const told = concluded && decides ? led >= FEW : dated && charged.size > FEW && CONCLUDES.test(about);
  const ownPage = !letter && (led >= MANY || told);
  const bare = !hasRecipients && !hasMotto && header.symbol === null && header.signer === null;
  const limited = assignments.some(({ deadline }) => deadline?.due);
  const noForm = (): number => {
    if (announced) return limited && charged.size >= FEW ? 0 : -1;
    if (addressed) return limited || charged.size >= FEW ? -0.5 : -1.5;
    return ownPage ? -2 : -4;
  };
  weigh('noForm', noForm(), bare);
  weigh('noBeginning', -0.25, missing.includes('beginning'));
  weigh('noEnd', -0.25, missing.includes('end'));
  const sum = reasons.reduce((total, { weight }) => total + weight, -3);
  return { confidence: Math.round(100 / (1 + Math.exp(-sum))) / 100, reasons };
}

export const THRESHOLD = 0.5;
