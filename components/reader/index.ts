export type { Incoming } from './incoming';
export type { DocumentState, Failure, Found, Pages, Paper, PaperMark, ReaderDocument, Showing } from './model';
export { Reader, type Side } from './Reader';
export { selectedOnPaper } from './selected';
