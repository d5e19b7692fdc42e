import { type DeadlineContext, type DeadlineMention, findDeadlines, workDay } from '../deadlines';
import type { Passage } from '../due';
import { oneOf } from '../words/one-of';
import { type Draft, isDated } from './assignments';
import { namesItems } from './for-all';

/** Lines that say until when the items before them are due: all of them, or those that they name by their numbers. */

/** "Thời gian hoàn thành các nội dung trên: …", as an item of the list that it is about. */
const OF_ALL = new RegExp(
  `^${oneOf(
    /(?:Thời (?:gian|hạn)|Hạn|Tiến độ)(?: \p{Ll}+){0,3} (?:các |những |tất cả các |toàn bộ )?(?:nội dung|nhiệm vụ|công việc|việc)(?: (?:nêu|nói))? trên(?![A-Za-zÀ-ỹ])/u,
    /(?:Các|Những|Tất cả các) (?:nội dung|nhiệm vụ|công việc|việc)(?: (?:nêu|nói))? trên(?: (?:phải|cần))? (?:hoàn thành|xong)(?![A-Za-zÀ-ỹ])/u,
  )}`,
  'u',
);
const NUMBER = '(?:\\d+(?:\\.\\d+)*|[a-zđ]|[IVX]+)(?![A-Za-zÀ-ỹ\\d])';
const PLACE = '(?:mục|khoản|điểm|ý|nội dung|nhiệm vụ)(?: số)? ';
const PLACES = new RegExp(`${PLACE}(${NUMBER}(?:(?:,| và|;| đến)? (?:${PLACE})?${NUMBER})*)`, 'gu');
/** "điểm b mục 2": one number under another. */
const UNDER = new RegExp(`(?:điểm|ý) (${NUMBER})(?: của)? (?:mục|khoản) (${NUMBER})`, 'gu');
/** What is another paper's: "tại mục 2 Công văn số 12". */
const OTHER_PAPER =
  /(?:[Cc]ông văn|[Tt]hông báo|[Kk]ế hoạch|[Kk]ết luận|[Qq]uyết định|[Cc]hỉ thị|[Vv]ăn bản) (?:số )?\d/u;

/** Parts of paths that `words` name, such as "2" and "2.b". */
function placesIn(words: string): string[] {
  const found: string[] = [];
  const rest = words.replace(UNDER, (_all, point: string, item: string) => {
    found.push(`${item}.${point}`);
    return '';
  });
  for (const [, list = ''] of rest.matchAll(PLACES)) {
    const numbers = list.match(new RegExp(NUMBER, 'gu')) ?? [];
    const [from, to] = list.includes(' đến ') ? numbers.map(Number) : [];
    if (from && to && to > from && to - from < 30)
      for (let number = from; number <= to; number++) found.push(String(number));
    else found.push(...numbers);
  }
  return found;
}

const isAt = ({ path }: Draft, place: string): boolean => `.${path.replace(/[()]/g, '')}.`.includes(`.${place}.`);

/** The words about one of several times: what stands before it, or, where nothing is named there, after it. */
function wordsAbout(text: string, times: readonly DeadlineMention[], at: number): string {
  const { span } = times[at] ?? { span: { start: 0, end: 0 } };
  const before = text.slice(times[at - 1]?.span.end ?? 0, span.start);
  return placesIn(before).length > 0 ? before : text.slice(span.end, times[at + 1]?.span.start);
}

/**
 * Gives what a line says of the time of the items before it ("drafts") to those that it is about and that have no time of their
 * own. False where it is no such line.
 */
export function limitsAbove(
  passage: Passage,
  drafts: readonly Draft[],
  dates: DeadlineContext,
  isItem: boolean,
): boolean {
  const { text } = passage;
  if (!/\d/.test(text) || text.length > 400) return false;
  const named = namesItems(text) && !OTHER_PAPER.test(text);
  if (!named && !(isItem && OF_ALL.test(text))) return false;
  const times = findDeadlines(text, dates).filter(({ due }) => due !== null);
  const give = (mention: DeadlineMention, about: readonly Draft[]): void => {
    for (const draft of about) if (!isDated(draft, dates)) draft.given = { mention, passage, from: null };
  };
  if (!named) {
    const mention = workDay(times, text);
    if (mention) give(mention, drafts);
    return mention !== undefined;
  }
  let gave = false;
  for (const [at, mention] of times.entries()) {
    const places = placesIn(wordsAbout(text, times, at));
    const about = drafts.filter((draft) => places.some((place) => isAt(draft, place)));
    give(mention, about);
    gave ||= about.length > 0;
  }
  return gave;
}
