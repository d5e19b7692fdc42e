export { type BackupProblem, makeBackup, type ReadBackup, readBackup } from './backup';
export { type Compared, type Preview, preview } from './compare';
export type { Snapshot } from './keeping';
export { type Restored, type RestoreWay, restore, undoRestore } from './restore';
export { isSaveDue, lastSaved, noteSaved } from './saved';
export { eraseSnapshots, openSnapshot, snapshots, takeSnapshot } from './snapshots';
