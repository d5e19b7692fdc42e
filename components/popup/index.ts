export { Popup, type PopupProps } from './Popup';
export type { PortalHere } from './portal';
