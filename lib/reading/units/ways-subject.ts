import { BEGINS_WITH_VERB } from '../sentences/order-words';
import { isStatement } from '../sentences/statements';
import { opensWithVerb } from '../words/lexicon';
import { matchAt, matchesAt } from '../words/words';
import { followed } from './clauses';
import { afterCircumstance, laterSubject, openings, PASSES_ON, setApart, untilWhen } from './subject-places';
import { NOBODY, type Way } from './way';

/** Ways in which who leads is a sentence's subject: "Phòng A chủ trì …". */

/** What who presides says before others are charged: "Ban Giám hiệu đồng ý chủ trương; Phòng A trình …". */
const AGREES =
  /(?:thống nhất(?! (?:với|cùng))|đồng ý|nhất trí|ghi nhận|kết luận|biểu dương|nhấn mạnh)(?![A-Za-zÀ-ỹ])/uy;

/** "Phòng A chủ trì …": the subject of its first sentence; under a heading (`headed`) none after a circumstance. */
export const subjectOf =
  (headed: boolean): Way =>
  (item) => {
    const { text, units } = item;
    for (const { start, labelled } of openings(item.text, item.starts, item.units)) {
      const subject =
        units.subject(text, start) ??
        (labelled === null ? null : units.subject(text, labelled)) ??
        untilWhen(text, labelled ?? start, units) ??
        (headed ? setApart : afterCircumstance)(text, start, units);
      if (!subject || matchesAt(AGREES, text, subject.verb)) continue;
      const word = matchAt(PASSES_ON, text, subject.verb)?.[0].length;
      const asked = word ? units.charged(text, subject.verb + word) : NOBODY;
      if (asked.names.length > 0) return followed({ names: asked.names, start, verb: asked.end }, text, units);
      // "Giám đốc Công ty yêu cầu | Chuyền may 12 …": who asks is not who is asked, though no rule for names finds those.
      if (word && matchesAt(/\p{Lu}\p{Ll}/uy, text, subject.verb + word)) {
        const likely = units.likely(text, subject.verb + word, true);
        return { lead: likely, doubtful: true, asks: likely === null };
      }
      // "Sở Xây dựng đề nghị | quý đơn vị báo cáo …": who asks is not who is asked.
      if (word && units.speaks(subject.names)) return { lead: null, asks: true };
      // Under another's heading they may only be whom it is about.
      const doubtful = headed && text.startsWith('Riêng đối với', start);
      return { ...followed({ ...subject, start }, text, units), doubtful };
    }
    return null;
  };

const LABEL = /^[^.;:]{2,60}: /u;
/** What an item begins with that is about some matter. */
const TOPIC = /^(?:Về|Đối với|Riêng|Việc|Công tác) /u;

/** "Về nhân sự, …. Phòng A rà soát …". */
export const subjectLater: Way = ({ text, units }) => {
  const later = laterSubject(text, units);
  if (!later) return null;
  const first = text.slice(0, later.from);
  const all = followed({ names: later.names, start: later.from, verb: later.verb }, text, units);
  if (TOPIC.test(text) || isStatement(first)) return all;
  // "Còn 12 hộ chưa nhận tiền. Phòng A vận động …": what begins with no order is hardly everyone's.
  const words = first.slice(LABEL.exec(first)?.[0].length ?? 0);
  const orders = BEGINS_WITH_VERB.test(words) || opensWithVerb(words, 0);
  return { ...(orders ? { lead: null } : all), doubtful: !later.names.some(({ general }) => general) };
};
