export type { PageSelection, PanelActions, PanelView, Undo, ViewChoice } from './model';
export { SidePanel } from './SidePanel';
