export { documentOfFile, type PortalDocument } from './documents';
export { FRAME_KINDS, type FrameKind } from './pages';
export { type Portal, type PortalRequest, startPortal } from './server';
