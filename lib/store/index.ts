export {
  acceptAnnotation,
  annotate,
  removeAnnotation,
  restoreAnnotation,
  setAnnotationNote,
  standAnnotations,
} from './annotations';
export { acceptChange, confirmDue, setNote, setOwnDue, setStatus, setTerm } from './edit';
export { guarded, StoreError, type StoreErrorCode } from './errors';
export { followUnits } from './follow-units';
export { newAnnotationId } from './ids';
export { type KnownNotice, knownNotices, taskCounts } from './known';
export { confirmUnits, dismissInherited } from './notices';
export { forgetNotice, notePortal } from './portal';
export { checkRows, quarantined } from './quarantine';
export {
  allTags,
  allTasks,
  countDoneSince,
  countDue,
  noticeById,
  noticesById,
  openHead,
  openTasks,
  taskById,
  tasksOfNotice,
} from './reads';
export { type Reattachment, reattach, undoReattach } from './reattach';
export { removeTask, restoreTask } from './remove';
export { type Rescued, rescue } from './rescue';
export type { QuarantinedRow, SettingsRow, TagRow } from './schema';
export { type Around, type SeenResult, seeNotice } from './see-notice';
export { chosenSettings, type Preset, resetSetting, saveSettings, settings } from './settings';
export { sha256 } from './sha256';
export { lastSeen } from './sightings';
export { joinParts, type Regrouping, splitAssignment, undoRegrouping } from './split';
export { setTags } from './tags';
export { addTask, takeOn, undoTakeOn } from './take-on';
export { type SeenUnit, seenUnits } from './units';
export { VERSION as SCHEMA_VERSION } from './version';
export { type DatabaseTrouble, onTrouble } from './versions';
export { countRows, eraseRows, firstTaskAt, rewrite, type Whole, whole } from './whole';
export { onWritten, type WrittenListener } from './written';
