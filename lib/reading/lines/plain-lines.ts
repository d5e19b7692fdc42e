import { isCapitals } from '../words/words';
import type { Line } from './line';

/** Lines without markers, by what they begin and end with. */

export const STOPS = /[.;,]$/;

/** Whether a line is printed as titles are: bold, or in capitals. */
export const isTitleLine = (line: Line): boolean =>
  line.text.length < 220 && !STOPS.test(line.text) && (line.bold || (isCapitals(line.text) && line.text.length > 5));

/** Ends as sentences do. */
export const ENDED = /[.;!?)]["”)]*$/;
/** Words that no sentence ends with. */
export const UNFINISHED =
  /[,–-]$|(?<![A-Za-zÀ-ỹ])(?:và|của|về|với|cho|các|những|theo|tại|trong|để|đến|từ|là|do|hoặc|gồm|như|cùng|việc|được|bị|số|sau khi|trước khi)$/iu;
export const SENTENCE = /^\p{Lu}.{20,}[.:]$/u;
/** Says more of what stands before it, also where it announces a list. */
export const OF_IT = /^(?:Trong đó|Cụ thể|Theo đó|Bao gồm|Gồm)(?![A-Za-zÀ-ỹ])/u;
