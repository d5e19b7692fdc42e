export { acceptChange, confirmDue, setNote, setOwnDue, setStatus } from './edit';
export { StoreError, type StoreErrorCode } from './errors';
export { dismissInherited, type SeenResult, seeNotice } from './notices';
export { allTags, allTasks, noticeById, noticesById, openTasks, taskById, tasksOfNotice } from './reads';
export { removeTask, restoreTask } from './remove';
export { saveSettings, settings } from './settings';
export { setTags } from './tags';
export { addTask, takeOn } from './take-on';
export { onWritten, type WrittenListener } from './written';
