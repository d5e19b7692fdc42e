export type { Shortcuts } from './Keys';
export { Options, type OptionsProps } from './Options';
export type { Added, AllowedSite } from './Portals';
