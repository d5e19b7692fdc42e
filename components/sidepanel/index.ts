export type { Look, PageSelection, PanelActions, PanelView, Regrouped, Undo, ViewChoice } from './model';
export { SidePanel } from './SidePanel';
export { LookLines, Why } from './Why';
