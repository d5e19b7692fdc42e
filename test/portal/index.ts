export { documentOfFile, type PortalDocument } from './documents';
export { type MadeNotice, madeNotice } from './made';
export { FRAME_KINDS, type FrameKind } from './pages';
export { type Portal, type PortalRequest, startPortal } from './server';
