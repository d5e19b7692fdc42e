export { type FileKey, type InboxFile, LARGEST_FILE, putFile, sweepFiles, takeFile } from './inbox';
