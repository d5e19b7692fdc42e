export type { PageSelection, PanelActions, PanelView, Regrouped, Undo, ViewChoice } from './model';
export { SidePanel } from './SidePanel';
