export { type Arrived, collect, FileNotArrived, type FileProblem } from './arrival';
export { type FileHead, type FilePiece, fetchFile, fetchInPage } from './fetch';
export { type FileKey, type InboxFile, LARGEST_FILE, putFile, sweepFiles, takeFile } from './inbox';
export { fileName, unescaped } from './name';
