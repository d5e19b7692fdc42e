export { type Arrived, collect, FileNotArrived, type FileProblem } from './arrival';
export { type FileHead, type FilePiece, fetchFile, fetchInPage } from './fetch';
export {
  type FileKey,
  forgetFiles,
  type InboxFile,
  LARGEST_FILE,
  putFile,
  sweepFiles,
  takeFile,
  waitingFiles,
} from './inbox';
export { fileName, unescaped } from './name';
